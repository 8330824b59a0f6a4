"""Rows mirror with the language of the interface; a text runs by its own letters."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lfb_desktop.ui.home.painting import icon_place, mirrored, write
from lfb_desktop.ui.theme import Theme

ROW = QRect(0, 0, 200, 40)


@pytest.fixture
def right_to_left(qtbot: QtBot) -> Iterator[None]:
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def inked(font: QFont, text: str, *, is_trailing: bool = False) -> tuple[int, int]:
    """The first and the last column that the text covers."""
    image = QImage(ROW.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setPen(QColor("black"))
    write(painter, ROW, ROW.adjusted(10, 0, -60, 0), text, font, is_trailing=is_trailing)
    painter.end()
    columns = [
        x
        for x in range(image.width())
        if any(image.pixelColor(QPoint(x, y)).lightness() < 128 for y in range(image.height()))
    ]
    return columns[0], columns[-1]


def test_from_the_left(theme: Theme) -> None:
    font = theme.console_font("body")
    assert inked(font, "Ab")[0] < 20
    assert 120 < inked(font, "Ab", is_trailing=True)[1] <= 140
    assert inked(font, "Ab " * 90)[1] <= 141, "elided at the end of its place"
    assert icon_place(ROW, 8, 16).left() == 8


@pytest.mark.usefixtures("right_to_left")
def test_from_the_right(theme: Theme) -> None:
    font = theme.console_font("body")
    assert inked(font, "Ab")[1] > 180
    assert 59 <= inked(font, "Ab", is_trailing=True)[0] < 70
    assert inked(font, "عمر")[1] > 180
    assert mirrored(ROW, QRect(10, 0, 20, 40)) == QRect(170, 0, 20, 40)
    assert icon_place(ROW, 8, 16).right() == 192
