"""What a newcomer is told before giving a name, and a name for whoever does not want to give the own one."""

from __future__ import annotations

import secrets
from collections.abc import Iterable

from lfb_desktop.domain.model import Joining, Session
from lfb_desktop.domain.words import Say, Tongue, say, told

# Birds: nobody is called so, none is better than another, and there are enough for a room.
NAMES: tuple[Say, ...] = (
    say("Heron"),
    say("Wren"),
    say("Plover"),
    say("Curlew"),
    say("Avocet"),
    say("Dunlin"),
    say("Siskin"),
    say("Linnet"),
    say("Dipper"),
    say("Lapwing"),
    say("Sandpiper"),
    say("Nuthatch"),
    say("Goldcrest"),
    say("Redstart"),
    say("Whimbrel"),
    say("Turnstone"),
    say("Kingfisher"),
    say("Oystercatcher"),
)


def name(taken: Iterable[str], tongue: Tongue) -> str:
    """One that nobody has yet; with a number where all are given. `taken` are casefolded."""
    known = set(taken)
    names = [told(bird, tongue) for bird in NAMES]
    secrets.SystemRandom().shuffle(names)
    for round in range(1, 100):
        for bird in names:
            proposed = bird if round == 1 else f"{bird} {round}"
            if proposed.casefold() not in known:
                return proposed
    return ""


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
