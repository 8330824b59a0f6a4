"""The Console with phones in it, in a language that nobody speaks and from both sides."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import MessageKind, StepKind
from lfb_desktop.ui.dress import put_on
from lfb_desktop.ui.phones.box import PhonesBox
from lfb_desktop.ui.theme import Theme
from tests.ui import everywhere
from tests.ui.console.conftest import Desk, Open, console, theme_of
from tests.ui.console.story import AGENDA, to
from tests.ui.home.windows import clipped, theme
from tests.ui.phones import stand_in as s
from tests.ui.test_names import nameless
from tests.ui.test_pseudo_language import SIZES, direction, pseudo, untranslated

__all__ = ["console", "direction", "pseudo", "theme", "theme_of"]
PEOPLE = (
    "Our on-call weeks burn people out. Amara Bojan Dewi Elif Farid Greta Carmen Noor KITE 4738"
    " 192.168.4.20:8080 Lobby Ideas Reading"
)
WORDS = "Īs it nöisy whēre you sit, too? I cannot hear a word of it from the back of the room"


def with_everything(console: Open) -> tuple[Desk, s.Overlay, s.StandIn]:
    """Three at the door, two phones of one person, one that takes part through another, and messages."""
    port = s.StandIn()
    desk = console(phones=port, agenda=AGENDA)
    over = s.Overlay(desk.made.room)
    people = desk.made.people
    over.lay(
        joining=s.JOINING,
        phones=(
            s.phone("a", people["Amara"], people["Bojan"]),
            s.phone("b", people["Amara"]),
            *(s.asks(f"w{n}", "Noor") for n in range(3)),
        ),
    )
    port.tell(s.ON)
    everywhere.settle()
    desk.made.time.go_on(200_000)
    return desk, over, port


def box_of(desk: Desk, width: int, height: int) -> PhonesBox:
    desk.page.resize(width, height)
    desk.page.phones.show_box()
    box = desk.page.phones.box
    assert box is not None
    everywhere.settle()
    return box


def walk(desk: Desk, over: s.Overlay) -> dict[str, list[str]]:
    """What is wrong in the lobby, in a round and after its reveal, beside the step and as its tab."""
    page, found = desk.page, {}
    for kind in (StepKind.LOBBY, StepKind.IDEAS, StepKind.READING):
        to(desk, kind)
        if kind is StepKind.IDEAS:
            desk.do(c.WriteSlip(desk.made.session, WORDS, "t"))
        if kind is StepKind.READING:
            unclear = s.message(2, kind=MessageKind.UNCLEAR, idea=desk.made.now.ideas[0].id)
            step = desk.made.now.step_id
            over.lay(messages=(s.message(1, WORDS), unclear, *s.asked(step, 3, MessageKind.WORK)))
        page.refresh()
        if page.centre.people_tab.isVisible():
            page.centre.people_tab.click()
        page.right.line.list.choose("m1")
        everywhere.settle()
        found[kind.value] = [*clipped(page), *nameless(page), *untranslated(page, PEOPLE + WORDS)]
    return {kind: wrong for kind, wrong in found.items() if wrong}


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_every_part_of_it_fits_and_speaks(
    pseudo: None, direction: bool, console: Open, size: tuple[int, int]
) -> None:
    desk, over, _ = with_everything(console)
    desk.page.resize(*size)
    assert walk(desk, over) == {}


def test_the_way_in_stands_beside_what_is_done_there(console: Open) -> None:
    desk, _, _ = with_everything(console)
    box = box_of(desk, 1440, 900)
    assert box.way_in.mapTo(box, box.way_in.rect().topRight()).x() < box.column.x()


def test_the_box_fits_with_texts_twice_as_large_in_a_long_language(
    pseudo: None, console: Open, theme: Theme, qapp: QApplication
) -> None:
    theme.scale_text(2.0)
    put_on(theme, scale_before=1.0)
    try:
        desk, _, port = with_everything(console)
        box = box_of(desk, 1024, 768)
        assert (box.width() <= 1024, box.height() <= 768) == (True, True)
        inner = box.column.widget()
        assert inner is not None
        assert inner.minimumSizeHint().width() <= box.column.viewport().width(), "nothing is out of reach"
        assert box.way_in.isVisible()
        assert box.way_in.picture.size() == box.way_in.picture.sizeHint()
        answer, shown = box.asking.rows[0].let_in, box.column.viewport()
        assert shown.rect().contains(answer.mapTo(shown, answer.rect().center())), "where the keyboard begins"
        port.tell(s.NO_NETWORK)
        everywhere.settle()
        assert not box.way_in.isVisible()
    finally:
        theme.scale_text(1.0)
        put_on(theme, scale_before=2.0)


def test_it_fits_with_texts_half_as_large_again(console: Open, theme: Theme, qapp: QApplication) -> None:
    """On the smallest screen; the box of phones, too."""
    theme.scale_text(1.5)
    put_on(theme, scale_before=1.0)
    try:
        desk, _, port = with_everything(console)
        desk.page.resize(1024, 768)
        port.tell(s.WITH_WIFI)
        everywhere.settle()
        desk.page.phones.show_box()
        box = desk.page.phones.box
        assert box is not None
        everywhere.settle()
        assert (box.width() <= 1024, box.height() <= 768) == (True, True)
        assert clipped(box) == []
        to(desk, StepKind.IDEAS)
        everywhere.settle()
        assert clipped(desk.page.head) == clipped(desk.page.waiting) == clipped(desk.page.centre) == []
    finally:
        theme.scale_text(1.0)
        put_on(theme, scale_before=1.5)
