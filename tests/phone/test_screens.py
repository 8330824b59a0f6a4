"""Every screen of the page: readable for all, on small phones, in both looks."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.phone.frames import SHOWN
from tests.phone.looks import faults, squeezed, too_small, too_wide
from tests.phone.phones import Phone, visit
from tests.phone.screens import SCREENS, begin
from tests.phone.stand_in import WORDS, StandIn

# The others differ from these in a few words; they are looked at in the long proof.
OFTEN = (
    "code",
    "join-typed",
    "held",
    "lobby",
    "why",
    "clarity",
    "write-written",
    "write-last",
    "lost",
    "refused",
    "seats",
    "read-first",
    "ideas-folded",
    "picks",
    "dots-given",
    "objections-one",
    "results",
    "talk",
    "take",
    "plan",
    "closing-answered",
    "thanks",
    "menu",
    "line",
    "seats-many",
    "rtl",
)

MATRIX = {
    "usual": Phone(390, 844),
    "small-dark": Phone(320, 568, is_dark=True),
    "usual-dark": Phone(390, 844, is_dark=True),
    "large": Phone(430, 932),
    "landscape": Phone(844, 390),
    "small-landscape-dark": Phone(568, 320, is_dark=True),
}


@pytest.mark.parametrize("name", OFTEN)
def test_a_screen_is_whole(name: str, browser: Browser, room: StandIn) -> None:
    """Every second one in the dark; all of them in both looks is a long proof."""
    with visit(browser, room, Phone(is_dark=OFTEN.index(name) % 2 == 1)) as page:
        SCREENS[name](page, room)
        assert page.locator("h1").count() == 1
        assert faults(page) == []
        assert too_small(page) == []
        assert too_wide(page) == []
        page.set_viewport_size({"width": 320, "height": 568})
        assert too_small(page) == []
        assert too_wide(page) == []


@pytest.mark.prove
@pytest.mark.parametrize("phone", MATRIX.values(), ids=MATRIX)
@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_is_whole_on_every_phone(name: str, phone: Phone, browser: Browser, room: StandIn) -> None:
    with visit(browser, room, phone) as page:
        SCREENS[name](page, room)
        assert faults(page) == []
        assert too_small(page) == []
        assert too_wide(page) == []


def test_faults_are_found(page: Page, room: StandIn) -> None:
    begin(page, room, "write")
    page.evaluate("document.querySelector('h1').style.color = '#ddd'")
    page.evaluate("document.querySelector('h1').style.width = '500px'")
    page.evaluate("document.querySelector('.bare').style.height = '20px'")

    assert any("color-contrast" in fault for fault in faults(page))
    assert len(too_small(page)) == 1
    assert "h1.null" in too_wide(page)


@pytest.mark.parametrize("name", ["join", "write-written", "dots-given", "take", "closing-answered", "menu"])
def test_text_of_twice_the_size_stays_inside(name: str, page: Page, room: StandIn) -> None:
    page.emulate_media(reduced_motion="reduce")  # else the diamond is still on its way to its place
    SCREENS[name](page, room)
    page.evaluate("document.documentElement.style.fontSize = '212.5%'")

    assert too_wide(page) == []
    assert too_small(page) == []


@pytest.mark.parametrize("name", ["write-written", "ideas", "picks", "dots-given", "menu", "seats-many"])
def test_at_twice_the_size_there_is_room_for_words(name: str, browser: Browser, room: StandIn) -> None:
    """The why does not fit into one line with the clock, nor an idea with the button beside it."""
    with visit(browser, room, Phone(195, 422)) as page:
        SCREENS[name](page, room)
        assert squeezed(page) == []
        assert too_wide(page) == []


OVERLAPS = """all => all.filter((one) => {
  const [less, dots, more] = [...one.children].map((part) => part.getBoundingClientRect());
  return (dots.right > more.left && dots.bottom > more.top) || less.right > dots.left;
}).length"""


def test_the_smallest_phone_with_twice_the_size_keeps_words_and_dots_whole(
    browser: Browser, room: StandIn
) -> None:
    """320 px with text of 200 %: a word of one level is not broken, and no dot lies below a button."""
    with visit(browser, room, Phone(160, 284)) as page:
        SCREENS["dots-given"](page, room)
        assert page.locator(".stepper").evaluate_all(OVERLAPS) == 0
        assert too_wide(page) == []
        room.show(SHOWN["clarity"])
        page.get_by_text("mostly").first.wait_for()
        wide = page.locator(".level").evaluate_all("all => all.map((one) => one.clientWidth)")
        assert min(wide) >= 100
        page.set_viewport_size({"width": 360, "height": 640})
        tops = page.locator(".level").evaluate_all("all => all.map((one) => one.offsetTop)")
        assert len(tops) == 8
        assert len(set(tops)) == 4, "four levels stand two by two, not three and one"


@pytest.mark.parametrize("name", ["rtl", "dots-given", "take", "ideas"])
def test_a_language_from_the_right_is_mirrored(name: str, page: Page, room: StandIn) -> None:
    room.words = {**WORDS, "language": "ar", "direction": "rtl"}
    SCREENS[name](page, room)
    page.locator("html[dir=rtl]").wait_for()

    assert page.locator("html").get_attribute("lang") == "ar"
    more, why = page.get_by_role("button", name="More", exact=True), page.locator(".why")
    assert (more.bounding_box() or {})["x"] < (why.bounding_box() or {})["x"]
    assert too_wide(page) == []


def test_the_sign_is_met_where_the_keyboard_leaves_little_room(browser: Browser, room: StandIn) -> None:
    """What makes room for the field does not come back under the thumb."""
    with visit(browser, room, Phone(390, 360)) as page:
        begin(page, room, "write")
        page.get_by_label("My idea").fill("One thought")
        expect(page.locator(".below")).to_be_hidden()
        page.get_by_role("button", name="Add idea").click()
        expect(page.get_by_label("My idea")).to_have_value("")
        expect(page.get_by_label("My idea")).to_be_focused()
        page.get_by_label("My idea").blur()
        expect(page.locator(".row .people")).to_have_text(["One thought"])


@pytest.mark.parametrize(("wide", "high"), [(360, 330), (320, 260), (640, 170)])
def test_above_the_keyboard_stand_what_is_typed_and_the_way_to_send_it(
    wide: int, high: int, browser: Browser, room: StandIn
) -> None:
    """What is left of 360 x 640, 320 x 568 and a phone on its side once the keyboard is open."""
    with visit(browser, room, Phone(wide, high)) as page:
        begin(page, room, "write")
        page.get_by_label("My idea").focus()
        page.keyboard.type("One thought")
        sign, field = page.get_by_role("button", name="Add idea"), page.get_by_label("My idea")
        expect(sign).to_be_in_viewport(ratio=1)
        first_line = (field.bounding_box() or {})["y"] + 40
        assert 40 < first_line <= (page.locator("footer").bounding_box() or {})["y"]
        assert too_small(page) == []
        assert too_wide(page) == []


def test_a_refusal_does_not_cover_what_is_typed_on_a_phone_on_its_side(
    browser: Browser, room: StandIn
) -> None:
    with visit(browser, room, Phone(844, 390)) as page:
        SCREENS["refused"](page, room)
        expect(page.get_by_label("My idea")).to_be_focused()
        assert faults(page) == []


def test_less_motion_is_respected(page: Page, room: StandIn) -> None:
    page.emulate_media(reduced_motion="no-preference")
    begin(page, room, "write")
    moves = "one => getComputedStyle(one).transitionDuration"
    assert page.locator(".diamond").evaluate(moves) != "0s"
    page.emulate_media(reduced_motion="reduce")
    assert page.locator(".diamond").evaluate(moves) == "0s"


def test_the_keyboard_goes_everywhere_and_is_seen(page: Page, room: StandIn) -> None:
    begin(page, room, "dots")
    seen = set()
    for _ in range(40):
        page.keyboard.press("Tab")
        name, ring = page.evaluate(
            "[document.activeElement.getAttribute('aria-label') || document.activeElement.textContent,"
            " getComputedStyle(document.activeElement).outlineStyle + "
            " getComputedStyle(document.activeElement, '::after').content]"
        )
        seen.add(name)
        assert ring != "nonenone", name
        if name == "Hand in 0 of 3 dots":
            break
    assert {"More", "One dot more", "One dot less", "Hand in 0 of 3 dots"} <= seen
