"""What the slim bar offers beside time and way: write, work at the step, look, and the Console."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lfb_desktop.domain.words import NOTHING, Say, count, say
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.one_screen.seat_line import SeatLine
from lfb_desktop.ui.console.parts import clear_margins
from lfb_desktop.ui.key_names import hint
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.ui.words import spoken

_GAP = 40
WORDS_FROM, NAMES_FROM, NEWS_FROM = 1400, 1280, 1180  # pixels of the window
_DOT = "•"


class Tools(QWidget):
    """`held`: whether the private side is held open. `worked`: the step's panel, or the Stage again."""

    held = Signal(bool)
    worked = Signal()
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        self.seat = SeatLine(desk)
        self.work = Button(theme, "", "list", hint("work"))
        self.look = Button(theme, self.tr("Hold to look"), "eye", hint("look"))
        self._width = 0
        self._news = self._waiting = NOTHING
        self._told = ""
        self.news = Words(theme, size="section")
        self.console = Button(theme, self.tr("Console"), "lock", hint("one_screen"), is_quiet=True)
        row = QHBoxLayout(self)
        clear_margins(row)
        row.addWidget(self.seat, 1)
        row.addStretch(0)
        for part in (self.work, self.look, self.news, self.console):
            row.addWidget(part)
        self.news.hide()
        self.work.clicked.connect(self.worked)
        self.look.pressed.connect(self._on_look_pressed)
        self.look.released.connect(self._on_look_released)
        self.console.clicked.connect(self.left)

    def show_work(self, words: Say, *, is_shown: bool) -> None:
        """`words` say what is done in the panel of the step; nothing: it is private, look for it."""
        self.work.setVisible(bool(words))
        self.work.tell(self.tr("The Stage") if is_shown else words, "monitor" if is_shown else "list")

    def tell_news(self, words: Say) -> None:
        """ "1 new" on the private line, and no more than that."""
        self._news = words
        self._show_news()

    def tell_waiting(self, n: int) -> None:
        """So many phones ask to come in; who, is told where nobody else looks."""
        self._waiting = count(n, "{n} at the door", "{n} at the door") if n else NOTHING
        self._show_news()

    def _show_news(self) -> None:
        news, waiting = self._news, self._waiting
        both = say("{news}, {waiting}", news=news, waiting=waiting) if news and waiting else news or waiting
        self._told = spoken(both) if both else ""
        self.news.setAccessibleName(self._told)
        self.news.setToolTip(self._told)
        self.fit(self._width)

    def fit(self, width: int) -> None:
        """What is new takes its room from the words of the others; a narrow window has room for a dot."""
        self._width = width
        self.news.tell_or_hide(_DOT if self._told and width < NEWS_FROM else self._told)
        width -= self.news.sizeHint().width() + _GAP if self.news.text() else 0
        for button, has_words in (
            (self.seat.pass_on, width >= WORDS_FROM),
            (self.work, width >= NAMES_FROM),
            (self.look, width >= NAMES_FROM),
            (self.console, width >= WORDS_FROM),
        ):
            button.show_parts(has_words=has_words, has_keys=width >= WORDS_FROM)

    def _on_look_pressed(self) -> None:
        self.held.emit(True)

    def _on_look_released(self) -> None:
        self.held.emit(False)
