"""Which display the room sees, as far as it is known; and who stands where when displays come and go.

A display that is remembered as the room's is taken. Where nothing is known the app asks: a guess could
put the private side of a session on the wall.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from lfb_desktop.ui.screens.display import Display, group_of, groups, separate


class Known(Enum):
    ONE_SCREEN = "one screen"  # or several that show the same
    THIS = "this"
    NONE = "none"  # whoever was asked said that the room sees none of them
    ASK = "ask"


@dataclass(frozen=True, slots=True)
class Room:
    """`display` is there for THIS alone."""

    known: Known
    display: Display | None = None


@dataclass(frozen=True, slots=True)
class Seats:
    """Where the Stage fills a display, and where the Console has to go first; None: nowhere, it stays."""

    stage: Display | None = None
    console: Display | None = None


def room_of(displays: Sequence[Display], remembered: Mapping[str, bool], console: str) -> Room:
    """`remembered`: by key, whether the room sees it. `console`: the key of the Console's display."""
    every = groups(displays)
    if len(every) < 2:
        return Room(Known.ONE_SCREEN)
    seen = [group[0] for group in every if any(remembered.get(d.key) for d in group)]
    if seen:
        own = {d.key for d in group_of(displays, console)}
        return Room(Known.THIS, next((d for d in seen if d.key not in own), seen[0]))
    unknown = [group for group in every if any(d.key not in remembered for d in group)]
    if not unknown:
        return Room(Known.NONE)
    # All others are known not to be the room's: this one is, unless the Console stands on it.
    if len(unknown) == 1 and all(d.key != console for d in unknown[0]):
        return Room(Known.THIS, unknown[0][0])
    return Room(Known.ASK)


def answers(displays: Sequence[Display], room: str | None) -> dict[str, bool]:
    """What to remember of each display after an answer; None: the room sees none of them."""
    own = {d.key for d in group_of(displays, room)} if room is not None else set()
    return {d.key: d.key in own for d in displays}


def seats(displays: Sequence[Display], room: str, console: str) -> Seats:
    """The Stage fills the room's display if that is there and another one is left for the Console."""
    mine = group_of(displays, room)
    if not mine:
        return Seats()
    others = [d for d in separate(displays) if d not in mine]
    if not others:
        return Seats()
    is_on_room = any(d.key == console for d in mine)
    return Seats(stage=mine[0], console=others[0] if is_on_room else None)


def swapped(displays: Sequence[Display], room: str, console: str) -> Display | None:
    """The display that the room sees after Stage and Console changed places; None with one screen.

    Where the Stage stands on none, it goes where the Console is not.
    """
    apart = separate(displays)
    if len(apart) < 2:
        return None
    own = {d.key for d in group_of(displays, console)}
    stage = {d.key for d in group_of(displays, room)}
    if not stage:
        return next(d for d in apart if d.key not in own)
    others = [d for d in apart if d.key not in stage]
    return next((d for d in others if d.key in own), others[0])
