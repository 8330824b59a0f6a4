"""States made by hand, in the middle of a step, so that a rule is tried without the way there."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

from lfb_desktop.domain import events as e
from lfb_desktop.domain.actors import FACILITATOR, Actor
from lfb_desktop.domain.chance import ticket_hash
from lfb_desktop.domain.commands import Command
from lfb_desktop.domain.model import (
    Clock,
    Idea,
    IdeaId,
    Item,
    ItemId,
    Method,
    Moment,
    Outcome,
    OutcomeId,
    Paper,
    Participant,
    Person,
    PersonId,
    Phase,
    Poll,
    PollId,
    Presence,
    Purpose,
    Session,
    SessionHead,
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
    Theme,
    ThemeId,
    Voice,
    Why,
)
from lfb_desktop.domain.rules import decide

NOW = Moment(10_000_000, 10_000_000)
S = SessionId("session")
LEADER, ANN, BO, CEM, GUEST = (PersonId(n) for n in ("carmen", "ann", "bo", "cem", "guest"))
TEAM = Team(TeamId("team"), "Team", tuple(Person(p, p.title()) for p in (ANN, BO, LEADER, CEM, GUEST)))
BALLOT = StepId("ballot")
CLOCK = Clock(True, 300_000, NOW.steady_ms - 60_000)


def step(kind: StepKind, phase: Phase = Phase.OPEN, name: str = "", **settings: object) -> Step:
    """Opened a minute ago; ahead, if said so."""
    begun = phase is not Phase.AHEAD
    return Step(
        id=StepId(name or kind.value),
        kind=kind,
        title=kind.value.title(),
        planned_ms=300_000,
        settings=Settings(**settings),  # type: ignore[arg-type]
        phase=phase,
        opened_ms=NOW.wall_ms - 60_000 if begun else None,
        clock=CLOCK if begun else None,
        voices=(Voice(ANN), Voice(BO)) if begun and kind is StepKind.IDEAS else (),
    )


def idea(number: int, text: str = "", **known: object) -> Idea:
    made = Idea(IdeaId(f"idea{number}"), StepId("round"), number, text or f"Idea {number}")
    return replace(made, **known)  # type: ignore[arg-type]


def slip(text: str, ticket: str) -> Slip:
    return Slip(SlipId(f"slip {text}"), text, ticket_hash(ticket))


def ballot(method: Method = Method.DOTS, **known: object) -> Poll:
    """Three items, Ann and Bo may vote, three dots, two on one, one place."""
    items = tuple(Item(ItemId(f"item{n}"), f"Proposal {n}", idea=IdeaId(f"idea{n}")) for n in (1, 2, 3))
    made = Poll(
        PollId("poll"),
        BALLOT,
        method,
        Purpose.FIRST,
        "Which?",
        items,
        places=1,
        dots=3,
        cap=2,
        voices=(Voice(ANN), Voice(BO)),
    )
    return replace(made, **known)  # type: ignore[arg-type]


def paper(ticket: str, *marks: tuple[str, int]) -> Paper:
    return Paper(f"paper {ticket}", tuple((ItemId(i), n) for i, n in marks), ticket=ticket_hash(ticket))


def outcome(title: str = "First") -> Outcome:
    return Outcome(OutcomeId("outcome"), title)


def session(*steps: Step, here: int = 0, **known: object) -> Session:
    """Led by Carmen, Ann and Bo here, Cem expected; running in the step `here`."""
    people = ((ANN, Presence.PRESENT), (BO, Presence.PRESENT), (CEM, Presence.EXPECTED))
    made = Session(
        id=S,
        name="",
        date="2026-03-02",
        zone="UTC",
        state=SessionState.RUNNING,
        why=Why("Our on-call weeks burn people out."),
        leader=LEADER,
        step_id=steps[here].id if steps else None,
        participants=tuple(Participant(Person(p, p.title()), how) for p, how in people),
        steps=steps,
        themes=(Theme(ThemeId("theme"), "Nights"),),
    )
    return replace(made, **known)  # type: ignore[arg-type]


def decided(found: Session | None, command: Command, by: Actor = FACILITATOR) -> tuple[e.Event, ...]:
    """What the rules say of a session."""
    return decided_in(State(TEAM, (), found), command, by)


def decided_in(state: State, command: Command, by: Actor = FACILITATOR) -> tuple[e.Event, ...]:
    """What the rules say, with ids `new900`, `new899`, ...: later ones sort first, as they may by chance."""
    numbers = count(900, -1)
    return decide(state, command, by=by, now=NOW, new_id=lambda: f"new{next(numbers)}")


def head(session: str, state: SessionState, position: int = 0, **known: object) -> SessionHead:
    made = SessionHead(SessionId(session), session.title(), "", state, "2026-03-02", "", 3, 0, 0)
    return replace(made, position=position, **known)  # type: ignore[arg-type]
