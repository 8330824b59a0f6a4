"""Secret questions: one paper a person while they are open, and the seal that parts them from names."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import Paper, Poll
from lfb_desktop.store.errors import Contradiction
from lfb_desktop.store.writer.running import insert_poll_voices
from lfb_desktop.store.writer.touch import change_one, next_position

_INSERT_POLL = (
    "INSERT INTO poll (id, session, position, step, method, purpose, question, places, dots, cap, decides, "
    "seed, is_open, eligible, answered, hand_voters, tie_way, by_lot) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?)"
)


def poll_opened(db: sqlite3.Connection, event: e.PollOpened) -> None:
    insert_poll(db, event.session, event.poll)


def insert_poll(db: sqlite3.Connection, session: str, poll: Poll) -> None:
    """Whole. A closed one is open while its papers are written, because a closed one takes none."""
    position = next_position(db, "poll", session)
    db.execute(
        _INSERT_POLL,
        (poll.id, session, position, poll.step, poll.method, poll.purpose, poll.question, poll.places,
         poll.dots, poll.cap, poll.decides, poll.seed, poll.eligible, poll.answered, poll.hand_voters,
         poll.tie_way, poll.by_lot),
    )  # fmt: skip
    db.executemany(
        "INSERT INTO poll_item (poll, position, id, title, idea, theme, level, hands) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [(poll.id, n, i.id, i.title, i.idea, i.theme, i.level, i.hands) for n, i in enumerate(poll.items)],
    )
    insert_poll_voices(db, poll.id, poll.voices)
    insert_papers(db, poll.id, poll.papers)
    insert_counted(db, poll.id, poll.counted)
    if not poll.is_open:
        change_one(db, "UPDATE poll SET is_open = 0 WHERE id = ?", (poll.id,))


def insert_papers(db: sqlite3.Connection, poll: str, papers: Iterable[Paper]) -> None:
    """In key order, which is the order of nothing else."""
    ordered = sorted(papers, key=lambda paper: paper.id)
    db.executemany(
        "INSERT INTO paper (poll, id, text, about, ticket) VALUES (?, ?, ?, ?, ?)",
        [(poll, p.id, p.text, p.about, p.ticket) for p in ordered],
    )
    db.executemany(
        "INSERT INTO mark (poll, paper, item, value) VALUES (?, ?, ?, ?)",
        [(poll, p.id, item, value) for p in ordered for item, value in sorted(p.marks)],
    )


def insert_counted(db: sqlite3.Connection, poll: str, tickets: Iterable[str]) -> None:
    """Without the paper: whoever asks again after the close hears that it was counted."""
    db.executemany(
        "INSERT INTO counted_ticket (poll, ticket) VALUES (?, ?)", [(poll, t) for t in sorted(tickets)]
    )


def paper_cast(db: sqlite3.Connection, event: e.PaperCast) -> None:
    """The flag goes from 0 to 1 once; a paper under the same ticket takes the place of the earlier."""
    if event.replaced:
        ((acts,),) = db.execute(
            "SELECT coalesce(max(acts), 0) FROM poll_voice WHERE poll = ? AND person = ?",
            (event.poll, event.person),
        )
        if acts != 1:
            raise Contradiction("a paper replaces another, but this voice has not acted")
        for paper in event.replaced:
            change_one(db, "DELETE FROM paper WHERE poll = ? AND id = ?", (event.poll, paper))
    else:
        sql = "UPDATE poll_voice SET acts = 1 WHERE poll = ? AND person = ? AND acts = 0"
        change_one(db, sql, (event.poll, event.person))
    insert_papers(db, event.poll, event.papers)


def hands_counted(db: sqlite3.Connection, event: e.HandsCounted) -> None:
    """A recount takes the place of the count before."""
    db.execute("UPDATE poll_voice SET is_by_hand = 0 WHERE poll = ? AND is_by_hand = 1", (event.poll,))
    for person in event.people:
        sql = "UPDATE poll_voice SET is_by_hand = 1 WHERE poll = ? AND person = ? AND acts = 0"
        change_one(db, sql, (event.poll, person))
    db.execute("UPDATE poll_item SET hands = 0 WHERE poll = ? AND hands <> 0", (event.poll,))
    for item, hands in event.hands:
        sql = "UPDATE poll_item SET hands = ? WHERE poll = ? AND id = ?"
        change_one(db, sql, (hands, event.poll, item))
    change_one(db, "UPDATE poll SET hand_voters = ? WHERE id = ?", (len(event.people), event.poll))


def poll_closed(db: sqlite3.Connection, event: e.PollClosed) -> None:
    """The seal: papers are written again under new keys, their tickets apart, names go, counts stay."""
    db.execute("DELETE FROM mark WHERE poll = ?", (event.poll,))
    db.execute("DELETE FROM paper WHERE poll = ?", (event.poll,))
    db.execute("DELETE FROM poll_voice WHERE poll = ?", (event.poll,))
    insert_papers(db, event.poll, event.papers)
    insert_counted(db, event.poll, event.counted)
    change_one(
        db,
        "UPDATE poll SET is_open = 0, eligible = ?, answered = ?, hand_voters = ? "
        "WHERE id = ? AND is_open = 1",
        (event.eligible, event.answered, event.hand_voters, event.poll),
    )


def poll_dropped(db: sqlite3.Connection, event: e.PollDropped) -> None:
    """With its papers, voices and items."""
    change_one(db, "DELETE FROM poll WHERE id = ? AND is_open = 1", (event.poll,))


def tie_settled(db: sqlite3.Connection, event: e.TieSettled) -> None:
    change_one(db, "UPDATE poll SET tie_way = ? WHERE id = ?", (event.way, event.poll))


def picks_made(db: sqlite3.Connection, event: e.PicksMade) -> None:
    db.execute("UPDATE idea SET is_picked = 0 WHERE session = ? AND is_picked = 1", (event.session,))
    for idea, marks in event.marks:
        change_one(db, "UPDATE idea SET marks = ? WHERE id = ?", (marks, idea))
    for idea in event.picked:
        change_one(db, "UPDATE idea SET is_picked = 1 WHERE id = ?", (idea,))


TABLE = {
    e.PollOpened: poll_opened,
    e.PaperCast: paper_cast,
    e.HandsCounted: hands_counted,
    e.PollClosed: poll_closed,
    e.PollDropped: poll_dropped,
    e.TieSettled: tie_settled,
    e.PicksMade: picks_made,
}
