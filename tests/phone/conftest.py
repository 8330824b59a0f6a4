"""One browser and one room for all tests of the page; each phone in it is a fresh one."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.needs import needs
from tests.phone.phones import SWITCHES, visit
from tests.phone.stand_in import StandIn


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    chromium = shutil.which("chromium")
    needs(chromium, "Chromium is needed to look at the phone page: apt-get install chromium")
    with sync_playwright() as playwright:
        made = playwright.chromium.launch(executable_path=chromium, args=list(SWITCHES))
        yield made
        made.close()


@pytest.fixture(scope="session")
def room() -> Iterator[StandIn]:
    made = StandIn()
    yield made
    made.stop()


@pytest.fixture
def page(browser: Browser, room: StandIn) -> Iterator[Page]:
    with visit(browser, room) as made:
        yield made
