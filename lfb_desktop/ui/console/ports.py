"""What the Console is given because it may not fetch it itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from lfb_desktop.domain.model import SessionId
from lfb_desktop.room import Room
from lfb_desktop.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class ConsolePorts:
    """`new_ticket` gives a fresh secret for each slip; `export` opens the export dialog.

    `steady_ms` is the steady time that clocks are read at, the same that the room's `now` gives.
    """

    room: Room
    session: SessionId
    theme: Theme
    new_ticket: Callable[[], str]
    export: Callable[[SessionId], None]
    steady_ms: Callable[[], int]
    is_stage_dark: bool = True
