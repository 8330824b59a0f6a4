"""Phones come in, wait for a yes, are forgotten, and stay out. One person has one voice, on however many."""

from __future__ import annotations

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.chance import token_hash
from lfb_desktop.domain.errors import Held, Rejected, refuse
from lfb_desktop.domain.model import Person, PersonId, Phone, PhoneState, Session, ThanksState, TokenHash
from lfb_desktop.domain.names import called, cleaned, free, neutral_name
from lfb_desktop.domain.rules.arriving import Guest, arrive, guest_called, leave, newcomer
from lfb_desktop.domain.rules.ask import Ask
from lfb_desktop.domain.words import say

MOST_PHONES = 600


def join_by_phone(ask: Ask, command: c.JoinByPhone) -> tuple[e.Event, ...]:
    """A repeat is answered as done: the phone is known by its token, whatever name it says now."""
    session, joining, token = ask.gathered, ask.joining, token_hash(command.token)
    known = phone_of(session, token)
    if known is not None:
        if known.state is PhoneState.OUT:
            raise asked_to_leave()
        return ()
    if joining.is_locked:
        raise refuse("The room is closed for newcomers just now. Speak to the facilitator.")
    if len(session.phones) >= MOST_PHONES:
        raise refuse("So many phones are here that no more fit. Take part at the laptop.")
    return _asked_in(ask, command, token)


def _asked_in(ask: Ask, command: c.JoinByPhone, token: TokenHash) -> tuple[e.Event, ...]:
    session, name = ask.session, cleaned(command.name)
    wanted = _wanted(ask, command, name)
    if wanted is not None and not command.is_another:
        _refuse_kept_out(session, wanted)
        is_held = bool(seated(session, wanted.id))
        if is_held and not command.is_same:
            raise held(wanted)
        if is_held or ask.joining.asks_first or has_own(session, wanted.id):
            return _waits(session, Phone(token, PhoneState.WAITING, wanted.name, wanted.id))
        return _comes(session, token, Guest(wanted, is_new=False))
    names = [p.name for p in ask.state.team.people]
    name = name or (wanted.name if wanted is not None else "")
    name = free(name, names) if name else neutral_name(session.language, names, ask.new_id())
    if ask.joining.asks_first:
        return _waits(session, Phone(token, PhoneState.WAITING, name))
    return _comes(session, token, newcomer(ask, name))


def _wanted(ask: Ask, command: c.JoinByPhone, name: str) -> Person | None:
    people = ask.state.team.people
    if command.person is None:
        return called(people, name) if name else None
    person = ask.state.team.person(command.person)
    if person is None:
        raise refuse("This person is not on the list any more.")
    return person


def _waits(session: Session, phone: Phone) -> tuple[e.Event, ...]:
    return (e.PhoneCame(session.id, phone),)


def _comes(session: Session, token: TokenHash, guest: Guest) -> tuple[e.Event, ...]:
    made = guest.person.id if guest.is_new else None
    phone = Phone(token, PhoneState.IN, seats=(guest.person.id,), made=made)
    return (*arrive(session, guest), e.PhoneCame(session.id, phone))


def admit_phone(ask: Ask, command: c.AdmitPhone) -> tuple[e.Event, ...]:
    session, phone = ask.gathered, phone_of(ask.session, command.phone)
    if phone is None:
        if not command.is_in:
            return ()
        raise refuse("This phone does not wait any more.")
    if phone.state is PhoneState.IN and command.is_in:
        return ()
    if phone.state is not PhoneState.WAITING:
        raise refuse("This phone does not wait any more.")
    if not command.is_in:
        return (e.PhoneForgotten(session.id, phone.token),)
    if phone.wants is None:
        return _admitted_by_name(ask, phone)
    person = ask.state.team.person(phone.wants)
    if person is None:
        raise refuse("This person is not on the list any more.")
    _refuse_kept_out(session, person)
    return (*arrive(session, Guest(person, False)), e.PhoneAdmitted(session.id, phone.token, person.id))


