"""People of a rehearsal who act by phone: what they want goes out as a phone would send it.

Whatever a phone cannot do, and all that whoever leads does, goes straight to the room.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import FACILITATOR, Actor, Participant
from lfb_desktop.domain.commands import Command
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import PersonId, Presence, SessionId, State
from lfb_desktop.rehearsal.door import Door

Form = Mapping[str, object]


class Phones:
    """What plays the phones. Both raise `Rejected` with the room's own sentence.

    `join` says whether the person is in, or still asks; to ask once more does no harm. `is_open`: whether
    there is a way in for phones just now.
    """

    def __init__(
        self,
        join: Callable[[PersonId, str], bool],
        act: Callable[[PersonId, Form], None],
        is_open: Callable[[], bool] = lambda: True,
    ) -> None:
        self.join = join
        self.act = act
        self.is_open = is_open


class Phoned:
    """A room whose people hold a phone from the moment they come, or from when the door is opened for phones.

    Where no phone may come in they take part at the laptop.
    """

    def __init__(self, room: Door, session: SessionId, phones: Phones) -> None:
        self._room = room
        self._session = session
        self._phones = phones
        self._joined: set[PersonId] = set()

    def state(self, session: SessionId | None = None) -> State:
        return self._room.state(session)

    def do(self, command: Command, by: Actor = FACILITATOR) -> object:
        if not self._phones.is_open():
            return self._room.do(command, by)
        if isinstance(command, c.MarkPresence):
            return self._come_or_go(command, by)
        form = form_of(command) if isinstance(by, Participant) else None
        if form is None or not isinstance(by, Participant) or not self._holds_a_phone(by.person):
            return self._room.do(command, by)
        return self._phones.act(by.person, form)

    def _come_or_go(self, command: c.MarkPresence, by: Actor) -> object:
        """They come in by themselves; the laptop ticks whom the door does not let in."""
        is_here = command.presence is Presence.PRESENT
        if command.person in self._joined:
            return self._phones.act(command.person, {"act": "away", "is_away": not is_here})
        if not is_here:
            return self._room.do(command, by)
        with suppress(Rejected):
            return self._join(command.person)
        return self._room.do(command, by)

    def _holds_a_phone(self, person: PersonId) -> bool:
        """Who was here before the door was opened comes in now, unless it is locked."""
        session = self.state(self._session).session
        if session is not None and any(p.person.id == person for p in session.present):
            with suppress(Rejected):
                self._join(person)
        return person in self._joined

    def _join(self, person: PersonId) -> object:
        known = self.state().team.person(person)
        if person not in self._joined and known is not None and self._phones.join(person, known.name):
            self._joined.add(person)
        return None


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
