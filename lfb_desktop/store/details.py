"""The detail of a journal line as it lies in the file: read in one place, because a file can say anything."""

from __future__ import annotations

import json

Detail = dict[str, str | int]
_BOUND = 2**63  # what SQLite takes for a number


def read_detail(text: str) -> Detail:
    """Keys and words or whole numbers, one level deep. Raises ValueError for anything else."""
    try:
        found = json.loads(text)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if not isinstance(found, dict):
        raise ValueError("no object")
    for value in found.values():
        if isinstance(value, str):
            value.encode()  # half of a character is a ValueError here
        elif not isinstance(value, int) or isinstance(value, bool) or not -_BOUND <= value < _BOUND:
            raise ValueError("neither a word nor a whole number")
    return found
