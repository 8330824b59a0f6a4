"""JSON: everything that a closed session keeps, valid by its schema, the same bytes after a round trip."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from lfb_desktop import paths
from lfb_desktop.domain.model import Method, SessionState, State, StepId, StepKind, Team, TeamId, TieWay
from lfb_desktop.domain.tally.ranking import rank
from lfb_desktop.exports.markdown import markdown
from lfb_desktop.exports.session_json import session_json
from lfb_desktop.imports.session_json import load
from lfb_desktop.room import Room
from lfb_desktop.store.team_file import TeamFile
from lfb_desktop.views.record import record
from tests.exports.samples import NOW, ended, naughty, of_three, with_ideas, worded
from tests.rooms import CountedIds, FixedTime

SCHEMA = json.loads((paths.resources() / "export" / "session-1.schema.json").read_text(encoding="utf-8"))


def valid(text: str) -> dict[str, Any]:
    value = json.loads(text)
    Draft202012Validator(SCHEMA).validate(value)
    return value


def imported(text: str) -> State:
    """Taken in by plain values alone, without a file."""
    found = load(text)
    team = Team(TeamId("other"), "Other", found.people)
    return State(team, session=found.command(Team(TeamId("other"), "Other")).imported)


def through_a_file(text: str, path: Path) -> State:
    ids = CountedIds()
    store = TeamFile.create(path, Team(TeamId("other"), "Other"))
    try:
        room = Room(store, now=FixedTime(), new_id=ids)
        found = load(text)
        room.do(found.command(room.state().team))
        return room.state(found.session.id)
    finally:
        store.close()


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("state", [ended(), of_three(), with_ideas(["a", "b"])])
def test_a_copy_is_valid_and_comes_back_with_the_same_bytes(state: State, tmp_path: Path) -> None:
    text = session_json(state)
    valid(text)
    assert session_json(imported(text)) == text
    assert session_json(through_a_file(text, tmp_path / "other.lfb")) == text


def test_a_session_that_rests_comes_back_resting(tmp_path: Path) -> None:
    """With the day it goes on, the time that steps gave each other, and "so far" in its agenda."""
    state = ended()
    assert state.session is not None
    steps = (
        replace(state.session.steps[0], given_ms=-60_000),
        *state.session.steps[1:],
        replace(state.session.steps[0], id=StepId("s-so-far"), kind=StepKind.SO_FAR, given_ms=120_000),
    )
    running = replace(state.session, state=SessionState.RUNNING, ended_ms=None, steps=steps)
    resting = replace(running, stopped_ms=NOW, go_on_date="2026-03-09")
    text = session_json(replace(state, session=resting))
    value = valid(text)["session"]
    assert (value["stopped_ms"], value["go_on_date"]) == (NOW, "2026-03-09")
    assert [s.get("given_ms") for s in value["steps"]] == [-60_000, *[None] * (len(steps) - 2), 120_000]
    assert session_json(through_a_file(text, tmp_path / "other.lfb")) == text
    for left_out in ("stopped_ms", "go_on_date", "given_ms"):
        assert left_out not in session_json(state)


def test_a_lot_the_open_note_and_the_language_are_in_the_schema(tmp_path: Path) -> None:
    state = ended()
    assert state.session is not None
    ballots = [n for n, poll in enumerate(state.session.polls) if poll.method is Method.DOTS]
    polls = tuple(
        replace(poll, by_lot=True, tie_way=TieWay.LOT) if n in ballots else poll
        for n, poll in enumerate(state.session.polls)
    )
    steps = tuple(
        replace(s, settings=replace(s.settings, by_lot=True)) if s.kind is StepKind.BALLOT else s
        for s in state.session.steps
    )
    running = replace(state.session, state=SessionState.RUNNING, ended_ms=None, polls=polls, steps=steps)
    told = replace(running, leader_note="A week without the stand-up", language="de")
    text = session_json(replace(state, session=told))
    value = valid(text)["session"]
    assert (value["leader_note"], value["language"]) == ("A week without the stand-up", "de")
    assert any(poll.get("by_lot") and poll["tie_way"] == "lot" for poll in value["polls"])
    assert any(step["settings"].get("by_lot") for step in value["steps"])
    assert session_json(through_a_file(text, tmp_path / "other.lfb")) == text


def test_the_record_of_a_copy_is_the_record(tmp_path: Path) -> None:
    for state in (ended(), of_three()):
        back = replace(imported(session_json(state)), team=state.team)
        assert markdown(record(back, now_ms=NOW)) == markdown(record(state, now_ms=NOW))


def test_the_bytes_are_as_the_page_says() -> None:
    text = session_json(ended())
    value = json.loads(text)
    assert text == json.dumps(value, ensure_ascii=False, sort_keys=True, indent=2) + "\n"
    assert "\r" not in text
    session = value["session"]
    assert [i["number"] for i in session["ideas"]] == [1, 2, 3, 4, 5, 6]
    papers = [json.dumps(p, sort_keys=True) for p in session["polls"][1]["papers"]]
    assert papers == sorted(papers)
    assert {key for p in session["polls"][1]["papers"] for key in p} == {"about", "marks", "text"}


def test_the_order_in_which_papers_lie_is_not_in_the_copy() -> None:
    state = ended()
    assert state.session is not None
    turned = tuple(replace(p, papers=p.papers[::-1]) for p in state.session.polls)
    assert session_json(replace(state, session=replace(state.session, polls=turned))) == session_json(state)


def test_no_ticket_no_key_and_no_team() -> None:
    text = session_json(ended())
    for secret in ("ticket", "ballot0", "pulse9", "Platform team", "Private"):
        assert secret not in text


def test_people_are_those_whom_the_session_names() -> None:
    names = {p["name"] for p in valid(session_json(ended()))["people"]}
    assert names == {"Amara", "Bojan", "Carmen", "Dewi", "Elif", "Farid", "Greta"}
    state = ended()
    assert state.session is not None
    alone = replace(state.session, participants=(), outcomes=(), thanks=(), ideas=(), steps=(), journal=())
    text = session_json(replace(state, session=replace(alone, polls=(), questions=(), step_id=None)))
    assert [p["name"] for p in valid(text)["people"]] == ["Carmen", "Farid"]


def test_fewer_than_four_papers_leave_as_sums() -> None:
    state = of_three()
    assert state.session is not None
    clarity, ballot, pulse = valid(session_json(state))["session"]["polls"]
    assert (ballot["papers"], ballot["hand_voters"], ballot["answered"]) == ([], 3, 3)
    assert [i["hands"] for i in ballot["items"]] == [5, 3, 1, 0]
    assert {i["hands"] for p in (clarity, pulse) for i in p["items"]} == {0}
    assert "waited long enough" not in session_json(state)
    kept = next(p for p in imported(session_json(state)).session.polls if p.method is Method.DOTS)  # type: ignore[union-attr]
    before = next(p for p in state.session.polls if p.method is Method.DOTS)
    shown = [
        [(r.item.id, r.total, r.rank, r.is_place, r.is_tied, r.segments) for r in rank(p).rows]
        for p in (kept, before)
    ]
    assert shown[0] == shown[1]


def test_the_schema_refuses_what_only_a_broken_promise_writes() -> None:
    value = valid(session_json(ended()))
    small = valid(session_json(of_three()))
    small["session"]["polls"][1]["papers"] = value["session"]["polls"][1]["papers"][:3]
    value["session"]["steps"][2]["phase"] = "open"
    for broken in (value, small):
        assert list(Draft202012Validator(SCHEMA).iter_errors(broken))


def test_naughty_strings_come_back(real_data: Path) -> None:
    """As ideas, whatever the room would take; as everything, the shorter ones."""
    texts = naughty(real_data, _may_be_an_idea)
    assert len(texts) > 480
    back = imported(session_json(with_ideas(texts)))
    assert back.session is not None
    assert [i.text for i in back.session.ideas] == texts
    for text in naughty(real_data, _may_be_a_name)[::10]:
        state = worded(text)
        valid(session_json(state))
        assert session_json(imported(session_json(state))) == session_json(state)


def _may_be_an_idea(text: str) -> bool:
    return (
        bool(text.strip()) and not any(ord(c) < 32 or 127 <= ord(c) < 160 for c in text) and len(text) < 1000
    )


def _may_be_a_name(text: str) -> bool:
    plain = all(c.isprintable() and ord(c) < 0x250 for c in text)
    return _may_be_an_idea(text) and plain and 0 < len(text) < 38 and text == " ".join(text.split())
