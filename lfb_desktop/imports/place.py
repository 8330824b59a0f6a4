"""One value of a JSON file together with where it stands, so that every refusal can name the place."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar

from lfb_desktop.domain.errors import Rejected, refuse
from lfb_desktop.domain.texts import Limit, graphemes
from lfb_desktop.domain.words import Value, say
from lfb_desktop.imports.parsing import Json, shown

Kind = TypeVar("Kind", bound=StrEnum)
Made = TypeVar("Made")

_ID = re.compile(r"[A-Za-z0-9_.-]{1,64}")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
LONGEST_MS = 253_402_300_799_000  # the last second of the year 9999


@dataclass(frozen=True, slots=True)
class Place:
    """`name` is a path as people write it: "session.ideas[3].text"."""

    name: str
    value: Json

    def no(self, text: str, /, **values: Value) -> Rejected:
        """`raise place.no("...")`: the sentence begins with the place."""
        return refuse("{place}: {what}", place=shown(self.name), what=say(text, **values))

    def keys(self, *needed: str, optional: tuple[str, ...] = ()) -> None:
        """An object with these keys and no others: what is not understood is not silently dropped."""
        found = self._object()
        for key in needed:
            if key not in found:
                raise self.no("“{key}” is missing.", key=key)
        for key in found:
            if key not in needed and key not in optional:
                raise self.no("“{key}” is not known in a session of this version.", key=shown(key))

    def has(self, key: str) -> bool:
        return key in self._object()

    def at(self, key: str) -> Place:
        found = self._object()
        if key not in found:
            raise self.no("“{key}” is missing.", key=shown(key))
        return Place(f"{self.name}.{key}" if self.name else key, found[key])

    def items(self, most: int) -> tuple[Place, ...]:
        if not isinstance(self.value, list):
            raise self.no("A list is expected here.")
        if len(self.value) > most:
            raise self.no("At most {n} entries fit here.", n=most)
        return tuple(Place(f"{self.name}[{n}]", value) for n, value in enumerate(self.value))

    def pairs(self, most: int) -> Iterator[tuple[str, Place]]:
        found = self._object()
        if len(found) > most:
            raise self.no("At most {n} entries fit here.", n=most)
        for key, value in found.items():
            yield key, Place(f"{self.name}.{shown(key)}", value)

    def each(self, key: str, most: int, made: Callable[[Place], Made]) -> tuple[Made, ...]:
        return tuple(made(place) for place in self.at(key).items(most))

    def text(
        self, key: str, limit: Limit, *, lines: bool = False, needed: bool = False, room: int = 0
    ) -> str:
        """`room`: so many signs the team file holds, where that is less than the limit in characters."""
        text = self.at(key).as_text(limit, lines=lines, needed=needed)
        if room and len(text) > room:
            raise self.at(key).no("This holds more than the {n} signs that fit here.", n=room)
        return text

    def as_text(self, limit: Limit, *, lines: bool = False, needed: bool = False) -> str:
        """People's words, unchanged or refused."""
        text = self.value
        if not isinstance(text, str):
            raise self.no("A text is expected here.")
        if needed and not text.strip():
            raise self.no("A text is missing.")
        for char in text:
            category = unicodedata.category(char)
            if category == "Cs":
                raise self.no("This holds half of a character (a lone surrogate).")
            if category == "Cc" and not (lines and char in "\n\t"):
                raise self.no("This holds a control character that cannot be shown.")
        if len(text) > limit.hard * 8 or graphemes(text) > limit.hard:
            raise self.no("This is longer than the {n} characters that fit here.", n=limit.hard)
        return text

    def id(self, key: str) -> str:
        return self.at(key).as_id()

    def id_or_none(self, key: str) -> str | None:
        place = self.at(key)
        return None if place.value is None else place.as_id()

    def as_id(self) -> str:
        if not isinstance(self.value, str) or not _ID.fullmatch(self.value):
            raise self.no("An id is expected here: up to 64 letters, digits, dots, - or _.")
        return self.value

    def whole(self, key: str, least: int, most: int) -> int:
        place = self.at(key)
        value = place.value
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            raise place.no("A whole number from {least} to {most} is expected here.", least=least, most=most)
        return value

    def whole_or_none(self, key: str, least: int, most: int) -> int | None:
        return None if self.at(key).value is None else self.whole(key, least, most)

    def fact(self, key: str) -> bool:
        place = self.at(key)
        if not isinstance(place.value, bool):
            raise place.no("true or false is expected here.")
        return place.value

    def kind(self, key: str, kinds: type[Kind]) -> Kind:
        place = self.at(key)
        known = [str(kind) for kind in kinds]
        if not isinstance(place.value, str) or place.value not in known:
            raise place.no("One of these is expected here: {known}.", known=", ".join(known))
        return kinds(place.value)

    def kind_or_none(self, key: str, kinds: type[Kind]) -> Kind | None:
        return None if self.at(key).value is None else self.kind(key, kinds)

    def date(self, key: str, *, needed: bool = False) -> str:
        place = self.at(key)
        if place.value == "" and not needed:
            return ""
        if not isinstance(place.value, str) or not _is_day(place.value):
            raise place.no("A date is expected here, written as 2026-03-02.")
        return place.value

    def _object(self) -> dict[str, Json]:
        if not isinstance(self.value, dict):
            raise self.no("An object is expected here.")
        return self.value


def _is_day(text: str) -> bool:
    """A day of the calendar, in the one form that sorts."""
    try:
        return bool(_DATE.fullmatch(text)) and bool(date.fromisoformat(text))
    except ValueError:
        return False
