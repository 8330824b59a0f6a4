"""The leader's own idea: written down and sealed, read after the vote, joined if somebody would try it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.texts import OUTCOME
from lfb_desktop.domain.words import say
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.parts import Note, clear_margins, in_row
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.field import Field
from lfb_desktop.ui.widgets.marks import Icon
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.views.leader_note import LeaderNote


class LeaderNoteBox(QWidget):
    """One quiet line until it is used. What was sealed is shown nowhere, not even here, before the vote."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        self._desk = desk
        self._note: LeaderNote | None = None
        self._is_writing = False
        promise = self.tr(
            "The leader’s own idea is written down. "
            "It opens after the vote, so that it gets a fair look, not a polite one."
        )
        self.open = Button(theme, self.tr("The leader’s own idea…"), "lock", is_quiet=True)
        self.field = Field(theme, self.tr("The leader’s own idea"), OUTCOME, size="body")
        self.seal = Button(theme, self.tr("Seal it"), "lock")
        self.cancel = Button(theme, self.tr("Cancel"), is_quiet=True)
        self.lock = Icon(theme, "lock")
        self.sealed = Words(theme, promise, size="label", colour="text_3", is_wrapped=True)
        self.tear = Button(theme, self.tr("Tear it up"), "close", is_quiet=True)
        self.note = Note(theme, "lock")
        self.take = Button(theme, self.tr("Somebody would try that"), "flask")
        self._build()
        self.open.clicked.connect(self._on_open_clicked)
        self.field.entered.connect(self._seal)
        self.seal.clicked.connect(self._on_seal_clicked)
        self.cancel.clicked.connect(self._on_cancel_clicked)
        self.tear.clicked.connect(self._on_tear_clicked)
        self.take.clicked.connect(self._on_take_clicked)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        clear_margins(column)
        column.addLayout(in_row(self.field, self.seal, self.cancel, stretch=0))
        waiting = QHBoxLayout()
        waiting.setSpacing(9)
        waiting.addWidget(self.lock)
        waiting.addWidget(self.sealed, 1)
        waiting.addWidget(self.tear)
        column.addLayout(waiting)
        column.addWidget(self.note)
        column.addLayout(in_row(self.open, self.take))

    def show_note(self, note: LeaderNote | None) -> None:
        self._note = note
        self.setVisible(note is not None)
        if note is None:
            return
        is_blank = not (note.is_sealed or note.text)
        self._is_writing = self._is_writing and is_blank
        _show(is_blank and not self._is_writing, self.open)
        _show(is_blank and self._is_writing, self.field, self.seal, self.cancel)
        _show(note.is_sealed, self.lock, self.sealed, self.tear)
        self._show_open(note)

    def _show_open(self, note: LeaderNote) -> None:
        _show(bool(note.text), self.note)
        _show(bool(note.text) and not note.is_taken, self.take)
        if note.text:
            lead = say("The leader’s own idea: {text}", text=note.text)
            joins = say("It joins only if somebody says: I would try that.")
            self.note.tell(say("It is among the outcomes.") if note.is_taken else joins, lead)

    def _on_open_clicked(self) -> None:
        self._is_writing = True
        self.show_note(self._note)
        self.field.edit.setFocus()

    def _on_cancel_clicked(self) -> None:
        self._is_writing = False
        self.field.clear()
        self.show_note(self._note)
        self.open.setFocus()

    def _on_seal_clicked(self) -> None:
        self._seal(self.field.text)

    def _seal(self, text: str) -> None:
        """An empty field seals nothing and says so."""
        if not text.strip():
            self.field.refuse(say("Write something first."))
            return
        reason = self._desk.attempt(c.SealNote(self._desk.session, text))
        if reason:
            self.field.refuse(reason)
            return
        self.field.clear()
        self.tear.setFocus()

    def _on_tear_clicked(self) -> None:
        self._desk.do(c.SealNote(self._desk.session, ""))
        self.open.setFocus()

    def _on_take_clicked(self) -> None:
        if self._note is not None:
            self._desk.do(c.AddOutcome(self._desk.session, self._note.text))


def _show(is_visible: bool, *widgets: QWidget) -> None:
    for widget in widgets:
        widget.setVisible(is_visible)
