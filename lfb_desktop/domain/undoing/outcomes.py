"""The list of outcomes, and who takes them."""

from __future__ import annotations

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import Outcome, OutcomeId, Session
from lfb_desktop.domain.undoing.back import Back, Events, Table
from lfb_desktop.domain.words import say


def _outcome_added(s: Session, x: c.AddOutcome, events: Events) -> Back:
    made = next((event.outcome for event in events if isinstance(event, e.OutcomeAdded)), None)
    return (say("Added “{title}”.", title=made.title), c.RemoveOutcome(s.id, made.id)) if made else None


def _outcome_retitled(s: Session, x: c.RetitleOutcome, events: Events) -> Back:
    old = _outcome(s, x.outcome)
    return say("Renamed “{title}”.", title=old.title), c.RetitleOutcome(s.id, old.id, old.title)


def _outcome_removed(s: Session, x: c.RemoveOutcome, events: Events) -> Back:
    old = _outcome(s, x.outcome)
    back = c.RestoreOutcome(s.id, old, s.outcomes.index(old))
    return say("Removed “{title}”.", title=old.title), back


def _outcome_restored(s: Session, x: c.RestoreOutcome, events: Events) -> Back:
    return say("Brought “{title}” back.", title=x.outcome.title), c.RemoveOutcome(s.id, x.outcome.id)


def _committed(s: Session, x: c.Commit | c.Release | c.RestoreCommitment, events: Events) -> Back:
    old = _outcome(s, x.outcome)
    place = next((n for n, said in enumerate(old.commitments) if said.person == x.person), None)
    if place is None:
        back = c.RestoreCommitment(s.id, old.id, x.person, None, 0)
    else:
        back = c.RestoreCommitment(s.id, old.id, x.person, old.commitments[place], place)
    return say("Changed who takes “{title}”.", title=old.title), back


def _outcome(s: Session, outcome: OutcomeId) -> Outcome:
    found = s.outcome(outcome)
    assert found is not None  # the rule took the command
    return found


TABLE: Table = {
    c.AddOutcome: _outcome_added,
    c.RetitleOutcome: _outcome_retitled,
    c.RemoveOutcome: _outcome_removed,
    c.RestoreOutcome: _outcome_restored,
    c.Commit: _committed,
    c.Release: _committed,
    c.RestoreCommitment: _committed,
}
