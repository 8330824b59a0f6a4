"""What the tables promise by themselves: strict types, closed sets, limits, budgets; and the views."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from lfb_desktop.domain import events as e
from lfb_desktop.domain import texts
from lfb_desktop.domain.model import (
    Fold,
    Joining,
    Message,
    MessageId,
    MessageKind,
    PersonId,
    Phone,
    PhoneState,
    StepKind,
    Thanks,
    TicketHash,
    TokenHash,
)
from lfb_desktop.store import columns_1, schema, schema_2, schema_4
from lfb_desktop.store.team_file import TeamFile
from tests.store.story import PEOPLE, SESSION, TEAM, Play, connect, fresh_session

PAGE = Path(__file__).parents[2] / "docs" / "team-file.md"
# Made by sqlite-utils itself, which does not make it STRICT.
NOT_OURS = {"_sqlite_migrations"}


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A session in which a round is revealed and a ballot is open."""
    path = tmp_path_factory.mktemp("schema") / "team.lfb"
    play = Play(path)
    play.go_to(StepKind.IDEAS)
    play.write([(p.id, f"Idea of {n}") for n, p in enumerate(PEOPLE)])
    play.go_to(StepKind.PICK)
    play.answer(PEOPLE[0].id, tuple((i.id, 1) for i in play.first_items(3)))
    _with_phones(play)
    play.file.close()
    return path


def _with_phones(play: Play) -> None:
    """One phone in, one that waits; one idea folded, one claimed; a line to the facilitator."""
    second, third = (idea.id for idea in play.session.ideas[1:3])
    ann, bojan = PEOPLE[0].id, PEOPLE[1].id
    here = Phone(TokenHash("here"), PhoneState.IN, seats=(ann,))
    waits = Phone(TokenHash("waits"), PhoneState.WAITING, "Bo")
    message = Message(MessageId("m"), None, MessageKind.HELP, "", TicketHash("tm"))
    events: list[e.Event] = [
        e.JoiningOpened(play.id, Joining("SECRET", "CODE", "pepper")),
        *(e.PhoneCame(play.id, phone) for phone in (here, waits)),
        e.MessageSent(play.id, message),
        e.IdeaFolded(play.id, second, Fold.ROOM),
        e.FoldVoted(play.id, second, ann, True),
        e.IdeaClaimed(play.id, third, bojan),
        e.ThanksGiven(play.id, Thanks("th", play.session.steps[0].id, ann, "For all")),
    ]
    play.file.record(events, [], play.id)


@pytest.fixture
def db(played: Path) -> Iterator[sqlite3.Connection]:
    db = connect(played)
    db.execute("BEGIN")
    yield db
    db.execute("ROLLBACK")
    db.close()


def _one(db: sqlite3.Connection, sql: str) -> str:
    return str(db.execute(sql).fetchone()[0])


