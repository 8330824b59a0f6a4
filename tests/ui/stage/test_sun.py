"""The sun's four states, by the clock; it says the time, and it is never earlier than the time."""

from __future__ import annotations

import pytest

from lfb_desktop.ui.stage.sun import Phase, digits_of, next_turn_ms, phase_of, words_of
from lfb_desktop.views.scenes import ClockFace
from tests.ui.stage.sample_views import clock

LONG, SHORT = 480_000, 160_000


@pytest.mark.parametrize(
    ("planned", "remaining", "phase"),
    [
        (LONG, 120_001, Phase.NORMAL),
        (LONG, 120_000, Phase.UNDER_2),
        (LONG, 30_001, Phase.UNDER_2),
        (LONG, 30_000, Phase.UNDER_30),
        (LONG, 1, Phase.UNDER_30),
        (LONG, 0, Phase.OVER),
        (LONG, -1, Phase.OVER),
        (240_000, 120_000, Phase.UNDER_2),
        (SHORT, 40_001, Phase.NORMAL),
        (SHORT, 40_000, Phase.UNDER_2),
        (SHORT, 10_000, Phase.UNDER_30),
        (SHORT, 10_001, Phase.UNDER_2),
    ],
)
def test_the_phase_follows_the_time(planned: int, remaining: int, phase: Phase) -> None:
    assert phase_of(clock(remaining, planned), 0) is phase


@pytest.mark.parametrize(
    ("remaining", "digits"),
    [
        (278_000, "4:38"),
        (277_001, "4:38"),
        (277_000, "4:37"),
        (1, "0:01"),
        (0, "0:00"),
        (-999, "0:00"),
        (-1000, "+0:01"),
        (-18_400, "+0:18"),
        (3_600_000, "60:00"),
    ],
)
def test_the_digits_show_a_second_until_it_is_over(remaining: int, digits: str) -> None:
    assert digits_of(clock(remaining), 0) == digits


@pytest.mark.parametrize(
    ("face", "words"),
    [
        (clock(300_000), ""),
        (clock(100_000), "Under 2 minutes"),
        (clock(20_000), "Finish the thought"),
        (clock(0), "Time is up"),
        (clock(100_000, is_running=False), "Paused"),
        (clock(-5, is_running=False), "Time is up"),
        (clock(30_000, SHORT), "Last quarter"),
    ],
)
def test_every_state_but_plenty_has_words(face: ClockFace, words: str) -> None:
    assert str(words_of(face, 0)) == words


@pytest.mark.parametrize("remaining", [278_000, 277_400, 1, 0, -1, -300, -1000])
def test_the_next_turn_is_when_the_digits_change(remaining: int) -> None:
    face = clock(remaining)
    turn = next_turn_ms(face, 0)
    assert 1 <= turn <= 1000
    assert digits_of(face, 0) != digits_of(face, turn + 1) or remaining in (0, -1, -300, 1)


def test_a_paused_clock_stands() -> None:
    face = clock(100_000, is_running=False)
    assert digits_of(face, 0) == digits_of(face, 90_000)
