"""Who takes it, and what all of us made."""

from __future__ import annotations

from datetime import date

from lfb_desktop.domain.model import Moment, NeedAnswer, Outcome, PersonId, Role, Session, State
from lfb_desktop.domain.words import NOTHING, Say, count, say
from lfb_desktop.views.scenes import ClosingScene, CommitmentsScene, QuietScene, Signpost, ThanksCard
from lfb_desktop.views.showing import Showing


def commitments_scene(
    state: State, session: Session, showing: Showing, now: Moment
) -> CommitmentsScene | QuietScene:
    if not session.outcomes:
        return QuietScene(say("What do we want to do? Who takes it?"))
    return CommitmentsScene(tuple(_sign(state, session, o) for o in session.outcomes), showing.page)


def closing_scene(state: State, session: Session, showing: Showing) -> ClosingScene:
    taken = sum(1 for o in session.outcomes if o.people(Role.OWNER))
    dates = sorted(o.plan.look_again for o in session.outcomes if o.plan.look_again)
    counts = (
        (len(session.live_ideas), count(len(session.live_ideas), "idea", "ideas")),
        (len(session.outcomes), count(len(session.outcomes), "outcome", "outcomes")),
        (taken, say("taken")),
    )
    cards = tuple(
        ThanksCard(
            to=_name(state, t.to),
            text=t.text,
            giver=_name(state, t.giver) if t.giver else "",
            unsigned=NOTHING if t.giver else say("a colleague"),
        )
        for t in session.thanks
    )
    next_date = say("We look again {date}", date=date.fromisoformat(dates[0])) if dates else NOTHING
    return ClosingScene(say("Made by all of you."), counts, cards, next_date, showing.page)


def _sign(state: State, session: Session, outcome: Outcome) -> Signpost:
    owners, helpers = outcome.people(Role.OWNER), outcome.people(Role.HELPER)
    plan = outcome.plan
    return Signpost(
        title=outcome.title,
        people=tuple(_name(state, p) for p in owners),
        helpers=tuple(_name(state, p) for p in helpers),
        first=plan.first_step or plan.when_then,
        days=_days(session, plan.look_again),
        date=say("{date}", date=date.fromisoformat(plan.look_again)) if plan.look_again else NOTHING,
        is_experiment=plan.is_experiment,
        is_open=not owners,
        note=_note(outcome, bool(owners)),
    )


def _days(session: Session, look_again: str) -> Say:
    """Counted from the day of the session, so that the same file always shows the same."""
    if not look_again:
        return NOTHING
    days = (date.fromisoformat(look_again) - date.fromisoformat(session.date)).days
    return count(days, "in 1 day", "in {n} days") if days > 0 else say("today")


def _note(outcome: Outcome, is_taken: bool) -> Say:
    if outcome.need.text and outcome.need.answer is NeedAnswer.YES:
        return say("The leader says yes.")
    if not is_taken and outcome.people(Role.THINKING):
        return say("Somebody thinks about it.")
    return NOTHING if is_taken else say("Still open. Who wants to take it?")


def _name(state: State, person: PersonId) -> str:
    found = state.team.person(person)
    return found.name if found else ""
