"""Phones go on while the laptop is passed; what is typed there is counted when it is back."""

from __future__ import annotations

from pathlib import Path

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import StepKind
from tests.with_phones.browsers import Browsers
from tests.with_phones.laptop import laptop


def test_no_phone_sees_by_a_jump_what_is_typed_at_the_laptop(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with laptop(tmp_path / "home", monkeypatch) as room:
        url = room.let_phones_in()
        browsers = Browsers(room)
        try:
            phone = browsers.phone()
            phone.join(url, "Amara")
            room.walk_to(StepKind.IDEAS)
            phone.write("Mine")
            phone.press("Add idea")
            phone.sees("1 idea")
            greta = next(p.person.id for p in room.session.participants if p.person.name == "Greta")
            console = room.console  # out of sight from here on
            console.desk.curtain_asked.emit(greta)
            for n in range(3):
                room.room.do(c.WriteSlip(room.session_id, f"Greta's {n}", f"g{n}", greta))
            phone.write("Mine too")
            phone.press("Add idea")
            phone.sees("Mine, 2")
            assert "1 idea\n" in phone.text()
            curtain = console.turns.curtain
            assert curtain is not None
            curtain.lift()
            phone.sees("5 ideas")
        finally:
            browsers.close()
        assert browsers.faults == []
