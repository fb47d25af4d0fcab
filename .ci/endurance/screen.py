"""The screen: however the program ends, stops or is answered, the terminal is as it was; and nothing grows."""
import os
import pathlib
import random
import re
import signal
import subprocess
import tempfile
import time

from .shared import PROGRAM, ROOT, Watched, complain

ENDS = {
    "SIGTERM": signal.SIGTERM, "SIGHUP": signal.SIGHUP, "SIGINT": signal.SIGINT, "SIGQUIT": signal.SIGQUIT, "SIGUSR1": signal.SIGUSR1,
}

TAPE = '#! size 80x24\nType "account-center"\nEnter\nSleep 1s\n#! marker "A"\n#! note "Say it."\n#! pause\nType "u"\nSleep 9s\n'

# Each mode: how it is called, the keys that lead to it, what is then shown, and the keys that end it.
MODES = {
    "page": ([], "", "MS-AZR-0044P", "q"),
    "dialog": ([], "u", "Upgrade", "\x1bq"),
    "walkthrough": (["walkthrough", "tour"], "", "MS-AZR-0044P", "q"),
    "demo": (["demo", "t.tape"], "", "MS-AZR-0044P", "qq"),
    "stage": (["demo", "t.tape", "--present"], "", "MS-AZR-0044P", "qq"),
    "booth": (["demo", "t.tape", "--loop"], "", "MS-AZR-0044P", "\x03"),
    "notes": (["notes"], "", "presented", "q"),
    "class": (["grade", "--watch", "runs"], "", "learner", "q"),
    "check": (["check", "--watch", "t.tape"], "", "t.tape", "q"),
    "plain": (["--plain"], "", "What next?", "quit\r"),
    "recording": (["--record-tape", "new.tape"], "u", "Upgrade", "\x1bq"),
}


def opened(mode: str, folder: pathlib.Path, before: list[str] = []) -> Watched:
    """Opens a mode in a new terminal; `before` is what runs the program."""
    arguments, keys, shown, _ = MODES[mode]
    (folder / "t.tape").write_text(TAPE)
    (folder / "runs").mkdir(exist_ok=True)
    (folder / "new.tape").unlink(missing_ok=True)
    terminal = Watched([*before, PROGRAM, *arguments], folder)
    terminal.settle(0.05, 0.5)
    terminal.write(keys.encode())
    if not terminal.until(shown.encode()):
        complain(f"{mode} was not shown: {terminal.recent[-300:]!r}")
    terminal.settle(0.05, 0.3)
    return terminal


def check_restored(terminal: Watched, when: str):
    if not terminal.is_restored():
        complain(f"{when}: modes are left: {terminal.modes}")
    if terminal.now_settings() != terminal.settings:
        complain(f"{when}: the settings of the terminal are others")


def ends():
    """Signals, keys, and a terminal that is closed, in every mode."""
    kinds = [*ENDS, "keys", "Ctrl-C", "closed"]
    print(f"{'mode':12} " + " ".join(f"{end:>8}" for end in kinds) + "   (status; negative: the signal)")
    with tempfile.TemporaryDirectory() as base:
        for mode, (_, _, _, keys) in MODES.items():
            statuses = []
            for end in kinds:
                terminal = opened(mode, pathlib.Path(base))
                began = time.monotonic()
                if end in ENDS:
                    os.kill(terminal.pid, ENDS[end])
                elif end == "closed":
                    terminal.close()
                else:
                    for key in keys if end == "keys" else "\x03":
                        terminal.write(key.encode())
                        terminal.settle(0.06, 0.2)
                status = terminal.wait()
                statuses.append(status)
                expected = {-ENDS[end]} if end in ENDS else {0} if end == "keys" else {0, -signal.SIGINT, -signal.SIGHUP}
                if status not in expected:
                    complain(f"{mode}: {end} ends it with {status}")
                if end != "closed":
                    check_restored(terminal, f"{mode}, after {end}")
                if time.monotonic() - began > 3:
                    complain(f"{mode}: {end} took {time.monotonic() - began:.1f} s")
                terminal.close()
            print(f"{mode:12} " + " ".join(f"{status!s:>8}" for status in statuses), flush=True)


# A shell with job control, without which no program can be stopped.
SHELL = ["bash", "-mc", '"$0" "$@"; echo STOPPED $?; read; fg >/dev/null; echo ENDED $?']


def stopped():
    """Stopped by a signal, and by Ctrl-Z; then continued, and ended."""
    with tempfile.TemporaryDirectory() as base:
        for mode in MODES:
            for how in ["SIGTSTP", "Ctrl-Z"]:
                terminal = opened(mode, pathlib.Path(base), SHELL)
                program = int(pathlib.Path(f"/proc/{terminal.pid}/task/{terminal.pid}/children").read_text().split()[0])
                os.kill(program, signal.SIGTSTP) if how == "SIGTSTP" else terminal.write(b"\x1a")
                if not terminal.until(b"STOPPED 14"):
                    complain(f"{mode}: {how} does not stop it: {terminal.recent[-200:]!r}")
                check_restored(terminal, f"{mode}, stopped by {how}")
                terminal.recent = b""
                # Another size meanwhile.
                terminal.resize(100, 30)
                terminal.write(b"\r")
                if mode != "plain" and not (terminal.until(b"\x1b[?1049h") and terminal.until(MODES[mode][2].encode())):
                    complain(f"{mode}: it does not go on after {how}: {terminal.recent[-200:]!r}")
                terminal.settle(0.1, 0.3)
                os.kill(program, signal.SIGTERM)
                if not terminal.until(b"ENDED 143"):
                    complain(f"{mode}: it does not end after {how}: {terminal.recent[-200:]!r}")
                check_restored(terminal, f"{mode}, ended after {how}")
                terminal.wait()
                terminal.close()
    print(f"{len(MODES)} modes, stopped by a signal and by a key, then continued in another size and ended")


