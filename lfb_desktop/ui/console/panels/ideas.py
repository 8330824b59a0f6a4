"""A round of ideas: how many, how fast, and writing down for those who say or hand over theirs."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.words import NOTHING, Say, count
from lfb_desktop.ui.console.capture import CaptureBox
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.folds import FoldsBox
from lfb_desktop.ui.console.idea_words import words_of
from lfb_desktop.ui.console.leader_note import LeaderNoteBox
from lfb_desktop.ui.console.notes import NotesBox
from lfb_desktop.ui.console.pace import CountBox, PaceBars
from lfb_desktop.ui.console.panel import StepPanel
from lfb_desktop.ui.console.parts import Note
from lfb_desktop.ui.key_names import hint
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.rows import RowsView
from lfb_desktop.views.console_idea_values import IdeaRow
from lfb_desktop.views.console_values import ConsoleView, IdeasPanel


class IdeasWidget(StepPanel):
    has_notes = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        theme = self.theme
        self.count = CountBox(theme)
        self.pace = PaceBars(theme)
        self.note = Note(theme, "users")
        self.sign = Button(theme, self.tr("Let everybody sign"), "edit")
        self.capture = CaptureBox(desk)
        self.read = Button(theme, self.tr("Read in private first"), "book", hint("read_first"))
        self.folds = FoldsBox(desk)
        self.list = RowsView(theme, self.tr("Ideas of this round"))
        self.leader_note = LeaderNoteBox(desk)
        self.notes = NotesBox(desk)
        numbers = QHBoxLayout()
        numbers.setSpacing(48)
        numbers.addWidget(self.count)
        numbers.addWidget(self.pace, 1)
        self.column.addLayout(numbers)
        for widget in (self.note, self.sign, self.capture, self.read, self.folds):
            self.column.addWidget(widget)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.leader_note)
        self.column.addWidget(self.notes)
        self.column.addStretch(0)
        self._panel: IdeasPanel | None = None
        self.sign.clicked.connect(self._on_sign_clicked)
        self.read.clicked.connect(self.read_first)

    def show_view(self, view: ConsoleView) -> None:
        panel = view.panel
        assert isinstance(panel, IdeasPanel)
        self.show_title(view.step_title, view.method)
        self.count.show_count(panel.count, panel.goal, _withdrawn(panel))
        self.pace.show_pace(panel.pace, panel.minutes, is_running=panel.is_open)
        self.note.tell(panel.few)
        self._panel = panel
        self.sign.setVisible(bool(panel.few) and panel.may_sign)
        self.capture.show_panel(panel)
        self.capture.setVisible(panel.is_open and not panel.is_reading)
        self.read.setVisible(panel.may_read)
        self.folds.show_reading(panel.promise if panel.is_reading else NOTHING)
        self.list.setVisible(not panel.is_open)
        self.list.show_rows(tuple(_row(idea) for idea in panel.ideas))
        self.leader_note.show_note(panel.leader_note)
        self.notes.show_notes(view.notes)

    def start(self) -> QWidget | None:
        return self.capture.field.edit if self.capture.isVisibleTo(self) else None

    def read_first(self) -> None:
        """Nobody writes any more; each reads a few, before all of them are shown."""
        if self._panel is not None and self._panel.may_read:
            self.desk.do(c.CloseWriting(self.desk.session))

    def flush(self) -> None:
        self.notes.flush()

    def _on_sign_clicked(self) -> None:
        """With so few nothing is secret: signing says so, as long as nobody has written."""
        panel = self._panel
        if panel is not None:
            settings = replace(panel.as_planned.settings, is_unsigned=False)
            plan = replace(panel.as_planned, settings=settings)
            self.desk.do(c.EditStep(self.desk.session, panel.step, plan))


def _withdrawn(panel: IdeasPanel) -> Say:
    return count(panel.withdrawn, "{n} taken back", "{n} taken back") if panel.withdrawn else NOTHING


def _row(idea: IdeaRow) -> Row:
    return Row(
        idea.idea,
        words_of(idea),
        lead=str(idea.number),
        note=idea.author,
        is_faint=idea.is_set_aside or idea.is_folded,
        is_app=idea.is_folded,
    )
