"""The page, the server, the rules and the file together: one phone through a session, without a window."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from lfb_desktop import paths
from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import FACILITATOR, Actor
from lfb_desktop.domain.commands import Command
from lfb_desktop.domain.model import StepKind
from lfb_desktop.domain.words import ENGLISH
from lfb_desktop.room import Update
from lfb_desktop.views import phone as views
from lfb_desktop.web.ports import Ports, Views
from lfb_desktop.web.server import PhoneServer
from tests.rooms import Made, running

HOST = "127.0.0.1"


@dataclass
class Laptop:
    """A real room in a thread of its own, which is its window."""

    path: Path
    window: ThreadPoolExecutor = field(default_factory=lambda: ThreadPoolExecutor(1, "window"))
    troubles: list[BaseException] = field(default_factory=list)

    def open(self) -> None:
        self.made: Made = self.window.submit(running, self.path).result()
        self.do(c.OpenJoining(self.made.session))
        all_views = Views(views.shared, views.personal, views.mine)
        now, troubles = self.made.time, self.troubles
        ports = Ports(
            self, all_views, lambda: ENGLISH, now, paths.resources(), lambda _: None, troubles.append
        )
        self.server = PhoneServer(ports)
        self.publish()
        self.port = self.server.start(HOST, 0)

    def close(self) -> None:
        self.server.stop()
        self.window.submit(self.made.store.close).result()
        self.window.shutdown()

    def call(self, command: Command, by: Actor) -> Future[Update]:
        return self.window.submit(self._do, command, by)

    def do(self, command: Command) -> Update:
        return self.call(command, FACILITATOR).result()

    def walk_to(self, kind: StepKind) -> None:
        self.window.submit(self.made.walk_to, kind).result()
        self.publish()

    def publish(self) -> None:
        state = self.window.submit(self.made.room.state, self.made.session).result()
        self.server.publish(state, self.made.time())

    def _do(self, command: Command, by: Actor) -> Update:
        done = self.made.room.do(command, by)
        if hasattr(self, "server"):
            self.server.publish(self.made.room.state(self.made.session), self.made.time())
        return done


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    made = Laptop(tmp_path / "team.lfb")
    made.open()
    yield made
    made.close()
    assert made.troubles == []


@pytest.fixture
def phone(browser: Browser, laptop: Laptop) -> Iterator[Page]:
    context = browser.new_context(
        viewport={"width": 390, "height": 844}, is_mobile=True, base_url=f"http://{HOST}:{laptop.port}"
    )
    page = context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    yield page
    context.close()
    assert faults == []


def test_one_phone_through_a_session(laptop: Laptop, phone: Page) -> None:
    joining = laptop.made.now.joining
    assert joining is not None
    phone.goto(f"/J/{joining.secret}")
    phone.get_by_label("Your name").fill("Am")
    phone.get_by_role("button", name="Amara").click()
    phone.get_by_role("button", name="Join", exact=True).click()
    expect(phone.get_by_text("You are here as Amara.")).to_be_visible()

    laptop.walk_to(StepKind.WHY)
    phone.get_by_label("Ask a question").fill("Is the weekend in it?")
    phone.get_by_role("button", name="Ask", exact=True).click()
    expect(phone.get_by_text("Is the weekend in it?")).to_be_visible()

    laptop.walk_to(StepKind.CLARITY)
    for row in (0, 1):
        phone.locator("fieldset").nth(row).get_by_text("mostly").click()
    phone.get_by_role("button", name="Send", exact=True).click()
    expect(phone.get_by_text("Handed in. You may change it until the close.")).to_be_visible()

    laptop.walk_to(StepKind.IDEAS)
    for text in ("Swap shifts in one click", "<b>Fewer</b> alerts", "Rest after a night"):
        phone.get_by_label("My idea").fill(text)
        phone.get_by_role("button", name="Add idea").click()
    expect(phone.get_by_text("sending")).to_have_count(0)
    phone.reload()
    expect(phone.locator(".row")).to_have_count(3)

    laptop.walk_to(StepKind.READING)
    expect(phone.get_by_text("<b>Fewer</b> alerts")).to_be_visible()
    expect(phone.get_by_text("yours")).to_have_count(3)

    laptop.walk_to(StepKind.PICK)
    phone.get_by_role("button", name="Swap shifts").click()
    phone.get_by_role("button", name="Hand in 1 of").click()
    expect(phone.get_by_text("Handed in.")).to_be_visible()

    laptop.walk_to(StepKind.COMMITMENTS)
    laptop.do(c.AddOutcome(laptop.made.session, "A fairer rota"))
    phone.get_by_role("button", name="I take it: A fairer rota").click()
    phone.get_by_role("button", name="Write my first step", exact=True).click()
    phone.get_by_label("My first step").fill("Ask everybody")
    phone.get_by_role("button", name="Keep it").click()
    expect(phone.get_by_text("sending")).to_have_count(0)

    (outcome,) = laptop.made.now.outcomes
    assert (outcome.plan.first_step, len(outcome.commitments)) == ("Ask everybody", 1)
    assert {idea.text for idea in laptop.made.now.ideas} >= {"<b>Fewer</b> alerts", "Rest after a night"}
    assert [q.text for q in laptop.made.now.questions] == ["Is the weekend in it?"]
