"""A session that meets every kind of step with something in it, stopped at each moment worth a look."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import Plan, PointSide, Role, Settings, StepKind, Why
from tests import rooms
from tests.ui.console.conftest import Desk

TEXTS = (
    "Delete alerts nobody acts on",
    "The day after a night call is off",
    "Roll back when errors double",
    "Rehearse one outage a month, in daylight",
    "A budget for night calls: once spent, features stop",
    "Swap shifts in one click, no manager in between",
    "Read the night log together, ten minutes every Monday, and write down what we would have wanted to "
    "know at four in the morning when everything was red and nobody answered",
    "مرحبا بالعالم، ليلة هادئة",
)
SETTINGS = Settings(goal=36, ideas_each=8)
AGENDA = tuple(replace(plan, settings=SETTINGS) for plan in rooms.AGENDA)


def moments(desk: Desk) -> Iterator[str]:
    """Names of moments; at each of them the page shows it."""
    s, made = desk.made.session, desk.made
    people = [p.person.id for p in made.now.present]
    why = Why("Our on-call weeks burn people out.", "Three of us asked to leave.", "Half the calls.")
    desk.do(c.PoseWhy(s, replace(why, given=("The service runs day and night",), open=("Who is on call",))))
    yield "lobby"
    yield from _opening(desk)
    yield from _round(desk, people)
    yield from _sorting(desk)
    yield from _ballots(desk)
    yield from _outcomes(desk, people)
    desk.do(c.GoOn(s))
    desk.do(c.GiveThanks(s, people[2], "For staying calm at four in the morning"))
    yield "closing"
    close_polls(desk)
    made.time.go_on(115_000)
    desk.do(c.NoticeAbsence(s))
    yield "away"
    desk.do(c.EndSession(s))
    yield "ended"


def close_polls(desk: Desk) -> None:
    for poll in desk.made.now.polls:
        if poll.is_open:
            desk.do(c.ClosePoll(desk.made.session, poll.id))


def to(desk: Desk, kind: StepKind) -> None:
    desk.made.walk_to(kind)
    desk.page.refresh()


def _opening(desk: Desk) -> Iterator[str]:
    s = desk.made.session
    desk.do(c.GoOn(s))
    desk.do(c.AskQuestion(s, "Does this include the weekends?"))
    yield "why"
    desk.do(c.GoOn(s))
    yield "clarity"
    close_polls(desk)
    yield "clarity closed"


def _round(desk: Desk, people: list) -> Iterator[str]:  # type: ignore[type-arg]
    s = desk.made.session
    desk.do(c.GoOn(s))
    for n, text in enumerate(TEXTS):
        desk.made.time.go_on(17_000)
        desk.do(c.WriteSlip(s, text, f"t{n}", people[n % 3]))
    yield "ideas"
    desk.do(c.GoOn(s))
    yield "reading"
    desk.do(c.GoOn(s))
    yield "pick"
    poll = desk.made.now.polls[-1]
    hands = tuple((item.id, n % 4) for n, item in enumerate(poll.items))
    desk.do(c.CountHands(s, poll.id, tuple(people), hands))
    desk.do(c.ClosePoll(s, poll.id))
    yield "pick closed"


def _sorting(desk: Desk) -> Iterator[str]:
    s = desk.made.session
    desk.do(c.GoOn(s))
    for name in ("Rest", "Real alarms"):
        desk.do(c.AddTheme(s, name))
    themes, ideas = desk.made.now.themes, desk.made.now.ideas
    for n, idea in enumerate(ideas[:5]):
        desk.do(c.PutIntoTheme(s, (idea.id,), themes[n % 2].id))
    desk.do(c.MergeIdeas(s, (ideas[5].id, ideas[6].id), ideas[5].id))
    yield "themes"
    desk.do(c.GoOn(s))
    talks = desk.made.now.current.talks  # type: ignore[union-attr]
    desk.do(c.AddPoint(s, talks[0], PointSide.FOR, "It costs nothing"))
    yield "talk"


def _ballots(desk: Desk) -> Iterator[str]:
    s, made = desk.made.session, desk.made
    desk.do(c.GoOn(s))
    yield "ballot before"
    desk.do(c.OpenPoll(s))
    yield "ballot open"
    poll = made.now.polls[-1]
    people = tuple(p.person.id for p in made.now.present)
    hands = tuple((item.id, max(0, 4 - n // 2)) for n, item in enumerate(poll.items))
    desk.do(c.CountHands(s, poll.id, people, hands))
    desk.do(c.ClosePoll(s, poll.id))
    yield "ballot closed"


def _outcomes(desk: Desk, people: list) -> Iterator[str]:  # type: ignore[type-arg]
    s, made = desk.made.session, desk.made
    desk.do(c.GoOn(s))
    yield "commitments empty"
    for idea in made.now.live_ideas[:3]:
        desk.do(c.AddOutcome(s, idea.text, (idea.id,)))
    outcome = made.now.outcomes[0].id
    desk.do(c.Commit(s, outcome, people[1]))
    desk.do(c.Commit(s, outcome, people[4], Role.HELPER))
    desk.do(c.PlanOutcome(s, outcome, Plan("When the release is out, I switch it on.", "2026-03-16")))
    desk.do(c.NameNeed(s, outcome, "Two days from the data team"))
    yield "commitments"
