"""The room's language is chosen anew while phones are in it: their pages speak it from then on."""

from __future__ import annotations

from pathlib import Path

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import StepKind
from tests.with_phones.browsers import Browsers
from tests.with_phones.laptop import laptop


def test_a_page_that_is_open_speaks_the_language_that_was_chosen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with laptop(tmp_path / "home", monkeypatch) as room:
        url = room.let_phones_in()
        browsers = Browsers(room)
        try:
            phone = browsers.phone()
            phone.join(url, "Amara")
            room.walk_to(StepKind.IDEAS)
            phone.sees("Add idea")
            for language, words in (("de", "Idee hinzufügen"), ("en", "Add idea")):
                room.room.do(c.ChooseLanguage(room.session_id, language))
                phone.sees(words)
        finally:
            browsers.close()
        assert browsers.faults == []
