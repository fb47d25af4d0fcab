"""Files: whatever happens while the program writes them, and whoever else does, nothing is lost and nothing is half there."""
import os
import pathlib
import random
import re
import shutil
import signal
import subprocess
import tempfile
import time

from .shared import PROGRAM, Watched, call, complain, environment

KILLS = int(os.environ.get("KILLS", "200"))

# ---- kill: a file is the old one or the new one, whole, whenever the program that writes it is killed.

EXPORT = '{"value":[%s]}' % ",".join(
    f'{{"subscriptionId":"11111111-2222-3333-4444-{number:012}","displayName":"N{number}","state":"Enabled",'
    '"subscriptionPolicies":{"quotaId":"FreeTrial_2014-09-01","spendingLimit":"On"}}' for number in range(3))
TAPE = '#! size 100x30\nType "account-center"\nEnter\nSleep 1s\nType "u"\nSleep 1s\nEscape\nSleep 1s\n'
STATE = "state/account-center/"

# What writes each kind of file, with what is typed; the file; and what reads it. Without a reader, the file is one of two texts.
KINDS = {
    "progress": (["walkthrough", "tour", "--plain"], "next\nhint\nnext\nquit\n", STATE + "progress.json", ["state"]),
    "own subscriptions": (["mine", "--plain", "--signed-up", "2026-11-20", "--credit", "170EUR", "--used", "{n}"], "quit\n",
                          STATE + "own.toml", ["status", "--mine"]),
    "bookmark": (["--import", "export.json", "--plain"], "{i}\nquit\n", STATE + "bookmark.toml", ["--import", "export.json", "--plain"]),
    "run": (["walkthrough", "tour", "--plain", "--no-save", "--record", "r.run", "--overwrite"], "next\nhint\nquit\n", "r.run",
            ["grade", "r.run"]),
    "report": (["grade", "class.run", "--report", "report.html", "--overwrite"], "", "report.html", None),
    "handout": (["walkthrough", "tour", "--export", "handout.md", "--overwrite"], "", "handout.md", None),
    "template": (["new", "walkthrough", "new.toml"], "", "new.toml", None),
    "saved scenario": (["--plain"], "add-usage\n3\nsave\nsaved.toml\nquit-at-once\n", "saved.toml", ["check", "saved.toml"]),
    **{f"recording .{ending}": (["demo", "t.tape", "--record", f"o.{ending}", "--overwrite"], "", f"o.{ending}", None)
       for ending in ["cast", "svg", "animated.svg", "gif", "txt"]},
    # These two need a terminal.
    "tape": (["--record-tape", "typed.tape"], "uEn", "typed.tape", ["check", "typed.tape"]),
    "first steps": ([], "w\x1bu\x1bn", STATE + "first-steps", ["state"]),
    "notes of a presenter": (["demo", "t.tape", "--present"], "   ", STATE + "presenting.json", ["state"]),
}
ON_TERMINAL = {"tape", "first steps", "notes of a presenter"}


def new_folder(base: pathlib.Path, name: str) -> pathlib.Path:
    folder = base / re.sub(r"\W+", "-", name)
    folder.mkdir()
    (folder / "export.json").write_text(EXPORT)
    (folder / "t.tape").write_text(TAPE)
    return folder


