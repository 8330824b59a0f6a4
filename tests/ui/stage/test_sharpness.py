"""Lines on whole pixels, whatever the window's size and the screen's pixel ratio."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontDatabase, QImage, QPainter

from lfb_desktop.ui.stage.canvas import HAIRLINE
from lfb_desktop.ui.stage.depth import Depth
from lfb_desktop.ui.stage.layout import Style, set_text
from lfb_desktop.ui.stage.measures import HEIGHT, measures_for
from lfb_desktop.ui.stage.painting import paint_stage
from lfb_desktop.ui.theme import Theme
from lfb_desktop.views.scenes import StageView, WallScene
from tests.needs import needs
from tests.ui.stage.sample_views import DRAWN, at, cards

SHAPES = [
    (1024, 768, 1.0),
    (1366, 768, 1.0),
    (1920, 1080, 1.0),
    (2560, 1080, 1.0),
    (3840, 2160, 1.0),
    (1440, 900, 2.0),
    (1536, 864, 1.25),
    (1280, 720, 1.5),
    (1023, 767, 1.0),
]


def image_of(view: StageView, shape: tuple[int, int, float], theme: Theme) -> QImage:
    width, height, ratio = shape
    image = QImage(round(width * ratio), round(height * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    with QPainter(image) as painter:
        paint_stage(painter, QRectF(0, 0, width, height), view, theme, 0)
    return image


def column(image: QImage, x: int, top: int, bottom: int) -> list[QColor]:
    return [image.pixelColor(x, y) for y in range(top, bottom)]


@pytest.mark.parametrize("is_dark", [True, False], ids=["dark", "light"])
@pytest.mark.parametrize("shape", SHAPES)
def test_hairlines_are_whole_pixels(shape: tuple[int, int, float], is_dark: bool, theme: Theme) -> None:
    """Between short texts a column of pixels holds the ground and the rule, and nothing in between."""
    theme = theme.in_dark(is_dark)
    image = image_of(at(4, WallScene(cards(12, "x"))), shape, theme)
    measures = measures_for(QRectF(0, 0, *shape[:2]).size(), theme)
    scale = image.height() / HEIGHT
    x = round(scale * (measures.left + measures.px(0.3)))
    body = measures.body
    seen = column(image, x, round(scale * body.top()) + 1, round(scale * body.bottom()))
    assert {c.name() for c in seen} == {theme.palette.ground.name(), theme.palette.rule.name()}
    thick = max(1, round(HAIRLINE * image.height()))
    assert sum(c == theme.palette.rule for c in seen) == 3 * thick


@pytest.mark.parametrize("shape", SHAPES)
def test_the_horizon_is_whole_pixels(shape: tuple[int, int, float], theme: Theme) -> None:
    image = image_of(at(2, DRAWN["11-quiet"].scene), shape, theme)
    marks = theme.stage_horizon["passed_line"], theme.stage_horizon["line"]
    line = theme.stage_space["horizon_y"] * image.height()
    for x, thickness, colour in ((3, marks[0], "text_2"), (image.width() - 3, marks[1], "rule")):
        seen = column(image, x, round(line) - 12, round(line) + 12)
        lines = [c for c in seen if c != theme.palette.ground]
        assert {c.name() for c in lines} == {getattr(theme.palette, colour).name()}
        assert len(lines) == max(1, round(thickness * image.height()))


def test_on_a_large_screen_no_line_is_thinner_than_two_pixels() -> None:
    assert round(HAIRLINE * 2160) >= 2


# Scripts without a typeface of ours.

CHINESE, FAMILY = "誰も夜中に起こされるべきではありません", "👩‍👩‍👧‍👦 🎉 🧑🏽‍🚀"


def has_font(name: str) -> bool:
    return any(name.lower() in family.lower() for family in QFontDatabase.families())


@pytest.mark.parametrize("depth", Depth)
def test_another_script_takes_the_font_of_the_system(depth: Depth, theme: Theme) -> None:
    needs(has_font("CJK"), "no font for Chinese here")
    block = set_text(CHINESE, Style(round(192 * depth.factor), True, 500, 1.031), 8000)
    runs = block.layout.glyphRuns()
    assert all(index != 0 for run in runs for index in run.glyphIndexes()), "a missing glyph is a box"
    assert {run.rawFont().familyName() for run in runs} != {"Vollkorn"}


def test_emoji_have_their_colours(theme: Theme) -> None:
    needs(has_font("Emoji"), "no font for emoji here")
    image = image_of(at(4, WallScene(cards(3, FAMILY))), (960, 540, 1.0), theme)
    pixels = [image.pixelColor(x, y) for y in range(90, 440, 3) for x in range(100, 900, 3)]
    hues = {c.hue() // 30 for c in pixels if c.saturation() > 120 and c.value() > 120}
    assert len(hues) >= 3
