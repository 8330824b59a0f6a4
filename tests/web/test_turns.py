"""What a phone has given up and sent anew may still come, after its next act: it changes nothing then."""

from __future__ import annotations

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import TokenHash
from lfb_desktop.web.turns import Turns
from tests.web.rig import Known, Rig

A, B = TokenHash("a"), TokenHash("b")


def test_an_older_turn_is_late_and_a_repeat_is_not() -> None:
    turns = Turns()
    asked = [(1, False), (1, False), (2, False), (1, True), (2, False), (4, False), (3, True)]
    assert [turns.is_late(A, "life", turn) for turn, _ in asked] == [late for _, late in asked]


def test_phones_and_lives_count_for_themselves() -> None:
    turns = Turns()
    assert not turns.is_late(A, "one", 7)
    assert not turns.is_late(A, "other", 1)
    assert not turns.is_late(B, "one", 1)
    assert turns.is_late(A, "one", 6)


def test_of_one_phone_four_lives_are_kept_in_mind() -> None:
    turns = Turns()
    for n in range(100):
        assert not turns.is_late(A, f"life {n}", 5)
    assert len(turns._last[A]) == 4
    assert turns.is_late(A, "life 99", 4)


def edit(rig: Rig, known: Known, text: str, turn: int) -> int:
    return rig.act(known, "edit", ticket="ticket-0123456789", text=text, life="life", turn=turn).status


def test_an_edit_that_comes_late_does_not_take_the_place_of_a_newer_one(rig: Rig) -> None:
    known = rig.joined()
    statuses = [edit(rig, known, text, turn) for text, turn in (("a", 1), ("b", 2), ("a", 1), ("b", 2))]
    assert statuses == [200] * 4
    edits = [command.text for command, _ in rig.room.asked if isinstance(command, c.EditSlip)]
    assert edits == ["a", "b", "b"]
