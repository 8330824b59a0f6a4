"""Sentences of the app as values: said here in English, translated where they are shown.

A text of type `str` in a view is people's words and is shown as it is; a `Say` is the app's own
voice. The difference also decides the typeface.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

Value = str | int | date

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class Say:
    """A whole sentence with named places: `Say("{n} ideas", (("n", 23),))`."""

    text: str
    values: tuple[tuple[str, Value], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.text)

    def __str__(self) -> str:
        """The English sentence, for the command line, exports and tests."""
        return self.text.format(**{name: _english(value) for name, value in self.values})


NOTHING = Say("")


def _english(value: Value) -> str | int:
    """Windows say dates by the locale; here they are the same on every machine."""
    if isinstance(value, date):
        return f"{_DAYS[value.weekday()]} {value.day} {_MONTHS[value.month - 1]}"
    return value


def say(text: str, /, **values: Value) -> Say:
    """A sentence with its values. `text` must be a literal, so that translators find it."""
    return Say(text, tuple(values.items()))


def count(n: int, one: str, many: str, /, **values: Value) -> Say:
    """`one` where n is 1, else `many`; both may use `{n}`."""
    return Say(one if n == 1 else many, (("n", n), *values.items()))


def said(words: str) -> Say:
    """The app says words that a person wrote, such as the instruction of a step."""
    return Say("{words}", (("words", words),)) if words else NOTHING
