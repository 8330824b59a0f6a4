"""The way in for phones on the Stage: on every scene while there is a way in, and nowhere else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import Joining, SessionState, State, StepKind
from lfb_desktop.views.scenes import BlackScene, Join, LobbyScene, RestScene, StageView
from lfb_desktop.views.showing import Showing
from lfb_desktop.views.stage import stage
from tests import rooms

JOIN = Join(((True, False), (False, True)), "192.168.4.20:8080", "KITE 4738")


@pytest.fixture
def made(tmp_path: Path) -> Iterator[rooms.Made]:
    opened = rooms.running(tmp_path / "team.lfb")
    yield opened
    opened.store.close()


def seen(made: rooms.Made, showing: Showing | None = None, state: State | None = None) -> StageView:
    return stage(state or made.room.state(made.session), showing or Showing(join=JOIN), made.time())


def served(made: rooms.Made, *, hides_names: bool = False, is_locked: bool = False) -> State:
    """The state while phones may join."""
    state = made.room.state(made.session)
    assert state.session is not None
    joining = Joining("SECRET", "KITE 4738", "pepper", hides_names=hides_names, is_locked=is_locked)
    return replace(state, session=replace(state.session, joining=joining))


def test_every_step_shows_the_way_in(made: rooms.Made) -> None:
    for plan in rooms.AGENDA:
        made.walk_to(plan.kind)
        assert seen(made).join is JOIN, plan.kind
        assert seen(made, Showing(is_whole_why=True, page=3, join=JOIN)).join is JOIN
        assert seen(made, Showing()).join is None


def test_an_idea_alone_keeps_it(made: rooms.Made) -> None:
    made.walk_to(StepKind.IDEAS)
    made.room.do(c.WriteSlip(made.session, "Swap shifts in one click", "t", made.people["Amara"]))
    made.room.do(c.GoOn(made.session))
    assert seen(made, Showing(alone=1, join=JOIN)).join is JOIN


def test_black_is_black(made: rooms.Made) -> None:
    assert seen(made, Showing(is_black=True, join=JOIN)) == StageView("", BlackScene())


def test_a_stopped_session_has_no_way_in(made: rooms.Made) -> None:
    made.walk_to(StepKind.WHY)
    made.room.do(c.StopForToday(made.session))
    view = seen(made)
    assert isinstance(view.scene, RestScene)
    assert view.join is None


def test_a_session_that_has_ended_has_no_way_in(made: rooms.Made) -> None:
    made.walk_to(StepKind.CLOSING)
    assert seen(made).join is JOIN
    state = made.room.state(made.session)
    assert state.session is not None
    ended = replace(state, session=replace(state.session, state=SessionState.ENDED))
    assert seen(made, state=ended).join is None


def test_names_stand_in_the_lobby_unless_the_facilitator_hides_them(made: rooms.Made) -> None:
    shown, hidden = (seen(made, state=served(made, hides_names=h)).scene for h in (False, True))
    assert isinstance(shown, LobbyScene)
    assert isinstance(hidden, LobbyScene)
    assert shown.names
    assert hidden == replace(shown, names=())


def test_a_locked_lobby_is_still_the_way_back(made: rooms.Made) -> None:
    assert seen(made, state=served(made, is_locked=True)).join is JOIN
