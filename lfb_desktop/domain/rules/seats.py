"""Seats beside the holder of a phone, by video or in a group of four, and the own name of a newcomer."""

from __future__ import annotations

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.actors import Participant
from lfb_desktop.domain.errors import Rejected, refuse
from lfb_desktop.domain.model import Phone, PhoneState, TokenHash
from lfb_desktop.domain.names import cleaned, look_same
from lfb_desktop.domain.rules.arriving import Guest, arrive, guest_called, leave
from lfb_desktop.domain.rules.ask import Ask
from lfb_desktop.domain.rules.phones import has_own, kept_out, phone_of, seated

MOST_SEATS = 4  # on one phone, with its holder


def add_seat(ask: Ask, command: c.AddSeat) -> tuple[e.Event, ...]:
    """Somebody of the list whom no phone has, or somebody new. The same once more is one seat."""
    session, phone = ask.gathered, _phone(ask, command.phone)
    name = cleaned(command.name)
    if not name:
        raise refuse("Write something first.")
    guest = guest_called(ask, name)
    if guest.person.id in phone.seats:
        return ()
    if isinstance(ask.by, Participant) and (ask.joining.is_locked or ask.joining.asks_first):
        raise _asked_for()
    if len(phone.seats) >= MOST_SEATS:
        raise refuse("{n} people can take part through one phone. Use another phone.", n=MOST_SEATS)
    _refuse_elsewhere(ask, guest)
    return (*arrive(session, guest), e.SeatAdded(session.id, phone.token, guest.person.id))


def drop_seat(ask: Ask, command: c.DropSeat) -> tuple[e.Event, ...]:
    """Who takes part through no other phone is away from now on."""
    session, phone, person = ask.unended, _phone(ask, command.phone), command.person
    if person not in phone.seats:
        return ()
    if person == phone.holder:
        raise refuse("The first seat belongs to whoever holds the phone.")
    dropped = e.SeatDropped(session.id, phone.token, person)
    return (dropped,) if len(seated(session, person)) > 1 else (dropped, *leave(session, person))


def rename_myself(ask: Ask, command: c.RenameMyself) -> tuple[e.Event, ...]:
    session, person = ask.gathered, command.person
    ask.speaks_for(person)
    old = ask.name_of(person)
    if all(p.made != person for p in seated(session, person)):
        raise refuse("Your name is on the list of the team. Ask the facilitator to change it.")
    name = cleaned(command.name)
    if not name:
        raise refuse("Write something first.")
    for other in ask.state.team.people:
        if other.id != person and look_same(other.name, name):
            raise refuse("{name} is on the list already. Add a letter or a second name.", name=other.name)
    return () if name == old else (e.PersonRenamed(person, name),)


def _phone(ask: Ask, token: TokenHash) -> Phone:
    """One that is in; refused to whoever does not take part through it."""
    phone = phone_of(ask.session, token)
    if phone is None or phone.state is not PhoneState.IN:
        raise refuse("This phone does not take part any more.")
    if isinstance(ask.by, Participant) and ask.by.person not in phone.seats:
        raise refuse("Seats are added and taken away on their own phone.")
    return phone


def _refuse_elsewhere(ask: Ask, guest: Guest) -> None:
    if kept_out(ask.session, guest.person.id):
        raise refuse(
            "{name} was asked to leave this session. The facilitator can let them in again.",
            name=guest.person.name,
        )
    if seated(ask.session, guest.person.id):
        raise refuse(
            "{name} is here already, on another phone. Add a letter or a second name.", name=guest.person.name
        )
    if isinstance(ask.by, Participant) and has_own(ask.session, guest.person.id):
        raise _asked_for()


def _asked_for() -> Rejected:
    return refuse("The facilitator says who comes in just now. Ask for this seat.")


TABLE = {c.AddSeat: add_seat, c.DropSeat: drop_seat, c.RenameMyself: rename_myself}
