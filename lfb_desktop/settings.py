"""What one person wants from the app on this machine; never anything about a team.

A broken file must not keep anybody from leading a meeting: it is kept aside as
`settings.json.broken` and the defaults hold.
"""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import asdict, dataclass, fields
from pathlib import Path

_THEMES = ("light", "dark")


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings and their defaults."""

    theme_console: str = "light"
    theme_stage: str = "dark"
    reduce_motion: bool = False
    last_team_file: str | None = None


def read(file: Path) -> Settings:
    """The settings in `file`, or the defaults if it cannot be read; a broken file is kept aside."""
    try:
        return _from_json(file.read_text(encoding="utf-8"))
    except OSError:
        return Settings()
    except (ValueError, RecursionError):
        _keep_aside(file)
        return Settings()


def write(file: Path, settings: Settings) -> None:
    """Replaces `file` in one step: a crash leaves the old settings or the new ones, never half."""
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=file.name, suffix=".new", dir=file.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as out:
            json.dump(asdict(settings), out, indent=2, ensure_ascii=False)
            out.write("\n")
            out.flush()
            os.fsync(out.fileno())
        Path(name).replace(file)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _from_json(text: str) -> Settings:
    """Raises ValueError for anything this version could not have written.

    Unknown keys are left out: a newer version may have written them.
    """
    raw: object = json.loads(text)
    if not isinstance(raw, dict):
        raise ValueError("settings are not an object")
    known = {field.name for field in fields(Settings)}
    settings = Settings(**{key: value for key, value in raw.items() if key in known})
    if not _is_sound(settings):
        raise ValueError("a setting has a value of the wrong kind")
    return settings


def _is_sound(settings: Settings) -> bool:
    return (
        settings.theme_console in _THEMES
        and settings.theme_stage in _THEMES
        and isinstance(settings.reduce_motion, bool)
        and (settings.last_team_file is None or isinstance(settings.last_team_file, str))
    )


def _keep_aside(file: Path) -> None:
    try:
        file.replace(file.with_name(file.name + ".broken"))
    except OSError:
        return  # read-only media: the defaults hold all the same
