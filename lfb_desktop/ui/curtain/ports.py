"""What the curtain is given because it may not fetch it itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from lfb_desktop.domain.model import SessionId
from lfb_desktop.room import Room
from lfb_desktop.ui.theme import Theme


def no_code() -> str:
    return ""


@dataclass(frozen=True, slots=True)
class CurtainPorts:
    """`code` gives the four digits that bring the Console back; "": the facilitator's keys, twice.

    `new_ticket` gives a fresh secret for each slip and paper.
    """

    room: Room
    session: SessionId
    theme: Theme
    new_ticket: Callable[[], str]
    steady_ms: Callable[[], int]
    code: Callable[[], str] = no_code
