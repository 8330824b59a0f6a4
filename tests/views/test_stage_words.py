"""What Prepare calls "What the Stage says" is what the Stage says; the lobby says what is kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import StepKind
from lfb_desktop.views.scenes import LobbyScene, StageView
from lfb_desktop.views.showing import Showing
from lfb_desktop.views.stage import stage
from tests import rooms
from tests.views.test_console import texts

KEPT = "What you write is kept on this laptop; unsigned stays unsigned."
SAYS = "Said for {kind}."
AGENDA = tuple(replace(plan, instruction=SAYS.format(kind=plan.kind.value)) for plan in rooms.AGENDA)


@pytest.fixture
def made(tmp_path: Path) -> Iterator[rooms.Made]:
    opened = rooms.running(tmp_path / "team.lfb", agenda=AGENDA)
    yield opened
    opened.store.close()


def seen(made: rooms.Made) -> StageView:
    return stage(made.room.state(made.session), Showing(), now=made.time())


@pytest.mark.parametrize("has_ideas", [True, False])
def test_every_step_says_what_was_written_for_it(made: rooms.Made, has_ideas: bool) -> None:
    missing = []
    for plan in AGENDA:
        made.walk_to(plan.kind)
        if plan.kind is StepKind.IDEAS and has_ideas:
            made.room.do(c.WriteSlip(made.session, "Swap shifts in one click", "t", made.people["Amara"]))
        if plan.instruction not in texts(seen(made)):
            missing.append(plan.kind)
    without = [StepKind.PICK] if has_ideas else [StepKind.READING, StepKind.PICK, StepKind.THEMES]
    assert missing == without, "a pick says how many marks each has; a wall without ideas says so"


def test_the_lobby_says_what_is_kept(made: rooms.Made) -> None:
    view = seen(made)
    assert str(view.foot) == KEPT
    assert isinstance(view.scene, LobbyScene)
    assert str(view.scene.line) == SAYS.format(kind="lobby")
    made.walk_to(StepKind.WHY)
    assert str(seen(made).foot) != KEPT
