"""Says the record in the session's own language. People's words are never said: they stand as written."""

from __future__ import annotations

from datetime import date

from lfb_desktop.domain.words import Say, Tongue, told


class Teller:
    """Every format has one; what other programs read (names of fields, keys) is not said by it."""

    def __init__(self, tongue: Tongue) -> None:
        self._tongue = tongue

    @property
    def tag(self) -> str:
        """As HTML names the language."""
        return self._tongue.tag

    def __call__(self, words: Say) -> str:
        return told(words, self._tongue) if words else ""

    def words(self, said: str | Say) -> str:
        """People's words as they are; the app's own, where it speaks in their place."""
        return said if isinstance(said, str) else self(said)

    def translated(self, sentence: str) -> str:
        return self._tongue.translated(sentence)

    def each(self, words: tuple[Say, ...]) -> list[str]:
        return [self(one) for one in words]

    def day(self, iso: str) -> str:
        """ "Fri 27 Nov 2026"; what is no date stays as it is."""
        try:
            found = date.fromisoformat(iso)
        except ValueError:
            return iso
        return self._tongue.day(found, has_year=True)

    def minutes(self, tenths: int) -> str:
        """35 -> "3.5", 40 -> "4"."""
        whole, rest = divmod(tenths, 10)
        return self._tongue.decimal(whole, rest) if rest else str(whole)
