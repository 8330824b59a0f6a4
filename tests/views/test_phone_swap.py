"""What all phones show does not tell who of two people did it, in a session that is held by phone.

The same session twice; in the second, two people do each other's secret acts. At every moment all phones
must show the same, counts too. What bears a name is no secret, and is seen.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import NEWCOMER, Participant
from lfb_desktop.domain.model import MessageKind, PersonId, Role, StepKind
from lfb_desktop.domain.reading import reads
from lfb_desktop.domain.words import ENGLISH
from lfb_desktop.views.phone import shared
from lfb_desktop.web.encoding import encoded
from tests import rooms

ONE, TWO = "Amara", "Bojan"
Leak = Callable[[rooms.Made], str]


def nothing(made: rooms.Made) -> str:
    return ""


class Phones:
    """A room in which everybody holds a phone; `other` does the acts of somebody else."""

    def __init__(self, folder: Path, other: dict[str, str], leak: Leak = nothing) -> None:
        folder.mkdir()
        self.made = rooms.running(folder / "team.lfb")
        self.other, self.leak = other, leak
        self.seen: list[str] = []
        self.s = self.made.session
        self.made.room.do(c.OpenJoining(self.s))
        for name in (*rooms.NAMES, "Carmen"):
            join = c.JoinByPhone(self.s, f"key of {name}", name, self.made.people[name])
            self.made.room.do(join, NEWCOMER)
        self.look()

    def look(self) -> None:
        state = self.made.room.state(self.s)
        view, counts = shared(state, self.made.time())
        self.seen.append(encoded(view, ENGLISH) + encoded(counts, ENGLISH) + self.leak(self.made))

    def act(self, name: str, command: Callable[[PersonId], c.Command]) -> None:
        person = self.made.people[self.other.get(name, name)]
        self.made.room.do(command(person), Participant(person))
        self.look()

    def go_to(self, kind: StepKind) -> None:
        self.made.walk_to(kind)
        self.look()


def held(folder: Path, other: dict[str, str], leak: Leak = nothing) -> list[str]:
    room = Phones(folder, other, leak)
    s, made = room.s, room.made
    room.go_to(StepKind.CLARITY)
    levels = tuple((i.id, 1) for i in made.now.polls[0].items if i.level == 2)
    poll = made.now.polls[0].id
    room.act(ONE, lambda p: c.AnswerPoll(s, poll, p, levels, "paper 1"))
    room.act(ONE, lambda p: c.AskQuestion(s, "Since when?", "question 1"))
    _write_and_fold(room)
    _open_and_vote(room)
    room.go_to(StepKind.CLOSING)
    thanked = made.people["Greta"]
    room.act(ONE, lambda p: c.GiveThanks(s, thanked, "For the tea", None, "thanks 1"))
    room.act(TWO, lambda p: c.GiveThanks(s, thanked, "For the door", None, "thanks 2"))
    for thanks in made.now.thanks[:1]:
        room.act("Greta", lambda p, t=thanks.id: c.ShowThanks(s, t, p, True))  # type: ignore[misc]
    made.store.close()
    return room.seen


def _write_and_fold(room: Phones) -> None:
    s, made = room.s, room.made
    room.go_to(StepKind.IDEAS)
    for n, name in enumerate((ONE, TWO, "Dewi", ONE, "Elif", TWO)):
        room.act(name, lambda p, n=n: c.WriteSlip(s, f"Idea {n}", f"t{n}", p))  # type: ignore[misc]
    room.act(ONE, lambda p: c.EditSlip(s, "t0", "Another idea"))
    room.act(ONE, lambda p: c.WithdrawSlip(s, "t3", p))
    room.act(TWO, lambda p: c.MarkDone(s, p, True))
    made.room.do(c.CloseWriting(s))
    room.look()
    step = made.now.current
    assert step is not None
    one, two = (reads(step, made.people[n]) for n in (ONE, TWO))
    both = next(slip.id for slip in one if slip in two and not slip.is_folded)
    room.act(ONE, lambda p: c.FoldSlip(s, both, p))
    room.act(TWO, lambda p: c.SendMessage(s, MessageKind.WORDS, "Too long", "line 1"))


def _open_and_vote(room: Phones) -> None:
    s, made = room.s, room.made
    room.go_to(StepKind.READING)
    folded = next(i.id for i in made.now.ideas if i.is_folded)
    for name, opens in ((ONE, True), (TWO, False), ("Dewi", True), ("Elif", True), ("Farid", True)):
        room.act(name, lambda p, o=opens: c.VoteOnFold(s, folded, p, o))  # type: ignore[misc]
    assert not any(i.is_folded for i in made.now.ideas), "four of six have opened it"
    room.go_to(StepKind.BALLOT)
    made.room.do(c.OpenPoll(s))
    ballot = made.now.polls[-1]
    for n, name in enumerate((ONE, "Dewi", TWO)):
        marks = ((ballot.items[n].id, 2), (ballot.items[0].id, 1)) if n else ((ballot.items[1].id, 1),)
        ticket = f"ballot {n}"
        room.act(name, lambda p, m=marks, t=ticket: c.AnswerPoll(s, ballot.id, p, m, t))  # type: ignore[misc]
    made.room.do(c.ClosePoll(s, ballot.id))
    room.look()


def test_who_of_two_did_it_is_told_to_no_phone(tmp_path: Path) -> None:
    one = held(tmp_path / "a", {})
    two = held(tmp_path / "b", {ONE: TWO, TWO: ONE})
    assert len(one) == len(two) > 25
    assert [n for n, (this, that) in enumerate(zip(one, two, strict=True)) if this != that] == []


def test_the_swap_is_seen_where_something_tells(tmp_path: Path) -> None:
    """Who has a voice that was used: what no phone may show of others."""

    def told(made: rooms.Made) -> str:
        step = made.now.current
        return str([v.person for v in step.voices if v.acts]) if step else ""

    assert held(tmp_path / "a", {}, told) != held(tmp_path / "b", {ONE: TWO, TWO: ONE}, told)


def test_what_bears_a_name_is_seen(tmp_path: Path) -> None:
    assert _taken(tmp_path / "a", ONE) != _taken(tmp_path / "b", TWO)


def _taken(folder: Path, name: str) -> str:
    room = Phones(folder, {})
    room.go_to(StepKind.COMMITMENTS)
    room.made.room.do(c.AddOutcome(room.s, "Fewer nights"))
    outcome = room.made.now.outcomes[0].id
    room.act(name, lambda p: c.Commit(room.s, outcome, p, Role.OWNER))
    room.made.store.close()
    return room.seen[-1]
