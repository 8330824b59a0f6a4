"""A list that is shown again: any order, and whoever was current stays so."""

from __future__ import annotations

import random

from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.rows import RowsView
from lfb_desktop.ui.widgets.rows_model import RowsModel


def rows(keys: list[int]) -> tuple[Row, ...]:
    return tuple(Row(str(key), f"Idea {key}") for key in keys)


def test_any_rows_after_any_others(qtbot: QtBot, theme: Theme) -> None:
    view = RowsView(theme, "Ideas")
    qtbot.addWidget(view)
    model = view.model()
    assert isinstance(model, RowsModel)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    chance = random.Random(1)
    for _ in range(200):
        keys = chance.sample(range(12), chance.randrange(13))
        kept = [(row.key, QPersistentModelIndex(model.index(n))) for n, row in enumerate(model.rows())]
        model.show(rows(keys))
        assert not model.show(rows(keys))
        assert [row.key for row in model.rows()] == [str(key) for key in keys]
        assert [model.place(str(key)) for key in range(12)] == [
            keys.index(key) if key in keys else -1 for key in range(12)
        ]
        for key, index in kept:
            if int(key) in keys:
                assert index.row() == keys.index(int(key))
            else:
                assert not index.isValid()


def test_the_same_rows_are_no_change(qtbot: QtBot, theme: Theme) -> None:
    view = RowsView(theme, "Ideas")
    qtbot.addWidget(view)
    view.show_rows(rows([1, 2, 3]))
    heard: list[object] = []
    for signal in (view.model().dataChanged, view.model().layoutChanged, view.model().rowsInserted):
        signal.connect(lambda *what: heard.append(what))
    view.show_rows(rows([1, 2, 3]))
    assert heard == []
    view.show_rows(rows([3, 1, 2]))
    assert len(heard) == 1


def test_who_is_current_stays_current_wherever_it_goes(qtbot: QtBot, theme: Theme) -> None:
    view = RowsView(theme, "Ideas")
    qtbot.addWidget(view)
    view.show_rows(rows(list(range(20))))
    view.choose("4")
    heard: list[str] = []
    view.chosen.connect(heard.append)
    view.show_rows(rows([*range(5, 20), *range(5)]))
    assert view.current() == "4"
    assert [index.row() for index in view.selectionModel().selectedIndexes()] == [19]
    assert heard == []
