"""The private line: with a name or without, and what is answered to it."""

from __future__ import annotations

from dataclasses import replace

from playwright.sync_api import Page, expect

from lfb_desktop.domain.model import MessageId
from lfb_desktop.views.phone_values import SignedLine
from tests.phone.frames import with_own
from tests.phone.screens import SCREENS, begin
from tests.phone.stand_in import StandIn


def test_a_private_line_bears_the_name_or_not(page: Page, room: StandIn) -> None:
    SCREENS["line"](page, room)
    page.get_by_role("button", name="Please help us").click()
    expect(page.get_by_text("sending")).to_have_count(0)
    room.show(with_own("lobby", lines=(SignedLine(MessageId("1"), "Please help us", ""),)))
    page.get_by_label("With my name").uncheck()
    page.get_by_label("Or in your own words").fill("Too fast")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_text("Sent", exact=True)).to_have_count(2)

    told = [(act["kind"], act["text"], act["is_signed"]) for act in room.acts("message")]
    assert told == [("help", "", True), ("words", "Too fast", False)]


def test_an_answer_comes_to_who_asked(page: Page, room: StandIn) -> None:
    page.clock.install()
    SCREENS["line"](page, room)
    page.get_by_label("With my name").uncheck()
    page.get_by_role("button", name="Let us work").click()
    page.get_by_text("Sent", exact=True).wait_for()
    page.get_by_role("button", name="Back").click()
    room.answer = "I do. Ten minutes for you."
    page.clock.run_for(20_000)
    expect(page.get_by_text("I do. Ten minutes for you.")).to_be_visible()
    page.get_by_role("button", name="Understood").click()
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_have_text("You are in")

    expect(page.get_by_text("I do. Ten minutes for you.")).to_have_count(0)


def test_a_signed_line_and_its_answer_are_on_each_phone_of_that_person(page: Page, room: StandIn) -> None:
    begin(page, room, "lobby")
    line = SignedLine(MessageId("1"), "Too fast", "")
    room.show(with_own("lobby", lines=(line,)))
    expect(page.get_by_text("Too fast")).to_have_count(0)
    room.show(with_own("lobby", lines=(replace(line, answer="I slow down."),)))
    expect(page.get_by_text("I slow down.")).to_be_visible()
    page.get_by_role("button", name="Understood").click()
    expect(page.get_by_text("I slow down.")).to_have_count(0)
    page.get_by_role("button", name="More").click()
    page.get_by_role("button", name="Private line to the facilitator").click()
    expect(page.get_by_text("I slow down.")).to_be_visible()


def test_a_line_that_is_refused_is_not_told_as_sent(page: Page, room: StandIn) -> None:
    SCREENS["line"](page, room)
    room.refusals["message"] = (409, "That is enough for this step.")
    page.get_by_label("With my name").uncheck()
    page.get_by_label("Or in your own words").fill("Too fast")
    page.get_by_role("button", name="Send").click()

    expect(page.get_by_text("That is enough for this step.")).to_be_visible()
    expect(page.get_by_label("Or in your own words")).to_have_value("Too fast")
    expect(page.get_by_text("Sent", exact=True)).to_have_count(0)


def test_what_is_not_understood_names_the_idea(page: Page, room: StandIn) -> None:
    SCREENS["line-number"](page, room)
    page.get_by_role("button", name="Send").click()

    (act,) = room.heard("message")
    assert (act["kind"], act["number"]) == ("unclear", 1)


def test_another_answer_to_the_same_line_is_told_as_well(page: Page, room: StandIn) -> None:
    begin(page, room, "write")
    line = SignedLine(MessageId("m1"), "Which week?", "This one.")
    room.show(with_own("write", lines=(line,)))
    expect(page.get_by_text("This one.")).to_be_visible()
    page.get_by_role("button", name="Understood").click()
    expect(page.get_by_text("This one.")).to_have_count(0)
    room.show(with_own("write", lines=(replace(line, answer="The next one, sorry."),)))
    expect(page.get_by_text("The next one, sorry.")).to_be_visible()
    page.get_by_role("button", name="Understood").click()
    expect(page.get_by_text("The next one, sorry.")).to_have_count(0)
