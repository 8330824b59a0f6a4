"""Words that may hurt, ideas that an author finds again, thanks that are seen first, invitations."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import FoldVoice, Invitation, SessionId, ThanksState
from lfb_desktop.store.writer.touch import change_one


def writing_closed(db: sqlite3.Connection, event: e.WritingClosed) -> None:
    change_one(db, "UPDATE step SET is_writing_over = 1 WHERE id = ?", (event.step,))


def slip_folded(db: sqlite3.Connection, event: e.SlipFolded) -> None:
    """The count of the person rises; nothing links it with the slip, and the seal deletes both."""
    sql = "UPDATE slip SET is_folded = 1 WHERE id = ? AND step = ?"
    change_one(db, sql, (event.slip, event.step))
    sql = "UPDATE round_voice SET folds = folds + 1 WHERE step = ? AND person = ?"
    change_one(db, sql, (event.step, event.person))


def idea_folded(db: sqlite3.Connection, event: e.IdeaFolded) -> None:
    """Folded or opened, a count begins anew."""
    db.execute("DELETE FROM fold_voice WHERE idea = ?", (event.idea,))
    change_one(db, "UPDATE idea SET fold = ?, opens = 0 WHERE id = ?", (event.fold, event.idea))


def fold_voted(db: sqlite3.Connection, event: e.FoldVoted) -> None:
    """The name once, and a count that tells of nobody."""
    insert_fold_voices(db, (FoldVoice(event.idea, event.person),))
    change_one(db, "UPDATE idea SET opens = opens + ? WHERE id = ?", (event.opens, event.idea))


def insert_fold_voices(db: sqlite3.Connection, voices: Iterable[FoldVoice]) -> None:
    db.executemany(
        "INSERT INTO fold_voice (idea, person) VALUES (?, ?)", [(v.idea, v.person) for v in voices]
    )


def folded_reworded(db: sqlite3.Connection, event: e.FoldedReworded) -> None:
    """No place keeps the words before: not the idea, and not an item of a poll that was asked by then."""
    db.execute("DELETE FROM fold_voice WHERE idea = ?", (event.idea,))
    sql = "UPDATE idea SET text = ?, was = '', fold = NULL, opens = 0 WHERE id = ?"
    change_one(db, sql, (event.text, event.idea))
    db.execute("UPDATE poll_item SET title = ? WHERE idea = ?", (event.text, event.idea))


def idea_claimed(db: sqlite3.Connection, event: e.IdeaClaimed) -> None:
    """After the end nobody asks for it by its ticket any more."""
    change_one(
        db,
        "UPDATE idea SET author = ?, is_claimed = 1, ticket = iif("
        "(SELECT state FROM session WHERE id = idea.session) = 'ended', NULL, ticket) WHERE id = ?",
        (event.person, event.idea),
    )


def thanks_moved(db: sqlite3.Connection, event: e.ThanksMoved) -> None:
    sql = "UPDATE thanks SET state = ? WHERE session = ? AND id = ?"
    change_one(db, sql, (event.state, event.session, event.thanks))


def invited(db: sqlite3.Connection, event: e.Invited) -> None:
    insert_invitations(db, (event.invitation,))


def insert_invitations(db: sqlite3.Connection, invitations: Iterable[Invitation]) -> None:
    db.executemany(
        "INSERT INTO invitation (outcome, person, asker) VALUES (?, ?, ?)",
        [(i.outcome, i.person, i.by) for i in invitations],
    )


def invitation_ended(db: sqlite3.Connection, event: e.InvitationEnded) -> None:
    sql = "DELETE FROM invitation WHERE outcome = ? AND person = ?"
    change_one(db, sql, (event.outcome, event.person))


_IDEAS = "SELECT id FROM idea WHERE session = ?"
_OUTCOMES = "SELECT id FROM outcome WHERE session = ?"
# What the end takes: only an unsigned idea that nobody claimed is still to be found by its ticket.
_AT_THE_END = (
    f"DELETE FROM invitation WHERE outcome IN ({_OUTCOMES})",
    f"DELETE FROM fold_voice WHERE idea IN ({_IDEAS})",
    "UPDATE idea SET opens = 0 WHERE session = ? AND opens <> 0",
    "UPDATE idea SET ticket = NULL WHERE session = ? AND author IS NOT NULL AND ticket IS NOT NULL",
    f"DELETE FROM thanks WHERE session = ? AND state <> '{ThanksState.SHOWN}'",
    "UPDATE thanks SET ticket = NULL WHERE session = ? AND ticket IS NOT NULL",
    "UPDATE question SET ticket = NULL WHERE session = ? AND ticket IS NOT NULL",
)


def forget_at_the_end(db: sqlite3.Connection, session: SessionId) -> None:
    for sql in _AT_THE_END:
        db.execute(sql, (session,))


TABLE = {
    e.WritingClosed: writing_closed,
    e.SlipFolded: slip_folded,
    e.IdeaFolded: idea_folded,
    e.FoldVoted: fold_voted,
    e.FoldedReworded: folded_reworded,
    e.IdeaClaimed: idea_claimed,
    e.ThanksMoved: thanks_moved,
    e.Invited: invited,
    e.InvitationEnded: invitation_ended,
}
