"""How each screen of the phone page is reached, from a fresh phone on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from playwright.sync_api import Page

from tests.phone.frames import IDEAS, SHOWN, seat
from tests.phone.stand_in import SECRET, StandIn

Screen = Callable[[Page, StandIn], None]


def begin(page: Page, room: StandIn, name: str) -> None:
    """A phone that is in sees this moment."""
    shown = SHOWN[name]
    room.shown = shown
    page.goto("/")
    page.locator("h1").filter(has_not_text="Looking").wait_for()
    page.evaluate("document.fonts.ready")


def _code(page: Page, room: StandIn) -> None:
    room.is_known = False
    page.goto("/")
    page.get_by_label("Code").wait_for()


def _door(page: Page, room: StandIn, **welcome: object) -> None:
    room.is_known = False
    room.welcome.update(welcome)
    page.goto(f"/J/{SECRET}")
    page.locator(".sign").wait_for()


def _typed(page: Page, room: StandIn) -> None:
    _door(page, room)
    room.people = [{"id": "dewi", "name": "Dewi"}, {"id": "derya", "name": "Derya"}]
    page.get_by_label("Your name").fill("De")
    page.get_by_role("button", name="Derya").wait_for()


def _held(page: Page, room: StandIn) -> None:
    _door(page, room)
    room.held = {"Anna"}
    page.get_by_label("Your name").fill("Anna")
    page.get_by_role("button", name="Join", exact=True).click()
    page.get_by_role("heading", name="Anna is here already").wait_for()


def _written(page: Page, room: StandIn) -> None:
    begin(page, room, "write")
    field = page.get_by_label("My idea")
    for text in (IDEAS[3], "One page per service: what to try first", "Read the night log together"):
        field.fill(text)
        page.get_by_role("button", name="Add idea").click()
    field.fill("Whoever was woken picks the first ticket of the")
    field.blur()  # where little height is left, own ideas make room for what is typed
    page.get_by_label("Change or take back: One page").click()


def _dotted(page: Page, room: StandIn) -> None:
    begin(page, room, "dots")
    more = page.get_by_role("button", name="One dot more")
    for at in (0, 1, 1):
        more.nth(at).click()


def _folded(page: Page, room: StandIn) -> None:
    """An own idea that was folded, and another one of which the menu is open."""
    begin(page, room, "write")
    page.get_by_label("My idea").fill("Fire the night team")
    page.get_by_role("button", name="Add idea").click()
    room.mine = {"number": 15, "text": "Fire the night team", "is_folded": True, "is_claimed": False}
    room.mine["words"] = "river lamp seven"
    room.show(SHOWN["ideas"])
    page.get_by_label("Say it in other words").wait_for()
    page.get_by_label("More on no. 2", exact=True).click()


def _objecting(page: Page, room: StandIn) -> None:
    begin(page, room, "objections")
    page.get_by_role("button", name="I object: Swap").click()


def _answered(page: Page, room: StandIn) -> None:
    begin(page, room, "closing")
    for row, level in ((0, 4), (1, 3)):
        page.locator("fieldset").nth(row).locator("label").nth(level).click()


def _sheet(*words: str, shown: str = "lobby", page: Page, room: StandIn) -> None:
    begin(page, room, shown)
    page.get_by_role("button", name="More", exact=True).click()
    for word in words:
        page.get_by_role("button", name=word).first.click()


def _sheets(*words: str, shown: str = "lobby") -> Screen:
    return lambda page, room: _sheet(*words, shown=shown, page=page, room=room)


def _plan(page: Page, room: StandIn) -> None:
    begin(page, room, "take")
    page.get_by_role("button", name="My first step").click()


def _unclear(page: Page, room: StandIn) -> None:
    begin(page, room, "ideas")
    page.get_by_label("More on no. 1", exact=True).click()
    page.get_by_role("button", name="I do not understand this one").click()


def _out(page: Page, room: StandIn) -> None:
    begin(page, room, "lobby")
    room.push({"n": 9, "now": 0, "end": "out"})
    page.get_by_role("heading", name="You were asked to leave").wait_for()


def _lost(page: Page, room: StandIn) -> None:
    begin(page, room, "write")
    page.get_by_label("My idea").fill("What I typed")
    page.context.set_offline(True)
    page.locator(".lost").wait_for()


def _refused(page: Page, room: StandIn) -> None:
    begin(page, room, "write")
    room.refusals["write"] = (409, "The round is closed. Your idea came too late.")
    page.get_by_label("My idea").fill("One thought more")
    page.get_by_role("button", name="Add idea").click()
    page.get_by_role("button", name="Understood").wait_for()


def _few(page: Page, room: StandIn) -> None:
    """Somebody who votes for a group: two seats, the second is in use."""
    shown = SHOWN["dots"]
    kofi = seat(person="kofi", name="Kofi, by video", order=shown.me.seats[0].order)
    room.shown = replace(shown, me=replace(shown.me, seats=(*shown.me.seats, kofi)))
    page.goto("/")
    page.get_by_role("button", name="Kofi").click()


SCREENS: dict[str, Screen] = {
    "code": _code,
    "join": _door,
    "join-typed": _typed,
    "held": _held,
    "locked": partial(_door, is_locked=True),
    **{name: partial(begin, name=name) for name in SHOWN},
    "write-written": _written,
    "dots-given": _dotted,
    "dots-second-seat": _few,
    "ideas-folded": _folded,
    "objections-one": _objecting,
    "closing-answered": _answered,
    "plan": _plan,
    "menu": _sheets(),
    "line": _sheets("Private line"),
    "line-number": _unclear,
    "seat-added": _sheets("Add a seat"),
    "seats-many": _sheets("Seats on this phone", shown="seats"),
    "name": _sheets("My name"),
    "whole-why": _sheets("Read the whole why"),
    "out": _out,
    "lost": _lost,
    "refused": _refused,
}
