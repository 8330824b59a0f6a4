"""Nothing overlaps the way in for phones: not in the corner, and not in the lobby, whatever people write."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from lfb_desktop.ui.stage import painting
from lfb_desktop.ui.stage.canvas import Canvas
from lfb_desktop.ui.stage.depth import Depth
from lfb_desktop.ui.stage.measures import HEIGHT
from lfb_desktop.ui.stage.painting import Painted, paint_stage
from lfb_desktop.ui.stage.qr import Modules
from lfb_desktop.ui.stage.scenes import lobby_join
from lfb_desktop.ui.theme import Theme
from lfb_desktop.views.scenes import LobbyScene, StageView
from tests.ui.stage.hostile_views import TEXTS, hostile_views
from tests.ui.stage.joins import LONGEST, USUAL, WITH_WIFI
from tests.ui.stage.sample_views import DRAWN, LOBBY, at
from tests.ui.stage.test_fit import ENDS, SMALLEST, complaints, painted, turned

SIZES = {
    "16:9": QSize(1920, 1080),
    "4:3": QSize(1024, 768),
    "5:4": QSize(1280, 1024),
    "21:9": QSize(2560, 1080),
    "square": QSize(900, 900),
}
IN_ALL = pytest.mark.parametrize("size", SIZES.values(), ids=SIZES.keys())
LONG = ("1000", "long_word")
NO_CORNER = {"lobby"}
SMALL = 216  # the height at which pixels are compared


def joined(view: StageView) -> StageView:
    return replace(view, join=LONGEST)


@pytest.fixture
def unpainted(monkeypatch: pytest.MonkeyPatch) -> None:
    """The corner keeps its room and is not painted, so that anything else in it can be seen."""
    monkeypatch.setattr(painting, "paint_corner", lambda canvas, join: None)


def image_of(view: StageView, size: QSize, theme: Theme, depth: Depth) -> tuple[QImage, Painted]:
    small = QSize(round(SMALL * size.width() / size.height()), SMALL)
    image = QImage(small, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        rect = QRectF(0, 0, small.width(), small.height())
        return image, paint_stage(painter, rect, view, theme, 0, depth=depth)


def strangers(view: StageView, size: QSize, theme: Theme, depth: Depth) -> bool:
    """Whether there is anything but ground where the corner will be."""
    image, result = image_of(view, size, theme, depth)
    assert result.corner is not None
    scale = SMALL / HEIGHT
    left, top = int(result.corner.left() * scale) + 1, int(result.corner.top() * scale) + 1
    right, bottom = int(result.corner.right() * scale), int(result.corner.bottom() * scale)
    part = image.copy(left, top, right - left, bottom - top)
    ground = QImage(part.size(), part.format())
    ground.fill(theme.palette.ground)
    return part != ground


@IN_ALL
@pytest.mark.parametrize("depth", Depth, ids=[depth.name for depth in Depth])
@pytest.mark.usefixtures("unpainted")
def test_the_corner_is_free_on_every_drawn_scene(size: QSize, depth: Depth, theme: Theme) -> None:
    for name, view in DRAWN.items():
        if name in ("01-lobby", "12-black"):
            continue
        for page in turned(joined(view), size, theme, depth):
            assert not strangers(page, size, theme, depth), name


@IN_ALL
@ENDS
@pytest.mark.parametrize("text", LONG)
@pytest.mark.usefixtures("unpainted")
def test_the_corner_is_free_whatever_people_write(text: str, size: QSize, depth: Depth, theme: Theme) -> None:
    for name, view in hostile_views(TEXTS[text], 12).items():
        if name not in NO_CORNER:
            assert not strangers(joined(view), size, theme, depth), name


@IN_ALL
@pytest.mark.parametrize("n", [12, 300])
@pytest.mark.usefixtures("unpainted")
def test_the_corner_is_free_however_much_there_is(n: int, size: QSize, theme: Theme) -> None:
    for name, view in hostile_views(TEXTS["60"], n).items():
        if name not in NO_CORNER:
            pages = turned(joined(view), size, theme)
            for page in (pages[0], pages[len(pages) // 2], pages[-1]):
                assert not strangers(page, size, theme, Depth.H4), name


def test_the_check_itself_sees_what_is_in_the_corner(theme: Theme) -> None:
    assert strangers(joined(DRAWN["05-wall"]), SIZES["16:9"], theme, Depth.H4)


@IN_ALL
@ENDS
@pytest.mark.parametrize("text", ["right_to_left", *LONG])
def test_no_text_meets_another_beside_the_corner(text: str, size: QSize, depth: Depth, theme: Theme) -> None:
    for name, view in hostile_views(TEXTS[text], 12).items():
        assert complaints(painted(joined(view), size, theme, depth)) == [], name


@IN_ALL
def test_all_fits_on_every_page_beside_the_corner(size: QSize, theme: Theme) -> None:
    for name, view in hostile_views(TEXTS["60"], 41).items():
        for page, shown in enumerate(turned(joined(view), size, theme)):
            assert complaints(painted(shown, size, theme)) == [], (name, page)


@IN_ALL
@pytest.mark.parametrize("depth", Depth, ids=[depth.name for depth in Depth])
def test_nothing_is_smaller_than_the_corner_may_be(size: QSize, depth: Depth, theme: Theme) -> None:
    small = {LONGEST.address: 0.03, LONGEST.code: 0.038}
    for name, view in DRAWN.items():
        for page in turned(joined(view), size, theme, depth):
            for drawn in painted(page, size, theme, depth).drawn:
                least = small.get(drawn.text, 0.032 if drawn.text.startswith("page ") else 0.045) * HEIGHT
                assert drawn.box is None or drawn.size >= least - 1, (name, drawn.text)
                assert not drawn.is_elided or drawn.text not in small, name


def test_at_the_drawn_shape_nothing_is_cut_by_the_corner(theme: Theme) -> None:
    for name, view in DRAWN.items():
        drawn = painted(replace(view, join=USUAL), SIZES["16:9"], theme).drawn
        assert [d.text for d in drawn if d.is_elided] == [], name


def test_an_open_outcome_asks_its_question_to_the_end(theme: Theme) -> None:
    """Beside the corner where there is room, else on the next page."""
    view = replace(DRAWN["09-commitments"], join=USUAL)
    question = "Still open. Who wants to take it?"
    for name, pages in (("16:9", 1), ("4:3", 2)):
        shown = [painted(page, SIZES[name], theme).drawn for page in turned(view, SIZES[name], theme)]
        asked = [drawn.is_elided for page in shown for drawn in page if drawn.text == question]
        assert (len(shown), asked) == (pages, [False])


# The lobby


LOBBIES = {
    "usual": LOBBY,
    "long_line": replace(LOBBY, line=at(0, LOBBY, LOBBY.here).foot),
    "crowd": replace(LOBBY, names=tuple(f"Person {n}" for n in range(41))),
    "names_hidden": replace(LOBBY, names=()),
    "long_names": replace(LOBBY, names=(TEXTS["long_word"][:60], TEXTS["right_to_left"][:60], "Ann")),
} | {f"why_{key}": replace(LOBBY, why=TEXTS[key]) for key in ("empty", "200", "wide_word", *LONG)}
FOOT = DRAWN["01-lobby"].foot


@IN_ALL
@pytest.mark.parametrize("join", [USUAL, LONGEST, WITH_WIFI], ids=["usual", "longest", "wifi"])
@pytest.mark.parametrize("depth", Depth, ids=[depth.name for depth in Depth])
def test_nothing_touches_the_code_in_the_lobby(
    join: object, size: QSize, depth: Depth, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    plates: list[QRectF] = []

    def remembered(canvas: Canvas, modules: Modules, plate: QRectF) -> None:
        plates.append(plate)

    monkeypatch.setattr(lobby_join, "paint_qr", remembered)
    for name, scene in LOBBIES.items():
        plates.clear()
        view = replace(at(0, scene, FOOT), join=join)  # type: ignore[arg-type]
        result = painted(view, size, theme, depth)
        assert complaints(result) == [], name
        lines = [line for drawn in result.drawn for line in drawn.lines]
        stage = QRectF(0, 0, result.width, HEIGHT)
        assert plates
        for plate in plates:
            assert stage.contains(plate), name
            assert not [line for line in lines if line.intersects(plate)], name
        assert len(plates) == 1 or not plates[0].intersects(plates[1]), name


@IN_ALL
def test_the_why_is_never_smaller_than_it_was_drawn(size: QSize, theme: Theme) -> None:
    least = theme.stage_fit_min["lobby_why"] * HEIGHT
    for name, scene in LOBBIES.items():
        for drawn in painted(replace(at(0, scene, FOOT), join=LONGEST), size, theme).drawn:
            if drawn.text == scene.why and drawn.box is not None:
                assert drawn.size >= least - 1, name


def test_the_plate_is_as_large_as_drawn_and_stands_on_the_horizon(
    theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    plates: list[QRectF] = []
    monkeypatch.setattr(lobby_join, "paint_qr", lambda canvas, modules, plate: plates.append(plate))
    for size in (SIZES["16:9"], SIZES["4:3"], SIZES["21:9"]):
        result = painted(replace(at(0, LOBBY, FOOT), join=USUAL), size, theme)
        plate = plates.pop()
        assert plate.width() == pytest.approx(0.611 * HEIGHT, abs=8)
        assert plate.bottom() == pytest.approx(0.683 * HEIGHT, abs=8)
        assert plate.top() >= lobby_join.TOP * HEIGHT - 1
        code = next(drawn for drawn in result.drawn if drawn.text == USUAL.code)
        assert code.box is not None
        assert code.box.left() == pytest.approx(plate.left(), abs=1)
        assert code.size >= SMALLEST


@pytest.mark.parametrize("n", [7, 14, 15, 41])
def test_names_stand_alphabetical_and_the_rest_is_counted(n: int, theme: Theme) -> None:
    names = tuple(f"Ann {i:02d}" for i in range(n))
    scene: LobbyScene = replace(LOBBY, names=names)
    for size in SIZES.values():
        drawn = painted(replace(at(0, scene, FOOT), join=USUAL), size, theme).drawn
        shown = [d.text for d in drawn if d.text.startswith("Ann ")]
        assert shown == list(names[: len(shown)])
        assert shown
        more = [d.text for d in drawn if d.text.endswith(" more")]
        assert more == ([] if len(shown) == n else [f"and {n - len(shown)} more"])
