"""Wishes about phones: letting them in, and who takes part through which."""

from __future__ import annotations

from dataclasses import dataclass

from lfb_desktop.domain.commands.base import SessionCommand, _Secret
from lfb_desktop.domain.model import IdeaId, MessageId, MessageKind, PersonId, TokenHash


@dataclass(frozen=True, slots=True, repr=False)
class OpenJoining(_Secret, SessionCommand):
    """Phones may join from now on; `address` is one of this computer, "" for the likeliest."""

    address: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class ServeAt(_Secret, SessionCommand):
    """Where phones find the room: kept, so that they find it there again."""

    address: str
    port: int


@dataclass(frozen=True, slots=True)
class CloseJoining(SessionCommand):
    """No phone takes part any more; people and what they did stay."""


@dataclass(frozen=True, slots=True)
class RenewCode(SessionCommand):
    """Another QR code and another code to say; who is in stays in."""


@dataclass(frozen=True, slots=True)
class ChangeJoining(SessionCommand):
    """None: stays as it is."""

    is_locked: bool | None = None
    asks_first: bool | None = None
    hides_names: bool | None = None


@dataclass(frozen=True, slots=True, repr=False)
class JoinByPhone(_Secret, SessionCommand):
    """A phone asks to come in as `person` of the list, or by a name. The same token again changes nothing.

    Where another phone holds that person: `is_same` waits for the facilitator, `is_another` gets a name
    beside it ("Anna 2").
    """

    token: str
    name: str
    person: PersonId | None = None
    is_same: bool = False
    is_another: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class AdmitPhone(_Secret, SessionCommand):
    phone: TokenHash
    is_in: bool


@dataclass(frozen=True, slots=True, repr=False)
class ForgetPhone(_Secret, SessionCommand):
    """One phone of a person who has another, or none from now on; the person stays."""

    phone: TokenHash


@dataclass(frozen=True, slots=True)
class KeepOut(SessionCommand):
    """The person's phones are out and stay out; the person is away."""

    person: PersonId


@dataclass(frozen=True, slots=True)
class LetIn(SessionCommand):
    """Whoever was kept out may come again."""

    person: PersonId


@dataclass(frozen=True, slots=True, repr=False)
class AddSeat(_Secret, SessionCommand):
    """Somebody else takes part through this phone: by video, or beside its holder."""

    phone: TokenHash
    name: str


@dataclass(frozen=True, slots=True, repr=False)
class DropSeat(_Secret, SessionCommand):
    phone: TokenHash
    person: PersonId


@dataclass(frozen=True, slots=True, repr=False)
class RenameMyself(_Secret, SessionCommand):
    """Only a name that came on the list by this phone."""

    person: PersonId
    name: str


@dataclass(frozen=True, slots=True, repr=False)
class SendMessage(_Secret, SessionCommand):
    """A private line to the facilitator; `sender` None: without a name."""

    kind: MessageKind
    text: str
    ticket: str
    idea: IdeaId | None = None
    sender: PersonId | None = None


@dataclass(frozen=True, slots=True, repr=False)
class AnswerMessage(_Secret, SessionCommand):
    message: MessageId
    text: str
