"""Phones: the way in, who takes part through which, and what is said to the facilitator alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import Joining, Message, PersonId, Phone, PhoneState, SessionId
from lfb_desktop.store.writer.touch import Value, change_one, next_position

_JOINING = "secret, code, pepper, address, port, is_locked, asks_first, hides_names"
_SET_JOINING = ", ".join(f"{column} = ?" for column in _JOINING.split(", "))


def joining_opened(db: sqlite3.Connection, event: e.JoiningOpened) -> None:
    insert_joining(db, event.session, event.joining)


def insert_joining(db: sqlite3.Connection, session: SessionId, joining: Joining) -> None:
    sql = f"INSERT INTO joining (session, {_JOINING}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
    db.execute(sql, (session, *_of(joining)))


def joining_changed(db: sqlite3.Connection, event: e.JoiningChanged) -> None:
    sql = f"UPDATE joining SET {_SET_JOINING} WHERE session = ?"
    change_one(db, sql, (*_of(event.joining), event.session))


def _of(j: Joining) -> tuple[Value, ...]:
    return (j.secret, j.code, j.pepper, j.address, j.port, j.is_locked, j.asks_first, j.hides_names)


def joining_closed(db: sqlite3.Connection, event: e.JoiningClosed) -> None:
    """With all phones."""
    change_one(db, "DELETE FROM joining WHERE session = ?", (event.session,))


def phone_came(db: sqlite3.Connection, event: e.PhoneCame) -> None:
    """One that came before comes anew."""
    sql = "DELETE FROM phone WHERE session = ? AND token = ?"
    db.execute(sql, (event.session, event.phone.token))
    insert_phones(db, event.session, (event.phone,))


def insert_phones(db: sqlite3.Connection, session: SessionId, phones: Iterable[Phone]) -> None:
    ordered = sorted(phones, key=lambda phone: phone.token)
    db.executemany(
        "INSERT INTO phone (session, token, state, name, wants, made) VALUES (?, ?, ?, ?, ?, ?)",
        [(session, p.token, p.state, p.name, p.wants, p.made) for p in ordered],
    )
    db.executemany(
        "INSERT INTO phone_seat (session, phone, position, person) VALUES (?, ?, ?, ?)",
        [(session, p.token, n, person) for p in ordered for n, person in enumerate(p.seats)],
    )


def phone_admitted(db: sqlite3.Connection, event: e.PhoneAdmitted) -> None:
    """What it asked for while it waited is answered. Who had named nobody on the list came on it by this."""
    sql = (
        "UPDATE phone SET state = ?, name = '', wants = NULL, made = CASE WHEN wants IS NULL THEN ? END "
        "WHERE session = ? AND token = ?"
    )
    change_one(db, sql, (PhoneState.IN, event.person, event.session, event.phone))
    _add_seat(db, event.session, event.phone, event.person)


def phone_forgotten(db: sqlite3.Connection, event: e.PhoneForgotten) -> None:
    change_one(db, "DELETE FROM phone WHERE session = ? AND token = ?", (event.session, event.phone))


def person_kept_out(db: sqlite3.Connection, event: e.PersonKeptOut) -> None:
    """Of all phones of this person nothing stays but that they are out, and who held them."""
    sql = "SELECT phone FROM phone_seat WHERE session = ? AND position = 0 AND person = ?"
    for (phone,) in db.execute(sql, (event.session, event.person)).fetchall():
        db.execute("DELETE FROM phone_seat WHERE session = ? AND phone = ?", (event.session, phone))
        out = "UPDATE phone SET state = ?, name = '', wants = ?, made = NULL WHERE session = ? AND token = ?"
        change_one(db, out, (PhoneState.OUT, event.person, event.session, phone))


def person_let_in(db: sqlite3.Connection, event: e.PersonLetIn) -> None:
    sql = "DELETE FROM phone WHERE session = ? AND wants = ? AND state = ?"
    db.execute(sql, (event.session, event.person, PhoneState.OUT))


def seat_added(db: sqlite3.Connection, event: e.SeatAdded) -> None:
    _add_seat(db, event.session, event.phone, event.person)


def _add_seat(db: sqlite3.Connection, session: SessionId, phone: str, person: PersonId) -> None:
    db.execute(
        "INSERT INTO phone_seat (session, phone, position, person) SELECT ?, ?, "
        "(SELECT count(*) FROM phone_seat WHERE session = ? AND phone = ?), ?",
        (session, phone, session, phone, person),
    )


def seat_dropped(db: sqlite3.Connection, event: e.SeatDropped) -> None:
    _drop_seat(db, event.session, event.phone, event.person)


def _drop_seat(db: sqlite3.Connection, session: SessionId, phone: str, person: PersonId) -> None:
    """Those behind it close up."""
    at = "session = ? AND phone = ?"
    sql = f"SELECT position FROM phone_seat WHERE {at} AND person = ?"
    place = db.execute(sql, (session, phone, person)).fetchone()
    change_one(db, f"DELETE FROM phone_seat WHERE {at} AND person = ?", (session, phone, person))
    sql = f"SELECT position FROM phone_seat WHERE {at} AND position > ? ORDER BY position"
    for (behind,) in db.execute(sql, (session, phone, *place)).fetchall():
        closer = f"UPDATE phone_seat SET position = position - 1 WHERE {at} AND position = ?"
        db.execute(closer, (session, phone, behind))


def forget_on_phones(db: sqlite3.Connection, session: SessionId, person: PersonId) -> None:
    """Who takes part no more holds no phone, sits on none, and is waited for by none."""
    held = "SELECT phone FROM phone_seat WHERE session = ? AND position = 0 AND person = ?"
    db.execute(
        f"DELETE FROM phone WHERE session = ? AND (wants = ? OR token IN ({held}))",
        (session, person, session, person),
    )
    sql = "SELECT phone FROM phone_seat WHERE session = ? AND person = ?"
    for (phone,) in db.execute(sql, (session, person)).fetchall():
        _drop_seat(db, session, phone, person)
    db.execute("UPDATE phone SET made = NULL WHERE session = ? AND made = ?", (session, person))


def forget_everywhere(db: sqlite3.Connection, person: PersonId) -> None:
    """Of whoever leaves the list no phone keeps anything, and no private line the name."""
    sql = (
        "SELECT session FROM phone WHERE wants = ? OR made = ? "
        "UNION SELECT session FROM phone_seat WHERE person = ?"
    )
    for (session,) in db.execute(sql, (person,) * 3).fetchall():
        forget_on_phones(db, session, person)
    db.execute("UPDATE message SET sender = NULL WHERE sender = ?", (person,))


def message_sent(db: sqlite3.Connection, event: e.MessageSent) -> None:
    insert_messages(db, event.session, (event.message,))


def insert_messages(db: sqlite3.Connection, session: SessionId, messages: Iterable[Message]) -> None:
    first = next_position(db, "message", session)
    db.executemany(
        "INSERT INTO message (session, position, id, step, kind, text, idea, sender, ticket, answer) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (session, first + n, m.id, m.step, m.kind, m.text, m.idea, m.sender, m.ticket, m.answer)
            for n, m in enumerate(messages)
        ],
    )


def message_answered(db: sqlite3.Connection, event: e.MessageAnswered) -> None:
    sql = "UPDATE message SET answer = ? WHERE session = ? AND id = ?"
    change_one(db, sql, (event.text, event.session, event.message))


def forget_joining(db: sqlite3.Connection, session: SessionId) -> None:
    """At the end, all of it."""
    for table in ("joining", "message"):
        db.execute(f"DELETE FROM {table} WHERE session = ?", (session,))


TABLE = {
    e.JoiningOpened: joining_opened,
    e.JoiningChanged: joining_changed,
    e.JoiningClosed: joining_closed,
    e.PhoneCame: phone_came,
    e.PhoneAdmitted: phone_admitted,
    e.PhoneForgotten: phone_forgotten,
    e.PersonKeptOut: person_kept_out,
    e.PersonLetIn: person_let_in,
    e.SeatAdded: seat_added,
    e.SeatDropped: seat_dropped,
    e.MessageSent: message_sent,
    e.MessageAnswered: message_answered,
}
