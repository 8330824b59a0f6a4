"""Ballots, hands, ties, outcomes, thanks: tables of what is asked and what happens."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.actors import FACILITATOR, Actor, Participant
from lfb_desktop.domain.chance import ticket_hash
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import (
    Decides,
    IdeaId,
    Item,
    ItemId,
    Method,
    Need,
    NeedAnswer,
    OutcomeId,
    Phase,
    Plan,
    Poll,
    PollId,
    Purpose,
    Role,
    Session,
    SessionState,
    StepKind,
    ThemeId,
    TieWay,
    Voice,
)
from lfb_desktop.domain.rules.questions import CLARITY, items_of
from tests.domain.states import (
    ANN,
    BO,
    CEM,
    GUEST,
    LEADER,
    S,
    ballot,
    decided,
    idea,
    outcome,
    paper,
    session,
    step,
)

K = StepKind
IDEAS = tuple(idea(n) for n in range(1, 6))
BEFORE = session(step(K.BALLOT), ideas=IDEAS)
OPEN = session(step(K.BALLOT), ideas=IDEAS, polls=(ballot(),))
VOTED = session(
    step(K.BALLOT),
    ideas=IDEAS,
    polls=(ballot(voices=(Voice(ANN, 1), Voice(BO)), papers=(paper("a", ("item1", 2)),)),),
)
TIE = ballot(is_open=False, voices=(), papers=(paper("a", ("item1", 2)), paper("b", ("item2", 2))))
TIED = session(step(K.BALLOT), ideas=IDEAS, polls=(TIE,))
COUNTED = replace(TIED, polls=(replace(TIE, counted=(ticket_hash("a"),)),))
SECOND = replace(TIE, id=PollId("second"), purpose=Purpose.REVOTE, method=Method.CHOICE, items=TIE.items[:2])
AGAIN = session(
    step(K.BALLOT),
    ideas=IDEAS,
    polls=(TIE, replace(SECOND, papers=(paper("a", ("item1", 1)), paper("b", ("item2", 1))))),
)
LOTS = replace(AGAIN, polls=tuple(replace(p, by_lot=True, decides=Decides.DECISION) for p in AGAIN.polls))
UNASKED = session(step(K.BALLOT), ideas=IDEAS, polls=(TIE, replace(SECOND, papers=())))
REVOTING = session(step(K.BALLOT), ideas=IDEAS, polls=(TIE, replace(SECOND, is_open=True, papers=())))
TAKING = session(step(K.COMMITMENTS), ideas=IDEAS, outcomes=(outcome(),))
NEEDING = session(step(K.COMMITMENTS), outcomes=(replace(outcome(), need=Need("Two days")),))
CLOSING = session(step(K.CLOSING))
ITEM = [ItemId(f"item{n}") for n in range(5)]
FIRST = OutcomeId("outcome")
POLL = PollId("poll")
Row = tuple[Session, c.Command, Actor, str | tuple[type, ...]]


def vote(*marks: tuple[int, int], person: str = ANN, ticket: str = "a") -> c.AnswerPoll:
    return c.AnswerPoll(S, POLL, person, tuple((ITEM[i], n) for i, n in marks), ticket)  # type: ignore[arg-type]


def instead_of(before: str, paper: c.AnswerPoll) -> c.AnswerPoll:
    return replace(paper, before=before)


def hands(*raised: tuple[int, int], people: tuple[str, ...] = (ANN, BO)) -> c.CountHands:
    return c.CountHands(S, POLL, people, tuple((ITEM[i], n) for i, n in raised))  # type: ignore[arg-type]


def choose(*numbers: int) -> tuple[c.Choice, ...]:
    return tuple(c.Choice(f"Idea {n}", idea=IdeaId(f"idea{n}")) for n in numbers)


ROWS: list[Row] = [
    # opening
    (BEFORE, c.OpenPoll(S), FACILITATOR, (e.PollOpened,)),
    (OPEN, c.OpenPoll(S), FACILITATOR, "A ballot is open already"),
    (TIED, c.OpenPoll(S), FACILITATOR, "This ballot was held"),
    (session(step(K.BALLOT)), c.OpenPoll(S), FACILITATOR, "nothing to vote on"),
    (session(step(K.READING)), c.OpenPoll(S), FACILITATOR, "another step"),
    (session(step(K.BALLOT, Phase.CLOSED), ideas=IDEAS), c.OpenPoll(S), FACILITATOR, "This step is closed"),
    (BEFORE, c.OpenPoll(S, Purpose.BOLDEST), FACILITATOR, "Hold the first ballot"),
    (BEFORE, c.OpenPoll(S, Purpose.REVOTE), FACILITATOR, "Hold the first ballot"),
    (TIED, c.OpenPoll(S, Purpose.REVOTE), FACILITATOR, (e.PollOpened,)),
    (TIED, c.OpenPoll(S, Purpose.BOLDEST), FACILITATOR, (e.PollOpened,)),
    (AGAIN, c.OpenPoll(S, Purpose.REVOTE), FACILITATOR, "no tie"),
    (BEFORE, c.OpenPoll(S, choices=choose(9)), FACILITATOR, "not in the session"),
    (
        replace(BEFORE, ideas=(*IDEAS[:4], idea(5, is_set_aside=True))),
        c.OpenPoll(S, choices=choose(4, 5)),
        FACILITATOR,
        "No. 5",
    ),
    (
        BEFORE,
        c.OpenPoll(S, choices=(c.Choice("X", theme=ThemeId("gone")),)),
        FACILITATOR,
        "not in the session",
    ),
    (BEFORE, c.OpenPoll(S, choices=choose(1) * 101), FACILITATOR, "at most 100"),
    (BEFORE, c.OpenPoll(S, choices=(c.Choice(" "),)), FACILITATOR, "Write something"),
    # papers
    (OPEN, vote((1, 2), (2, 1)), Participant(ANN), (e.PaperCast,)),
    (OPEN, vote(), Participant(ANN), (e.PaperCast,)),
    (OPEN, vote((1, 3)), Participant(ANN), "At most 2 dots"),
    (OPEN, vote((1, 2), (2, 2)), Participant(ANN), "There are 3 dots"),
    (OPEN, vote((1, 1), (1, 1)), Participant(ANN), "not on the ballot"),
    (OPEN, vote((4, 1)), Participant(ANN), "not on the ballot"),
    (OPEN, vote((1, -1)), Participant(ANN), "less than nothing"),
    (OPEN, vote((1, 1), person=BO), Participant(ANN), "Only you can"),
    (OPEN, vote((1, 1), person=CEM), FACILITATOR, "Cem is not marked as here"),
    (OPEN, vote((1, 1), person=LEADER), FACILITATOR, "has no vote"),
    (VOTED, vote((1, 1), ticket="other"), Participant(ANN), "Ann has handed in already"),
    (VOTED, vote((2, 1), ticket="a"), Participant(ANN), (e.PaperCast,)),
    (VOTED, vote((1, 2), ticket="a"), Participant(ANN), ()),
    (VOTED, vote((1, 2), person=BO, ticket="a"), Participant(BO), "belongs to somebody else"),
    (VOTED, instead_of("a", vote((2, 1), ticket="b")), Participant(ANN), (e.PaperCast,)),
    (VOTED, instead_of("a", vote((1, 2), ticket="b")), Participant(ANN), (e.PaperCast,)),
    (VOTED, instead_of("z", vote((2, 1), ticket="b")), Participant(ANN), "Ann has handed in already"),
    (TIED, vote((1, 1)), Participant(ANN), "The ballot is closed"),
    (COUNTED, vote((1, 1)), Participant(ANN), ()),
    (COUNTED, instead_of("a", vote((2, 1), ticket="b")), Participant(ANN), "The ballot is closed"),
    (
        OPEN,
        replace(vote((1, 1)), sentences=((None, "A sentence"),)),
        Participant(ANN),
        "no place for a sentence",
    ),
    # hands
    (OPEN, hands((1, 2)), FACILITATOR, (e.HandsCounted,)),
    (OPEN, hands((1, 3)), FACILITATOR, "more hands than the 2"),
    (OPEN, hands((4, 1)), FACILITATOR, "not asked"),
    (OPEN, hands((1, 1), people=(CEM,)), FACILITATOR, "not marked as here"),
    (VOTED, hands((1, 1), people=(ANN,)), FACILITATOR, "counted twice"),
    (
        replace(OPEN, polls=(ballot(voices=(Voice(ANN, is_by_hand=True),)),)),
        vote((1, 1)),
        Participant(ANN),
        "handed in already",
    ),
    # ties
    (TIED, c.SettleTie(S, POLL, TieWay.BOTH), FACILITATOR, (e.TieSettled,)),
    (TIED, c.SettleTie(S, POLL, TieWay.TRIES), FACILITATOR, "room for both"),
    (OPEN, c.SettleTie(S, POLL, TieWay.BOTH), FACILITATOR, "no open tie"),
    (REVOTING, c.SettleTie(S, POLL, TieWay.BOTH), FACILITATOR, "no open tie"),
    (AGAIN, c.SettleTie(S, POLL, TieWay.BOTH), FACILITATOR, "no open tie"),
    (AGAIN, c.SettleTie(S, PollId("second"), TieWay.BOTH), FACILITATOR, "vote once more"),
    (AGAIN, c.SettleTie(S, PollId("second"), TieWay.TRIES), FACILITATOR, (e.TieSettled,)),
    (AGAIN, c.SettleTie(S, PollId("second"), TieWay.LOT), FACILITATOR, "agreed on it before the vote"),
    (TIED, c.SettleTie(S, POLL, TieWay.LOT), FACILITATOR, "agreed on it before the vote"),
    (LOTS, c.SettleTie(S, PollId("second"), TieWay.LOT), FACILITATOR, (e.TieSettled, e.OutcomeAdded)),
    (
        LOTS,
        c.SettleTie(S, PollId("second"), TieWay.TRIES),
        FACILITATOR,
        (e.TieSettled, e.OutcomeAdded, e.OutcomeAdded),
    ),
    (UNASKED, c.SettleTie(S, PollId("second"), TieWay.TRIES), FACILITATOR, (e.TieSettled,)),
    # who takes it
    (TAKING, c.AddOutcome(S, "Second"), FACILITATOR, (e.OutcomeAdded,)),
    (TAKING, c.AddOutcome(S, ""), FACILITATOR, "Write something"),
    (TAKING, c.AddOutcome(S, "Second", (IdeaId("gone"),)), FACILITATOR, "not in the session"),
    (TAKING, c.Commit(S, FIRST, ANN), Participant(ANN), (e.Committed,)),
    (TAKING, c.Commit(S, FIRST, CEM), FACILITATOR, (e.Committed,)),
    (TAKING, c.Commit(S, FIRST, ANN), Participant(BO), "Only you can"),
    (TAKING, c.Commit(S, FIRST, LEADER), FACILITATOR, "The leader clears the way"),
    (TAKING, c.Commit(S, FIRST, GUEST), FACILITATOR, "Only who takes part"),
    (TAKING, c.Commit(S, FIRST, ANN, Role.THINKING, "tomorrow"), FACILITATOR, "Choose a date"),
    (TAKING, c.Release(S, FIRST, ANN), Participant(ANN), ()),
    (TAKING, c.PlanOutcome(S, FIRST, Plan()), FACILITATOR, ()),
    (TAKING, c.PlanOutcome(S, FIRST, Plan(look_again="2026-13-01")), FACILITATOR, "Choose a date"),
    (TAKING, c.AnswerNeed(S, FIRST, NeedAnswer.YES), FACILITATOR, "has not asked"),
    (NEEDING, c.AnswerNeed(S, FIRST, NeedAnswer.YES), FACILITATOR, (e.NeedChanged,)),
    (NEEDING, c.AnswerNeed(S, FIRST, NeedAnswer.NO, "  "), FACILITATOR, "needs its reason"),
    (NEEDING, c.AnswerNeed(S, FIRST, NeedAnswer.LATER), FACILITATOR, "Choose a date"),
    (NEEDING, c.NameNeed(S, FIRST, "Two days"), FACILITATOR, ()),
    (replace(TAKING, state=SessionState.ENDED), c.Commit(S, FIRST, ANN), FACILITATOR, "has ended"),
    # thanks
    (CLOSING, c.GiveThanks(S, BO, "Tea"), Participant(ANN), (e.ThanksGiven,)),
    (CLOSING, c.GiveThanks(S, ANN, "Me"), Participant(ANN), "somebody else"),
    (CLOSING, c.GiveThanks(S, BO, "Tea", ANN), Participant(BO), "Only you can"),
    (TAKING, c.GiveThanks(S, BO, "Tea"), Participant(ANN), "another step"),
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


def opened(found: Session, command: c.OpenPoll) -> Poll:
    (event,) = decided(found, command)
    assert isinstance(event, e.PollOpened)
    return event.poll


@pytest.mark.parametrize(
    ("n", "method", "places"),
    [(1, Method.OBJECTIONS, 1), (3, Method.OBJECTIONS, 3), (4, Method.DOTS, 3), (5, Method.DOTS, 3)],
)
def test_few_proposals_ask_for_objections(n: int, method: Method, places: int) -> None:
    poll = opened(BEFORE, c.OpenPoll(S, choices=choose(*range(1, n + 1))))
    assert (poll.method, poll.places, len(poll.items)) == (method, places, n)


def test_what_was_picked_is_proposed_else_themes_else_all() -> None:
    picked = replace(BEFORE, ideas=(idea(1, is_picked=True), idea(2), idea(3, is_defended=True)))
    assert [i.idea for i in opened(picked, c.OpenPoll(S)).items] == ["idea1", "idea3"]
    themed = replace(BEFORE, ideas=(idea(1, theme=ThemeId("theme")), idea(2)))
    assert [i.theme for i in opened(themed, c.OpenPoll(S)).items] == ["theme"]
    assert [i.idea for i in opened(BEFORE, c.OpenPoll(S)).items] == [i.id for i in IDEAS]


def test_a_revote_is_among_the_tied_for_the_places_that_are_left() -> None:
    papers = (paper("a", ("item1", 2), ("item2", 1)), paper("b", ("item1", 1), ("item3", 1)))
    found = replace(TIED, polls=(replace(TIE, places=2, papers=papers),))
    poll = opened(found, c.OpenPoll(S, Purpose.REVOTE))
    assert [i.title for i in poll.items] == ["Proposal 2", "Proposal 3"]
    assert (poll.method, poll.places, poll.dots, poll.cap) == (Method.CHOICE, 1, 1, 1)


def test_closing_seals_under_new_keys_without_tickets() -> None:
    papers = tuple(paper(t, ("item1", 1)) for t in "abc")
    poll = ballot(voices=(Voice(ANN, 1), Voice(BO, 1), Voice(CEM, 1), Voice(GUEST)), papers=papers)
    (closed,) = decided(replace(OPEN, polls=(poll,)), c.ClosePoll(S, POLL))
    assert isinstance(closed, e.PollClosed)
    assert {p.ticket for p in closed.papers} == {None}
    assert not {p.id for p in closed.papers} & {p.id for p in papers}
    assert [p.id for p in closed.papers] == ["new898", "new899", "new900"], "by key, not as handed in"
    assert set(closed.counted) == {ticket_hash(t) for t in "abc"}
    assert (closed.eligible, closed.answered, closed.hand_voters, closed.dots) == (4, 3, 0, 3)


@pytest.mark.parametrize("decides", list(Decides))
def test_only_a_decision_makes_outcomes(decides: Decides) -> None:
    poll = ballot(decides=decides, voices=(Voice(ANN, 1),), papers=(paper("a", ("item1", 2), ("item2", 1)),))
    events = decided(replace(OPEN, polls=(poll,)), c.ClosePoll(S, POLL))
    made = [x.outcome.title for x in events if isinstance(x, e.OutcomeAdded)]
    assert made == (["Proposal 1"] if decides is Decides.DECISION else [])


def test_picks_mark_every_idea_and_all_that_tie_for_the_last_place_go_on() -> None:
    items = tuple(Item(ItemId(f"item{n}"), f"I{n}", idea=IdeaId(f"idea{n}")) for n in range(1, 6))
    papers = (paper("a", ("item1", 1)), paper("b", ("item1", 1)), paper("c", ("item2", 1), ("item3", 1)))
    poll = ballot(Method.PICKS, items=items, places=2, papers=papers)
    found = session(step(K.PICK), ideas=IDEAS, polls=(poll,))
    (made,) = [x for x in decided(found, c.ClosePoll(S, POLL)) if isinstance(x, e.PicksMade)]
    assert dict(made.marks) == {"idea1": 2, "idea2": 1, "idea3": 1, "idea4": 0, "idea5": 0}
    assert set(made.picked) == {"idea1", "idea2", "idea3"}


@pytest.mark.parametrize(
    ("levels", "refusal"),
    [(((0, 1), (1, 2)), None), (((0, 1),), "Answer both"), (((0, 1), (0, 2)), "One answer to each")],
)
def test_clarity_wants_one_level_of_both_questions(
    levels: tuple[tuple[int, int], ...], refusal: str | None
) -> None:
    ids = iter(f"i{n}" for n in range(8))
    items = items_of(CLARITY, lambda: next(ids))
    found = session(step(K.CLARITY), polls=(ballot(Method.CLARITY, items=items),))
    marks = tuple((items[4 * question + level].id, 1) for question, level in levels)
    command = c.AnswerPoll(S, POLL, ANN, marks, "a")
    if refusal is None:
        assert len(decided(found, command)) == 1
    else:
        with pytest.raises(Rejected, match=refusal):
            decided(found, command)


def test_a_sentence_stands_on_a_paper_of_its_own() -> None:
    found = replace(OPEN, polls=(ballot(Method.OBJECTIONS),))
    (cast,) = decided(found, replace(vote((1, 1)), sentences=((ITEM[1], "Not in May"),)))
    assert isinstance(cast, e.PaperCast)
    answer, sentence = cast.papers
    assert (answer.marks, answer.text, answer.about) == (((ITEM[1], 1),), "", None)
    assert (sentence.marks, sentence.text, sentence.about) == ((), "Not in May", ITEM[1])


def test_new_words_of_a_need_want_a_new_answer() -> None:
    answered = replace(outcome(), need=Need("Two days", NeedAnswer.YES))
    (event,) = decided(session(step(K.COMMITMENTS), outcomes=(answered,)), c.NameNeed(S, FIRST, "A day"))
    assert isinstance(event, e.NeedChanged)
    assert event.need == Need("A day")
