"""The Stage in other languages of the interface: longer sentences, and a frame read from the right."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from lfb_desktop.domain.words import say
from lfb_desktop.ui.stage.depth import Depth
from lfb_desktop.ui.stage.graphemes import is_right_to_left
from lfb_desktop.ui.stage.measures import HEIGHT, measures_for
from lfb_desktop.ui.stage.picture import picture
from lfb_desktop.ui.stage.widget import StageWidget
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.words import spoken
from tests.ui.german import spoken_german
from tests.ui.stage.hostile_views import TEXTS, hostile_views
from tests.ui.stage.sample_views import DRAWN, WRITING, at, clock
from tests.ui.stage.test_fit import ENDS, IN_ALL, SIZES, complaints, painted, turned
from tests.ui.stage.test_widget import Steady

ACCENTS = str.maketrans("aeioucnAEIOUCN", "àéîõüçñÀÉÎÕÜÇÑ")
LONGER = 0.4
HEBREW = str.maketrans("abcdefghijklmnopqrstuvwxyz", "אבגדהוזחטיכלמנסעפצקרשתאבגד")


def longer(text: str) -> str:
    """Accented and 40 % longer, its places untouched."""
    return by_literals(text, lambda words: words.translate(ACCENTS)) + " " + "ö" * round(LONGER * len(text))


def hebrew(text: str) -> str:
    return by_literals(text, lambda words: words.lower().translate(HEBREW))


def by_literals(text: str, change: Callable[[str], str]) -> str:
    return "".join(p if p.startswith("{") else change(p) for p in re.split(r"(\{\w+\})", text))


def speak(monkeypatch: pytest.MonkeyPatch, language: Callable[[str], str]) -> None:
    monkeypatch.setattr(QCoreApplication, "translate", lambda context, text: language(text))


@pytest.fixture
def mirrored(qapp: QGuiApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_language_of_the_test_is_as_it_should_be(monkeypatch: pytest.MonkeyPatch) -> None:
    speak(monkeypatch, longer)
    words = spoken(say("page {n} of {all}", n=1, all=2))
    assert words.startswith("pàgé 1 õf 2 ö")
    speak(monkeypatch, hebrew)
    assert is_right_to_left(spoken(say("page {n} of {all}", n=1, all=2)))


@IN_ALL
@pytest.mark.parametrize("name", DRAWN)
@ENDS
def test_a_longer_language_fits(
    name: str, size: QSize, depth: Depth, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    speak(monkeypatch, longer)
    for view in turned(DRAWN[name], size, theme, depth):
        assert complaints(painted(view, size, theme, depth)) == []


@IN_ALL
@pytest.mark.parametrize("name", DRAWN)
@ENDS
def test_german_fits(name: str, size: QSize, depth: Depth, theme: Theme) -> None:
    with spoken_german():
        for view in turned(DRAWN[name], size, theme, depth):
            assert complaints(painted(view, size, theme, depth)) == []


@pytest.mark.usefixtures("mirrored")
@IN_ALL
@pytest.mark.parametrize("name", DRAWN)
@ENDS
def test_a_language_from_the_right_fits(
    name: str, size: QSize, depth: Depth, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    """People may still write from the left in it."""
    speak(monkeypatch, hebrew)
    for view in turned(DRAWN[name], size, theme, depth):
        assert complaints(painted(view, size, theme, depth)) == []


@pytest.mark.usefixtures("mirrored")
@IN_ALL
@pytest.mark.parametrize("kind", ["60", "right_to_left", "long_word"])
def test_every_text_fits_in_a_mirrored_frame(
    kind: str, size: QSize, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    speak(monkeypatch, hebrew)
    for n in (5, 12):
        for name, view in hostile_views(TEXTS[kind], n).items():
            assert complaints(painted(view, size, theme)) == [], (name, n)


@pytest.mark.usefixtures("mirrored")
def test_everything_stands_on_the_other_side(theme: Theme) -> None:
    view, size = DRAWN["05-wall"], SIZES["16:9"]
    measures = measures_for(size.toSizeF(), theme)
    drawn = [d for d in painted(view, size, theme).drawn if d.box is not None]
    (one,) = [d for d in drawn if d.text == "1"]
    (five,) = [d for d in drawn if d.text == "5"]
    assert one.lines[0].right() == pytest.approx(measures.right, abs=2)
    assert five.lines[0].right() < one.lines[0].left()
    (idea,) = [d for d in drawn if d.text.startswith("Delete every alert")]
    assert idea.lines[0].right() < one.lines[0].left()
    assert idea.box is not None
    assert idea.lines[0].left() == pytest.approx(idea.box.left(), abs=2), "its own direction stays"


@pytest.mark.usefixtures("mirrored")
def test_the_sun_shrinks_clockwise_everywhere(theme: Theme) -> None:
    """A quarter is left, the last one: it lies left of the hand that points up and above the centre."""
    view = at(3, replace(WRITING, clock=clock(200_000, 800_000)))
    image = picture(view, 960, 540, theme, 0)
    below_line = [(x, y) for y in range(100, 540) for x in range(960)]
    yellow = {(x, y) for x, y in below_line if image.pixelColor(x, y) == theme.palette.sun}
    left, right = min(x for x, _ in yellow), max(x for x, _ in yellow)
    top, bottom = min(y for _, y in yellow), max(y for _, y in yellow)
    assert left > 480, "the sun stands on the other side"
    assert (right - 2, bottom - 2) in yellow, "the centre"
    assert (left + 2, bottom - 2) in yellow, "the end of the arc"
    assert (left + 2, top + 2) not in yellow, "outside the arc"


def test_a_widget_turns_with_the_language(qtbot: QtBot, theme: Theme, qapp: QGuiApplication) -> None:
    stage = StageWidget(theme, Steady())
    qtbot.addWidget(stage)
    stage.resize(640, 360)
    stage.show_view(DRAWN["07-ballot"])
    before = stage.grab().toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert stage.grab().toImage() != before
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert stage.grab().toImage() == before


def test_a_place_is_mirrored_about_the_middle(theme: Theme, qapp: QGuiApplication) -> None:
    view, size = DRAWN["10b-rest"], SIZES["16:9"]
    (plain,) = [d.box for d in painted(view, size, theme).drawn if d.text.startswith("Kept")]
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        (other,) = [d.box for d in painted(view, size, theme).drawn if d.text.startswith("Kept")]
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert plain is not None
    assert other is not None
    width = HEIGHT * size.width() / size.height()
    assert other == QRectF(width - plain.right(), plain.y(), plain.width(), plain.height())
