"""Sessions made by hand that hold a little of everything, so that a snapshot can be read."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from lfb_desktop.domain.model import (
    Clock,
    Commitment,
    Idea,
    IdeaId,
    Item,
    ItemId,
    JournalLine,
    Method,
    Need,
    NeedAnswer,
    Outcome,
    OutcomeId,
    Paper,
    Participant,
    Person,
    PersonId,
    Phase,
    Plan,
    Point,
    PointSide,
    Poll,
    PollId,
    Presence,
    Purpose,
    Question,
    Role,
    RoundResult,
    Session,
    SessionId,
    SessionState,
    Settings,
    Slip,
    SlipId,
    State,
    Step,
    StepId,
    StepKind,
    Team,
    TeamId,
    Thanks,
    Theme,
    ThemeId,
    TicketHash,
    Voice,
    Why,
)
from lfb_desktop.domain.rules.questions import CLARITY, PULSE

START = 1_772_442_000_000  # 2026-03-02 09:00 UTC
MINUTE = 60_000
NOW = START + 60 * MINUTE
NAMES = ("Amara", "Bojan", "Dewi", "Elif", "Farid")
PEOPLE = {name: Person(PersonId(f"p-{name.lower()}"), name) for name in (*NAMES, "Carmen", "Greta")}


def id_of(name: str) -> PersonId:
    return PEOPLE[name].id


def step(kind: StepKind, place: int, minutes: int, **more: object) -> Step:
    """Closed, as long as planned, one after the other, five minutes each."""
    opened = START + place * 5 * MINUTE
    made = Step(
        StepId(f"s-{kind}"),
        kind,
        kind.value.title(),
        minutes * MINUTE,
        phase=Phase.CLOSED,
        opened_ms=opened,
        closed_ms=opened + 5 * MINUTE,
        clock=Clock(False, 0, 0),
    )
    return replace(made, **more)  # type: ignore[arg-type]


def poll(
    name: str, on: StepKind, method: Method, items: tuple[Item, ...], papers: list[dict[str, int]]
) -> Poll:
    return Poll(
        id=PollId(f"v-{name}"),
        step=StepId(f"s-{on}"),
        method=method,
        purpose=Purpose.FIRST,
        question="",
        items=items,
        dots=3,
        cap=1,
        is_open=False,
        papers=tuple(
            Paper(f"{name}{n}", tuple(sorted((ItemId(k), v) for k, v in marks.items())))
            for n, marks in enumerate(papers)
        ),
        eligible=len(papers),
        answered=len(papers),
    )


def levels(name: str, questions: tuple[tuple[str, int], ...]) -> tuple[Item, ...]:
    return tuple(
        Item(ItemId(f"{name}-{key}-{level}"), key, level=level) for key, n in questions for level in range(n)
    )


def _polls() -> tuple[Poll, ...]:
    clarity = [
        {f"c-understand-{u}": 1, f"c-share-{s}": 1} for u, s in ((3, 3), (3, 2), (2, 2), (2, 3), (1, 0))
    ]
    pulse = [{f"q-heard-{h}": 1, "q-safe-3": 1, "q-worth-4": 1} for h in (4, 4, 3, 3, 2)]
    proposals = tuple(
        Item(ItemId(f"b-{n}"), title, idea=IdeaId(f"i-{n}"))
        for n, title in ((1, "Swap weeks freely"), (2, "Quiet hours"), (3, "Page the author"), (5, "Pair up"))
    )
    dots = [
        {"b-1": 2, "b-3": 1},
        {"b-1": 2, "b-2": 1},
        {"b-1": 1, "b-2": 2},
        {"b-2": 2, "b-3": 1},
        {"b-1": 1},
    ]
    ballot = poll("ballot", StepKind.BALLOT, Method.DOTS, proposals, dots)
    closing = poll("pulse", StepKind.CLOSING, Method.PULSE, levels("q", PULSE), pulse)
    sentence = Paper("pulse9", text="You waited long enough for us.")
    return (
        replace(poll("clarity", StepKind.CLARITY, Method.CLARITY, levels("c", CLARITY), clarity), dots=2),
        replace(ballot, question="Which two first?", cap=2, places=2),
        replace(closing, papers=(*closing.papers, sentence)),
    )


def _ideas() -> tuple[Idea, ...]:
    unsigned, signed = StepId("s-ideas"), StepId("s-signed")
    return (
        Idea(IdeaId("i-1"), unsigned, 1, "Swap weeks freely", theme=ThemeId("t-1"), marks=3, is_picked=True),
        Idea(IdeaId("i-2"), unsigned, 2, "Quiet hours from ten", was="Nobody calls at night", marks=2),
        Idea(IdeaId("i-3"), unsigned, 3, "Page the author", theme=ThemeId("t-1"), is_defended=True),
        Idea(IdeaId("i-4"), unsigned, 4, "swap weeks", merged_into=IdeaId("i-1")),
        Idea(IdeaId("i-5"), signed, 5, "Pair up", id_of("Dewi"), builds_on=(IdeaId("i-1"), IdeaId("i-3"))),
        Idea(IdeaId("i-6"), signed, 6, "A longer list", id_of("Amara"), is_set_aside=True),
    )


def _outcomes() -> tuple[Outcome, ...]:
    plan = Plan(
        when_then="When the rota comes out, I will ask who wants to swap.",
        look_again="2026-03-27",
        first_step="Ask on Monday",
        success="Nobody has two weeks in a row",
        is_experiment=True,
    )
    need = Need("Time to try it", NeedAnswer.LATER, "I have to ask first.", "2026-03-09")
    taken = (Commitment(id_of("Bojan"), Role.OWNER), Commitment(id_of("Amara"), Role.HELPER))
    thought = (Commitment(id_of("Elif"), Role.THINKING, "2026-03-04"),)
    return (
        Outcome(OutcomeId("o-1"), "Swap weeks freely", (IdeaId("i-1"),), taken, plan, need),
        Outcome(OutcomeId("o-2"), "Quiet hours", (IdeaId("i-2"),), thought),
    )


def _steps() -> tuple[Step, ...]:
    unsigned = RoundResult(4, 1, 1, (0, 0, 1, 1, 1))
    signed = step(
        StepKind.IDEAS,
        4,
        5,
        id=StepId("s-signed"),
        title="One more",
        result=RoundResult(2, 0, 0, (0, 0, 0, 1, 1)),
    )
    return (
        step(StepKind.WHY, 0, 6),
        step(StepKind.CLARITY, 1, 3),
        step(StepKind.IDEAS, 2, 6, result=unsigned, pace=((0, 3), (2, 1)), title="In silence"),
        replace(signed, settings=Settings(is_unsigned=False)),
        step(StepKind.THEMES, 5, 5),
        step(StepKind.TALK, 6, 10, talks=(IdeaId("i-3"), IdeaId("i-1"))),
        step(StepKind.BALLOT, 7, 3),
        step(StepKind.COMMITMENTS, 8, 8),
        step(StepKind.CLOSING, 9, 3),
    )


def _journal() -> tuple[JournalLine, ...]:
    here = tuple(
        JournalLine(START, "presence_marked", None, (("person", id_of(n)), ("presence", "present")))
        for n in NAMES
    )
    talk = StepId("s-talk")
    pause = START + 31 * MINUTE
    return (
        JournalLine(START, "session_started", None),
        *here,
        JournalLine(pause, "clock_paused", talk, (("remaining_ms", 500_000),)),
        JournalLine(pause + 90_000, "clock_resumed", talk, (("remaining_ms", 500_000),)),
        JournalLine(
            NOW - 20 * MINUTE,
            "poll_closed",
            StepId("s-ballot"),
            (("dots", 13), ("hand_voters", 0), ("papers", 5), ("poll", "v-ballot")),
        ),
        JournalLine(NOW, "session_ended", None),
    )


def ended() -> State:
    """Six participants, Greta never came; led by Carmen, run by Farid."""
    session = Session(
        id=SessionId("x-1"),
        name="On-call",
        date="2026-03-02",
        zone="UTC",
        state=SessionState.ENDED,
        why=Why(
            "Our on-call weeks burn people out.",
            "Two of us left.\nNobody likes it.",
            "Everybody sleeps.",
            ("No new people", "The pager stays"),
            ("Who is called", "When"),
        ),
        leader=id_of("Carmen"),
        facilitator=id_of("Farid"),
        notes="Private: talk to Elif.",
        started_ms=START,
        ended_ms=NOW,
        step_id=StepId("s-closing"),
        participants=(
            *(Participant(PEOPLE[n], Presence.PRESENT) for n in NAMES),
            Participant(PEOPLE["Greta"], Presence.EXPECTED),
        ),
        steps=_steps(),
        ideas=_ideas(),
        themes=(Theme(ThemeId("t-1"), "A fairer rota", "It has to be ours"), Theme(ThemeId("t-2"), "Sleep")),
        polls=_polls(),
        points=(
            Point("a-1", IdeaId("i-3"), PointSide.FOR, "They know it best"),
            Point("a-2", IdeaId("i-3"), PointSide.WORRY, "They will not sleep"),
        ),
        questions=(
            Question("k-1", StepId("s-why"), "May we say no?", "Yes.", True),
            Question("k-2", StepId("s-why"), "Who decides?", "", True),
        ),
        thanks=(
            Thanks("d-1", StepId("s-closing"), id_of("Dewi"), "For the quiet voice", id_of("Bojan")),
            Thanks("d-2", StepId("s-closing"), id_of("Amara"), "You asked twice"),
        ),
        outcomes=_outcomes(),
        journal=_journal(),
    )
    return State(Team(TeamId("team"), "Platform team", tuple(PEOPLE.values())), session=session)


def in_round() -> State:
    """A round and a ballot are open: what is in them is nobody's business yet."""
    state = ended()
    assert state.session is not None
    slips = tuple(Slip(SlipId(f"h-{n}"), f"hidden slip {n}", TicketHash(f"ticket{n}")) for n in range(3))
    voices = tuple(Voice(id_of(n), 1) for n in NAMES[:4])
    hidden = replace(
        step(StepKind.IDEAS, 10, 5, id=StepId("s-open"), title="Second round"),
        phase=Phase.OPEN,
        closed_ms=None,
        slips=slips,
        voices=voices,
    )
    polls = tuple(
        replace(
            p,
            is_open=True,
            voices=voices,
            papers=tuple(replace(x, ticket=TicketHash("ticket")) for x in p.papers),
        )
        if p.method is Method.DOTS
        else p
        for p in state.session.polls
    )
    session = replace(
        state.session,
        state=SessionState.RUNNING,
        ended_ms=None,
        step_id=hidden.id,
        steps=(*state.session.steps, hidden),
        polls=polls,
    )
    return replace(state, session=session)


