"""The place Home: the team's sessions, and the way to a new one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from lfb_desktop.domain.texts import same_words
from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.ui.home.field import Label, Line, Refusal
from lfb_desktop.ui.home.sending import Sender
from lfb_desktop.ui.home.sessions_frame import START, SessionsFrame
from lfb_desktop.ui.home.table import SessionsTable
from lfb_desktop.ui.soon import soon
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.home import HomeRow, HomeView, with_words

FILTER_FROM = 20


class SessionsPage(SessionsFrame):
    """`opened` carries the id of a session; `chosen` says that another one is chosen, or none.

    `done` follows an act that can be taken back, `refused` carries why there was none.
    """

    opened = Signal(str)
    chosen = Signal()
    done = Signal()
    refused = Signal(Say)

    def __init__(self, theme: Theme, today: str, sender: Sender) -> None:
        super().__init__(theme)
        self._sender = sender
        self._today = today
        self._view = HomeView()
        self.filter = Line(theme)
        self.table = SessionsTable(theme, today)
        self._count = Label(theme, "label", "text_2")
        self._refusal = Refusal(theme)
        self._build()
        self.table.set_rename(self._rename)
        self.table.opened.connect(self.opened)
        self.table.chosen.connect(self.chosen)
        self.table.deleting.connect(self.delete_current)
        self.filter.textChanged.connect(self._on_filter_text_changed)

    @property
    def may_find(self) -> bool:
        """A filter helps where a list no longer fits the eye."""
        return len(self._view.sessions) + len(self._view.rehearsals) >= FILTER_FROM

    def show_view(self, view: HomeView) -> None:
        self._view = view
        self.filter.setVisible(self.may_find)
        words = same_words(self.filter.text()) if self.may_find else ""
        shown = with_words(view, words)
        self.table.show_view(shown)
        self._count.setText(spoken(view.sessions_count))
        nothing = say("Nothing with “{words}”. Try one word.", words=self.filter.text().strip())
        self.say_calmly(nothing if words else START)
        is_empty = not shown.sessions and not shown.rehearsals
        self.stack.setCurrentIndex(0 if is_empty else 1)

    def add_note(self, note: QWidget) -> None:
        """Above everything else."""
        self.column.insertWidget(0, note)
        self.column.insertSpacing(1, 8)

    def current(self) -> HomeRow | None:
        return self.table.current() if self.stack.currentIndex() else None

    def duplicate_current(self) -> None:
        row = self.current()
        if row is None:
            return
        made = self._sender.duplicate_session(row.session, self._today)
        if isinstance(made, Say):
            self.refused.emit(made)
            return
        self.table.choose(made)
        self.done.emit()

    def delete_current(self) -> None:
        row = self.current()
        if row is None:
            return
        refusal = self._sender.remove_session(row.session)
        if refusal:
            self.refused.emit(refusal)
        else:
            self.done.emit()

    def _build(self) -> None:
        self.filter.setPlaceholderText(self.tr("Show only rows with these words"))
        self.filter.setAccessibleName(self.tr("Show only rows with these words"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMinimumWidth(180)
        self.filter.setMaximumWidth(320)
        self.filter.hide()
        self.head.addWidget(self._count, 1, Qt.AlignmentFlag.AlignBaseline)
        self.head.addWidget(self.filter, 2)
        self.column.insertWidget(1, self._refusal)
        self.stack.addWidget(self.table)

    def _on_filter_text_changed(self) -> None:
        self.show_view(self._view)

    def _rename(self, session: str, name: str) -> bool:
        refusal = self._sender.rename_session(session, name)
        self._refusal.tell(refusal)
        if refusal:
            # After Qt has closed the editor: open it again with what was typed.
            soon(self, self.table.rename_current)
        return not refusal

    def hideEvent(self, event: object) -> None:
        self._refusal.tell(NOTHING)
