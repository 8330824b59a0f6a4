"""What the strip of time asks, in words."""

from __future__ import annotations

import pytest

from lfb_desktop.domain.model import StepKind
from lfb_desktop.views.session_time import session_time
from tests.domain.test_timekeeping import HOUR, agenda, at, with_ideas

WITHOUT_A_VOTE = (*HOUR[:7], *HOUR[8:])


@pytest.mark.parametrize(
    ("plan", "minute", "words"),
    [
        (HOUR, 36, "14 minutes left. Vote now on what we have?"),
        (HOUR, 49, "1 minute left. Vote now on what we have?"),
        (HOUR, 50, "No time is left. Vote now on what we have?"),
        (HOUR, 80, "No time is left. Vote now on what we have?"),
        (WITHOUT_A_VOTE, 36, "11 minutes left. Ask now who takes what?"),
        (WITHOUT_A_VOTE, 80, "No time is left. Ask now who takes what?"),
    ],
)
def test_what_is_due_is_asked_with_the_time_that_is_left(
    plan: tuple[tuple[StepKind, int], ...], minute: float, words: str
) -> None:
    shown = session_time(
        with_ideas(agenda(StepKind.PICK if plan == HOUR else StepKind.IDEAS, plan=plan)), at(minute)
    )
    assert shown.due is not None
    assert str(shown.due.words) == words
