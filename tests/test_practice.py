"""A prepared session is rehearsed on a copy: by the command line, and by the app in its own process."""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lfb_desktop import cli, practice
from lfb_desktop.domain import commands as c
from lfb_desktop.domain.commands import StepPlan
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import (
    Session,
    SessionId,
    SessionState,
    Settings,
    StepKind,
    Team,
    TeamId,
    Why,
)
from lfb_desktop.domain.rules.sessions import PLANNED
from lfb_desktop.now import SystemTime, random_id
from lfb_desktop.paths import Paths, find, under
from lfb_desktop.practice import BROKEN, NOT_STARTED, Practice, words_for
from lfb_desktop.rehearsal import Script, SeededIds, SimulatedClock, of_session, rehearse
from lfb_desktop.room import Room
from lfb_desktop.store.team_file import TeamFile
from tests.rehearsal.made import texts

WHY = Why("Our on-call weeks burn people out.", "Two left.", "Nobody is woken twice.", ("99.9 %",), ("Rota",))
STEPS = (
    StepPlan(StepKind.WHY, "Why, then", 2, "Listen.", "Wait."),
    StepPlan(StepKind.IDEAS, "Write", 3, "One thought each.", "", Settings(False, 2, 12)),
    StepPlan(StepKind.BALLOT, "Choose", 2, settings=Settings(dots=2, cap=1, places=2, question="Which?")),
)
NAMES = ("Amara", "Bojan", "Carmen")


def prepared(file: Path, *, why: Why = WHY, people: int = 2, leader: str | None = "Carmen") -> SessionId:
    """A session in a team file that is closed again."""
    with TeamFile.create(file, Team(TeamId(random_id()), "Platform team")) as store:
        room = Room(store, now=SystemTime(), new_id=random_id)
        for name in NAMES:
            room.do(c.AddPerson(name))
        ids = {person.name: person.id for person in room.state().team.people}
        made = room.do(
            c.CreateSession(
                "2026-11-21",
                "UTC",
                STEPS,
                "On-call",
                why,
                ids[leader] if leader else None,
                tuple(ids[name] for name in NAMES[:people]),
            )
        ).state.session
        assert made is not None
        room.do(c.ChooseFacilitator(made.id, ids["Bojan"]))
        return made.id


def session_in(file: Path) -> Session:
    store = TeamFile.open(file, read_only=True)
    try:
        (head,) = store.heads()
        session = store.read(head.id).session
    finally:
        store.close()
    assert session is not None
    return session


# On the command line.


def test_it_is_held_on_a_copy_and_the_team_file_stays_as_it_is(home: Paths, tmp_path: Path) -> None:
    file = tmp_path / "team.lfb"
    prepared(file)
    before = file.read_bytes()
    assert cli.main(["rehearse", "--from", str(file), "--seed", "4"], home) == 0
    assert file.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith("team.lfb")] == ["team.lfb"]
    (kept,) = home.rehearsals.glob("*.lfb")
    played = session_in(kept)
    assert played.state is SessionState.ENDED
    assert played.is_rehearsal
    assert (played.name, played.why) == ("On-call", WHY)
    assert [(s.title, s.settings) for s in played.steps] == [(s.title, s.settings) for s in STEPS]
    assert [p.person.name for p in played.participants] == ["Amara", "Bojan"]
    assert 1 <= len(played.ideas) <= 4, "four a person, but for the cap of two"


def test_it_can_be_read_while_the_team_file_is_open(home: Paths, tmp_path: Path) -> None:
    file = tmp_path / "team.lfb"
    session = prepared(file)
    with TeamFile.open(file):
        assert cli.main(["rehearse", "--from", str(file), "--session", session, "--seed", "4"], home) == 0


def test_the_same_session_and_seed_give_the_same_rehearsal(home: Paths, tmp_path: Path) -> None:
    file = tmp_path / "team.lfb"
    prepared(file)
    records = []
    for name in ("one", "two"):
        words = ["rehearse", "--from", str(file), "--seed", "5", "--out", str(tmp_path / name)]
        assert cli.main([*words, str(tmp_path / f"{name}.lfb")], home) == 0
        records.append((tmp_path / name / "summary.json").read_bytes())
    assert records[0] == records[1]


@pytest.mark.parametrize(
    ("words", "status", "told"),
    [
        (["--from", "TEAM", "--template", "default-hour"], 2, "the session says who comes"),
        (["--from", "TEAM", "--people", "3"], 2, "the session says who comes"),
        (["--session", "latest"], 2, "--session belongs to --from"),
        (["--from", "TEAM", "--session", "nobody"], 1, "There is no session nobody"),
        (["--from", "missing.lfb"], 1, "missing.lfb"),
    ],
)
def test_what_cannot_be_meant_is_said_in_one_sentence(
    home: Paths,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    status: int,
    told: str,
) -> None:
    file = tmp_path / "team.lfb"
    prepared(file)
    assert cli.main(["rehearse", *(str(file) if word == "TEAM" else word for word in words)], home) == status
    assert told in capsys.readouterr().err
    assert not home.rehearsals.exists()


