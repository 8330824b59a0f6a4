"""Files that differ from a good one in a place or two: refused with a sentence, or taken in and whole.

What is taken in keeps every promise of the team file, is shown by every view, and can be exported again.
"""

from __future__ import annotations

import copy
import json
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import Moment, SessionState, State, Team, TeamId
from lfb_desktop.exports.csv_folder import tables
from lfb_desktop.exports.markdown import markdown
from lfb_desktop.exports.session_json import session_json
from lfb_desktop.imports.imported import ImportedSession
from lfb_desktop.imports.session_json import load
from lfb_desktop.room import Room
from lfb_desktop.store.check import check
from lfb_desktop.store.team_file import TeamFile
from lfb_desktop.views.console import console
from lfb_desktop.views.prepare import prepare
from lfb_desktop.views.record import record
from lfb_desktop.views.showing import Showing
from lfb_desktop.views.stage import stage
from tests.exports.samples import NOW, ended
from tests.rooms import CountedIds, FixedTime

Json = Any
GOOD: Json = json.loads(session_json(ended()))
ODD = (
    None, True, False, 0, -1, 1, 2, 3, 10**15, 10**18, 2**63, "", "x", "2026-02-31", "9999-12-31", "a\0b",
    "\ud800", "x" * 5000, "e\u0301\u0302" * 900, [], {}, "=1", "\u202e", "preparation", "running", "ended",
    "ahead", "open", "closed", 1.5, "ideas", "ballot", "talk", "clarity", "dots", "UTC", "../../etc",
)  # fmt: skip


def places(value: Json, at: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in parts:
        yield (*at, key)
        yield from places(part, (*at, key))


def found(value: Json, at: tuple[str | int, ...]) -> Json:
    for key in at:
        value = value[key]
    return value


PLACES = tuple(places(GOOD))
SINGLE = tuple(v for at in PLACES if not isinstance(v := found(GOOD, at), dict | list))
CHANGES = st.tuples(
    st.sampled_from(PLACES), st.sampled_from(["set", "set", "set", "drop", "double"]),
    st.sampled_from((*SINGLE, *ODD)),
)  # fmt: skip


def mutated(changes: list[tuple[tuple[str | int, ...], str, Json]]) -> str:
    value = copy.deepcopy(GOOD)
    for at, way, new in changes:
        try:
            inside = found(value, at[:-1])
            if way == "drop":
                del inside[at[-1]]
            elif way == "double":
                inside.append(copy.deepcopy(inside[at[-1]]))
            else:
                inside[at[-1]] = new
        except (KeyError, IndexError, TypeError, AttributeError):
            continue  # what stood there is gone since the change before
    return json.dumps(value)


@given(st.lists(CHANGES, min_size=1, max_size=3))
@example([(("session", "state"), "set", "running"), (("session", "ended_ms"), "set", None)])
@example([(("session", "steps", 5, "focus"), "set", 1)])
@example([(("session", "questions"), "set", [])])
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_what_is_read_is_whole(changes: list[tuple[tuple[str | int, ...], str, Json]]) -> None:
    try:
        session = load(mutated(changes))
    except Rejected:
        return
    is_whole_in_a_team_file(session)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda x: st.lists(x, max_size=4) | st.dictionaries(st.text(max_size=4), x, max_size=4),
        max_leaves=20,
    )
)
@settings(max_examples=40, deadline=None)
def test_whatever_stands_in_a_place_is_refused_or_whole(value: Json) -> None:
    for key in GOOD["session"]:
        try:
            session = load(mutated([(("session", key), "set", value)]))
        except Rejected:
            continue
        is_whole_in_a_team_file(session)


def is_whole_in_a_team_file(found: ImportedSession) -> None:
    with tempfile.TemporaryDirectory() as folder:
        with TeamFile.create(Path(folder) / "a.lfb", Team(TeamId("t"), "T")) as file:
            time = FixedTime(NOW)
            room = Room(file, now=time, new_id=CountedIds())
            room.do(found.command(room.state().team))
            assert check(file) == ()
            state = room.state(found.session.id)
            can_be_shown(state, time())
            assert load(session_json(state, with_notes=True)).session.id == found.session.id


def can_be_shown(state: State, now: Moment) -> None:
    session = state.session
    assert session is not None
    view = record(state, now_ms=now.wall_ms)
    assert markdown(view)
    assert tables(view)
    prepare(state)
    console(state, now=now)
    stage(state, Showing(), now)
    for step in session.steps:
        here = replace(state, session=replace(session, step_id=step.id, state=SessionState.RUNNING))
        console(here, now=now)
        stage(here, Showing(), now)
