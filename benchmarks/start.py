"""The start beside a bare PySide6 window: time to the first paint, and memory once all is loaded.

    python -m benchmarks.start      (needs a display, or Xvfb is started)

Memory is the proportional set size (PSS), which Linux alone tells; of the app it is read when the team
file is open and the Console is loaded, of the bare window when it is painted.

Where PYTHONDONTWRITEBYTECODE is set the figures would measure the compiler: it is unset for the
children, and everything is compiled first.
"""

from __future__ import annotations

import compileall
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.ratios import interleaved, table

ROOT = Path(__file__).resolve().parents[1]
BARE, APP = "bare PySide6 window", "the app"
RUNS = 9

PSS = """
def pss_mb():
    try:
        with open("/proc/self/smaps_rollup") as lines:
            return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024
    except OSError:
        return 0
"""

FLOOR = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Bare(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.monotonic(), flush=True)
        QTimer.singleShot(0, leave)
def leave():
    print(pss_mb(), flush=True)
    QApplication.exit()
app = QApplication(sys.argv)
window = Bare(); window.resize(1440, 900); window.show()
app.exec()
"""

OURS = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from lfb_desktop import app, paths
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched is self.parent():
            print(time.monotonic(), flush=True)
            watched.removeEventFilter(self)
            wait.start(10)
        return False
def leave():
    if "lfb_desktop.ui.console.page" in sys.modules:
        print(pss_mb(), flush=True)
        QApplication.quit()
wait = QTimer()
wait.timeout.connect(leave)
started = app.compose(paths.under(Path(sys.argv[1])), None)
watch = Watch(started.window)
started.window.installEventFilter(watch)
started.window.show()
started.application.exec()
started.close()
"""


def program(code: str, *args: str) -> Callable[[], tuple[float, float]]:
    """Milliseconds to the first paint, and megabytes."""
    env = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}

    def run() -> tuple[float, float]:
        start = time.monotonic()
        done = subprocess.run(
            [sys.executable, "-c", code, *args], env=env, cwd=ROOT, capture_output=True, text=True, check=True
        )
        painted, megabytes = map(float, done.stdout.split())
        return (painted - start) * 1000, megabytes

    return run


def compile_all() -> None:
    for folder in (ROOT / "lfb_desktop", Path(sys.prefix) / "lib"):
        compileall.compile_dir(str(folder), quiet=2, workers=0)


def main() -> None:
    compile_all()
    screen = None
    if not os.environ.get("DISPLAY"):
        if shutil.which("Xvfb") is None:
            sys.exit("No display, and no Xvfb to make one: apt-get install xvfb")
        os.environ["DISPLAY"] = ":97"
        screen = subprocess.Popen(["Xvfb", ":97", "-screen", "0", "1920x1080x24", "-nolisten", "tcp"])
        time.sleep(1)
    try:
        with tempfile.TemporaryDirectory() as home:
            bare, app = program(PSS + FLOOR), program(PSS + OURS, home)
            times = interleaved(RUNS, {BARE: lambda: bare()[0], APP: lambda: app()[0]})
            sizes = interleaved(3, {BARE: lambda: bare()[1], APP: lambda: app()[1]})
        print(table(times, floor=BARE, unit="ms", goals={APP: 1.8}))
        if all(sizes[BARE]):
            print(table(sizes, floor=BARE, unit="MB", goals={APP: 1.6}))
    finally:
        if screen is not None:
            screen.terminate()


if __name__ == "__main__":
    main()
