"""What a person does on the phone becomes exactly one wish of the right form."""

from __future__ import annotations

import re
from dataclasses import replace

from playwright.sync_api import Page, expect

from lfb_desktop.domain.model import OutcomeId, PersonId
from lfb_desktop.views.phone_values import ClosingTask, MarkItem, MarksTask, MyOutcome, ObjectionsTask
from tests.phone.frames import SHOWN, seat, with_own
from tests.phone.phones import pass_time
from tests.phone.screens import SCREENS, begin
from tests.phone.stand_in import StandIn


def handed_in(page: Page) -> None:
    expect(page.get_by_text("Handed in. You may change it until the close.")).to_be_visible()


def test_dots_are_spent_taken_back_and_handed_in(page: Page, room: StandIn) -> None:
    begin(page, room, "dots")
    more = page.get_by_role("button", name="One dot more")
    for at in (0, 1, 1):
        more.nth(at).click()
    expect(page.get_by_text("0 of 3 left")).to_be_visible()
    more.nth(2).click(force=True)
    page.get_by_role("button", name="One dot less").nth(0).click()
    page.get_by_role("button", name="Hand in 2 of 3 dots").click()
    handed_in(page)

    (act,) = room.acts("answer")
    assert (act["poll"], act["marks"], act["sentences"]) == ("poll", [["item-4", 2]], [])


def test_a_folded_idea_on_the_ballot_is_called_by_its_number(page: Page, room: StandIn) -> None:
    def folded(task: MarksTask | ObjectionsTask) -> tuple[MarkItem, ...]:
        return (replace(task.items[0], title="", is_folded=True), *task.items[1:])

    for name, role, called in (
        ("dots", "group", "No. 19 is folded."),
        ("objections", "button", "I object: No. 19 is folded."),
    ):
        shown = SHOWN[name]
        task = shown.room.task
        assert isinstance(task, MarksTask | ObjectionsTask)
        changed = replace(task, items=folded(task))
        room.shown = replace(shown, room=replace(shown.room, task=changed))
        page.goto("/")
        expect(page.get_by_role(role, name=called, exact=True)).to_be_visible()  # type: ignore[arg-type]


def test_a_change_has_a_ticket_of_its_own_and_takes_the_place_of_the_first(page: Page, room: StandIn) -> None:
    SCREENS["dots-given"](page, room)
    page.get_by_role("button", name="Hand in 3 of 3 dots").click()
    handed_in(page)
    room.show(replace(SHOWN["dots"], me=replace(SHOWN["dots"].me, seats=(seat(acts=1),))))
    handed_in(page)
    page.get_by_role("button", name="One dot less").nth(0).click()
    expect(page.get_by_text("Changed since you handed it in.")).to_be_visible()
    page.reload()
    page.get_by_role("button", name="Hand in again").click()
    handed_in(page)

    first, second = room.acts("answer")
    assert "before" not in first
    assert second["before"] == first["ticket"] != second["ticket"]
    assert first["marks"] != second["marks"]


def test_a_draft_of_dots_outlives_the_page(page: Page, room: StandIn) -> None:
    SCREENS["dots-given"](page, room)
    page.reload()
    expect(page.get_by_text("0 of 3 left")).to_be_visible()
    assert room.acts("answer") == []


def test_one_choice_moves(page: Page, room: StandIn) -> None:
    begin(page, room, "choice")
    page.get_by_role("button", name="Roll back").click()
    page.get_by_role("button", name="Swap shifts").click()
    page.get_by_role("button", name="Hand in my choice").click()
    handed_in(page)

    assert room.acts("answer")[0]["marks"] == [["item-8", 1]]


def test_an_objection_has_a_sentence(page: Page, room: StandIn) -> None:
    SCREENS["objections-one"](page, room)
    page.get_by_label("What would have to be different?").fill("Not in the holidays")
    page.get_by_role("button", name="Hand in", exact=True).click()
    handed_in(page)

    (act,) = room.acts("answer")
    assert (act["marks"], act["sentences"]) == ([["item-8", 1]], [["item-8", "Not in the holidays"]])