def _admitted_by_name(ask: Ask, phone: Phone) -> tuple[e.Event, ...]:
    """Somebody of that name may have come on the list, and even in, while the phone waited."""
    guest = guest_called(ask, phone.name)
    if not guest.is_new and (seated(ask.session, guest.person.id) or kept_out(ask.session, guest.person.id)):
        guest = newcomer(ask, phone.name)
    if not guest.is_new:
        return _comes(ask.session, phone.token, guest)
    admitted = e.PhoneAdmitted(ask.session.id, phone.token, guest.person.id)
    return (*arrive(ask.session, guest), admitted)


def forget_phone(ask: Ask, command: c.ForgetPhone) -> tuple[e.Event, ...]:
    session = ask.unended
    phone = phone_of(session, command.phone)
    if phone is None:
        return ()
    if phone.state is PhoneState.OUT:
        raise refuse("This phone is kept out. Let the person in again, and it is forgotten.")
    return (e.PhoneForgotten(session.id, phone.token),)


def keep_out(ask: Ask, command: c.KeepOut) -> tuple[e.Event, ...]:
    """Who sat beside on these phones can come by another one, and is away until then."""
    session, person = ask.unended, command.person
    own = [p for p in session.phones if p.state is PhoneState.IN and p.holder == person]
    beside = [p for p in seated(session, person) if p not in own]
    if not own and not beside:
        if kept_out(session, person) or not leave(session, person):
            return ()
        raise refuse("{name} is not here by phone. Mark them as gone instead.", name=ask.name_of(person))
    others = dict.fromkeys(s for p in own for s in p.seats if s != person)
    left = [s for s in others if all(p in own for p in seated(session, s))]
    out = (e.PersonKeptOut(session.id, person),) if own else ()
    dropped = tuple(e.SeatDropped(session.id, p.token, person) for p in beside)
    gone = tuple(event for one in (person, *left) for event in leave(session, one))
    return (*out, *dropped, *gone)


def let_in(ask: Ask, command: c.LetIn) -> tuple[e.Event, ...]:
    session = ask.unended
    return (e.PersonLetIn(session.id, command.person),) if kept_out(session, command.person) else ()


def phone_of(session: Session, token: TokenHash) -> Phone | None:
    return next((p for p in session.phones if p.token == token), None)


def seated(session: Session, person: PersonId) -> tuple[Phone, ...]:
    """The phones that are in and through which somebody takes part, holding them or beside."""
    return tuple(p for p in session.phones if p.state is PhoneState.IN and person in p.seats)


def has_own(session: Session, person: PersonId) -> bool:
    """What nobody else may read: a signed line, an idea before its reveal, thanks that were not shown yet.

    No other phone shows these without a yes: whoever just said that name would read them.
    """
    return (
        any(m.sender == person for m in session.messages)
        or any(slip.author == person for step in session.steps for slip in step.slips)
        or any(t.to == person and t.state is ThanksState.FIRST for t in session.thanks)
    )


def kept_out(session: Session, person: PersonId) -> bool:
    return any(p.state is PhoneState.OUT and p.wants == person for p in session.phones)


def held(person: Person) -> Held:
    return Held(say("{name} is here already, on another phone.", name=person.name))


def asked_to_leave() -> Rejected:
    return refuse("You were asked to leave this session. If that is a mistake, speak to the facilitator.")


def _refuse_kept_out(session: Session, person: Person) -> None:
    if kept_out(session, person.id):
        raise refuse(
            "{name} was asked to leave this session. The facilitator can let them in again.", name=person.name
        )


TABLE = {
    c.JoinByPhone: join_by_phone,
    c.AdmitPhone: admit_phone,
    c.ForgetPhone: forget_phone,
    c.KeepOut: keep_out,
    c.LetIn: let_in,
}
