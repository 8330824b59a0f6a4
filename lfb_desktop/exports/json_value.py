"""What a value of a session's JSON may be: whole numbers only, so that every reader reads the same."""

from __future__ import annotations

from typing import TypeAlias

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | bool | None"
