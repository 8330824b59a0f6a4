"""A browser as a phone, with the room's page in it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from playwright.sync_api import Browser, Page

from tests.phone.stand_in import StandIn

SWITCHES = (
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


@dataclass(frozen=True, slots=True)
class Phone:
    wide: int = 390
    high: int = 844
    is_dark: bool = False
    scale: int = 1


USUAL = Phone()


@contextmanager
def visit(browser: Browser, room: StandIn, phone: Phone = USUAL) -> Iterator[Page]:
    """A fresh phone; whatever it says in its console is a fault, and so is a request to anybody else."""
    room.reset()
    context = browser.new_context(
        viewport={"width": phone.wide, "height": phone.high},
        device_scale_factor=phone.scale,
        is_mobile=True,
        has_touch=True,
        color_scheme="dark" if phone.is_dark else "light",
        base_url=room.address,
        service_workers="block",
    )
    page = context.new_page()
    page.set_default_timeout(5_000)
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda line: errors.append(line.text) if is_fault(line.text) else None)
    page.on("dialog", lambda dialog: errors.append(f"dialog: {dialog.message}"))
    page.on("request", lambda one: None if room.address in one.url else errors.append(one.url))
    try:
        yield page
    finally:
        context.close()
    assert errors == []


def pass_time(page: Page, seconds: int) -> None:
    """On a clock of the test's own; the room answers each sign of life before the next one."""
    for start in range(0, seconds, 12):
        page.clock.run_for(min(12, seconds - start) * 1_000)
        page.evaluate("fetch('/api/words')")


def is_fault(line: str) -> bool:
    """A line that is cut and a phone that is not known are told by the browser, too; nothing else may be."""
    return not any(known in line for known in ("ERR_", "status of 4", "WebSocket connection"))
