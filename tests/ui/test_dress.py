"""Another look is put on while all stays open: the same picture as if it had been there from the start."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lfb_desktop.domain.model import Why
from lfb_desktop.ui.dress import border, put_on
from lfb_desktop.ui.home.field import Label, Line
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.field import Field
from lfb_desktop.ui.window import Window
from tests.ui.home.windows import Desk, desk, theme

__all__ = ["desk", "theme"]
WHY = Why("Our on-call weeks burn people out.", "Three of us asked to leave.", "Half the calls.", ("Given",))


@pytest.fixture(autouse=True)
def _as_before(theme: Theme) -> Iterator[None]:
    flashing = QApplication.cursorFlashTime()
    QApplication.setCursorFlashTime(0)  # a picture must not depend on its moment
    yield
    QApplication.setCursorFlashTime(flashing)
    scale, theme.has_key_hints = theme.text_scale, True
    theme.wear_dark(False)
    theme.scale_text(1)
    put_on(theme, scale_before=scale)


def grabbed(widget: QWidget) -> QImage:
    """With every layout settled and every line asked for its last size."""
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
    return widget.grab().toImage()


def wear(theme: Theme, *, is_dark: bool = False, scale: float = 1.0) -> None:
    before = theme.text_scale
    theme.wear_dark(is_dark)
    theme.scale_text(scale)
    put_on(theme, scale_before=before)


def same(one: QImage, other: QImage) -> float:
    """The share of pixels that are alike."""
    assert one.size() == other.size()
    alike = sum(
        one.pixel(x, y) == other.pixel(x, y)
        for x in range(0, one.width(), 2)
        for y in range(0, one.height(), 2)
    )
    return alike / ((one.width() // 2) * (one.height() // 2))


def another(desk: Desk) -> Window:
    """A second window over the same file, made in the look of now."""
    window = Window(desk.window._ports)
    window.resize(1440, 900)
    window.show()
    window.team_file_opened(desk.opened, "Platform team", Path("team.lfb"))
    return window


def go(window: Window, where: str, session: str) -> None:
    if where == "people":
        window.go_to_people()
    elif where == "prepare":
        window.open_session(session)
    else:
        window.go_home()


@pytest.mark.parametrize("where", ["home", "people", "prepare"])
@pytest.mark.parametrize(("is_dark", "scale"), [(True, 1.0), (False, 1.4)])
def test_a_changed_look_is_the_look_that_was_there_from_the_start(
    desk: Desk, theme: Theme, qtbot: QtBot, where: str, is_dark: bool, scale: float
) -> None:
    session = desk.make(WHY, "On-call, 21 November")
    go(desk.window, where, session)
    grabbed(desk.window)
    wear(theme, is_dark=is_dark, scale=scale)
    changed = grabbed(desk.window)
    fresh = another(desk)
    go(fresh, where, session)
    made = grabbed(fresh)
    for window in (fresh, desk.window):
        window.activateWindow()
    fresh.close_at_once()
    fresh.team_file_closed()
    fresh.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    # Splitters and columns share out a few pixels differently where all sizes were asked for anew.
    is_exact = is_dark and where != "prepare"
    assert changed == made if is_exact else same(changed, made) > 0.99


def test_what_is_typed_stays_and_so_does_the_focus(desk: Desk, theme: Theme) -> None:
    desk.window.go_to_people()
    line = desk.window.home.centre.people.names.line
    line.setFocus()
    line.setText("Zoë, half typ")
    line.setCursorPosition(3)
    wear(theme, is_dark=True, scale=1.5)
    assert (line.text(), line.cursorPosition()) == ("Zoë, half typ", 3)
    assert QApplication.focusWidget() is line
    line.setText("")


def test_there_and_back_is_where_one_was(desk: Desk, theme: Theme) -> None:
    desk.make(WHY)
    desk.window.go_home()
    before = grabbed(desk.window)
    wear(theme, is_dark=True, scale=1.7)
    assert same(before, grabbed(desk.window)) < 0.9
    wear(theme)
    assert grabbed(desk.window) == before


def test_fonts_follow_the_scale_once_not_twice(qtbot: QtBot, theme: Theme) -> None:
    """A child without a size of its own inherits; scaled by itself as well it would grow by the square."""
    outer, inner, label = QWidget(), QWidget(), Label(theme, "label")
    qtbot.addWidget(outer)
    for box, child in ((outer, inner), (inner, label)):
        QVBoxLayout(box).addWidget(child)
    outer.setFont(theme.console_font("body"))
    bold = inner.font()
    bold.setBold(True)
    inner.setFont(bold)
    wear(theme, scale=1.5)
    assert outer.font().pointSizeF() == pytest.approx(15)
    assert inner.font().pointSizeF() == pytest.approx(15)
    assert label.font().pointSizeF() == pytest.approx(theme.console_font("label").pointSizeF())


def test_a_field_grows_with_its_text(qtbot: QtBot, theme: Theme) -> None:
    from lfb_desktop.domain.texts import IDEA

    field = Field(theme, "Idea", IDEA)
    qtbot.addWidget(field)
    low = field.edit.height()
    wear(theme, scale=2)
    assert field.edit.height() > low


def test_without_key_hints_no_box_takes_room(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, "Pause", "pause", "T")
    qtbot.addWidget(button)
    wide = button.sizeHint().width()
    theme.has_key_hints = False
    assert button.sizeHint().width() < wide


@pytest.mark.parametrize("is_enabled", [True, False])
def test_the_border_of_a_field_is_of_the_palette(qtbot: QtBot, theme: Theme, is_enabled: bool) -> None:
    line = Line(theme)
    qtbot.addWidget(line)
    line.setEnabled(is_enabled)
    line.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    line.resize(200, 40)
    line.show()
    for is_dark in (True, False):
        wear(theme, is_dark=is_dark)
        palette = theme.palette
        edge = palette.edge if is_enabled else palette.rule
        assert grabbed(line).pixelColor(100, 0) == edge
        assert grabbed(line).pixelColor(100, 20) == palette.surface
    assert "#" not in border()
