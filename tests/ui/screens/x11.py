"""An X server with two screens, and an eye on which window lies above which, for proofs in real windows."""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

PROGRAMS = ("Xorg", "xrandr", "openbox", "xdotool")
EVERY_S = 0.02
VIEWABLE = 2
CONFIG = """
Section "Device"
  Identifier "d"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "m"
  HorizSync 5.0-1000.0
  VertRefresh 5.0-200.0
EndSection
Section "Screen"
  Identifier "s"
  Device "d"
  Monitor "m"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "1920x1080" "1280x720"
    Virtual 3840 2160
  EndSubSection
EndSection
"""
FIRST, SECOND = "DUMMY0", "DUMMY1"
MODE = "1920x1080"


def missing() -> str:
    """What is not there, in words; empty if all is."""
    lacks = [name for name in PROGRAMS if shutil.which(name) is None]
    return f"Not installed: {', '.join(lacks)}." if lacks else ""


@contextmanager
def two_screens(folder: Path) -> Iterator[str]:
    """The name of a display with openbox on it; both are ended with it. Raises OSError if it fails."""
    config = folder / "xorg.conf"
    config.write_text(CONFIG)
    read, write = os.pipe()
    words = ["Xorg", "-displayfd", str(write), "-config", str(config), "-noreset", "-nolisten", "tcp"]
    with (folder / "xorg.out").open("wb") as out:
        server = subprocess.Popen(
            [*words, "-logfile", str(folder / "xorg.log")], pass_fds=(write,), stdout=out, stderr=out
        )
    os.close(write)
    try:
        with os.fdopen(read) as told:
            number = told.readline().strip()
        if not number:
            raise OSError((folder / "xorg.out").read_text(errors="replace")[-300:])
        display = f":{number}"
        _xrandr(display, "--addmode", SECOND, MODE)
        put_in(display)
        manager = subprocess.Popen(["openbox"], env=_on(display), stderr=subprocess.DEVNULL)
        try:
            yield display
        finally:
            manager.terminate()
            manager.wait(10)
    finally:
        server.terminate()
        server.wait(10)


def pull_out(display: str) -> None:
    _xrandr(display, "--output", SECOND, "--off")


def put_in(display: str) -> None:
    _xrandr(display, "--output", SECOND, "--mode", MODE, "--right-of", FIRST)


def press(display: str, *words: str) -> None:
    """Words of xdotool: "key F5", "type ..."."""
    subprocess.run(["xdotool", *words], env=_on(display), check=True, timeout=20)


def _on(display: str) -> dict[str, str]:
    return {**os.environ, "DISPLAY": display}


def _xrandr(display: str, *words: str) -> None:
    done = subprocess.run(["xrandr", *words], env=_on(display), capture_output=True, text=True, check=False)
    if done.returncode:
        raise OSError(f"xrandr {' '.join(words)}: {done.stderr}")


@dataclass(frozen=True, slots=True)
class Box:
    """A window on the root: where it lies, bottom to top in their list."""

    name: str
    x: int
    y: int
    width: int
    height: int

    def overlaps(self, other: Box) -> bool:
        return (
            self.x < other.x + other.width
            and other.x < self.x + self.width
            and self.y < other.y + other.height
            and other.y < self.y + self.height
        )


# A window may be gone before it is asked. Xlib keeps this for as long as the process lives.
_QUIET = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda *_: 0)


class Tree:
    """Reads the windows of one display through Xlib; one connection, one thread."""

    def __init__(self, display: str) -> None:
        self._x = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XSetErrorHandler(_QUIET)
        opened = self._x.XOpenDisplay(display.encode())
        assert opened, display
        self._display = ctypes.c_void_p(opened)
        self._root = self._x.XDefaultRootWindow(self._display)

    def close(self) -> None:
        self._x.XCloseDisplay(self._display)

    def boxes(self) -> list[Box]:
        """Named windows that can be seen, bottom to top."""
        found = []
        for window in self._children(self._root):
            place = self._place(window)
            name = self._name(window) if place else ""
            if place and name:
                found.append(Box(name, *place))
        return found

    def _children(self, window: int) -> list[int]:
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        children = ctypes.POINTER(ctypes.c_ulong)()
        self._x.XQueryTree(
            self._display,
            ctypes.c_ulong(window),
            ctypes.byref(root),
            ctypes.byref(parent),
            ctypes.byref(children),
            ctypes.byref(count),
        )
        found = [int(children[n]) for n in range(count.value)]
        if children:
            self._x.XFree(children)
        return found

    def _place(self, window: int) -> tuple[int, int, int, int] | None:
        """None where nothing is to be seen of it. The structure is read by its offsets on 64 bits."""
        raw = (ctypes.c_int * 64)()
        if not self._x.XGetWindowAttributes(self._display, ctypes.c_ulong(window), raw):
            return None
        x, y, width, height = raw[0:4]
        return (x, y, width, height) if raw[_MAP_STATE] == VIEWABLE else None

    def _name(self, window: int, depth: int = 3) -> str:
        name = ctypes.c_char_p()
        if self._x.XFetchName(self._display, ctypes.c_ulong(window), ctypes.byref(name)) and name.value:
            found = name.value.decode("latin-1")
            self._x.XFree(name)
            return found
        if depth:
            for child in self._children(window):
                if found := self._name(child, depth - 1):
                    return found
        return ""


# In ints: x y width height border depth, visual* (8 byte), root (8), class, gravities 2, backing_store,
# planes (8), pixel (8), save_under, -, colormap (8), is_installed, map_state.
_MAP_STATE = 6 + 2 + 2 + 4 + 2 + 2 + 2 + 2 + 1


@dataclass
class Watch:
    """Samples every 20 ms how long the Console is covered by the Stage."""

    display: str
    console: str
    stage: str = "Stage"
    samples: int = 0
    worst_gap_s: float = 0.0  # between two samples
    covered_s: float = 0.0
    spans: list[float] = field(default_factory=list)
    stage_box: Box | None = None
    has_console: bool = False
    _stop: threading.Event = field(default_factory=threading.Event)

    def __enter__(self) -> Watch:
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join(10)

    def begin(self) -> None:
        """A new span: what was covered since is told by `covered_s`."""
        self.spans.append(self.covered_s)
        self.covered_s = 0.0

    def _run(self) -> None:
        tree, last = Tree(self.display), time.monotonic()
        while not self._stop.wait(EVERY_S):
            is_covered = self._look(tree)
            now = time.monotonic()
            self.worst_gap_s = max(self.worst_gap_s, now - last)
            if is_covered:
                self.covered_s += now - last
            self.samples += 1
            last = now
        tree.close()

    def _look(self, tree: Tree) -> bool:
        boxes = tree.boxes()
        consoles = [n for n, box in enumerate(boxes) if self.console in box.name]
        stages = [n for n, box in enumerate(boxes) if box.name == self.stage]
        self.stage_box = boxes[stages[-1]] if stages else None
        self.has_console = bool(consoles)
        return any(s > k and boxes[s].overlaps(boxes[k]) for s in stages for k in consoles)
