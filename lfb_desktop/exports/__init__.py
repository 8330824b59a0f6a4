"""The record of a session as files, one format a module, each loaded when it is asked for.

What a reader may see is decided by `views.record`; only the JSON copy is made from the state itself,
because it has to hold everything a closed session keeps.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, cast

from lfb_desktop.domain.model import State
from lfb_desktop.domain.words import ENGLISH, Tongue
from lfb_desktop.exports import targets

# Name of a format -> (module, what its file name ends with; "" is a folder).
FORMATS: dict[str, tuple[str, str]] = {
    "markdown": ("lfb_desktop.exports.markdown", ".md"),
    "html": ("lfb_desktop.exports.html", ".html"),
    "csv": ("lfb_desktop.exports.csv_folder", ""),
    "json": ("lfb_desktop.exports.session_json", ".json"),
}


@dataclass(frozen=True, slots=True)
class Options:
    """`resources` is the folder of the app's resources; notes are private and stay out unless asked for.

    `tongue` says what is for people. What other programs find their way by is the same in every language.
    """

    now_ms: int
    resources: Path
    with_notes: bool = False
    tongue: Tongue = ENGLISH


class _Format(Protocol):
    def write(self, state: State, path: Path, options: Options) -> tuple[Path, ...]: ...


def write(
    format: str,
    state: State,
    path: Path,
    *,
    now_ms: int,
    resources: Path,
    with_notes: bool = False,
    tongue: Tongue = ENGLISH,
) -> tuple[Path, ...]:
    """Write the session of `state` and give back the files; an older file is replaced at once or not at all.

    For `csv` the path is a folder. Notes go into the JSON alone. Raises `Rejected` where a copy is not
    possible now, where something else stands in its place and where the disk says no, and ValueError for
    an unknown format.
    """
    if format not in FORMATS:
        raise ValueError(f"There is no format {format!r}; choose one of {', '.join(FORMATS)}")
    module = cast(_Format, importlib.import_module(FORMATS[format][0]))
    with targets.told(path):
        return module.write(state, path, Options(now_ms, resources, with_notes, tongue))