def test_levels_are_one_paper(page: Page, room: StandIn) -> None:
    SCREENS["closing-answered"](page, room)
    page.get_by_label("One sentence for the leader").fill("Thank you")
    page.get_by_role("button", name="Send", exact=True).click()
    expect(page.get_by_text("Your answers are in.")).to_be_visible()

    (act,) = room.heard("answer")
    assert (act["marks"], act["sentences"]) == ([["0-4", 1], ["1-3", 1]], [[None, "Thank you"]])


def test_whoever_answers_nothing_at_the_close_has_the_own_plan(page: Page, room: StandIn) -> None:
    begin(page, room, "closing")
    expect(page.get_by_text("What you took")).to_have_count(0)
    room.show(replace(SHOWN["closing"], me=SHOWN["take"].me))
    expect(page.get_by_role("heading", name="What you took")).to_be_visible()
    expect(page.get_by_role("button", name="Send", exact=True)).to_be_visible()


def test_whoever_has_not_answered_at_the_close_may_give_thanks(page: Page, room: StandIn) -> None:
    begin(page, room, "closing")
    page.get_by_label("For what?").fill("The quiet")
    page.get_by_role("button", name="Send my thanks").click()
    (given,) = room.heard("thank")
    assert (given["to"], given["text"]) == ("dewi", "The quiet")

    page.get_by_label("One sentence for the leader").fill("Thank you")
    page.get_by_role("button", name="Send", exact=True).click()
    expect(page.get_by_text("Your answers are in.")).to_be_visible()
    expect(page.get_by_text("The quiet")).to_be_visible()
    expect(page.get_by_role("button", name="Send my thanks")).to_have_count(1)


def test_the_clarity_check_wants_both_answers(page: Page, room: StandIn) -> None:
    begin(page, room, "clarity")
    page.get_by_text("mostly").nth(0).click()
    too_early = page.get_by_role("button", name="Answer all of them first")
    expect(too_early).to_have_attribute("aria-disabled", "true")
    page.get_by_text("fully").nth(1).click()
    page.get_by_role("button", name="Send", exact=True).click()
    handed_in(page)


def test_hands_are_raised_and_lowered(page: Page, room: StandIn) -> None:
    begin(page, room, "take")
    page.get_by_role("button", name="I take it: Clear out").click()
    page.get_by_role("button", name="I take it: A budget").click()
    with page.expect_response(lambda answer: "rollback" in (answer.request.post_data or "")):
        page.get_by_role("button", name="Yes, I help").click()
    expect(page.get_by_text("sending")).to_have_count(0)

    assert [(a["outcome"], a["role"]) for a in room.acts("commit")] == [
        ("alerts", "owner"),
        ("rollback", "helper"),
    ]
    assert [a["outcome"] for a in room.acts("release")] == ["budget"]


def test_the_second_tap_of_two_takes_nothing_back(page: Page, room: StandIn) -> None:
    begin(page, room, "take")
    page.evaluate("Date.now = () => 1_000_000")
    page.get_by_role("button", name="I take it: Clear out").click()
    room.show(with_own("take", outcomes=(MyOutcome(OutcomeId("alerts"), "Clear out the alerts", "owner"),)))
    is_mine = page.get_by_role("button", name="I take it: Clear out", pressed=True)
    is_mine.click()
    page.evaluate("Date.now = () => 1_002_000")
    is_mine.click()
    expect(page.get_by_text("sending")).to_have_count(0)

    assert len(room.acts("release")) == 1


def test_who_is_not_in_the_round_is_told_so_while_the_others_read_in_private(
    page: Page, room: StandIn
) -> None:
    begin(page, room, "read-first")
    room.show(with_own("read-first", is_leader=True, has_voice=False))
    expect(page.get_by_text("Ideas and votes belong to the team")).to_be_visible()
    expect(page.get_by_text("You may fold")).to_have_count(0)


def test_who_watches_is_not_told_what_to_do(page: Page, room: StandIn) -> None:
    begin(page, room, "write")
    line = page.get_by_text("One thought per idea.")
    expect(line).to_be_visible()
    room.show(with_own("write", is_observer=True, has_voice=False))
    expect(page.get_by_text("You are here to watch and to listen")).to_be_visible()
    expect(line).to_have_count(0)


