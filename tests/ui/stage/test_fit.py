"""No text on the Stage leaves its box, the window or the way of another text, whatever people write."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from lfb_desktop.ui.stage.canvas import Drawn
from lfb_desktop.ui.stage.depth import Depth
from lfb_desktop.ui.stage.measures import HEIGHT
from lfb_desktop.ui.stage.painting import Painted, pages, paint_stage
from lfb_desktop.ui.theme import Theme
from lfb_desktop.views.scenes import ClockFace, StageView
from tests.ui.stage.hostile_views import ROOMS, TEXTS, hostile_views
from tests.ui.stage.sample_views import BALLOT, CLARITY, DRAWN, TALK, WRITING, at, clock

DEPTHS = pytest.mark.parametrize("depth", Depth, ids=[depth.name for depth in Depth])
ENDS = pytest.mark.parametrize("depth", [Depth.H4, Depth.H8], ids=("H4", "H8"))
# One size a shape: on another size of the same shape everything stands at the same places.
USUAL = {"4:3": QSize(1024, 768), "16:9": QSize(1920, 1080)}
SIZES = USUAL | {"21:9": QSize(2560, 1080), "square": QSize(900, 900)}
IN_ALL = pytest.mark.parametrize("size", SIZES.values(), ids=SIZES.keys())
IN_USUAL = pytest.mark.parametrize("size", USUAL.values(), ids=USUAL.keys())
SLACK = 2.0  # of 4000
# Line boxes hold room for accents above and tails below; this part of them may touch.
TOUCH = 0.14
SMALLEST = 0.045 * HEIGHT
SMALLEST_PAGE_NUMBER = 0.032 * HEIGHT


def painted(view: StageView, size: QSize, theme: Theme, depth: Depth = Depth.H4) -> Painted:
    image = QImage(1, 1, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    result = paint_stage(painter, QRectF(0, 0, size.width(), size.height()), view, theme, 0, depth=depth)
    painter.end()
    return result


def turned(view: StageView, size: QSize, theme: Theme, depth: Depth = Depth.H4) -> list[StageView]:
    """The view on each of its pages."""
    scene = view.scene
    if not hasattr(scene, "page"):
        return [view]
    count = pages(view, size, theme, depth=depth)
    return [replace(view, scene=replace(scene, page=page)) for page in range(count)]  # type: ignore[call-arg, type-var]


def complaints(result: Painted) -> list[str]:
    """What is wrong with the places of the texts, in words."""
    stage = QRectF(0, 0, result.width, HEIGHT).adjusted(-SLACK, -SLACK, SLACK, SLACK)
    texts = [drawn for drawn in result.drawn if drawn.box is not None]
    found: list[str] = []
    for drawn in texts:
        assert drawn.box is not None
        box = drawn.box.adjusted(-SLACK, -SLACK, SLACK, SLACK)
        found += [f"{drawn.text[:40]!r} leaves its box" for line in drawn.lines if not box.contains(line)]
        found += [f"{drawn.text[:40]!r} leaves the Stage" for line in drawn.lines if not stage.contains(line)]
    for index, one in enumerate(texts):
        found += [
            f"{one.text[:40]!r} meets {other.text[:40]!r}"
            for other in texts[index + 1 :]
            if _meet(one, other)
        ]
    return found


def _meet(one: Drawn, other: Drawn) -> bool:
    return any(_core(a).intersects(_core(b)) for a in one.lines for b in other.lines)


def _core(line: QRectF) -> QRectF:
    touch = line.height() * TOUCH
    return line.adjusted(SLACK, touch, -SLACK, -touch)


@IN_ALL
@pytest.mark.parametrize("name", DRAWN)
@DEPTHS
def test_every_drawn_scene_fits(name: str, size: QSize, depth: Depth, theme: Theme) -> None:
    for view in turned(DRAWN[name], size, theme, depth):
        assert complaints(painted(view, size, theme, depth)) == []


@IN_ALL
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
@ENDS
def test_every_text_fits_in_every_scene(text: str, size: QSize, depth: Depth, theme: Theme) -> None:
    for n in (1, 12):
        for name, view in hostile_views(text, n).items():
            assert complaints(painted(view, size, theme, depth)) == [], (name, n)


@IN_USUAL
@pytest.mark.parametrize("n", ROOMS)
@ENDS
def test_every_quantity_fits_on_every_page(n: int, size: QSize, depth: Depth, theme: Theme) -> None:
    for name, view in hostile_views(TEXTS["60"], n).items():
        for page, shown in enumerate(turned(view, size, theme, depth)):
            assert complaints(painted(shown, size, theme, depth)) == [], (name, page)


@pytest.mark.parametrize("size", [QSize(3840, 2160), QSize(240, 135)], ids=["4K", "small"])
@pytest.mark.parametrize("name", DRAWN)
def test_the_size_changes_nothing_but_the_scale(name: str, size: QSize, theme: Theme) -> None:
    assert painted(DRAWN[name], size, theme).drawn == painted(DRAWN[name], SIZES["16:9"], theme).drawn


@pytest.mark.parametrize("name", DRAWN)
@DEPTHS
def test_no_type_is_smaller_than_the_room_can_read(name: str, depth: Depth, theme: Theme) -> None:
    for size in SIZES.values():
        for view in turned(DRAWN[name], size, theme, depth):
            for drawn in painted(view, size, theme, depth).drawn:
                is_page_number = drawn.text.startswith("page ")
                least = SMALLEST_PAGE_NUMBER if is_page_number else SMALLEST
                assert drawn.box is None or drawn.size >= least * depth.factor - 1, drawn.text


@pytest.mark.parametrize("name", DRAWN)
def test_nothing_that_was_drawn_whole_is_cut(name: str, theme: Theme) -> None:
    if name == "05f-alone":
        return
    for drawn in painted(DRAWN[name], SIZES["16:9"], theme).drawn:
        assert not drawn.is_elided, drawn.text


CLOCKED = {"writing": WRITING, "ballot": BALLOT, "talk": TALK, "clarity": replace(CLARITY, rows=())}
FACES = {
    "normal": clock(3_000_000, 6_000_000),
    "under_2": clock(110_000),
    "under_30": clock(25_000),
    "over": clock(-754_000),
    "paused": clock(250_000, is_running=False),
    "last_quarter": clock(30_000, 150_000),
}


@IN_USUAL
@pytest.mark.parametrize("face", FACES.values(), ids=FACES.keys())
@pytest.mark.parametrize("name", CLOCKED)
@DEPTHS
def test_the_time_is_never_cut(name: str, face: ClockFace, size: QSize, depth: Depth, theme: Theme) -> None:
    shown = painted(at(3, replace(CLOCKED[name], clock=face)), size, theme, depth)
    words = [drawn for drawn in shown.drawn if drawn.is_clock]
    assert len(words) in (2, 3)  # the state and the end may stand on lines of their own
    assert [drawn.text for drawn in words if drawn.is_elided] == []
    assert complaints(shown) == []


@IN_USUAL
@pytest.mark.parametrize("room", [1, 9, 12, 35, 60, 120])
def test_the_rule_of_a_ballot_is_whole_in_a_room_of_any_size(room: int, size: QSize, theme: Theme) -> None:
    shown = painted(at(7, replace(BALLOT, of=room, voted=room // 2)), size, theme)
    (rule,) = [drawn for drawn in shown.drawn if drawn.text == str(BALLOT.rule)]
    assert not rule.is_elided
    assert complaints(shown) == []


@IN_ALL
def test_numbers_are_never_cut(size: QSize, theme: Theme) -> None:
    for name, view in hostile_views(TEXTS["60"], 300).items():
        view = turned(view, size, theme)[-1]
        cut = [d.text for d in painted(view, size, theme).drawn if d.is_elided and d.text.isdigit()]
        assert cut == [], name


def test_the_check_itself_sees_a_text_out_of_place(theme: Theme) -> None:
    good = painted(DRAWN["05-wall"], SIZES["16:9"], theme)
    first = next(drawn for drawn in good.drawn if drawn.box is not None)
    shifted = tuple(line.translated(0, HEIGHT) for line in first.lines)
    bad = replace(good, drawn=(replace(first, lines=shifted), *good.drawn))
    assert complaints(bad)
    twice = replace(good, drawn=(first, *good.drawn))
    assert any("meets" in complaint for complaint in complaints(twice))
