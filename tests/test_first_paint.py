"""The first paint waits for nothing that an empty Home does not need; what comes next is loaded after it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

CODE = """
import json, sys
from PySide6.QtCore import QEvent, QObject, QTimer
import PySide6.QtGui, PySide6.QtSvg, PySide6.QtWidgets
before = {name.partition('.')[0] for name in sys.modules}  # Qt, and what this Python loads by itself
from lfb_desktop import app, paths
painted = []
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched is self.parent():
            watched.removeEventFilter(self)
            painted.extend(sys.modules)
            wait.start(10)
        return False
def quit_when_idle():
    if not paths.find(None).team_file.exists():
        started.files.start("Crew", "Ann")
    if 'lfb_desktop.ui.console.page' in sys.modules:
        started.application.quit()
wait = QTimer()
wait.timeout.connect(quit_when_idle)
started = app.compose(paths.find(None), None)
watch = Watch(started.window)
started.window.installEventFilter(watch)
started.window.show()
started.application.exec()
started.close()
print(json.dumps([sorted(before), sorted(painted), sorted(sys.modules)]))
"""

# Exactly this of ours is loaded when the window is painted. Whoever adds to it makes every start longer.
FIRST = {
    *("", "app", "desktop", "ending", "installation", "languages", "paths", "settings"),
    *("window_places", "wishes"),
    *("domain", "domain.errors", "domain.words"),
    *("ui", "ui.anew", "ui.another_runs", "ui.dress", "ui.edit_menu", "ui.files", "ui.kept", "ui.menu_acts"),
    *("ui.menus", "ui.messages", "ui.pages", "ui.ports", "ui.recent_menu", "ui.refused_file"),
    *("ui.sight", "ui.session_menus", "ui.view_acts", "ui.window", "ui.window_place", "ui.words"),
    *("ui.key_names", "ui.key_table"),
    *("ui.theme", "ui.theme_icons", "ui.theme_tokens"),
    *("ui.widgets", "ui.widgets.key_hint", "ui.widgets.mirror"),
    *("ui.widgets.sign", "ui.widgets.words"),
    *("ui.home", "ui.home.choice", "ui.home.field", "ui.home.head", "ui.home.page"),
    *("ui.home.painting", "ui.home.places", "ui.home.refusing", "ui.home.sessions_frame"),
}
OTHERS = {*sys.stdlib_module_names, "lfb_desktop", "platformdirs"}


@dataclass(frozen=True)
class Start:
    before: list[str]
    painted: list[str]
    idle: list[str]

    @property
    def foreign(self) -> set[str]:
        """Packages that are neither Python's nor Qt's, nor loaded by Qt itself."""
        return {name.partition(".")[0] for name in self.painted} - OTHERS - set(self.before)


def start(home: Path) -> Start:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LFB_HOME": str(home)}
    done = subprocess.run(
        [sys.executable, "-c", CODE], env=env, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return Start(*json.loads(done.stdout))


def ours(modules: list[str]) -> set[str]:
    return {
        name.removeprefix("lfb_desktop").removeprefix(".")
        for name in modules
        if name.partition(".")[0] == "lfb_desktop"
    }


@pytest.fixture(scope="module")
def starts(tmp_path_factory: pytest.TempPathFactory) -> tuple[Start, Start]:
    """The very first one makes a team file, the next one opens it."""
    home = tmp_path_factory.mktemp("home")
    return start(home), start(home)


@pytest.mark.parametrize("which", [0, 1])
def test_the_window_is_painted_before_anything_foreign_is_loaded(
    starts: tuple[Start, Start], which: int
) -> None:
    assert starts[which].foreign == set()


@pytest.mark.parametrize("which", [0, 1])
def test_the_window_is_painted_with_exactly_what_an_empty_home_needs(
    starts: tuple[Start, Start], which: int
) -> None:
    assert ours(starts[which].painted) == FIRST


@pytest.mark.parametrize("which", [0, 1])
def test_what_the_first_click_needs_is_loaded_while_nobody_waits(
    starts: tuple[Start, Start], which: int
) -> None:
    needed = {"team_files", "room", "domain.rules", "ui.home.centre", "ui.prepare.page", "ui.console.page"}
    assert needed <= ours(starts[which].idle)
