"""Walking through a turn as whoever sits there does: by keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import StepKind
from lfb_desktop.ui.curtain.curtain import Curtain
from lfb_desktop.ui.curtain.form import Form
from tests.ui.console.conftest import Desk
from tests.ui.console.story import TEXTS, to

Make = Callable[..., Desk]
K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
NO = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focus(), key, modifiers)


def type_(text: str, *, enter: bool = True) -> None:
    for char in text:
        if char.isascii():
            QTest.keyClick(focus(), char)
        else:  # QTest aborts at characters without a key of their own
            QApplication.sendEvent(focus(), QKeyEvent(QEvent.Type.KeyPress, 0, NO, char))
    if enter:
        press(K.Key_Return)


def curtain_of(desk: Desk) -> Curtain:
    curtain = desk.page.turns.curtain
    assert curtain is not None
    return curtain


def begin(desk: Desk, name: str) -> Curtain:
    """Behind the curtain, before the person said that it is them."""
    desk.page.desk.curtain_asked.emit(desk.made.people[name])
    desk.sent.clear()
    return curtain_of(desk)


def sit_down(desk: Desk, name: str) -> Curtain:
    curtain = begin(desk, name)
    press(K.Key_Return)
    assert curtain.part is not None
    return curtain


def form_of(curtain: Curtain) -> Form:
    assert curtain.part is not None
    return curtain.part.form


def hand_in() -> None:
    press(K.Key_Return, CTRL)


def give_back() -> None:
    press(K.Key_Return, CTRL | SHIFT)
    press(K.Key_Return, CTRL | SHIFT)


def at_ballot(desk: Desk, texts: tuple[str, ...] = TEXTS, kind: StepKind = StepKind.BALLOT) -> Desk:
    to(desk, StepKind.IDEAS)
    for n, text in enumerate(texts):
        desk.do(c.WriteSlip(desk.made.session, text, f"t{n}"))
    to(desk, kind)
    if kind is StepKind.BALLOT:
        desk.do(c.OpenPoll(desk.made.session))
    desk.sent.clear()
    return desk
