"""Signs, buttons and labels: as wide as what they say, and only plain text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lfb_desktop.domain.words import say
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.horizon_line import HorizonLine
from lfb_desktop.ui.widgets.sign import Sign
from lfb_desktop.ui.widgets.sun_dial import SunDial
from lfb_desktop.ui.widgets.toast import Toast
from lfb_desktop.ui.widgets.words import Elided, Words
from lfb_desktop.views.scenes import ClockFace, Horizon


def test_a_sign_has_room_for_its_words_its_keys_and_its_ring(qtbot: QtBot, theme: Theme) -> None:
    sign = Sign(theme, "Go on", "Page Down")
    qtbot.addWidget(sign)
    wide = sign.sizeHint().width()
    sign.set_keys("")
    assert sign.sizeHint().width() < wide
    sign.tell(say("Reveal all ideas"))
    assert sign.accessibleName() == "Reveal all ideas"
    sign.resize(sign.sizeHint())
    point = sign._plate(4).boundingRect()
    assert point.left() >= 4
    assert point.right() <= sign.width() - 4


def test_a_button_without_room_keeps_its_name(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, "Pause", "pause", "T")
    qtbot.addWidget(button)
    wide = button.sizeHint().width()
    button.show_parts(has_words=False, has_keys=False)
    assert button.sizeHint().width() < wide / 2
    assert (button.accessibleName(), button.toolTip()) == ("Pause", "Pause (T)")
    button.tell("Go on", "play")
    assert (button.accessibleName(), button.toolTip()) == ("Go on", "Go on (T)")
    button.explain("The clock <b>stands</b>.")
    assert button.toolTip() == "<qt>The clock &lt;b&gt;stands&lt;/b&gt; (T)</qt>"
    button.show_parts(has_words=True, has_keys=True)
    assert "stands" in button.toolTip()
    button.explain("")
    assert button.toolTip() == ""


def test_labels_never_read_markup(qtbot: QtBot, theme: Theme) -> None:
    words = Words(theme, "<b>bold</b>")
    qtbot.addWidget(words)
    assert words.textFormat() is Qt.TextFormat.PlainText


def test_a_cut_line_has_its_whole_text_as_plain_tooltip(qtbot: QtBot, theme: Theme) -> None:
    line = Elided(theme, "<img src=x> " * 20)
    qtbot.addWidget(line)
    line.resize(100, 20)
    line.show()
    assert "&lt;img" in line.toolTip()
    line.resize(5000, 20)
    qtbot.waitUntil(lambda: line.toolTip() == "")


def test_the_sun_ticks_only_while_the_clock_runs(qtbot: QtBot, theme: Theme) -> None:
    sun = SunDial(theme, lambda: 0)
    qtbot.addWidget(sun)
    sun.show_clock(ClockFace(True, 90_000, 0, 480_000))
    assert sun._tick.isActive()
    assert sun.accessibleDescription() == "Under 2 minutes"
    sun.show_clock(ClockFace(False, 90_000, 0, 480_000))
    assert not sun._tick.isActive()
    assert sun.accessibleDescription() == "Paused"


def test_the_horizon_tells_the_step(qtbot: QtBot, theme: Theme) -> None:
    line = HorizonLine(theme)
    qtbot.addWidget(line)
    line.show_horizon(Horizon(steps=9, here=3))
    assert line.accessibleName() == "Step 4 of 9"


def test_a_toast_fits_its_sentence_and_goes(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    toast = Toast(theme, window, 60)
    window.show()
    toast.tell("There cannot be more hands than the 4 people in the count. " * 3)
    assert toast.y() > 60
    assert toast._words.heightForWidth(toast._words.width()) <= toast._words.height()
    toast.tell("")
    assert toast.text == ""
    window.hide()


def test_a_toast_offers_one_act_that_is_done_once(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    toast = Toast(theme, window, 60)
    window.show()
    done: list[str] = []
    toast.tell("Deleted “On-call”.", "Undo", lambda: done.append("undone"))
    assert toast.action.isVisible()
    assert toast.action.accessibleName() == "Undo"
    assert toast._words.fontMetrics().horizontalAdvance(toast.text) <= toast._words.width()
    assert toast.rect().contains(toast.action.geometry())
    qtbot.mouseClick(toast.action, Qt.MouseButton.LeftButton)
    assert done == ["undone"]
    assert toast.isHidden()
    toast.tell("Nothing to take back here.")
    assert toast.action.isHidden()
    toast.action.click()
    assert done == ["undone"]
    window.hide()


def test_a_toast_makes_way_for_what_comes_below_it(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    below, field = QVBoxLayout(window), QLineEdit()
    below.addWidget(field)
    below.addStretch(1)
    field.hide()
    toast = Toast(theme, window)
    window.show()
    toast.tell("Phones may join now.")
    before = toast.geometry()
    field.show()
    qtbot.waitUntil(lambda: not toast.geometry().intersects(field.geometry()))
    assert toast.geometry() != before
    assert before.intersects(field.geometry())
    window.hide()


def test_a_toast_stays_under_the_pointer(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    toast = Toast(theme, window)
    toast.tell("Deleted.", "Undo", lambda: None)
    window.show()
    monkeypatch.setattr(toast, "underMouse", lambda: True)
    toast._on_gone_timeout()
    assert toast.isVisible()
    monkeypatch.setattr(toast, "underMouse", lambda: False)
    toast._on_gone_timeout()
    assert toast.isHidden()
    window.hide()
