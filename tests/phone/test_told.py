"""No button goes away without a word, and what comes by itself is seen and said."""

from __future__ import annotations

from dataclasses import replace

import pytest
from playwright.sync_api import Page, expect

from lfb_desktop.domain.model import StepId
from lfb_desktop.views.phone_values import ThanksToMe
from tests.phone.frames import SHOWN, with_own
from tests.phone.screens import SCREENS, begin
from tests.phone.stand_in import StandIn

COUNTED = "Your answer is counted. It opens once more than half of us want that."


@pytest.mark.parametrize("words", ["Open it again", "Leave it folded"])
def test_whoever_said_something_on_a_folded_idea_is_told_that_it_counts(
    words: str, page: Page, room: StandIn
) -> None:
    begin(page, room, "ideas")
    row = page.locator("li").filter(has_text="No. 14 is folded.")
    expect(row.get_by_text(COUNTED)).to_have_count(0)
    page.context.set_offline(True)
    row.get_by_role("button", name=words).click()
    expect(row.get_by_text("sending")).to_be_visible()
    expect(row.get_by_role("button", name=words)).to_have_count(0)
    room.shown = with_own("ideas", may_open=())
    page.context.set_offline(False)
    expect(row.get_by_text(COUNTED)).to_be_visible()
    room.heard("open_fold")
    page.reload()
    expect(row.get_by_text(COUNTED)).to_be_visible()


@pytest.mark.parametrize("who", ["is_leader", "is_observer"])
def test_who_has_no_say_on_a_folded_idea_is_not_told_of_any(who: str, page: Page, room: StandIn) -> None:
    begin(page, room, "ideas")
    room.show(with_own("ideas", may_open=(), **{who: True}))
    expect(page.get_by_role("button", name="Open it again")).to_have_count(0)
    expect(page.get_by_text("No. 14 is folded.")).to_be_visible()
    expect(page.get_by_text(COUNTED)).to_have_count(0)


def test_a_new_wording_that_waits_for_the_room_says_so(page: Page, room: StandIn) -> None:
    SCREENS["ideas-folded"](page, room)
    page.context.set_offline(True)
    page.get_by_label("Say it in other words").fill("Nights need another team")
    page.get_by_role("button", name="Send my wording").click()
    row = page.locator("li").filter(has_text="No. 15 is folded.")
    expect(row.get_by_text("sending")).to_be_visible()
    page.context.set_offline(False)
    expect(row.get_by_text("sending")).to_have_count(0)


@pytest.mark.parametrize(
    ("is_shown", "words"), [(True, "The room sees it."), (False, "You keep it. Nobody else sees it.")]
)
def test_whoever_was_thanked_reads_what_became_of_it(
    is_shown: bool, words: str, page: Page, room: StandIn
) -> None:
    begin(page, room, "thanks")
    expect(page.get_by_text(words)).to_have_count(0)
    page.get_by_role("button", name="Show to the room" if is_shown else "Keep for me").click()
    room.heard("show_thanks")
    thanks = ThanksToMe("t1", "For asking what nobody asked", "", is_open=False, is_shown=is_shown)
    room.show(with_own("thanks", thanks=(thanks,)))
    expect(page.get_by_text(words)).to_be_visible()
    expect(page.get_by_role("button", name="Keep for me")).to_have_count(0)


def test_who_is_not_here_is_told_so_in_every_step_and_comes_back_with_one_tap(
    page: Page, room: StandIn
) -> None:
    """Also whoever said nothing: the Console marks people as gone, and another day each is expected anew."""
    begin(page, room, "ideas")
    went = page.get_by_text("You are not counted as here just now. What you wrote stays.")
    expect(went).to_have_count(0)
    for name in ("ideas", "why", "take", "write"):
        room.show(with_own(name, is_here=False, has_voice=False))
        expect(page.get_by_role("heading", level=1)).to_have_text(str(SHOWN[name].room.title))
        expect(went).to_be_visible()
    page.get_by_role("button", name="I am back").click()
    assert [act["is_away"] for act in room.heard("away")] == [False]


def test_whoever_asks_somebody_to_help_reads_whom_and_not_where_it_was_refused(
    page: Page, room: StandIn
) -> None:
    begin(page, room, "take")

    def invite(name: str) -> None:
        page.get_by_label("Whom do you ask?").select_option(name)
        page.get_by_role("button", name="Ask", exact=True).click()

    page.get_by_text("Ask somebody to help").click()
    invite("Carmen")
    invite("Dewi")
    expect(page.get_by_text("You asked Carmen, Dewi.")).to_be_visible()
    expect(page.get_by_text("sending")).to_have_count(0)
    room.refusals["invite"] = (409, "Elif is not here any more.")
    invite("Elif")
    expect(page.get_by_text("Elif is not here any more.")).to_be_visible()
    expect(page.get_by_text("You asked Carmen, Dewi.")).to_be_visible()


