"""From the start of the process to the first painted window, beside a bare PySide6 window.

    python -m benchmarks.start      (needs a display, or Xvfb is started)

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

FLOOR = """
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow
class Bare(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.monotonic(), flush=True)
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
            QTimer.singleShot(0, QApplication.quit)
            watched.removeEventFilter(self)
        return False
started = app.compose(paths.under(Path(sys.argv[1])), None)
watch = Watch(started.window)
started.window.installEventFilter(watch)
started.window.show()
started.application.exec()
started.close()
"""


def program(code: str, *args: str) -> Callable[[], float]:
    env = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}

    def run() -> float:
        start = time.monotonic()
        done = subprocess.run(
            [sys.executable, "-c", code, *args], env=env, cwd=ROOT, capture_output=True, text=True, check=True
        )
        return (float(done.stdout.split()[0]) - start) * 1000

    return run


def main() -> None:
    for folder in (ROOT / "lfb_desktop", Path(sys.prefix) / "lib"):
        compileall.compile_dir(str(folder), quiet=2, workers=0)
    screen = None
    if not os.environ.get("DISPLAY"):
        if shutil.which("Xvfb") is None:
            sys.exit("No display, and no Xvfb to make one: apt-get install xvfb")
        os.environ["DISPLAY"] = ":97"
        screen = subprocess.Popen(["Xvfb", ":97", "-screen", "0", "1920x1080x24", "-nolisten", "tcp"])
        time.sleep(1)
    try:
        with tempfile.TemporaryDirectory() as home:
            programs = {"bare PySide6 window": program(FLOOR), "the app": program(OURS, home)}
            measured = interleaved(9, programs)
        print(table(measured, floor="bare PySide6 window", unit="ms", goals={"the app": 1.8}))
    finally:
        if screen is not None:
            screen.terminate()


if __name__ == "__main__":
    main()
