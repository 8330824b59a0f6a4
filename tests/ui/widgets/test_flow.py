"""Widgets in a row that breaks: nothing is cut, and in a line all stand on its middle."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lfb_desktop.ui.widgets.flow import Flow


class Block(QWidget):
    def __init__(self, width: int, height: int) -> None:
        super().__init__()
        self.setFixedSize(width, height)


def flow(around: QWidget, qtbot: QtBot, width: int) -> list[QWidget]:
    qtbot.addWidget(around)
    blocks: list[QWidget] = [Block(100, 46), Block(120, 34), Block(140, 34)]
    around.setLayout(Flow(*blocks, spacing=16, lines=6))
    around.resize(width, 200)
    around.show()
    QApplication.processEvents()
    return blocks


def test_with_room_for_all_they_stand_side_by_side_on_one_middle(qtbot: QtBot) -> None:
    around = QWidget()
    one, two, three = flow(around, qtbot, 400)
    assert [b.x() for b in (one, two, three)] == [0, 116, 252]
    assert {b.geometry().center().y() for b in (one, two, three)} == {22}


def test_without_room_the_last_stands_below(qtbot: QtBot) -> None:
    around = QWidget()
    one, two, three = flow(around, qtbot, 300)
    assert (two.x(), two.geometry().center().y()) == (116, one.geometry().center().y())
    assert (three.x(), three.y()) == (0, 46 + 6)
    layout = around.layout()
    assert layout is not None
    assert layout.heightForWidth(300) == 46 + 6 + 34