def test_nobody_is_offered_to_thank_themselves(page: Page, room: StandIn) -> None:
    shown = SHOWN["thanks"]
    assert isinstance(shown.room.task, ClosingTask)
    me = (PersonId("anna"), "Anna")
    task = replace(shown.room.task, people=(me, *shown.room.task.people))
    begin(page, room, "thanks")
    room.show(replace(shown, room=replace(shown.room, task=task)))
    page.get_by_label("For what?").wait_for()
    options = page.get_by_label("Whom?").get_by_role("option")
    expect(options).to_have_text(["Nobody chosen", "Bojan", "Carmen", "Dewi", "Elif"])


def test_after_a_new_roll_call_the_phone_says_that_its_person_is_here(page: Page, room: StandIn) -> None:
    begin(page, room, "lobby")
    room.show(with_own("lobby", is_here=False))
    page.get_by_role("button", name="I am here").click()
    expect(page.get_by_text("sending")).to_have_count(0)
    page.wait_for_timeout(200)
    assert [act["is_away"] for act in room.acts("away")] == [False]


def test_a_no_is_remembered_on_the_phone_alone(page: Page, room: StandIn) -> None:
    begin(page, room, "take")
    page.get_by_role("button", name="Not this time").click()
    expect(page.get_by_text("asks you to help")).to_have_count(0)
    page.reload()
    page.get_by_role("heading", name="Who takes it?").wait_for()

    expect(page.get_by_text("asks you to help")).to_have_count(0)
    assert not any(path == "/api/act" for path, _ in room.posts)


def test_the_plan_is_in_the_owners_words(page: Page, room: StandIn) -> None:
    SCREENS["plan"](page, room)
    page.get_by_label("When …, I will …").fill("When the rota is out, I will ask Bojan.")
    page.get_by_label("We look again on").fill("2026-11-27")
    with page.expect_response("**/api/act"):
        page.get_by_role("button", name="Keep it").click()
    page.get_by_role("heading", name="Who takes it?").wait_for()

    (act,) = room.acts("plan")
    assert act["when_then"] == "When the rota is out, I will ask Bojan."
    assert (act["first_step"], act["look_again"]) == ("Ask Bojan for the numbers", "2026-11-27")


def test_thanks_are_shown_or_kept_and_given(page: Page, room: StandIn) -> None:
    begin(page, room, "thanks")
    page.get_by_role("button", name="Keep for me").click()
    page.get_by_label("For what?").fill("The quiet")
    page.get_by_role("button", name="Send my thanks").click()
    expect(page.get_by_text("sending")).to_have_count(0)

    assert room.acts("show_thanks") == [
        {"seat": "anna", "act": "show_thanks", "thanks": "t1", "is_shown": False}
    ]
    (given,) = room.acts("thank")
    assert (given["to"], given["text"], given["is_signed"]) == ("dewi", "The quiet", False)


def test_thanks_that_are_refused_are_not_told_as_given(page: Page, room: StandIn) -> None:
    begin(page, room, "thanks")
    page.get_by_label("For what?").fill("The quiet")
    page.get_by_role("button", name="Send my thanks").click()
    expect(page.get_by_role("heading", name="You thanked")).to_be_visible()
    expect(page.get_by_text("sending")).to_have_count(0)
    room.refusals["thank"] = (409, "This person has left.")
    page.get_by_label("For what?").fill("The tea")
    page.get_by_role("button", name="Send my thanks").click()

    expect(page.get_by_text("This person has left.")).to_be_visible()
    expect(page.get_by_label("For what?")).to_have_value("The tea")
    expect(page.get_by_text("The quiet")).to_have_count(1)
    expect(page.locator("li").filter(has_text="The tea")).to_have_count(0)


def test_a_slip_that_may_hurt_is_folded(page: Page, room: StandIn) -> None:
    begin(page, room, "read-first")
    page.get_by_role("button", name="This may hurt someone").click()
    page.wait_for_timeout(100)

    assert [act["slip"] for act in room.acts("fold")] == ["a"]


