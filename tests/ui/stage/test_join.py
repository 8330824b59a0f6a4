"""The way in for phones is read by a phone from the picture itself, in every shape, size and look."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
import zxingcpp
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from pytestqt.qtbot import QtBot

from lfb_desktop.ui.stage.depth import Depth
from lfb_desktop.ui.stage.painting import Painted, described, paint_stage
from lfb_desktop.ui.stage.pose import STEADY, Pose
from lfb_desktop.ui.stage.qr import DARK, PLATE
from lfb_desktop.ui.stage.widget import StageWidget
from lfb_desktop.ui.theme import Theme
from lfb_desktop.views.scenes import Join, StageView
from tests.ui.stage.joins import LONGEST, USUAL, WIFI_TEXT, WITH_WIFI, url_of
from tests.ui.stage.sample_views import DRAWN

FULL_HD, LAPTOP, BEAMER = QSize(1920, 1080), QSize(1366, 768), QSize(1024, 768)
SIZES = pytest.mark.parametrize("size", [FULL_HD, LAPTOP, BEAMER], ids=["1080", "768", "4:3"])
LOOKS = pytest.mark.parametrize("is_dark", [True, False], ids=["dark", "light"])
LOBBY = replace(DRAWN["01-lobby"], join=LONGEST)
WITHOUT = {"01-lobby", "10b-rest", "10c-rest-open", "12-black"}  # the corner, each for its own reason
CORNERED = {name: replace(view, join=LONGEST) for name, view in DRAWN.items() if name not in WITHOUT}
WALL = CORNERED["05-wall"]
URL = url_of(LONGEST.address)


def grabbed(
    view: StageView,
    size: QSize,
    theme: Theme,
    *,
    ratio: float = 1.0,
    depth: Depth = Depth.H4,
    pose: Pose = STEADY,
) -> tuple[QImage, Painted]:
    """What a screen of this size and scale shows."""
    image = QImage((size.toSizeF() * ratio).toSize(), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    with QPainter(image) as painter:
        rect = QRectF(0, 0, size.width(), size.height())
        painted = paint_stage(painter, rect, view, theme, 0, depth=depth, pose=pose)
    return image, painted


def read(image: QImage) -> set[str]:
    """All codes that a reader finds in it."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = memoryview(grey.constBits())
    view = pixels.cast("B", (grey.height(), grey.bytesPerLine()))
    return {found.text for found in zxingcpp.read_barcodes(view, formats=zxingcpp.BarcodeFormat.QRCode)}


@LOOKS
@SIZES
def test_the_lobby_is_read(size: QSize, is_dark: bool, theme: Theme) -> None:
    image, _ = grabbed(LOBBY, size, theme.in_dark(is_dark))
    assert read(image) == {URL}


@LOOKS
@SIZES
def test_the_lobby_is_read_from_a_small_picture_of_it(size: QSize, is_dark: bool, theme: Theme) -> None:
    """As from far away, or from a video call."""
    image, _ = grabbed(LOBBY, size, theme.in_dark(is_dark))
    small = image.scaledToHeight(480, Qt.TransformationMode.SmoothTransformation)
    assert read(small) == {URL}


@pytest.mark.parametrize("depth", Depth, ids=[depth.name for depth in Depth])
@pytest.mark.parametrize("size", [QSize(1280, 1024), QSize(2560, 1080), QSize(900, 900)], ids=str)
def test_the_lobby_is_read_in_every_shape_and_depth(size: QSize, depth: Depth, theme: Theme) -> None:
    assert read(grabbed(LOBBY, size, theme, depth=depth)[0]) == {URL}


@LOOKS
@SIZES
@pytest.mark.parametrize("name", CORNERED)
def test_the_corner_is_read_on_every_scene(name: str, size: QSize, is_dark: bool, theme: Theme) -> None:
    assert read(grabbed(CORNERED[name], size, theme.in_dark(is_dark))[0]) == {URL}


@pytest.mark.parametrize("ratio", [1.25, 1.5, 2.0])
@pytest.mark.parametrize("view", [LOBBY, WALL], ids=["lobby", "wall"])
def test_they_are_read_on_screens_of_any_scale(view: StageView, ratio: float, theme: Theme) -> None:
    assert read(grabbed(view, QSize(1440, 900), theme, ratio=ratio)[0]) == {URL}


def test_the_widget_itself_is_read(theme: Theme, qtbot: QtBot) -> None:
    widget = StageWidget(theme, lambda: 0)
    qtbot.addWidget(widget)
    widget.resize(BEAMER)
    for view in (LOBBY, WALL):
        widget.show_view(view)
        assert read(widget.grab().toImage()) == {URL}
    widget.show_view(replace(WALL, join=None))
    assert read(widget.grab().toImage()) == set()


