"""Home: places at the left, the chosen one in the centre, and above them the way to a new session."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from lfb_desktop.domain.commands import CreateSession
from lfb_desktop.domain.events import SessionCreated
from lfb_desktop.domain.words import NOTHING, say
from lfb_desktop.ui.home.controls import ChoiceBox
from lfb_desktop.ui.home.field import Label, Refusal
from lfb_desktop.ui.home.head import Head, fill, rule
from lfb_desktop.ui.home.people_page import PeoplePage
from lfb_desktop.ui.home.places import Places
from lfb_desktop.ui.home.sending import NOT_OPEN, Sender
from lfb_desktop.ui.home.sessions_page import SessionsPage
from lfb_desktop.ui.ports import Ports
from lfb_desktop.ui.widgets.sign import Sign
from lfb_desktop.ui.widgets.words import plain_tip
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.home import HomeRow, HomeView

SESSIONS, PEOPLE = 0, 1
_PLACES_WIDTH = 208


class HomePage(QWidget):
    """Paints before the team file is open; `set_sender` makes it work, `show_view` fills it."""

    opened = Signal(str)
    created = Signal(str)
    chosen = Signal()

    def __init__(self, ports: Ports) -> None:
        super().__init__()
        self._ports = ports
        self._sender: Sender | None = None
        theme = ports.theme
        self.sessions = SessionsPage(theme, ports.today())
        self.people = PeoplePage(theme)
        self.places = Places(theme)
        self.template = ChoiceBox(theme)
        self.new = Sign(theme, self.tr("New session"), "Ctrl N")
        self._team = Label(theme, "why_line")
        self._refusal = Refusal(theme)
        self._stack = QStackedWidget()
        self._build()
        self._wire()

    def set_sender(self, sender: Sender) -> None:
        self._sender = sender
        self.sessions.set_sender(sender)
        self.people.set_sender(sender)
        self.new.setEnabled(True)

    def show_view(self, view: HomeView) -> None:
        self._team.setText(view.team)
        self.sessions.show_view(view)
        self.people.show_view(view)

    def go_to(self, place: int) -> None:
        self.places.setCurrentRow(place)
        self.start()

    def start(self) -> None:
        """The focus where one goes on: the table, the names, or the sign where nothing is yet."""
        if self._stack.currentIndex() == PEOPLE:
            self.people.names.line.setFocus()
        elif self.sessions.current() is not None:
            self.sessions.table.setFocus()
        else:
            self.new.setFocus()

    def regions(self) -> tuple[QWidget, ...]:
        """Where F6 goes: places, centre, sign."""
        is_people = self._stack.currentIndex() == PEOPLE
        centre = self.people.team.line if is_people else self.sessions.table
        return (self.places, centre, self.new)

    @property
    def chosen_session(self) -> HomeRow | None:
        return self.sessions.current() if self._stack.currentIndex() == SESSIONS else None

    @property
    def may_rename(self) -> bool:
        return self._stack.currentIndex() == PEOPLE or self.chosen_session is not None

    @property
    def may_find(self) -> bool:
        return self._stack.currentIndex() == SESSIONS and self.sessions.may_find

    def start_finding(self) -> None:
        self.sessions.filter.setFocus()

    def rename_current(self) -> None:
        if self._stack.currentIndex() == PEOPLE:
            self.people.roster.rename_current()
        else:
            self.sessions.table.rename_current()

    def flush(self) -> bool:
        return self.people.flush()

    def make_session(self) -> None:
        """Along the chosen template, with everybody on the roster: unticking is faster than ticking."""
        if self._sender is None:
            self._refusal.tell(NOT_OPEN)
            return
        team = self._sender.room.state().team
        place = max(0, self.template.currentIndex())
        steps = self._ports.templates[place].steps if self._ports.templates else ()
        command = CreateSession(
            self._ports.today(), self._ports.zone, steps, participants=tuple(p.id for p in team.people)
        )
        answer = self._sender.done(command)
        if isinstance(answer, tuple):
            self._refusal.tell(NOTHING)
            made = [event.session.id for event in answer if isinstance(event, SessionCreated)]
            self.created.emit(made[0])
        else:
            self._refusal.tell(answer)

    def _build(self) -> None:
        theme = self._ports.theme
        head = Head(theme)
        head.left.addWidget(self._team, 1)
        head.right.addWidget(self.template)
        head.right.addWidget(self.new)
        self._fill_templates()
        self.places.add(self.tr("Home"), "home", "Ctrl 1")
        self.places.add(self.tr("People"), "users", "Ctrl 2")
        self.places.setCurrentRow(SESSIONS)
        self.places.setFixedWidth(_PLACES_WIDTH - 16)
        self._stack.addWidget(self.sessions)
        self._stack.addWidget(self.people)
        fill(self._stack, theme, "surface")
        body = QHBoxLayout()
        body.setSpacing(0)
        left = QVBoxLayout()
        left.setContentsMargins(16, 24, 16, 0)
        left.addWidget(self.places)
        body.addLayout(left)
        body.addWidget(rule(theme, is_upright=True))
        body.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        self._refusal.setContentsMargins(24, 0, 24, 8)
        column.addWidget(self._refusal)
        column.addWidget(rule(theme))
        column.addLayout(body, 1)

    def _fill_templates(self) -> None:
        box = self.template
        box.setAccessibleName(self.tr("Template of a new session"))
        box.setAccessibleDescription(self.tr("Template of a new session"))
        for choice in self._ports.templates:
            title = say("{name}, {n} min", name=choice.name, n=choice.minutes)
            box.addItem(spoken(title), choice.id)
        self._on_template_chosen(0)
        box.setVisible(len(self._ports.templates) > 1)

    def _wire(self) -> None:
        self.new.setEnabled(self._ports.room is not None)
        self.new.clicked.connect(self.make_session)
        self.template.currentIndexChanged.connect(self._on_template_chosen)
        self.places.chosen.connect(self._on_place_chosen)
        people = (self.people.team.line, self.people.names.line, self.people.names.button, self.people.roster)
        chain = (self.places, self.sessions.filter, self.sessions.table, *people, self.template, self.new)
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)
        self.sessions.opened.connect(self.opened)
        self.sessions.chosen.connect(self.chosen)

    def _on_template_chosen(self, place: int) -> None:
        choices = self._ports.templates
        self.template.setToolTip(plain_tip(choices[place].sentence) if 0 <= place < len(choices) else "")

    def _on_place_chosen(self, place: int) -> None:
        self.people.flush()
        self._stack.setCurrentIndex(place)
