"""What the parts share: how the program is called, a terminal that is watched, and what was found wrong."""
import os
import pathlib
import re
import signal
import subprocess
import sys
import termios
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "benches"))
from terminal import Terminal  # noqa: E402  (it stands in another folder)

PROGRAM = os.environ.get("PROGRAM", str(ROOT / "target/release/account-center"))
wrong: list[str] = []


def complain(what: str):
    wrong.append(what)
    print(f"  WRONG: {what}", flush=True)


def environment(folder: pathlib.Path) -> dict[str, str]:
    return {"HOME": str(folder), "XDG_STATE_HOME": str(folder / "state"), "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "TZ": "UTC"}


def call(folder: pathlib.Path, arguments: list[str], typed: str = "", before: list[str] = []) -> subprocess.CompletedProcess:
    """Runs the program to its end; `before` is what runs it."""
    return subprocess.run([*before, PROGRAM, *arguments], input=typed, text=True, capture_output=True, cwd=folder, env=environment(folder),
                          timeout=60)


class Watched(Terminal):
    """A terminal that knows which of its modes are on, and what was printed last."""

    MODES = re.compile(rb"\x1b\[\?(1049|1000|1006|1004|2004|25)([hl])|\x1b\[(>1|<)u")

    def __init__(self, command: list[str], folder: pathlib.Path):
        self.recent, self.modes = b"", {}
        self.began = time.monotonic()
        # Where this script is called with signals ignored, as by nohup, the program would ignore them too.
        super().__init__(["env", "--default-signal", "--chdir", str(folder), *command], str(folder))

    def now_settings(self) -> list:
        """The settings of the terminal, as `stty` shows them."""
        return termios.tcgetattr(self.fd)

    def pictures(self) -> int:
        """How often it has written: a picture is one write."""
        return int(re.search(r"syscw: (\d+)", pathlib.Path(f"/proc/{self.pid}/io").read_text())[1])

    def resident(self) -> int:
        """KiB in memory."""
        return int(re.search(r"VmRSS:\s+(\d+)", pathlib.Path(f"/proc/{self.pid}/status").read_text())[1])

    def busy(self) -> float:
        """Seconds of the processor's time."""
        return int(pathlib.Path(f"/proc/{self.pid}/schedstat").read_text().split()[0]) / 1e9

    def close(self):
        if self.fd is not None:
            os.close(self.fd)
        self.fd, self.is_open = None, False

    def received(self, data: bytes):
        old = len(self.recent)
        self.recent += data
        for match in self.MODES.finditer(self.recent, max(0, old - 8)):
            number, letter, keyboard = match.groups()
            self.modes[number or b"keys"] = letter == b"h" if number else keyboard == b">1"
        self.recent = self.recent[-(1 << 16):]

    def is_restored(self) -> bool:
        return not any(on for mode, on in self.modes.items() if mode != b"25") and self.modes.get(b"25", True)

    def until(self, text: bytes, seconds: float = 10.0) -> bool:
        deadline = time.monotonic() + seconds
        while text not in self.recent and time.monotonic() < deadline and self.is_open:
            self.read(0.05)
        return text in self.recent

    def wait(self, seconds: float = 10.0) -> int | None:
        """Waits for the end, and returns its status: negative for a signal, `None` if it goes on."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            self.read(0.01)
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                while self.read(0.01):
                    pass
                return os.waitstatus_to_exitcode(status)
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        return None
