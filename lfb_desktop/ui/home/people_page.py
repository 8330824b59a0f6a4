"""The place People: what the team is called and who is on its roster."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from lfb_desktop.domain.words import NOTHING, Say
from lfb_desktop.ui.home.field import Label, Refusal
from lfb_desktop.ui.home.inputs import TextInput
from lfb_desktop.ui.home.names import NamesInput
from lfb_desktop.ui.home.roster import Roster
from lfb_desktop.ui.home.sending import Sender
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.home import HomeView

MOST_WIDTH = 640


class PeoplePage(QWidget):
    def __init__(self, theme: Theme, sender: Sender) -> None:
        super().__init__()
        self._sender = sender
        self.team = TextInput(theme, self.tr("Name of the team"), sender.name_team, size="people_words")
        self.names = NamesInput(theme, self._bring)
        self.roster = Roster(theme)
        self._count = Label(theme, "label", "text_2")
        self._refusal = Refusal(theme)
        self._calm = Label(theme, "body", "text_2")
        self._build(theme)
        self.roster.set_rename(self._rename)

    def show_view(self, view: HomeView) -> None:
        self.team.show_value(view.team)
        self.roster.show_people(view.people)
        self._count.setText(spoken(view.people_count))
        self._stack.setCurrentIndex(1 if view.people else 0)

    def flush(self) -> bool:
        return self.team.flush()

    def _build(self, theme: Theme) -> None:
        title = Label(theme, "screen_title")
        title.setText(self.tr("People"))
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(title, 0, Qt.AlignmentFlag.AlignBaseline)
        head.addWidget(self._count, 1, Qt.AlignmentFlag.AlignBaseline)
        self._calm.setText(self.tr("Nobody is on the list yet. Names are enough."))
        self._calm.setWordWrap(True)
        self._calm.setAlignment(Qt.AlignmentFlag.AlignTop)
        body = QWidget()
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self._calm)
        self._stack.addWidget(self.roster)
        page = QWidget()
        page.setMaximumWidth(MOST_WIDTH)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(self.team)
        column.addWidget(self.names)
        column.addWidget(self._refusal)
        column.addWidget(body, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 24, 32, 0)
        row.addWidget(page, 10)
        row.addStretch(1)

    def _bring(self, name: str) -> Say:
        added = self._sender.add_person(name)
        return added if isinstance(added, Say) else NOTHING

    def _rename(self, person: str, name: str) -> bool:
        refusal = self._sender.rename_person(person, name)
        self._refusal.tell(refusal)
        if refusal:
            # After Qt has closed the editor: open it again with what was typed.
            QTimer.singleShot(0, self.roster.rename_current)
        return not refusal
