#!/usr/bin/env bash
# Builds the account center as a web page, static files that any host serves:
#
#     bash web/build.sh OUT
#
# Needs cargo and the library of rustup's target (`rustup target add wasm32-unknown-unknown`). Where that cannot be had, it needs Debian: the
# compiler `rustc-web`, whose library can be compiled for the page from `rust-web-src`. As root, it installs what is missing.
set -euo pipefail
[ $# -eq 1 ] || { echo "usage: bash web/build.sh OUT" >&2; exit 2; }
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd) out=$1 target=wasm32-unknown-unknown
arguments=(--locked --profile page --target "$target" --package account-center-web --manifest-path "$root/Cargo.toml")

if [ ! -d "$(rustc --print sysroot 2>/dev/null)/lib/rustlib/$target/lib" ]; then
    packages=()
    [ -x /usr/bin/rustc ] || packages+=(rustc-web)
    [ -d /usr/lib/rustlib/src/rust/library ] || packages+=(rust-web-src)
    command -v cargo >/dev/null || packages+=(cargo-web)
    if [ ${#packages[@]} -gt 0 ]; then
        apt-get update -q
        apt-get install -y -q --no-install-recommends "${packages[@]}"
    fi
    compiler=$(/usr/bin/rustc -V | cut -d' ' -f2)
    library=$(dpkg-query -W -f '${Version}' rust-web-src | cut -d+ -f1)
    [ "$compiler" = "$library" ] ||
        { echo "error: /usr/bin/rustc is $compiler, but rust-web-src is $library: only a compiler's own library can be built" >&2; exit 1; }
    needed=$(sed -n 's/^rust-version = "\(.*\)"$/\1/p' "$root/web/Cargo.toml")
    [ "$(printf '%s\n' "$needed" "$compiler" | sort -V | head -n 1)" = "$needed" ] ||
        { echo "error: Debian's rustc-web is $compiler, but the page needs Rust $needed" >&2; exit 1; }
    linker=$(find "${RUSTUP_HOME:-$HOME/.rustup}/toolchains" -name rust-lld -path '*/bin/rust-lld' 2>/dev/null | sort | head -n 1 || true)
    if [ -z "$linker" ]; then
        llvm=$(dpkg-query -W -f '${Package}\n' 'libllvm[0-9]*' | grep -o '[0-9]*$' | sort -n | tail -n 1)
        [ -x "/usr/bin/wasm-ld-$llvm" ] || apt-get install -y -q --no-install-recommends "lld-$llvm"
        linker=/usr/bin/wasm-ld-$llvm
    fi
    export RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=$linker
    # A page does not unwind, and nobody would see what a panic says. Sorting a few rows needs no fast algorithm for each type.
    arguments+=(-Zbuild-std=std,panic_abort -Zbuild-std-features=optimize_for_size)
    small="-Zlocation-detail=none -Zunstable-options -Cpanic=immediate-abort"
fi

# No path of this machine is in the module: the same source gives the same bytes in any folder.
export RUSTFLAGS="--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=/cargo --remap-path-prefix=$root=/source ${small:-}"
cargo build "${arguments[@]}"
mkdir -p "$out"
cp "$root"/web/static/* "$root"/assets/pictures/{page,upgrade,walkthrough}.svg "$out"/
cp "${CARGO_TARGET_DIR:-$root/target}/$target/page/account_center_web.wasm" "$out/account-center.wasm"
# English is in the module. The page fetches another language when it is spoken.
for file in "$root"/assets/text/??.ftl; do
    [ "$(basename "$file")" = en.ftl ] || cat "$file" "${file%.ftl}".*.ftl >"$out/$(basename "$file")"
done
python3 "$root/web/single-file.py" "$out"
echo "$out/index.html: $(stat -c %s "$out/account-center.wasm") bytes of module, $(gzip -9c "$out/account-center.wasm" | wc -c) with gzip"
