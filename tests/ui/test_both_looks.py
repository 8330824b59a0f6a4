"""Both looks are our own, whatever the desktop says: read back from what is painted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from lfb_desktop import app, paths, settings

Role = QPalette.ColorRole


@pytest.fixture(params=["light", "dark"])
def started(request: pytest.FixtureRequest, home: paths.Paths, qapp: QApplication) -> Iterator[app.Started]:
    """The app as it starts with that look chosen, over a desktop of the other look."""
    before = QPalette(qapp.palette()), qapp.style().objectName(), qapp.font()
    other = "#101010" if request.param == "light" else "#F0F0F0"
    qapp.setPalette(QPalette(QColor(other)))
    settings.write(home.settings_file, replace(settings.Settings(), theme_console=request.param))
    made = app.compose(home, None)
    made.window.show()
    yield made
    made.window.close_at_once()
    made.close()
    made.dispose()
    qapp.setPalette(before[0])
    qapp.setStyle(before[1])
    qapp.setFont(before[2])


def test_the_window_has_the_colours_of_its_look(started: app.Started) -> None:
    theme = started._theme
    is_dark = started._wishes().theme_console == "dark"
    palette = theme.dark if is_dark else theme.light
    wanted = palette.ground
    for _ in range(5):
        QApplication.processEvents()
    painted = started.window.grab().toImage()
    corners = [(x, y) for x in (2, painted.width() - 3) for y in (60, painted.height() - 3)]
    assert QApplication.palette().color(Role.Window) == wanted
    assert started.window.palette().color(Role.Window) == wanted
    seen = {painted.pixelColor(*corner).name() for corner in corners}
    assert seen <= {palette.ground.name(), palette.surface.name(), palette.raised.name()}
    assert (wanted.lightness() < 60) is is_dark
