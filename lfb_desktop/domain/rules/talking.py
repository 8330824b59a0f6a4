"""The talk: one proposal in focus, what speaks for it, what worries."""

from __future__ import annotations

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain import texts
from lfb_desktop.domain.errors import refuse
from lfb_desktop.domain.model import Point, StepKind
from lfb_desktop.domain.rules.ask import Ask

MOST_POINTS = 500  # of a session: a bound for a room, far above what people say


def focus_talk(ask: Ask, command: c.FocusTalk) -> tuple[e.Event, ...]:
    step = ask.current(StepKind.TALK)
    if not 0 <= command.position < len(step.talks):
        raise refuse("There is no further proposal to talk about.")
    return (
        () if command.position == step.focus else (e.TalkFocused(ask.session.id, step.id, command.position),)
    )


def add_point(ask: Ask, command: c.AddPoint) -> tuple[e.Event, ...]:
    ask.running  # noqa: B018  (refuses outside a running session)
    idea = ask.idea(command.idea)
    if not idea.is_live:
        raise refuse("No. {n} is set aside or part of another idea.", n=idea.number)
    if len(ask.session.points) >= MOST_POINTS:
        raise refuse("There are {n} points already. Read those first.", n=MOST_POINTS)
    point = Point(ask.new_id(), idea.id, command.side, texts.needed(command.text, texts.SENTENCE))
    return (e.PointAdded(ask.session.id, point),)


TABLE = {c.FocusTalk: focus_talk, c.AddPoint: add_point}
