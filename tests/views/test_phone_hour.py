"""A whole hour as all phones show it, as a text to be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from lfb_desktop.domain.model import Moment, State
from lfb_desktop.views.phone import shared
from tests.rehearsal.made import rehearsed
from tests.views.phones import page, with_phones

SNAPSHOT = Path(__file__).with_name("phone_hour.txt")


def test_a_whole_hour_reads_as_before(tmp_path: Path) -> None:
    """Each moment at which the room sees something else, as all phones show it. To write it anew: delete
    the file."""
    pages: list[str] = []

    def kind(text: str) -> tuple[str, list[str]]:
        return text.split("\n")[0], [part.split(":")[0] for part in text.split("\n")[2:] if "#" not in part]

    def add(found: State, now: Moment) -> None:
        said = page(*shared(with_phones(found), now))
        if not pages or kind(pages[-1]) != kind(said):
            pages.append("")
        pages[-1] = said

    made = rehearsed(
        tmp_path / "team.lfb",
        people=9,
        ideas=12,
        seed=7,
        listen=lambda update, clock: add(update.state, clock()) if update.state.session else None,
    )
    assert made.session.outcomes
    said = "\n\n".join(pages) + "\n"
    if not SNAPSHOT.exists():
        SNAPSHOT.write_text(said, encoding="utf-8")
        pytest.fail("the hour was written anew; read it and run again")
    assert said == SNAPSHOT.read_text(encoding="utf-8")
