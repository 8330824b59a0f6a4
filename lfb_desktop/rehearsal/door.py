"""What a rehearsal needs of a room: the way in, and how things stand."""

from __future__ import annotations

from typing import Protocol

from lfb_desktop.domain.actors import FACILITATOR, Actor
from lfb_desktop.domain.commands import Command
from lfb_desktop.domain.model import SessionId, State


class Door(Protocol):
    def do(self, command: Command, by: Actor = FACILITATOR) -> object: ...

    def state(self, session: SessionId | None = None) -> State: ...
