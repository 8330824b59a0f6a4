"""A team file that cannot be had: what is the matter, and the ways on as buttons. Never a dead end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from lfb_desktop.domain.words import Say, say
from lfb_desktop.ui import messages
from lfb_desktop.ui.messages import Way
from lfb_desktop.ui.words import spoken

CHOOSE, MAKE, FORGET, AGAIN, READ, TAKE_OVER = "choose", "make", "forget", "again", "read", "take_over"
WORDS: dict[str, Say] = {
    CHOOSE: say("Choose another..."),
    MAKE: say("Make a new one..."),
    FORGET: say("Remove from the list"),
    AGAIN: say("Try again"),
    READ: say("Open to read"),
    TAKE_OVER: say("Take it over"),
}
# What the store calls the kind of a refusal -> its ways on; the first one is Enter.
WAYS: dict[str, tuple[str, ...]] = {
    "missing": (CHOOSE, MAKE, FORGET),
    "exists": (MAKE, CHOOSE),
    "leftover": (MAKE,),
    "directory": (CHOOSE,),
    "empty": (CHOOSE, MAKE),
    "not_sqlite": (CHOOSE, MAKE),
    "damaged": (CHOOSE, MAKE),
    "foreign": (CHOOSE, MAKE),
    "newer": (CHOOSE, MAKE),
    "no_permission": (AGAIN, CHOOSE),
    "no_place": (MAKE, READ, AGAIN, CHOOSE),
    "locked": (READ, AGAIN, CHOOSE),
    "open_here": (READ, AGAIN, CHOOSE),
    "open_there": (READ, AGAIN, CHOOSE),
    "left_there": (READ, TAKE_OVER, CHOOSE),
    "no_room": (AGAIN, READ, CHOOSE),
    "no_backup": (AGAIN, READ, CHOOSE),
}


@runtime_checkable
class HasKind(Protocol):
    """A refused file says what kind of a refusal it is."""

    kind: str
    reason: Say


@dataclass(frozen=True, slots=True)
class Steps:
    """What follows each way; one without a step has no button."""

    does: dict[str, Callable[[], object]]
    more: Sequence[Way] = ()  # other ways to what was in it, in front of all


def tell(over: QWidget, error: HasKind, steps: Steps) -> None:
    ways = [Way(WORDS[way], steps.does[way]) for way in WAYS[error.kind] if way in steps.does]
    messages.choose(over, error.reason, (*steps.more, *ways), spoken(say("Leave it")))
