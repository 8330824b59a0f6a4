"""Somebody who is asked to help, alone and without witnesses.

Accepting is saying it, as anybody does. Declining and not answering leave the same: nothing, and with the
step every invitation is gone.
"""

from __future__ import annotations

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.actors import Participant
from lfb_desktop.domain.errors import refuse
from lfb_desktop.domain.model import Invitation, Outcome, OutcomeId, PersonId, Role, Session, StepKind
from lfb_desktop.domain.rules.ask import Ask


def invite(ask: Ask, command: c.Invite) -> tuple[e.Event, ...]:
    ask.current(StepKind.COMMITMENTS)
    outcome = ask.outcome(command.outcome)
    _may_ask(ask, outcome, command.by)
    if command.person == ask.session.leader:
        raise refuse("The leader clears the way. The team takes it.")
    if all(p.person.id != command.person for p in ask.session.participants):
        raise refuse("Only who takes part in this session can be asked to help.")
    if any(x.person == command.person for x in outcome.commitments):
        name = ask.name_of(command.person)
        raise refuse("{name} has said something on this already. Nobody has to be asked.", name=name)
    if _asked(ask.session, outcome.id, command.person):
        return ()
    return (e.Invited(ask.session.id, Invitation(outcome.id, command.person, command.by)),)


def answered(session: Session, outcome: OutcomeId, person: PersonId) -> tuple[e.Event, ...]:
    """Whoever says anything on the outcome is asked no more."""
    asked = _asked(session, outcome, person)
    return tuple(e.InvitationEnded(session.id, x.outcome, x.person) for x in asked)


def withdrawn(session: Session, outcome: OutcomeId) -> tuple[e.Event, ...]:
    """There is nothing any more to help with."""
    return _ended(session, tuple(x for x in session.invitations if x.outcome == outcome))


def ended(session: Session) -> tuple[e.Event, ...]:
    """With the step: whoever declined and whoever did not answer leave the same."""
    return _ended(session, session.invitations)


def gone(session: Session, person: PersonId) -> tuple[e.Event, ...]:
    """Somebody takes part no more, who was asked or who has asked."""
    return _ended(session, tuple(x for x in session.invitations if person in (x.person, x.by)))


def _ended(session: Session, invitations: tuple[Invitation, ...]) -> tuple[e.Event, ...]:
    return tuple(e.InvitationEnded(session.id, x.outcome, x.person) for x in invitations)


def _asked(session: Session, outcome: OutcomeId, person: PersonId) -> tuple[Invitation, ...]:
    return tuple(x for x in session.invitations if (x.outcome, x.person) == (outcome, person))


def _may_ask(ask: Ask, outcome: Outcome, by: PersonId | None) -> None:
    """An owner for the own outcome, or whoever runs the laptop for all."""
    if isinstance(ask.by, Participant) and ask.by.person != by:
        raise refuse("Only you can do this for yourself.")
    if by is not None and by not in outcome.people(Role.OWNER):
        raise refuse("Only who takes it asks others to help.")


TABLE = {c.Invite: invite}
