"""What was made of a row is taken again as long as the row is the same."""

from __future__ import annotations

from lfb_desktop.store.kept import Kept, Row

ROW = [("a", 1)]


def boxed(row: Row) -> list[object]:
    return [*row]


def test_equal_rows_give_the_very_same_value() -> None:
    kept = Kept()
    first = kept.made(boxed, "x", [("a", 1), ("b", 2), ("a", 1)])
    assert first == [["a", 1], ["b", 2], ["a", 1]]
    again = kept.made(boxed, "x", [("b", 2), ("c", 3)])
    assert again[0] is first[1]
    assert again[1] == ["c", 3]


def test_what_did_not_come_again_is_let_go_of() -> None:
    kept = Kept()
    [first] = kept.made(boxed, "x", ROW)
    kept.made(boxed, "x", [])
    assert kept.made(boxed, "x", ROW)[0] is not first


def test_each_owner_and_each_kind_has_its_own() -> None:
    kept = Kept()
    [first] = kept.made(boxed, "x", ROW)
    kept.made(boxed, "y", [])
    kept.made(tuple, "x", [])
    assert kept.made(boxed, "x", ROW)[0] is first


def test_with_another_session_all_is_let_go_of() -> None:
    kept = Kept()
    kept.only("one")
    [first] = kept.made(boxed, "x", ROW)
    kept.only("one")
    assert kept.made(boxed, "x", ROW)[0] is first
    kept.only("two")
    assert kept.made(boxed, "x", ROW)[0] is not first
