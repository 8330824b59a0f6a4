"""One session runs at a time in a file; whoever opens a second one is told of the first, with ways to it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.errors import AnotherRuns
from lfb_desktop.domain.model import SessionId, SessionState, State, StepKind
from lfb_desktop.ui.console.stop_dialog import StopDialog
from tests.domain.states import TEAM, S, decided_in, head, session, step
from tests.trouble.apps import Starts, box, boxes, make_session, press, ways

OTHER = SessionId("other")
SAID = "“Other” is running. End it or stop it for today first."


@pytest.mark.parametrize(
    ("state", "is_stopped", "wanted"),
    [
        (SessionState.PREPARATION, False, ""),
        (SessionState.ENDED, False, ""),
        (SessionState.RUNNING, True, ""),
        (SessionState.RUNNING, False, SAID),
    ],
)
@pytest.mark.parametrize("command", [c.OpenDoors(S), c.TakeUp(S)], ids=["open", "take up"])
def test_a_second_one_waits_for_the_first(
    command: c.Command, state: SessionState, is_stopped: bool, wanted: str
) -> None:
    is_new = isinstance(command, c.OpenDoors)
    own = SessionState.PREPARATION if is_new else SessionState.RUNNING
    found = session(step(StepKind.LOBBY), state=own, stopped_ms=None if is_new else 5)
    heads = (head(S, own, is_stopped=not is_new), head(OTHER, state, is_stopped=is_stopped))
    if not wanted:
        assert decided_in(State(TEAM, heads, found), command)
        return
    with pytest.raises(AnotherRuns) as refused:
        decided_in(State(TEAM, heads, found), command)
    assert (str(refused.value), refused.value.session) == (wanted, OTHER)


def test_from_prepare_there_are_two_ways_to_it(starts: Starts) -> None:
    app = starts.start()
    app.files.start("Crew", "Ann")
    room, window = app.files.room, app.window
    first, second = make_session(room, "First"), make_session(room, "Second")
    room.do(c.OpenDoors(first))
    window.open_session(second)
    window._on_open_doors()
    assert box(app).text() == "“First” is running. End it or stop it for today first."
    assert ways(box(app)) == ["Go to it", "Stop it for today...", "Leave it running"]
    press(box(app), "Leave it running")
    assert window._prepare is not None
    window._on_open_doors()
    press(boxes(app)[-1], "Go to it")
    assert window._console is not None
    assert window._console[0] == first


def test_stopping_it_first_opens_the_way(starts: Starts) -> None:
    app = starts.start()
    app.files.start("Crew", "Ann")
    room, window = app.files.room, app.window
    first, second = make_session(room, "First"), make_session(room, "Second")
    room.do(c.OpenDoors(first))
    room.do(c.StopForToday(first))
    room.do(c.OpenDoors(second))
    window.open_session(first)
    console = window._console[1]  # type: ignore[index]
    assert not console.desk.do(c.TakeUp(first))  # type: ignore[attr-defined]
    press(box(app), "Stop it for today...")
    asked = next(d for d in app.window.findChildren(StopDialog) if d.isVisible())
    asked.stopped.emit("")
    asked.close()
    QApplication.processEvents()
    assert room.do(c.TakeUp(first)).events
