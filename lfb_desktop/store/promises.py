"""What the schema promises, one entry each: a name, the sentence that says it broken, and who finds it.

Keys and checks of SQL hold most of it already; this finds what was written past them.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from lfb_desktop.domain.journal import NAMING_ACTS
from lfb_desktop.domain.model import SessionId
from lfb_desktop.store import schema, schema_4
from lfb_desktop.store.details import Detail, read_detail
from lfb_desktop.store.kept import Kept
from lfb_desktop.store.parts import Parts
from lfb_desktop.store.reader import read_state

Broken = Callable[[sqlite3.Connection], Iterable[str]]


@dataclass(frozen=True, slots=True)
class Promise:
    name: str
    says: str  # of the broken promise
    broken: Broken  # yields the keys of the rows that break it


def _rows(sql: str) -> Broken:
    """The query gives the rows that break the promise, their key in the first column."""

    def broken(db: sqlite3.Connection) -> Iterator[str]:
        for row in db.execute(sql):
            yield str(row[0])

    return broken


def _integrity(db: sqlite3.Connection) -> list[str]:
    found = [str(line) for (line,) in db.execute("PRAGMA integrity_check(10)")]
    return [] if found == ["ok"] else found


def _header(db: sqlite3.Connection) -> Iterator[str]:
    for pragma, expected in (
        ("application_id", schema.APPLICATION_ID),
        ("user_version", schema.USER_VERSION),
    ):
        ((found,),) = db.execute(f"PRAGMA {pragma}")
        if found != expected:
            yield f"{pragma} {found}"


def _schema(db: sqlite3.Connection) -> list[str]:
    """What should be there and is not, or reads differently."""
    statements = (*schema_4.TABLES, *schema_4.GUARDS, *schema_4.VIEWS)
    # A table that took the place of another has its name in quotes.
    found = db.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")
    there = {str(sql).replace('"', "") for (sql,) in found}
    return [statement.split()[2] for statement in statements if statement not in there]


def _foreign_keys(db: sqlite3.Connection) -> Iterator[str]:
    for table, _row, parent, _key in db.execute("PRAGMA foreign_key_check"):
        yield f"{table} -> {parent}"


def _readable(db: sqlite3.Connection) -> Iterator[str]:
    """A word where one of ours has to stand: SQLite looks at the checks of a row only while it writes it."""
    for (id,) in db.execute("SELECT id FROM session ORDER BY position").fetchall():
        try:
            read_state(Parts(db), SessionId(id), Kept())
        except ValueError:
            yield id


def _merges(db: sqlite3.Connection) -> Iterator[str]:
    """Ideas from which following `merged_into` never ends."""
    into: dict[str, str] = dict(
        db.execute("SELECT id, merged_into FROM idea WHERE merged_into IS NOT NULL").fetchall()
    )
    for start in into:
        seen, at = {start}, into.get(start)
        while at is not None and at not in seen:
            seen.add(at)
            at = into.get(at)
        if at is not None:
            yield start


_DAYS = ("session", "date"), ("session", "go_on_date"), ("outcome", "look_again"), ("outcome", "need_by")


def _dates(db: sqlite3.Connection) -> Iterator[str]:
    for table, column in _DAYS:
        for id, text in db.execute(f"SELECT id, {column} FROM {table} WHERE {column} <> ''"):
            if not _is_date(text):
                yield str(id)
    for outcome, text in db.execute("SELECT outcome, until FROM commitment WHERE until <> ''"):
        if not _is_date(text):
            yield str(outcome)


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _details(db: sqlite3.Connection) -> Iterator[tuple[str, str, Detail | None]]:
    """(where, act, detail) of each line of the journal; None where its detail cannot be read."""
    for session, position, act, detail in db.execute("SELECT session, position, act, detail FROM journal"):
        yield f"{session} {position}", act, _read(detail)


def _read(detail: str) -> Detail | None:
    try:
        return read_detail(detail)
    except ValueError:
        return None


def _journal_details(db: sqlite3.Connection) -> Iterator[str]:
    """Numbers and keys only: a journal that holds texts would keep what was set aside."""
    for where, _act, detail in _details(db):
        if detail is None or not all(isinstance(v, int) or _is_key(v) for v in detail.values()):
            yield where


def _is_key(value: object) -> bool:
    return isinstance(value, str) and 0 < len(value) <= 64 and all(c.isalnum() or c in "-_:." for c in value)


def _journal_names(db: sqlite3.Connection) -> Iterator[str]:
    people = {id for (id,) in db.execute("SELECT id FROM person")}
    for where, act, detail in _details(db):
        if act not in NAMING_ACTS and detail and people & set(detail.values()):
            yield where


def _journal_people(db: sqlite3.Connection) -> Iterator[str]:
    """Of two entries that became one, or of somebody who left the list, no line is left."""
    people = {id for (id,) in db.execute("SELECT id FROM person")}
    for where, act, detail in _details(db):
        if act in NAMING_ACTS and detail is not None and detail.get("person") not in people:
            yield where


def _journal_rounds(db: sqlite3.Connection) -> Iterator[str]:
    """The line written at the reveal against the rows that the reveal left."""
    sql = """
    SELECT j.session, j.position, j.detail,
      (SELECT count(*) FROM idea WHERE step = j.step), r.withdrawn, r.from_paper,
      (SELECT count(*) FROM round_contribution WHERE step = j.step AND ideas > 0)
    FROM journal AS j LEFT JOIN round_result AS r ON r.step = j.step WHERE j.act = 'round_revealed'
    """
    for session, position, detail, *counts in db.execute(sql):
        said = _read(detail) or {}
        if [said.get(key) for key in ("ideas", "withdrawn", "from_paper", "contributors")] != counts:
            yield f"{session} {position}"


def _journal_polls(db: sqlite3.Connection) -> Iterator[str]:
    """The line written at the close against the papers that the close left."""
    sql = """
    SELECT (SELECT count(*) FROM paper WHERE poll = p.id AND text = ''), p.hand_voters,
      (SELECT coalesce(sum(value), 0) FROM mark WHERE poll = p.id)
    FROM poll AS p WHERE p.id = ?
    """
    lines = db.execute("SELECT session, position, detail FROM journal WHERE act = 'poll_closed'").fetchall()
    for session, position, detail in lines:
        said = _read(detail) or {}
        counts = db.execute(sql, (said.get("poll"),)).fetchone()
        if counts != tuple(said.get(key) for key in ("papers", "hand_voters", "dots")):
            yield f"{session} {position}"


# Asked one after the other; behind a broken one nothing else is asked.
FIRST = (
    Promise("integrity", "The pages of the file do not hold together.", _integrity),
    Promise("header", "The header does not say that this is a team file of this version.", _header),
    Promise("schema", "A table, guard or view is missing or was changed.", _schema),
)

_BUDGETED = "p.method IN ('dots', 'choice', 'picks')"

PROMISES = (
    Promise("foreign_keys", "A row points at a row that is not there.", _foreign_keys),
    Promise("one_team", "The file does not hold exactly one team.", _rows(
        "SELECT count(*) FROM team HAVING count(*) <> 1")),
    Promise("leader_apart", "A leader is also among the participants.", _rows(
        "SELECT s.id FROM session AS s JOIN participant AS p ON p.session = s.id AND p.person = s.leader")),
    Promise("session_times", "A session began or ended at no time, or ended before it began.", _rows(
        "SELECT id FROM session WHERE (state = 'running' AND started_ms IS NULL) OR ended_ms < started_ms "
        "OR (state = 'ended') <> (ended_ms IS NOT NULL)")),
    Promise("rest", "A session rests that does not run, or has a day to go on and does not rest.", _rows(
        "SELECT id FROM session WHERE (stopped_ms IS NOT NULL AND state <> 'running') "
        "OR (go_on_date <> '' AND stopped_ms IS NULL)")),
    Promise("note", "A session that has ended keeps the leader's note.", _rows(
        "SELECT id FROM session WHERE leader_note <> '' AND state = 'ended'")),
    Promise("rest_is_quiet", "A poll is open or a clock runs in a session that rests.", _rows(
        "SELECT s.id FROM session AS s WHERE s.stopped_ms IS NOT NULL "
        "AND (EXISTS (SELECT 1 FROM poll WHERE session = s.id AND is_open = 1) OR EXISTS "
        "(SELECT 1 FROM clock AS c JOIN step AS x ON x.id = c.step "
        "WHERE x.session = s.id AND c.is_running = 1))")),
    Promise("time_given", "A step gave more time than it had, or before the doors opened.", _rows(
        "SELECT x.id FROM step AS x JOIN session AS s ON s.id = x.session "
        "WHERE x.planned_ms + x.given_ms < 0 OR (x.given_ms <> 0 AND s.state = 'preparation')")),
    Promise("so_far", "“So far” stands in the agenda of a session that has not begun.", _rows(
        "SELECT x.id FROM step AS x JOIN session AS s ON s.id = x.session "
        "WHERE x.kind = 'so_far' AND s.state = 'preparation'")),
    Promise("agenda", "The steps of a session are not numbered without gaps.", _rows(
        "SELECT session FROM step GROUP BY session HAVING min(position) <> 0 "
        "OR max(position) <> count(*) - 1")),
    Promise("current_step", "A session stands in a step of another session.", _rows(
        "SELECT s.id FROM session AS s JOIN step AS x ON x.id = s.step WHERE x.session <> s.id")),
    Promise("idea_numbers", "The ideas of a session are not numbered 1 to n.", _rows(
        "SELECT session FROM idea GROUP BY session HAVING min(number) <> 1 OR max(number) <> count(*)")),
    Promise("unsigned", "An idea of an unsigned round has an author who did not claim it.", _rows(
        "SELECT i.id FROM idea AS i JOIN step AS s ON s.id = i.step "
        "WHERE i.author IS NOT NULL AND i.is_claimed = 0 AND s.is_unsigned = 1 UNION ALL "
        "SELECT x.id FROM slip AS x JOIN step AS s ON s.id = x.step "
        "WHERE x.author IS NOT NULL AND s.is_unsigned = 1")),
    Promise("claimed", "An idea was claimed by nobody.", _rows(
        "SELECT id FROM idea WHERE is_claimed = 1 AND author IS NULL")),
    Promise("folded", "An idea that is not folded has votes on that, or has more than people.", _rows(
        "SELECT i.id FROM idea AS i WHERE i.opens > (SELECT count(*) FROM fold_voice WHERE idea = i.id) "
        "OR (i.fold IS NULL AND EXISTS (SELECT 1 FROM fold_voice WHERE idea = i.id))")),
    Promise("folds_within", "Somebody folded more than two ideas of a round.", _rows(
        "SELECT step FROM round_voice WHERE folds > 2")),
    Promise("writing_over", "Writing is over in a step in which nobody writes.", _rows(
        "SELECT id FROM step WHERE is_writing_over = 1 AND (kind <> 'ideas' OR phase <> 'open')")),
    Promise("slips_hidden", "A slip is left in a round that is not open.", _rows(
        "SELECT s.id FROM step AS s WHERE s.phase <> 'open' AND EXISTS (SELECT 1 FROM slip WHERE step = s.id)"
    )),
    Promise("round_voices_gone", "Names are left in a round that is not open.", _rows(
        "SELECT s.id FROM step AS s WHERE s.phase <> 'open' "
        "AND EXISTS (SELECT 1 FROM round_voice WHERE step = s.id)")),
    Promise("poll_voices_gone", "Names are left in a poll that is closed.", _rows(
        "SELECT p.id FROM poll AS p WHERE p.is_open = 0 "
        "AND EXISTS (SELECT 1 FROM poll_voice WHERE poll = p.id)")),
    Promise("slips_counted", "The slips of an open round are not as many as were counted.", _rows(
        "SELECT s.id FROM step AS s WHERE s.phase = 'open' AND s.kind = 'ideas' "
        "AND NOT EXISTS (SELECT 1 FROM round_result WHERE step = s.id) "
        "AND (SELECT count(*) FROM slip WHERE step = s.id) <> s.from_paper "
        "+ (SELECT coalesce(sum(acts), 0) FROM round_voice WHERE step = s.id)")),
    Promise("round_counted", "The counts of a revealed round are not those of its ideas.", _rows(
        "SELECT r.step FROM round_result AS r "
        "WHERE r.ideas <> (SELECT count(*) FROM idea WHERE step = r.step) OR r.ideas <> r.from_paper "
        "+ (SELECT coalesce(sum(ideas), 0) FROM round_contribution WHERE step = r.step)")),
    Promise("papers_counted", "A poll has not as many papers as people who answered.", _rows(
        "SELECT p.id FROM poll AS p WHERE p.is_open = 0 AND (p.answered > p.eligible "
        "OR (SELECT count(*) FROM paper WHERE poll = p.id AND text = '') <> p.answered - p.hand_voters)")),
    Promise("papers_flagged", "An open poll has not as many papers as people who handed in.", _rows(
        "SELECT p.id FROM poll AS p WHERE p.is_open = 1 "
        "AND (SELECT count(*) FROM paper WHERE poll = p.id AND text = '') "
        "<> (SELECT coalesce(sum(acts), 0) FROM poll_voice WHERE poll = p.id)")),
    Promise("within_cap", "A paper gives more to one proposal than the cap.", _rows(
        f"SELECT DISTINCT p.id FROM poll AS p JOIN mark AS m ON m.poll = p.id "
        f"WHERE {_BUDGETED} AND m.value > p.cap")),
    Promise("within_dots", "A paper gives more dots than a person has.", _rows(
        f"SELECT DISTINCT p.id FROM poll AS p JOIN mark AS m ON m.poll = p.id WHERE {_BUDGETED} "
        "GROUP BY m.poll, m.paper HAVING sum(m.value) > p.dots")),
    Promise("hands_within", "More hands were counted than people took part in the count.", _rows(
        "SELECT DISTINCT p.id FROM poll AS p JOIN poll_item AS i ON i.poll = p.id "
        "WHERE i.hands > p.hand_voters * CASE p.method WHEN 'dots' THEN max(1, p.cap) ELSE 1 END")),
    Promise("papers_parted", "A paper of a closed poll bears a ticket.", _rows(
        "SELECT p.id FROM poll AS p WHERE p.is_open = 0 "
        "AND EXISTS (SELECT 1 FROM paper WHERE poll = p.id AND ticket IS NOT NULL)")),
    Promise("tickets_gone", "Tickets are left in a session that has ended.", _rows(
        "SELECT DISTINCT p.id FROM poll AS p JOIN session AS s ON s.id = p.session "
        "JOIN counted_ticket AS t ON t.poll = p.id WHERE s.state = 'ended' UNION ALL "
        "SELECT s.id FROM session AS s WHERE s.state = 'ended' AND (EXISTS (SELECT 1 FROM idea "
        "WHERE session = s.id AND author IS NOT NULL AND ticket IS NOT NULL) "
        "OR EXISTS (SELECT 1 FROM question WHERE session = s.id AND ticket IS NOT NULL) "
        "OR EXISTS (SELECT 1 FROM thanks WHERE session = s.id AND ticket IS NOT NULL))")),
    Promise("phones_gone", "A session that has ended keeps phones, or what was said in private.", _rows(
        "SELECT s.id FROM session AS s WHERE s.state = 'ended' "
        "AND (EXISTS (SELECT 1 FROM joining WHERE session = s.id) "
        "OR EXISTS (SELECT 1 FROM message WHERE session = s.id) "
        "OR EXISTS (SELECT 1 FROM thanks WHERE session = s.id AND state <> 'shown') "
        "OR EXISTS (SELECT 1 FROM invitation AS i JOIN outcome AS o ON o.id = i.outcome "
        "WHERE o.session = s.id) OR EXISTS (SELECT 1 FROM fold_voice AS v JOIN idea AS i ON i.id = v.idea "
        "WHERE i.session = s.id))")),
    # By their session: the token of a phone is printed nowhere.
    Promise("phones", "A phone that is in has nobody, or one that is not in has somebody.", _rows(
        "SELECT DISTINCT p.session FROM phone AS p "
        "WHERE (p.state = 'in') <> EXISTS (SELECT 1 FROM phone_seat WHERE session = p.session "
        "AND phone = p.token AND position = 0) OR (p.state = 'out' AND p.wants IS NULL)")),
    Promise("seats", "The seats on a phone are not numbered without gaps, or are more than four.", _rows(
        "SELECT session FROM phone_seat GROUP BY session, phone HAVING min(position) <> 0 "
        "OR max(position) <> count(*) - 1 OR count(*) > 4")),
    Promise("polls_closed", "A poll is open in a session that has ended.", _rows(
        "SELECT p.id FROM poll AS p JOIN session AS s ON s.id = p.session "
        "WHERE s.state = 'ended' AND p.is_open = 1")),
    Promise("rounds_revealed", "A round is open in a session that has ended.", _rows(
        "SELECT x.id FROM step AS x JOIN session AS s ON s.id = x.session "
        "WHERE s.state = 'ended' AND x.kind = 'ideas' AND x.phase = 'open'")),
    Promise("readable", "A session holds something that this version cannot read.", _readable),
    Promise("merges_end", "Merged ideas point at each other in a circle.", _merges),
    Promise("own_session", "A row points into another session.", _rows(
        "SELECT i.id FROM idea AS i JOIN step AS s ON s.id = i.step WHERE s.session <> i.session UNION ALL "
        "SELECT i.id FROM idea AS i JOIN theme AS t ON t.id = i.theme WHERE t.session <> i.session UNION ALL "
        "SELECT i.id FROM idea AS i JOIN idea AS o ON o.id = i.merged_into WHERE o.session <> i.session "
        "UNION ALL SELECT p.id FROM poll AS p JOIN step AS s ON s.id = p.step WHERE s.session <> p.session "
        "UNION ALL SELECT p.id FROM point AS p JOIN idea AS i ON i.id = p.idea WHERE i.session <> p.session "
        "UNION ALL SELECT o.id FROM outcome AS o JOIN outcome_idea AS x ON x.outcome = o.id "
        "JOIN idea AS i ON i.id = x.idea WHERE i.session <> o.session "
        "UNION ALL SELECT m.id FROM message AS m JOIN idea AS i ON i.id = m.idea "
        "WHERE i.session <> m.session UNION ALL "
        "SELECT m.id FROM message AS m JOIN step AS s ON s.id = m.step WHERE s.session <> m.session "
        "UNION ALL SELECT s.id FROM step AS s JOIN talk AS x ON x.step = s.id "
        "JOIN idea AS i ON i.id = x.idea WHERE i.session <> s.session")),
    Promise("dates", "A date is not a day of the calendar.", _dates),
    Promise("journal_whole", "Lines are missing in the journal.", _rows(
        "SELECT session FROM journal GROUP BY session HAVING min(position) <> 0 "
        "OR max(position) <> count(*) - 1")),
    Promise("journal_details", "A line of the journal holds more than numbers and keys.", _journal_details),
    Promise("journal_people", "The journal names somebody who is not on the list.", _journal_people),
    Promise("journal_names", "A line of the journal names whoever acted in secret.", _journal_names),
    Promise("journal_rounds", "The journal counted another round than the rows hold.", _journal_rounds),
    Promise("journal_polls", "The journal counted another poll than the rows hold.", _journal_polls),
)  # fmt: skip
