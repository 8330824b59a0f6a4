"""The real page on a bad network: answers that are cut, and lines that are dead without a word."""

from __future__ import annotations

import re
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Page

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import StepKind
from tests.with_phones.browsers import BrowserPhone, Browsers
from tests.with_phones.laptop import Laptop, laptop
from tests.with_phones.loops import Loop
from tests.with_phones.proxy import Fate, Proxy

WAITING = "JSON.parse(localStorage.getItem('lfb/outbox') || '{\"v\": []}').v.length"
_BEATS, _BEAT_MS = 600, 50


@dataclass
class Far:
    """One real phone that finds the laptop over a bad network, in a round of ideas."""

    room: Laptop
    network: Proxy
    phone: BrowserPhone

    @property
    def texts(self) -> Counter[str]:
        assert self.room.session.current is not None
        return Counter(slip.text for slip in self.room.session.current.slips)

    def add(self, text: str) -> None:
        self.phone.write(text)
        self.phone.press("Add idea")

    def is_quiet(self) -> None:
        """Nothing waits on the phone any more."""
        self.phone.does(nothing_waits)

    def reload(self) -> None:
        self.phone.does(lambda page: page.reload())
        self.is_back()

    def reopen(self) -> None:
        self.phone.reopen(self.network.origin)
        self.is_back()

    def is_back(self) -> None:
        self.phone.does(lambda page: page.get_by_label("My idea").wait_for())

    def draft(self) -> str:
        return self.room.meanwhile(lambda: self.phone.page.get_by_label("My idea").input_value())


@contextmanager
def far(home: Path, monkeypatch: pytest.MonkeyPatch, loop: Loop) -> Iterator[Far]:
    with laptop(home, monkeypatch) as room:
        room.let_phones_in()
        joining = room.session.joining
        assert joining is not None
        browsers = Browsers(room)
        try:
            with Proxy(loop, room.console.phones.now.port) as network:
                phone = browsers.phone()
                phone.join(f"{network.origin}/J/{joining.secret}", "Amara")
                room.walk_to(StepKind.IDEAS)
                phone.does(lambda page: page.get_by_label("My idea").wait_for())
                yield Far(room, network, phone)
        finally:
            browsers.close()
        assert browsers.faults == []


def cut_off(it: Far, times: int) -> None:
    """The first answer to each is cut; in between the page is loaded again, and its tab closed."""
    it.network.fate = lambda n: (Fate.WHOLE, Fate.CUT, Fate.HALF)[n % 3]
    wanted = Counter[str]()
    for n in range(times):
        text = f"Idea {n}"
        it.add(text)
        wanted[text] += 1
        if n % 4 == 1:
            it.reload()
        elif n % 4 == 3:
            it.reopen()
        if n % 5 == 4:
            it.phone.does(lambda page, text=text: taken_back(page, text))  # type: ignore[misc]
            del wanted[text]
    it.is_quiet()
    assert it.texts == wanted
    assert it.network.cuts >= times
    assert "It was not sent" not in it.phone.text()
    print(f"{it.network.cuts} answers to the page cut off: {times} ideas, 0 lost, 0 doubled")


def nothing_waits(page: Page) -> None:
    for _ in range(_BEATS):
        if page.evaluate(WAITING) == 0:
            return
        page.wait_for_timeout(_BEAT_MS)
    raise AssertionError("something was never sent")


def taken_back(page: Page, text: str) -> None:
    page.get_by_role("button", name=f"Change or take back: {text}", exact=True).click()
    page.get_by_role("button", name="Withdraw").click()


def dead_without_a_word(it: Far, times: int) -> None:
    """Offline, or silent; what is typed meanwhile stays, and is sent once when the network is back."""
    back_ms: list[float] = []
    for n in range(times):
        leaves, returns = (offline, online) if n % 2 else (silent, heard)
        leaves(it)
        it.phone.write(f"Typed in the dark {n}")
        it.room.room.do(c.WriteSlip(it.room.session_id, f"Meanwhile {n}", f"paper-{n}"))
        if n % 3 == 1:
            it.phone.press("Add idea")
        assert f"{2 * n + 1} ideas" not in it.phone.text(), "nothing comes through"
        since = time.monotonic()
        returns(it)
        it.phone.does(lambda page, n=n: page.get_by_text(all_there(n)).first.wait_for())  # type: ignore[misc]
        back_ms.append(1000 * (time.monotonic() - since))
        if n % 3 != 1:
            if n % 3 == 2:
                it.reload() if n % 2 else it.reopen()
            assert it.draft() == f"Typed in the dark {n}"
            it.phone.press("Add idea")
        it.is_quiet()
    wanted = {f"{words} {n}": 1 for n in range(times) for words in ("Meanwhile", "Typed in the dark")}
    assert it.texts == wanted
    print(f"{times} dead lines: 0 lost, 0 doubled; all is there again after {max(back_ms):.0f} ms at most")


def all_there(n: int) -> re.Pattern[str]:
    """Two of each time before, the laptop's own of this time, and perhaps what was typed meanwhile."""
    return re.compile(rf"^({2 * n + 1}|{2 * n + 2}) ideas?$")


def offline(it: Far) -> None:
    it.phone.does(lambda page: page.context.set_offline(True))


def online(it: Far) -> None:
    it.phone.does(lambda page: page.context.set_offline(False))


def silent(it: Far) -> None:
    it.network.go_silent()


def heard(it: Far) -> None:
    """The phone is looked at again: no event says that the network is there."""
    it.network.come_back()
    it.phone.does(lambda page: page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow'))"))


def test_the_page_loses_and_doubles_nothing_where_answers_are_cut_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, loop: Loop
) -> None:
    with far(tmp_path / "home", monkeypatch, loop) as it:
        cut_off(it, 10)


def test_a_line_that_is_dead_without_a_word_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, loop: Loop
) -> None:
    with far(tmp_path / "home", monkeypatch, loop) as it:
        dead_without_a_word(it, 3)


@pytest.mark.prove
def test_thirty_cut_answers_and_thirty_dead_lines_on_the_real_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, loop: Loop
) -> None:
    with far(tmp_path / "home", monkeypatch, loop) as it:
        cut_off(it, 30)
    with far(tmp_path / "other", monkeypatch, loop) as it:
        dead_without_a_word(it, 30)
