"""Typed reading of the tokens file, so that a missing or misspelt token fails at start, by its name."""

from __future__ import annotations

from typing import TypeAlias

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"


def section(tokens: Json, *path: str) -> dict[str, Json]:
    """The object at a path. Raises ValueError naming the path."""
    here = tokens
    for key in path:
        here = here.get(key) if isinstance(here, dict) else None
    if not isinstance(here, dict):
        raise ValueError("No section in the tokens: " + ".".join(path))
    return here


def numbers(values: dict[str, Json]) -> dict[str, float]:
    return {k: float(v) for k, v in values.items() if isinstance(v, int | float)}


def words(values: Json) -> tuple[str, ...]:
    if not isinstance(values, list):
        raise ValueError("A list of words was expected in the tokens")
    return tuple(v for v in values if isinstance(v, str))
