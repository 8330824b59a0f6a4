"""Sends what was typed through the one door, and keeps what the door refused where it was typed.

A refusal comes back as the rule's own sentence; what the disk refuses is said in the app's words. In
both cases nothing typed is lost: the field keeps it and tries again with the next change.
"""

from __future__ import annotations

import logging
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, Signal

from lfb_desktop.domain.commands import AddPerson, Command
from lfb_desktop.domain.events import Event, PersonAdded
from lfb_desktop.domain.model import PersonId
from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.room import Room

log = logging.getLogger(__name__)
NOT_WRITTEN = say("This could not be written to the team file. What you typed is kept here; try again.")

NOT_OPEN = say("The team file is still being opened. Try again in a moment.")


@runtime_checkable
class HasReason(Protocol):
    """Refusals of a rule and of the disk say what is the matter and what may be done."""

    reason: Say


def why_not(error: Exception, otherwise: Say = NOT_WRITTEN) -> Say:
    """The sentence that an error carries; one without a sentence is logged."""
    if isinstance(error, HasReason) and isinstance(error.reason, Say):
        return error.reason
    log.error("a command could not be carried out", exc_info=error)
    return otherwise


class Sender(QObject):
    """`sent` follows every command that was done."""

    sent = Signal()

    def __init__(self, room: Room, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.room = room

    def send(self, command: Command) -> Say:
        """NOTHING when it was done; else the sentence that says why not."""
        answer = self.done(command)
        return NOTHING if isinstance(answer, tuple) else answer

    def done(self, command: Command) -> tuple[Event, ...] | Say:
        """What happened, or the sentence that says why nothing did."""
        try:
            events = self.room.do(command).events
        except Exception as error:
            # A rule, the disk or a defect: the words on the screen stay in every case.
            return why_not(error)
        self.sent.emit()
        return events

    def add_person(self, name: str) -> PersonId | Say:
        """The new person on the roster, or why there is none."""
        answer = self.done(AddPerson(name))
        if not isinstance(answer, tuple):
            return answer
        return next(event.person.id for event in answer if isinstance(event, PersonAdded))