def test_a_refusal_is_seen_far_down_the_page(page: Page, room: StandIn) -> None:
    page.set_viewport_size({"width": 360, "height": 400})
    begin(page, room, "ideas")
    room.refusals["open_fold"] = (409, "Only who is here can open a folded idea.")
    page.get_by_role("button", name="Leave it folded").scroll_into_view_if_needed()
    assert page.evaluate("scrollY") > 200
    page.get_by_role("button", name="Leave it folded").click()
    expect(page.get_by_text("Only who is here can open a folded idea.")).to_be_in_viewport()
    expect(page.get_by_role("button", name="Understood")).to_be_in_viewport()


def test_an_open_sheet_says_that_the_room_has_gone_on(page: Page, room: StandIn) -> None:
    SCREENS["line"](page, room)
    said = "The room has gone on meanwhile. You may still finish this."
    expect(page.get_by_text("Only the facilitator reads this.")).to_be_visible()
    room.show(SHOWN["clarity"])
    expect(page.locator(".line")).to_have_text(said)
    expect(page.locator("#aloud")).to_have_text(said)
    page.get_by_role("button", name="Back").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Is it clear?")


def test_what_comes_by_itself_is_a_status_to_a_screen_reader(page: Page, room: StandIn) -> None:
    begin(page, room, "take")
    expect(page.get_by_role("status").filter(has_text="Bojan asks you to help with")).to_have_count(1)
    room.show(SHOWN["thanks"])
    expect(page.get_by_role("status").filter(has_text="A colleague thanks you")).to_have_count(1)


def test_a_choice_that_was_not_handed_in_is_told_when_the_room_goes_on(page: Page, room: StandIn) -> None:
    SCREENS["dots-given"](page, room)
    told = page.get_by_role("status").filter(has_text="What you chose last")
    expect(told).to_have_count(0)
    room.show(SHOWN["results"])
    expect(told).to_contain_text("The round ended before you sent this:")
    page.reload()
    expect(told).to_be_visible()
    page.get_by_role("button", name="Understood").click()
    expect(told).to_have_count(0)


def test_what_was_handed_in_is_not_told_as_forgotten_and_its_last_change_is(
    page: Page, room: StandIn
) -> None:
    SCREENS["dots-given"](page, room)
    page.get_by_role("button", name="Hand in 3 of 3 dots").click()
    room.heard("answer")
    told = page.get_by_role("status").filter(has_text="What you chose last")
    room.show(SHOWN["results"])
    expect(page.get_by_text("few, strongly")).to_be_visible()
    expect(told).to_have_count(0)
    room.show(SHOWN["dots"])
    page.get_by_role("button", name="One dot less").nth(0).click()
    room.show(SHOWN["results"])
    expect(told).to_be_visible()
    room.show(SHOWN["closing"])
    page.locator("fieldset label").first.click()
    expect(told).to_have_count(0)
    page.get_by_role("button", name="Send", exact=True).click()
    expect(page.get_by_text("Your answers are in.")).to_be_visible()
    expect(told).to_have_count(0)


def test_ideas_that_bear_a_name_are_read_on_another_phone_of_that_person(page: Page, room: StandIn) -> None:
    begin(page, room, "write")
    room.show(with_own("write", acts=2, signed=("From the old phone", "And a second one")))
    expect(page.get_by_text("2 more came from another phone or the laptop.")).to_be_visible()
    expect(page.locator("li").filter(has_text="From the old phone")).to_have_count(1)
    expect(page.locator("li").filter(has_text="And a second one")).to_have_count(1)


def test_a_choice_that_was_taken_back_is_not_told_as_forgotten(page: Page, room: StandIn) -> None:
    begin(page, room, "clarity")
    for row in (0, 1):
        page.locator("fieldset").nth(row).locator("label").nth(2).click()
    page.get_by_role("button", name="Send", exact=True).click()
    expect(page.get_by_text("Handed in. You may change it until the close.")).to_be_visible()
    page.locator("fieldset").nth(0).locator("label").nth(1).click()
    expect(page.get_by_text("Changed since you handed it in.")).to_be_visible()
    page.locator("fieldset").nth(0).locator("label").nth(2).click()
    expect(page.get_by_text("Handed in. You may change it until the close.")).to_be_visible()
    room.show(SHOWN["ideas"])
    expect(page.get_by_role("heading", level=1)).to_have_text("Read in silence")
    expect(page.get_by_text("The round ended before you sent this:")).to_have_count(0)


def test_thanks_of_another_day_are_not_told_as_given_today(page: Page, room: StandIn) -> None:
    begin(page, room, "thanks")
    page.get_by_label("For what?").fill("The quiet")
    page.get_by_role("button", name="Send my thanks").click()
    expect(page.get_by_role("heading", name="You thanked")).to_be_visible()
    today = SHOWN["thanks"]
    room.show(replace(today, room=replace(today.room, step=StepId("the closing of next week"))))
    expect(page.get_by_role("heading", name="You thanked")).to_have_count(0)
    room.show(today)
    expect(page.get_by_role("heading", name="You thanked")).to_be_visible()
