#!/usr/bin/env python3
"""Measures everything, and writes it into BENCHMARKS.md:   benches/figures.py

On a machine that does nothing else it takes a quarter of an hour. Needs cargo, Linux and Python 3.11. Exits with status 1 if a budget is
exceeded.
"""
import json
import pathlib
import platform
import re
import shutil
import subprocess
import sys
import time

import terminal

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGE = ROOT / "BENCHMARKS.md"
MARK = "<!-- From here on, benches/figures.py writes. -->\n"


def run(*command: str) -> str:
    print("==", *command, file=sys.stderr)
    return subprocess.run(command, cwd=ROOT, check=True, text=True, stdout=subprocess.PIPE).stdout


def machine() -> str:
    processors = re.findall(r"model name\s*: (.*)", pathlib.Path("/proc/cpuinfo").read_text())
    version = run("rustc", "--version").strip()
    return f"{len(processors)} × {processors[0]}, {platform.system()} {platform.release()}, {version}, {time.strftime('%Y-%m-%d')}."


def build() -> str:
    """The crates, and a build from nothing."""
    tree = run("cargo", "tree", "--locked", "--edges", "normal,build", "--prefix", "none", "--format", "{p}")
    crates = {line.removesuffix(" (*)") for line in tree.splitlines()}
    folder = ROOT / "target/from-nothing"
    shutil.rmtree(folder, ignore_errors=True)
    run("cargo", "fetch", "--locked")
    before = time.monotonic()
    run("cargo", "build", "--locked", "--release", "--target-dir", str(folder))
    seconds = time.monotonic() - before
    size = (folder / "release/account-center").stat().st_size
    shutil.rmtree(folder)
    # Itself is no dependency.
    return (f"| | |\n|---|---:|\n| crates that it is built from | {len(crates) - 1} |\n| `cargo build --release`, from nothing | {seconds:.0f} s |\n"
            f"| the program | {size / 1e6:.1f} MB |\n")


def medians(output: str) -> str:
    """The medians of what divan prints, as a table for each benchmark."""
    lines, path = [], []
    for line in output.splitlines():
        if title := re.match(r"(\w+)\s+fastest", line):
            lines += ["", f"`cargo bench --bench {title[1]}`", "", "| | median |", "|---|---:|"]
        elif entry := re.match(r"((?:│  |   )*)[├╰]─ (.+)", line):
            cells = [cell.strip() for cell in entry[2].split("│")]
            name = re.split(r"\s{2,}", cells[0])[0]
            path = [*path[:len(entry[1]) // 3], name.replace("_", " ")]
            if len(cells) > 2 and cells[2]:
                lines.append(f"| {', '.join(path)} | {cells[2]} |")
    return "\n".join(lines) + "\n"


def main() -> int:
    run("cargo", "build", "--locked", "--release")
    run("cargo", "build", "--locked", "--release", "--manifest-path", "benches/floor/Cargo.toml", "--target-dir", "target/floor")
    results = terminal.measure_all(terminal.programs([]))
    manifest = json.loads(run("cargo", "metadata", "--no-deps", "--format-version", "1"))
    targets = [target for package in manifest["packages"] for target in package["targets"]]
    benches = [target["name"] for target in targets if target["kind"] == ["bench"]]
    divan = "".join(run("cargo", "bench", "--locked", "--quiet", "--bench", bench) for bench in benches if bench != "messages")
    messages = run("cargo", "bench", "--locked", "--quiet", "--bench", "messages")
    before = PAGE.read_text().split(MARK)[0]
    PAGE.write_text(f"{before}{MARK}\n{machine()}\n\n## In a terminal\n\n{terminal.table(results)}\n\n## To build it\n\n{build()}\n"
                    f"## Inside\n{medians(divan)}\n`cargo bench --bench messages`\n\n```text\n{messages.strip()}\n```\n")
    wrong = terminal.exceeded(results)
    print(*wrong, sep="\n", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
