#!/usr/bin/env python3
"""Measures programs in a pseudo-terminal, interleaved, and prints a Markdown table of medians and their ratios to the first:

    benches/terminal.py [--rounds N] [NAME=COMMAND ...]

Without commands: the least that a program with ratatui does (benches/floor), the account center, and those of btop, htop and tig that are
installed. Needs Linux and Python 3.11, nothing else. Exits with status 1 if the second program exceeds a budget.
"""
import argparse
import fcntl
import os
import pathlib
import pty
import random
import select
import shlex
import shutil
import signal
import statistics
import struct
import sys
import tempfile
import termios
import time

COLUMNS, LINES = 120, 40
UP, DOWN = b"\x1b[A", b"\x1b[B"
FLOOD = 10_000
RESIZES = 200
# Seconds of idling: in ten of them, each digit of a countdown is drawn once.
IDLE = 10.0

# What is measured: its name, its unit, its budget against the first program, or else the most that it may be.
MEASURES = {
    "start": ("start to first picture", "ms", 1.5, None),
    "key": ("key to picture", "ms", 1.2, None),
    "flood": (f"{FLOOD:,} keys at once", "ms", 4.0, None),
    "resize": (f"{RESIZES} sizes at once", "ms", None, None),
    "wakeups": ("idle: wake-ups a second", "", None, 1.1),
    "bytes": ("idle: bytes a second", "", None, 75),
    "memory": ("memory of its own", "MiB", 1.6, None),
}

# What a terminal is asked, and what it answers.
ANSWERS = {b"\x1b[c": b"\x1b[?62;22c", b"\x1b[6n": b"\x1b[1;1R", b"\x1b]11;?": b"\x1b]11;rgb:1111/1111/1111\x1b\\"}


class Terminal:
    """A program in a pseudo-terminal of its own."""

    answers = ANSWERS

    def __init__(self, command: list[str], home: str):
        environment = {"HOME": home, "XDG_STATE_HOME": f"{home}/state", "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "TERM": "xterm-256color",
                       "COLORTERM": "truecolor", "TZ": "UTC"}
        master, slave = pty.openpty()
        self.fd = master
        self.resize(COLUMNS, LINES)
        self.settings = termios.tcgetattr(slave)
        self.before = time.perf_counter()
        self.pid = os.posix_spawn(shutil.which("setsid"), ["setsid", "--ctty", *command], environment,
                                  file_actions=[(os.POSIX_SPAWN_DUP2, slave, fd) for fd in range(3)] + [(os.POSIX_SPAWN_CLOSE, master)])
        os.close(slave)
        os.set_blocking(master, False)
        self.asked = b""
        self.total = 0
        self.is_open = True

    def resize(self, columns: int, lines: int):
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))

    def read(self, seconds: float) -> bool:
        """Reads what comes within a time, and answers questions. Returns whether anything came."""
        if not self.is_open or not select.select([self.fd], [], [], max(seconds, 0))[0]:
            return False
        try:
            data = os.read(self.fd, 1 << 16)
        except OSError:
            data = b""
        self.is_open = bool(data)
        self.total += len(data)
        self.received(data)
        self.asked = (self.asked + data)[-4096:]
        for question, answer in self.answers.items():
            if question in self.asked:
                self.asked = self.asked.replace(question, b"")
                self.write(answer)
        return self.is_open

    def received(self, data: bytes):
        """For those who look at what is printed."""

    def write(self, data: bytes):
        """Writes, and reads meanwhile: a program that writes does not read."""
        while data and self.is_open:
            try:
                data = data[os.write(self.fd, data):]
            except BlockingIOError:
                self.read(0.001)
            else:
                self.read(0)

    def settle(self, quiet: float, longest: float = 10.0) -> float:
        """Reads until nothing has come for a while. Returns when the last of it came."""
        last = began = time.perf_counter()
        while time.perf_counter() - began < longest and self.is_open:
            if self.read(quiet):
                last = time.perf_counter()
            elif time.perf_counter() - last >= quiet:
                break
        return last

    def first_picture(self) -> float:
        """Returns when the first picture was there: more than the modes of the terminal, and nothing for 30 ms after it."""
        last = self.before
        while time.perf_counter() - self.before < 10 and self.is_open:
            last = self.settle(0.03)
            if self.total > 500:
                break
        return last

    def wakeups(self) -> int:
        """How often its threads went to sleep so far."""
        statuses = pathlib.Path(f"/proc/{self.pid}/task").glob("*/status")
        return sum(int(line.split()[1]) for status in statuses for line in status.read_text().splitlines()
                   if line.startswith("voluntary_ctxt_switches"))

    def memory(self) -> float:
        """MiB that it shares with no file."""
        text = pathlib.Path(f"/proc/{self.pid}/smaps_rollup").read_text()
        return next(int(line.split()[1]) / 1024 for line in text.splitlines() if line.startswith("Anonymous:"))

    def end(self):
        os.kill(self.pid, signal.SIGTERM)
        deadline = time.perf_counter() + 2
        while os.waitpid(self.pid, os.WNOHANG)[0] == 0:
            self.read(0.01)
            if time.perf_counter() > deadline:
                os.kill(self.pid, signal.SIGKILL)
                deadline += 10
        os.close(self.fd)


