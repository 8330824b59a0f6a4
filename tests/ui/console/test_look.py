"""The Console puts on another look in the middle of a session, whatever it shows, and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from lfb_desktop.domain.model import StepKind
from lfb_desktop.settings import Settings
from lfb_desktop.ui import theme as themes
from lfb_desktop.ui.console.page import ConsolePage
from lfb_desktop.ui.dress import put_on
from lfb_desktop.ui.stage.depth import Depth
from tests.ui.console.conftest import Desk, Open
from tests.ui.console.story import moments, to


@pytest.fixture(autouse=True)
def _as_before(theme: themes.Theme) -> Iterator[None]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setStyle("Fusion")
    put_on(theme)
    flashing = QApplication.cursorFlashTime()
    QApplication.setCursorFlashTime(0)  # a picture must not depend on its moment
    yield
    QApplication.setCursorFlashTime(flashing)
    wear(theme)


def wear(theme: themes.Theme, *, is_dark: bool = False, scale: float = 1.0) -> None:
    before = theme.text_scale
    theme.wear_dark(is_dark)
    theme.scale_text(scale)
    put_on(theme, scale_before=before)


def grabbed(page: QWidget) -> QImage:
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
    return page.grab().toImage()


def fresh(desk: Desk) -> QImage:
    """The same session in a page that was made in the look of now."""
    page = ConsolePage(desk.page._ports)
    page.resize(desk.page.size())
    page.show()
    picture = grabbed(page)
    page.hide()
    page.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return picture


def test_at_every_moment_the_dark_look_is_whole(console: Open, theme: themes.Theme) -> None:
    desk = console()
    compared = []
    for moment in moments(desk):
        if grabbed(desk.page) != fresh(desk):
            continue  # another row is chosen where one was chosen before
        wear(theme, is_dark=True)
        assert grabbed(desk.page) == fresh(desk), moment
        wear(theme)
        compared.append(moment)
    assert len(compared) > 12, compared


def test_the_stage_follows_its_own_settings(console: Open) -> None:
    desk = console()
    desk.page.toggle_stage()
    window = desk.page.stage.window
    assert window is not None
    desk.page.show_wishes(Settings(theme_stage="light", room_depth=8, reduce_motion=True))
    assert not window.stage._theme.palette.is_dark
    assert window.stage._depth is Depth.H8
    assert not desk.page.side.picture._stage_theme.palette.is_dark
    assert desk.page.side.picture._depth is Depth.H8
    desk.page.show_wishes(Settings())
    assert window.stage._theme.palette.is_dark
    window.close()


def test_a_half_typed_idea_stays(console: Open, theme: themes.Theme) -> None:
    desk = console()
    to(desk, StepKind.IDEAS)
    edit = desk.page.panel.capture.field.edit  # type: ignore[union-attr]
    edit.setText("Half a thou")
    wear(theme, is_dark=True, scale=1.5)
    assert edit.text() == "Half a thou"
    assert edit.isVisibleTo(desk.page)


@pytest.mark.parametrize("is_shared", [False, True])
def test_the_way_on_is_whole_in_large_texts_on_a_small_screen(
    console: Open, theme: themes.Theme, *, is_shared: bool
) -> None:
    desk = console()
    to(desk, StepKind.IDEAS)
    page, bar = desk.page, desk.page.bar
    if is_shared:
        page.one.enter()
    own = bar.sign.text()
    for scale, words, has_keys in ((1.0, own, True), (2.0, "Alle Ideen aufdecken", False), (1.0, own, True)):
        wear(theme, scale=scale)
        page.resize(1024, 704)
        bar.sign.tell(words)
        bar.make_room()
        grabbed(page)
        seen = [w for w in bar.findChildren(QWidget) if w.isVisible() and w.parentWidget() is bar]
        assert bar.sign.width() >= bar.sign.sizeHint().width()
        assert all(bar.rect().contains(w.geometry()) for w in seen)
        assert not any(a is not b and a.geometry().intersects(b.geometry()) for a in seen for b in seen)
        assert bool(bar.sign._hint.keys) is has_keys
