"""The fields of a form, each taken by its name and kind; what is left over was not asked for."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import TypeVar

from lfb_desktop.web.strict import Value

Kind = TypeVar("Kind", bound=Enum)
Taken = TypeVar("Taken")

ID_LENGTH = 64
TEXT_LENGTH = 12_000  # the rules say how long a text may be; this is only what a form can carry


class BadForm(Exception):
    """The page did not send what it should; no sentence of a person is in it."""


class Fields:
    """Every `take` fails with BadForm; `done` does where something is left."""

    def __init__(self, values: dict[str, Value]) -> None:
        self._values = dict(values)

    def has(self, name: str) -> bool:
        return name in self._values

    def text(self, name: str, *, most: int = TEXT_LENGTH, default: str | None = None) -> str:
        value = self._take(name, default)
        if not isinstance(value, str) or len(value) > most:
            raise BadForm(name)
        return value

    def id(self, name: str) -> str:
        """Not empty."""
        value = self.text(name, most=ID_LENGTH)
        if not value:
            raise BadForm(name)
        return value

    def flag(self, name: str, *, default: bool | None = None) -> bool:
        value = self._take(name, default)
        if not isinstance(value, bool):
            raise BadForm(name)
        return value

    def number(self, name: str) -> int:
        return whole(self._take(name, None), name)

    def kind(self, name: str, kinds: type[Kind]) -> Kind:
        value = self._take(name, None)
        for kind in kinds:
            if kind.value == value:
                return kind
        raise BadForm(name)

    def each(self, name: str, most: int, take: Callable[[Value, str], Taken]) -> tuple[Taken, ...]:
        """A list of at most `most`, each part taken by `take(part, name)`."""
        value = self._take(name, None)
        if not isinstance(value, list) or len(value) > most:
            raise BadForm(name)
        return tuple(take(part, name) for part in value)

    def done(self) -> None:
        if self._values:
            raise BadForm(next(iter(self._values)))

    def _take(self, name: str, default: Value) -> Value:
        if name in self._values:
            return self._values.pop(name)
        if default is None:
            raise BadForm(name)
        return default


def whole(value: Value, name: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise BadForm(name)
    return value


def word(value: Value, name: str) -> str:
    """An id or a ticket."""
    if not isinstance(value, str) or not 0 < len(value) <= ID_LENGTH:
        raise BadForm(name)
    return value


def pair(value: Value, name: str) -> tuple[Value, Value]:
    if not isinstance(value, list) or len(value) != 2:
        raise BadForm(name)
    return value[0], value[1]
