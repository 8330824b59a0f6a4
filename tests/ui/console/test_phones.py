"""Phones at the Console: the one key, the head, the box, what the room never sees."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.errors import Rejected, Unavailable
from lfb_desktop.domain.model import PhoneState, StepKind, TokenHash
from lfb_desktop.domain.words import say
from lfb_desktop.ui.console.panels.lobby import LobbyWidget
from lfb_desktop.ui.phones.box import ENCRYPTED, MOVED, READ_ALONG
from lfb_desktop.views.console_phone_values import Connection
from tests.ui.console.conftest import Open
from tests.ui.console.phones import box_of, lay, opened, with_phones
from tests.ui.console.story import to
from tests.ui.everywhere import settle
from tests.ui.phones import stand_in as s

K = Qt.Key


# The key, and the head.


def test_the_key_opens_the_door_then_shows_the_box_then_puts_it_away(console: Open) -> None:
    desk, port, over = with_phones(console)
    desk.page.setFocus()
    QTest.keyClick(desk.page, K.Key_J)
    assert port.opened == [""]
    assert desk.page.phones.box is None
    assert "Phones may join now." in desk.told
    lay(desk, over, joining=s.JOINING)
    QTest.keyClick(desk.page, K.Key_J)
    box = desk.page.phones.box
    assert box is not None
    assert box.isVisible()
    assert not box.isModal()
    QTest.keyClick(desk.page, K.Key_J)
    assert not box.isVisible()
    assert port.opened == [""]


def test_where_there_is_no_network_the_key_shows_why(console: Open) -> None:
    desk, port, _ = with_phones(console)
    port.tell(s.NO_NETWORK)
    settle()
    desk.page.phones.act()
    box = desk.page.phones.box
    assert box is not None
    assert box.problem.text == "There is no network here. The session goes on at this laptop."
    assert not box.open_door.isVisibleTo(box)
    box.look_again.click()
    assert port.looked == 1


@pytest.mark.parametrize(
    "error", [Rejected(say("The session has ended.")), Unavailable(say("The port is taken."))]
)
def test_what_stands_against_it_is_told(console: Open, error: Exception) -> None:
    desk, port, _ = with_phones(console)
    port.refusal = error
    desk.page.phones.act()
    assert desk.told == str(error)
    assert desk.page.head.phones.text() == "No phones"


def test_what_is_the_matter_later_is_told_once_and_stands_in_the_box(console: Open) -> None:
    """Phones wait at a place that is gone, and the head counts them as before."""
    desk, port, _ = opened(console)
    problem = say("Phones scan the code once more.")
    port.tell(replace(s.ON, problem=problem))
    settle()
    assert desk.told == str(problem)
    desk.page.toast.hide()
    port.tell(replace(s.ON, problem=problem, port=8081))
    settle()
    assert desk.told == ""
    assert box_of(desk).problem.text == str(problem)


def test_the_head_counts_people_and_says_the_code(console: Open) -> None:
    desk, port, over = with_phones(console)
    head = desk.page.head.phones
    assert head.text() == "No phones"
    port.tell(replace(s.OFF, is_starting=True))
    settle()
    assert head.text() == "Phones: one moment"
    over.lay(joining=s.JOINING, phones=s.everybody(desk.made.now))
    port.tell(s.ON)
    settle()
    assert head.text() == "5 joined, KITE 4738"
    lay(desk, over, joining=replace(s.JOINING, is_locked=True))
    assert head.text() == "5 joined, KITE 4738, locked"
    port.tell(s.NO_NETWORK)
    settle()
    assert head.text() == "Phones do not come in"
    head.click()
    assert desk.page.phones.box is not None


def test_without_a_network_port_nothing_of_it_is_shown(console: Open) -> None:
    desk = console()
    assert not desk.page.head.phones.isVisible()
    menu = desk.page._menus.actions["phones"]
    assert not menu.isEnabled()
    desk.page.phones.act()
    assert desk.told == "Phones are not let in here."


def test_the_stage_carries_the_way_in_while_it_leads_somewhere(console: Open) -> None:
    desk, port, _ = opened(console)
    assert desk.page.stage.view.join == s.ON.join
    port.tell(s.NO_NETWORK)
    settle()
    assert desk.page.stage.view.join is None


# The box.


def test_the_box_shows_the_way_in_and_says_who_could_read_along(console: Open) -> None:
    desk, port, _ = opened(console)
    box = box_of(desk)
    assert (box.way_in.address.text(), box.way_in.code.text()) == ("192.168.4.20:8080", "KITE 4738")
    assert box.way_in.letters.text() == "Letter by letter: K, I, T, E, 4, 7, 3, 8"
    assert box.way_in.picture.accessibleDescription() == "http://192.168.4.20:8080, code KITE 4738"
    assert box.state.text() == str(READ_ALONG)
    port.tell(replace(s.WITH_WIFI, is_encrypted=True))
    settle()
    assert box.state.text() == str(ENCRYPTED)
    assert box.way_in.wifi_words.text() == "First into the Wi-Fi Guests"


def test_the_code_is_painted_in_whole_pixels_on_white(console: Open) -> None:
    desk, _, _ = opened(console)
    picture = box_of(desk).way_in.picture
    image = picture.grab().toImage()
    pixel = int(picture.width() // (len(s.MODULES) + 8))
    for y, row in enumerate(s.MODULES):
        for x, is_dark in enumerate(row):
            for at in (0, pixel - 1):
                found = image.pixelColor((x + 4) * pixel + at, (y + 4) * pixel + at).lightness()
                assert found == (0 if is_dark else 255), (x, y)
    assert all(image.pixelColor(n, n).lightness() == 255 for n in range(4 * pixel))


@pytest.mark.parametrize("is_somebody_in", [False, True])
def test_another_address_is_served_when_it_is_chosen(console: Open, is_somebody_in: bool) -> None:
    """Phones that are in keep asking at the old one, and nobody but the facilitator can tell them."""
    desk, port, over = opened(console)
    box = box_of(desk)
    lay(desk, over, phones=s.everybody(desk.made.now) if is_somebody_in else ())
    box.addresses.setCurrentIndex(1)
    box.addresses.activated.emit(1)
    assert port.opened == ["10.0.0.7"]
    assert box.addresses.chosen == "10.0.0.7"
    assert box.told.text() == (str(MOVED) if is_somebody_in else "")


def test_the_box_begins_at_its_top_each_time(console: Open) -> None:
    """Else what is the matter, and who asks to come in, is out of sight where people were looked through."""
    desk, _, over = opened(console)
    box = box_of(desk)
    lay(desk, over, phones=s.everybody(desk.made.now))
    box.resize(box.width(), 300)
    settle()
    bar = box.column.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    box.reject()
    box.show()
    assert bar.value() == 0


def test_switches_send_wishes_and_a_refusal_takes_them_back(console: Open) -> None:
    desk, _, over = opened(console)
    box = box_of(desk)
    session = desk.made.session
    for tick in (box.door.lock, box.door.ask, box.door.hide_names):
        tick.click()
    box.door.renew.click()
    assert over.sent == [
        c.ChangeJoining(session, is_locked=True),
        c.ChangeJoining(session, asks_first=True),
        c.ChangeJoining(session, hides_names=True),
        c.RenewCode(session),
    ]
    assert box.told.text() == "There is a new code. Who is in stays in."
    over.refusal = Rejected(say("The session has ended."))
    was = box.door.lock.isChecked()
    box.door.lock.click()
    assert box.door.lock.isChecked() is was
    assert box.told.text() == "The session has ended."


def test_closing_asks_once(console: Open) -> None:
    desk, port, over = opened(console)
    box = box_of(desk)
    box.door.close_door.click()
    [question] = box.findChildren(QMessageBox)
    assert port.closed == 0
    question.escapeButton().click()
    settle()
    assert port.closed == 0
    box.door.close_door.click()
    yes = next(b for b in box.findChildren(QMessageBox)[-1].buttons() if b.text() == "Close for phones")
    yes.click()
    assert port.closed == 1
    lay(desk, over, joining=None, phones=())
    assert box.open_door.isVisibleTo(box)
    assert not box.door.isVisibleTo(box)


def test_a_phone_is_forgotten_and_somebody_let_in_again(console: Open) -> None:
    desk, _, over = opened(console)
    greta = desk.made.people["Greta"]
    out = s.phone("g", state=PhoneState.OUT, wants=greta)
    lay(desk, over, phones=(s.phone("p0", desk.made.people["Amara"], desk.made.people["Dewi"]), out))
    rows = box_of(desk).inside.list
    assert [(row.words, row.below, row.note) for row in rows.rows()] == [
        ("Amara", "with Dewi", ""),
        ("Greta", "", "removed"),
    ]
    told = []
    for key in ("phone p0", f"person {greta}"):
        rows.choose(key)
        QTest.keyClick(rows, K.Key_Delete)
        told.append(box_of(desk).told.text())
    assert told == ["A phone of Amara is forgotten. It has to scan again.", "Greta can come in again."]
    assert over.sent == [
        c.ForgetPhone(desk.made.session, TokenHash("p0")),
        c.LetIn(desk.made.session, greta),
    ]


def test_the_clicker_and_escape_go_on_in_the_box(console: Open) -> None:
    desk, _, _ = opened(console)
    box = box_of(desk)
    box.door.lock.setFocus()
    desk.sent.clear()
    QTest.keyClick(box.door.lock, K.Key_PageDown)
    assert desk.sent == [c.GoOn(desk.made.session)]
    QTest.keyClick(box.door.lock, K.Key_Escape)
    assert not box.isVisible()


def test_tab_walks_through_the_box_and_comes_round(console: Open) -> None:
    from tests.ui.test_focus import walk

    desk, _, over = opened(console)
    lay(desk, over, phones=(s.phone("p0", desk.made.people["Amara"]), s.asks("w", "Noor")))
    box = box_of(desk)
    stops = walk(box, box.leave)
    assert box.asking.rows[0].let_in in stops
    assert {box.door.lock, box.door.renew, box.inside.list, box.addresses} <= set(stops)


def test_the_lobby_counts_and_after_three_minutes_says_that_paper_will_do(console: Open) -> None:
    desk, _, over = opened(console)
    panel = desk.page.panel
    assert isinstance(panel, LobbyWidget)
    assert panel.phones.words.text() == "5 of 6 are in by phone"
    lay(desk, over, phones=s.everybody(desk.made.now, but=4))
    desk.made.time.go_on(180_000 - 1)
    desk.page.refresh()
    assert panel.phones.advice.text == ""
    desk.made.time.go_on(1)
    desk.page.refresh()
    assert panel.phones.advice.text == "Start on paper; phones may join later."


def test_a_phone_that_falls_asleep_is_seen_without_a_command(console: Open) -> None:
    desk, port, _ = opened(console)
    to(desk, StepKind.WHY)
    gone = {TokenHash("p0"): Connection(False, desk.made.time.steady_ms)}
    port.tell(replace(s.ON, connected=gone))
    desk.made.time.go_on(120_000)
    settle()
    desk.page.phones._timer.timeout.emit()
    row = desk.page.right.people.list.row(desk.made.people["Amara"])
    assert row is not None
    assert row.note == "phone asleep 2 min"


# What the room never sees.


def test_nothing_is_told_over_the_code_that_all_look_at(console: Open) -> None:
    desk, port, _ = with_phones(console)
    desk.page.one.enter()
    desk.page.toast.hide()
    desk.page.phones.act()
    assert port.opened == [""]
    assert desk.told == ""


def test_where_the_room_sees_the_screen_only_the_way_in_is_left(console: Open) -> None:
    desk, _, over = opened(console)
    lay(desk, over, phones=(*s.everybody(desk.made.now), s.asks("w", "Noor")))
    box = box_of(desk)
    private = (box.asking, box.door, box.inside)
    assert all(part.isVisibleTo(box) for part in private)
    desk.page.one.enter()
    assert not any(part.isVisibleTo(box) for part in private)
    assert box.way_in.isVisibleTo(box)
    assert not desk.page.waiting.isVisible()
    desk.page.one.look(True)
    assert desk.page.waiting.isVisible()
    desk.page.one.look(False)
    assert not desk.page.waiting.isVisible()
    desk.page.stage.toggle_black()
    assert not box.isVisible()
    desk.page.one.leave()
    assert desk.page.waiting.isVisible()


def test_in_sight_of_the_room_the_lobby_says_nothing_of_phones_of_people(console: Open) -> None:
    desk, _, _ = opened(console)
    panel = desk.page.panel
    assert isinstance(panel, LobbyWidget)
    notes = {row.note for row in panel.people.list.rows()}
    assert "no phone yet" in notes
    desk.page.one.enter()
    desk.page.one.toggle_work()
    assert {row.note for row in panel.people.list.rows()} == {"here"}
    assert not panel.people.more.isVisibleTo(panel)
    desk.page.one.leave()
    assert {row.note for row in panel.people.list.rows()} == notes


def test_at_the_curtain_the_box_is_away_and_the_key_is_silent(console: Open) -> None:
    desk, _, _ = opened(console)
    to(desk, StepKind.IDEAS)
    box = box_of(desk)
    desk.page.desk.curtain_asked.emit(desk.made.people["Greta"])
    assert not box.isVisible()
    QTest.keyClick(desk.page, K.Key_J)
    assert not box.isVisible()


def test_a_closed_page_listens_no_more(console: Open) -> None:
    desk, port, _ = opened(console)
    box = box_of(desk)
    assert port.listeners == 1
    desk.page.close_page()
    assert port.listeners == 0
    assert not box.isVisible()