def test_every_table_is_strict(db: sqlite3.Connection) -> None:
    tables = db.execute("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
    loose = {name for name, strict in tables if not strict}
    assert loose - {"sqlite_schema"} == NOT_OURS


def test_rows_with_keys_of_chance_lie_in_key_order(db: sqlite3.Connection) -> None:
    tables = db.execute("SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
    assert {name for name, without in tables if not without} - {"sqlite_schema"} == NOT_OURS


def test_closed_sets_are_those_of_the_model() -> None:
    """A new member of an enumeration needs a migration; this test is where that is noticed."""
    now = {**columns_1.VALUES, **schema_2.VALUES, **schema_4.VALUES}
    for kind, values in now.items():
        assert tuple(str(v) for v in kind) == values  # type: ignore[attr-defined]


def test_limits_are_those_of_the_rules() -> None:
    for ours, theirs in (
        (columns_1.NAME, texts.NAME),
        (columns_1.WHY, texts.WHY),
        (columns_1.IDEA, texts.IDEA),
        (columns_1.THEME, texts.THEME),
        (columns_1.OUTCOME, texts.OUTCOME),
        (columns_1.SENTENCE, texts.SENTENCE),
        (columns_1.NOTES, texts.NOTES),
    ):
        assert ours == theirs.hard


POLL = "(SELECT id FROM poll WHERE is_open = 1)"
LAST_ITEM = "(SELECT id FROM poll_item WHERE position = 8)"
STEP = "(SELECT step FROM idea LIMIT 1)"
S = "(SELECT id FROM session)"
IDEA = (
    "INSERT INTO idea VALUES ('new', {s}, {step}, {n}, {text}, {author}, '', NULL, {into}, 0, NULL, 0, 0, "
    "NULL, 0, NULL, {claimed})"
)
ONE = "(SELECT id FROM person LIMIT 1)"


def _idea(
    n: str = "10", text: str = "'x'", author: str = "NULL", into: str = "NULL", claimed: str = "0"
) -> str:
    return IDEA.format(s=S, step=STEP, n=n, text=text, author=author, into=into, claimed=claimed)


def _message(id: str, ticket: str) -> str:
    return f"INSERT INTO message VALUES ({S}, 5, '{id}', NULL, 'help', '', NULL, NULL, '{ticket}', '')"


BAD_ROWS = {
    "a second team": "INSERT INTO team VALUES ('t2', 'Other')",
    "a name too long": f"INSERT INTO person VALUES ('p', '{'x' * 321}', 'here')",
    "a name with a NUL": "INSERT INTO person VALUES ('p', 'A' || char(0) || 'nn', 'here')",
    "a key too long": f"INSERT INTO person VALUES ('{'k' * 65}', 'A', 'here')",
    "an unknown standing": "INSERT INTO person VALUES ('p', 'A', 'ill')",
    "stopped before it ran": "UPDATE session SET state = 'preparation', stopped_ms = 1, ended_ms = NULL",
    "going on without a stop": "UPDATE session SET go_on_date = '2026-03-09'",
    "less than no time": "UPDATE step SET given_ms = -planned_ms - 1",
    "a text as a number": "UPDATE session SET started_ms = 'noon'",
    "an unknown state": "UPDATE session SET state = 'paused'",
    "ended at no time": "UPDATE session SET state = 'ended'",
    "a date as people say it": "UPDATE session SET date = '2 March 2026'",
    "a leader who is nobody": "UPDATE session SET leader = 'nobody'",
    "a person who led": "DELETE FROM person WHERE id = (SELECT leader FROM session)",
    "a step in which ideas were written": f"DELETE FROM step WHERE id = {STEP}",
    "an unknown kind of step": "UPDATE step SET kind = 'party'",
    "a number that is taken": _idea(n="1"),
    "number nought": _idea(n="0"),
    "an author in an unsigned round": _idea(author=ONE),
    "claimed by nobody": _idea(claimed="1"),
    "claimed by nobody later": "UPDATE idea SET is_claimed = 1 WHERE number = 1",
    "a claim without the claim": "UPDATE idea SET is_claimed = 0 WHERE author IS NOT NULL",
    "folded by nobody": "UPDATE idea SET fold = 'somebody'",
    "votes on what is not folded": "UPDATE idea SET opens = 1 WHERE number = 1",
    "a voice on what is not folded": (
        f"INSERT INTO fold_voice VALUES ((SELECT id FROM idea WHERE number = 1), {ONE})"
    ),
    "a second voice on a fold": "INSERT INTO fold_voice SELECT idea, person FROM fold_voice",
    "a third fold of one person": f"INSERT INTO round_voice VALUES ({STEP}, {ONE}, 0, 0, 3)",
    "writing over where nobody writes": "UPDATE step SET is_writing_over = 1",
    "a second way in": "INSERT INTO joining SELECT * FROM joining",
    "a phone where nobody may join": "INSERT INTO phone VALUES ('none', 't', 'in', '', NULL, NULL)",
    "kept out without a name": f"INSERT INTO phone VALUES ({S}, 't', 'out', '', NULL, NULL)",
    "a phone in another state": f"INSERT INTO phone VALUES ({S}, 't', 'lost', '', NULL, NULL)",
    "a fifth seat": f"INSERT INTO phone_seat VALUES ({S}, 'here', 4, {ONE})",
    "a seat on a phone that waits": f"INSERT INTO phone_seat VALUES ({S}, 'waits', 0, {ONE})",
    "a seat on no phone": f"INSERT INTO phone_seat VALUES ({S}, 'gone', 0, {ONE})",
    "a person twice on a phone": "INSERT INTO phone_seat SELECT session, phone, 1, person FROM phone_seat",
    "a port beyond all ports": "UPDATE joining SET port = 65536",
    "a line sent twice": _message("m2", "tm"),
    "thanks in another state": "UPDATE thanks SET state = 'burnt'",
    "an author found later": "UPDATE idea SET author = (SELECT id FROM person LIMIT 1)",
    "an idea merged into itself": "UPDATE idea SET merged_into = id",
    "a number that changes": "UPDATE idea SET number = 99 WHERE number = 9",
    "a slip after the reveal": f"INSERT INTO slip VALUES ('x', {STEP}, 'late', 'ticket', NULL, 0)",
    "a flag that is 2": f"UPDATE poll_voice SET acts = 2 WHERE person = '{PEOPLE[0].id}'",
    "paper and hand": f"UPDATE poll_voice SET is_by_hand = 1 WHERE person = '{PEOPLE[0].id}'",
    "two dots where the cap is one": (
        f"INSERT INTO mark VALUES ({POLL}, (SELECT id FROM paper), {LAST_ITEM}, 2)"
    ),
    "a fourth dot of three": (f"INSERT INTO mark VALUES ({POLL}, (SELECT id FROM paper), {LAST_ITEM}, 1)"),
    "a mark on nothing": f"INSERT INTO mark VALUES ({POLL}, (SELECT id FROM paper), 'nothing', 1)",
    "a paper changed": "UPDATE paper SET ticket = 'other'",
    "a mark changed": "UPDATE mark SET value = 0",
    "a journal line that is no object": (
        f"INSERT INTO journal VALUES ({S}, 999, 1, 'told', NULL, 'He said that')"
    ),
    "an act that is a sentence": f"INSERT INTO journal VALUES ({S}, 999, 1, 'He said', NULL, '{{}}')",
    "a text as a blob": "UPDATE idea SET text = x'00ff' WHERE number = 1",
}


@pytest.mark.parametrize("what", BAD_ROWS)
def test_a_bad_row_is_refused(db: sqlite3.Connection, what: str) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        db.execute(BAD_ROWS[what])


def test_a_good_row_is_not(db: sqlite3.Connection) -> None:
    db.execute(_idea(text=f"'{'x' * 8000}'"))


def test_whoever_claims_an_unsigned_idea_is_its_author(db: sqlite3.Connection) -> None:
    db.execute(_idea(author=ONE, claimed="1"))
    db.execute(f"UPDATE idea SET author = {ONE}, is_claimed = 1 WHERE number = 1")


def test_the_view_hides_the_words_of_what_is_folded(db: sqlite3.Connection) -> None:
    shown = dict(db.execute("SELECT number, text FROM idea_result").fetchall())
    assert [number for number, text in shown.items() if not text] == [2]


def test_a_closed_poll_takes_nothing(db: sqlite3.Connection) -> None:
    ((poll,),) = db.execute(f"SELECT {POLL}").fetchall()
    db.execute("UPDATE poll SET is_open = 0")
    for sql in (
        f"INSERT INTO paper VALUES ('{poll}', 'late', '', NULL, NULL)",
        f"INSERT INTO mark VALUES ('{poll}', (SELECT id FROM paper), 'any', 1)",
        f"INSERT INTO poll_voice VALUES ('{poll}', (SELECT leader FROM session), 0, 0, 0)",
    ):
        with pytest.raises(sqlite3.IntegrityError, match="the poll is closed"):
            db.execute(sql)


def test_the_limit_of_a_round_holds(tmp_path: Path) -> None:
    play = Play(tmp_path / "team.lfb")
    play.go_to(StepKind.IDEAS)
    play.write([(PEOPLE[0].id, "one")])
    play.file.close()
    db = connect(tmp_path / "team.lfb")
    db.execute("UPDATE step SET ideas_each = 1 WHERE kind = 'ideas'")
    with pytest.raises(sqlite3.IntegrityError):
        db.execute("UPDATE round_voice SET acts = acts + 1 WHERE person = ?", (PEOPLE[0].id,))
    db.execute("UPDATE round_voice SET acts = acts + 1 WHERE person = ?", (PEOPLE[1].id,))
    db.close()


def test_views_show_nothing_of_what_is_open(tmp_path: Path) -> None:
    play = Play(tmp_path / "team.lfb")
    play.go_to(StepKind.IDEAS)
    play.write([(None, "hidden words"), (PEOPLE[0].id, "more hidden words")])
    db: sqlite3.Connection = play.file.look(lambda db: db)
    assert db.execute("SELECT * FROM idea_result").fetchall() == []
    assert db.execute("SELECT ideas FROM session_summary").fetchall() == [(0,)]
    play.file.close()


def test_views_of_a_whole_session(tmp_path: Path) -> None:
    play = Play(tmp_path / "team.lfb")
    play.whole()
    db: sqlite3.Connection = play.file.look(lambda db: db)
    summary = db.execute(
        "SELECT led_by, people, ideas, polls, outcomes, outcomes_with_owner FROM session_summary"
    )
    assert summary.fetchall() == [("Zoe", 9, 13, 4, 1, 1)]
    rows = db.execute("SELECT number, author, theme, marks, dots, outcomes FROM idea_result").fetchall()
    assert [row[0] for row in rows] == list(range(1, 14))
    assert {row[1] for row in rows} == {None}
    assert rows[0][2] == "Alarms"
    assert rows[0][5] == "Silence the noisy alarms"
    given = sum(row[4] or 0 for row in rows)
    ballot = next(p for p in play.session.polls if p.method == "dots")
    assert given == sum(value for paper in ballot.papers for _, value in paper.marks) > 0
    play.file.close()


def test_a_ballot_shows_in_the_view_only_when_closed(tmp_path: Path) -> None:
    play = Play(tmp_path / "team.lfb")
    play.whole()
    db: sqlite3.Connection = play.file.look(lambda db: db)
    assert any(dots for (dots,) in db.execute("SELECT dots FROM idea_result"))
    db.execute("BEGIN")
    db.execute("UPDATE poll SET is_open = 1")
    assert {dots for (dots,) in db.execute("SELECT dots FROM idea_result")} == {None}
    db.execute("ROLLBACK")
    play.file.close()


def test_other_tools_may_read_it(tmp_path: Path) -> None:
    """sqlite-utils finds tables and views, as `docs/team-file.md` shows."""
    from sqlite_utils import Database

    path = tmp_path / "team.lfb"
    with TeamFile.create(path, TEAM) as file:
        file.record([e.SessionCreated(fresh_session())], [], SESSION)
    db = Database(path, execute_plugins=False)
    assert set(db.view_names()) == {"session_summary", "idea_result"}
    (row,) = db["session_summary"].rows
    assert row["why"] == "Sleep through the night"
    assert [r["person"] for r in db["participant"].rows] == sorted(PersonId(p.id) for p in PEOPLE)
    db.close()


def test_the_page_tells_of_every_column(db: sqlite3.Connection) -> None:
    """For people with other tools: one line for each table, or for two that belong together."""
    lines = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| `")]
    for (table,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        if table in NOT_OURS:
            continue
        (told,) = [line for line in lines if f"`{table}`" in line.split("|")[1]]
        words = set(re.findall(r"\w+", told.split("|", 2)[2]))
        columns = {row[1] for row in db.execute(f"PRAGMA table_info({table})")}
        assert columns - words == set(), table


def test_the_marks_of_the_file() -> None:
    assert schema.APPLICATION_ID.to_bytes(4, "big") == b"LfBt"
    assert schema.MIGRATIONS[-1] == f"schema_{schema.USER_VERSION}"
    page = PAGE.read_text(encoding="utf-8")
    assert f"| `user_version` | {schema.USER_VERSION} |" in page
