"""Phones in the room: how they find in, who takes part through which, and what they say in private.

All of it is there only while its session is, and is gone with its end; no export knows it.
"""

from __future__ import annotations

from dataclasses import dataclass

from lfb_desktop.domain.model.ids import IdeaId, MessageId, OutcomeId, PersonId, StepId, TicketHash, TokenHash
from lfb_desktop.domain.model.kinds import MessageKind, PhoneState


@dataclass(frozen=True, slots=True, repr=False)
class Joining:
    """The way in, as it stands on the Stage, and who may take it.

    `secret` (base32, 128 bit) is in the QR code, `code` is said aloud and typed; `pepper` never leaves this
    computer. `address` and `port` are where it was served last: "" and 0 before that.
    """

    secret: str
    code: str
    pepper: str
    address: str = ""
    port: int = 0
    is_locked: bool = False
    asks_first: bool = False  # newcomers wait for the facilitator's yes
    hides_names: bool = False  # on the Stage


@dataclass(frozen=True, slots=True, repr=False)
class Phone:
    """One phone. The first of its seats holds it; the others take part through it, by video or beside."""

    token: TokenHash
    state: PhoneState
    name: str = ""  # as it was given; while it waits
    wants: PersonId | None = None  # who it says to be, while it waits; who was kept out
    seats: tuple[PersonId, ...] = ()
    made: PersonId | None = None  # the person who came on the list by it, and may be called otherwise

    @property
    def holder(self) -> PersonId | None:
        return self.seats[0] if self.seats else None


@dataclass(frozen=True, slots=True, repr=False)
class Message:
    """A line to the facilitator alone; `sender` None: without a name."""

    id: MessageId
    step: StepId | None
    kind: MessageKind
    text: str
    ticket: TicketHash
    idea: IdeaId | None = None
    sender: PersonId | None = None
    answer: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Invitation:
    """To help with an outcome. Accepting is saying it, declining leaves nothing; it ends with the step."""

    outcome: OutcomeId
    person: PersonId
    by: PersonId | None = None  # the owner who asks; None: asked at the Console
