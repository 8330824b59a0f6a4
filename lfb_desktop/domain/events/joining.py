"""Phones and what is said to the facilitator alone. All of it is gone with the end of the session."""

from __future__ import annotations

from dataclasses import dataclass

from lfb_desktop.domain.model import Joining, Message, MessageId, PersonId, Phone, SessionId, TokenHash


@dataclass(frozen=True, slots=True, repr=False)
class JoiningOpened:
    session: SessionId
    joining: Joining


@dataclass(frozen=True, slots=True, repr=False)
class JoiningChanged:
    session: SessionId
    joining: Joining
    has_new_code: bool = False  # for the journal


@dataclass(frozen=True, slots=True)
class JoiningClosed:
    """And all phones are forgotten."""

    session: SessionId


@dataclass(frozen=True, slots=True, repr=False)
class PhoneCame:
    """Waiting or in."""

    session: SessionId
    phone: Phone


@dataclass(frozen=True, slots=True, repr=False)
class PhoneAdmitted:
    session: SessionId
    phone: TokenHash
    person: PersonId


@dataclass(frozen=True, slots=True, repr=False)
class PhoneForgotten:
    session: SessionId
    phone: TokenHash


@dataclass(frozen=True, slots=True)
class PersonKeptOut:
    """Whatever phones the person held are out; who sat beside on them is no more on them."""

    session: SessionId
    person: PersonId


@dataclass(frozen=True, slots=True)
class PersonLetIn:
    """The phones that were kept out for this person are forgotten, and may come anew."""

    session: SessionId
    person: PersonId


@dataclass(frozen=True, slots=True, repr=False)
class SeatAdded:
    session: SessionId
    phone: TokenHash
    person: PersonId


@dataclass(frozen=True, slots=True, repr=False)
class SeatDropped:
    session: SessionId
    phone: TokenHash
    person: PersonId


@dataclass(frozen=True, slots=True, repr=False)
class MessageSent:
    session: SessionId
    message: Message


@dataclass(frozen=True, slots=True, repr=False)
class MessageAnswered:
    session: SessionId
    message: MessageId
    text: str
