"""What is served to phones just now, and how that differs from what their session says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lfb_desktop.domain.model import Joining, PhoneState, Session, SessionId, SessionState, TokenHash
from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.views.console_phone_values import EARLIER, Connection

_MOVED = say("The network has changed. Phones scan the code once more.")
_OTHER_PORT = say("The number of the room was taken by another program. Phones scan the code once more.")


@dataclass(frozen=True, slots=True)
class Served:
    """`asked` is what the session said when it began: an address that is gone is asked for once."""

    session: SessionId
    language: str
    asked: str
    address: str
    port: int
    is_encrypted: bool
    name: str = ""  # that a certificate was issued for

    @property
    def host(self) -> str:
        return self.name or self.address


def is_wanted(session: Session) -> bool:
    is_before = session.state is SessionState.PREPARATION
    return session.joining is not None and (is_before or session.is_running)


def is_outdated(session: Session, joining: Joining, served: Served) -> bool:
    """Whether it is another session, in another language, or at another address than was asked for since."""
    is_same = (session.id, session.language) == (served.session, served.language)
    return not is_same or joining.address not in ("", served.address, served.asked)


def moved(address: str, port: int, joining: Joining) -> Say:
    """What those who were here before have to know."""
    if not joining.port or (address, port) == (joining.address, joining.port):
        return NOTHING
    return _OTHER_PORT if address == joining.address else _MOVED


def not_back_yet(session: Session, since_ms: int) -> Mapping[TokenHash, Connection]:
    """Phones that were in when serving began: one that never comes back is asleep, too."""
    inside = (phone.token for phone in session.phones if phone.state is PhoneState.IN)
    return {token: Connection(False, since_ms, EARLIER) for token in inside}