class Writer:
    """A program that writes a file of a kind."""

    def __init__(self, folder: pathlib.Path, name: str, number: int = 0):
        arguments, typed, *_ = KINDS[name]
        arguments = [argument.format(n=1 + number % 100) for argument in arguments]
        self.terminal = self.process = None
        if name in ON_TERMINAL:
            self.terminal = Watched([PROGRAM, *arguments], folder)
            self.terminal.write(typed.encode())
            self.last = b"\x1b\r" if name == "notes of a presenter" else b"\x03"
        else:
            self.process = subprocess.Popen([PROGRAM, *arguments], cwd=folder, env=environment(folder), stdin=subprocess.PIPE,
                                            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            self.process.stdin.write(typed.format(i=1 + number % 3).encode())
            self.process.stdin.close()

    def finish(self):
        """Lets it come to its end."""
        if self.process:
            self.process.wait()
        else:
            self.terminal.settle(0.02, 0.5)
            self.terminal.write(self.last)
            self.terminal.wait(5)
            self.terminal.close()

    def kill(self):
        if self.process:
            self.process.kill()
            self.process.wait()
        else:
            os.kill(self.terminal.pid, signal.SIGKILL)
            os.waitpid(self.terminal.pid, 0)
            self.terminal.close()


def contents(path: pathlib.Path) -> bytes:
    """What is in a file, without the time at which a report says that it was made."""
    return re.sub(rb"Made [-0-9 :]+", b"Made ", path.read_bytes())


def left_over(folder: pathlib.Path) -> list[pathlib.Path]:
    return [path for path in folder.rglob(".*") if path.name.endswith(".tmp")]


def kill():
    """kill -9 at any time, half of the times as soon as a temporary file is there."""
    print(f"{'file':22} kills  while written  absent  old or new  left over, most and at the end")
    with tempfile.TemporaryDirectory() as base:
        for name, (_, _, file, reader) in KINDS.items():
            folder = new_folder(pathlib.Path(base), name)
            call(folder, ["walkthrough", "tour", "--plain", "--no-save", "--record", "class.run"], "next\nquit\n")
            before = time.monotonic()
            Writer(folder, name).finish()
            length = time.monotonic() - before
            path = folder / file
            whole = contents(path) if path.exists() else None
            counts = {"hit": 0, "absent": 0, "whole": 0, "most": 0}
            old = whole if reader else b"old"
            for number in range(KILLS):
                # State grows from one time to the next. Of the others, each third is new, as is what replaces nothing.
                if name not in {"progress", "own subscriptions", "bookmark"}:
                    path.unlink(missing_ok=True)
                    if number % 3 and name not in {"template", "saved scenario", "tape"}:
                        path.write_bytes(old)
                writer = Writer(folder, name, number)
                deadline = time.monotonic() + random.random() * 1.2 * length
                while time.monotonic() < deadline or (number % 2 and time.monotonic() < deadline + length):
                    if number % 2 and left_over(path.parent):
                        counts["hit"] += 1
                        break
                writer.kill()
                counts["most"] = max(counts["most"], len(left_over(folder)))
                if not path.exists():
                    counts["absent"] += 1
                elif reader is None and contents(path) in (old, whole) or reader and call(folder, reader).returncode == 0:
                    counts["whole"] += 1
                else:
                    complain(f"{name}: {file} is neither the old nor the new file after kill {number}")
                if list(folder.rglob("*.backup-*")):
                    complain(f"{name}: something was renamed to a backup after kill {number}")
                    break
            # What was left empty may be in use for a while; that time is over.
            for left in left_over(folder):
                os.utime(left, (0, 0))
            if name not in {"progress", "own subscriptions", "bookmark"}:
                (folder / file).unlink(missing_ok=True)
            Writer(folder, name).finish()
            end = len(left_over(folder))
            # A handout is ten files.
            if end or counts["most"] > 10:
                complain(f"{name}: temporary files accumulate")
            print(f"{name:22} {KILLS:5}  {counts['hit']:13}  {counts['absent']:6}  {counts['whole']:10}  {counts['most']}, {end}", flush=True)


# ---- together: several programs at once lose nothing and do not wait for each other for ever.

def together():
    walkthroughs = ["tour", "first-upgrade", "credit", "offer-id", "transfer"]
    for count in [2, 5]:
        longest = 0.0
        for _ in range(20):
            with tempfile.TemporaryDirectory() as base:
                folder = pathlib.Path(base)
                calls = [(["walkthrough", name, "--plain"], "hint\nnext\nquit\n") for name in walkthroughs[:count]]
                calls += [(["mine", "--plain", "--signed-up", "2026-11-20", "--credit", "170EUR", "--name", f"Trial {number}"], "quit\n")
                          for number in range(count)]
                before = time.monotonic()
                running = [subprocess.Popen([PROGRAM, *arguments], cwd=folder, env=environment(folder), stdin=subprocess.PIPE,
                                            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) for arguments, _ in calls]
                for process, (arguments, typed) in zip(running, calls):
                    _, error = process.communicate(typed, timeout=30)
                    if process.returncode:
                        complain(f"{count} at once: {arguments}: {error.strip()}")
                longest = max(longest, time.monotonic() - before)
                kept = call(folder, ["state"]).stdout
                progress = (folder / STATE / "progress.json").read_text()
                lost = [name for name in walkthroughs[:count] if f'"{name}"' not in progress]
                lost += [name for name in (f"Trial {number}" for number in range(count)) if name not in kept]
                if lost:
                    complain(f"{count} at once: lost {lost}")
        print(f"{count} at once for progress and {count} for own subscriptions, 20 times: nothing may be lost; the slowest took {longest:.2f} s")


# ---- refused: a file that cannot be written is one error, and the old one stays.

WRITERS = [name for name in KINDS if name not in ON_TERMINAL]


def refusals(place: pathlib.Path, case: str, before: list[str]):
    """Every writer, in a folder that refuses; the state is there too."""
    for name in WRITERS:
        arguments, typed, file, _ = KINDS[name]
        arguments = [argument.format(n=1) for argument in arguments]
        path = place / file
        old = path.read_bytes() if path.is_file() else None
        called = call(place, arguments, typed.format(i=2), before)
        told = called.stdout + called.stderr
        errors = [line for line in called.stderr.splitlines() if line.startswith("error: ")]
        # Within a session that goes on, it is told there.
        is_told = len(errors) == 1 and called.returncode == 1 or name == "saved scenario" and "could not be saved" in told
        if not is_told or "panicked" in told:
            complain(f"{case}: {name}: status {called.returncode}, {told.strip()[-200:]!r}")
        if (path.read_bytes() if path.is_file() else None) != old:
            complain(f"{case}: {name}: the old file was changed")
        if left_over(place):
            complain(f"{case}: {name}: {left_over(place)}")


def refused():
    user = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] if os.getuid() == 0 else []
    with tempfile.TemporaryDirectory() as base:
        os.chmod(base, 0o755)
        full = new_folder(pathlib.Path(base), "full")
        cases = 0

        def prepared(folder: pathlib.Path) -> pathlib.Path:
            new_folder(folder.parent, folder.name) if not folder.exists() else None
            for name in ["export.json", "t.tape"]:
                shutil.copy(full / name, folder / name) if folder != full else None
            call(folder, ["walkthrough", "tour", "--plain", "--no-save", "--record", "class.run"], "next\nquit\n")
            for name in WRITERS:
                Writer(folder, name).finish()
            return folder
        try:
            subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m,mode=755", "none", full], check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError):
            print("disk full, read-only file system: left out, nothing can be mounted here")
        else:
            try:
                (full / "export.json").write_text(EXPORT)
                (full / "t.tape").write_text(TAPE)
                prepared(full)
                (full / "new.toml").unlink()
                with open(full / "filler", "wb", buffering=0) as filler:
                    try:
                        while True:
                            filler.write(bytes(4096))
                    except OSError:
                        pass
                refusals(full, "disk full", [])
                (full / "filler").unlink()
                subprocess.run(["mount", "-o", "remount,ro", full], check=True)
                refusals(full, "read-only file system", [])
                cases += 2
            finally:
                subprocess.run(["umount", full], check=True)
        (full / "export.json").write_text(EXPORT)
        refusals(prepared(pathlib.Path(base) / "large"), "no byte may be written", ["bash", "-c", 'ulimit -f 0; exec "$0" "$@"'])
        cases += 1
        if user:
            refusals(prepared(pathlib.Path(base) / "foreign"), "somebody else's folder", user)
            cases += 1
        looped = prepared(pathlib.Path(base) / "looped")
        for name in WRITERS:
            path = looped / KINDS[name][2]
            path.unlink(missing_ok=True)
            path.symlink_to(path.name)
        refusals(looped, "a link to itself", [])
        missing = prepared(pathlib.Path(base) / "missing")
        for name in ["progress", "own subscriptions", "bookmark"]:
            (missing / KINDS[name][2]).unlink()
        shutil.rmtree(missing / "state")
        (missing / "state").write_text("")
        for name in ["progress", "own subscriptions", "bookmark"]:
            called = call(missing, [argument.format(n=1) for argument in KINDS[name][0]], KINDS[name][1].format(i=2))
            if called.returncode != 1 or called.stderr.count("error: ") != 1:
                complain(f"no folder: {name}: status {called.returncode}, {called.stderr!r}")
        cases += 2
        print(f"{len(WRITERS)} kinds of files in {cases} kinds of folders that refuse: one error each, and the old file stays")
