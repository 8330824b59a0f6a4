"""Who is here: ticked by hand or told by a phone; in a round the same box says "done"."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import PersonId, Presence
from lfb_desktop.domain.texts import NAME, same_words
from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.parts import Section, clear_margins, in_row
from lfb_desktop.ui.console.person_menu import PersonMenu
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.field import Field
from lfb_desktop.ui.widgets.flow import Flow
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.rows import RowsView
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.console_people import GONE
from lfb_desktop.views.console_values import ConsoleView, PersonRow


class PeopleBox(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        self._desk = desk
        self._people: dict[str, PersonRow] = {}
        self._is_public = False
        self._roster: dict[str, PersonId] = {}
        self.head = Section(theme, "users", self.tr("People"))
        self.hint = Words(theme, size="label", colour="text_3", is_wrapped=True)
        self.list = RowsView(theme, self.tr("People"))
        self.all_here = Button(theme, self.tr("All are here"), "check")
        self.presence = Button(theme, self.tr("Mark as away"), is_quiet=True)
        self.watches = Button(theme, self.tr("Only watches"), is_quiet=True)
        self.more = Button(theme, icon="more", is_quiet=True, name=self.tr("Phones of this person"))
        self.menu = PersonMenu(desk, self)
        self.newcomer = Field(
            theme, self.tr("Name of a newcomer"), NAME, hint=self.tr("Somebody else came"), is_name=True
        )
        self.add = Button(theme, self.tr("Add"), name=self.tr("Add this person"))
        self._build()
        self.list.toggled.connect(self._on_list_toggled)
        self.list.opened.connect(self._on_list_toggled)
        self.list.chosen.connect(self._on_list_chosen)
        self.all_here.clicked.connect(self._on_all_here_clicked)
        self.presence.clicked.connect(self._on_presence_clicked)
        self.watches.clicked.connect(self._on_watches_clicked)
        self.more.clicked.connect(self._on_more_clicked)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._on_menu_asked)
        self.newcomer.entered.connect(self._on_newcomer_entered)
        self.add.clicked.connect(self._on_add_clicked)

    def show_view(self, view: ConsoleView) -> None:
        self._people = {p.person: p for p in view.people}
        self._roster = {same_words(name): person for person, name in view.roster}
        self.head.note.tell(view.people_count)
        is_round = any(p.is_done is not None for p in view.people)
        self.hint.tell(say("Tick who is done.") if is_round else say("Tick who is here."))
        self._show_rows()
        self.menu.show_part(view.phones)
        self._show_more()
        self.all_here.setVisible(any(p.presence is Presence.EXPECTED for p in view.people))
        self._show_current()

    def set_public(self, is_public: bool) -> None:
        """The room sees the list: who is here, and nothing of anybody's phone."""
        self._is_public = is_public
        self._show_rows()
        self._show_more()

    def _show_rows(self) -> None:
        rows = (_plain(p) if self._is_public else p for p in self._people.values())
        is_round = any(p.is_done is not None for p in self._people.values())
        self.list.show_rows(tuple(_row(p, is_round) for p in rows))

    def _show_more(self) -> None:
        self.more.setVisible(self.menu.is_offered and not self._is_public)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        clear_margins(column, 6)
        column.addWidget(self.head)
        column.addWidget(self.hint)
        column.addWidget(self.list, 1)
        column.addLayout(Flow(self.presence, self.watches, self.more))
        column.addWidget(self.all_here)
        entry = QHBoxLayout()
        clear_margins(entry)
        entry.addLayout(in_row(self.newcomer, self.add, stretch=0))
        column.addLayout(entry)

    def _current(self) -> PersonRow | None:
        return self._people.get(self.list.current())

    def _show_current(self) -> None:
        """What may be said of the person who is chosen."""
        one = self._current()
        self.presence.setEnabled(one is not None)
        self.more.setEnabled(one is not None)
        self.watches.setEnabled(one is not None and one.presence is not Presence.OBSERVER)
        is_here = one is not None and one.presence is Presence.PRESENT
        self.presence.tell(self.tr("Mark as away") if is_here else self.tr("Mark as here"))

    def _mark(self, person: PersonId, presence: Presence) -> bool:
        return self._desk.do(c.MarkPresence(self._desk.session, person, presence))

    def _on_list_chosen(self) -> None:
        self._show_current()

    def _on_list_toggled(self, key: str) -> None:
        one = self._people.get(key)
        if one is None:
            return
        if one.is_done is not None:
            self._desk.do(c.MarkDone(self._desk.session, one.person, not one.is_done))
        else:
            self._turn(one)

    def _turn(self, one: PersonRow) -> None:
        is_here = one.presence is Presence.PRESENT
        self._mark(one.person, Presence.AWAY if is_here else Presence.PRESENT)

    def _on_all_here_clicked(self) -> None:
        for one in tuple(self._people.values()):
            if one.presence is Presence.EXPECTED and not self._mark(one.person, Presence.PRESENT):
                return

    def _on_presence_clicked(self) -> None:
        one = self._current()
        if one is not None:
            self._turn(one)

    def _on_watches_clicked(self) -> None:
        one = self._current()
        if one is not None:
            self._mark(one.person, Presence.OBSERVER)

    def _on_more_clicked(self) -> None:
        one = self._current()
        if one is not None:
            self.menu.popup(one, self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _on_menu_asked(self, point: QPoint) -> None:
        """By the mouse of the row below it, by the key of the current one."""
        one = self._current()
        if one is not None and not self._is_public:
            self.menu.popup(one, self.list.viewport().mapToGlobal(point))

    def _on_add_clicked(self) -> None:
        if self.newcomer.text.strip():
            self._on_newcomer_entered(self.newcomer.text.strip())

    def _on_newcomer_entered(self, name: str) -> None:
        """Somebody of the roster by the same name, else a new person; here at once."""
        reason = self._bring(name)
        if reason:
            self.newcomer.refuse(reason)
        else:
            self.newcomer.clear()

    def _bring(self, name: str) -> Say:
        person = self._roster.get(same_words(name))
        if person is None:
            reason = self._desk.attempt(c.AddPerson(name))
            person = self._roster.get(same_words(name))
            if reason or person is None:
                return reason or say("This person could not be added. Try again.")
        reason = self._desk.attempt(c.AddParticipant(self._desk.session, person))
        return (
            reason
            or self._desk.attempt(c.MarkPresence(self._desk.session, person, Presence.PRESENT))
            or NOTHING
        )


def _plain(one: PersonRow) -> PersonRow:
    return replace(one, state=GONE.get(one.presence, say("here")))


def _row(one: PersonRow, is_round: bool) -> Row:
    is_here = one.presence is Presence.PRESENT
    return Row(
        one.person,
        one.name,
        note=spoken(one.state),
        is_checked=(one.is_done if one.is_done is not None else None) if is_round else is_here,
        mark="*dashed" if is_round and one.is_done is None else "",
        is_faint=not is_here,
        has_line=False,
    )
