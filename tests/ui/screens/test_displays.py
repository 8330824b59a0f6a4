"""Arrangements of screens as tables: which count as one, which of them the room sees, who stands where."""

from __future__ import annotations

import pytest

from lfb_desktop.ui.screens.display import (
    Display,
    are_mirrored,
    key_of,
    number_of,
    separate,
    told_apart,
)
from lfb_desktop.ui.screens.room import Known, Room, Seats, answers, room_of, seats, swapped

LAPTOP = Display("Panel 1", "eDP-1", 0, 0, 1440, 900)
BEAMER = Display("Beamer 9", "HDMI-1", 1440, 0, 1920, 1080)
SIDE = Display("Side 4", "DP-1", -1280, 0, 1280, 720)
TWIN = Display("Beamer 9", "HDMI-1", 0, 0, 1440, 900)  # the beamer shows what the laptop shows
CUT = Display("Beamer 9", "HDMI-1", 0, 0, 1280, 720)  # ... or as much of it as it can


@pytest.mark.parametrize(
    ("given", "key"),
    [
        (("Dell U2720", "AB12", "HDMI-1", 3840, 2160), "Dell U2720 AB12"),
        (("Dell U2720", " ", "HDMI-1", 3840, 2160), "HDMI-1 3840x2160"),
        (("", "AB12", "HDMI-1", 1280, 720), "HDMI-1 1280x720"),
        (("", "", "DUMMY0", 1280, 720), "DUMMY0 1280x720"),
    ],
)
def test_a_display_is_known_again(given: tuple[str, str, str, int, int], key: str) -> None:
    assert key_of(*given) == key


def test_two_that_claim_one_serial_are_told_apart_by_their_sockets() -> None:
    one, other = Display("B 0", "DP-1", 0, 0, 10, 10), Display("B 0", "DP-2", 10, 0, 10, 10)
    assert [d.key for d in told_apart((one, other, LAPTOP))] == ["B 0 DP-1", "B 0 DP-2", "Panel 1"]


@pytest.mark.parametrize(
    ("displays", "apart", "is_mirrored"),
    [
        ((), (), False),
        ((LAPTOP,), (LAPTOP,), False),
        ((LAPTOP, BEAMER), (LAPTOP, BEAMER), False),
        ((LAPTOP, TWIN), (LAPTOP,), True),
        ((LAPTOP, CUT), (LAPTOP,), True),
        ((SIDE, LAPTOP, BEAMER), (SIDE, LAPTOP, BEAMER), False),
        ((SIDE, LAPTOP, TWIN), (SIDE, LAPTOP), False),
    ],
)
def test_what_shows_the_same_counts_as_one(
    displays: tuple[Display, ...], apart: tuple[Display, ...], is_mirrored: bool
) -> None:
    assert separate(displays) == apart
    assert are_mirrored(displays) is is_mirrored


def test_screens_are_counted_from_one() -> None:
    assert [number_of((LAPTOP, TWIN, SIDE), d.key) for d in (LAPTOP, TWIN, SIDE)] == [1, 1, 2]
    assert number_of((LAPTOP,), BEAMER.key) == 0


TWO, THREE = (LAPTOP, BEAMER), (LAPTOP, BEAMER, SIDE)


@pytest.mark.parametrize(
    ("displays", "remembered", "console", "room"),
    [
        ((), {}, "", Room(Known.ONE_SCREEN)),
        ((LAPTOP,), {}, "Panel 1", Room(Known.ONE_SCREEN)),
        ((LAPTOP, TWIN), {"Beamer 9": True}, "Panel 1", Room(Known.ONE_SCREEN)),
        (TWO, {}, "Panel 1", Room(Known.ASK)),
        (TWO, {"Beamer 9": True}, "Panel 1", Room(Known.THIS, BEAMER)),
        (TWO, {"Beamer 9": True, "Panel 1": False}, "Beamer 9", Room(Known.THIS, BEAMER)),
        # Another beamer in a known place: what is left over is the room's.
        (TWO, {"Panel 1": False}, "Panel 1", Room(Known.THIS, BEAMER)),
        # ... but not if the private side stands there.
        (TWO, {"Panel 1": False}, "Beamer 9", Room(Known.ASK)),
        (TWO, {"Beamer 9": False}, "Panel 1", Room(Known.ASK)),
        (TWO, {"Panel 1": False, "Beamer 9": False}, "Panel 1", Room(Known.NONE)),
        (THREE, {"Panel 1": False}, "Panel 1", Room(Known.ASK)),
        (THREE, {"Panel 1": False, "Side 4": False}, "Panel 1", Room(Known.THIS, BEAMER)),
        (THREE, {"Beamer 9": True, "Side 4": True}, "Beamer 9", Room(Known.THIS, SIDE)),
        # Mirrored with the one the room sees.
        ((LAPTOP, TWIN, SIDE), {"Beamer 9": True}, "Side 4", Room(Known.THIS, LAPTOP)),
    ],
)
def test_what_the_room_sees(
    displays: tuple[Display, ...], remembered: dict[str, bool], console: str, room: Room
) -> None:
    assert room_of(displays, remembered, console) == room


@pytest.mark.parametrize(
    ("displays", "room", "told"),
    [
        (TWO, "Beamer 9", {"Panel 1": False, "Beamer 9": True}),
        (TWO, None, {"Panel 1": False, "Beamer 9": False}),
        ((LAPTOP, TWIN, SIDE), "Panel 1", {"Panel 1": True, "Beamer 9": True, "Side 4": False}),
    ],
)
def test_an_answer_is_kept_for_each_display(
    displays: tuple[Display, ...], room: str | None, told: dict[str, bool]
) -> None:
    assert answers(displays, room) == told


@pytest.mark.parametrize(
    ("displays", "console", "expected"),
    [
        (TWO, "Panel 1", Seats(BEAMER)),
        (TWO, "Beamer 9", Seats(BEAMER, LAPTOP)),  # the Console makes room
        (THREE, "Beamer 9", Seats(BEAMER, LAPTOP)),
        ((LAPTOP,), "Panel 1", Seats()),  # pulled out
        ((BEAMER,), "Beamer 9", Seats()),  # the laptop was closed: the Console has nowhere else to stand
        ((LAPTOP, TWIN), "Panel 1", Seats()),  # now both show the same
        ((LAPTOP, TWIN, SIDE), "Panel 1", Seats(LAPTOP, SIDE)),
        ((LAPTOP, SIDE), "Panel 1", Seats()),  # another one came; the room's is still away
    ],
)
def test_who_stands_where(displays: tuple[Display, ...], console: str, expected: Seats) -> None:
    assert seats(displays, "Beamer 9", console) == expected


@pytest.mark.parametrize(
    ("displays", "room", "console", "target"),
    [
        ((LAPTOP,), "", "Panel 1", None),
        ((LAPTOP, TWIN), "", "Panel 1", None),
        (TWO, "Beamer 9", "Panel 1", LAPTOP),
        (TWO, "Panel 1", "Beamer 9", BEAMER),
        (TWO, "", "Panel 1", BEAMER),  # the Stage was a window
        (THREE, "Beamer 9", "Side 4", SIDE),
        (THREE, "gone", "Panel 1", BEAMER),
        (TWO, "Panel 1", "Panel 1", BEAMER),  # both on one
    ],
)
def test_swapping(displays: tuple[Display, ...], room: str, console: str, target: Display | None) -> None:
    assert swapped(displays, room, console) == target
