"""Two real phones and the laptop in one session: from the code on the Stage to the exported summary."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page
from PySide6.QtCore import Qt

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import SessionState, StepKind
from tests.with_phones.browsers import Browsers
from tests.with_phones.laptop import Laptop, laptop, scanned

IDEAS = ("Delete alerts nobody acts on", "The day after a night call is off", "Swap shifts in one click")


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


def test_two_phones_and_the_laptop_from_the_code_to_the_summary(
    room: Laptop, browsers: Browsers, tmp_path: Path
) -> None:
    room.let_phones_in()
    [url] = scanned(room.stage())
    amara, zoe = browsers.phone(), browsers.phone(is_dark=True)
    amara.join(url, "Amara")
    zoe.join(url, "Zoë")
    room.wait_for(lambda: len(room.session.present) == 7)

    room.walk_to(StepKind.WHY)
    zoe.write("Does this include weekends?", picture="why")
    zoe.press("Ask")
    room.wait_for(lambda: [q.text for q in room.session.questions] == ["Does this include weekends?"])

    room.walk_to(StepKind.CLARITY)
    for phone, level in ((amara, 3), (zoe, 2)):
        phone.does(lambda page, level=level: levels(page, level), picture="clarity")  # type: ignore[misc]
        phone.press("Send")
    room.wait_for(lambda: sum(v.acts for v in room.session.polls[0].voices) == 2)

    room.walk_to(StepKind.IDEAS)
    for phone, text in ((amara, IDEAS[0]), (amara, IDEAS[1]), (zoe, IDEAS[2])):
        phone.write(text, picture="write")
        phone.press("Add idea")
        phone.sees(text)
    room.room.do(c.WriteSlip(room.session_id, "Written at the laptop", "paper-1"))
    room.wait_for(lambda: room.session.current is not None and len(room.session.current.slips) == 4)
    assert all(slip.author is None for slip in room.session.current.slips)  # type: ignore[union-attr]
    amara.press("I’m done", picture="done")

    room.room.do(c.CloseWriting(room.session_id))
    amara.sees("This may hurt someone", picture="read-first")
    room.walk_to(StepKind.READING)
    zoe.sees("Written at the laptop", picture="reading")

    room.walk_to(StepKind.PICK)
    for phone, marked in ((amara, IDEAS), (zoe, ("Written at the laptop", *IDEAS[:2]))):
        phone.does(lambda page, marked=marked: marks(page, marked), picture="pick")  # type: ignore[misc]
        phone.does(lambda page: page.get_by_role("button", name="Hand in").click())
    room.wait_for(lambda: sum(v.acts for v in room.session.polls[-1].voices) == 2)

    room.walk_to(StepKind.BALLOT)
    ballot = room.open_ballot()
    for phone in (amara, zoe):
        phone.does(lambda page: two_dots(page), picture="dots")
        phone.does(lambda page: page.get_by_role("button", name="Hand in").click(), picture="handed-in")
    room.wait_for(lambda: sum(v.acts for v in room.session.polls[-1].voices) == 2)
    room.room.do(c.ClosePoll(room.session_id, ballot.id))
    assert room.session.polls[-1].answered == 2
    amara.sees("from", picture="results")

    room.walk_to(StepKind.COMMITMENTS)
    room.room.do(c.AddOutcome(room.session_id, "A budget for night calls"))
    zoe.press("I take it: A budget for night calls", picture="take")
    room.wait_for(lambda: bool(room.session.outcomes[0].commitments))
    zoe.press("Write my first step")
    zoe.write("Ask Bojan for the numbers", "My first step", picture="first-step")
    zoe.press("Keep it")
    room.wait_for(lambda: room.session.outcomes[0].plan.first_step == "Ask Bojan for the numbers")

    room.walk_to(StepKind.CLOSING)
    for phone in (amara, zoe):
        phone.does(lambda page: levels(page, 3), picture="closing")
        phone.press("Send")
    room.wait_for(lambda: sum(v.acts for v in room.session.polls[-1].voices) == 2)
    room.room.do(c.ClosePoll(room.session_id, room.session.polls[-1].id))
    room.room.do(c.EndSession(room.session_id))
    amara.sees("The session is over", picture="ended")

    assert room.session.state is SessionState.ENDED
    assert (room.session.joining, room.session.phones) == (None, ())
    room.wait_for(lambda: not room.started.files.phones._looking.isActive())
    [summary] = room.started.files.export(room.session_id, "markdown", tmp_path / "summary.md")
    written = summary.read_text(encoding="utf-8")
    for words in (*IDEAS, "Written at the laptop", "A budget for night calls", "Zoë"):
        assert words in written


def test_one_key_opens_the_way_in(room: Laptop) -> None:
    from PySide6.QtTest import QTest

    QTest.keyClick(room.console, Qt.Key.Key_J)
    room.wait_for(lambda: room.console.phones.now.is_on)
    assert room.session.joining is not None
    [url] = scanned(room.stage(1024, 768))
    assert url.endswith(room.session.joining.secret)


def levels(page: Page, nth: int) -> None:
    """The same level of each question."""
    page.get_by_role("radio").first.wait_for(state="attached")
    for group in page.locator("fieldset").all():
        group.get_by_role("radio").nth(nth).check(force=True)


def marks(page: Page, texts: tuple[str, ...]) -> None:
    for text in texts:
        page.get_by_role("button", name=text).click()


def two_dots(page: Page) -> None:
    more = page.get_by_role("button", name="One dot more")
    more.nth(0).click()
    more.nth(1).click()
