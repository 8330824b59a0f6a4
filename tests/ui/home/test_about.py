"""Help, About: what it says, what can be copied, the way to each place, and the licences."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSysInfo, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from lfb_desktop.ui.home.about import AboutDialog, NoticesDialog
from lfb_desktop.ui.home.folders_box import FolderBox
from lfb_desktop.ui.ports import About, Folders
from tests.ui.home.windows import Desk, desk, theme

__all__ = ["desk", "theme"]


@pytest.fixture
def about(desk: Desk, tmp_path: Path, qtbot: QtBot) -> Iterator[AboutDialog]:
    """Team file and backups are there, the log is not."""
    (tmp_path / "backups").mkdir()
    told = About(
        "1.2.3",
        backups=tmp_path / "backups",
        log=tmp_path / "log" / "x.log",
        settings=tmp_path / "settings.json",
        versions=lambda: (("Python", "3.11"), ("Qt", "6.8")),
        notices=lambda: "Qt\n    LGPL-3.0-only\n<b>plain</b>",
    )
    ports = replace(desk.window._ports, about=told, folders=lambda: Folders(tmp_path / "team.lfb"))
    dialog = AboutDialog(ports, desk.window)
    dialog.open()
    yield dialog
    dialog.close()


def test_it_says_what_it_is_and_what_it_promises(about: AboutDialog) -> None:
    texts = {label.text() for label in about.findChildren(QLabel)}
    assert {"Leading from Behind", "Version 1.2.3", "Nothing goes to the internet."} <= texts
    assert {"Free software under the MIT licence.", "Built on Python 3.11, Qt 6.8."} <= texts


def test_each_place_can_be_copied_and_opened_where_it_is(
    about: AboutDialog, desk: Desk, tmp_path: Path
) -> None:
    boxes = about.findChildren(FolderBox)
    assert [box.reveal.accessibleName() for box in boxes] == [
        "Team file: show in folder",
        "Backups: show in folder",
        "Log: show in folder",
        "Settings: show in folder",
    ]
    for box, path in zip(boxes, ("team.lfb", "backups", "log/x.log", "settings.json"), strict=True):
        box.copy.click()
        assert QApplication.clipboard().text() == str(tmp_path / path)
        assert box.reveal.isEnabled() == (tmp_path / path).exists()
    boxes[1].reveal.click()
    assert desk.shown == [tmp_path / "backups"]


def test_all_facts_are_copied_at_once(about: AboutDialog, tmp_path: Path) -> None:
    about.copy_facts.click()
    assert QApplication.clipboard().text().splitlines() == [
        "Leading from Behind 1.2.3",
        "Python 3.11",
        "Qt 6.8",
        QSysInfo.prettyProductName(),
        f"Team file: {tmp_path / 'team.lfb'}",
        f"Backups: {tmp_path / 'backups'}",
        f"Log: {tmp_path / 'log' / 'x.log'}",
        f"Settings: {tmp_path / 'settings.json'}",
    ]
    assert about.copied.text() == "Copied."


def test_the_licences_are_read_as_plain_text(about: AboutDialog, qtbot: QtBot) -> None:
    about.licences.click()
    (reading,) = about.findChildren(NoticesDialog)
    assert reading.text.toPlainText().endswith("<b>plain</b>")
    assert reading.text.isReadOnly()
    qtbot.keyClick(reading, Qt.Key.Key_Escape)
    assert about.isVisible()


def test_the_keys_reach_everything_from_close_on(about: AboutDialog, qtbot: QtBot) -> None:
    about.activateWindow()
    assert about.focusWidget() is about.done_button, "Enter closes at once"
    reached = set()
    for _ in range(len(about.findChildren(QPushButton))):
        qtbot.keyClick(about.focusWidget(), Qt.Key.Key_Tab)
        reached.add(about.focusWidget())
    assert reached == {b for b in about.findChildren(QPushButton) if b.isEnabled()}


def test_without_a_team_file_it_says_so(desk: Desk) -> None:
    dialog = AboutDialog(replace(desk.window._ports, folders=Folders), desk.window)
    box = dialog.findChildren(FolderBox)[0]
    assert box.words.text == "None yet"
    assert not box.copy.isEnabled()
    dialog.deleteLater()