def test_a_folded_idea_is_reworded_by_its_author_and_voted_on_by_others(page: Page, room: StandIn) -> None:
    SCREENS["ideas-folded"](page, room)
    page.get_by_role("button", name="Open it again").click()
    page.get_by_label("Say it in other words").fill("Nights need another team")
    page.get_by_role("button", name="Send my wording").click()
    page.get_by_label("More on no. 15").click()
    expect(page.get_by_text("river lamp seven")).to_be_visible()
    page.get_by_role("button", name="Put my name to it").click()
    page.wait_for_timeout(200)

    assert [(act["number"], act["opens"]) for act in room.acts("open_fold")] == [(14, True)]
    ticket = room.acts("write")[0]["ticket"]
    assert [(act["ticket"], act["text"]) for act in room.acts("reword")] == [
        (ticket, "Nights need another team")
    ]
    assert [act["ticket"] for act in room.acts("claim")] == [ticket]


def test_each_seat_has_its_own_drafts(page: Page, room: StandIn) -> None:
    begin(page, room, "seats")
    page.get_by_label("My idea").fill("Anna’s")
    page.get_by_role("button", name="Kofi").click()
    expect(page.get_by_label("My idea")).to_have_value("")
    page.get_by_label("My idea").fill("Kofi’s")
    page.get_by_role("button", name="Add idea").click()
    page.get_by_role("button", name="Anna").click()
    expect(page.get_by_label("My idea")).to_have_value("Anna’s")
    expect(page.locator(".row")).to_have_count(0)

    assert [act["seat"] for act in room.heard("write")] == ["kofi"]


def test_leaving_done_seats_and_names(page: Page, room: StandIn) -> None:
    shown = SHOWN["write"]
    room.shown = replace(shown, me=replace(shown.me, seats=(seat(may_rename=True),)))
    page.goto("/")
    page.get_by_role("button", name="I’m done").click()
    for words, label, text, sign in (
        ("Add a seat", "Whose seat?", "Kofi", "Add the seat"),
        ("My name", "Your name", "Annika", "Keep it"),
    ):
        page.get_by_role("button", name="More", exact=True).click()
        page.get_by_role("button", name=words).click()
        page.get_by_label(label).fill(text)
        page.get_by_role("button", name=sign).click()
        if page.get_by_role("button", name="Back").count():
            page.get_by_role("button", name="Back").click()
    page.get_by_role("button", name="More", exact=True).click()
    page.get_by_role("button", name="I have to go").click()
    page.wait_for_timeout(200)

    assert [act["is_done"] for act in room.acts("done")] == [True]
    assert [act["name"] for act in room.acts("add_seat")] == ["Kofi"]
    assert [act["name"] for act in room.acts("rename")] == ["Annika"]
    assert [act["is_away"] for act in room.acts("away")] == [True]


def test_the_leader_is_not_asked_for_ideas(page: Page, room: StandIn) -> None:
    begin(page, room, "leader")
    expect(page.get_by_text("Ideas and votes belong to the team")).to_be_visible()
    expect(page.get_by_label("My idea")).to_have_count(0)


def test_focus_stays_when_the_room_goes_on(page: Page, room: StandIn) -> None:
    begin(page, room, "write")
    page.get_by_label("My idea").fill("Ja")
    page.evaluate("document.querySelector('textarea').setSelectionRange(1, 1)")
    room.show(replace(SHOWN["write"], me=replace(SHOWN["write"].me, seats=(seat(acts=3),))))
    page.get_by_text("3 more came from").wait_for()
    page.keyboard.type("u")

    expect(page.get_by_label("My idea")).to_have_value("Jua")


def test_a_screen_that_comes_is_said_aloud(page: Page, room: StandIn) -> None:
    begin(page, room, "write")
    room.show(SHOWN["ideas"])
    expect(page.locator("#aloud")).to_have_text("Read in silence")


def test_the_time_is_said_at_its_marks_alone(page: Page, room: StandIn) -> None:
    page.clock.install()
    begin(page, room, "write")
    for seconds, said in (
        (150, "Write in silence."),
        (16, "Two minutes left"),
        (75, "Two minutes left"),
        (14, "Thirty seconds left"),
        (18, "Thirty seconds left"),
        (10, "Time is up"),
    ):
        pass_time(page, seconds)
        expect(page.locator("#aloud")).to_have_text(said)
    expect(page.locator(".digits")).to_have_text(re.compile(r"^\+0:0\d$"))
    expect(page.locator(".line")).to_have_text("Time is up. Finish and send.")
