"""The app's sentences in the language of the person who reads them.

Views carry sentences as `Say` values in English. This is the only place that translates them, so
that no window formats a sentence itself and no text from people is ever taken for a format string.
"""

from __future__ import annotations

from datetime import date
from string import Formatter

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from lfb_desktop.domain.words import Say, Value

CONTEXT = "words"


def spoken(say: Say) -> str:
    """The sentence, translated, with its values in place. Values are inserted as they are."""
    if not say.text:
        return ""
    translated = QCoreApplication.translate(CONTEXT, say.text)
    values = {name: _shown(value) for name, value in say.values}
    try:
        return translated.format(**values)
    except (KeyError, IndexError, ValueError):
        # A broken translation must not take the screen away from the room.
        return say.text.format(**values)


def _shown(value: Value) -> str | int:
    """A date without its year in the reader's own form: "Fri 27 Nov"."""
    if not isinstance(value, date):
        return value
    day = QDate(value.year, value.month, value.day)
    return QLocale().toString(day, QCoreApplication.translate(CONTEXT, "ddd d MMM"))


def pieces(say: Say) -> tuple[tuple[str, bool], ...]:
    """The sentence in pieces, in order: (text, whether it is a value). Joined they are `spoken`."""
    translated = QCoreApplication.translate(CONTEXT, say.text) if say.text else ""
    values = {name: _shown(value) for name, value in say.values}
    found: list[tuple[str, bool]] = []
    for literal, name, _, _ in Formatter().parse(translated):
        if literal:
            found.append((literal, False))
        if name is not None:
            found.append((str(values.get(name, "")), True))
    return tuple(found)
