"""What is told and done in whose name: of the seat that was chosen, and of whoever stands on the list now."""

from __future__ import annotations

from dataclasses import replace

from playwright.sync_api import Page, expect

from lfb_desktop.views.phone_values import ClosingTask, OutcomesTask
from tests.phone.frames import SHOWN, Shown, seat, with_own
from tests.phone.screens import SCREENS, begin
from tests.phone.stand_in import StandIn


def of_seats(name: str, *people: str) -> Shown:
    shown = SHOWN[name]
    seats = tuple(seat(person=one.lower(), name=one) for one in people)
    return replace(shown, me=replace(shown.me, seats=seats))


def without(name: str, person: str) -> Shown:
    """The same moment, and somebody has left."""
    shown = SHOWN[name]
    task = shown.room.task
    assert isinstance(task, ClosingTask | OutcomesTask)
    left = tuple(one for one in task.people if one[1] != person)
    return replace(shown, room=replace(shown.room, task=replace(task, people=left)))


def test_the_chosen_seat_stays_when_another_one_is_taken_away(page: Page, room: StandIn) -> None:
    room.shown = of_seats("write", "Anna", "Kofi", "Lena", "Max")
    page.goto("/")
    page.get_by_role("button", name="Lena").click()
    page.get_by_label("My idea").fill("Lena’s")
    room.show(of_seats("write", "Anna", "Lena", "Max"))
    expect(page.get_by_role("button", name="Kofi")).to_have_count(0)
    expect(page.get_by_role("button", name="Lena")).to_have_attribute("aria-pressed", "true")
    expect(page.get_by_label("My idea")).to_have_value("Lena’s")
    room.show(of_seats("write", "Anna", "Max"))
    expect(page.get_by_role("button", name="Anna")).to_have_attribute("aria-pressed", "true")


def test_an_idea_is_theirs_alone_who_wrote_it_on_this_phone(page: Page, room: StandIn) -> None:
    room.shown = of_seats("write", "Anna", "Kofi")
    page.goto("/")
    page.get_by_label("My idea").fill("Read the night log together")
    page.get_by_role("button", name="Add idea").click()
    expect(page.get_by_text("sending")).to_have_count(0)
    room.mine = {
        "number": 2,
        "text": "",
        "is_folded": False,
        "is_claimed": False,
        "words": "river lamp seven",
    }
    room.show(of_seats("ideas", "Anna", "Kofi"))
    expect(page.get_by_text("yours")).to_have_count(1)
    page.get_by_role("button", name="Kofi").click()
    expect(page.get_by_role("button", name="Kofi")).to_have_attribute("aria-pressed", "true")
    expect(page.get_by_text("yours")).to_have_count(0)
    page.get_by_label("More on no. 2", exact=True).click()
    expect(page.get_by_role("button", name="Put my name to it")).to_have_count(0)


def test_without_a_name_is_without_the_one_that_was_touched_before(page: Page, room: StandIn) -> None:
    SCREENS["join-typed"](page, room)
    page.get_by_role("button", name="Derya").click()
    page.get_by_role("button", name="Join without a name").click()
    expect(page.get_by_role("heading", level=1)).not_to_have_text("What should we call you?")
    (asked,) = [body for path, body in room.posts if path == "/api/join"]
    assert (asked["name"], asked.get("is_another")) == ("Heron", True)


def test_whoever_left_meanwhile_is_not_thanked_by_a_name_that_is_not_there(page: Page, room: StandIn) -> None:
    begin(page, room, "thanks")
    page.get_by_label("Whom?").select_option("Bojan")
    page.get_by_label("For what?").fill("The quiet")
    room.show(without("thanks", "Bojan"))
    expect(page.get_by_label("Whom?")).to_have_value("")
    expect(page.get_by_role("button", name="Send my thanks")).to_have_attribute("aria-disabled", "true")


def test_whoever_left_meanwhile_is_not_asked_to_help(page: Page, room: StandIn) -> None:
    begin(page, room, "take")
    page.get_by_text("Ask somebody to help").click()
    page.get_by_label("Whom do you ask?").select_option("Dewi")
    room.show(without("take", "Dewi"))
    expect(page.get_by_label("Whom do you ask?")).to_have_value("")
    ask = page.get_by_role("button", name="Ask", exact=True)
    expect(ask).to_have_attribute("aria-disabled", "true")
    page.get_by_label("Whom do you ask?").select_option("Bojan")
    ask.click()
    expect(page.get_by_text("You asked Bojan.")).to_be_visible()
    assert [act["person"] for act in room.heard("invite")] == ["bojan"]


def test_of_a_group_that_wrote_much_everybody_finds_their_own_again(page: Page, room: StandIn) -> None:
    room.shown = of_seats("write", "Anna", "Kofi")
    page.goto("/")
    page.get_by_label("My idea").fill("The first of all")
    page.get_by_role("button", name="Add idea").click()
    (written,) = room.heard("write")
    many = [{"ticket": f"ticket-of-kofi-{n:09}", "step": "step-3", "text": f"{n}"} for n in range(120)]
    page.evaluate(
        "many => localStorage.setItem('lfb/mine/kofi', JSON.stringify({at: Date.now(), v: many}))", many
    )
    page.reload()
    room.show(of_seats("ideas", "Anna", "Kofi"))
    expect(page.get_by_role("heading", level=1)).to_have_text("Read in silence")
    page.wait_for_timeout(300)
    asked = [body["tickets"] for path, body in room.posts if path == "/api/mine"][-1]
    assert written["ticket"] in asked
    assert len(asked) == 121


def test_thanks_go_to_whom_they_were_begun_for_also_when_somebody_else_is_proposed(
    page: Page, room: StandIn
) -> None:
    """Who is proposed depends on who is here, and at the close people leave."""
    begin(page, room, "thanks")
    whom = page.get_by_label("Whom?")
    expect(whom).to_have_value("dewi")
    page.get_by_label("For what?").fill("The night log")
    room.show(with_own("thanks", to_thank="elif"))
    page.wait_for_timeout(200)
    expect(whom).to_have_value("dewi")
    page.get_by_role("button", name="Send my thanks").click()
    assert [act["to"] for act in room.heard("thank")] == ["dewi"]
    expect(whom).to_have_value("elif")
    page.get_by_label("For what?").fill("The tea")
    whom.select_option("Nobody chosen")
    expect(page.get_by_role("button", name="Send my thanks")).to_have_attribute("aria-disabled", "true")
