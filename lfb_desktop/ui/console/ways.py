"""Without a phone: at this laptop behind the curtain, from a paper, or by raised hands; and what each tells.

All three are there for the same question; one at a time is in sight.
"""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lfb_desktop.domain.model import StepKind
from lfb_desktop.domain.words import Say, say
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.parts import Section, clear_margins, short_name
from lfb_desktop.ui.console.seat_picker import SeatPicker
from lfb_desktop.ui.key_names import hint
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.flow import Flow
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.views.console_values import ConsoleView
from lfb_desktop.views.curtain_values import LevelsPart

_ROOM_FOR_KEYS = 700  # below, the key hint goes


class Way(Enum):
    NONE = "none"
    PAPER = "paper"
    HANDS = "hands"


_VOTES = say("{name} votes at this laptop…")
_ANSWERS = say("{name} answers at this laptop…")
# Short texts that nobody has to write: they wait also where no question is open.
_FREE_TEXTS: dict[StepKind | None, Say] = {
    StepKind.WHY: say("{name} asks at this laptop…"),
    StepKind.CLARITY: say("{name} asks at this laptop…"),
    StepKind.CLOSING: say("{name} writes at this laptop…"),
}
_FREE = say("At the laptop nobody else sees it. It is kept without a name.")
_PROMISES = {
    Way.PAPER: say("You see what you type. It is stored without a name."),
    Way.HANDS: say("Hands are not secret: all see them. How many is kept, not who."),
    Way.NONE: say(
        "At this laptop: nobody else sees it. On paper: you see what you type. By hand: all see it. "
        "Who said what is stored nowhere."
    ),
}


class WaysBox(QWidget):
    """`chosen`: another of the ways is in sight now."""

    chosen = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        self._desk = desk
        self._verb = _VOTES
        self.way = Way.NONE
        self.head = Section(theme, "hand", self.tr("Without a phone"))
        self.person = SeatPicker(theme)
        self.curtain = Button(theme, "", "lock", hint("laptop"))
        self.paper = Button(theme, self.tr("Enter a paper ballot…"), "edit")
        self.hands = Button(theme, self.tr("Count raised hands…"), "hand")
        self.promise = Words(theme, size="label", colour="text_3", is_wrapped=True)
        self._build()
        self.person.currentIndexChanged.connect(self._show_name)
        self.curtain.clicked.connect(self._on_curtain_clicked)
        self.paper.clicked.connect(self._on_paper_clicked)
        self.hands.clicked.connect(self._on_hands_clicked)

    def show_view(self, view: ConsoleView) -> None:
        """While no question is open there is still the laptop, for a question on the why and for thanks."""
        is_open = view.paper is not None
        is_free = view.kind in _FREE_TEXTS
        self.setVisible(bool(view.seats) and (is_open or is_free))
        for button in (self.paper, self.hands):
            button.setVisible(is_open)
        if not is_open:
            self._turn(Way.NONE)
        is_levels = isinstance(view.paper, LevelsPart)
        self._verb = _ANSWERS if is_levels else (_VOTES if is_open else _FREE_TEXTS.get(view.kind, _VOTES))
        self.person.show_seats(view.seats)
        self.paper.tell(say("Enter a paper…") if is_levels else say("Enter a paper ballot…"))
        self._show_name()
        self._show_promise()

    @property
    def is_turned(self) -> bool:
        """A paper or hands are being entered."""
        return self.way is not Way.NONE

    def resizeEvent(self, event: object) -> None:
        self.curtain.show_parts(has_words=True, has_keys=self.width() >= _ROOM_FOR_KEYS)

    def _build(self) -> None:
        for button in (self.paper, self.hands):
            button.setCheckable(True)
        head = QHBoxLayout()
        head.addWidget(self.head, 1)
        head.addWidget(self.person)
        column = QVBoxLayout(self)
        clear_margins(column, 6)
        column.addLayout(head)
        column.addLayout(Flow(self.curtain, self.paper, self.hands, spacing=4))
        column.addWidget(self.promise)

    def _show_name(self) -> None:
        self.curtain.tell(say(self._verb.text, name=short_name(self.person.currentText())))

    def _show_promise(self) -> None:
        is_free = self.way is Way.NONE and self.paper.isHidden()
        self.promise.tell(_FREE if is_free else _PROMISES[self.way])

    def _turn(self, way: Way) -> None:
        self.paper.setChecked(way is Way.PAPER)
        self.hands.setChecked(way is Way.HANDS)
        if way is not self.way:
            self.way = way
            self._show_promise()
            self.chosen.emit()

    def _on_curtain_clicked(self) -> None:
        self._desk.curtain_asked.emit(self.person.chosen)

    def _on_paper_clicked(self) -> None:
        self._turn(Way.NONE if self.way is Way.PAPER else Way.PAPER)

    def _on_hands_clicked(self) -> None:
        self._turn(Way.NONE if self.way is Way.HANDS else Way.HANDS)