@SIZES
def test_the_rooms_own_network_is_read_beside_it(size: QSize, theme: Theme) -> None:
    image, painted = grabbed(replace(LOBBY, join=WITH_WIFI), size, theme)
    assert read(image) == {url_of(USUAL.address), WIFI_TEXT}
    assert "First the Wi-Fi: Guests of the house" in [drawn.text for drawn in painted.drawn]


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft], ids=["ltr", "rtl"])
def direction(request: pytest.FixtureRequest) -> Iterator[Qt.LayoutDirection]:
    was = QGuiApplication.layoutDirection()
    QGuiApplication.setLayoutDirection(request.param)
    yield request.param
    QGuiApplication.setLayoutDirection(was)


@LOOKS
@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
@pytest.mark.parametrize("view", [LOBBY, WALL], ids=["lobby", "wall"])
def test_modules_are_whole_pixels_on_a_white_plate(
    view: StageView, ratio: float, is_dark: bool, direction: Qt.LayoutDirection, theme: Theme
) -> None:
    """Never mirrored, as large as the plate allows, and with at least four modules of white around."""
    plate = plate_of(grabbed(view, BEAMER, theme.in_dark(is_dark), ratio=ratio)[0])
    modules = LONGEST.modules
    size = len(plate) // (len(modules) + 8)
    white, dark = [int("FF" + colour[1:], 16) for colour in (PLATE, DARK)]
    before = (len(plate) - size * len(modules)) // 2
    after = len(plate) - size * len(modules) - before
    bars = [
        [white] * before
        + [dark if is_one else white for is_one in line for _ in range(size)]
        + [white] * after
        for line in modules
        for _ in range(size)
    ]
    empty = [[white] * len(plate)]
    assert plate == empty * before + bars + empty * after
    assert min(before, after) >= 4 * size > 0


def plate_of(image: QImage) -> list[list[int]]:
    """The pixels of the plate, by row: nothing else on the Stage is quite white."""
    words = memoryview(image.constBits()).cast("I")
    rows = [words[y * image.width() : (y + 1) * image.width()].tolist() for y in range(image.height())]
    white = int("FF" + PLATE[1:], 16)
    found = [row for row in rows if white in row]
    left = found[0].index(white)
    return [row[left : left + found[0].count(white)] for row in found]


@pytest.mark.parametrize("name", CORNERED)
@pytest.mark.parametrize("body", [0.0, 0.4])
def test_the_corner_stays_while_a_scene_fades_in(name: str, body: float, theme: Theme) -> None:
    steady, painted = grabbed(CORNERED[name], QSize(640, 360), theme)
    moving, _ = grabbed(CORNERED[name], QSize(640, 360), theme, pose=Pose(body=body))
    assert painted.corner is not None
    scale = 360 / 4000
    area = QRectF(
        painted.corner.x() * scale,
        painted.corner.y() * scale,
        painted.corner.width() * scale,
        painted.corner.height() * scale,
    ).toAlignedRect()
    inner = area.adjusted(1, 1, -1, -1)
    assert steady.copy(inner) == moving.copy(inner)
    assert steady != moving


def told(view: StageView, size: QSize, theme: Theme) -> str:
    return described(view, size, theme, 0)


WAY = "Phones join at {} with the code {}."


@SIZES
@pytest.mark.parametrize("join", [USUAL, LONGEST], ids=["usual", "longest"])
def test_address_and_code_are_told_once(join: Join, size: QSize, theme: Theme) -> None:
    for name, view in DRAWN.items():
        words = told(replace(view, join=join), size, theme)
        way = WAY.format(join.address, join.code)
        assert words.count(way) == (0 if name == "12-black" else 1), name
        assert words.count(join.address) == words.count(way)


@pytest.mark.parametrize("size", [FULL_HD, BEAMER, QSize(900, 900)], ids=["wide", "4:3", "square"])
def test_what_the_lobby_has_no_room_for_is_told(size: QSize, theme: Theme) -> None:
    words = told(LOBBY, size, theme)
    assert "What you write is kept on this laptop; unsigned stays unsigned." in words
    assert "Today we look for the how, together." in words
    assert "7 of 9 are here." in words


def test_black_and_no_way_in_show_no_code(theme: Theme) -> None:
    for view in (replace(DRAWN["12-black"], join=USUAL), DRAWN["01-lobby"], DRAWN["05-wall"]):
        image, painted = grabbed(view, BEAMER, theme)
        assert read(image) == set()
        assert painted.corner is None
        assert not any(USUAL.code in drawn.text for drawn in painted.drawn)
