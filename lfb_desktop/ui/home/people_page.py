"""The place People: what the team is called and who is on its roster."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from lfb_desktop.domain.model import Standing
from lfb_desktop.domain.words import NOTHING, Say
from lfb_desktop.ui.home.field import Label, Refusal
from lfb_desktop.ui.home.inputs import TextInput
from lfb_desktop.ui.home.merge_dialog import MergeDialog
from lfb_desktop.ui.home.names import NamesInput
from lfb_desktop.ui.home.person_panel import PersonPanel
from lfb_desktop.ui.home.roster import Roster
from lfb_desktop.ui.home.scrolling import Scrolling
from lfb_desktop.ui.home.sending import Sender
from lfb_desktop.ui.soon import soon
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.home import HomeView, RosterRow

MOST_WIDTH = 820


class PeoplePage(QWidget):
    """`done` follows an act that can be taken back, `refused` carries why there was none."""

    done = Signal()
    refused = Signal(Say)

    def __init__(self, theme: Theme, sender: Sender) -> None:
        super().__init__()
        self._sender = sender
        self.team = TextInput(theme, self.tr("Name of the team"), sender.name_team, size="people_words")
        self.names = NamesInput(theme, self._bring)
        self._theme = theme
        self._people: tuple[RosterRow, ...] = ()
        self.roster = Roster(theme)
        self.panel = PersonPanel(theme)
        self._count = Label(theme, "label", "text_2")
        self._refusal = Refusal(theme)
        self._calm = Label(theme, "body", "text_2")
        self._build(theme)
        self.roster.set_rename(self._rename)
        self.roster.chosen.connect(self._show_chosen)
        self.roster.removing.connect(self.remove_current)
        self.panel.renaming.connect(self.roster.rename_current)
        self.panel.removing.connect(self.remove_current)
        self.panel.merging.connect(self.ask_merge)
        self.panel.marked.connect(self._on_panel_marked)

    def show_view(self, view: HomeView) -> None:
        self.team.show_value(view.team)
        self._people = view.people
        self.roster.show_people(view.people)
        self.panel.show_how_many(len(view.people))
        self._show_chosen()
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
        self._stack.addWidget(self._roster_and_panel(theme))
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

    def _roster_and_panel(self, theme: Theme) -> QWidget:
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(28)
        row.addWidget(self.roster, 3)
        row.addWidget(Scrolling(theme, self.panel), 2)
        return both


    def focus_chain(self) -> tuple[QWidget, ...]:
        fields = (self.team.line, self.names.line, self.names.button)
        return (*fields, self.roster, *self.panel.focus_chain())

    def remove_current(self) -> None:
        row = self.roster.current()
        if row is None:
            return
        refusal = self._sender.remove_person(row.person)
        if refusal:
            self.refused.emit(refusal)
        else:
            self.done.emit()

    def ask_merge(self) -> None:
        row = self.roster.current()
        if row is not None and len(self._people) > 1:
            dialog = MergeDialog(self._theme, self._people, row.person, self._sender.merge_people, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _show_chosen(self) -> None:
        self.panel.show_person(self.roster.current())

    def _on_panel_marked(self, person: str, standing: object) -> None:
        if isinstance(standing, Standing):
            self.refused.emit(self._sender.mark_standing(person, standing))

    def _bring(self, name: str) -> Say:
        added = self._sender.add_person(name)
        return added if isinstance(added, Say) else NOTHING

    def _rename(self, person: str, name: str) -> bool:
        refusal = self._sender.rename_person(person, name)
        self._refusal.tell(refusal)
        if refusal:
            # After Qt has closed the editor: open it again with what was typed.
            soon(self, self.roster.rename_current)
        return not refusal
