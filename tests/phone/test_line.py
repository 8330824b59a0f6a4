"""The line to the room: it comes back by itself, also where it died without a word."""

from __future__ import annotations

from dataclasses import replace

import pytest
from playwright.sync_api import Page, expect

from lfb_desktop.web.words import SENTENCES
from tests.phone.frames import SHOWN
from tests.phone.phones import pass_time
from tests.phone.screens import begin
from tests.phone.stand_in import WORDS, StandIn

AWAKE = "document.dispatchEvent(new Event('visibilitychange'))"


def in_step(page: Page, room: StandIn, name: str) -> None:
    """The phone shows what the room shows now."""
    shown = SHOWN[name]
    room.show(shown)
    expect(page.get_by_role("heading", level=1)).to_have_text(str(shown.room.title))
    expect(page.locator(".lost")).to_have_count(0)


def test_a_closed_line_is_opened_again(page: Page, room: StandIn) -> None:
    begin(page, room, "write")
    room.shown = SHOWN["ideas"]
    room.drop_lines()
    expect(page.get_by_role("heading", name="Read in silence")).to_be_visible()
    expect(page.locator(".lost")).to_have_count(0)
    in_step(page, room, "write")


def test_a_phone_without_words_says_so_and_asks_again(page: Page, room: StandIn) -> None:
    page.clock.install()
    room.words, room.shown = None, SHOWN["write"]
    page.goto("/")
    expect(page.get_by_role("alert")).to_contain_text("The room does not answer yet")
    expect(page.get_by_role("heading")).to_have_count(0)

    room.words = WORDS
    page.clock.run_for(1_000)
    expect(page.get_by_label("My idea")).to_be_visible()
    expect(page.get_by_role("alert")).to_have_count(0)


def test_the_words_of_the_last_time_do_until_there_are_new_ones(page: Page, room: StandIn) -> None:
    begin(page, room, "write")
    room.words = None
    page.reload()
    expect(page.get_by_label("My idea")).to_be_visible()
    expect(page.get_by_role("alert")).to_have_count(0)


def test_words_of_another_language_come_with_the_room(page: Page, room: StandIn) -> None:
    begin(page, room, "write")
    told = {key: sentence.text for key, sentence in SENTENCES.items()}
    room.words = {**WORDS, "language": "de", "words": told | {"done": "Ich bin fertig"}}
    shown = SHOWN["write"]
    room.show(replace(shown, room=replace(shown.room, language="de")))

    expect(page.get_by_role("button", name="Ich bin fertig")).to_be_visible()
    expect(page.locator("html")).to_have_attribute("lang", "de")


def test_a_line_that_died_without_a_word_is_replaced(page: Page, room: StandIn) -> None:
    page.clock.install()
    begin(page, room, "write")
    pass_time(page, 60)  # each sign of life is answered
    assert room.lines == 1

    room.is_mute = True
    page.clock.run_for(60_000)
    expect(page.locator(".lost")).to_be_visible()
    assert room.lines > 1
    room.is_mute = False
    page.clock.run_for(10_000)
    in_step(page, room, "ideas")


def test_a_phone_that_wakes_up_asks_at_once(page: Page, room: StandIn) -> None:
    page.clock.install()
    begin(page, room, "write")
    page.clock.run_for(5_000)
    room.shown = SHOWN["ideas"]  # told to nobody
    page.evaluate(AWAKE)

    expect(page.get_by_role("heading", name="Read in silence")).to_be_visible()
    assert room.lines == 2


def test_two_windows_of_one_phone_do_not_push_each_other_out(page: Page, room: StandIn) -> None:
    page.clock.install()
    begin(page, room, "write")
    room.drop_lines(4002)
    page.clock.run_for(60_000)
    assert room.lines == 1
    page.evaluate(AWAKE)
    in_step(page, room, "ideas")
    assert room.lines == 2


@pytest.mark.parametrize("times", [2, pytest.param(30, marks=pytest.mark.prove)])
def test_a_phone_catches_up_each_time_that_it_was_away(times: int, page: Page, room: StandIn) -> None:
    begin(page, room, "write")
    for turn in range(times):
        page.context.set_offline(True)
        expect(page.locator(".lost")).to_be_visible()
        room.shown = SHOWN["ideas" if turn % 2 == 0 else "write"]
        page.context.set_offline(False)
        expect(page.get_by_role("heading", level=1)).to_have_text(str(room.shown.room.title), timeout=5_000)
        expect(page.locator(".lost")).to_have_count(0)
