"""What of a view may move: where its line lies, which ideas stand on its page, how long its bars are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from lfb_desktop.ui.stage.horizon import LEVELS
from lfb_desktop.ui.stage.measures import Measures
from lfb_desktop.ui.stage.scenes.wall import rows_of
from lfb_desktop.views.scenes import (
    AloneScene,
    BlackScene,
    CommitmentsScene,
    Level,
    LobbyScene,
    RestScene,
    ResultRow,
    ResultsScene,
    Scene,
    Signpost,
    StageView,
    WallScene,
    WhyScene,
)

LOW: Mapping[type[Scene], Level] = {
    LobbyScene: Level.LOBBY,
    RestScene: Level.LOBBY,
    WhyScene: Level.WHY,
}
NO_HEAD = (LobbyScene, WhyScene)


@dataclass(frozen=True, slots=True)
class Movable:
    """Two of these say what has to move from one view to the next."""

    is_black: bool
    horizon: float  # of the height
    steps: int
    here: int | None  # None where the line is no agenda
    has_sun: bool
    has_head: bool  # the why line stands above the horizon
    cover: object = None  # what lies over the scene for a while: an idea alone, the whole why
    cards: Mapping[int, int] = field(default_factory=dict)  # number of an idea -> its row on the page
    bars: tuple[ResultRow, ...] | None = None
    signs: frozenset[Signpost] | None = None


def movable(view: StageView, measures: Measures) -> Movable:
    scene, horizon = view.scene, view.horizon
    is_covered = view.is_whole_why or isinstance(scene, AloneScene)
    level = Level.HIGH if view.is_whole_why else LOW.get(type(scene), Level.HIGH)
    return Movable(
        is_black=isinstance(scene, BlackScene),
        horizon=measures.theme.stage_space[LEVELS[level]],
        steps=horizon.steps,
        here=None if level is Level.LOBBY else horizon.here,
        has_sun=horizon.has_sun,
        has_head=not view.is_whole_why and not isinstance(scene, NO_HEAD),
        cover=(view.is_whole_why or scene) if is_covered else None,
        cards=rows_of(measures, scene) if isinstance(scene, WallScene) else {},
        bars=scene.rows if isinstance(scene, ResultsScene) else None,
        signs=frozenset(scene.signs) if isinstance(scene, CommitmentsScene) else None,
    )
