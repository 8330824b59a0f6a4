"""One act after another by their names, with the first that fits."""

from __future__ import annotations

import random

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.room import Update
from tests.undo import acts
from tests.undo.base import Base

TRIES = 200


def act_of(base: Base, name: str) -> tuple[c.Command, Update]:
    """Tries what chance gives until something happened that can be taken back."""
    for n in range(TRIES):
        try:
            command = acts.UNDOABLE[name](acts.Draw(base, random.Random(f"{name} {n}").randrange))
            update = base.room.do(command)
        except (acts.Nothing, Rejected):
            continue
        if update.back is not None:
            return command, update
    raise AssertionError(f"nothing like {name} can be done here")
