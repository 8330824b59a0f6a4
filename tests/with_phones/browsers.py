"""Real browsers as phones, in a thread of their own: each method is done while the laptop lives on."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser, Error, Page, Playwright, sync_playwright

from tests.needs import needs
from tests.phone.phones import SWITCHES
from tests.with_phones.laptop import Laptop

_SHOTS = os.environ.get("LFB_SHOTS", "")  # a folder for pictures of what the phones show on the way


class Browsers:
    def __init__(self, laptop: Laptop) -> None:
        self._laptop = laptop
        self._playwright: Playwright | None = None
        self._browser: Browser | None = None
        self.faults: list[str] = []
        self._pictures = 0
        laptop.meanwhile(self._start)

    def _start(self) -> None:
        chromium = shutil.which("chromium")
        needs(chromium, "Chromium is needed to look at the phone page: apt-get install chromium")
        self._playwright = sync_playwright().start()
        self._browser = self._playwright.chromium.launch(executable_path=chromium, args=list(SWITCHES))

    def phone(self, *, is_dark: bool = False) -> BrowserPhone:
        return self._laptop.meanwhile(self._made, is_dark)

    def _made(self, is_dark: bool) -> BrowserPhone:
        assert self._browser is not None
        context = self._browser.new_context(
            viewport={"width": 390, "height": 844},
            is_mobile=True,
            has_touch=True,
            color_scheme="dark" if is_dark else "light",
            device_scale_factor=2 if _SHOTS else 1,
        )
        page = context.new_page()
        page.set_default_timeout(8_000)
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("dialog", lambda dialog: self.faults.append(f"dialog: {dialog.message}"))
        return BrowserPhone(self, self._laptop, page)

    def picture(self, page: Page, name: str) -> None:
        if _SHOTS:
            self._pictures += 1
            page.wait_for_timeout(300)
            page.screenshot(path=str(Path(_SHOTS) / f"{self._pictures:02d}-{name}.png"))

    def close(self) -> None:
        self._laptop.meanwhile(self._stop)

    def _stop(self) -> None:
        assert self._browser is not None
        assert self._playwright is not None
        self._browser.close()
        self._playwright.stop()


class BrowserPhone:
    def __init__(self, browsers: Browsers, laptop: Laptop, page: Page) -> None:
        self._browsers = browsers
        self._laptop = laptop
        self.page: Page = page

    def does(self, act: Callable[[Page], object], picture: str = "") -> None:
        def done() -> None:
            try:
                act(self.page)
            except Error as error:
                raise AssertionError(f"{error}\nThe phone shows:\n{self.page.inner_text('body')}") from error
            if picture:
                self._browsers.picture(self.page, picture)

        self._laptop.meanwhile(done)

    def open(self, url: str) -> None:
        self.does(lambda page: page.goto(url))

    def press(self, name: str, picture: str = "") -> None:
        self.does(lambda page: page.get_by_role("button", name=name, exact=True).first.click(), picture)

    def reopen(self, url: str) -> None:
        """The tab is closed without a word, and opened anew; the phone keeps what the page kept in it."""

        def again() -> None:
            context = self.page.context
            self.page.close()
            self.page = context.new_page()
            self.page.set_default_timeout(8_000)
            self.page.goto(url)

        self._laptop.meanwhile(again)

    def write(self, text: str, label: str = "", picture: str = "") -> None:
        def fill(page: Page) -> None:
            box = page.get_by_label(label) if label else page.get_by_role("textbox")
            box.first.fill(text)

        self.does(fill, picture)

    def sees(self, text: str, picture: str = "") -> None:
        self.does(lambda page: page.get_by_text(text).first.wait_for(), picture)

    def text(self) -> str:
        return self._laptop.meanwhile(lambda: self.page.inner_text("body"))

    def join(self, url: str, name: str) -> None:
        self.open(url)
        self.write(name)
        self.press("Join")
        self.sees(f"You are here as {name}.")
