"""Sentences of the app as values: said here in English, translated where they are shown.

A text of type `str` in a view is people's words and is shown as it is; a `Say` is the app's own
voice. The difference also decides the typeface.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from typing import Protocol, TypeAlias

Value: TypeAlias = "str | int | date | time | Say"

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
        """The English sentence, for the command line and tests."""
        return told(self, ENGLISH)


NOTHING = Say("")


class Tongue(Protocol):
    """A language as whoever tells a sentence needs it."""

    @property
    def tag(self) -> str:
        """As HTML and the team file name it: "en"."""
        ...

    def translated(self, sentence: str, /) -> str: ...

    def day(self, day: date, /, *, has_year: bool = False) -> str: ...

    def hour(self, hour: time, /) -> str: ...

    def decimal(self, whole: int, tenths: int, /) -> str: ...


class English:
    """What the sentences are written in: the same on every machine."""

    tag = "en"

    def translated(self, sentence: str, /) -> str:
        return sentence

    def day(self, day: date, /, *, has_year: bool = False) -> str:
        words = f"{_DAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]}"
        return f"{words} {day.year}" if has_year else words

    def hour(self, hour: time, /) -> str:
        return f"{hour:%H:%M}"

    def decimal(self, whole: int, tenths: int, /) -> str:
        return f"{whole}.{tenths}"


ENGLISH = English()
LANGUAGES = (ENGLISH.tag, "de")  # that windows speak and a record can be written in


def told(say: Say, tongue: Tongue) -> str:
    """The sentence in that language, with its values in place. Values are inserted as they are."""
    values = {name: shown(value, tongue) for name, value in say.values}
    try:
        return tongue.translated(say.text).format(**values)
    except (KeyError, IndexError, ValueError):
        # A broken translation must not take the screen away from the room.
        return say.text.format(**values)


def shown(value: Value, tongue: Tongue) -> str | int:
    """A value of a sentence in the reader's own form."""
    if isinstance(value, Say):
        return told(value, tongue)
    if isinstance(value, date):
        return tongue.day(value)
    if isinstance(value, time):
        return tongue.hour(value)
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
