"""The door for phones and the private line, as the Console shows them.

With few people in the room no phone is told awake or asleep: beside a count of ideas it would be a name.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from lfb_desktop.domain.model import (
    IdeaId,
    Message,
    MessageKind,
    PersonId,
    Phone,
    PhoneState,
    Session,
    State,
    StepKind,
    TokenHash,
)
from lfb_desktop.domain.rules.polls import FEW
from lfb_desktop.domain.words import NOTHING, Say, count, say
from lfb_desktop.views.console_phone_values import (
    EARLIER,
    NO_CONNECTIONS,
    Connection,
    MessageRow,
    OutRow,
    PhoneRow,
    PhonesPart,
    PrivateLine,
    WaitingRow,
)
from lfb_desktop.views.messages import number_of, unclear

Connections = Mapping[TokenHash, Connection]

ENOUGH_TO_TELL = 3  # of what is asked with one tap
SLOW_MS = 3 * 60_000  # after that, few phones are a reason to begin on paper
ASLEEP_MS = 20_000  # a phone that changes its page is away for a moment
_MINUTE = 60_000
START_ON_PAPER = say("Start on paper; phones may join later.")


def phones_part(
    state: State,
    session: Session,
    connections: Connections = NO_CONNECTIONS,
    *,
    steady_ms: int = 0,
    open_ms: int = 0,
) -> PhonesPart:
    """`open_ms`: for so long phones have been able to come in; 0 if nobody counted."""
    joining = session.joining
    if joining is None:
        return PhonesPart()
    inside, coming = seated(session), {p.person.id for p in session.coming}
    taking_part = len(inside & coming)  # who leads may hold a phone beside them
    return PhonesPart(
        is_open=True,
        code=joining.code,
        is_locked=joining.is_locked,
        asks_first=joining.asks_first,
        hides_names=joining.hides_names,
        joined=len(inside),
        are_in=count(
            taking_part, "{n} of {all} is in by phone", "{n} of {all} are in by phone", all=len(coming)
        ),
        advice=START_ON_PAPER if open_ms >= SLOW_MS and 2 * taking_part < len(coming) else NOTHING,
        waiting=tuple(_waiting(state, inside, p) for p in session.phones if p.state is PhoneState.WAITING),
        phones=_phones(state, session, connections, steady_ms),
        out=_out(state, session),
        signed=_signed(session),
    )


def seated(session: Session) -> frozenset[PersonId]:
    """Who takes part through a phone, their own or somebody else's."""
    return frozenset(x for p in session.phones if p.state is PhoneState.IN for x in p.seats)


@dataclass(frozen=True, slots=True)
class Seats:
    """Who takes part through which phone, looked up once for a whole list of people."""

    own: Mapping[PersonId, tuple[Phone, ...]]  # those that the person holds
    through: Mapping[PersonId, Phone]  # the first at which the person has a seat
    is_told: bool  # phones are let in, and enough people are here to tell of them


def seats(session: Session) -> Seats:
    own: dict[PersonId, tuple[Phone, ...]] = {}
    through: dict[PersonId, Phone] = {}
    for phone in session.phones:
        if phone.state is PhoneState.IN:
            if phone.holder is not None:
                own[phone.holder] = (*own.get(phone.holder, ()), phone)
            for person in phone.seats:
                through.setdefault(person, phone)
    return Seats(own, through, session.joining is not None and len(session.present) >= FEW)


def seat_state(
    state: State, session: Session, seats: Seats, person: PersonId, connections: Connections, steady_ms: int
) -> tuple[Say, bool]:
    """What the phones say of somebody who is here, and whether that is asleep. Nothing in a small room."""
    if not seats.is_told:
        return NOTHING, False
    own = seats.own.get(person, ())
    if not own:
        through = seats.through.get(person)
        if through is None or through.holder is None:
            return _without(session), False
        return say("through {name}’s phone", name=_name(state, through.holder)), False
    asleep = min(_asleep_ms(connections.get(p.token), steady_ms) for p in own)
    if asleep >= ASLEEP_MS:
        return _asleep(asleep), True
    return (say("{n} phones", n=len(own)) if len(own) > 1 else NOTHING), False


def _without(session: Session) -> Say:
    """While people arrive, somebody without a phone may still take it out."""
    step = session.current
    is_arriving = step is None or step.kind is StepKind.LOBBY
    return say("no phone yet") if is_arriving else say("at this laptop")


