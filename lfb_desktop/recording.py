"""The record of a session as files, in the session's own language."""

from __future__ import annotations

from pathlib import Path

from lfb_desktop import exports
from lfb_desktop.domain.model import State
from lfb_desktop.languages import SOURCE, tongue
from lfb_desktop.paths import resources


def write(form: str, state: State, path: Path, *, now_ms: int, with_notes: bool = False) -> tuple[Path, ...]:
    """As `exports.write`; whatever the windows speak."""
    folder = resources()
    language = state.session.language if state.session else SOURCE
    return exports.write(
        form,
        state,
        path,
        now_ms=now_ms,
        resources=folder,
        with_notes=with_notes,
        tongue=tongue(language, folder),
    )
