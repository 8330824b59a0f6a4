"""A toast lies where it covers nothing that one types into, and as little as it can of what one clicks."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from lfb_desktop.ui.widgets.free_place import EDGE, free_place

SIZE = QSize(300, 60)
TOP = 60


def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 600)
    return made


def placed(over: QWidget) -> QRect:
    lies = QWidget(over)
    over.show()
    return QRect(free_place(over, SIZE, TOP, lies), SIZE)


def test_it_lies_below_the_head_in_the_middle(qtbot: QtBot) -> None:
    assert placed(window(qtbot)).topLeft() == QPoint(250, TOP + EDGE)


def test_it_moves_away_from_a_field_to_the_side(qtbot: QtBot) -> None:
    over = window(qtbot)
    field = QLineEdit(over)
    field.setGeometry(200, 80, 260, 40)
    rect = placed(over)
    assert not rect.intersects(field.geometry())
    assert rect.top() == TOP + EDGE
    assert rect.right() == 800 - EDGE - 1


def test_a_line_from_edge_to_edge_sends_it_to_the_lower_edge(qtbot: QtBot) -> None:
    over = window(qtbot)
    field = QLineEdit(over)
    field.setGeometry(0, 80, 800, 40)
    assert placed(over).bottom() == 600 - EDGE - 1


def test_where_something_is_in_the_way_everywhere_it_is_no_field(qtbot: QtBot) -> None:
    over = window(qtbot)
    button = QPushButton("Everywhere", over)
    button.setGeometry(over.rect())
    field = QLineEdit(over)
    field.setGeometry(0, 0, 800, 500)
    rect = placed(over)
    assert not rect.intersects(field.geometry())
    assert over.rect().contains(rect)


def test_what_is_scrolled_out_of_sight_is_not_in_the_way(qtbot: QtBot) -> None:
    over = window(qtbot)
    area, inner = QScrollArea(over), QWidget()
    area.setGeometry(0, 0, 800, 60)
    inner.resize(700, 900)
    field = QLineEdit(inner)
    field.setGeometry(0, 80, 700, 40)
    area.setWidget(inner)
    assert placed(over).topLeft() == QPoint(250, TOP + EDGE)


def test_it_lies_beside_words_and_on_the_rest_of_a_label_that_stretches(qtbot: QtBot) -> None:
    over = window(qtbot)
    label = QLabel("Farid asks to come in", over)
    label.setGeometry(0, 80, 800, 40)
    rect = placed(over)
    assert rect.topLeft() == QPoint(250, TOP + EDGE)
    label.setText("Farid asks to come in, and so do Greta and Hiro, who are at the door")
    over.resize(500, 600)
    assert not placed(over).intersects(label.geometry())
