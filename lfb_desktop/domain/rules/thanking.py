"""Thanks to a colleague: whoever is thanked by phone sees them first, and shows them or keeps them."""

from __future__ import annotations

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain import texts
from lfb_desktop.domain.actors import Participant
from lfb_desktop.domain.errors import refuse
from lfb_desktop.domain.model import (
    PersonId,
    Phase,
    PhoneState,
    Session,
    StepKind,
    Thanks,
    ThanksState,
)
from lfb_desktop.domain.rules.ask import Ask
from lfb_desktop.domain.rules.writing import bound, ticket_of


def give_thanks(ask: Ask, command: c.GiveThanks) -> tuple[e.Event, ...]:
    """The same ticket again is the same word of thanks: it is stored already."""
    ticket = ticket_of(command.ticket)
    if ticket is not None and any(t.ticket == ticket for t in ask.session.thanks):
        return ()
    step = ask.current(StepKind.CLOSING)
    if command.giver is not None:
        ask.speaks_for(command.giver)
    if command.giver == command.to or (isinstance(ask.by, Participant) and ask.by.person == command.to):
        raise refuse("Thanks go to somebody else.")
    if any(p and ask.state.team.person(p) is None for p in (command.to, command.giver)):
        raise refuse("This person is not on the list any more.")
    bound(len(ask.session.thanks))
    text = texts.needed(command.text, texts.SENTENCE)
    state = ThanksState.FIRST if _has_phone(ask.session, command.to) else ThanksState.SHOWN
    thanks = Thanks(ask.new_id(), step.id, command.to, text, command.giver, state, ticket)
    return (e.ThanksGiven(ask.session.id, thanks),)


def show_thanks(ask: Ask, command: c.ShowThanks) -> tuple[e.Event, ...]:
    """Only by whoever is thanked; what they have not shown when the closing ends stays theirs."""
    session = ask.running
    thanks = next((t for t in session.thanks if t.id == command.thanks), None)
    if thanks is None or thanks.to != command.person:
        raise refuse("These thanks are not in the session any more.")
    if ask.by != Participant(command.person):
        raise refuse("Only who is thanked shows it to the room, or keeps it.")
    wanted = ThanksState.SHOWN if command.is_shown else ThanksState.KEPT
    if thanks.state is wanted:
        return ()
    step = session.step(thanks.step)
    if step is None or step.phase is not Phase.OPEN:
        raise refuse("The closing is over. What was not shown stays yours.")
    return (e.ThanksMoved(session.id, thanks.id, wanted),)


def _has_phone(session: Session, person: PersonId) -> bool:
    return any(phone.state is PhoneState.IN and person in phone.seats for phone in session.phones)


TABLE = {c.GiveThanks: give_thanks, c.ShowThanks: show_thanks}
