"""Views so plain that a test decides what all see, what is counted, and what is one's own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from lfb_desktop.domain.model import Moment, State, TokenHash
from lfb_desktop.domain.words import NOTHING, say
from lfb_desktop.views.phone_values import Mine, PersonalView, PhoneCounts, PhoneView, SeatView, WaitTask
from lfb_desktop.views.scenes import Horizon
from lfb_desktop.web.limits import USUAL, Limits
from lfb_desktop.web.ports import Views
from tests.web.lines import Lines
from tests.web.rig import Known, Rig, serving

HOUR = 3600.0
UNHURRIED = replace(USUAL, counts_s=HOUR, sweep_s=HOUR)  # nothing comes by the clock


NOBODY = {"seats": [], "may_add_seat": False}


def shared(state: State, now: Moment) -> tuple[PhoneView, PhoneCounts]:
    """The name of the session is what all see, its notes are what is counted."""
    assert state.session is not None
    view = PhoneView(
        language=state.session.language,
        why=state.session.name,
        horizon=Horizon(),
        step=state.session.step_id,
        clock=None,
        title=NOTHING,
        line=NOTHING,
        task=WaitTask(NOTHING),
    )
    return view, PhoneCounts(say("{words}", words=state.session.notes), NOTHING)


def personal(state: State, phone: TokenHash | None) -> PersonalView:
    """What a person was answered, or what the leader's note says of all."""
    assert state.session is not None
    known = next((p for p in state.session.phones if p.token == phone), None)
    if known is None:
        return PersonalView("unknown")
    said = [m.answer for m in state.session.messages if m.sender in known.seats]
    seats = tuple(SeatView(person, "".join(said) or state.session.leader_note) for person in known.seats)
    return PersonalView(known.state.value, seats)


def mine(state: State, tickets: Sequence[str]) -> Mine:
    return Mine()


PLAIN = Views(shared, personal, mine)


@contextmanager
def room_of(folder: Path, caps: Limits = UNHURRIED) -> Iterator[tuple[Rig, Lines]]:
    with serving(folder, caps, PLAIN) as rig, Lines(rig) as lines:
        yield rig, lines


def name_of(frame: dict[str, Any]) -> str:
    return str(frame["me"]["seats"][0]["name"])


def wait_for_presence(rig: Rig, known: Known, *, is_connected: bool) -> None:
    for _ in range(100):
        if rig.presences and rig.presences[-1][known.phone].is_connected is is_connected:
            return
        rig.on_presence.clear()
        rig.on_presence.wait(0.2)
    raise AssertionError("nobody was told")