def measure_start(command: list[str], home: str) -> float:
    terminal = Terminal(command, home)
    milliseconds = (terminal.first_picture() - terminal.before) * 1000
    terminal.end()
    return milliseconds


def measure(command: list[str], home: str, keys: int) -> dict[str, list[float]]:
    """Everything but the start, of one process."""
    terminal = Terminal(command, home)
    terminal.first_picture()
    terminal.settle(0.3, 2)
    # The first keys lead to what is not yet in the caches.
    for key in [DOWN, UP] * 5:
        terminal.write(key)
        terminal.settle(0.03, 1)
    found = {"memory": [terminal.memory()]}

    wakeups, total, began = terminal.wakeups(), terminal.total, time.perf_counter()
    while time.perf_counter() - began < IDLE:
        terminal.read(began + IDLE - time.perf_counter())
    seconds = time.perf_counter() - began
    found["wakeups"] = [(terminal.wakeups() - wakeups) / seconds]
    found["bytes"] = [(terminal.total - total) / seconds]

    found["key"] = []
    for number in range(keys):
        terminal.settle(0.01 + random.random() * 0.02, 1)
        before, total = time.perf_counter(), terminal.total
        terminal.write(UP if number % 2 else DOWN)
        last = terminal.settle(0.025, 1)
        if terminal.total > total:
            found["key"].append((last - before) * 1000)

    terminal.settle(0.2, 2)
    before = time.perf_counter()
    terminal.write((DOWN + UP) * (FLOOD // 2))
    found["flood"] = [(terminal.settle(0.2) - before) * 1000]

    terminal.settle(0.2, 2)
    before = time.perf_counter()
    for number in range(RESIZES):
        terminal.resize(40 + number * 7 % 160, 10 + number * 3 % 50)
        terminal.read(0.001)
    terminal.resize(COLUMNS, LINES)
    found["resize"] = [(terminal.settle(0.2) - before) * 1000]
    terminal.end()
    return found


def table(results: dict[str, dict[str, list[float]]]) -> str:
    names = list(results)
    medians = {name: {measure: statistics.median(values) for measure, values in found.items() if values} for name, found in results.items()}
    lines = ["| | " + " | ".join(names) + " | budget |", "|---|" + "---:|" * len(names) + "---|"]
    for measure, (what, unit, ratio, most) in MEASURES.items():
        floor = medians[names[0]].get(measure)
        cells = []
        for name in names:
            median = medians[name].get(measure)
            text = "–" if median is None else f"{median:.{2 if median < 10 else 0}f} {unit}".strip()
            is_ratio = median is not None and floor and name != names[0] and most is None
            cells.append(f"{text} ({median / floor:.2f}×)" if is_ratio else text)
        budget = f"≤ {ratio:g} ×" if ratio else f"≤ {most:g}" if most else ""
        lines.append(f"| {what} | " + " | ".join(cells) + f" | {budget} |")
    return "\n".join(lines)


def exceeded(results: dict[str, dict[str, list[float]]]) -> list[str]:
    floor, measured = list(results.values())[:2]
    wrong = []
    for measure, (what, _, ratio, most) in MEASURES.items():
        value = statistics.median(measured[measure])
        limit = ratio * statistics.median(floor[measure]) if ratio else most
        if limit is not None and value > limit:
            wrong.append(f"{what}: {value:.2f}, the budget is {limit:.2f}")
    return wrong


def programs(given: list[str]) -> dict[str, list[str]]:
    if given:
        return {name: shlex.split(command) for name, command in (one.split("=", 1) for one in given)}
    root = pathlib.Path(__file__).resolve().parent.parent
    found = {"floor": [str(root / "target/floor/release/floor")], "account-center": [str(root / "target/release/account-center")]}
    return found | {name: [name] for name in ["btop", "htop", "tig"] if shutil.which(name)}


def measure_all(measured: dict[str, list[str]], starts: int = 25, rounds: int = 5, keys: int = 60) -> dict[str, dict[str, list[float]]]:
    """All figures of each program, interleaved."""
    results = {name: {"start": []} for name in measured}
    with tempfile.TemporaryDirectory() as home:
        for _ in range(starts):
            for name, command in measured.items():
                results[name]["start"].append(measure_start(command, home))
        for _ in range(rounds):
            for name, command in measured.items():
                for what, values in measure(command, home, keys).items():
                    results[name].setdefault(what, []).extend(values)
    return results


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5, help="processes of each program for all but the start")
    parser.add_argument("--starts", type=int, default=25, help="starts of each program")
    parser.add_argument("--keys", type=int, default=60, help="keys in each round")
    parser.add_argument("programs", nargs="*", metavar="NAME=COMMAND")
    options = parser.parse_args()
    results = measure_all(programs(options.programs), options.starts, options.rounds, options.keys)
    print(table(results))
    wrong = exceeded(results) if len(results) > 1 else []
    print(*wrong, sep="\n", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
