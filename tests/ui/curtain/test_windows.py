"""While the curtain is drawn no other window of ours comes up, not for a moment."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from lfb_desktop.domain.model import StepKind
from tests.ui.console.conftest import Desk
from tests.ui.console.story import AGENDA, TEXTS, to
from tests.ui.curtain.turns import K, Make, at_ballot, begin, give_back, hand_in, press


class Watching(QObject):
    """Names of the windows that were shown."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


@pytest.fixture
def watching() -> Iterator[Watching]:
    application = QApplication.instance()
    assert application is not None
    found = Watching()
    application.installEventFilter(found)
    yield found
    application.removeEventFilter(found)


def _prepared(desk: Desk, kind: StepKind, texts: tuple[str, ...]) -> Desk:
    if kind in (StepKind.PICK, StepKind.BALLOT):
        return at_ballot(desk, texts, kind)
    to(desk, kind)
    return desk


@pytest.mark.parametrize(
    ("kind", "texts"),
    [
        (StepKind.WHY, ()),
        (StepKind.CLARITY, ()),
        (StepKind.IDEAS, ()),
        (StepKind.PICK, TEXTS),
        (StepKind.BALLOT, TEXTS),
        (StepKind.BALLOT, TEXTS[:2]),
        (StepKind.CLOSING, ()),
    ],
)
@pytest.mark.parametrize("names", [("Amara", "Bojan"), ("Amara", "Bojan", "Dewi", "Elif", "Farid")])
def test_no_other_window_comes_up(
    console: Make, watching: Watching, kind: StepKind, texts: tuple[str, ...], names: tuple[str, ...]
) -> None:
    desk = _prepared(console(agenda=AGENDA, names=names), kind, texts)
    QApplication.processEvents()
    watching.shown.clear()
    curtain = begin(desk, "Bojan")
    press(K.Key_Return)
    curtain.idle.timeout.emit()
    press(K.Key_X)
    while curtain.part is not None:
        before = curtain.part
        hand_in()
        if curtain.part is before:
            curtain.part.leave_out.click()
        QApplication.processEvents()
    give_back()
    QApplication.processEvents()
    assert watching.shown == []
    assert desk.page.window().isActiveWindow()


def test_the_watch_sees_a_widget_without_a_parent(console: Make, watching: Watching) -> None:
    console(agenda=AGENDA)
    lost = QWidget()
    lost.setVisible(True)
    lost.hide()
    assert "QWidget" in watching.shown
