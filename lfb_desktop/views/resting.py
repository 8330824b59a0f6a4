"""A session that was stopped for today, and the two minutes of "So far" when it is taken up again.

What is hidden stays hidden in between: of an open round only the count is said.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lfb_desktop.domain.model import Phase, Role, Session, StepKind
from lfb_desktop.domain.picks import going_on
from lfb_desktop.domain.tally.result import chosen
from lfb_desktop.domain.words import NOTHING, Say, count, say
from lfb_desktop.views.scenes import RestScene, SoFarScene

_MOST_WORDS = 12  # more is no memory, it is a list


@dataclass(frozen=True, slots=True)
class StoppedPanel:
    kept: tuple[Say, ...]
    go_on: Say
    open_step: Say  # where it goes on


@dataclass(frozen=True, slots=True)
class SoFarPanel:
    facts: tuple[Say, ...]
    words: tuple[tuple[Say, str], ...]


def rest_scene(session: Session) -> RestScene:
    n = len(session.live_ideas) + _hidden(session)
    return RestScene(count(n, "Kept: {n} idea.", "Kept: {n} ideas."), _go_on(session))


def stopped(session: Session) -> StoppedPanel:
    step = session.current
    here = say("It goes on with “{title}”.", title=step.title) if step else NOTHING
    return StoppedPanel(facts(session), _go_on(session), here)


def so_far(session: Session) -> SoFarPanel:
    return SoFarPanel(facts(session), words(session))


def so_far_scene(session: Session, page: int) -> SoFarScene:
    return SoFarScene(say("So far"), facts(session), words(session), page)


def facts(session: Session) -> tuple[Say, ...]:
    themes = len({i.theme for i in session.live_ideas if i.theme})
    found = [_ideas(session)]
    if themes:
        found.append(count(themes, "{n} theme", "{n} themes"))
    if picked := len(going_on(session)):
        found.append(count(picked, "{n} idea goes on", "{n} ideas go on"))
    if session.outcomes:
        owned = sum(1 for o in session.outcomes if o.people(Role.OWNER))
        n = len(session.outcomes)
        found.append(count(n, "{n} outcome, {owned} taken", "{n} outcomes, {owned} taken", owned=owned))
    return tuple(found)


def _ideas(session: Session) -> Say:
    """Those of an open round are counted with the others and stay hidden."""
    hidden = _hidden(session)
    n = len(session.live_ideas) + hidden
    if hidden:
        return count(n, "{n} idea, not yet revealed", "{n} ideas, {hidden} not yet revealed", hidden=hidden)
    return count(n, "{n} idea", "{n} ideas")


def _hidden(session: Session) -> int:
    return sum(len(s.slips) for s in session.steps if s.kind is StepKind.IDEAS and s.phase is Phase.OPEN)


def words(session: Session) -> tuple[tuple[Say, str], ...]:
    """What the team said last: outcomes, else what was chosen, picked, or the names of the themes."""
    folded = {idea.id for idea in session.ideas if idea.fold}
    if session.outcomes:
        found = [(say("Outcome"), o.title) for o in session.outcomes]
    elif voted := [i for p in session.polls if not p.is_open and p.places for i in chosen(p)]:
        found = [(say("Chosen"), item.title) for item in voted if item.idea not in folded]
    elif picked := [idea for idea in going_on(session) if idea.id not in folded]:
        found = [(say("Picked"), idea.text) for idea in picked]
    else:
        found = [(say("Theme"), theme.name) for theme in session.themes]
    return tuple(found[:_MOST_WORDS])


def _go_on(session: Session) -> Say:
    if not session.go_on_date:
        return say("We go on another day.")
    return say("We go on {date}.", date=date.fromisoformat(session.go_on_date))
