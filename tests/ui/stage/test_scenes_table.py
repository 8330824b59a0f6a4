"""Every scene has a painter, and whoever adds a scene hears about it here."""

from __future__ import annotations

from typing import get_args

from lfb_desktop.ui.stage.scenes import PAINTERS
from lfb_desktop.views.scenes import Scene
from tests.ui.stage.hostile_views import hostile_views
from tests.ui.stage.sample_views import DRAWN


def test_every_scene_has_a_painter() -> None:
    missing = [kind.__name__ for kind in get_args(Scene) if kind not in PAINTERS]
    assert missing == []


def test_the_table_holds_nothing_else() -> None:
    assert set(PAINTERS) == set(get_args(Scene))


def test_every_scene_is_among_the_drawn_views() -> None:
    assert {type(view.scene) for view in DRAWN.values()} == set(get_args(Scene))


def test_every_scene_with_texts_of_people_is_among_the_hostile_views() -> None:
    shown = {type(view.scene) for view in hostile_views("x", 3).values()}
    assert {kind.__name__ for kind in set(get_args(Scene)) - shown} == {"BlackScene"}
