"""Home: places at the left, the chosen one in the centre, and above them the way to a new session."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.ui.home.controls import ChoiceBox
from lfb_desktop.ui.home.field import Label, Refusal
from lfb_desktop.ui.home.head import Head, fill, rule
from lfb_desktop.ui.home.people_page import PeoplePage
from lfb_desktop.ui.home.places import Places
from lfb_desktop.ui.home.refusing import NOT_OPEN
from lfb_desktop.ui.home.sessions_page import SessionsPage
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.sign import Sign
from lfb_desktop.ui.widgets.words import plain_tip
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.home_values import HomeRow, HomeView

if TYPE_CHECKING:  # loaded with the team file
    from lfb_desktop.ui.opened import Opened
    from lfb_desktop.ui.ports import TemplateChoice

SESSIONS, PEOPLE = 0, 1
_PLACES_WIDTH = 208


class HomePage(QWidget):
    """Paints before the team file is open; `set_opened` makes it work, `show_view` fills it."""

    opened = Signal(str)
    created = Signal(str)
    chosen = Signal()

    def __init__(self, theme: Theme, today: str) -> None:
        super().__init__()
        self._theme = theme
        self._opened: Opened | None = None
        self._choices: tuple[TemplateChoice, ...] = ()
        self.sessions = SessionsPage(theme, today)
        self.people = PeoplePage(theme)
        self.places = Places(theme)
        self.template = ChoiceBox(theme)
        self.new = Sign(theme, self.tr("New session"), "Ctrl N")
        self._team = Label(theme, "why_line")
        self._refusal = Refusal(theme)
        self._stack = QStackedWidget()
        self._build()
        self._wire()

    def set_opened(self, opened: Opened) -> None:
        self._opened = opened
        self.sessions.set_sender(opened.sender)
        self.people.set_sender(opened.sender)
        self._show_templates(opened.templates)
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
        """Along the chosen template."""
        made = self._opened.create_session(max(0, self.template.currentIndex())) if self._opened else NOT_OPEN
        if isinstance(made, Say):
            self._refusal.tell(made)
        else:
            self._refusal.tell(NOTHING)
            self.created.emit(made)

    def _build(self) -> None:
        theme = self._theme
        head = Head(theme)
        head.left.addWidget(self._team, 1)
        head.right.addWidget(self.template)
        head.right.addWidget(self.new)
        self.template.setAccessibleName(self.tr("Template of a new session"))
        self.template.setAccessibleDescription(self.tr("Template of a new session"))
        self.template.hide()
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

    def _show_templates(self, choices: tuple[TemplateChoice, ...]) -> None:
        """Another team file has the same ones, and what was chosen stays."""
        if choices == self._choices:
            return
        self._choices = choices
        self.template.clear()
        for choice in choices:
            title = say("{name}, {n} min", name=choice.name, n=choice.minutes)
            self.template.addItem(spoken(title), choice.id)
        self._on_template_chosen(0)
        self.template.setVisible(len(choices) > 1)

    def _wire(self) -> None:
        self.new.setEnabled(False)
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
        choices = self._choices
        self.template.setToolTip(plain_tip(choices[place].sentence) if 0 <= place < len(choices) else "")

    def _on_place_chosen(self, place: int) -> None:
        self.people.flush()
        self._stack.setCurrentIndex(place)
