"""Reading the polls of a session: what they ask, who may answer while they are open, the papers."""

from __future__ import annotations

import sqlite3
from typing import Any

from lfb_desktop.domain.model import (
    Decides,
    Item,
    ItemId,
    Method,
    Paper,
    Poll,
    Purpose,
    TicketHash,
    TieWay,
    Voice,
)
from lfb_desktop.store.kept import Kept, Row
from lfb_desktop.store.parts import Parts

_POLLS = """
SELECT id, step, method, purpose, question, places, dots, cap, decides, seed, is_open, eligible, answered,
  hand_voters, tie_way, by_lot FROM poll WHERE session = ? ORDER BY position
"""
# Poll by poll: the key of each table begins with the poll, so this walks only rows that are read.
_ITEMS = """
SELECT id, title, idea, theme, level, hands FROM poll_item WHERE poll = ? ORDER BY position
"""
_VOICES = "SELECT person, acts, is_done, is_by_hand FROM poll_voice WHERE poll = ?"
_PAPERS = """
SELECT id, text, about, ticket, (SELECT count(*) FROM mark WHERE poll = paper.poll AND paper = paper.id)
FROM paper WHERE poll = ? ORDER BY id
"""
_MARKS = "SELECT item, value FROM mark WHERE poll = ? ORDER BY paper, item"
_COUNTED = "SELECT ticket FROM counted_ticket WHERE poll = ? ORDER BY ticket"


def read_polls(parts: Parts, session: str, by_name: tuple[str, ...], kept: Kept) -> tuple[Poll, ...]:
    """In order of opening; `by_name` are the ids of all people, sorted by name."""
    return tuple(
        Poll(
            id=id,
            step=step,
            method=Method(method),
            purpose=Purpose(purpose),
            question=question,
            items=parts.read(_read_items, id),
            places=places,
            dots=dots,
            cap=cap,
            decides=Decides(decides),
            seed=seed,
            is_open=bool(is_open),
            voices=parts.read(_read_voices, id, by_name, kept),
            papers=parts.read(_read_papers, id),
            counted=parts.read(_read_counted, id),
            eligible=eligible,
            answered=answered,
            hand_voters=hand_voters,
            tie_way=TieWay(tie_way) if tie_way else None,
            by_lot=bool(by_lot),
        )
        for (id, step, method, purpose, question, places, dots, cap, decides, seed, is_open, eligible,
             answered, hand_voters, tie_way, by_lot) in parts.read(_read_rows, session)
    )  # fmt: skip


def _read_rows(db: sqlite3.Connection, session: str) -> list[Any]:
    return db.execute(_POLLS, (session,)).fetchall()


def _read_items(db: sqlite3.Connection, poll: str) -> tuple[Item, ...]:
    return tuple(
        Item(id, title, idea, theme, level, hands)
        for id, title, idea, theme, level, hands in db.execute(_ITEMS, (poll,))
    )


def _read_voices(
    db: sqlite3.Connection, poll: str, by_name: tuple[str, ...], kept: Kept
) -> tuple[Voice, ...]:
    found: dict[str, Voice] = {v.person: v for v in kept.made(_voice, poll, db.execute(_VOICES, (poll,)))}
    return tuple(found[p] for p in by_name if p in found)


def _voice(row: Row) -> Voice:
    person, acts, is_done, is_by_hand = row
    return Voice(person, acts, is_done == 1, is_by_hand == 1)


def _read_papers(db: sqlite3.Connection, poll: str) -> tuple[Paper, ...]:
    """In key order, their marks in the order of the items' keys: neither is the order of writing.

    The rows of all marks are cut into papers by their counts, because a dictionary of thousands of
    marks cost twice the time.
    """
    marks: list[tuple[ItemId, int]] = db.execute(_MARKS, (poll,)).fetchall()
    papers: list[Paper] = []
    at = 0
    for id, text, about, ticket, n in db.execute(_PAPERS, (poll,)):
        papers.append(Paper(id, tuple(marks[at : at + n]), text, about, ticket))
        at += n
    return tuple(papers)


def _read_counted(db: sqlite3.Connection, poll: str) -> tuple[TicketHash, ...]:
    return tuple(TicketHash(ticket) for (ticket,) in db.execute(_COUNTED, (poll,)))
