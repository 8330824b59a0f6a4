"""What a person took, as a calendar file: one whole day for each, on which it is looked at again."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from lfb_desktop.domain.model import Commitment, Moment, Outcome, PersonId, Role, Session
from lfb_desktop.domain.words import Say, Tongue, say, told

_OURS = "-//Leading from Behind//EN"


def calendar(session: Session, person: PersonId, now: Moment, tongue: Tongue) -> bytes:
    """Empty where nothing of it has a day."""
    from icalendar import Calendar, Event

    made = Calendar()
    made.add("prodid", _OURS)
    made.add("version", "2.0")
    for outcome in session.outcomes:
        day = _day(outcome, person)
        if day is None:
            continue
        event = Event()
        event.add("uid", f"{outcome.id}-{person}@leading-from-behind")
        event.add("dtstamp", datetime.fromtimestamp(now.wall_ms / 1000, UTC).replace(microsecond=0))
        event.add("dtstart", day)
        event.add("dtend", day + timedelta(days=1))
        event.add("summary", outcome.title)
        text = "\n".join(told(line, tongue) for line in _lines(session, outcome))
        if text:
            event.add("description", text)
        event.add("transp", "TRANSPARENT")
        made.add_component(event)
    return bytes(made.to_ical())


def _day(outcome: Outcome, person: PersonId) -> date | None:
    said: Commitment | None = next((c for c in outcome.commitments if c.person == person), None)
    if said is None:
        return None
    written = said.until if said.role is Role.THINKING else outcome.plan.look_again
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None


def _lines(session: Session, outcome: Outcome) -> list[Say]:
    plan = outcome.plan
    lines = [
        say("First step: {text}", text=plan.first_step) if plan.first_step else None,
        say("{text}", text=plan.when_then) if plan.when_then else None,
        say("We know it worked when: {text}", text=plan.success) if plan.success else None,
        say("Why: {text}", text=session.why.text) if session.why.text else None,
    ]
    return [line for line in lines if line is not None]
