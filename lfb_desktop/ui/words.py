"""The app's sentences in the language of the person who reads them.

Views carry sentences as `Say` values in English. This is the only place that translates them, so
that no window formats a sentence itself and no text from people is ever taken for a format string.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from string import Formatter

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from lfb_desktop.domain.words import ENGLISH, Say, say, shown, told

CONTEXT = "words"
# How dates are written, in the signs of Qt. A month in full where its short form ends with a point: the
# sentence may end with the date.
_DAY, _DAY_OF_YEAR = say("ddd d MMM"), say("ddd d MMM yyyy")
_SHORT, _SHORT_OF_YEAR = say("d MMM"), say("d MMM yyyy")


def _translate(context: str, sentence: str) -> str:
    return QCoreApplication.translate(context, sentence)


class Reader:
    """Sentences by a catalogue, days and numbers by a locale. Whoever reads the windows has those in use."""

    def __init__(
        self, locale: Callable[[], QLocale] = QLocale, look: Callable[[str, str], str] = _translate
    ) -> None:
        self._locale = locale
        self._look = look

    @property
    def tag(self) -> str:
        language = self._locale().language()
        return ENGLISH.tag if language is QLocale.Language.C else QLocale.languageToCode(language)

    def translated(self, sentence: str, /) -> str:
        return self._look(CONTEXT, sentence) or sentence

    def day(self, day: date, /, *, has_year: bool = False) -> str:
        form = _DAY_OF_YEAR if has_year else _DAY
        return self._locale().toString(_qt(day), self.translated(form.text))

    def hour(self, hour: time, /) -> str:
        """With 12 or 24 hours, never with seconds."""
        locale = self._locale()
        has_twelve = "A" in locale.timeFormat(QLocale.FormatType.ShortFormat).upper()
        return locale.toString(QTime(hour.hour, hour.minute), "h:mm AP" if has_twelve else "HH:mm")

    def decimal(self, whole: int, tenths: int, /) -> str:
        return self._locale().toString(whole + tenths / 10, "f", 1)


READER = Reader()


def spoken(say: Say) -> str:
    """The sentence, translated, with its values in place. Values are inserted as they are."""
    return told(say, READER) if say.text else ""


def short_day(day: date, *, has_year: bool) -> str:
    """For a column: "21 Nov", or "21 Nov 2025"."""
    return QLocale().toString(_qt(day), READER.translated((_SHORT_OF_YEAR if has_year else _SHORT).text))


def day_form() -> str:
    """How a field writes a day, in the signs of Qt."""
    return READER.translated(_DAY_OF_YEAR.text)


def pieces(say: Say) -> tuple[tuple[str, bool], ...]:
    """The sentence in pieces, in order: (text, whether it is a value). Joined they are `spoken`."""
    values = {name: shown(value, READER) for name, value in say.values}
    found: list[tuple[str, bool]] = []
    for literal, name, _, _ in Formatter().parse(READER.translated(say.text)):
        if literal:
            found.append((literal, False))
        if name is not None:
            found.append((str(values.get(name, "")), True))
    return tuple(found)


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
