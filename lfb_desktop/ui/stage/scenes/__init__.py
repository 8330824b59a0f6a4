"""One table: which function paints which scene, and how many pages it has."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.measures import Measures
from lfb_desktop.ui.stage.scenes import (
    alone,
    ballot,
    black,
    clarity,
    closing,
    commitments,
    lobby,
    objections,
    quiet,
    rest,
    results,
    so_far,
    talk,
    themes,
    wall,
    why,
    writing,
)
from lfb_desktop.views import scenes as views

S = TypeVar("S")


class ScenePainter(Protocol):
    """What the table promises for each scene."""

    def draw(self, canvas: Canvas, view: views.StageView) -> None: ...

    def count(self, measures: Measures, scene: views.Scene) -> int: ...


def _one_page(measures: Measures, scene: object) -> int:
    return 1


@dataclass(frozen=True, slots=True)
class Entry(Generic[S]):
    """The functions of one scene type, each called with exactly that type."""

    kind: type[S]
    paint: Callable[[Canvas, views.StageView, S], None]
    pages: Callable[[Measures, S], int] = _one_page

    def draw(self, canvas: Canvas, view: views.StageView) -> None:
        assert isinstance(view.scene, self.kind)
        self.paint(canvas, view, view.scene)

    def count(self, measures: Measures, scene: views.Scene) -> int:
        assert isinstance(scene, self.kind)
        return self.pages(measures, scene)


PAINTERS: Mapping[type[object], ScenePainter] = {
    views.LobbyScene: Entry(views.LobbyScene, lobby.paint),
    views.WhyScene: Entry(views.WhyScene, why.paint, why.pages),
    views.ClarityScene: Entry(views.ClarityScene, clarity.paint, clarity.pages),
    views.WritingScene: Entry(views.WritingScene, writing.paint),
    views.WallScene: Entry(views.WallScene, wall.paint, wall.pages),
    views.AloneScene: Entry(views.AloneScene, alone.paint),
    views.ThemesScene: Entry(views.ThemesScene, themes.paint, themes.pages),
    views.TalkScene: Entry(views.TalkScene, talk.paint),
    views.BallotScene: Entry(views.BallotScene, ballot.paint, ballot.pages),
    views.ResultsScene: Entry(views.ResultsScene, results.paint, results.pages),
    views.ObjectionsScene: Entry(views.ObjectionsScene, objections.paint, objections.pages),
    views.CommitmentsScene: Entry(views.CommitmentsScene, commitments.paint, commitments.pages),
    views.ClosingScene: Entry(views.ClosingScene, closing.paint, closing.pages),
    views.RestScene: Entry(views.RestScene, rest.paint),
    views.SoFarScene: Entry(views.SoFarScene, so_far.paint, so_far.pages),
    views.QuietScene: Entry(views.QuietScene, quiet.paint),
    views.BlackScene: Entry(views.BlackScene, black.paint),
}
