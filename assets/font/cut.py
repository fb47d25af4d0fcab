#!/usr/bin/env python3
"""Cuts the font of GIFs down to the characters that are needed: python3 assets/font/cut.py [unifont_jp.hex]

Run it when texts or built-in content have new characters; a test says so. The whole font is in Debian's package `unifont`.
"""
import sys
from pathlib import Path

ASSETS = Path(__file__).resolve().parent.parent
WHOLE = Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unifont/unifont_jp.hex")

# Latin, punctuation, currencies, arrows, a few signs, lines, blocks, shapes, braille; kana and the wide forms of ASCII.
RANGES = [
    (0x20, 0x7E), (0xA0, 0x17F), (0x218, 0x21B), (0x2010, 0x2027), (0x2030, 0x203E), (0x20A0, 0x20BF), (0x2122, 0x2122),
    (0x2190, 0x21FF), (0x2200, 0x22FF), (0x2500, 0x25FF), (0x2605, 0x2606), (0x2713, 0x2718), (0x2800, 0x28FF), (0x3000, 0x30FF),
    (0xFF01, 0xFF9F), (0xFFFD, 0xFFFD),
]

needed = {code for first, last in RANGES for code in range(first, last + 1)}
for folder in ["text", "scenarios", "walkthroughs", "demos", "pictures", "new"]:
    for file in (ASSETS / folder).rglob("*"):
        if file.suffix in {".ftl", ".toml", ".tape"}:
            needed |= set(map(ord, file.read_text(encoding="utf-8")))

lines = []
for line in WHOLE.read_text(encoding="ascii").splitlines():
    code = int(line.split(":")[0], 16)
    if code in needed and code >= 0x20:
        lines.append(line + "\n")
(ASSETS / "font" / "unifont.hex").write_text("".join(lines), encoding="ascii", newline="\n")
