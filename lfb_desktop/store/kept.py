"""Values that were made of equal rows in the reading before: of thousands one has changed, or one came."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

Row = tuple[Any, ...]
Value = TypeVar("Value")


class Kept:
    """Of one session at a time. `made` takes a row's value again instead of making it once more."""

    def __init__(self) -> None:
        self._session: str | None = None
        self._values: dict[tuple[object, str], dict[Row, Any]] = {}

    def only(self, session: str) -> None:
        """What was made of others is let go of."""
        if session != self._session:
            self._session, self._values = session, {}

    def made(self, make: Callable[[Row], Value], of: str, rows: Iterable[Row]) -> list[Value]:
        """One value for each row, in their order; `of` names what the rows belong to."""
        before = self._values.get((make, of), {})
        now: dict[Row, Value] = {}
        values: list[Value] = []
        for row in rows:
            value = before.get(row)
            if value is None:
                value = make(row)
            now[row] = value
            values.append(value)
        self._values[make, of] = now
        return values
