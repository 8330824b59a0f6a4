"""The sample is whole, honest, and never the team's: its own file, ids of its own, words of ours."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from lfb_desktop import paths, sample
from lfb_desktop.domain.model import Session, SessionState
from lfb_desktop.rehearsal import load_texts, load_texts_in
from lfb_desktop.store.check import check
from lfb_desktop.store.team_file import TeamFile
from tests.ui.german import spoken_german

TODAY = date(2026, 11, 26)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sample.made(tmp_path_factory.mktemp("home") / "data" / "Sample.lfb", paths.resources(), TODAY)


def sessions(file: Path) -> dict[SessionState, Session]:
    store = TeamFile.open(file, read_only=True)
    try:
        found = [store.read(head.id).session for head in store.heads()]
    finally:
        store.close()
    return {session.state: session for session in found if session is not None}


def test_it_is_one_ended_and_one_prepared_session(file: Path) -> None:
    found = sessions(file)
    assert set(found) == {SessionState.ENDED, SessionState.PREPARATION}
    ended, prepared = found[SessionState.ENDED], found[SessionState.PREPARATION]
    assert ended.date == "2026-11-19"
    assert len(ended.ideas) >= 20
    assert ended.outcomes
    assert ended.thanks
    assert not ended.is_rehearsal
    assert prepared.date == "2026-12-03"
    assert prepared.why.text
    assert prepared.why.text != ended.why.text
    assert prepared.leader not in (None, ended.leader)
    assert len(prepared.participants) >= 4


def test_it_keeps_every_promise_of_a_team_file(file: Path) -> None:
    assert check(file) == ()


def test_nothing_else_is_left_beside_it(file: Path) -> None:
    assert [path.name for path in file.parent.iterdir()] == ["Sample.lfb"]


def test_it_is_made_once(file: Path) -> None:
    before = file.read_bytes()
    assert sample.made(file, paths.resources(), TODAY) == file
    assert file.read_bytes() == before


def test_its_ids_cannot_be_foretold(file: Path, tmp_path: Path) -> None:
    other = sample.made(tmp_path / "Sample.lfb", paths.resources(), TODAY)
    here, there = sessions(file), sessions(other)
    for state, session in here.items():
        assert session.id != there[state].id
        assert {step.id for step in session.steps}.isdisjoint(step.id for step in there[state].steps)


def test_half_of_it_is_never_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(sample, "_prepare", fail)
    with pytest.raises(OSError, match="disk full"):
        sample.made(tmp_path / "Sample.lfb", paths.resources(), TODAY)
    assert list(tmp_path.iterdir()) == []


def test_a_german_sample_is_german(tmp_path: Path) -> None:
    with spoken_german():
        file = sample.made(
            tmp_path / "Beispiel.lfb", paths.resources(), TODAY, language="de", team="Beispielteam"
        )
    assert check(file) == ()
    for session in sessions(file).values():
        assert session.language == "de"
        assert session.steps[0].title == "Ankommen"
        assert re.search("[äöüß]", session.why.text + session.why.reason + session.why.result)
    ended = sessions(file)[SessionState.ENDED]
    assert sum(bool(re.search(r"\b(und|die|der|das|ein|eine|nicht|wir)\b", i.text)) for i in ended.ideas) > 10


def test_the_texts_of_each_language_are_of_one_shape() -> None:
    """Whoever adds a why in one language adds it in all: the same files, as much of everything."""
    folder = paths.resources() / "rehearsal"
    english, german = load_texts(folder), load_texts_in(folder, "de")
    assert [c.id for c in english.circles] == [c.id for c in german.circles]
    assert len(english.names) == len(german.names)
    ours, theirs = (*english.circles, english.any_why), (*german.circles, german.any_why)
    for one, other in zip(ours, theirs, strict=True):
        assert one.why.text != other.why.text or one is english.any_why
        assert len(other.ideas) == len(one.ideas), one.id
        assert len(other.plans) == len(one.plans), one.id
    assert load_texts_in(folder, "fr") == english
