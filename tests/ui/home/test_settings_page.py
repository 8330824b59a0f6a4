"""Settings are at work at once: no button to confirm, no restart, nothing typed is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from lfb_desktop import settings
from lfb_desktop.ui.home.page import SETTINGS
from lfb_desktop.ui.home.settings_page import SettingsPage
from lfb_desktop.ui.window import Window
from tests.ui.home.windows import Desk, clipped, nameless

KEY = Qt.Key
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def page(desk: Desk) -> SettingsPage:
    desk.window.go_to_settings()
    found = desk.window.home.centre.settings
    assert found.isVisible()
    return found


def click(qtbot: QtBot, widget: QWidget) -> None:
    window = widget.window()
    assert isinstance(window, Window)
    window.home.centre.settings.area.ensureWidgetVisible(widget)
    QApplication.processEvents()
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_it_is_the_third_place_below_a_line(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(desk.window, KEY.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    places = desk.window.home.places
    assert places.currentRow() == SETTINGS
    assert places.item(SETTINGS).text() == "Settings"
    rects = [places.visualItemRect(places.item(n)) for n in range(3)]
    assert rects[2].height() > rects[1].height(), "room for the line"


@pytest.mark.parametrize(
    ("name", "place", "value"),
    [
        *(("console_theme", 1, "dark"), ("stage_theme", 0, "light")),
        *(("room_depth", 1, 6), ("room_depth", 2, 8)),
    ],
)
def test_a_choice_is_kept_at_once(
    desk: Desk, qtbot: QtBot, tmp_path: Path, name: str, place: int, value: object
) -> None:
    wish = {"console_theme": "theme_console", "stage_theme": "theme_stage"}.get(name, name)
    choices = getattr(page(desk), name)
    click(qtbot, choices.buttons.button(place))
    assert getattr(desk.wishes, wish) == value
    assert getattr(settings.read(tmp_path / "settings.json"), wish) == value
    assert choices.buttons.checkedId() == place


@pytest.mark.parametrize(
    ("name", "wish"), [("motion", "reduce_motion"), ("sound", "sound"), ("hints", "key_hints")]
)
def test_a_tick_is_kept_at_once_and_can_be_taken_back(
    desk: Desk, qtbot: QtBot, name: str, wish: str
) -> None:
    tick = getattr(page(desk), name)
    before = getattr(desk.wishes, wish)
    assert tick.isChecked() is before
    click(qtbot, tick)
    assert getattr(desk.wishes, wish) is not before
    click(qtbot, tick)
    assert getattr(desk.wishes, wish) is before


def test_the_dark_look_is_put_on_at_once(desk: Desk, qtbot: QtBot) -> None:
    found = page(desk)
    before = QApplication.palette().window().color()
    click(qtbot, found.console_theme.buttons.button(1))
    assert QApplication.palette().window().color() == desk.window._ports.theme.dark.ground
    assert QApplication.palette().window().color() != before


def test_text_grows_by_key_and_stops_at_twice_its_size(desk: Desk, qtbot: QtBot) -> None:
    found = page(desk)
    for _ in range(12):
        qtbot.keyClick(desk.window, KEY.Key_Plus, CTRL_SHIFT)
    assert desk.wishes.text_size == 200
    assert found.text_size.value() == 200
    assert desk.window.font().pointSizeF() == pytest.approx(20)
    assert not desk.window._menus.larger.isEnabled()
    for _ in range(14):
        qtbot.keyClick(desk.window, KEY.Key_Minus, CTRL_SHIFT)
    assert desk.wishes.text_size == 80
    qtbot.keyClick(desk.window, KEY.Key_0, CTRL_SHIFT)
    assert desk.wishes.text_size == 100
    assert desk.window.font().pointSizeF() == pytest.approx(10)


def test_key_hints_are_switched_in_the_view_menu_as_well(desk: Desk) -> None:
    found = page(desk)
    wide = desk.window.home.new.sizeHint().width()
    desk.window._menus.hints.trigger()
    assert not found.hints.isChecked()
    assert desk.window.home.new.sizeHint().width() < wide


def test_a_code_is_taken_whole_or_not_at_all(desk: Desk, qtbot: QtBot) -> None:
    found = page(desk)
    found.code.setFocus()
    qtbot.keyClicks(found.code, "12")
    found.template.setFocus()
    assert desk.wishes.curtain_code == ""
    assert found._refusal.text() == "A code has four digits. Leave it empty for none."
    assert found.code.text() == "12", "what was typed stays"
    found.code.setFocus()
    found.code.end(False)
    qtbot.keyClicks(found.code, "345")
    found.template.setFocus()
    assert desk.wishes.curtain_code == "1234"
    assert found._refusal.isHidden()
    found.code.setFocus()
    found.code.clear()
    found.template.setFocus()
    assert desk.wishes.curtain_code == ""


def test_the_default_template_is_what_the_next_session_starts_as(desk: Desk) -> None:
    found = page(desk)
    found.template.setCurrentIndex(1)
    found.template.activated.emit(1)
    assert desk.wishes.default_template == "twenty"
    assert desk.window.home.template.currentData() == "twenty"
    desk.window.home.template.setCurrentIndex(0)
    desk.in_use.change(sound=False)
    assert desk.window.home.template.currentIndex() == 0, "chosen for the next session alone"


def test_a_remembered_screen_can_be_forgotten(desk: Desk, qtbot: QtBot) -> None:
    found = page(desk)
    assert found.displays.nothing.isVisible()
    desk.in_use.change(room_displays=(("EPSON 17", True), ("Laptop", False)))
    QApplication.processEvents()
    assert found.displays.nothing.isHidden()
    words = [label.text() for label in found.displays.findChildren(QLabel) if label.isVisible()]
    assert words == ["EPSON 17", "The room sees it.", "Laptop", "Only we see it."]
    forget = found.displays.forgets[0]
    assert forget.accessibleName() == "Forget the screen EPSON 17"
    click(qtbot, forget)
    assert desk.wishes.room_displays == (("Laptop", False),)
    click(qtbot, found.displays.forgets[0])
    assert found.displays.nothing.isVisible()


def test_folders_that_exist_can_be_shown(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    found = page(desk)
    assert found.team_file.words.text == str(tmp_path / "team.lfb")
    click(qtbot, found.team_file.reveal)
    assert desk.shown == [tmp_path / "team.lfb"]
    assert not found.exports.reveal.isEnabled()
    assert found.rehearsals.missing.isVisible()
    (tmp_path / "rehearsals").mkdir()
    desk.window.go_home()
    assert page(desk).rehearsals.missing.isHidden()


@pytest.mark.parametrize("scale", [100, 150, 200])
def test_nothing_is_clipped_or_nameless(desk: Desk, scale: int) -> None:
    desk.in_use.change(room_displays=(("EPSON projector with a very long name " * 3, True),), text_size=scale)
    desk.window.resize(1024, 640)
    found = page(desk)
    QApplication.processEvents()
    assert clipped(found.area.widget()) == []
    assert nameless(desk.window) == []


def test_tab_walks_from_top_to_bottom(desk: Desk, qtbot: QtBot) -> None:
    found = page(desk)
    seen = []
    for _ in range(40):
        widget = QApplication.focusWidget()
        if widget is None or not found.isAncestorOf(widget):
            break
        seen.append(widget.mapTo(found.area.widget(), widget.rect().topLeft()).y())
        qtbot.keyClick(widget, KEY.Key_Tab)
    assert len(seen) >= 9
    assert seen == sorted(seen)


# Phones.


def test_certificate_and_key_are_chosen_and_cleared(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    phones = page(desk).phones
    files = {"certificate": tmp_path / "room.pem", "key": tmp_path / "room.key"}
    for name, path in files.items():
        path.write_text("x")
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, path=path: (str(path), ""))
        click(qtbot, getattr(phones, name).choose)
        if name == "certificate":
            assert "needed together" in phones.certificate.problem.text()
    assert desk.wishes.phone_certificate == str(files["certificate"])
    assert desk.wishes.phone_key == str(files["key"])
    assert phones.certificate.problem.text() == phones.key.problem.text() == ""
    click(qtbot, phones.key.clear)
    assert desk.wishes.phone_key is None
    assert phones.key.words.text == "none"
    assert "needed together" in phones.certificate.problem.text()
    assert desk.window.focusWidget() is phones.key.choose


def test_a_dialog_that_is_left_changes_nothing(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    click(qtbot, page(desk).phones.certificate.choose)
    assert desk.wishes.phone_certificate is None


def test_a_certificate_that_is_gone_says_so(desk: Desk, tmp_path: Path) -> None:
    desk.in_use.change(phone_certificate=str(tmp_path / "gone.pem"), phone_key=str(tmp_path / "gone.key"))
    phones = page(desk).phones
    for choice in (phones.certificate, phones.key):
        assert choice.problem.text() == "This file is not there any more."
        assert choice.clear.isEnabled()


@pytest.mark.parametrize(
    ("field", "typed", "kept"),
    [
        ("wifi_name", " Guests ", "Guests"),
        ("wifi_name", "ü" * 16, "ü" * 16),
        ("wifi_name", "ü" * 17, ""),
        ("wifi_password", "eight ch", "eight ch"),
        ("wifi_password", "seven c", ""),
        ("wifi_password", "x" * 63, "x" * 63),
        ("wifi_password", "x" * 64, ""),
    ],
)
def test_the_wifi_of_the_room_is_kept_or_refused_with_a_reason(
    desk: Desk, field: str, typed: str, kept: str
) -> None:
    phones = page(desk).phones
    line = getattr(phones, field)
    line.setText(typed)
    assert phones.flush() is bool(kept)
    assert getattr(desk.wishes, field) == kept
    refusal = phones._name_refusal if field == "wifi_name" else phones._password_refusal
    assert bool(refusal.text()) is not bool(kept)
    assert line.text() == typed, "nothing typed is lost"
    line.clear()


def test_it_is_said_that_the_room_is_shown_the_wifi(desk: Desk) -> None:
    words = " ".join(label.text() for label in page(desk).phones.findChildren(QLabel))
    assert "shown to the room" in words
