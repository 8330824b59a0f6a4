"""JSON from strangers: an object of plain values, or nothing."""

from __future__ import annotations

import json
from typing import TypeAlias

Value: TypeAlias = "bool | int | str | list[Value] | dict[str, Value] | None"

_DEPTH = 6
_DIGITS = 15


class NotStrict(Exception):
    """It is not such an object."""


def parsed(body: bytes) -> dict[str, Value]:
    """Refuses what two readers could read differently: double keys, NaN, half a character, NUL."""
    try:
        value = json.loads(
            body.decode("utf-8"),
            parse_constant=_refused,
            parse_float=_refused,
            parse_int=_whole,
            object_pairs_hook=_once,
        )
    except (ValueError, RecursionError) as error:
        raise NotStrict from error
    if not isinstance(value, dict):
        raise NotStrict
    _check(value, _DEPTH)
    return value


def _refused(written: str) -> int:
    raise NotStrict


def _whole(written: str) -> int:
    if len(written) > _DIGITS:
        raise NotStrict
    return int(written)


def _once(pairs: list[tuple[str, Value]]) -> dict[str, Value]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise NotStrict
    return found


def _check(value: Value, depth: int) -> None:
    if isinstance(value, str):
        _check_text(value)
    elif isinstance(value, list | dict):
        if not depth:
            raise NotStrict
        for part in value:
            _check(part, depth - 1)
        if isinstance(value, dict):
            for part in value.values():
                _check(part, depth - 1)


def _check_text(text: str) -> None:
    if "\0" in text:
        raise NotStrict
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise NotStrict from error
