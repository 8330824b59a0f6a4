"""Rounds, sorting and the way through the agenda: tables of what is asked and what happens."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.actors import FACILITATOR, Actor, Participant
from lfb_desktop.domain.chance import shuffled, ticket_hash
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import (
    Clock,
    IdeaId,
    Phase,
    PollId,
    Presence,
    Question,
    Session,
    SessionState,
    StepId,
    StepKind,
    ThemeId,
    Voice,
    Why,
)
from tests.domain.states import ANN, BO, CEM, LEADER, NOW, S, ballot, decided, idea, session, slip, step

K = StepKind
ROUND = step(K.IDEAS)
WRITTEN = replace(
    ROUND,
    slips=(slip("one", "t1"), slip("two", "t2")),
    voices=(Voice(ANN, 2), Voice(BO)),
    from_paper=0,
)
CAPPED = replace(step(K.IDEAS, ideas_each=2), voices=(Voice(ANN, 2), Voice(BO)))
SHOWN = session(step(K.READING), ideas=(replace(idea(1), text="said", ticket=ticket_hash("t")),))
SORTING = session(
    step(K.THEMES), ideas=(idea(1), idea(2, merged_into=IdeaId("idea1")), idea(3, is_set_aside=True), idea(4))
)
VOTING = session(step(K.BALLOT), ideas=(idea(1), idea(2), idea(3), idea(4)), polls=(ballot(),))
ENDED = replace(SORTING, state=SessionState.ENDED)
LOBBY = session(step(K.LOBBY), step(K.WHY, Phase.AHEAD))
Row = tuple[Session, c.Command, Actor, str | tuple[type, ...]]


def write(person: str | None = ANN, text: str = "an idea", ticket: str = "t") -> c.WriteSlip:
    return c.WriteSlip(S, text, ticket, person)  # type: ignore[arg-type]


ROWS: list[Row] = [
    # writing
    (session(ROUND), write(), Participant(ANN), (e.SlipWritten,)),
    (session(ROUND), write(), FACILITATOR, (e.SlipWritten,)),
    (session(ROUND), write(None), FACILITATOR, (e.SlipWritten,)),
    (session(ROUND), write(None), Participant(ANN), "Say who you are"),
    (session(ROUND), write(BO), Participant(ANN), "Only you can"),
    (session(ROUND), write(CEM), FACILITATOR, "Cem is not marked as here"),
    (session(ROUND), write(LEADER), FACILITATOR, "no voice in this round"),
    (session(ROUND), write(text=" \t "), FACILITATOR, "Write something"),
    (session(ROUND), write(text="\u200b"), FACILITATOR, "Write something"),
    (session(ROUND), write(text="a\nb"), FACILITATOR, "line breaks"),
    (session(ROUND), write(text="a\x00b"), FACILITATOR, "control character"),
    (session(ROUND), write(text="x" * 1001), FACILITATOR, "1001 characters"),
    (session(ROUND), write(text="x" * 1000), FACILITATOR, (e.SlipWritten,)),
    (session(CAPPED), write(ANN), FACILITATOR, "Ann has written 2 ideas"),
    (session(CAPPED), write(BO), FACILITATOR, (e.SlipWritten,)),
    (session(WRITTEN), write(text="again", ticket="t1"), FACILITATOR, ()),
    (session(step(K.READING)), write(), FACILITATOR, "another step"),
    (session(step(K.IDEAS, Phase.CLOSED)), write(), FACILITATOR, "The round is closed"),
    (session(ROUND, state=SessionState.PREPARATION), write(), FACILITATOR, "Open the doors first"),
    # changing
    (session(WRITTEN), c.EditSlip(S, "t1", "better"), Participant(ANN), (e.SlipEdited,)),
    (session(WRITTEN), c.EditSlip(S, "t1", "one"), Participant(ANN), ()),
    (session(WRITTEN), c.EditSlip(S, "t9", "better"), Participant(ANN), "no longer be found"),
    (SHOWN, c.EditSlip(S, "t", "said"), Participant(ANN), ()),
    (SHOWN, c.EditSlip(S, "t", "other"), Participant(ANN), "another step"),
    (session(WRITTEN), c.WithdrawSlip(S, "t1", ANN), Participant(ANN), (e.SlipWithdrawn,)),
    (SHOWN, c.WithdrawSlip(S, "gone", ANN), Participant(ANN), ()),
    (SHOWN, c.WithdrawSlip(S, "t", ANN), Participant(ANN), "another step"),
    (session(WRITTEN), c.WithdrawSlip(S, "t9", ANN), Participant(ANN), ()),
    (session(WRITTEN), c.WithdrawSlip(S, "t1", BO), Participant(ANN), "Only you can"),
    (session(WRITTEN), c.WithdrawSlip(S, "t1", BO), Participant(BO), "Only who wrote"),
    (session(WRITTEN), c.WithdrawSlip(S, "t1"), FACILITATOR, "Only who wrote"),
    (session(replace(WRITTEN, from_paper=1)), c.WithdrawSlip(S, "t1"), FACILITATOR, (e.SlipWithdrawn,)),
    (session(WRITTEN), c.MarkDone(S, ANN, True), Participant(ANN), (e.DoneMarked,)),
    (session(WRITTEN), c.MarkDone(S, ANN, False), Participant(ANN), ()),
    (session(WRITTEN), c.MarkDone(S, CEM, True), Participant(CEM), ()),
    # sorting
    (SORTING, c.MergeIdeas(S, (IdeaId("idea4"),), IdeaId("idea1")), FACILITATOR, (e.IdeasMerged,)),
    (
        SORTING,
        c.MergeIdeas(S, (IdeaId("idea2"),), IdeaId("idea4")),
        FACILITATOR,
        "No. 2 is set aside or part",
    ),
    (SORTING, c.MergeIdeas(S, (IdeaId("idea4"),), IdeaId("idea3")), FACILITATOR, "No. 3"),
    (SORTING, c.MergeIdeas(S, (IdeaId("idea1"),), IdeaId("idea1")), FACILITATOR, "at least two"),
    (SORTING, c.MergeIdeas(S, (IdeaId("gone"),), IdeaId("idea1")), FACILITATOR, "not in the session"),
    (SORTING, c.SplitIdea(S, IdeaId("idea1")), FACILITATOR, (e.IdeaSplit,)),
    (SORTING, c.SplitIdea(S, IdeaId("idea4")), FACILITATOR, "nothing to take apart"),
    (SORTING, c.RewordIdea(S, IdeaId("idea4"), "Other words"), FACILITATOR, (e.IdeaReworded,)),
    (SORTING, c.RewordIdea(S, IdeaId("idea4"), "Idea 4"), FACILITATOR, ()),
    (SORTING, c.SetAsideIdea(S, IdeaId("idea3"), False), FACILITATOR, (e.IdeaSetAside,)),
    (SORTING, c.SetAsideIdea(S, IdeaId("idea3"), True), FACILITATOR, ()),
    (SORTING, c.PutIntoTheme(S, (IdeaId("idea1"),), ThemeId("theme")), FACILITATOR, (e.IdeasSorted,)),
    (SORTING, c.PutIntoTheme(S, (IdeaId("idea1"),), None), FACILITATOR, ()),
    (SORTING, c.PutIntoTheme(S, (IdeaId("idea1"),), ThemeId("gone")), FACILITATOR, "not in the session"),
    (SORTING, c.AddTheme(S, "NIGHTS "), FACILITATOR, "There is a theme “Nights” already"),
    (SORTING, c.DefendIdea(S, IdeaId("idea1"), True), FACILITATOR, "another step"),
    (VOTING, c.RewordIdea(S, IdeaId("idea1"), "Other"), FACILITATOR, "open ballot"),
    (VOTING, c.RewordIdea(S, IdeaId("idea4"), "Other"), FACILITATOR, (e.IdeaReworded,)),
    (VOTING, c.MergeIdeas(S, (IdeaId("idea1"),), IdeaId("idea4")), FACILITATOR, "open ballot"),
    (VOTING, c.SetAsideIdea(S, IdeaId("idea1"), True), FACILITATOR, "open ballot"),
    (ENDED, c.RewordIdea(S, IdeaId("idea4"), "Other"), FACILITATOR, "has ended"),
    (ENDED, c.SetAsideIdea(S, IdeaId("idea1"), True), FACILITATOR, "has ended"),
    (
        replace(ENDED, ideas=(idea(1, theme=ThemeId("theme")),)),
        c.PutIntoTheme(S, (IdeaId("idea1"),), None),
        FACILITATOR,
        "has ended",
    ),
    # the way
    (session(), c.OpenDoors(S), FACILITATOR, ()),
    (session(state=SessionState.PREPARATION), c.OpenDoors(S), FACILITATOR, "The agenda is empty"),
    (session(state=SessionState.PREPARATION, why=Why()), c.OpenDoors(S), FACILITATOR, "Write the why first"),
    (ENDED, c.OpenDoors(S), FACILITATOR, "has ended"),
    (LOBBY, c.GoBack(S), FACILITATOR, "This is the first step"),
    (session(step(K.LOBBY)), c.GoOn(S), FACILITATOR, "This is the last step"),
    (VOTING, c.EndSession(S), FACILITATOR, "Close the open question first"),
    (
        session(step(K.READING), step(K.BALLOT), polls=(ballot(),)),
        c.EndSession(S),
        FACILITATOR,
        "“Ballot” is still open",
    ),
    (session(step(K.READING), ROUND), c.EndSession(S), FACILITATOR, "round “Ideas” is still open"),
    (LOBBY, c.MarkPresence(S, BO, Presence.PRESENT), FACILITATOR, ()),
    (LOBBY, c.MarkPresence(S, LEADER, Presence.PRESENT), FACILITATOR, "not on the list"),
    (VOTING, c.ChooseLeader(S, ANN), FACILITATOR, "taking part in the open step"),
    (session(ROUND), c.ChooseLeader(S, ANN), FACILITATOR, "taking part in the open step"),
    (LOBBY, c.ChooseLeader(S, ANN), FACILITATOR, (e.ParticipantRemoved, e.LeaderChosen)),
    (VOTING, c.RemoveParticipant(S, ANN), FACILITATOR, "has a voice"),
    (LOBBY, c.AddParticipant(S, LEADER), FACILITATOR, "gives the why"),
    # the clock
    (LOBBY, c.ResumeClock(S), FACILITATOR, ()),
    (LOBBY, c.CountBreak(S), FACILITATOR, "no break"),
    (LOBBY, c.AddTime(S, 61 * 60_000), FACILITATOR, "at most one hour"),
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


def test_an_unsigned_slip_bears_no_name_and_a_signed_one_does() -> None:
    for is_unsigned, author in ((True, None), (False, ANN)):
        found = session(step(K.IDEAS, is_unsigned=is_unsigned))
        (event,) = decided(found, write())
        assert isinstance(event, e.SlipWritten)
        assert (event.slip.author, event.person, event.minute) == (author, ANN, 1)
        assert event.slip.ticket == ticket_hash("t")


def test_leaving_a_round_reveals_it_in_drawn_order_after_the_numbers_so_far() -> None:
    found = session(WRITTEN, step(K.READING, Phase.AHEAD), ideas=(idea(7),))
    events = decided(found, c.GoOn(S))
    clock, revealed, closed, *_ = events
    assert isinstance(clock, e.ClockSet)
    assert isinstance(revealed, e.RoundRevealed)
    assert isinstance(closed, e.StepClosed)
    assert [i.number for i in revealed.ideas] == [8, 9]
    ids = {s.id: s.text for s in WRITTEN.slips}
    assert [i.text for i in revealed.ideas] == [ids[s] for s in shuffled(revealed.seed, ids)]
    assert revealed.result.contributions == (0, 2)
    assert not {i.id for i in revealed.ideas} & set(ids)


def test_picks_meet_the_ideas_of_a_round_that_was_left_just_now() -> None:
    found = session(WRITTEN, step(K.PICK, Phase.AHEAD))
    opened = [x for x in decided(found, c.GoOn(S)) if isinstance(x, e.PollOpened)]
    assert sorted(i.title for i in opened[0].poll.items) == ["one", "two"]


def test_words_are_sealed_by_key_and_not_as_they_were_written() -> None:
    asked = tuple(Question(f"q{n}", StepId("why"), f"Question {n}?") for n in (1, 2, 3))
    found = session(step(K.WHY), step(K.READING, Phase.AHEAD), questions=asked)
    (sealed,) = [x for x in decided(found, c.GoOn(S)) if isinstance(x, e.TextsSealed)]
    assert [q.text for q in sealed.questions] == ["Question 3?", "Question 2?", "Question 1?"]


def test_back_keeps_the_phase_and_stops_the_clock() -> None:
    found = session(step(K.WHY, Phase.CLOSED), WRITTEN, here=1)
    stopped, entered = decided(found, c.GoBack(S))
    assert isinstance(stopped, e.ClockSet)
    assert (stopped.clock.is_running, stopped.clock.remaining_ms) == (False, 240_000)
    assert entered == e.StepEntered(S, StepId("why"))


def test_words_of_every_open_step_are_sealed_at_the_end() -> None:
    asked = Question("q", StepId("why"), "Why now?")
    found = session(step(K.LOBBY, Phase.CLOSED), step(K.WHY), questions=(asked,))
    events = decided(found, c.EndSession(S))
    sealed = [x for x in events if isinstance(x, e.TextsSealed)]
    assert [q.text for q in sealed[0].questions] == ["Why now?"]
    assert sealed[0].questions[0].id != "q"
    assert e.StepClosed(S, StepId("why"), NOW.wall_ms) in events


def test_a_closed_step_with_new_words_is_sealed_again() -> None:
    asked = Question("q", StepId("why"), "Why now?")
    found = session(step(K.WHY, Phase.CLOSED), step(K.READING), questions=(asked,))
    assert any(isinstance(x, e.TextsSealed) for x in decided(found, c.GoOn(S)))


def test_who_comes_late_gets_a_voice_and_who_has_acted_keeps_it() -> None:
    found = session(WRITTEN, polls=(ballot(),))
    marked, *joined = decided(found, c.MarkPresence(S, CEM, Presence.PRESENT))
    assert isinstance(marked, e.PresenceMarked)
    assert joined == [
        e.VoiceJoined(S, CEM, step=StepId("ideas")),
        e.VoiceJoined(S, CEM, poll=PollId("poll")),
    ]
    _, *left = decided(found, c.MarkPresence(S, ANN, Presence.AWAY))
    assert left == [e.VoiceLeft(S, ANN, poll=PollId("poll"))]


@pytest.mark.parametrize(
    ("clock", "command", "left", "is_running", "away"),
    [
        (Clock(True, 300_000, NOW.steady_ms - 60_000), c.PauseClock(S), 240_000, False, 0),
        (Clock(False, 300_000, 5), c.ResumeClock(S), 300_000, True, 0),
        (Clock(True, 300_000, NOW.steady_ms - 60_000), c.AddTime(S, 60_000), 300_000, True, 0),
        (Clock(True, 300_000, NOW.steady_ms - 60_000), c.AddTime(S, -600_000), 0, True, 0),
        (Clock(True, 1_000, NOW.steady_ms - 60_000), c.AddTime(S, 60_000), 60_000, True, 0),
        (Clock(True, 300_000, NOW.steady_ms - 60_000), c.KeepClock(S), 240_000, True, 0),
        (Clock(True, 300_000, NOW.steady_ms - 60_000), c.NoticeAbsence(S), 300_000, False, 60_000),
        (Clock(True, 300_000, NOW.steady_ms - 5_000), c.NoticeAbsence(S), 300_000, False, 0),
        (Clock(False, 300_000, 5, 60_000), c.CountBreak(S), 240_000, True, 0),
        (Clock(False, 300_000, 5, 60_000), c.ResumeClock(S), 300_000, True, 0),
    ],
)
def test_clock(clock: Clock, command: c.Command, left: int, is_running: bool, away: int) -> None:
    found = session(replace(step(K.READING), clock=clock))
    event, *given = decided(found, command)
    assert isinstance(event, e.ClockSet)
    assert event.clock == Clock(is_running, left, NOW.steady_ms, away)
    assert all(isinstance(more, e.TimeGiven) for more in given)
