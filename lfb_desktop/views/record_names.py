"""Names of people as the record writes them, and who took part."""

from __future__ import annotations

from collections.abc import Iterable

from lfb_desktop.domain.model import Person, PersonId, Presence, Session, SessionState, State


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
