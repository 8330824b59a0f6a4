"""Finding in: by the QR code or by the code that was said, with a name or without."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.phone.frames import SHOWN
from tests.phone.screens import SCREENS, begin
from tests.phone.stand_in import SECRET, StandIn


def joins(room: StandIn) -> list[dict[str, object]]:
    return [body for path, body in room.posts if path == "/api/join"]


def arrive(page: Page, room: StandIn) -> None:
    room.is_known = False
    room.shown = SHOWN["lobby"]
    page.goto(f"/J/{SECRET}")
    page.get_by_label("Your name").wait_for()


def test_three_taps_lead_from_the_code_to_the_room(page: Page, room: StandIn) -> None:
    arrive(page, room)
    page.get_by_label("Your name").fill("Anna")
    page.get_by_role("button", name="Join", exact=True).click()
    expect(page.get_by_text("You are here as Anna.")).to_be_visible()

    (joined,) = joins(room)
    assert (joined["secret"], joined["name"]) == (SECRET, "Anna")
    assert len(str(joined["key"])) >= 22
    assert page.url == f"{room.address}/"


def test_the_secret_does_not_stay_in_the_address_nor_on_the_phone(page: Page, room: StandIn) -> None:
    arrive(page, room)
    assert SECRET not in page.url
    page.get_by_label("Your name").fill("Anna")
    page.keyboard.press("Enter")
    page.get_by_text("You are here as Anna.").wait_for()

    assert SECRET not in page.evaluate("JSON.stringify(localStorage) + document.cookie")


def test_a_page_that_is_opened_again_before_joining_still_knows_the_way(page: Page, room: StandIn) -> None:
    arrive(page, room)
    page.reload()
    expect(page.get_by_label("Your name")).to_be_visible()


def test_the_code_that_was_said_leads_in(page: Page, room: StandIn) -> None:
    SCREENS["code"](page, room)
    page.get_by_label("Code").fill("wrong")
    page.get_by_role("button", name="Go on").click()
    expect(page.get_by_role("alert")).to_contain_text("not known here")
    page.get_by_label("Code").fill("KITE 4738")
    page.keyboard.press("Enter")
    expect(page.get_by_label("Your name")).to_be_visible()

    assert [body for path, body in room.posts if path == "/api/come"][-1] == {"code": "KITE 4738"}


def test_code_and_name_can_be_typed_key_by_key(page: Page, room: StandIn) -> None:
    """A key that is answered with false is swallowed; filling a field in one go would not show it."""
    SCREENS["code"](page, room)
    page.get_by_label("Code").press_sequentially("KITE 4738")
    expect(page.get_by_label("Code")).to_have_value("KITE 4738")
    page.keyboard.press("Enter")

    page.get_by_label("Your name").press_sequentially("Annb")
    page.keyboard.press("Backspace")
    page.keyboard.type("a")
    expect(page.get_by_label("Your name")).to_have_value("Anna")


def test_an_old_qr_code_leaves_the_one_that_is_said(page: Page, room: StandIn) -> None:
    room.is_known = False
    page.goto("/J/OLDOLDOLDOLDOLDOLDOLDOLDOL")
    expect(page.get_by_label("Code")).to_be_visible()
    expect(page.get_by_role("alert")).to_contain_text("not known here")


def test_a_code_that_changed_while_a_name_was_typed_asks_for_the_new_one(page: Page, room: StandIn) -> None:
    arrive(page, room)
    room.codes = {"KOALA TRAM 1122"}
    page.get_by_label("Your name").fill("Anna")
    page.get_by_role("button", name="Join", exact=True).click()
    expect(page.get_by_role("alert")).to_contain_text("not known here")
    page.get_by_label("Code").fill("KOALA TRAM 1122")
    page.get_by_role("button", name="Go on").click()

    expect(page.get_by_label("Your name")).to_have_value("Anna")
    page.get_by_role("button", name="Join", exact=True).click()
    expect(page.get_by_text("You are here as Anna.")).to_be_visible()


def test_a_door_that_was_locked_and_got_a_new_code_asks_for_it(page: Page, room: StandIn) -> None:
    room.is_known = False
    room.welcome["is_locked"] = True
    page.goto(f"/J/{SECRET}")
    page.get_by_role("heading", name="The door is closed just now").wait_for()
    room.codes = {"KOALA TRAM 1122"}
    page.get_by_role("button", name="Try again").click()

    expect(page.get_by_label("Code")).to_be_visible()


def test_names_of_the_team_are_offered_from_two_letters_on(page: Page, room: StandIn) -> None:
    arrive(page, room)
    room.people = [{"id": "dewi", "name": "Dewi"}]
    page.get_by_label("Your name").fill("D")
    page.get_by_label("Your name").fill("De")
    page.get_by_role("button", name="Dewi").click()
    page.get_by_role("button", name="Join", exact=True).click()
    page.get_by_text("You are here as Anna.").wait_for()

    assert [body["start"] for path, body in room.posts if path == "/api/look"] == ["De"]
    assert (joins(room)[0]["person"], joins(room)[0]["name"]) == ("dewi", "Dewi")


def test_nobody_has_to_give_a_name(page: Page, room: StandIn) -> None:
    arrive(page, room)
    page.get_by_role("button", name="Join without a name").click()
    page.get_by_text("You are here as Anna.").wait_for()

    assert joins(room)[0]["name"] == "Heron"


def test_a_name_that_is_held_is_asked_about(page: Page, room: StandIn) -> None:
    room.is_known = False
    SCREENS["held"](page, room)
    room.shown = SHOWN["waiting"]
    page.get_by_role("button", name="That is me, on another phone").click()
    expect(page.get_by_role("heading", name="You are at the door")).to_be_visible()

    assert joins(room)[-1]["is_same"] is True
    assert joins(room)[0]["key"] == joins(room)[1]["key"]


def test_somebody_of_the_same_name_is_another_person(page: Page, room: StandIn) -> None:
    SCREENS["held"](page, room)
    room.shown = SHOWN["lobby"]
    page.get_by_role("button", name="I am somebody else").click()
    page.get_by_text("You are here as Anna.").wait_for()

    assert joins(room)[-1]["is_another"] is True


def test_who_waited_at_the_door_comes_in_by_itself(page: Page, room: StandIn) -> None:
    begin(page, room, "waiting")
    room.show(SHOWN["write"])
    expect(page.get_by_label("My idea")).to_be_visible()


def test_a_phone_that_the_room_forgot_asks_again(page: Page, room: StandIn) -> None:
    begin(page, room, "lobby")
    room.is_known = False
    room.drop_lines()
    expect(page.get_by_label("Code")).to_be_visible()


def test_a_phone_that_scanned_once_has_to_scan_again_when_it_was_forgotten(page: Page, room: StandIn) -> None:
    arrive(page, room)
    page.get_by_label("Your name").fill("Anna")
    page.get_by_role("button", name="Join", exact=True).click()
    expect(page.get_by_text("You are here as Anna.")).to_be_visible()
    room.is_known = False
    room.drop_lines()

    expect(page.get_by_label("Code")).to_be_visible()
    expect(page.get_by_label("Your name")).to_have_count(0)


def test_who_was_removed_is_told_so_and_asks_no_more(page: Page, room: StandIn) -> None:
    begin(page, room, "lobby")
    room.drop_lines(4001)
    expect(page.get_by_role("heading", name="You were asked to leave")).to_be_visible()


def test_who_was_removed_reads_how_to_come_in_again_and_that_leads_in(page: Page, room: StandIn) -> None:
    begin(page, room, "lobby")
    room.drop_lines(4001)
    expect(page.get_by_text("Once you may come in again, scan the code once more.")).to_be_visible()
    room.is_known = False  # the facilitator has let them in again
    page.goto(f"/J/{SECRET}")
    expect(page.get_by_label("Your name")).to_be_visible()


def test_scanning_once_more_is_no_way_in_for_a_phone_that_is_forgotten_later(
    page: Page, room: StandIn
) -> None:
    begin(page, room, "lobby")
    page.goto(f"/J/{SECRET}")
    expect(page.get_by_text("You are here as Anna.")).to_be_visible()
    room.is_known = False
    page.reload()

    expect(page.get_by_label("Code")).to_be_visible()
    expect(page.get_by_label("Your name")).to_have_count(0)
