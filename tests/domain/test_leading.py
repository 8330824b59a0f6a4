"""Who gives the why in a new session, until somebody else is chosen."""

from __future__ import annotations

from dataclasses import replace

from lfb_desktop.domain.leading import usual_leader
from lfb_desktop.domain.model import Person, PersonId, SessionHead, SessionState, Standing, State, Team
from tests.domain.states import ANN, LEADER, TEAM, head

ENDED = SessionState.ENDED


def after(*heads: SessionHead, team: Team = TEAM) -> PersonId | None:
    return usual_leader(State(team, heads=heads))


def test_in_the_first_session_who_sits_here_and_nobody_where_that_is_not_known() -> None:
    alone = replace(TEAM, people=(Person(LEADER, "Carmen"),))
    assert after(team=alone) == LEADER
    assert after(team=replace(TEAM, people=())) is None
    assert after(team=TEAM) is None, "one of five, and nobody knows which"


def test_later_who_gave_the_why_last() -> None:
    first = head("first", ENDED, 1, led_by="Carmen")
    second = head("second", ENDED, 2, led_by="Ann")
    assert after(first) == LEADER
    assert after(first, second) == ANN
    assert after(second, replace(first, position=3, date="2025-01-01")) == ANN, "an older one was imported"


def test_nobody_where_nobody_did_and_no_rehearsal_counts() -> None:
    first = head("first", ENDED, 1, led_by="Carmen")
    assert after(first, head("second", ENDED, 2)) is None
    assert after(first, head("second", ENDED, 2, led_by="Ann", is_rehearsal=True)) == LEADER


def test_who_is_usually_away_or_not_on_the_list_any_more_is_not_named() -> None:
    led = head("first", ENDED, 1, led_by="Carmen")
    away = tuple(replace(p, standing=Standing.AWAY) if p.id == LEADER else p for p in TEAM.people)
    assert after(led, team=replace(TEAM, people=away)) is None
    gone = tuple(p for p in TEAM.people if p.id != LEADER)
    assert after(led, team=replace(TEAM, people=gone)) is None
