"""A ballot by keys: a number and Enter gives one more, with a minus one less, and 0 hands in."""

from __future__ import annotations

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from lfb_desktop.domain.words import Say
from lfb_desktop.ui.curtain.secret_field import empty, keep_secret
from lfb_desktop.ui.dress import border
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.rows import RowsView
from lfb_desktop.ui.widgets.words import Words

_MINUS = "-\u2212\u2013"
_WIDTH = 96


class NumberLine(QWidget):
    """`entered` carries the number and whether it is one more; `finished`: 0 was entered."""

    entered = Signal(int, bool)
    finished = Signal()

    def __init__(self, theme: Theme, hint: Say) -> None:
        super().__init__()
        self.edit = QLineEdit()
        keep_secret(self.edit)
        self.edit.setInputMethodHints(
            self.edit.inputMethodHints() | Qt.InputMethodHint.ImhPreferNumbers  # the minus is wanted, too
        )
        self.edit.setValidator(
            QRegularExpressionValidator(QRegularExpression(f"[{_MINUS}]?\\p{{Nd}}{{0,4}}"))
        )
        self.edit.setFont(theme.console_font("section"))
        self.edit.setStyleSheet(border())
        self.edit.setFixedSize(_WIDTH, 38)
        self.edit.setAccessibleName(self.tr("Number"))
        self.hint = Words(theme, hint, "label", "text_3", is_wrapped=True)
        self.edit.setAccessibleDescription(self.hint.text())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.edit)
        row.addWidget(self.hint, 1)
        self.edit.returnPressed.connect(self._on_return_pressed)

    def type(self, text: str) -> None:
        """A digit or a minus that was typed beside the line."""
        self.edit.setFocus()
        self.edit.insert(text)

    def forget(self) -> None:
        empty(self.edit)

    def _on_return_pressed(self) -> None:
        text = self.edit.text()
        digits = text.lstrip(_MINUS)
        self.forget()
        if digits and int(digits) == 0:
            self.finished.emit()
        elif digits:
            self.entered.emit(int(digits), digits == text)


class NumberedRows(RowsView):
    """`numbered`: a digit or a minus, which belongs to the line of numbers and not to a row."""

    numbered = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if text and (text.isdecimal() or text in _MINUS) and not event.modifiers() & _COMMANDS:
            self.numbered.emit(text)
        else:
            super().keyPressEvent(event)


_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
