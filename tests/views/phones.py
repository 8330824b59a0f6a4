"""Phones for every person of a state, and what they show as text."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from enum import Enum

from lfb_desktop.domain.model import (
    Joining,
    PersonId,
    Phone,
    PhoneState,
    Session,
    State,
    TokenHash,
)
from lfb_desktop.domain.words import Say
from lfb_desktop.views.phone_values import PhoneCounts, PhoneView
from lfb_desktop.views.scenes import ClockFace, Horizon

_AN_ID = re.compile(r"[0-9a-f]{16,}")


def token(person: PersonId) -> TokenHash:
    return TokenHash(f"phone of {person}")


def with_phones(state: State, **joining: bool) -> State:
    """Phones may join, and everybody holds one, whoever leads too."""
    session = state.session
    assert session is not None
    people = [p.person.id for p in session.participants]
    if session.leader is not None:
        people.append(session.leader)
    phones = tuple(Phone(token(p), PhoneState.IN, seats=(p,)) for p in sorted(people))
    way = Joining("SECRET", "KITE 4738", "pepper", **joining)
    return replace(state, session=replace(session, joining=way, phones=phones))


def session_of(state: State) -> Session:
    assert state.session is not None
    return state.session


def texts(value: object) -> list[str]:
    """Every text and number of a view, as somebody could read them; ids are left out."""
    match value:
        case Say():
            return [str(value)] if value else []
        case str():
            return [value] if value and not _AN_ID.fullmatch(value) else []
        case bool() | Enum() | None | ClockFace() | Horizon():
            return []
        case int():
            return [str(value)]
        case tuple():
            return [text for part in value for text in texts(part)]
    assert is_dataclass(value), value
    return [text for f in fields(value) for text in texts(getattr(value, f.name))]


def page(view: PhoneView, counts: PhoneCounts) -> str:
    """A whole screen as text: the heading, then the task with its fields, then the counts."""
    lines = [f"{type(view.task).__name__}: {view.title}"]
    if view.line:
        lines.append(f"  {view.line}")
    for f in fields(view.task):
        said = texts(getattr(view.task, f.name))
        if said:
            lines.append(f"  {f.name}: {' | '.join(said)}")
    lines += [f"  # {said}" for said in texts(counts)]
    return "\n".join(lines)
