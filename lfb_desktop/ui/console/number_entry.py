"""Digits and Enter: the idea of that number alone on the Stage. Collected for a moment, shown in the bar."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from lfb_desktop.domain.words import NOTHING, say
from lfb_desktop.ui.console.bar import Bar
from lfb_desktop.ui.console.keys import ShowKeys

DIGITS_MS = 1_500
ASKED_MS = 5_000
_MOST_DIGITS = 4  # a session holds at most 5,000 ideas


class NumberEntry(QObject):
    """`entered` carries the number."""

    entered = Signal(int)

    def __init__(self, keys: ShowKeys, bar: Bar) -> None:
        super().__init__(keys)
        self._keys = keys
        self._bar = bar
        self._digits = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.drop)
        keys.typed.connect(self._on_keys_typed)

    @property
    def is_collecting(self) -> bool:
        return bool(self._digits)

    def ask(self) -> None:
        self._bar.say_instead(say("Type the number of an idea, then Enter"))
        self._timer.start(ASKED_MS)

    def enter(self) -> None:
        number = int(self._digits or 0)
        self.drop()
        if number:
            self.entered.emit(number)

    def drop(self) -> None:
        self._digits = ""
        self._keys.is_collecting = False
        self._timer.stop()
        self._bar.say_instead(NOTHING)

    def _on_keys_typed(self, digit: str) -> None:
        self._digits = (self._digits + digit)[-_MOST_DIGITS:]
        self._keys.is_collecting = True
        self._bar.say_instead(say("Idea {n}: Enter shows it alone", n=self._digits))
        self._timer.start(DIGITS_MS)
