"""Home: places at the left, the chosen one in the centre, and above them the way to a new session."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.ui.dress import fill
from lfb_desktop.ui.home.choice import ChoiceBox
from lfb_desktop.ui.home.field import Refusal
from lfb_desktop.ui.home.head import Head, rule
from lfb_desktop.ui.home.places import Places
from lfb_desktop.ui.home.refusing import NOT_OPEN
from lfb_desktop.ui.home.sessions_frame import SessionsFrame
from lfb_desktop.ui.key_names import hint
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.sign import Sign
from lfb_desktop.ui.widgets.words import Elided, plain_tip
from lfb_desktop.ui.words import spoken

if TYPE_CHECKING:  # loaded with the team file
    from lfb_desktop.room import Undoable
    from lfb_desktop.ui.home.centre import Centre
    from lfb_desktop.ui.opened import Opened
    from lfb_desktop.ui.ports import TemplateChoice, Wishes
    from lfb_desktop.views.home import HomeRow, HomeView

SESSIONS, PEOPLE, SETTINGS = 0, 1, 2


class HomePage(QWidget):
    """Paints before a team file is open; `set_opened` makes it work, `show_view` fills it."""

    opened = Signal(str)
    created = Signal(str)
    chosen = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._opened: Opened | None = None
        self._choices: tuple[TemplateChoice, ...] = ()
        self._usual = ""
        self.centre: Centre | None = None
        self.places = Places(theme)
        self.template = ChoiceBox(theme)
        self.new = Sign(theme, self.tr("New session"), hint("new"))
        self._team = Elided(theme, size="why_line")
        self._refusal = Refusal(theme)
        self._body = QHBoxLayout()
        self._shown: QWidget = SessionsFrame(theme)
        self._build()
        self._wire()

    def set_opened(self, opened: Opened) -> None:
        """Another team file has a centre of its own; nothing typed into the one before comes along."""
        self._opened = opened
        self.centre = centre = opened.make_centre()
        centre.opened.connect(self.opened)
        centre.chosen.connect(self.chosen)
        centre.menu_asked.connect(self.menu_asked)
        self._put(centre)
        for before, after in pairwise((self.places, *centre.focus_chain(), self.template, self.new)):
            QWidget.setTabOrder(before, after)
        self._show_templates(opened.templates, opened.default_template)
        for widget in (self.places, self.new):
            widget.setEnabled(True)

    def show_view(self, view: HomeView) -> None:
        self._team.tell(view.team)
        if self.centre is not None:
            self.centre.show_view(view)

    def go_to(self, place: int) -> None:
        if self.centre is not None:
            self.places.setCurrentRow(place)
            self.start()

    def start(self) -> None:
        """The focus where one goes on, or on the sign where nothing is yet."""
        if self.centre is None or not self.centre.focus_start():
            self.new.setFocus()

    def regions(self) -> tuple[QWidget, ...]:
        """Where F6 goes: places, centre, sign."""
        return (self.places, *((self.centre.region,) if self.centre else ()), self.new)

    @property
    def chosen_session(self) -> HomeRow | None:
        return self.centre.chosen_session if self.centre else None

    @property
    def may_rename(self) -> bool:
        return self.centre is not None and self.centre.may_rename

    @property
    def may_find(self) -> bool:
        return self.centre is not None and self.centre.may_find

    def start_finding(self) -> None:
        if self.centre is not None:
            self.centre.start_finding()

    def manual_page(self) -> tuple[str, bool]:
        return ("preparing" if self.places.currentRow() == SESSIONS else "settings"), False

    def rename_current(self) -> None:
        if self.centre is not None:
            self.centre.rename_current()

    def duplicate_current(self) -> None:
        if self.chosen_session is not None and self.centre is not None:
            self.centre.sessions.duplicate_current()

    def delete_current(self) -> None:
        if self.centre is not None:
            self.centre.delete_current()

    def undoable(self) -> Undoable | None:
        return self.centre.taking_back.undoable() if self.centre else None

    def redoable(self) -> Undoable | None:
        return self.centre.taking_back.redoable() if self.centre else None

    def undo(self) -> None:
        if self.centre is not None:
            self.centre.taking_back.undo()

    def redo(self) -> None:
        if self.centre is not None:
            self.centre.taking_back.redo()

    def choose(self, session: str) -> None:
        if self.centre is not None:
            self.centre.choose(session)

    def show_wishes(self, wishes: Wishes) -> None:
        if wishes.default_template != self._usual:
            self._choose_usual(wishes.default_template)
        if self.centre is not None:
            self.centre.show_wishes(wishes)

    def tell(self, words: Say) -> None:
        if self.centre is not None:
            self.centre.toast.tell(words)

    def flush(self) -> bool:
        return self.centre is None or self.centre.flush()

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
        self.places.add(self.tr("Home"), "home", hint("home"))
        self.places.add(self.tr("People"), "users", hint("people"))
        self.places.add(self.tr("Settings"), "gear", "", is_apart=True)
        self.places.setCurrentRow(SESSIONS)
        left = QVBoxLayout()
        left.setContentsMargins(16, 24, 16, 0)
        left.addWidget(self.places)
        self._body.setSpacing(0)
        self._body.addLayout(left)
        self._body.addWidget(rule(theme, is_upright=True))
        self._put(self._shown)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        self._refusal.setContentsMargins(24, 0, 24, 8)
        column.addWidget(self._refusal)
        column.addWidget(rule(theme))
        column.addLayout(self._body, 1)

    def _put(self, centre: QWidget) -> None:
        """At the right of the places, instead of what stood there."""
        if self._shown is not centre:
            self._body.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = centre
        fill(centre, self._theme, "surface")
        self._body.addWidget(centre, 1)

    def _show_templates(self, choices: tuple[TemplateChoice, ...], usual: str) -> None:
        """Another team file has the same ones, and what was chosen stays."""
        if choices == self._choices:
            return
        self._choices = choices
        self.template.clear()
        for choice in choices:
            title = say("{name}, {n} min", name=choice.name, n=choice.minutes)
            self.template.addItem(spoken(title), choice.id)
        self._choose_usual(usual)
        self.template.setVisible(len(choices) > 1)

    def _choose_usual(self, usual: str) -> None:
        """What a new session starts as; another one may still be chosen for the next."""
        self._usual = usual
        self.template.setCurrentIndex(max(0, self.template.findData(usual)))
        self._on_template_chosen(self.template.currentIndex())

    def _wire(self) -> None:
        for widget in (self.places, self.new):
            widget.setEnabled(False)
        self.new.clicked.connect(self.make_session)
        self.template.currentIndexChanged.connect(self._on_template_chosen)
        self.places.chosen.connect(self._on_place_chosen)

    def _on_template_chosen(self, place: int) -> None:
        choices = self._choices
        self.template.setToolTip(plain_tip(choices[place].sentence) if 0 <= place < len(choices) else "")

    def _on_place_chosen(self, place: int) -> None:
        if self.centre is not None:
            self.centre.flush()
            self.centre.setCurrentIndex(place)
