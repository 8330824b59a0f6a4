"""Names as the record writes them: of people, of those who took part, and of its own file."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from lfb_desktop.domain.model import Person, PersonId, Presence, Session, SessionState, State

# What a system may not call a file, whatever follows behind a dot.
_NO_NAMES = frozenset(
    {"con", "prn", "aux", "nul", *(f"com{n}" for n in range(10)), *(f"lpt{n}" for n in range(10))}
)
_LONGEST = 80
_MOST_BYTES = 200  # a name may have 255 with its date and ending


def name_of(state: State, person: PersonId | None) -> str:
    """The name on the roster; "" for nobody and for somebody who is not there any more."""
    found = state.team.person(person) if person else None
    return found.name if found else ""


def names(state: State, people: Iterable[PersonId]) -> tuple[str, ...]:
    """Alphabetical: nobody comes first because they lead or were quick."""
    return tuple(sorted((n for p in people if (n := name_of(state, p))), key=str.casefold))


def took_part(session: Session) -> tuple[str, ...]:
    """Who came, gone since or not; before the doors open those who are asked to come."""
    came = {
        str(dict(line.detail).get("person"))
        for line in session.journal
        if line.act == "presence_marked" and dict(line.detail).get("presence") == "present"
    }
    if session.state is SessionState.PREPARATION:
        chosen = [p.person for p in session.participants if p.presence is not Presence.OBSERVER]
    else:
        chosen = [
            p.person
            for p in session.participants
            if p.presence is Presence.PRESENT or (p.presence is Presence.AWAY and p.person.id in came)
        ]
    return _sorted(chosen)


def watched(session: Session) -> tuple[str, ...]:
    return _sorted([p.person for p in session.participants if p.presence is Presence.OBSERVER])


def _sorted(people: list[Person]) -> tuple[str, ...]:
    return tuple(sorted((p.name for p in people), key=str.casefold))


def file_name(title: str, date: str = "") -> str:
    """A name that every system takes, still without an ending; without folders, whatever the title is."""
    plain = unicodedata.normalize("NFKC", title).casefold()
    slug = re.sub(r"[^\w]+", "-", plain).strip("-_")[:_LONGEST]
    slug = slug.encode("utf-8", "ignore")[:_MOST_BYTES].decode("utf-8", "ignore").strip("-_")
    name = f"{date}-{slug}".strip("-") or "session"
    return f"{name}-session" if name in _NO_NAMES else name
