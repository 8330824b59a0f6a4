"""What was typed is never lost, never doubled and never anything but text."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from playwright.sync_api import Page, expect

from tests.phone.frames import MINE, SHOWN, WRITE, IdeaId, IdeaLine, IdeasTask, StepId, moment, seat
from tests.phone.screens import SCREENS, begin
from tests.phone.stand_in import StandIn

STRANGE = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<iframe src=javascript:alert(1)></iframe>",
    "<a href='javascript:alert(1)'>x</a>",
    "javascript:alert(1)",
    "\"><script>alert(1)</script>",
    "'><img src=x onerror=alert(1)>",
    "</textarea><script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "<body onload=alert(1)>",
    "<style>*{display:none}</style>",
    "<link rel=stylesheet href=//evil.test/x.css>",
    "<meta http-equiv=refresh content='0;url=//evil.test'>",
    "<base href=//evil.test/>",
    "<form action=//evil.test><button>x</button></form>",
    "<details open ontoggle=alert(1)>",
    "<math><mi//xlink:href='data:x,<script>alert(1)</script>'>",
    "<template><script>alert(1)</script></template>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)",
    "${alert(1)}",
    "{{constructor.constructor('alert(1)')()}}",
    "{n} of {most}",
    "$& $1 $` $'",
    "%3Cscript%3Ealert(1)%3C/script%3E",
    "\\u003cscript\\u003ealert(1)",
    "<!--<img src=\"--><img src=x onerror=alert(1)//\">",
    "__proto__",
    "a < b and c > d & e",
)  # fmt: skip


def add(page: Page, text: str) -> None:
    page.get_by_label("My idea").fill(text)
    page.get_by_role("button", name="Add idea").click()


def test_text_is_shown_as_it_was_typed(page: Page, room: StandIn) -> None:
    lines = tuple(IdeaLine(IdeaId(f"i{n}"), n, text, was=text, by=text) for n, text in enumerate(STRANGE, 1))
    room.shown = moment(IdeasTask(lines), STRANGE[0], STRANGE[1], why=STRANGE[2])
    page.goto("/")

    expect(page.locator("h1")).to_have_text(STRANGE[0])
    assert page.locator(".why").text_content() == STRANGE[2]
    assert page.locator(".item .people").all_text_contents() == list(STRANGE)


def test_own_texts_are_sent_and_shown_as_typed(page: Page, room: StandIn) -> None:
    begin(page, room, "write")
    for text in STRANGE[:7]:
        add(page, text)

    expect(page.locator(".row .people")).to_have_text(list(reversed(STRANGE[:7])))
    expect(page.get_by_text("sending")).to_have_count(0)
    assert [act["text"] for act in room.acts("write")] == list(STRANGE[:7])


def test_every_item_has_a_ticket_of_its_own(page: Page, room: StandIn) -> None:
    begin(page, room, "write")
    for text in ("one", "two"):
        add(page, text)
    expect(page.get_by_text("sending")).to_have_count(0)

    first, second = (act["ticket"] for act in room.acts("write"))
    assert first != second
    assert min(len(first), len(second)) >= 22


def test_a_cut_answer_is_asked_for_again_with_the_same_ticket(page: Page, room: StandIn) -> None:
    begin(page, room, "write")
    room.cuts = 2
    add(page, "Sent thrice, once stored")
    expect(page.get_by_text("sending")).to_have_count(0)

    assert len(room.acts("write")) == 3
    assert len(set(room.tickets)) == 1


def test_what_waits_is_sent_after_the_page_was_opened_again(page: Page, room: StandIn) -> None:
    begin(page, room, "write")
    page.context.set_offline(True)
    add(page, "Written in a tunnel")
    expect(page.get_by_text("sending")).to_have_count(1)
    page.context.set_offline(False)
    page.reload()
    expect(page.locator(".row .people")).to_have_text(["Written in a tunnel"])
    expect(page.get_by_text("sending")).to_have_count(0)

    assert len(set(room.tickets)) == 1


def test_a_draft_outlives_the_line_and_the_page(page: Page, room: StandIn) -> None:
    begin(page, room, "write")
    page.context.set_offline(True)
    page.get_by_label("My idea").fill("Half a thou")
    waiting = "Waiting for the room. What you typed is kept here."
    expect(page.locator(".lost")).to_have_text(waiting)
    expect(page.locator("#aloud")).to_have_text(waiting)
    page.get_by_label("My idea").press_sequentially("ght")
    page.context.set_offline(False)
    page.reload()

    expect(page.get_by_label("My idea")).to_have_value("Half a thought")
    expect(page.locator(".lost")).to_have_count(0)


def test_what_is_refused_comes_back_with_the_reason(page: Page, room: StandIn) -> None:
    begin(page, room, "write")
    room.refusals["write"] = (409, "The round is closed.")
    add(page, "Too late")

    expect(page.get_by_text("The round is closed.")).to_be_visible()
    expect(page.get_by_label("My idea")).to_have_value("Too late")
    expect(page.locator(".row")).to_have_count(0)
    page.get_by_role("button", name="Understood").click()
    expect(page.get_by_text("The round is closed.")).to_have_count(0)


def test_a_change_that_is_refused_leaves_the_idea_as_it_was(page: Page, room: StandIn) -> None:
    begin(page, room, "write")
    add(page, "As it was")
    expect(page.get_by_text("sending")).to_have_count(0)
    room.refusals["edit"] = (409, "The round is closed.")
    page.get_by_label("Change or take back: As it was").click()
    page.get_by_role("button", name="Edit").click()
    page.get_by_label("Change my idea").fill("As it should be")
    page.get_by_role("button", name="Keep the change").click()

    expect(page.get_by_text("The round is closed.")).to_be_visible()
    expect(page.locator(".row .people")).to_have_text(["As it was"])
    expect(page.locator(".refused")).to_contain_text("As it should be")


def test_an_idea_is_changed_and_taken_back_by_its_ticket(page: Page, room: StandIn) -> None:
    begin(page, room, "write")
    add(page, "First")
    page.get_by_label("Change or take back: First").click()
    page.get_by_role("button", name="Edit").click()
    page.get_by_role("button", name="Cancel").click()
    page.get_by_label("Change or take back: First").click()
    page.get_by_role("button", name="Edit").click()
    expect(page.get_by_label("Change my idea")).to_have_value("First")
    page.get_by_label("Change my idea").fill("Second")
    page.get_by_role("button", name="Keep the change").click()
    page.get_by_label("Change or take back: Second").click()
    page.get_by_role("button", name="Withdraw").click()
    expect(page.locator(".row")).to_have_count(0)

    expect(page.get_by_label("My idea")).to_be_visible()
    assert len(set(room.tickets)) == 1


def test_the_browser_that_keeps_nothing_says_so(page: Page, room: StandIn) -> None:
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage',"
        " {get() { throw new DOMException('no', 'SecurityError') }})"
    )
    begin(page, room, "write")
    expect(page.get_by_text("This browser keeps nothing.")).to_be_visible()
    add(page, "In memory alone")
    expect(page.get_by_text("sending")).to_have_count(0)

    assert [act["text"] for act in room.acts("write")] == ["In memory alone"]


def test_a_full_browser_keeps_the_draft_in_memory(page: Page, room: StandIn) -> None:
    page.add_init_script(
        "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError') }"
    )
    begin(page, room, "write")
    page.get_by_label("My idea").fill("Kept for as long as the page is open")
    room.show(SHOWN["ideas"])
    page.get_by_role("heading", name="Read in silence").wait_for()
    room.show(SHOWN["write"])

    expect(page.get_by_label("My idea")).to_have_value("Kept for as long as the page is open")


@pytest.mark.parametrize("times", [5, pytest.param(200, marks=pytest.mark.prove)])
def test_cut_answers_lose_and_double_nothing(times: int, page: Page, room: StandIn) -> None:
    room.shown = moment(replace(WRITE, most=0), "Write in silence.")
    page.goto("/")
    for n in range(times):
        room.cuts = 1
        add(page, f"Idea {n}")
        expect(page.get_by_text("sending")).to_have_count(0)

    stored = {act["ticket"]: act["text"] for act in room.acts("write")}
    assert list(stored.values()) == [f"Idea {n}" for n in range(times)]
    assert len(room.acts("write")) == 2 * times


def test_a_thought_that_was_not_sent_in_time_is_shown_after_the_round(page: Page, room: StandIn) -> None:
    begin(page, room, "write")
    page.get_by_label("My idea").fill("A little too late")
    room.show(SHOWN["ideas"])
    expect(page.get_by_text("The round ended before you sent this:")).to_be_visible()
    expect(page.get_by_text("A little too late")).to_be_visible()
    page.get_by_role("button", name="Understood").click()

    expect(page.get_by_text("A little too late")).to_have_count(0)
    assert room.acts("write") == []


def test_a_form_that_is_open_keeps_its_words_while_the_room_goes_on(page: Page, room: StandIn) -> None:
    SCREENS["plan"](page, room)
    page.get_by_label("When …, I will …").fill("When the rota is out")
    room.show(replace(SHOWN["closing"], me=SHOWN["take"].me))
    expect(page.get_by_label("When …, I will …")).to_have_value("When the rota is out")
    page.get_by_label("When …, I will …").press_sequentially(", I will ask Bojan.")
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_text("sending")).to_have_count(0)
    page.wait_for_timeout(200)

    (act,) = room.acts("plan")
    assert act["when_then"] == "When the rota is out, I will ask Bojan."


def test_an_unsent_thought_and_change_are_shown_after_the_round_to_a_phone_that_slept_as_well(
    page: Page, room: StandIn
) -> None:
    begin(page, room, "write")
    add(page, "As it was")
    page.get_by_label("My idea").fill("Never sent")
    page.get_by_label("Change or take back: As it was").click()
    page.get_by_role("button", name="Edit").click()
    page.get_by_label("Change my idea").fill("As it should be")
    room.show(SHOWN["ideas"])
    page.reload()
    unsent = page.locator(".plate").filter(has_text="The round ended before you sent this:")
    expect(unsent).to_contain_text("As it should be")
    page.get_by_role("button", name="Understood").click()
    expect(unsent).to_contain_text("Never sent")
    page.get_by_role("button", name="Understood").click()
    expect(unsent).to_have_count(0)


def test_a_change_that_was_begun_is_no_form_of_the_next_round_nor_of_another_seat(
    page: Page, room: StandIn
) -> None:
    begin(page, room, "seats")
    add(page, "Anna’s")
    page.get_by_label("Change or take back: Anna’s").click()
    page.get_by_role("button", name="Edit").click()
    page.get_by_role("button", name="Kofi").click()
    expect(page.get_by_label("My idea", exact=True)).to_be_visible()
    page.get_by_role("button", name="Anna", exact=True).click()
    expect(page.get_by_label("Change my idea")).to_have_value("Anna’s")
    second = replace(SHOWN["seats"].room, task=replace(WRITE, step=StepId("round-2")), step=StepId("round-2"))
    room.show(replace(SHOWN["seats"], room=second))

    expect(page.get_by_label("My idea", exact=True)).to_be_visible()


def test_what_is_typed_in_an_open_sheet_stays_when_the_room_goes_on(page: Page, room: StandIn) -> None:
    SCREENS["line"](page, room)
    page.get_by_label("With my name").uncheck()
    page.get_by_label("Or in your own words").fill("I am lost")
    room.show(SHOWN["clarity"])
    expect(page.locator(".diamond")).to_have_attribute("style", re.compile(r"\* 0\.2222"))
    expect(page.get_by_label("Or in your own words")).to_have_value("I am lost")
    expect(page.get_by_label("With my name")).not_to_be_checked()


def test_a_question_that_was_begun_may_be_asked_in_the_next_step(page: Page, room: StandIn) -> None:
    begin(page, room, "why")
    page.get_by_label("Ask a question").fill("And the week")
    room.show(SHOWN["clarity"])
    expect(page.get_by_role("heading", level=1)).to_have_text("Is it clear?")
    expect(page.get_by_label("Ask a question")).to_have_value("And the week")


def test_a_plan_that_was_kept_gives_way_to_what_the_room_says_later(page: Page, room: StandIn) -> None:
    """Else the next look at it would write the old words over those of the Console."""
    SCREENS["plan"](page, room)
    page.get_by_label("My first step").fill("Ask everybody")
    with page.expect_response("**/api/act"):
        page.get_by_role("button", name="Keep it").click()
    later = replace(MINE, first_step="Ask the night team first")
    room.show(replace(SHOWN["take"], me=replace(SHOWN["take"].me, seats=(seat(outcomes=(later,)),))))
    page.get_by_role("button", name="My first step").click()
    expect(page.get_by_label("My first step")).to_have_value("Ask the night team first")


def test_a_plan_that_waits_or_is_refused_is_still_in_its_form(page: Page, room: StandIn) -> None:
    SCREENS["plan"](page, room)
    page.context.set_offline(True)
    page.get_by_label("My first step").fill("Ask everybody")
    page.get_by_role("button", name="Keep it").click()
    page.get_by_role("button", name="My first step").click()
    expect(page.get_by_label("My first step")).to_have_value("Ask everybody")
    room.refusals["plan"] = (409, "Somebody else has taken it.")
    page.context.set_offline(False)
    expect(page.get_by_text("Somebody else has taken it.")).to_be_visible()
    expect(page.get_by_label("My first step")).to_have_value("Ask everybody")
