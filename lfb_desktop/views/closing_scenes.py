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
    dates = sorted(o.plan.look_again for o in session.outcomes if o.plan.look_again)
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
    return ClosingScene(say("Made by all of you"), _counts(session), cards, next_date, showing.page)


def _counts(session: Session) -> tuple[tuple[int, Say], ...]:
    """Of the team as a whole; who wrote how much is nobody's business."""
    ideas = len(session.ideas)
    built = sum(1 for i in session.ideas if i.builds_on or i.merged_into)
    ready = sum(1 for o in session.outcomes if o.people(Role.OWNER) and o.plan.look_again)
    open_ones = len(session.outcomes) - ready
    counts = [(ideas, _from_how_many(session, ideas))]
    if built:
        counts.append((built, count(built, "of them built on another one", "of them built on other ones")))
    counts.append((ready, count(ready, "outcome with owner and date", "outcomes with owner and date")))
    if open_ones and not built:
        counts.append((open_ones, count(open_ones, "outcome still open", "outcomes still open")))
    return tuple(counts)


def _from_how_many(session: Session, ideas: int) -> Say:
    """The most who wrote in one round; paper slips have no number of people."""
    results = [s.result for s in session.steps if s.result]
    wrote = max((sum(1 for n in r.contributions if n) for r in results), default=0)
    everybody = max((len(r.contributions) for r in results), default=0)
    if not wrote or any(r.from_paper for r in results):
        return count(ideas, "idea", "ideas")
    if wrote == everybody:
        return count(ideas, "idea, from all {all} of you", "ideas, from all {all} of you", all=wrote)
    return count(ideas, "idea, from {wrote} of you", "ideas, from {wrote} of you", wrote=wrote)


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
        return say("no day yet")
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
