"""The place Home: the team's sessions, and the way to a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from lfb_desktop.domain.texts import same_words
from lfb_desktop.domain.words import NOTHING, say
from lfb_desktop.ui.home.field import Label, Line, Refusal
from lfb_desktop.ui.home.table import SessionsTable
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.home_values import HomeRow, HomeView, with_words

if TYPE_CHECKING:  # it knows commands, which are loaded with the team file
    from lfb_desktop.ui.home.sending import Sender

FILTER_FROM = 20


class SessionsPage(QWidget):
    """`opened` carries the id of a session; `chosen` says that another one is chosen, or none."""

    opened = Signal(str)
    chosen = Signal()

    def __init__(self, theme: Theme, today: str) -> None:
        super().__init__()
        self._sender: Sender | None = None
        self._view = HomeView()
        self.filter = Line(theme)
        self.table = SessionsTable(theme, today)
        self._count = Label(theme, "label", "text_2")
        self._refusal = Refusal(theme)
        self._calm = Label(theme, "screen_title", "text_2")
        self._build(theme)
        self.table.set_rename(self._rename)
        self.table.opened.connect(self.opened)
        self.table.chosen.connect(self.chosen)
        self.filter.textChanged.connect(self._on_filter_text_changed)

    def set_sender(self, sender: Sender) -> None:
        self._sender = sender

    @property
    def may_find(self) -> bool:
        """A filter helps where a list no longer fits the eye."""
        return len(self._view.sessions) + len(self._view.rehearsals) >= FILTER_FROM

    def show_view(self, view: HomeView) -> None:
        self._view = view
        self.filter.setVisible(self.may_find)
        self.filter.setClearButtonEnabled(self.may_find)  # its icon is loaded with the first need
        words = same_words(self.filter.text()) if self.may_find else ""
        shown = with_words(view, words)
        self.table.show_view(shown)
        self._count.setText(spoken(view.sessions_count))
        nothing = say("Nothing with “{words}”. Try one word.", words=self.filter.text().strip())
        calm = nothing if words else say("Start with a why. Everything else can wait.")
        self._calm.setText(spoken(calm))
        is_empty = not shown.sessions and not shown.rehearsals
        self._stack.setCurrentIndex(0 if is_empty else 1)

    def current(self) -> HomeRow | None:
        return self.table.current() if self._stack.currentIndex() else None

    def _build(self, theme: Theme) -> None:
        title = Label(theme, "screen_title")
        title.setText(self.tr("Sessions"))
        head = QHBoxLayout()
        head.setContentsMargins(10, 0, 10, 0)
        head.setSpacing(12)
        head.addWidget(title, 0, Qt.AlignmentFlag.AlignBaseline)
        head.addWidget(self._count, 1, Qt.AlignmentFlag.AlignBaseline)
        self.filter.setPlaceholderText(self.tr("Show only rows with these words"))
        self.filter.setAccessibleName(self.tr("Show only rows with these words"))
        self.filter.setFixedWidth(300)
        self.filter.hide()
        head.addWidget(self.filter)
        self._calm.setWordWrap(True)
        self._calm.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._calm.setContentsMargins(10, 24, 10, 0)
        body = QWidget()
        self._stack = QStackedLayout(body)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self._calm)
        self._stack.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 24, 22, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._refusal)
        column.addWidget(body, 1)

    def _on_filter_text_changed(self) -> None:
        self.show_view(self._view)

    def _rename(self, session: str, name: str) -> bool:
        if self._sender is None:
            return False
        refusal = self._sender.rename_session(session, name)
        self._refusal.tell(refusal)
        if refusal:
            # After Qt has closed the editor: open it again with what was typed.
            QTimer.singleShot(0, self.table.rename_current)
        return not refusal

    def hideEvent(self, event: object) -> None:
        self._refusal.tell(NOTHING)
