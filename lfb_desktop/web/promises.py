"""What a newcomer is told before giving a name."""

from __future__ import annotations

from collections.abc import Iterable

from lfb_desktop.domain.model import Joining, Session
from lfb_desktop.domain.words import Say, say


def promises(session: Session, joining: Joining, *, is_tls: bool) -> tuple[Say, ...]:
    """What the name is for, and who can see what."""
    return tuple(promise for promise in _promises(session, joining, is_tls=is_tls) if promise)


def _promises(session: Session, joining: Joining, *, is_tls: bool) -> Iterable[Say]:
    if joining.hides_names:
        yield say("Your name is for the facilitator, so that nobody votes twice. The screen shows no names.")
    else:
        yield say("Your name shows that you are here, and that nobody votes twice.")
    yield say("Who voted what is stored nowhere. Unsigned ideas bear no name.")
    if not is_tls:
        yield say("Whoever can listen in on this Wi-Fi could read along.")
