"""The network that phones come in by, and a session with phones in it, without any network or phone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import FACILITATOR
from lfb_desktop.domain.model import (
    Joining,
    Message,
    MessageId,
    MessageKind,
    Participant,
    PersonId,
    Phone,
    PhoneState,
    Session,
    State,
    StepId,
    TicketHash,
    TokenHash,
)
from lfb_desktop.domain.words import NOTHING, say
from lfb_desktop.room import Room, Update
from lfb_desktop.ui.phones.port import PhonesNow
from lfb_desktop.views.scenes import Join, Wifi

CODE = "KITE 4738"
JOINING = Joining("SECRET", CODE, "pepper", "192.168.4.20", 8080)
ADDRESSES = (("192.168.4.20", say("Wi-Fi")), ("10.0.0.7", say("cable")))
# Not a code that leads anywhere: as large as a real one, and easy to tell from it.
MODULES = tuple(tuple((x * y + x // 3 + y // 2) % 2 == 0 for x in range(29)) for y in range(29))
ON = PhonesNow(
    is_on=True,
    address="192.168.4.20",
    port=8080,
    url="http://192.168.4.20:8080",
    addresses=ADDRESSES,
    join=Join(MODULES, "192.168.4.20:8080", CODE),
)
WITH_WIFI = replace(ON, join=Join(MODULES, "192.168.4.20:8080", CODE, Wifi(MODULES, "Guests")))
OFF = PhonesNow(addresses=ADDRESSES)
NO_NETWORK = PhonesNow(problem=say("There is no network here. The session goes on at this laptop."))


@dataclass
class StandIn:
    """A `PhonesPort` that does what it is told at once; `refusal` is raised instead."""

    shown: PhonesNow = OFF
    opened: list[str] = field(default_factory=list)
    closed: int = 0
    looked: int = 0
    held: list[bool] = field(default_factory=list)
    refusal: Exception | None = None
    _listeners: list[Callable[[], None]] = field(default_factory=list)

    def now(self) -> PhonesNow:
        return self.shown

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    @property
    def listeners(self) -> int:
        return len(self._listeners)

    def tell(self, shown: PhonesNow) -> None:
        self.shown = shown
        for listener in tuple(self._listeners):
            listener()

    def open(self, address: str = "") -> None:
        if self.refusal is not None:
            raise self.refusal
        self.opened.append(address)
        if self.shown.problem == NOTHING:
            self.tell(replace(ON, address=address or ON.address))

    def close(self) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.closed += 1
        self.tell(OFF)

    def look_again(self) -> None:
        self.looked += 1

    def hold(self, *, is_held: bool) -> None:
        self.held.append(is_held)


OF_PHONES = (
    *(c.OpenJoining, c.CloseJoining, c.RenewCode, c.ChangeJoining, c.AdmitPhone, c.ForgetPhone),
    *(c.KeepOut, c.LetIn, c.AnswerMessage),
)


class Overlay:
    """What phones have left in a session, laid over what its room says; wishes about them are written down.

    So the windows are seen with phones in them, whatever becomes of the wishes.
    """

    def __init__(self, room: Room) -> None:
        self.sent: list[c.Command] = []
        self.changes: dict[str, object] = {}
        self.refusal: Exception | None = None
        self._state, self._do = room.state, room.do
        room.state = self._with_phones  # type: ignore[method-assign]
        room.do = self._take  # type: ignore[method-assign]

    def lay(self, **changes: object) -> None:
        """Fields of the session: `joining`, `phones`, `messages`."""
        self.changes |= changes

    def _with_phones(self, session: object = None) -> State:
        state = self._state(session)  # type: ignore[arg-type]
        if state.session is None:
            return state
        return replace(state, session=replace(state.session, **self.changes))  # type: ignore[arg-type]

    def _take(self, command: c.Command, *by: object) -> Update:
        if not isinstance(command, OF_PHONES):
            return self._do(command, *by)  # type: ignore[arg-type]
        if self.refusal is not None:
            raise self.refusal
        self.sent.append(command)
        return Update(FACILITATOR, (), self._state(command.session))


def phone(token: str, *seats: PersonId, state: PhoneState = PhoneState.IN, **more: object) -> Phone:
    return replace(Phone(TokenHash(token), state, seats=seats), **more)  # type: ignore[arg-type]


def asks(token: str, name: str, wants: PersonId | None = None) -> Phone:
    return Phone(TokenHash(token), PhoneState.WAITING, name=name, wants=wants)


def message(n: int, text: str = "", kind: MessageKind = MessageKind.WORDS, **more: object) -> Message:
    made = Message(MessageId(f"m{n}"), None, kind, text, TicketHash(f"t{n}"))
    return replace(made, **more)  # type: ignore[arg-type]


def everybody(session: Session, but: int = 1) -> tuple[Phone, ...]:
    """A phone for each who is here, without the last `but`."""
    here: tuple[Participant, ...] = session.present[: len(session.present) - but]
    return tuple(phone(f"p{n}", one.person.id) for n, one in enumerate(here))


def asked(step: StepId | None, n: int, kind: MessageKind = MessageKind.HELP) -> tuple[Message, ...]:
    return tuple(message(100 + i, kind=kind, step=step) for i in range(n))
