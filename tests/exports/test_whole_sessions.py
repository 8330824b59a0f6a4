"""Whole sessions through the room: exported at every step, and copied into another file byte for byte."""

from __future__ import annotations

from pathlib import Path

import pytest

from lfb_desktop import paths
from lfb_desktop.domain import commands as c
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import SessionState, State, StepKind, Team, TeamId
from lfb_desktop.exports import FORMATS, write
from lfb_desktop.exports.session_json import session_json
from lfb_desktop.imports.session_json import load
from lfb_desktop.rehearsal import SeededIds, SimulatedClock, circle_of, load_texts, of_template, rehearse
from lfb_desktop.room import Room
from lfb_desktop.store.team_file import TeamFile
from lfb_desktop.templates import load_all
from lfb_desktop.views.record import hides_something
from tests.rooms import START_MS, CountedIds, FixedTime, running


def copied(text: str, path: Path) -> State:
    store = TeamFile.create(path, Team(TeamId("other"), "Other"))
    try:
        room = Room(store, now=FixedTime(), new_id=CountedIds())
        found = load(text)
        room.do(found.command(room.state().team))
        return room.state(found.session.id)
    finally:
        store.close()


def rehearsed(path: Path, *, people: int, template: str, seed: int) -> State:
    clock, ids = SimulatedClock(), SeededIds(seed)
    store = TeamFile.create(path, Team(TeamId(ids()), "Platform team"))
    try:
        room = Room(store, now=clock, new_id=ids)
        folder = paths.resources()
        plan = next(t for t in load_all(folder / "templates").templates if t.id == template)
        texts = load_texts(folder / "rehearsal")
        script = of_template(plan, texts, circle_of(texts, seed), people)
        return room.state(rehearse(room, clock, script, texts, ideas=24, seed=seed))
    finally:
        store.close()


@pytest.mark.parametrize(
    ("people", "template"),
    [(9, "default-hour"), (3, "default-hour"), (4, "twenty-minutes"), (6, "default-hour")],
)
def test_a_copy_of_a_rehearsed_session_has_the_same_bytes(tmp_path: Path, people: int, template: str) -> None:
    state = rehearsed(tmp_path / "a.lfb", people=people, template=template, seed=7)
    text = session_json(state)
    assert session_json(copied(text, tmp_path / "b.lfb")) == text


def test_a_session_is_exported_at_every_step(tmp_path: Path) -> None:
    made = running(tmp_path / "a.lfb")
    ticket = "a-ticket-that-nobody-may-see"
    try:
        while made.now.state is SessionState.RUNNING:
            step = made.now.current
            assert step is not None
            if step.kind is StepKind.IDEAS:
                for name in ("Amara", "Bojan", "Dewi"):
                    made.room.do(
                        c.WriteSlip(made.session, f"idea of {name}", ticket + name, made.people[name])
                    )
            _exported(made.room.state(made.session), tmp_path, ticket)
            for poll in made.now.polls:
                if poll.is_open:
                    made.room.do(c.ClosePoll(made.session, poll.id))
            is_last = step == made.now.steps[-1]
            made.room.do(c.EndSession(made.session) if is_last else c.GoOn(made.session))
        _exported(made.room.state(made.session), tmp_path, ticket)
    finally:
        made.store.close()


def _exported(state: State, folder: Path, ticket: str) -> None:
    """Every format, or the one sentence why not; hidden ideas in none of them."""
    session = state.session
    assert session is not None
    for format in FORMATS:
        if format == "json" and hides_something(session):
            with pytest.raises(Rejected):
                session_json(state)
            continue
        for file in write(format, state, folder / format, now_ms=START_MS, resources=paths.resources()):
            text = file.read_text(encoding="utf-8")
            assert ticket not in text
            assert session.ideas or "idea of" not in text
    if not hides_something(session):
        text = session_json(state)
        place = folder / f"{len(list(folder.iterdir()))}.lfb"
        assert session_json(copied(text, place)) == text
