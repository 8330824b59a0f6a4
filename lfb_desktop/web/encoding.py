"""Views as JSON: a frozen value becomes an object that says what it is, a sentence is told in a language."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, time
from enum import Enum
from functools import cache
from typing import Any

from lfb_desktop.domain.words import Say, Tongue, told

_HUMP = re.compile(r"(?<!^)(?=[A-Z])")


def encoded(value: object, tongue: Tongue) -> str:
    return written(plain(value, tongue))


def written(value: object) -> str:
    """Of plain values."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def plain(value: object, tongue: Tongue) -> object:
    """Values of JSON alone. What is none is a defect."""
    if value is None or (isinstance(value, str | int) and not isinstance(value, Enum)):
        return value
    if isinstance(value, Say):
        return told(value, tongue)
    if isinstance(value, tuple | list):
        return [plain(part, tongue) for part in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Mapping):
        return {str(key): plain(part, tongue) for key, part in value.items()}
    if isinstance(value, time):
        return tongue.hour(value)
    if isinstance(value, date):
        return tongue.day(value)
    if is_dataclass(value) and not isinstance(value, type):
        name, parts = _shape(type(value))
        return {"is": name, **{part: plain(getattr(value, part), tongue) for part in parts}}
    raise TypeError(type(value).__name__)


@cache
def _shape(kind: type[Any]) -> tuple[str, tuple[str, ...]]:
    return _HUMP.sub("_", kind.__name__).lower(), tuple(field.name for field in fields(kind))
