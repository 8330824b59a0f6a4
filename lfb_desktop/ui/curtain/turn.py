"""What one person does in one turn, through the one door and as themselves.

Each idea and each paper is sent at once, so that what was handed in is on disk when it is answered; a
draft is lost if the app is killed. The tickets live here, for the turn alone: handed back, nothing of it
can be changed or found at this laptop.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import Participant
from lfb_desktop.domain.model import IdeaId, ItemId, PersonId, PollId, SessionId, SlipId
from lfb_desktop.domain.words import NOTHING, Say
from lfb_desktop.ui.curtain.ports import CurtainPorts
from lfb_desktop.ui.home.refusing import why_not
from lfb_desktop.views.curtain import curtain
from lfb_desktop.views.curtain_values import Part, WritePart

Marks = tuple[tuple[ItemId, int], ...]
Sentences = tuple[tuple[ItemId | None, str], ...]


@dataclass(frozen=True, slots=True, repr=False)
class Answer:
    """Of one poll. Never printed: it is a secret until it is counted."""

    marks: Marks = ()
    sentences: Sentences = ()


@dataclass(frozen=True, slots=True, repr=False)
class OwnIdea:
    """Never printed: it holds a text and its ticket."""

    key: str
    text: str
    ticket: str


class Turn:
    """Methods that send give NOTHING when it was done, else the reason."""

    def __init__(self, ports: CurtainPorts, person: PersonId) -> None:
        self._ports = ports
        self._by = Participant(person)
        self._own: list[OwnIdea] = []
        self._written = 0
        self._place = 0
        self.view = curtain(ports.room.state(ports.session), person, ports.room.now())

    @property
    def person(self) -> PersonId:
        return self._by.person

    @property
    def part(self) -> Part | None:
        """What is asked now; None after the last."""
        return self.view.parts[self._place] if self._place < len(self.view.parts) else None

    @property
    def own(self) -> tuple[OwnIdea, ...]:
        """Ideas of this turn, the newest first."""
        return tuple(self._own)

    @property
    def room_left(self) -> int | None:
        part = self.part
        if not isinstance(part, WritePart) or part.room is None:
            return None
        return max(0, part.room - len(self._own))

    def go_on(self) -> None:
        """What was written in this part cannot be changed any more."""
        self._own.clear()
        self._place += 1

    def end(self) -> None:
        self._own.clear()
        self._place = len(self.view.parts)

    def write(self, text: str) -> Say:
        made = OwnIdea(f"own {self._written}", text, self._ports.new_ticket())
        reason = self._do(c.WriteSlip(self._session, text, made.ticket, self.person))
        if not reason:
            self._written += 1
            self._own.insert(0, made)
        return reason

    def change(self, key: str, text: str) -> Say:
        found = self._of(key)
        if found is None:
            return NOTHING
        reason = self._do(c.EditSlip(self._session, found.ticket, text))
        if not reason:
            self._own = [replace(x, text=text) if x.key == key else x for x in self._own]
        return reason

    def take_back(self, key: str) -> Say:
        found = self._of(key)
        if found is None:
            return NOTHING
        reason = self._do(c.WithdrawSlip(self._session, found.ticket, self.person))
        if not reason:
            self._own.remove(found)
        return reason

    def finish_writing(self) -> Say:
        return self._do(c.MarkDone(self._session, self.person, True))

    def answer(self, poll: PollId, answer: Answer) -> Say:
        """Final: its ticket is not even kept until the next line."""
        ticket = self._ports.new_ticket()
        command = c.AnswerPoll(self._session, poll, self.person, answer.marks, ticket, answer.sentences)
        return self._do(command)

    def fold(self, slip: SlipId) -> Say:
        return self._do(c.FoldSlip(self._session, slip, self.person))

    def say_on_fold(self, idea: IdeaId, *, opens: bool) -> Say:
        return self._do(c.VoteOnFold(self._session, idea, self.person, opens))

    def ask(self, text: str) -> Say:
        return self._do(c.AskQuestion(self._session, text))

    def thank(self, to: PersonId, text: str) -> Say:
        return self._do(c.GiveThanks(self._session, to, text))

    @property
    def _session(self) -> SessionId:
        return self._ports.session

    def _of(self, key: str) -> OwnIdea | None:
        return next((x for x in self._own if x.key == key), None)

    def _do(self, command: c.Command) -> Say:
        try:
            self._ports.room.do(command, by=self._by)
        except Exception as error:
            # A rule, the disk or a defect: what was typed stays on the screen in every case.
            return why_not(error)
        return NOTHING
