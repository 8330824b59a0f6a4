"""The place Home: the team's sessions, and the way to a new one."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from lfb_desktop.domain.commands import RenameSession
from lfb_desktop.domain.model import SessionId
from lfb_desktop.domain.words import NOTHING
from lfb_desktop.ui.home.field import Label, Refusal
from lfb_desktop.ui.home.sending import Sender
from lfb_desktop.ui.home.table import SessionsTable
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.home import HomeRow, HomeView


class SessionsPage(QWidget):
    """`opened` carries the id of a session; `chosen` says that another one is chosen, or none."""

    opened = Signal(str)
    chosen = Signal()

    def __init__(self, theme: Theme, today: str) -> None:
        super().__init__()
        self._sender: Sender | None = None
        self.table = SessionsTable(theme, today)
        self._count = Label(theme, "label", "text_2")
        self._refusal = Refusal(theme)
        self._calm = Label(theme, "screen_title", "text_2")
        self._build(theme)
        self.table.set_rename(self._rename)
        self.table.opened.connect(self.opened)
        self.table.chosen.connect(self.chosen)

    def set_sender(self, sender: Sender) -> None:
        self._sender = sender

    def show_view(self, view: HomeView) -> None:
        self.table.show_view(view)
        self._count.setText(spoken(view.sessions_count))
        is_empty = not view.sessions and not view.rehearsals
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
        self._calm.setText(self.tr("Start with a why. Everything else can wait."))
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

    def _rename(self, session: str, name: str) -> bool:
        if self._sender is None:
            return False
        refusal = self._sender.send(RenameSession(SessionId(session), name))
        self._refusal.tell(refusal)
        if refusal:
            # After Qt has closed the editor: open it again with what was typed.
            QTimer.singleShot(0, self.table.rename_current)
        return not refusal

    def hideEvent(self, event: object) -> None:
        self._refusal.tell(NOTHING)
