#!/usr/bin/env bash
# Serves the page on this machine: bash web/serve.sh [OUT [PORT]]. Builds it first if it is not there.
set -euo pipefail
out=${1:-target/web} port=${2:-8000}
[ -e "$out/account-center.wasm" ] || bash "$(dirname "${BASH_SOURCE[0]}")/build.sh" "$out"
echo "http://127.0.0.1:$port/"
exec python3 -m http.server --bind 127.0.0.1 --directory "$out" "$port"
