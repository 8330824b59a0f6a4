"""A battery is flat, and the person comes back with another phone: what bears their name comes with them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import PhoneState, Settings, StepKind
from tests.rooms import AGENDA
from tests.with_phones.browsers import BrowserPhone, Browsers
from tests.with_phones.laptop import Laptop, laptop

SIGNED = tuple(
    replace(plan, settings=Settings(is_unsigned=False)) if plan.kind is StepKind.IDEAS else plan
    for plan in AGENDA
)


def let_in(room: Laptop, phone: BrowserPhone, url: str, name: str) -> None:
    phone.open(url)
    phone.write(name)
    phone.press("Join")
    phone.press("That is me, on another phone")
    phone.sees("You are at the door")
    [waiting] = [one for one in room.session.phones if one.state is PhoneState.WAITING]
    room.room.do(c.AdmitPhone(room.session_id, waiting.token, is_in=True))


def say_on_line(phone: BrowserPhone, text: str, *, is_signed: bool) -> None:
    phone.does(lambda page: page.get_by_role("button", name="More", exact=True).click())
    phone.press("Private line to the facilitator")
    phone.write(text, "Or in your own words")
    phone.does(lambda page: page.get_by_label("With my name").set_checked(is_signed))
    phone.press("Send")
    phone.sees(text)
    phone.press("Back")


def test_what_bears_the_name_comes_to_the_other_phone_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with laptop(tmp_path / "home", monkeypatch, agenda=SIGNED) as room:
        url = room.let_phones_in()
        browsers = Browsers(room)
        try:
            old, new = browsers.phone(), browsers.phone()
            old.join(url, "Amara")
            room.walk_to(StepKind.IDEAS)
            for text in ("Roll back by itself", "Fewer alerts"):
                old.write(text)
                old.press("Add idea")
                old.sees(text)
            say_on_line(old, "Too fast for me", is_signed=True)
            say_on_line(old, "Nobody may know", is_signed=False)
            room.wait_for(lambda: len(room.session.messages) == 2)
            old.does(lambda page: page.get_by_label("My idea").fill("Half a thought"))
            old.does(lambda page: page.context.set_offline(True))

            let_in(room, new, url, "Amara")
            new.sees("2 more came from another phone or the laptop.", picture="other-phone")
            assert "Roll back by itself" in new.text()
            assert "Fewer alerts" in new.text()
            for message in room.session.messages:
                room.room.do(c.AnswerMessage(room.session_id, message.id, f"Yes: {message.text}"))
            new.sees("Yes: Too fast for me", picture="other-phone-answer")
            assert "Nobody may know" not in new.text()
            assert "Half a thought" not in new.text()

            new.press("Understood")
            new.does(lambda page: page.get_by_label("My idea").fill("And a third"))
            new.press("Add idea")
            room.wait_for(lambda: len(room.session.current.slips) == 3)  # type: ignore[union-attr]
            old.does(lambda page: page.context.set_offline(False))
            old.sees("1 more came from another phone or the laptop.")
            assert "And a third" in old.text()
            old.sees("Yes: Too fast for me")
            old.press("Understood")
            old.sees("Yes: Nobody may know")
        finally:
            browsers.close()
        assert browsers.faults == []
