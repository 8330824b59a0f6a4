"""The start of the frozen app beside the start from source and a bare PySide6 window, and its size.

    python -m benchmarks.frozen [FOLDER]      (needs Xvfb; without a folder build.spec is built first)

All three are seen from outside, by the first change of a pixel in the middle of an X screen of their
own: from the start of the process until the window is painted, with no word from the program itself. Where
others use the machine, too, the time on its processors says more than the time on the clock.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from benchmarks.ratios import interleaved, table
from benchmarks.start import BARE, ROOT, compile_all

SOURCE, FROZEN = "the app from source", "the frozen app"
RUNS = 9
MOST_MIB, MOST_RATIO = 140, 1.3
PLACE = (600, 400)  # where each of the windows lies
LONGEST_S = 60.0
WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv)
window = QMainWindow(); window.resize(1440, 900); window.show()
app.exec()
"""


class Pixel:
    """One pixel of a display, read through Xlib."""

    def __init__(self, display: str) -> None:
        self._x = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
        for name in ("XOpenDisplay", "XGetImage"):
            getattr(self._x, name).restype = ctypes.c_void_p
        for name in ("XDefaultRootWindow", "XGetPixel"):
            getattr(self._x, name).restype = ctypes.c_ulong
        opened = self._x.XOpenDisplay(display.encode())
        if not opened:
            raise OSError(f"There is no display {display}.")
        self._display = ctypes.c_void_p(opened)
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))

    def read(self) -> int:
        every, as_pixels = ctypes.c_ulong(0xFFFFFFFF), 2
        image = self._x.XGetImage(self._display, self._root, *PLACE, 1, 1, every, as_pixels)
        colour = int(self._x.XGetPixel(ctypes.c_void_p(image), 0, 0))
        self._x.XDestroyImage(ctypes.c_void_p(image))
        return colour

    def wait(self, is_there: Callable[[int], bool]) -> None:
        until = time.monotonic() + LONGEST_S
        while not is_there(self.read()):
            if time.monotonic() > until:
                raise TimeoutError("Nothing was painted.")
            time.sleep(0.001)


@contextmanager
def screen() -> Iterator[str]:
    """An X screen of its own, ended with the block."""
    read, write = os.pipe()
    words = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1920x1080x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(words, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait(10)


def processor_ms(pid: int) -> float:
    """What all threads of a process have used so far; Linux counts it in nanoseconds."""
    files = Path(f"/proc/{pid}/task").glob("*/schedstat")
    return sum(int(file.read_text().split()[0]) for file in files) / 1e6


def until_painted(display: str, words: list[str]) -> tuple[float, float]:
    """Milliseconds by the clock and on processors; it is ended afterwards, and the screen is empty again."""
    env = {k: v for k, v in os.environ.items() if k not in ("PYTHONDONTWRITEBYTECODE", "WAYLAND_DISPLAY")}
    env |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    pixel = Pixel(display)
    empty = pixel.read()
    begun = time.monotonic()
    program = subprocess.Popen(words, env=env, cwd=ROOT, stderr=subprocess.DEVNULL)
    try:
        pixel.wait(lambda colour: colour != empty)
        return (time.monotonic() - begun) * 1000, processor_ms(program.pid)
    finally:
        program.terminate()
        program.wait(30)
        pixel.wait(lambda colour: colour == empty)


def built(out: Path) -> Path:
    """The folder that PyInstaller makes from build.spec."""
    words = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "build.spec"]
    words += ["--distpath", str(out / "dist"), "--workpath", str(out / "build")]
    subprocess.run(words, cwd=ROOT, check=True)
    return out / "dist" / "lfb-desktop"


def mebibytes(folder: Path) -> float:
    """What its files hold; links are not counted twice."""
    files = (file for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
    return sum(file.stat().st_size for file in files) / 2**20


def compared(display: str, programs: Mapping[str, list[str]], unit: str, which: int) -> str:
    """A table, and below it the one ratio that has a goal."""

    def timed(words: list[str]) -> Callable[[], float]:
        return lambda: until_painted(display, words)[which]

    times = interleaved(RUNS, {name: timed(words) for name, words in programs.items()})
    ratio = median(times[FROZEN]) / median(times[SOURCE])
    kept = verdict(ratio <= MOST_RATIO)
    whole = table(times, floor=BARE, unit=unit, goals={})
    return f"{whole}\nfrozen / source: {ratio:.2f}  <= {MOST_RATIO:g}{kept}\n"


def verdict(is_kept: bool) -> str:
    return "  kept" if is_kept else "  MISSED"


def main() -> None:
    with tempfile.TemporaryDirectory() as name, screen() as display:
        out = Path(name)
        folder = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else built(out)
        compile_all()
        programs = {
            BARE: [sys.executable, "-c", WINDOW],
            SOURCE: [sys.executable, "-m", "lfb_desktop", "--home", str(out / "a")],
            FROZEN: [str(folder / "lfb-desktop"), "--home", str(out / "b")],
        }
        for unit, which in (("ms", 0), ("ms of processor", 1)):
            print(compared(display, programs, unit, which))
        size = mebibytes(folder)
        print(f"size: {size:.1f} MiB  <= {MOST_MIB}{verdict(size <= MOST_MIB)}")


if __name__ == "__main__":
    main()
