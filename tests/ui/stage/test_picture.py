"""The Stage as pixels: the same view is the same picture, in any size, dark or light."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from lfb_desktop.ui.stage.blaze import SHAPES, letter_of, paint_blaze
from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.measures import Measures
from lfb_desktop.ui.stage.painting import paint_stage
from lfb_desktop.ui.stage.picture import picture
from lfb_desktop.ui.theme import Theme
from tests.ui.stage.sample_views import DRAWN, WRITING, at

NOT_DRAWN = {"12-black"}


@pytest.mark.parametrize("name", DRAWN)
def test_the_same_view_is_the_same_picture(name: str, theme: Theme) -> None:
    view = DRAWN[name]
    assert picture(view, 640, 360, theme, 0) == picture(view, 640, 360, theme, 0)


@pytest.mark.parametrize("name", sorted(set(DRAWN) - NOT_DRAWN))
def test_dark_and_light_differ_in_ground_and_text(name: str, theme: Theme) -> None:
    dark, light = (picture(DRAWN[name], 640, 360, theme.in_dark(d), 0) for d in (True, False))
    assert dark.pixelColor(2, 357) == theme.dark.ground
    assert light.pixelColor(2, 357) == theme.light.ground
    assert colours(dark) != colours(light)
    assert len(colours(dark)) > 5


@pytest.mark.parametrize("is_dark", [True, False])
def test_black_is_black(is_dark: bool, theme: Theme) -> None:
    assert colours(picture(DRAWN["12-black"], 320, 180, theme.in_dark(is_dark), 0)) == {"#000000"}


def test_nothing_is_painted_outside_the_rectangle(theme: Theme) -> None:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("#123456"))
    painter = QPainter(image)
    paint_stage(painter, QRectF(100, 50, 240, 135), DRAWN["09-commitments"], theme, 0)
    painter.end()
    for x, y in ((99, 100), (341, 100), (200, 49), (200, 186), (0, 0), (399, 299)):
        assert image.pixelColor(x, y) == QColor("#123456")
    assert image.pixelColor(100, 50) == theme.palette.ground


def test_time_moves_the_sun_and_nothing_else(theme: Theme) -> None:
    view = at(3, WRITING)
    before, after = picture(view, 960, 540, theme, 0), picture(view, 960, 540, theme, 60_000)
    again = before.copy()
    painter = QPainter(again)
    clock = paint_stage(painter, QRectF(0, 0, 960, 540), view, theme, 0).clock.adjusted(-2, -2, 2, 2)
    painter.end()
    changed = [(x, y) for y in range(540) for x in range(960) if before.pixel(x, y) != after.pixel(x, y)]
    assert changed
    assert all(clock.contains(QPointF(x, y)) for x, y in changed)


def test_the_eight_marks_differ_without_their_colours(theme: Theme) -> None:
    shapes = {blaze(theme, number, 120) for number in range(len(SHAPES))}
    assert len(shapes) == len(SHAPES)


def test_the_ninth_theme_has_a_letter() -> None:
    assert [letter_of(n) for n in (0, 7, 8, 15, 16)] == ["", "", "b", "b", "c"]


def blaze(theme: Theme, number: int, size: int) -> bytes:
    """The mark as black and white."""
    image = QImage(size, size, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    canvas = Canvas(painter, Measures(4000, theme), 1.0, 0)
    paint_blaze(canvas, number, QPointF(size / 2, size / 2), size * 0.8)
    painter.end()
    mono = bytearray()
    for y in range(size):
        mono += bytes(image.pixelColor(x, y) != QColor("white") for x in range(size))
    return bytes(mono)


def colours(image: QImage) -> set[str]:
    step = max(1, image.width() // 320)
    return {
        image.pixelColor(x, y).name()
        for y in range(0, image.height(), step)
        for x in range(0, image.width(), step)
    }
