"""What the server knows of the room: the last state that was published, and who is who in it."""

from __future__ import annotations

import asyncio
from collections import Counter

from lfb_desktop.domain.actors import NEWCOMER, Actor
from lfb_desktop.domain.commands import SessionCommand
from lfb_desktop.domain.errors import Held, Rejected, Unavailable
from lfb_desktop.domain.model import Joining, Phone, PhoneState, Session, State, TokenHash
from lfb_desktop.domain.words import Tongue, say
from lfb_desktop.web.answers import Refusal
from lfb_desktop.web.limits import Limits
from lfb_desktop.web.passes import cookie_of, phone_of
from lfb_desktop.web.ports import Done, Ports


class Desk:
    """Belongs to the server's thread."""

    def __init__(self, ports: Ports, caps: Limits) -> None:
        self.ports = ports
        self._caps = caps
        self.state: State | None = None
        self._phones: dict[TokenHash, Phone] = {}  # and who came in since
        self._acting: Counter[TokenHash] = Counter()
        self._acted: set[TokenHash] = set()

    @property
    def tongue(self) -> Tongue:
        return self.ports.tongue()

    def take(self, state: State) -> set[TokenHash]:
        """A newer state. Answers whose acts may be in it."""
        self.state = state
        self._phones = {phone.token: phone for phone in _phones(state)}
        acted = self._acted | set(self._acting)
        self._acted = set()
        return acted

    def session(self) -> Session:
        if self.state is None or self.state.session is None:
            raise away()
        return self.state.session

    def joining(self) -> Joining:
        joining = self.session().joining
        if joining is None:
            raise away()
        return joining

    def phone(self, token: TokenHash) -> Phone | None:
        return self._phones.get(token)

    def caller(self, cookies: dict[str, str]) -> Phone | None:
        """Whose cookie that is; one that was kept out is known as well."""
        token = cookies.get(cookie_of(self.session().id), "")
        return self.phone(phone_of(token)) if token else None

    async def asked(self, command: SessionCommand, by: Actor, phone: TokenHash) -> None:
        """Answers after the commit. Raises Refusal with the room's own sentence."""
        self._acting[phone] += 1
        try:
            # What was not begun by then is not done; what was is, and the same ticket finds it.
            async with asyncio.timeout(self._caps.answer_s):
                done: Done = await asyncio.wrap_future(self.ports.gate.call(command, by))
            if by is NEWCOMER:
                self._remember(done.state, phone)
        except Rejected as refused:
            raise self._refusal(refused) from refused
        except Unavailable as trouble:
            raise Refusal(503, trouble.reason) from trouble
        except TimeoutError as late:
            raise busy() from late
        finally:
            self._acting[phone] -= 1
            if not self._acting[phone]:
                del self._acting[phone]
            if phone in self._phones:  # of strangers who are refused nothing is kept
                self._acted.add(phone)

    def _remember(self, state: State, token: TokenHash) -> None:
        """A phone that came may ask the next thing before the state that knows it was published.

        Of no other one: it may have been forgotten since.
        """
        if token not in self._phones:
            self._phones.update({phone.token: phone for phone in _phones(state) if phone.token == token})

    def _refusal(self, refused: Rejected) -> Refusal:
        if isinstance(refused, Held):
            return Refusal(409, refused.reason, is_held=True)
        return Refusal(409, refused.reason)


def _phones(state: State) -> tuple[Phone, ...]:
    return state.session.phones if state.session is not None else ()


def away() -> Refusal:
    return Refusal(503, say("The room is not open just now. Your phone tries again by itself."))


def busy() -> Refusal:
    return Refusal(503, say("The laptop is busy. Nothing is lost: your phone tries again by itself."))


def kept_out() -> Refusal:
    return Refusal(
        403,
        say("This phone takes part no more. If that is a mistake, speak to the facilitator."),
        state=PhoneState.OUT.value,
    )
