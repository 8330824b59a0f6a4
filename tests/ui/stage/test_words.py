"""Sentences of the app with people's words inside: inserted as they are, never read as a format."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication

from lfb_desktop.domain.words import NOTHING, say
from lfb_desktop.ui.words import pieces, spoken

HOSTILE = ("{n}", "{", "}", "{0.__class__}", "%s", "<b>bold</b>", "&amp;")


@pytest.mark.parametrize("name", HOSTILE)
def test_people_are_not_a_format(name: str) -> None:
    assert spoken(say("from {name}", name=name)) == f"from {name}"


def test_nothing_is_said_as_nothing() -> None:
    assert spoken(NOTHING) == ""
    assert pieces(NOTHING) == ()


def test_pieces_know_the_values() -> None:
    assert pieces(say("{n} of {all} answered", n=6, all=9)) == (
        ("6", True),
        (" of ", False),
        ("9", True),
        (" answered", False),
    )


@pytest.mark.parametrize("broken", ["{m} Ideen", "{n Ideen", "{} {}"])
def test_a_broken_translation_falls_back(broken: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QCoreApplication, "translate", lambda context, text: broken)
    assert spoken(say("{n} ideas", n=3)) == "3 ideas"