COLOUR, ATTRIBUTES = b"\x1b]11;rgb:ffff/ffff/ffff\x1b\\", b"\x1b[?62;22c"

# What a terminal sends after a while, piece by piece.
REPLIES = {
    "missing": (0.0, []),
    "at once": (0.0, [COLOUR + ATTRIBUTES]),
    "late": (1.5, [COLOUR, ATTRIBUTES]),
    "the other way round": (0.0, [ATTRIBUTES, COLOUR]),
    "twice": (0.0, [COLOUR + ATTRIBUTES] * 2),
    "byte by byte": (0.0, [bytes([byte]) for byte in COLOUR + ATTRIBUTES]),
    "wrong": (0.0, [b"\x1b]11;purple\x1b\\", b"\x1b]11;\x07", b"\x1b[?c", b"\x1b[?62;22;99999999999c"]),
    "to another program": (0.2, [b"\x1b[12;5R", b"\x1b[?2026;2$y", b"\x1bP>|xterm(388)\x1b\\", b"\x1b[>41;388;0c", b"\x1b]4;1;rgb:1/2/3\x07"]),
    "without an end": (0.0, [b"\x1b]11;rgb:11/22"]),
}


def answers():
    """The questions at the start, answered in every way; after that, keys mean what they always do."""
    with tempfile.TemporaryDirectory() as base:
        for name, (delay, pieces) in REPLIES.items():
            terminal = Watched([PROGRAM], pathlib.Path(base))
            terminal.answers = {}
            terminal.until(b"MS-AZR-0044P")
            terminal.settle(delay, delay)
            for piece in pieces:
                terminal.write(piece)
                terminal.settle(0.02, 0.02)
            terminal.settle(0.3, 0.6)
            # Only Ctrl-C ends what has no end; and where a reply was taken for keys, `q` would not end the program.
            terminal.write(b"\x03" if name == "without an end" else b"q")
            if (status := terminal.wait(3)) != 0:
                complain(f"{name}: status {status}, {terminal.recent[-200:]!r}")
            check_restored(terminal, name)
            terminal.close()
    print(f"{len(REPLIES)} kinds of replies, one of them none: keys mean what they always do")


KEYS = [*"utxrmbTnpdlficaAevo:Oyz LW+-wE?Rjk123/", "\r", "\r", "\x1b", "\x1b", "\t", "\x7f", "\x1b[A", "\x1b[B", "\x1b[C", "\x1b[D", "\x1b[5~", "\x1b[6~"]


def soak():
    """Random keys at the highest rate: memory stays, and neither pictures nor the processor's time run away."""
    seconds = float(os.environ.get("SECONDS_OF_SOAK", "60"))
    with tempfile.TemporaryDirectory() as base:
        terminal = Watched([PROGRAM, "--scenario", "portfolio", "--rate", "31536000"], pathlib.Path(base))
        terminal.until(b"MS-AZR")
        memory, most, restarts = [], 0.0, 0
        began = window = time.monotonic()
        before = terminal.pictures()
        busy = 0.0
        print("  second  in memory  pictures a second, most  processor")
        while (now := time.monotonic()) - began < seconds:
            terminal.settle(0.4, 0.1 + random.random() * 0.3)
            terminal.write(random.choice(KEYS).encode())
            if not terminal.is_open:
                terminal.wait()
                restarts += 1
                terminal = Watched([PROGRAM, "--scenario", "portfolio", "--rate", "31536000"], pathlib.Path(base))
                terminal.until(b"MS-AZR")
                before, window = terminal.pictures(), time.monotonic()
            elif now - window >= 1:
                most = max(most, (terminal.pictures() - before) / (now - window))
                before, window = terminal.pictures(), now
                if now - began >= seconds * (len(memory) + 1) / 10:
                    memory.append(terminal.resident())
                    busy = terminal.busy() / (now - terminal.began)
                    print(f"  {now - began:6.0f}  {memory[-1]:5} KiB  {most:23.1f}  {busy:8.1%}", flush=True)
        terminal.write(b"\x03")
        terminal.wait()
    if most > 30:
        complain(f"{most:.1f} pictures in a second")
    if busy > 0.5:
        complain(f"the processor is busy for {busy:.0%} of the time")
    if len(memory) > 4 and max(memory[-3:]) > 1.3 * max(memory[:3]) + 1024:
        complain(f"memory grows: {memory} KiB")
    print(f"  {restarts} times it was left and opened again")


def messages():
    """Random messages without a screen."""
    count = os.environ.get("MESSAGES", "1000000")
    done = subprocess.run(["cargo", "bench", "--locked", "--quiet", "--bench", "messages", "--", count], cwd=ROOT, text=True, stdout=subprocess.PIPE)
    print(done.stdout, end="")
    memory = [int(number) for number in re.findall(r"(\d+) KiB", done.stdout)]
    if done.returncode or len(memory) < 10 or max(memory[-3:]) > 1.3 * max(memory[:3]):
        complain(f"memory grows, or it ended with {done.returncode}: {memory}")
