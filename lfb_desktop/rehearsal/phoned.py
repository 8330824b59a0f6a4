"""People of a rehearsal who act by phone: what they want goes out as a phone would send it.

Whatever a phone cannot do, and all that whoever leads does, goes straight to the room.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import FACILITATOR, Actor, Participant
from lfb_desktop.domain.commands import Command
from lfb_desktop.domain.model import PersonId, Presence, SessionId, State
from lfb_desktop.rehearsal.door import Door

Form = Mapping[str, object]


class Phones:
    """What plays the phones. Both raise `Rejected` with the room's own sentence."""

    def __init__(self, join: Callable[[PersonId, str], None], act: Callable[[PersonId, Form], None]) -> None:
        self.join = join
        self.act = act


class Phoned:
    """A room whose people hold a phone from the moment they come."""

    def __init__(self, room: Door, phones: Phones) -> None:
        self._room = room
        self._phones = phones
        self._joined: set[PersonId] = set()

    def state(self, session: SessionId | None = None) -> State:
        return self._room.state(session)

    def do(self, command: Command, by: Actor = FACILITATOR) -> object:
        if isinstance(command, c.MarkPresence):
            return self._come_or_go(command, by)
        form = form_of(command) if isinstance(by, Participant) and by.person in self._joined else None
        if form is None or not isinstance(by, Participant):
            return self._room.do(command, by)
        return self._phones.act(by.person, form)

    def _come_or_go(self, command: c.MarkPresence, by: Actor) -> object:
        """Nobody is ticked as here by the laptop: they come in by themselves."""
        is_here = command.presence is Presence.PRESENT
        if command.person in self._joined:
            return self._phones.act(command.person, {"act": "away", "is_away": not is_here})
        person = self.state().team.person(command.person)
        if not is_here or person is None:
            return self._room.do(command, by)
        self._joined.add(command.person)
        return self._phones.join(command.person, person.name)


def form_of(command: Command) -> Form | None:
    """As the page would send it; None for what no phone sends."""
    match command:
        case c.WriteSlip(text=text, ticket=ticket, builds_on=()):
            return {"act": "write", "text": text, "ticket": ticket}
        case c.EditSlip(ticket=ticket, text=text):
            return {"act": "edit", "ticket": ticket, "text": text}
        case c.WithdrawSlip(ticket=ticket):
            return {"act": "withdraw", "ticket": ticket}
        case c.MarkDone(is_done=is_done):
            return {"act": "done", "is_done": is_done}
        case c.AnswerPoll():
            marks, sentences = [list(m) for m in command.marks], [list(s) for s in command.sentences]
            rest = {"poll": command.poll, "ticket": command.ticket}
            return {"act": "answer", "marks": marks, "sentences": sentences, **rest}
        case c.Commit(outcome=outcome, role=role, until=until):
            return {"act": "commit", "outcome": outcome, "role": role.value, "until": until}
        case c.Release(outcome=outcome):
            return {"act": "release", "outcome": outcome}
        case _:
            return None