def test_without_a_why_there_is_nothing_to_rehearse(
    home: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "team.lfb"
    prepared(file, why=Why())
    assert cli.main(["rehearse", "--from", str(file)], home) == 1
    assert capsys.readouterr().err == "Write the why first. Everything else can wait.\n"


# The script.


def _script(file: Path, **how: object) -> Script:
    prepared(file, **how)  # type: ignore[arg-type]
    store = TeamFile.open(file, read_only=True)
    try:
        (head,) = store.heads()
        state = store.read(head.id)
    finally:
        store.close()
    assert state.session is not None
    return of_session(state.session, state.team, texts())


def test_a_session_without_people_has_eight_stand_ins_who_are_nobody_else(tmp_path: Path) -> None:
    script = _script(tmp_path / "team.lfb", people=0)
    assert len(script.people) == 8
    assert not set(script.people) & set(NAMES), "nobody of the team is played unasked"
    assert (script.leader, script.facilitator) == ("Carmen", "Bojan")


def test_nobody_need_give_the_why(tmp_path: Path) -> None:
    script = _script(tmp_path / "team.lfb", leader=None)
    assert script.leader is None
    assert script.people == ("Amara", "Bojan")


@pytest.mark.parametrize("seed", range(8))
def test_whatever_the_agenda_is_it_comes_to_its_end(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    kinds = [chance.choice(sorted(PLANNED)) for _ in range(chance.randint(1, 8))]
    steps = tuple(StepPlan(kind, kind.value, chance.randint(1, 4)) for kind in kinds)
    people = texts().names[1 : 1 + chance.choice((1, 2, 5, 9))]
    script = Script(texts().any_why, Why("x"), steps, chance.choice((None, "Boss")), people)
    ids, clock = SeededIds(seed), SimulatedClock()
    with TeamFile.create(tmp_path / "x.lfb", Team(TeamId(ids()), "Team")) as store:
        room = Room(store, now=clock, new_id=ids)
        session = rehearse(room, clock, script, texts(), ideas=chance.choice((0, 1, 12)), seed=seed)
        played = room.state(session).session
    assert played is not None
    assert played.state is SessionState.ENDED


# From the app.


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def starter(home: Paths, told: list[str], qtbot: QtBot) -> Iterator[Practice]:
    made = Practice(home)
    made.failed.connect(lambda sentence: told.append(str(sentence)))
    yield made
    made.stop()


def _plays(monkeypatch: pytest.MonkeyPatch, program: str) -> None:
    monkeypatch.setattr(practice, "words_for", lambda *_: [sys.executable, "-c", program])


def _start(starter: Practice) -> None:
    starter.start(Path("team.lfb"), SessionId("s"))


def test_one_rehearsal_at_a_time_and_another_when_it_is_closed(
    starter: Practice, told: list[str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _plays(monkeypatch, "input()")
    _start(starter)
    with pytest.raises(Rejected, match="open already"):
        _start(starter)
    assert starter._process is not None
    starter._process.waitForStarted()
    starter._process.closeWriteChannel()
    qtbot.waitUntil(lambda: not starter.is_open)
    _plays(monkeypatch, "")
    _start(starter)
    qtbot.waitUntil(lambda: not starter.is_open)
    assert told[1:] == [], "a rehearsal that ends well is not spoken of"


@pytest.mark.parametrize(
    ("program", "sentence"),
    [
        ("import sys; sys.exit('Write the why first. Everything else can wait.')", "Write the why first."),
        ("raise RuntimeError('a secret idea')", str(BROKEN)),
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", str(BROKEN)),
        ("import sys; sys.exit(3)", str(BROKEN)),
    ],
)
def test_what_goes_wrong_is_told_in_a_sentence(
    starter: Practice,
    told: list[str],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    program: str,
    sentence: str,
) -> None:
    _plays(monkeypatch, program)
    _start(starter)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].startswith(sentence)
    assert not starter.is_open


def test_a_program_that_is_not_there_is_told(
    starter: Practice, told: list[str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(practice, "words_for", lambda *_: [str(tmp_path / "nothing")])
    _start(starter)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [str(NOT_STARTED)]
    assert not starter.is_open


def test_it_ends_with_the_app(
    starter: Practice, told: list[str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _plays(monkeypatch, "input()")
    _start(starter)
    process = starter._process
    assert process is not None
    process.waitForStarted()
    starter.stop()
    assert process.state() is process.ProcessState.NotRunning
    assert told == []


def test_the_command_line_is_that_of_this_app_and_this_home(
    home: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = words_for(home, Path("team.lfb"), SessionId("s1"))
    assert words[:3] == [sys.executable, "-m", "lfb_desktop"]
    assert words[3:5] == ["--home", str(home.data)]
    assert words[5:] == ["rehearse", "--watch", "--from", "team.lfb", "--session", "s1"]
    assert under(Path(words[4])) == home
    monkeypatch.delenv("LFB_HOME")
    assert "--home" not in words_for(find(), Path("team.lfb"), SessionId("s1"))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert words_for(home, Path("team.lfb"), SessionId("s1"))[:2] == [sys.executable, "--home"]
