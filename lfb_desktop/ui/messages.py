"""Boxes that say one sentence: what went wrong outside the session, or what would be lost. Plain text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from lfb_desktop.domain.words import Say
from lfb_desktop.ui.words import spoken

APP = "Leading from Behind"


def tell(over: QWidget, sentence: Say) -> None:
    """What is the matter and what may be done."""
    box = _box(over, sentence)
    box.addButton(QMessageBox.StandardButton.Ok)
    box.open()


def ask(over: QWidget, question: Say, yes: str, no: str, does: Callable[[], object]) -> None:
    """`does` follows `yes` alone; Enter and Esc are `no`."""
    box = _box(over, question)
    doing = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    leaving = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(leaving)
    box.setEscapeButton(leaving)
    doing.clicked.connect(does)
    box.open()


def _box(over: QWidget, sentence: Say) -> QMessageBox:
    box = QMessageBox(over)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(APP)
    box.setText(spoken(sentence))
    return box
