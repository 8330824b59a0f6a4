"""From bytes to JSON values, guarded against files that were made to hurt.

The reader of the standard library takes NaN, lets the last of two equal keys win, fails on very long
numbers and deep nesting in its own words, and lets half of a character pass: each is refused here with
a sentence.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import NoReturn, TypeAlias

from lfb_desktop.domain.errors import refuse

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"

MOST_BYTES = 64 * 1024 * 1024
_MOST_DIGITS = 16


def read_text(path: Path, most_bytes: int = MOST_BYTES) -> str:
    """The text of a file, with or without a byte order mark. Raises `Rejected`, or OSError from the disk."""
    with path.open("rb") as file:
        content = file.read(most_bytes + 1)
    if len(content) > most_bytes:
        raise too_large(most_bytes)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise refuse(
            "Byte {n} of this file is not UTF-8 text. Save it as UTF-8 and try again.", n=error.start + 1
        ) from None


def parse(text: str) -> Json:
    """Raises `Rejected` naming the line, or what is the matter."""
    # A character takes at most four bytes, so most texts need no counting.
    if len(text) * 4 > MOST_BYTES and len(text.encode("utf-8", "replace")) > MOST_BYTES:
        raise too_large(MOST_BYTES)
    try:
        value: Json = json.loads(
            text,
            object_pairs_hook=_object,
            parse_constant=_no_constant,
            parse_float=_no_float,
            parse_int=_integer,
        )
    except json.JSONDecodeError as error:
        raise refuse(
            "Line {line}, column {column}: this is not JSON. The file may be cut off or damaged.",
            line=error.lineno,
            column=error.colno,
        ) from None
    except RecursionError:
        raise refuse("The values of this file are nested too deeply to be a session.") from None
    return value


def too_large(most_bytes: int) -> Exception:
    return refuse("This file is larger than {n} MB. A session is never that large.", n=most_bytes >> 20)


def _object(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    found: dict[str, Json] = {}
    for key, value in pairs:
        if key in found:
            raise refuse("The key “{key}” stands twice in one object.", key=shown(key))
        found[key] = value
    return found


def _no_constant(word: str) -> NoReturn:
    raise refuse("{word} is no number that a session can hold.", word=word)


def _no_float(number: str) -> NoReturn:
    raise refuse("{number} is not a whole number; a session holds whole numbers alone.", number=shown(number))


def _integer(digits: str) -> int:
    if len(digits) > _MOST_DIGITS:
        raise refuse("{number} is too large a number for a session.", number=shown(digits))
    return int(digits)


def shown(text: str) -> str:
    """Short and printable, for the middle of a sentence."""
    short = text if len(text) <= 40 else text[:39] + "…"
    return "".join(c if c.isprintable() else "?" for c in short)
