"""Boxes that say one sentence: what went wrong outside the session, or what would be lost. Plain text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from lfb_desktop.domain.words import Say
from lfb_desktop.ui.words import spoken

APP = "Leading from Behind"


@dataclass(frozen=True, slots=True)
class Way:
    """A way on: what its button says, and what follows it."""

    words: Say
    does: Callable[[], object]


def tell(over: QWidget, sentence: Say) -> None:
    """What is the matter and what may be done; what stands there already is not said twice."""
    if _standing(over, sentence):
        return
    box = _box(over, sentence)
    box.addButton(QMessageBox.StandardButton.Ok)
    box.open()


def ask(over: QWidget, question: Say, yes: str, no: str, does: Callable[[], object]) -> None:
    """`does` follows `yes` alone; Enter and Esc are `no`. The same question again takes its place."""
    _close_older(over, question)
    box = _box(over, question)
    doing = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    leaving = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(leaving)
    box.setEscapeButton(leaving)
    doing.clicked.connect(does)
    box.open()


def choose(over: QWidget, sentence: Say, ways: Sequence[Way], leave: str) -> None:
    """What is the matter, and a button for each way on; Enter is the first of them, Esc is `leave`."""
    _close_older(over, sentence)
    box = _box(over, sentence)
    buttons = [box.addButton(spoken(way.words), QMessageBox.ButtonRole.AcceptRole) for way in ways]
    for button, way in zip(buttons, ways, strict=True):
        button.clicked.connect(way.does)
    leaving = box.addButton(leave, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(buttons[0] if buttons else leaving)
    box.setEscapeButton(leaving)
    box.open()


def answer(sentence: Say, yes: str, no: str) -> bool:
    """Waits for it, where there is no window yet that it could stand over."""
    box = _box(None, sentence)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # it is still asked what was answered
    doing = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.setEscapeButton(box.addButton(no, QMessageBox.ButtonRole.RejectRole))
    box.exec()
    return box.clickedButton() is doing


def _close_older(over: QWidget, sentence: Say) -> None:
    """Whoever asks again means what is asked now; twenty times the same box would have to be closed."""
    for box in _standing(over, sentence):
        box.close()


def _standing(over: QWidget, sentence: Say) -> list[QMessageBox]:
    """Those that say this already."""
    words = spoken(sentence)
    return [box for box in over.findChildren(QMessageBox) if box.isVisible() and box.text() == words]


def _box(over: QWidget | None, sentence: Say) -> QMessageBox:
    box = QMessageBox(over)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(APP)
    box.setText(spoken(sentence))
    return box
