#!/usr/bin/env python3
"""Makes one HTML file of the page, for a double click in a room without a network:   web/single-file.py FOLDER

The file is FOLDER/account-center.html. All of it is inline, so the hashes of its script and its style stand in its content security policy in
the place of 'self', and it may request nothing at all.
"""
import base64, gzip, hashlib, pathlib, re, sys

folder = pathlib.Path(sys.argv[1])
read = lambda name: (folder / name).read_text(encoding="utf-8")


def script(name):
    """A script with those that it imports in their place."""
    imported = lambda match: re.sub(r"^export ", "", script(match[1]), flags=re.M)
    return re.sub(r'^import \{[^}]*\} from "\./([^"]+)";\n', imported, read(name), flags=re.M)


def inline(element, attributes, text):
    """An element, and what allows it in the policy."""
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    return f"<{element}{attributes}>{text}</{element}>", f"'sha256-{digest}'"


page = read("index.html")
code, code_hash = inline("script", ' type="module"', "\n" + script("page.js"))
style, style_hash = inline("style", "", "\n" + read("palette.css") + read("style.css"))

def data(path):
    """A file that the script reads as a text: it is data, not code. Without a time, the same file gives the same bytes."""
    packed = base64.b64encode(gzip.compress(path.read_bytes(), 9, mtime=0)).decode()
    return f'<script id="{path.name}" type="application/gzip">{packed}</script>'


files = "\n".join(data(path) for path in [folder / "account-center.wasm", *sorted(folder.glob("*.ftl"))])
policy = f"default-src 'none'; script-src {code_hash} 'wasm-unsafe-eval'; style-src {style_hash}; img-src data:; base-uri 'none'; form-action 'none'"
page = re.sub(r'(<meta http-equiv="Content-Security-Policy" content=")[^"]*', lambda match: match[1] + policy, page)
page = re.sub(r'<link rel="(?:stylesheet|preload|modulepreload)"[^>]*>\n', "", page)
page = page.replace('<script type="module" src="page.js"></script>', f"{style}\n{files}\n{code}")
# This is the file that it would offer.
page = re.sub(r'<section id="offline">.*?</section>\n', "", page)
assert "src=" not in page.replace(files, "") and 'rel="stylesheet"' not in page, "something is not inline"
(folder / "account-center.html").write_text(page, encoding="utf-8")
