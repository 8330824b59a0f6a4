"""The bottom bar: the time, what may be done about it, a fact in words, back, and the one way on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.ui.key_names import hint
from lfb_desktop.ui.stage.sun import digits_of, until_of, words_of
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.marks import fill
from lfb_desktop.ui.widgets.sign import Sign
from lfb_desktop.ui.widgets.sun_dial import SunDial
from lfb_desktop.ui.widgets.words import Elided, Words
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.console_values import ConsoleView

HEIGHT, SLIM_HEIGHT = 84, 64
_SUN, _SLIM_SUN = 58, 42
NARROW, SLIM = 1280, 1100
# One after the other: Back without its word, the sign without its key, the clock without what stands beside
# it; below the Stage, which shows it, the clock itself.
_TIGHTER = ((False, False, False), (True, False, False), (True, True, False), (True, True, True))


class Bar(QWidget):
    back_clicked = Signal()
    sign_clicked = Signal()
    pause_clicked = Signal()
    minutes_clicked = Signal(int)

    def __init__(self, theme: Theme, steady_ms: Callable[[], int]) -> None:
        super().__init__()
        self._fact = NOTHING
        self._said = NOTHING
        self._has_clock = self._has_room = True
        self._width = self._tools_width = 0
        self.sun = SunDial(theme, steady_ms)
        self.digits = Words(theme, "0:00", "timer")
        self.until = Words(theme, size="label", colour="text_2")
        self.pause = Button(theme, self.tr("Pause"), "pause", hint("pause"))
        self.less = Button(theme, self.tr("1 min"), "minus", hint("less"), name=self.tr("One minute less"))
        self.more = Button(theme, self.tr("1 min"), "plus", hint("more"), name=self.tr("One minute more"))
        self.fact = Elided(theme, size="body", colour="text_2")
        self.back = Button(theme, self.tr("Back"), "arrow-left", hint("previous"), is_quiet=True)
        self.sign = Sign(theme, "", hint("next"))
        self.picture = QHBoxLayout()
        self.tools = QWidget()  # its place in the order of Tab is before the way
        self.is_slim = False
        self._time = QWidget()
        self._build(theme)
        self.sun.ticked.connect(self._show_time)
        self.pause.clicked.connect(self.pause_clicked)
        self.less.clicked.connect(self._on_less_clicked)
        self.more.clicked.connect(self._on_more_clicked)
        self.back.clicked.connect(self.back_clicked)
        self.sign.clicked.connect(self.sign_clicked)

    def show_view(self, view: ConsoleView) -> None:
        self._has_clock = view.clock is not None
        self._show_parts()
        self._fact = view.fact
        is_running = view.clock is not None and view.clock.is_running
        self.pause.tell(*((self.tr("Pause"), "pause") if is_running else (self.tr("Go on"), "play")))
        self.back.setVisible(view.back is not None)
        self.more.explain(view.time.payer)
        self.sun.show_clock(view.clock)
        self._show_time()
        self.make_room()

    def say_instead(self, words: Say) -> None:
        """In the place of the fact, until it is taken back with NOTHING."""
        self._said = words
        self._show_fact()
        self._show_time()

    def hold_tools(self, tools: QWidget) -> None:
        """Between time and way, shown while the bar is slim."""
        row = QHBoxLayout(self.tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(tools)

    def set_slim(self, is_slim: bool) -> None:
        """Below the Stage it takes less room; minutes and words stand in the menu and on the Stage."""
        self.is_slim = is_slim
        side = _SLIM_SUN if is_slim else _SUN
        self.sun.setFixedSize(side, side)
        self.dress()
        self._show_parts()

    def dress(self) -> None:
        time = self.digits.sizeHint().height()
        if self.is_slim:
            self.setFixedHeight(max(SLIM_HEIGHT, time + 12, self.sign.sizeHint().height() + 12))
        else:
            self.setFixedHeight(max(HEIGHT, time + self.until.sizeHint().height() + 12))

    def _show_parts(self) -> None:
        self.pause.setVisible(self._has_clock)
        self.tools.setVisible(self.is_slim)
        self._show_fact()

    def _show_fact(self) -> None:
        """In the slim bar only what is being typed blind, such as the number of an idea."""
        self.fact.setVisible(bool(self._said) if self.is_slim else self._has_room)

    def fit(self, width: int) -> None:
        """The words go first, then the key hints, never the sign."""
        self._width = width
        self._has_room = width >= SLIM
        self._show_fact()
        has_words, has_keys = width >= SLIM and not self.is_slim, width >= NARROW and not self.is_slim
        for button in (self.pause, self.less, self.more):
            button.show_parts(has_words=has_words, has_keys=has_keys)
        self.make_room()

    def make_room(self) -> None:
        """Large texts or a long way on may need more still: what stands elsewhere, too, goes first."""
        for is_tight in _TIGHTER:
            self._tighten(*is_tight)
            if self._needed() <= self._width:
                return

    def event(self, event: QEvent) -> bool:
        """The tools know by themselves how much they say, and later than this bar."""
        if event.type() == QEvent.Type.LayoutRequest:
            before, self._tools_width = self._tools_width, self.tools.minimumSizeHint().width()
            if self._tools_width != before:
                self.make_room()
        return super().event(event)

    def _tighten(self, is_back_short: bool, is_sign_bare: bool, is_clock_bare: bool) -> None:
        has_words = (not self.is_slim or self._width >= NARROW) and not is_back_short
        self.back.show_parts(has_words=has_words, has_keys=self._width >= NARROW and not self.is_slim)
        self.sign.show_keys(has_keys=not is_sign_bare)
        for part in (self.sun, self._time):
            part.setVisible(self._has_clock and not (self.is_slim and is_clock_bare))
        for part in (self.less, self.more):
            part.setVisible(self._has_clock and not self.is_slim and not is_clock_bare)
        self.until.setVisible(not self.is_slim and not is_clock_bare)

    def _needed(self) -> int:
        row = self.layout()
        assert row is not None
        row.invalidate()
        return row.minimumSize().width()

    def _build(self, theme: Theme) -> None:
        fill(self, theme, "raised")
        time = QVBoxLayout(self._time)
        time.setContentsMargins(0, 0, 0, 0)
        time.setSpacing(0)
        time.addStretch(1)
        time.addWidget(self.digits)
        time.addWidget(self.until)
        time.addStretch(1)
        self.digits.setMinimumWidth(self.digits.fontMetrics().horizontalAdvance("00:00"))
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 6, 20, 6)
        row.setSpacing(10)
        row.addLayout(self.picture)
        row.addWidget(self.sun)
        row.addWidget(self._time)
        row.addSpacing(14)
        for button in (self.pause, self.less, self.more):
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self.fact, 1)
        row.addWidget(self.tools, 1)
        row.addStretch(0)
        row.addWidget(self.back)
        row.addSpacing(8)
        row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignRight)
        self.dress()

    def _show_time(self) -> None:
        clock = self.sun.clock
        words = NOTHING
        if clock is not None:
            now = self.sun.now_ms()
            self.digits.tell(digits_of(clock, now))
            words = words_of(clock, now)
            planned = say("of {n} min", n=round(clock.planned_ms / 60_000))
            until = spoken(until_of(clock, now))
            self.until.tell(f"{until}, {spoken(planned)}" if until else spoken(planned))
        self.fact.tell(self._said or words or self._fact)

    def _on_less_clicked(self) -> None:
        self.minutes_clicked.emit(-1)

    def _on_more_clicked(self) -> None:
        self.minutes_clicked.emit(1)
