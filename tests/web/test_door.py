"""Whoever waits for a yes is told nothing of the room, and everything with the yes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest

from lfb_desktop.domain.model import PersonId, PhoneState, Why
from lfb_desktop.web.passes import phone_of
from tests.web.lines import Lines
from tests.web.rig import JOINING, Known, Rig

KEY = "a-key-of-somebody-outside"


@pytest.fixture
def lines(rig: Rig) -> Iterator[Lines]:
    with Lines(rig) as opened:
        yield opened


def waiting(rig: Rig) -> Known:
    rig.room.becomes(joining=replace(JOINING, asks_first=True))
    token = rig.join("Stranger", KEY).token
    return Known(token, phone_of(token), PersonId(""))


def admit(rig: Rig, known: Known) -> None:
    person = rig.room.session.participants[0].person.id
    phones = rig.room.session.phones
    rig.room.becomes(
        phones=tuple(
            replace(p, state=PhoneState.IN, seats=(person,)) if p.token == known.phone else p for p in phones
        )
    )


def test_who_waits_sees_the_door_and_with_the_yes_the_room(rig: Rig, lines: Lines) -> None:
    inside = rig.joined("Mia")
    in_line = lines.open(inside)
    known = waiting(rig)
    line = lines.open(known)
    first = lines.frames(line, 1)[0]
    assert (first["me"]["state"], first["room"]["task"]["is"]) == ("waiting", "quiet_scene")
    assert first["counts"] == {"is": "phone_counts", "line": "", "here": ""}
    rig.room.becomes(why=Why("Something that was said inside"))
    lines.until(in_line, lambda one: any("said inside" in json.dumps(f) for f in one.frames))
    admit(rig, known)
    lines.until(line, lambda one: one.frames[-1].get("me", {}).get("state") == "in")
    before, last = line.frames[:-1], line.frames[-1]
    assert last["room"]["why"] == "Something that was said inside"
    assert last["counts"]["here"]
    told = json.dumps(before)
    assert not [p.person.name for p in rig.room.session.participants if p.person.name in told]
    assert "said inside" not in told
    rig.room.becomes(why=Why("And another thing"))
    lines.until(line, lambda one: "And another thing" in json.dumps(one.frames[-1]))


def test_who_comes_back_to_the_door_sees_the_door(rig: Rig, lines: Lines) -> None:
    known = waiting(rig)
    first = lines.frames(lines.open(known), 1)[0]
    again = lines.frames(lines.open(known), 1)[0]
    assert again["room"] == first["room"]
    assert again["me"]["state"] == "waiting"
