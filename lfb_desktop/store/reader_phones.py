"""Reading what is there only while a session runs: phones, private lines, invitations, voices on folds."""

from __future__ import annotations

import sqlite3
from collections import defaultdict

from lfb_desktop.domain.model import (
    FoldVoice,
    Invitation,
    Joining,
    Message,
    MessageKind,
    PersonId,
    Phone,
    PhoneState,
)

_JOINING = """
SELECT secret, code, pepper, address, port, is_locked, asks_first, hides_names FROM joining WHERE session = ?
"""
_PHONES = "SELECT token, state, name, wants, made FROM phone WHERE session = ? ORDER BY token"
_SEATS = "SELECT phone, person FROM phone_seat WHERE session = ? ORDER BY phone, position"
_MESSAGES = """
SELECT id, step, kind, text, ticket, idea, sender, answer FROM message WHERE session = ? ORDER BY position
"""
# From the small table to the large one: both are empty for most of a session.
_INVITATIONS = """
SELECT i.outcome, i.person, i.asker FROM invitation AS i CROSS JOIN outcome AS o ON o.id = i.outcome
WHERE o.session = ? ORDER BY o.position, i.person
"""
_FOLD_VOICES = """
SELECT v.idea, v.person FROM fold_voice AS v CROSS JOIN idea AS i ON i.id = v.idea
WHERE i.session = ? ORDER BY i.number, v.person
"""


def read_joining(db: sqlite3.Connection, session: str) -> Joining | None:
    row = db.execute(_JOINING, (session,)).fetchone()
    if row is None:
        return None
    secret, code, pepper, address, port, is_locked, asks_first, hides_names = row
    return Joining(secret, code, pepper, address, port, is_locked == 1, asks_first == 1, hides_names == 1)


def read_phones(db: sqlite3.Connection, session: str) -> tuple[Phone, ...]:
    seats: defaultdict[str, tuple[PersonId, ...]] = defaultdict(tuple)
    for phone, person in db.execute(_SEATS, (session,)):
        seats[phone] += (person,)
    return tuple(
        Phone(token, PhoneState(state), name, wants, seats.get(token, ()), made)
        for token, state, name, wants, made in db.execute(_PHONES, (session,))
    )


def read_messages(db: sqlite3.Connection, session: str) -> tuple[Message, ...]:
    return tuple(
        Message(id, step, MessageKind(kind), text, ticket, idea, sender, answer)
        for id, step, kind, text, ticket, idea, sender, answer in db.execute(_MESSAGES, (session,))
    )


def read_invitations(db: sqlite3.Connection, session: str) -> tuple[Invitation, ...]:
    found = db.execute(_INVITATIONS, (session,))
    return tuple(Invitation(outcome, person, by) for outcome, person, by in found)


def read_fold_voices(db: sqlite3.Connection, session: str) -> tuple[FoldVoice, ...]:
    """In the order of the ideas and of keys: neither is the order of voting."""
    return tuple(FoldVoice(idea, person) for idea, person in db.execute(_FOLD_VOICES, (session,)))