def of_three() -> State:
    """The same ballot, answered by three people."""
    state = ended()
    assert state.session is not None
    polls = tuple(_first_three(p) for p in state.session.polls)
    lines = tuple(
        replace(line, detail=(("dots", 9), ("hand_voters", 0), ("papers", 3), ("poll", "v-ballot")))
        if line.act == "poll_closed"
        else line
        for line in state.session.journal
    )
    return replace(state, session=replace(state.session, polls=polls, journal=lines))


def _first_three(poll: Poll) -> Poll:
    papers = (*poll.papers[:3], *(p for p in poll.papers if p.text))
    return replace(poll, papers=papers, eligible=3, answered=3)


def worded(text: str) -> State:
    """The ended session with every text of a person replaced by this one, names too."""
    state = ended()
    assert state.session is not None
    s = state.session
    people = tuple(replace(p, name=text if p.name == "Bojan" else p.name) for p in state.team.people)
    by_id = {p.id: p for p in people}
    plan = Plan(text, "2026-03-27", text, text, text, text)
    session = replace(
        s,
        name=text,
        notes="",
        why=Why(text, text, text, (text,), (text,)),
        participants=tuple(replace(p, person=by_id[p.person.id]) for p in s.participants),
        steps=tuple(replace(x, title=text) for x in s.steps),
        ideas=tuple(replace(i, text=text, was=text if i.was else "") for i in s.ideas),
        themes=(replace(s.themes[0], name=text, sentence=text), replace(s.themes[1], name=f"{text} 2")),
        polls=tuple(_worded_poll(p, text) for p in s.polls),
        points=tuple(replace(p, text=text) for p in s.points),
        questions=tuple(replace(q, text=text, answer=text if q.answer else "") for q in s.questions),
        thanks=tuple(replace(t, text=text) for t in s.thanks),
        outcomes=tuple(
            replace(o, title=text, plan=plan, need=Need(text, NeedAnswer.NO, text)) for o in s.outcomes
        ),
    )
    return replace(state, team=replace(state.team, people=people), session=session)


