"""The real page in a real session, step by step: readable for all, in both looks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import StepKind
from tests.phone.looks import faults, too_small, too_wide
from tests.with_phones.browsers import BrowserPhone, Browsers
from tests.with_phones.laptop import Laptop, laptop
from tests.with_phones.wire import Wire, wire

LONG = (
    "Alerts that nobody acts on wake us at night and nobody dares to delete them, which is the first thing. "
)


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object) -> Iterator[Laptop]:
    with laptop(tmp_path / "home", monkeypatch) as made:
        yield made


@pytest.fixture
def browsers(room: Laptop) -> Iterator[Browsers]:
    made = Browsers(room)
    yield made
    made.close()
    assert made.faults == []


def is_whole(room: Laptop, phone: BrowserPhone, shows: str, *, is_in: bool = True) -> None:
    """In the light and in the dark, once it has come to the step and shows that."""
    step, steps = room.session.current, room.session.steps
    here = f"Step {steps.index(step) + 1} of {len(steps)}" if step is not None else ""

    def look(page: Page) -> None:
        if here and is_in:
            page.get_by_label(here).wait_for(state="attached")
        page.get_by_text(shows).first.wait_for()
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            assert faults(page) == [], (shows, scheme)
        assert too_small(page) == [], shows
        assert too_wide(page) == [], shows

    phone.does(look)


def before_anybody_is_in(room: Laptop, way: Wire, phone: BrowserPhone) -> None:
    phone.open(way.url)
    is_whole(room, phone, "What should we call you?", is_in=False)
    phone.join(way.url, "Amara")
    is_whole(room, phone, "You are here as Amara.")


def writing(room: Laptop, way: Wire, phone: BrowserPhone) -> None:
    room.walk_to(StepKind.IDEAS)
    phone.write(LONG * 3)
    phone.press("Add idea")
    phone.write("A second one")
    is_whole(room, phone, "Draft kept on this phone")
    others = [way.joined(name) for name in ("Bojan", "Dewi", "Elif")]
    for n, other in enumerate(others):
        form = {"text": f"{LONG}{n}", "ticket": f"ticket-{n}".ljust(22, "t")}
        assert way.act(other, "write", **form).status == 200


def reading(room: Laptop, way: Wire, phone: BrowserPhone) -> None:
    room.room.do(c.CloseWriting(room.session_id))
    is_whole(room, phone, "This may hurt someone")
    room.walk_to(StepKind.READING)
    is_whole(room, phone, "yours")


def the_why(room: Laptop, way: Wire, phone: BrowserPhone) -> None:
    room.walk_to(StepKind.WHY)
    phone.write(LONG)
    phone.press("Ask")
    is_whole(room, phone, "Not answered yet")
    room.walk_to(StepKind.CLARITY)
    is_whole(room, phone, "fully")


def voting(room: Laptop, way: Wire, phone: BrowserPhone) -> None:
    room.walk_to(StepKind.PICK)
    is_whole(room, phone, "Hand in 0 of 3")
    room.walk_to(StepKind.THEMES)
    is_whole(room, phone, "")
    room.walk_to(StepKind.TALK)
    is_whole(room, phone, "")
    room.walk_to(StepKind.BALLOT)
    poll = room.open_ballot()
    is_whole(room, phone, "Hand in")
    room.room.do(c.ClosePoll(room.session_id, poll.id))
    is_whole(room, phone, "")


def taking(room: Laptop, way: Wire, phone: BrowserPhone) -> None:
    room.walk_to(StepKind.COMMITMENTS)
    room.room.do(c.AddOutcome(room.session_id, LONG))
    phone.press(f"I take it: {LONG.strip()}")
    is_whole(room, phone, "My first step")
    phone.press("Write my first step")
    is_whole(room, phone, "My first step")
    phone.press("Back")
    phone.press("More")
    is_whole(room, phone, "What would you like?")
    phone.press("Private line to the facilitator")
    is_whole(room, phone, "Only the facilitator reads this.")
    phone.press("Back")


def closing(room: Laptop, way: Wire, phone: BrowserPhone) -> None:
    room.walk_to(StepKind.CLOSING)
    is_whole(room, phone, "One sentence to the leader")
    for poll in room.session.polls:
        if poll.is_open:
            room.room.do(c.ClosePoll(room.session_id, poll.id))
    is_whole(room, phone, "Thank somebody")
    room.room.do(c.EndSession(room.session_id))
    is_whole(room, phone, "The session is over")


Walk = tuple[Callable[[Laptop, Wire, BrowserPhone], None], ...]
SOME: Walk = (before_anybody_is_in, writing)
ALL: Walk = (before_anybody_is_in, the_why, writing, reading, voting, taking, closing)


@pytest.mark.parametrize("walk", [SOME, pytest.param(ALL, marks=pytest.mark.prove)], ids=["some", "all"])
def test_every_step_is_whole(room: Laptop, browsers: Browsers, walk: Walk) -> None:
    way, phone = wire(room), browsers.phone()
    for part in walk:
        part(room, way, phone)
