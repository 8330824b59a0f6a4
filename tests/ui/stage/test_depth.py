"""Room depth: everything larger by the same factor, fewer things to a page, nothing lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from lfb_desktop.domain.words import say
from lfb_desktop.ui.stage.depth import Depth
from lfb_desktop.ui.stage.measures import measures_for
from lfb_desktop.ui.stage.painting import described, pages
from lfb_desktop.ui.stage.picture import picture
from lfb_desktop.ui.stage.scenes.wall import pages_of
from lfb_desktop.ui.stage.widget import StageWidget
from lfb_desktop.ui.stage.window import StageWindow
from lfb_desktop.ui.theme import Theme
from lfb_desktop.views.scenes import StageView, WallScene
from tests.ui.stage.sample_views import DRAWN, RESULTS, at, cards, row
from tests.ui.stage.test_fit import painted
from tests.ui.stage.test_pages import NARROW, SQUARE, WIDE, paged, title, view
from tests.ui.stage.test_widget import Steady

WALL = at(4, WallScene(cards(41)))


def sizes(shown: StageView, theme: Theme, depth: Depth, text: str) -> list[float]:
    return [d.size for d in painted(shown, WIDE, theme, depth).drawn if d.text == text and d.box]


@pytest.mark.parametrize(("depth", "factor"), [(Depth.H4, 1.0), (Depth.H6, 1.1), (Depth.H8, 1.25)])
def test_every_size_is_multiplied(depth: Depth, factor: float, theme: Theme) -> None:
    for name, text in (("05-wall", "1"), ("05-wall", DRAWN["05-wall"].why), ("07-ballot", "19")):
        (near,) = sizes(DRAWN[name], theme, Depth.H4, text)
        assert sizes(DRAWN[name], theme, depth, text) == [pytest.approx(near * factor, abs=1)]


def test_the_line_and_the_margins_stay(theme: Theme) -> None:
    near, far = (measures_for(QSizeF(WIDE), theme, depth) for depth in (Depth.H4, Depth.H8))
    assert near.body == far.body
    assert near.space("horizon_y") == far.space("horizon_y")
    assert far.px(0.01) == pytest.approx(1.25 * near.px(0.01))


@pytest.mark.parametrize(
    ("depth", "size", "a_page"),
    [
        (Depth.H4, WIDE, 12),
        (Depth.H6, WIDE, 9),
        (Depth.H8, WIDE, 6),
        (Depth.H4, NARROW, 8),
        (Depth.H6, NARROW, 6),
        (Depth.H8, NARROW, 3),
    ],
)
def test_a_wall_holds_fewer_ideas_the_deeper_the_room(
    depth: Depth, size: QSize, a_page: int, theme: Theme
) -> None:
    found = pages_of(measures_for(QSizeF(size), theme, depth), WallScene(cards(41, "Short")))
    assert len(found[0].cards) == a_page


@pytest.mark.parametrize("size", [WIDE, NARROW, SQUARE], ids=["wide", "narrow", "square"])
@pytest.mark.parametrize("depth", [Depth.H6, Depth.H8])
@pytest.mark.parametrize("n", [1, 5, 41])
def test_nothing_is_lost_in_a_deep_room(n: int, depth: Depth, size: QSize, theme: Theme) -> None:
    for name, scene in paged(n).items():
        assert hasattr(scene, "page")
        seen: list[str] = []
        for page in range(pages(view(scene), size, theme, depth=depth)):
            shown = painted(view(replace(scene, page=page)), size, theme, depth)
            seen += [drawn.text[:9] for drawn in shown.drawn if drawn.text.startswith("Title ")]
        assert seen == [title(i) for i in range(1, n + 1)], name


def test_what_is_tied_stays_on_one_page(theme: Theme) -> None:
    tied = [row("4=", title(i), (1, 1), tied=True) for i in (4, 5)]
    rows = (*(row(str(i), title(i), (1,)) for i in (1, 2, 3)), *tied, row("6", title(6), ()))
    scene = replace(RESULTS, rows=rows, notes=())
    for size in (WIDE, NARROW, SQUARE):
        for depth in Depth:
            for page in range(pages(view(scene), size, theme, depth=depth)):
                drawn = painted(view(replace(scene, page=page)), size, theme, depth).drawn
                titles = {d.text for d in drawn}
                assert (title(4) in titles) == (title(5) in titles)


# The widget.


def test_the_stage_and_its_small_picture_agree(qtbot: QtBot, theme: Theme) -> None:
    stage = StageWidget(theme, Steady())
    qtbot.addWidget(stage)
    stage.resize(640, 360)
    stage.show()  # what is out of sight is not described
    stage.show_view(WALL)
    assert stage.pages() == pages(WALL, QSize(640, 360), theme) == 4
    stage.set_depth(Depth.H8)
    assert stage.pages() == pages(WALL, QSize(640, 360), theme, depth=Depth.H8) == 7
    shown = stage.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    assert shown == picture(WALL, 640, 360, theme, 0, depth=Depth.H8)
    assert stage.accessibleDescription() == described(WALL, stage.size(), theme, 0, depth=Depth.H8)


def test_the_depth_changes_while_something_moves(qtbot: QtBot, theme: Theme) -> None:
    window = StageWindow(theme, Steady())
    qtbot.addWidget(window)
    window.resize(640, 360)
    window.show()
    qtbot.waitExposed(window)
    window.show_view(at(4, WallScene(()), say("")))
    window.show_view(WALL)
    window.set_depth(Depth.H6)
    shown = window.stage.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    assert shown == picture(WALL, 640, 360, theme, 0, depth=Depth.H6)