def with_ideas(texts: list[str]) -> State:
    """The ended session with these ideas and no others."""
    state = ended()
    assert state.session is not None
    ideas = tuple(
        Idea(IdeaId(f"n-{n}"), StepId("s-ideas"), n, text, was=text, theme=ThemeId("t-1"))
        for n, text in enumerate(texts, 1)
    )
    steps = tuple(_with_so_many(s, len(texts)) for s in state.session.steps if s.kind is not StepKind.TALK)
    lines = state.session.journal[:1]
    session = replace(
        state.session, ideas=ideas, steps=steps, outcomes=(), points=(), polls=(), journal=lines
    )
    return replace(state, session=session)


def _with_so_many(step: Step, ideas: int) -> Step:
    if step.result is None:
        return step
    n = ideas if step.settings.is_unsigned else 0
    return replace(step, result=RoundResult(n, 0, 0, (0, n)))


def _worded_poll(poll: Poll, text: str) -> Poll:
    if poll.method is not Method.DOTS:
        return poll
    return replace(poll, question=text, items=tuple(replace(i, title=text) for i in poll.items))


def naughty(real_data: Path, keep: Callable[[str], bool] = bool) -> list[str]:
    """The Big List of Naughty Strings."""
    strings = json.loads((real_data / "blns" / "blns.json").read_text(encoding="utf-8"))
    return [text for text in strings if keep(text)]
