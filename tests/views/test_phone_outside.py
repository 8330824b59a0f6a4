"""Whoever waits for a yes sees the door, and nothing of what is said inside."""

from __future__ import annotations

from lfb_desktop.domain.words import ENGLISH
from lfb_desktop.views.phone_values import OUTSIDE
from lfb_desktop.views.scenes import QuietScene
from lfb_desktop.web.encoding import encoded
from tests.views.phones import texts


def test_the_door_has_no_words_of_people() -> None:
    assert isinstance(OUTSIDE.task, QuietScene)
    assert texts(OUTSIDE) == ["You are at the door.", "The facilitator was told and lets you in."]
    assert (OUTSIDE.why, OUTSIDE.step, OUTSIDE.clock) == ("", None, None)
    assert '"is":"quiet_scene"' in encoded(OUTSIDE, ENGLISH)
