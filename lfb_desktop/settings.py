"""What one person wants from the app on this machine; never anything about a team.

A broken file must not keep anybody from leading a meeting: it is kept aside as
`settings.json.broken` and the defaults hold. In a readable file each setting stands for itself: one
that this version could not have written has its default, and what a newer version knows is left in.
"""

from __future__ import annotations

import json
import os
import re
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields
from pathlib import Path

MOST_RECENT, MOST_PLACES = 10, 50
SMALLEST_TEXT, LARGEST_TEXT = 80, 200  # percent
ROOM_DEPTHS = (4, 6, 8)
_THEMES = ("light", "dark")
_LANGUAGES = ("", "en", "de")


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings and their defaults.

    `text_size` is in percent and of the Console alone. `room_depth`: the last row sits at so many
    heights of the picture. `curtain_code` is four digits or empty. `room_displays` are displays by
    their key, each with whether the room sees it. `recent_files` begin with the newest. Of the files in
    `known_places` it was said once what it means to lie where they lie. An empty `language` is that of
    the computer. `phone_certificate` and `phone_key` are files that phones are served with; the Wi-Fi is
    that of the room, which the room is shown.
    """

    theme_console: str = "light"
    theme_stage: str = "dark"
    reduce_motion: bool = False
    last_team_file: str | None = None
    sound: bool = True
    text_size: int = 100
    room_depth: int = 4
    key_hints: bool = True
    curtain_code: str = ""
    default_template: str = ""
    export_folder: str | None = None
    recent_files: tuple[str, ...] = ()
    room_displays: tuple[tuple[str, bool], ...] = ()
    known_places: tuple[str, ...] = ()
    language: str = ""
    phone_certificate: str | None = None
    phone_key: str | None = None
    wifi_name: str = ""
    wifi_password: str = ""


def with_recent(files: tuple[str, ...], newest: str) -> tuple[str, ...]:
    """`newest` in front, each file once, not too many."""
    return (newest, *(file for file in files if file != newest))[:MOST_RECENT]


def read(file: Path, broken: Callable[[], None] | None = None) -> Settings:
    """The settings in `file`, or the defaults if it cannot be read; a broken one is kept aside and told."""
    try:
        found = _object_in(file)
    except OSError:
        return Settings()
    except (ValueError, RecursionError):
        _keep_aside(file)
        if broken is not None:
            broken()
        return Settings()
    sound = {name: _frozen(value) for name, value in found.items() if name in _FITS}
    return Settings(**{name: value for name, value in sound.items() if _FITS[name](value)})  # type: ignore[arg-type]


def write(file: Path, settings: Settings) -> None:
    """Replaces `file` in one step: a crash leaves the old settings or the new ones, never half."""
    file.parent.mkdir(parents=True, exist_ok=True)
    whole = {**_of_a_newer_version(file), **asdict(settings)}
    handle, name = tempfile.mkstemp(prefix=file.name, suffix=".new", dir=file.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as out:
            json.dump(whole, out, indent=2)  # in ASCII: the name of a file need not be text
            out.write("\n")
            out.flush()
            os.fsync(out.fileno())
        Path(name).replace(file)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _object_in(file: Path) -> dict[str, object]:
    """Raises ValueError for what is no JSON object."""
    raw: object = json.loads(file.read_text(encoding="utf-8"))
    if not isinstance(raw, dict):
        raise ValueError("settings are not an object")
    return raw


def _of_a_newer_version(file: Path) -> dict[str, object]:
    try:
        found = _object_in(file)
    except (OSError, ValueError, RecursionError):
        return {}
    return {name: value for name, value in found.items() if name not in _FITS}


def _frozen(value: object) -> object:
    return tuple(_frozen(item) for item in value) if isinstance(value, list) else value


def _is_one_of(*values: object) -> Callable[[object], bool]:
    return lambda value: any(type(value) is type(v) and value == v for v in values)


def _is_flag(value: object) -> bool:
    return isinstance(value, bool)


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_text_or_none(value: object) -> bool:
    return value is None or isinstance(value, str)


def _is_text_size(value: object) -> bool:
    is_number = isinstance(value, int) and not isinstance(value, bool)
    return is_number and SMALLEST_TEXT <= value <= LARGEST_TEXT  # type: ignore[operator]


def _is_code(value: object) -> bool:
    return isinstance(value, str) and re.fullmatch("([0-9]{4})?", value) is not None


def _are_files(value: object) -> bool:
    return isinstance(value, tuple) and len(value) <= MOST_RECENT and all(map(_is_text, value))


def _are_places(value: object) -> bool:
    return isinstance(value, tuple) and len(value) <= MOST_PLACES and all(map(_is_text, value))


def _are_displays(value: object) -> bool:
    return isinstance(value, tuple) and all(
        isinstance(pair, tuple) and len(pair) == 2 and _is_text(pair[0]) and _is_flag(pair[1])
        for pair in value
    )


_FITS: dict[str, Callable[[object], bool]] = {
    "theme_console": _is_one_of(*_THEMES),
    "theme_stage": _is_one_of(*_THEMES),
    "reduce_motion": _is_flag,
    "last_team_file": _is_text_or_none,
    "sound": _is_flag,
    "text_size": _is_text_size,
    "room_depth": _is_one_of(*ROOM_DEPTHS),
    "key_hints": _is_flag,
    "curtain_code": _is_code,
    "default_template": _is_text,
    "export_folder": _is_text_or_none,
    "recent_files": _are_files,
    "room_displays": _are_displays,
    "known_places": _are_places,
    "language": _is_one_of(*_LANGUAGES),
    "phone_certificate": _is_text_or_none,
    "phone_key": _is_text_or_none,
    "wifi_name": _is_text,
    "wifi_password": _is_text,
}
assert set(_FITS) == {field.name for field in fields(Settings)}


def _keep_aside(file: Path) -> None:
    try:
        file.replace(file.with_name(file.name + ".broken"))
    except OSError:
        return  # read-only media: the defaults hold all the same
