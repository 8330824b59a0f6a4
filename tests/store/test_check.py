"""Each promise of the schema broken once by raw SQL, and named."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import Fold, Joining, Phone, PhoneState, StepKind, TokenHash
from lfb_desktop.store.check import check
from lfb_desktop.store.errors import Kind, Refused
from lfb_desktop.store.promises import FIRST, PROMISES
from lfb_desktop.store.team_file import TeamFile
from tests.store.story import PEOPLE, TEAM, Play, connect

Files = dict[str, Path]


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Files:
    """A session that has ended, one in an open round, one in an open ballot with a tally of hands."""
    folder = tmp_path_factory.mktemp("check")
    ended = Play(folder / "ended.lfb")
    ended.whole()
    ended.do(c.CreateSession("2026-03-03", "UTC", (c.StepPlan(StepKind.LOBBY, "Arrive", 3),)))
    in_round = Play(folder / "round.lfb")
    in_round.go_to(StepKind.IDEAS)
    in_round.write([(PEOPLE[0].id, "one"), (None, "two")])
    in_poll = Play(folder / "poll.lfb")
    in_poll.go_to(StepKind.IDEAS)
    in_poll.write([(PEOPLE[0].id, f"Idea {n}") for n in range(9)])
    in_poll.go_to(StepKind.PICK)
    in_poll.answer(PEOPLE[0].id, tuple((i.id, 1) for i in in_poll.first_items(2)))
    _with_phones(in_poll)
    for play in (ended, in_round, in_poll):
        play.file.close()
    return {path.stem: path for path in folder.iterdir()}


def _with_phones(play: Play) -> None:
    """Two people on one phone; a folded idea that somebody would open."""
    phone = Phone(TokenHash("token"), PhoneState.IN, seats=(PEOPLE[0].id, PEOPLE[1].id))
    idea = play.session.ideas[0].id
    events: list[e.Event] = [
        e.JoiningOpened(play.id, Joining("SECRET", "CODE", "pepper")),
        e.PhoneCame(play.id, phone),
        e.IdeaFolded(play.id, idea, Fold.ROOM),
        e.FoldVoted(play.id, idea, PEOPLE[0].id, True),
    ]
    play.file.record(events, [], play.id)


def _break(path: Path, statements: tuple[str, ...]) -> None:
    """By a hand that does not care: without keys, checks and guards; the guards are put back."""
    db = connect(path, lawless=True)
    guards = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in guards:
        db.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        assert db.execute(statement).rowcount != 0, statement
    for _, sql in guards:
        db.execute(sql)
    db.close()


DOTS = "(SELECT id FROM poll WHERE method = 'dots')"
ROUND = "(SELECT id FROM step WHERE kind = 'ideas')"
PREPARED = "(SELECT id FROM session WHERE state = 'preparation')"
IDEA = "(SELECT id FROM idea WHERE number = 1)"
ENDED = "(SELECT id FROM session WHERE state = 'ended')"
PERSON = "(SELECT min(id) FROM person)"


def _detail(detail: str, where: str) -> str:
    return f"UPDATE journal SET detail = '{detail}' WHERE {where}"


BROKEN: dict[str, tuple[str, tuple[str, ...]]] = {
    "header": ("ended", ("PRAGMA user_version = 9",)),
    "schema": ("ended", ("DROP VIEW idea_result",)),
    "foreign_keys": ("ended", ("UPDATE point SET idea = 'nothing'",)),
    "one_team": ("ended", ("INSERT INTO team VALUES ('t2', 'Other')",)),
    "leader_apart": (
        "ended",
        ("INSERT INTO participant SELECT id, leader, 'present' FROM session WHERE leader IS NOT NULL",),
    ),
    "session_times": ("ended", ("UPDATE session SET ended_ms = 1 WHERE state = 'ended'",)),
    "note": ("ended", ("UPDATE session SET leader_note = 'Mine' WHERE state = 'ended'",)),
    "rest": ("ended", ("UPDATE session SET go_on_date = '2026-03-09' WHERE state = 'ended'",)),
    "rest_is_quiet": ("poll", ("UPDATE session SET stopped_ms = 5",)),
    "time_given": ("ended", ("UPDATE step SET given_ms = -planned_ms - 1 WHERE position = 3",)),
    "so_far": ("ended", (f"UPDATE step SET kind = 'so_far' WHERE session IN {PREPARED}",)),
    "agenda": ("ended", ("UPDATE step SET position = 30 WHERE position = 3",)),
    "current_step": (
        "ended",
        (
            "UPDATE session SET step = (SELECT x.id FROM step AS x WHERE x.session <> session.id) "
            "WHERE state = 'ended'",
        ),
    ),
    "idea_numbers": ("ended", ("UPDATE idea SET number = 99 WHERE number = 5",)),
    "unsigned": ("ended", (f"UPDATE idea SET author = {PERSON} WHERE number = 1",)),
    "claimed": ("ended", ("UPDATE idea SET is_claimed = 1 WHERE number = 1",)),
    "folded": ("poll", ("UPDATE idea SET opens = 2 WHERE fold IS NOT NULL",)),
    "folds_within": ("round", ("UPDATE round_voice SET folds = 3",)),
    "writing_over": ("ended", ("UPDATE step SET is_writing_over = 1 WHERE kind = 'ideas'",)),
    "slips_hidden": ("ended", (f"INSERT INTO slip VALUES ('x', {ROUND}, 'late', 't', NULL, 0)",)),
    "round_voices_gone": ("ended", (f"INSERT INTO round_voice VALUES ({ROUND}, {PERSON}, 1, 0, 0)",)),
    "poll_voices_gone": ("ended", (f"INSERT INTO poll_voice VALUES ({DOTS}, {PERSON}, 1, 0, 0)",)),
    "slips_counted": ("round", ("DELETE FROM slip WHERE text = 'one'",)),
    "round_counted": ("ended", ("UPDATE round_result SET ideas = 5",)),
    "papers_counted": ("ended", (f"DELETE FROM paper WHERE poll = {DOTS}",)),
    "papers_flagged": ("poll", ("UPDATE poll_voice SET acts = 0",)),
    "within_cap": ("poll", ("UPDATE mark SET value = 3",)),
    "within_dots": ("ended", (f"UPDATE poll SET dots = 1 WHERE id = {DOTS}",)),
    "hands_within": ("ended", ("UPDATE poll_item SET hands = 4",)),
    "papers_parted": ("ended", ("UPDATE paper SET ticket = 't'",)),
    "tickets_gone": ("ended", (f"INSERT INTO counted_ticket VALUES ({DOTS}, 't')",)),
    "phones_gone": ("ended", (f"INSERT INTO fold_voice VALUES ({IDEA}, {PERSON})",)),
    "phones": ("poll", ("UPDATE phone SET state = 'waiting'",)),
    "seats": ("poll", ("UPDATE phone_seat SET position = 3 WHERE position = 1",)),
    "polls_closed": ("ended", (f"UPDATE poll SET is_open = 1 WHERE id = {DOTS}",)),
    "rounds_revealed": ("ended", ("UPDATE step SET phase = 'open', closed_ms = NULL WHERE kind = 'ideas'",)),
    "readable": ("ended", ("UPDATE step SET kind = 'dance' WHERE kind = 'talk'",)),
    "merges_end": (
        "ended",
        (
            "UPDATE idea SET merged_into = (SELECT id FROM idea WHERE number = 2) WHERE number = 1",
            "UPDATE idea SET merged_into = (SELECT id FROM idea WHERE number = 1) WHERE number = 2",
        ),
    ),
    "own_session": (
        "ended",
        ("UPDATE theme SET session = (SELECT id FROM session WHERE state = 'preparation')",),
    ),
    "dates": ("ended", ("UPDATE outcome SET look_again = '2026-02-30'",)),
    "journal_whole": ("ended", ("DELETE FROM journal WHERE position = 4",)),
    "journal_details": ("ended", (_detail('{"said": "He said that"}', "position = 4"),)),
    "journal_people": (
        "ended",
        (_detail('{"person": "nobody", "presence": "present"}', "act = 'presence_marked'"),),
    ),
    "journal_names": ("ended", (_detail(f'{{"by": "{PEOPLE[0].id}"}}', "act = 'picks_made'"),)),
    "journal_rounds": ("ended", (_detail('{"ideas": 1}', "act = 'round_revealed'"),)),
    "journal_polls": ("ended", (_detail('{"papers": 1}', "act = 'poll_closed'"),)),
}


def test_whole_files_keep_every_promise(files: Files) -> None:
    assert {name: check(path) for name, path in files.items()} == dict.fromkeys(files, ())
    with TeamFile.open(files["ended"]) as file:
        assert check(file) == ()


def test_every_promise_is_broken_once() -> None:
    names = [promise.name for promise in (*FIRST, *PROMISES)]
    assert len(names) == len(set(names))
    assert set(BROKEN) | {"integrity"} == set(names)


OTHERWISE_BROKEN = {
    "stopped and not running": ("rest", "ended", "UPDATE session SET stopped_ms = 5 WHERE state = 'ended'"),
    "a clock in the rest": (
        "rest_is_quiet",
        "ended",
        "UPDATE clock SET is_running = 1 WHERE step = (SELECT step FROM session WHERE state = 'ended')",
    ),
    "given before the doors": (
        "time_given",
        "ended",
        f"UPDATE step SET given_ms = 60000 WHERE session IN {PREPARED}",
    ),
    "a voice on what is open again": ("folded", "poll", "UPDATE idea SET fold = NULL, opens = 0"),
    "a ticket of an idea with an author": (
        "tickets_gone",
        "ended",
        f"UPDATE idea SET author = {PERSON}, is_claimed = 1 WHERE number = 1",
    ),
    "a ticket of a question": ("tickets_gone", "ended", "UPDATE question SET ticket = 't'"),
    "a ticket of thanks": ("tickets_gone", "ended", "UPDATE thanks SET ticket = 't'"),
    "thanks that somebody kept": ("phones_gone", "ended", "UPDATE thanks SET state = 'kept'"),
    "a way in": (
        "phones_gone",
        "ended",
        f"INSERT INTO joining VALUES ({ENDED}, 'SECRET', 'CODE', 'pepper', '', 0, 0, 0, 0)",
    ),
    "a private line": (
        "phones_gone",
        "ended",
        f"INSERT INTO message VALUES ({ENDED}, 0, 'm', NULL, 'help', '', NULL, NULL, 't', '')",
    ),
    "an invitation": (
        "phones_gone",
        "ended",
        f"INSERT INTO invitation VALUES ((SELECT id FROM outcome), {PERSON}, NULL)",
    ),
    "a phone with nobody": ("phones", "poll", "DELETE FROM phone_seat"),
    "kept out, and nobody knows whom": ("phones", "poll", "UPDATE phone SET state = 'out'"),
    "a line about an idea of another session": (
        "own_session",
        "ended",
        f"INSERT INTO message VALUES ({PREPARED}, 0, 'm', NULL, 'unclear', '', {IDEA}, NULL, 't', '')",
    ),
    "a line from a step of another session": (
        "own_session",
        "ended",
        f"INSERT INTO message VALUES ({PREPARED}, 0, 'm', {ROUND}, 'help', '', NULL, NULL, 't', '')",
    ),
    "no such day to go on": (
        "dates",
        "ended",
        "UPDATE session SET go_on_date = '2026-02-30' WHERE state = 'ended'",
    ),
}


@pytest.mark.parametrize("what", OTHERWISE_BROKEN)
def test_a_promise_broken_otherwise(files: Files, tmp_path: Path, what: str) -> None:
    name, base, statement = OTHERWISE_BROKEN[what]
    path = tmp_path / "broken.lfb"
    shutil.copy(files[base], path)
    rests = "UPDATE session SET stopped_ms = 5 WHERE state = 'ended'"
    _break(path, (statement,) if name != "rest_is_quiet" else (rests, statement))
    assert name in {finding.promise for finding in check(path)}


def test_a_session_that_rests_keeps_every_promise(tmp_path: Path) -> None:
    play = Play(tmp_path / "team.lfb")
    play.go_to(StepKind.IDEAS)
    play.write([(PEOPLE[0].id, "one"), (None, "two")])
    play.do(c.AddTime(play.id, 60_000))
    play.do(c.StopForToday(play.id, "2026-03-09"))
    assert check(play.file) == ()
    play.do(c.TakeUp(play.id))
    assert check(play.file) == ()
    play.file.close()


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_promise_is_named(files: Files, tmp_path: Path, name: str) -> None:
    base, statements = BROKEN[name]
    path = tmp_path / "broken.lfb"
    shutil.copy(files[base], path)
    _break(path, statements)
    before = path.read_bytes()
    found = {finding.promise: finding for finding in check(path)}
    assert name in found
    assert str(found[name].sentence)
    assert path.read_bytes() == before


UNREADABLE = ("{x}", "{}}", '{"a":[1]}', '{"a":{}}', '{"a":1.5}', '{"a":99999999999999999999}', '{"a":null}')


@pytest.mark.parametrize("detail", [*UNREADABLE, '{"a":"\\ud800"}', "{" * 9999 + "}"])
def test_a_detail_that_cannot_be_read_is_named_and_refused_when_read(
    files: Files, tmp_path: Path, detail: str
) -> None:
    path = tmp_path / "broken.lfb"
    shutil.copy(files["ended"], path)
    _break(path, (_detail(detail, "act IN ('round_revealed', 'poll_closed', 'step_entered')"),))
    assert "journal_details" in {finding.promise for finding in check(path)}
    with pytest.raises(Refused) as refused:
        _ideas(path)
    assert refused.value.kind is Kind.DAMAGED
    assert "“broken.lfb” is damaged" in str(refused.value)


def test_hands_beyond_those_who_raised_them_are_named_for_every_method(files: Files, tmp_path: Path) -> None:
    path = tmp_path / "broken.lfb"
    shutil.copy(files["ended"], path)
    _break(path, ("UPDATE poll SET hand_voters = 1, cap = 5", "UPDATE poll_item SET hands = 2"))
    (found,) = (f for f in check(path) if f.promise == "hands_within")
    db = connect(path)
    others = {id for (id,) in db.execute("SELECT id FROM poll WHERE method <> 'dots'")}
    db.close()
    assert set(found.where) == others


def test_a_text_that_is_none_is_named_and_not_quoted(files: Files, tmp_path: Path) -> None:
    path = tmp_path / "broken.lfb"
    shutil.copy(files["ended"], path)
    _break(path, ("UPDATE journal SET detail = CAST(x'7bffff7d' AS TEXT) WHERE position = 4",))
    found = {finding.promise: finding for finding in check(path)}
    assert "journal_details" in found
    assert found["journal_details"].where == ()
    with pytest.raises(Refused, match="is damaged"):
        _ideas(path)


@pytest.mark.parametrize("statement", ["UPDATE session SET state = 'over'", "UPDATE step SET kind = 'dance'"])
def test_a_word_that_is_none_of_ours_is_damage(files: Files, tmp_path: Path, statement: str) -> None:
    path = tmp_path / "broken.lfb"
    shutil.copy(files["ended"], path)
    _break(path, (statement,))
    assert check(path)
    with pytest.raises(Refused, match="is damaged"):
        _ideas(path)


def test_a_damaged_file_breaks_its_integrity(files: Files, tmp_path: Path) -> None:
    path = tmp_path / "broken.lfb"
    shutil.copy(files["ended"], path)
    os.truncate(path, path.stat().st_size - 4096)
    assert [finding.promise for finding in check(path)] == ["integrity"]


def test_an_index_that_lost_a_row_breaks_the_integrity(files: Files, tmp_path: Path) -> None:
    """Such a file opens: the pages are well formed, and only a full look finds it."""
    path = tmp_path / "broken.lfb"
    shutil.copy(files["ended"], path)
    db = connect(path)
    db.execute("PRAGMA writable_schema = ON")
    db.execute("UPDATE sqlite_master SET sql = replace(sql, '(theme)', '(author)') WHERE name = 'idea_theme'")
    db.close()
    assert {finding.promise for finding in check(path)} <= {"integrity", "schema"}
    assert check(path)


def test_what_is_no_file_is_no_finding(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        check(tmp_path / "none.lfb")
    assert refused.value.kind is Kind.MISSING


def test_findings_hold_no_texts(files: Files, tmp_path: Path) -> None:
    """They are printed and logged."""
    path = tmp_path / "broken.lfb"
    shutil.copy(files["ended"], path)
    _break(path, BROKEN["unsigned"][1])
    words = {idea.text for idea in _ideas(path)} | {p.name for p in TEAM.people}
    for finding in check(path):
        assert not words & {*finding.where, str(finding.sentence)}


def test_findings_hold_no_way_in(files: Files, tmp_path: Path) -> None:
    """Neither the token of a phone nor a secret: a finding may be sent to somebody who helps."""
    for name in ("phones", "seats"):
        path = tmp_path / f"{name}.lfb"
        shutil.copy(files["poll"], path)
        _break(path, BROKEN[name][1])
        found = check(path)
        assert name in {finding.promise for finding in found}
        assert not [x for x in ("token", "SECRET", "CODE", "pepper") if x in repr(found)]


def _ideas(path: Path) -> tuple[object, ...]:
    with TeamFile.open(path, read_only=True) as file:
        session = file.read(file.heads()[0].id).session
        assert session is not None
        return session.ideas
