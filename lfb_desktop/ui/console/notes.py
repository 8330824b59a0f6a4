"""Private notes of the facilitator: saved while typing, never on the Stage."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.words import Say
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.parts import Section, border, clear_margins
from lfb_desktop.ui.home.draft import Draft
from lfb_desktop.ui.widgets.words import Words


class NotesBox(QWidget):
    """`has_promise`: says beside the title who sees them."""

    def __init__(self, desk: Desk, *, lines: int = 3, has_promise: bool = True) -> None:
        super().__init__()
        theme = desk.theme
        self._desk = desk
        promise = self.tr("never on Stage, never exported unless you ask")
        self.head = Section(theme, "lock", self.tr("Private notes"), promise if has_promise else "")
        self.head.setToolTip(promise)
        self.edit = QPlainTextEdit()
        self.refusal = Words(theme, size="label", colour="alert", is_wrapped=True)
        self._lines = lines
        self.edit.setFont(theme.console_font("people_words"))
        self.edit.setAccessibleName(self.tr("Private notes"))
        self.edit.setTabChangesFocus(True)
        self.edit.setStyleSheet(border("QPlainTextEdit"))
        self.dress()
        self.draft = Draft(self.edit, self._send, self._tell)
        column = QVBoxLayout(self)
        clear_margins(column)
        column.addWidget(self.head)
        column.addWidget(self.edit)
        column.addWidget(self.refusal)
        self.refusal.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def dress(self) -> None:
        self.edit.setFixedHeight(QFontMetrics(self.edit.font()).lineSpacing() * self._lines + 22)

    def sizeHint(self) -> QSize:
        return QSize(200, super().sizeHint().height())

    def show_notes(self, notes: str) -> None:
        self.draft.show(notes)

    def flush(self) -> None:
        self.draft.flush()

    def _send(self, text: str) -> Say:
        return self._desk.attempt(c.EditNotes(self._desk.session, text))

    def _tell(self, reason: Say) -> None:
        self.refusal.tell_or_hide(reason)