def private_line(state: State, session: Session) -> PrivateLine | None:
    """None while no phone could write: then nothing is missing either."""
    if session.joining is None and not session.messages:
        return None
    helps, works = _asking(session, MessageKind.HELP), _asking(session, MessageKind.WORK)
    asks = (
        say("{n} ask: please help us", n=helps) if helps else NOTHING,
        say("{n} ask: let us work", n=works) if works else NOTHING,
    )
    written = (m for m in session.messages if m.kind in (MessageKind.WORDS, MessageKind.UNCLEAR))
    rows = tuple(_message(state, session, m) for m in written)
    return PrivateLine(tuple(words for words in asks if words), rows)


def _asking(session: Session, kind: MessageKind) -> int:
    """How many in this step, 0 for too few to tell. Nobody asks twice, as far as it can be known."""
    here = [m for m in session.messages if m.kind is kind and m.step == session.step_id]
    named = {m.sender for m in here if m.sender is not None}
    n = len(named) + sum(m.sender is None for m in here)
    return n if n >= ENOUGH_TO_TELL else 0


def _message(state: State, session: Session, message: Message) -> MessageRow:
    number = number_of(session, message)
    return MessageRow(
        message.id,
        message.kind,
        message.text,
        unclear(number) if message.kind is MessageKind.UNCLEAR else NOTHING,
        _name(state, message.sender) if message.sender else "",
        message.answer,
        number,
    )


def _waiting(state: State, inside: frozenset[PersonId], phone: Phone) -> WaitingRow:
    name = _name(state, phone.wants) or phone.name
    if phone.wants in inside:
        return WaitingRow(phone.token, name, say("{name} asks to come in from another phone", name=name))
    return WaitingRow(phone.token, name, say("{name} asks to come in", name=name))


def _phones(state: State, session: Session, connections: Connections, steady_ms: int) -> tuple[PhoneRow, ...]:
    """By the names of their holders: the order of coming would tell who hesitated."""
    is_few = len(session.present) < FEW
    names = {p.id: p.name for p in state.team.people}
    rows = [
        PhoneRow(
            phone.token,
            holder,
            names.get(holder, ""),
            NOTHING if is_few else _connected(connections.get(phone.token), steady_ms),
            tuple(names.get(one, "") for one in phone.seats[1:]),
            which,
        )
        for holder, own in seats(session).own.items()
        for phone, which in _told_apart(own, connections)
    ]
    return tuple(sorted(rows, key=lambda row: (row.name.casefold(), row.phone)))


def _told_apart(own: tuple[Phone, ...], connections: Connections) -> Iterable[tuple[Phone, Say]]:
    """Several of one holder by the order in which they connected first; in a small room no more is told.

    One that did not connect since the app was started did so before the others; of two such nothing is known.
    """
    if len(own) == 1:
        return ((own[0], NOTHING),)
    first = {p.token: known.first_ms if (known := connections.get(p.token)) else EARLIER for p in own}
    vague = EARLIER if list(first.values()).count(EARLIER) > 1 else None
    in_order = sorted(own, key=lambda p: (first[p.token], p.token))
    return (
        (phone, NOTHING if first[phone.token] == vague else _in_order(place, len(own)))
        for place, phone in enumerate(in_order)
    )


def _in_order(place: int, several: int) -> Say:
    if place == 0:
        return say("connected first")
    return say("connected last") if place == several - 1 else say("connected as number {n}", n=place + 1)


def _connected(connection: Connection | None, steady_ms: int) -> Say:
    if connection is not None and connection.is_connected:
        return say("connected")
    asleep = _asleep_ms(connection, steady_ms)
    return _asleep(asleep) if asleep >= ASLEEP_MS else NOTHING


def _asleep(ms: int) -> Say:
    if ms < _MINUTE:
        return say("phone asleep")
    return say("phone asleep {n} min", n=ms // _MINUTE)


def _asleep_ms(connection: Connection | None, steady_ms: int) -> int:
    """0 of one that is awake, and where nothing is known."""
    return 0 if connection is None or connection.is_connected else steady_ms - connection.since_ms


def _out(state: State, session: Session) -> tuple[OutRow, ...]:
    """A person once, however many of their phones are out."""
    wanted = {p.wants for p in session.phones if p.state is PhoneState.OUT and p.wants is not None}
    rows = (OutRow(person, _name(state, person)) for person in wanted)
    return tuple(sorted(rows, key=lambda row: (row.name.casefold(), row.person)))


def _signed(session: Session) -> dict[PersonId, tuple[IdeaId, ...]]:
    """Signed ideas that are not set aside yet, by who wrote them."""
    found: dict[PersonId, list[IdeaId]] = {}
    for idea in session.live_ideas:
        if idea.author is not None:
            found.setdefault(idea.author, []).append(idea.id)
    return {person: tuple(ideas) for person, ideas in found.items()}


def _name(state: State, person: PersonId | None) -> str:
    found = state.team.person(person) if person else None
    return found.name if found else ""
