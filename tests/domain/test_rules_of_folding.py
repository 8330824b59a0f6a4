"""Words that may hurt: who reads what, who may fold, and what opens a folded idea again."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.actors import FACILITATOR, Actor, Participant
from lfb_desktop.domain.chance import ticket_hash
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.journal import journal_line
from lfb_desktop.domain.model import (
    Fold,
    FoldVoice,
    Idea,
    IdeaId,
    Method,
    Outcome,
    OutcomeId,
    PersonId,
    Phase,
    Presence,
    Session,
    SessionState,
    SlipId,
    State,
    Step,
    StepId,
    StepKind,
    Voice,
)
from lfb_desktop.domain.reading import EACH, reads
from lfb_desktop.domain.undoing import undo_of
from tests.domain.states import ANN, BO, CEM, LEADER, NOW, TEAM, S, ballot, decided, idea, session, slip, step

K = StepKind
OPEN = replace(step(K.IDEAS), slips=(slip("one", "t1"), slip("two", "t2")), voices=(Voice(ANN, 2), Voice(BO)))
READING = replace(OPEN, is_writing_over=True)
FOLDED = replace(READING, slips=(replace(slip("one", "t1"), is_folded=True), slip("two", "t2")))
SPENT = replace(READING, voices=(Voice(ANN, 2, folds=2), Voice(BO)))
ONE = SlipId("slip one")


def wall(*known: Idea) -> Session:
    return session(step(K.READING), ideas=known)


ROOM = wall(idea(1, fold=Fold.ROOM, ticket=ticket_hash("t1")), idea(2))
DESK = wall(idea(1, fold=Fold.FACILITATOR), idea(2))
Row = tuple[Session, c.Command, Actor, str | tuple[type, ...]]


def fold(person: str = ANN, which: SlipId = ONE) -> c.FoldSlip:
    return c.FoldSlip(S, which, PersonId(person))


def vote(person: str = ANN, number: int = 1, *, opens: bool = True) -> c.VoteOnFold:
    return c.VoteOnFold(S, IdeaId(f"idea{number}"), PersonId(person), opens)


def at_console(is_folded: bool, number: int = 1) -> c.FoldIdea:
    return c.FoldIdea(S, IdeaId(f"idea{number}"), is_folded)


ROWS: list[Row] = [
    # the writing ends
    (session(OPEN), c.CloseWriting(S), FACILITATOR, (e.WritingClosed,)),
    (session(READING), c.CloseWriting(S), FACILITATOR, ()),
    (session(step(K.IDEAS)), c.CloseWriting(S), FACILITATOR, "Nothing is written yet"),
    (session(step(K.IDEAS, Phase.CLOSED)), c.CloseWriting(S), FACILITATOR, "The round is closed"),
    (session(step(K.READING)), c.CloseWriting(S), FACILITATOR, "another step"),
    (session(OPEN), c.CloseWriting(S), Participant(ANN), "at the Console"),
    (session(READING), c.WriteSlip(S, "late", "t9", ANN), Participant(ANN), "The writing is over"),
    (session(READING), c.WriteSlip(S, "one", "t1", ANN), Participant(ANN), ()),
    (session(READING), c.EditSlip(S, "t1", "other"), Participant(ANN), "The writing is over"),
    (session(READING), c.EditSlip(S, "t1", "one"), Participant(ANN), ()),
    (session(READING), c.WithdrawSlip(S, "t1", ANN), Participant(ANN), (e.SlipWithdrawn,)),
    (session(READING), c.MarkDone(S, ANN, True), Participant(ANN), (e.DoneMarked,)),
    # one folds
    (session(READING), fold(), Participant(ANN), (e.SlipFolded,)),
    (session(FOLDED), fold(), Participant(ANN), ()),
    (session(OPEN), fold(), Participant(ANN), "once the writing is over"),
    (session(step(K.READING)), fold(), Participant(ANN), "another step"),
    (session(SPENT), fold(), Participant(ANN), "You have folded 2"),
    (session(READING), fold(BO), Participant(ANN), "Only you can"),
    (session(READING), fold(CEM), Participant(CEM), "not among those that you read"),
    (session(READING), fold(LEADER), Participant(LEADER), "not among those that you read"),
    (session(READING), fold(which=SlipId("gone")), Participant(ANN), "not among those that you read"),
    # in sight of all
    (ROOM, at_console(True, 2), FACILITATOR, (e.IdeaFolded,)),
    (ROOM, at_console(False, 2), FACILITATOR, ()),
    (ROOM, at_console(True), FACILITATOR, ()),
    (ROOM, at_console(False), FACILITATOR, "The room has folded no. 1"),
    (DESK, at_console(False), FACILITATOR, (e.IdeaFolded,)),
    (ROOM, at_console(True, 2), Participant(ANN), "at the Console"),
    (ROOM, at_console(True, 9), FACILITATOR, "not in the session"),
    (replace(ROOM, state=SessionState.ENDED), at_console(True, 2), FACILITATOR, "has ended"),
    (replace(ROOM, polls=(ballot(),)), at_console(True, 2), FACILITATOR, "open ballot"),
    (replace(ROOM, polls=(ballot(is_open=False),)), at_console(True, 2), FACILITATOR, "stood on a ballot"),
    (
        replace(ROOM, polls=(ballot(Method.PICKS, is_open=False),)),
        at_console(True, 2),
        FACILITATOR,
        (e.IdeaFolded,),
    ),
    (
        replace(ROOM, outcomes=(Outcome(OutcomeId("o"), "Idea 2", (IdeaId("idea2"),)),)),
        at_console(True, 2),
        FACILITATOR,
        "has become an outcome",
    ),
    (
        replace(ROOM, outcomes=(Outcome(OutcomeId("o"), "In other words", (IdeaId("idea2"),)),)),
        at_console(True, 2),
        FACILITATOR,
        (e.IdeaFolded,),
    ),
    # the room opens
    (ROOM, vote(), Participant(ANN), (e.FoldVoted,)),
    (ROOM, vote(opens=False), Participant(ANN), (e.FoldVoted,)),
    (ROOM, vote(number=2), Participant(ANN), ()),
    (ROOM, vote(BO), Participant(ANN), "Only you can"),
    (ROOM, vote(CEM), Participant(CEM), "Only who is here"),
    (ROOM, vote(LEADER), Participant(LEADER), "Only who is here"),
    (ROOM, vote(number=9), Participant(ANN), "not in the session"),
    (replace(ROOM, fold_voices=(FoldVoice(IdeaId("idea1"), ANN),)), vote(), Participant(ANN), ()),
    (replace(ROOM, state=SessionState.ENDED), vote(), Participant(ANN), "not running"),
    # its author
    (ROOM, c.RewordFolded(S, "t1", "Gently said"), Participant(ANN), (e.FoldedReworded,)),
    (ROOM, c.RewordFolded(S, "t9", "Gently said"), Participant(ANN), "Only who holds its ticket"),
    (ROOM, c.RewordFolded(S, "t1", " "), Participant(ANN), "Write something"),
    (ROOM, c.RewordFolded(S, "t1", "Idea 1"), Participant(ANN), "Say it in other words"),
    (
        wall(idea(1, ticket=ticket_hash("t1"))),
        c.RewordFolded(S, "t1", "Other"),
        Participant(ANN),
        "not folded any more",
    ),
    (wall(idea(1, ticket=ticket_hash("t1"))), c.RewordFolded(S, "t1", "Idea 1"), Participant(ANN), ()),
    # what a folded idea is good for
    (ROOM, c.RewordIdea(S, IdeaId("idea1"), "Other"), FACILITATOR, "is folded"),
    (ROOM, c.MergeIdeas(S, (IdeaId("idea1"),), IdeaId("idea2")), FACILITATOR, "is folded"),
    (ROOM, c.SetAsideIdea(S, IdeaId("idea1"), True), FACILITATOR, (e.IdeaSetAside,)),
    # the same again, after its reveal
    (wall(idea(1, ticket=ticket_hash("t1"))), c.WriteSlip(S, "one", "t1", ANN), Participant(ANN), ()),
]


@pytest.mark.parametrize(
    ("found", "command", "by", "wanted"),
    ROWS,
    ids=[f"{n}-{type(row[1]).__name__}" for n, row in enumerate(ROWS)],
)
def test_row(found: Session, command: c.Command, by: Actor, wanted: str | tuple[type, ...]) -> None:
    if isinstance(wanted, str):
        with pytest.raises(Rejected) as refusal:
            decided(found, command, by)
        assert wanted in str(refusal.value)
    else:
        assert tuple(type(x) for x in decided(found, command, by)) == wanted


def _round(people: int, slips: int) -> Step:
    return replace(
        step(K.IDEAS),
        voices=tuple(Voice(PersonId(f"p{n}")) for n in range(people)),
        slips=tuple(slip(f"s{n}", f"t{n}") for n in range(slips)),
        is_writing_over=True,
    )


@pytest.mark.parametrize("people", [1, 2, 3, 4, 7, 9, 35])
@pytest.mark.parametrize("slips", [1, 4, 5, 6, 23, 140])
def test_each_slip_is_read_by_three_or_by_all_and_nobody_reads_more_than_is_needed(
    people: int, slips: int
) -> None:
    found = _round(people, slips)
    read = [reads(found, voice.person) for voice in found.voices]
    by = Counter(s.id for one in read for s in one)
    assert set(by) == {s.id for s in found.slips} or people * EACH < slips
    assert min(by.values()) >= min(3, people)
    assert len(by) == slips
    for one in read:
        assert len({s.id for s in one}) == len(one) == min(slips, max(EACH, -(-3 * slips // people)))


def test_who_reads_what_is_drawn_and_the_same_after_a_restart() -> None:
    found = _round(9, 23)
    again = replace(found, slips=tuple(reversed(found.slips)), voices=tuple(reversed(found.voices)))
    assert all(reads(found, v.person) == reads(again, v.person) for v in found.voices)
    assert len({reads(found, v.person) for v in found.voices}) == 9
    other = replace(found, id=StepId("another"))
    assert any(reads(found, v.person) != reads(other, v.person) for v in found.voices)


def test_nothing_is_read_while_somebody_may_still_write() -> None:
    assert reads(replace(_round(9, 23), is_writing_over=False), PersonId("p1")) == ()
    assert reads(_round(9, 23), LEADER) == ()


def test_a_folded_slip_is_a_folded_idea_and_its_ticket_goes_with_it() -> None:
    found = session(FOLDED, step(K.READING, Phase.AHEAD))
    (revealed,) = [x for x in decided(found, c.GoOn(S)) if isinstance(x, e.RoundRevealed)]
    assert {i.text: (i.fold, i.ticket) for i in revealed.ideas} == {
        "one": (Fold.ROOM, ticket_hash("t1")),
        "two": (None, ticket_hash("t2")),
    }


@pytest.mark.parametrize(("here", "needed"), [(1, 1), (2, 2), (3, 2), (4, 3), (9, 5)])
def test_more_than_half_of_those_who_are_here_open_it(here: int, needed: int) -> None:
    people = tuple(
        replace(p, person=replace(p.person, id=PersonId(f"p{n}")), presence=Presence.PRESENT)
        for n, p in enumerate(ROOM.participants[:1] * here)
    )
    for opens in range(here):
        found = replace(ROOM, participants=people, ideas=(replace(ROOM.ideas[0], opens=opens),))
        voted = decided(found, vote("p0"), Participant(PersonId("p0")))
        opened = [x for x in voted if isinstance(x, e.IdeaFolded)]
        assert bool(opened) == (opens + 1 >= needed)
        assert all(x.fold is None for x in opened)
        against = decided(found, vote("p0", opens=False), Participant(PersonId("p0")))
        assert [type(x) for x in against] == [e.FoldVoted]


def test_folded_words_stand_on_no_poll_and_are_not_talked_about() -> None:
    found = session(step(K.READING), step(K.PICK, Phase.AHEAD), ideas=(idea(1, fold=Fold.ROOM), idea(2)))
    (opened,) = [x for x in decided(found, c.GoOn(S)) if isinstance(x, e.PollOpened)]
    assert [i.title for i in opened.poll.items] == ["Idea 2"]
    voting = session(step(K.BALLOT), ideas=(idea(1, fold=Fold.ROOM), idea(2)))
    (opened,) = [x for x in decided(voting, c.OpenPoll(S)) if isinstance(x, e.PollOpened)]
    assert [i.title for i in opened.poll.items] == ["Idea 2"]
    with pytest.raises(Rejected, match=r"No\. 1 is folded"):
        decided(voting, c.OpenPoll(S, choices=(c.Choice("Idea 1", idea=IdeaId("idea1")),)))
    picked = (idea(1, marks=3, is_picked=True, fold=Fold.ROOM), idea(2, marks=2, is_picked=True))
    talking = session(step(K.READING), step(K.TALK, Phase.AHEAD), ideas=picked)
    (entered,) = [x for x in decided(talking, c.GoOn(S)) if isinstance(x, e.StepOpened)]
    assert entered.talks == (IdeaId("idea2"),)


def test_folding_at_the_console_is_taken_back_and_a_vote_never_is() -> None:
    state = State(TEAM, (), ROOM)
    done = at_console(True, 2)
    undo = undo_of(state, done, decided(ROOM, done))
    assert undo is not None
    assert (str(undo.done), undo.command) == ("Folded no. 2.", at_console(False, 2))
    undo = undo_of(State(TEAM, (), DESK), at_console(False), decided(DESK, at_console(False)))
    assert undo is not None
    assert undo.command == at_console(True)
    said = decided(ROOM, vote(), Participant(ANN))
    assert undo_of(state, vote(), said) is None
    assert undo_of(State(TEAM, (), session(READING)), fold(), decided(session(READING), fold())) is None


def test_the_story_counts_folds_and_tells_nobody_who_folded_or_voted() -> None:
    lines = {
        type(event): journal_line(event, NOW)
        for found, command, by in (
            (session(OPEN), c.CloseWriting(S), FACILITATOR),
            (session(READING), fold(), Participant(ANN)),
            (ROOM, vote(), Participant(ANN)),
            (ROOM, at_console(True, 2), FACILITATOR),
            (ROOM, c.RewordFolded(S, "t1", "Gently said"), Participant(ANN)),
        )
        for event in decided(found, command, by)
    }
    assert lines[e.SlipFolded] is None
    assert lines[e.FoldVoted] is None
    folded = lines[e.IdeaFolded]
    assert folded is not None
    assert (folded.act, dict(folded.detail)) == ("idea_folded", {"idea": "idea2", "by": "facilitator"})
    assert all(ANN not in str(line) and "Gently" not in str(line) for line in lines.values())


@pytest.mark.parametrize(
    "command", [fold(), vote(), c.RewordFolded(S, "t1", "secret"), c.ClaimIdea(S, "t1", ANN)]
)
def test_nothing_said_in_private_is_printed(command: c.Command) -> None:
    assert repr(command) == f"<{type(command).__name__}>"
