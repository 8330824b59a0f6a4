"""From many ideas to a few, and the talk about them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import Point, Theme
from lfb_desktop.store.writer.touch import change_one, next_position, reorder


def theme_added(db: sqlite3.Connection, event: e.ThemeAdded) -> None:
    insert_themes(db, event.session, (event.theme,))


def insert_themes(db: sqlite3.Connection, session: str, themes: Iterable[Theme]) -> None:
    first = next_position(db, "theme", session)
    db.executemany(
        "INSERT INTO theme (session, position, id, name, sentence) VALUES (?, ?, ?, ?, ?)",
        [(session, first + n, t.id, t.name, t.sentence) for n, t in enumerate(themes)],
    )


def theme_renamed(db: sqlite3.Connection, event: e.ThemeRenamed) -> None:
    sql = "UPDATE theme SET name = ?, sentence = ? WHERE id = ?"
    change_one(db, sql, (event.name, event.sentence, event.theme))


def theme_removed(db: sqlite3.Connection, event: e.ThemeRemoved) -> None:
    """Its ideas stay, without a theme."""
    change_one(db, "DELETE FROM theme WHERE id = ?", (event.theme,))


def themes_ordered(db: sqlite3.Connection, event: e.ThemesOrdered) -> None:
    reorder(db, "theme", event.session, event.themes)


def ideas_sorted(db: sqlite3.Connection, event: e.IdeasSorted) -> None:
    for idea in event.ideas:
        change_one(db, "UPDATE idea SET theme = ? WHERE id = ?", (event.theme, idea))


def ideas_merged(db: sqlite3.Connection, event: e.IdeasMerged) -> None:
    for idea in event.ideas:
        if idea != event.into:
            change_one(db, "UPDATE idea SET merged_into = ? WHERE id = ?", (event.into, idea))


def idea_split(db: sqlite3.Connection, event: e.IdeaSplit) -> None:
    sql = "UPDATE idea SET merged_into = NULL WHERE id = ? AND merged_into = ?"
    for part in event.parts:
        change_one(db, sql, (part, event.idea))


def idea_reworded(db: sqlite3.Connection, event: e.IdeaReworded) -> None:
    sql = "UPDATE idea SET text = ?, was = ? WHERE id = ?"
    change_one(db, sql, (event.text, event.was, event.idea))


def idea_set_aside(db: sqlite3.Connection, event: e.IdeaSetAside) -> None:
    change_one(db, "UPDATE idea SET is_set_aside = ? WHERE id = ?", (event.is_set_aside, event.idea))


def idea_defended(db: sqlite3.Connection, event: e.IdeaDefended) -> None:
    change_one(db, "UPDATE idea SET is_defended = ? WHERE id = ?", (event.is_defended, event.idea))


def talk_focused(db: sqlite3.Connection, event: e.TalkFocused) -> None:
    change_one(db, "UPDATE step SET focus = ? WHERE id = ?", (event.position, event.step))


def point_added(db: sqlite3.Connection, event: e.PointAdded) -> None:
    insert_points(db, event.session, (event.point,))


def insert_points(db: sqlite3.Connection, session: str, points: Iterable[Point]) -> None:
    first = next_position(db, "point", session)
    db.executemany(
        "INSERT INTO point (session, position, id, idea, side, text) VALUES (?, ?, ?, ?, ?, ?)",
        [(session, first + n, p.id, p.idea, p.side, p.text) for n, p in enumerate(points)],
    )


TABLE = {
    e.ThemeAdded: theme_added,
    e.ThemeRenamed: theme_renamed,
    e.ThemeRemoved: theme_removed,
    e.ThemesOrdered: themes_ordered,
    e.IdeasSorted: ideas_sorted,
    e.IdeasMerged: ideas_merged,
    e.IdeaSplit: idea_split,
    e.IdeaReworded: idea_reworded,
    e.IdeaSetAside: idea_set_aside,
    e.IdeaDefended: idea_defended,
    e.TalkFocused: talk_focused,
    e.PointAdded: point_added,
}
