"""At the first paint nothing is loaded but Python's own library, Qt, platformdirs and the app."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

CODE = """
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
import PySide6.QtGui, PySide6.QtSvg, PySide6.QtWidgets
before = {name.partition('.')[0] for name in sys.modules}  # Qt, and what this Python loads by itself
from lfb_desktop import app, paths
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched is self.parent():
            watched.removeEventFilter(self)
            tops = {name.partition('.')[0] for name in sys.modules}
            print(*sorted(tops - before - set(sys.stdlib_module_names) - {'lfb_desktop', 'platformdirs'}))
            QTimer.singleShot(300, started.application.quit)
        return False
started = app.compose(paths.find(Path(sys.argv[1]) if len(sys.argv) > 1 else None), None)
watch = Watch(started.window)
started.window.installEventFilter(watch)
started.window.show()
started.application.exec()
started.close()
"""


def loaded(home: Path) -> list[str]:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LFB_HOME": str(home)}
    done = subprocess.run(
        [sys.executable, "-c", CODE], env=env, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_the_first_start_paints_before_anything_heavy_is_loaded(tmp_path: Path) -> None:
    assert loaded(tmp_path) == []


def test_a_later_start_opens_its_team_file_with_sqlite_alone(tmp_path: Path) -> None:
    assert loaded(tmp_path) == []
    assert loaded(tmp_path) == []
