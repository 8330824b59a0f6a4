"""What phones are told, and when: everything at first, then what changed, each at its own pace."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from lfb_desktop.domain.model import (
    Message,
    MessageId,
    Moment,
    PersonId,
    PhoneState,
    State,
    TicketHash,
)
from lfb_desktop.domain.model.kinds import MessageKind
from lfb_desktop.views.phone_values import PhoneCounts, PhoneView
from lfb_desktop.web.hub import framed
from tests.web.lines import Line, Lines
from tests.web.plain import NOBODY, PLAIN, UNHURRIED, name_of, room_of, shared, wait_for_presence
from tests.web.rig import HOST, Known, Rig, serving


def test_the_first_frame_has_everything(tmp_path: Path) -> None:
    with room_of(tmp_path) as (rig, lines):
        frame = lines.open(rig.joined()).frames[0]
        assert set(frame) == {"n", "now", "room", "counts", "me"}
        assert frame["room"]["is"] == "phone_view"
        assert frame["room"]["task"] == {"is": "wait_task", "words": "", "ideas": []}
        assert frame["me"]["state"] == "in"
        assert frame["now"] == rig.room.now().steady_ms


def test_a_phone_that_is_quicker_than_the_state_that_knows_it_is_greeted_by_that_one(tmp_path: Path) -> None:
    """Told of the older one it would ask for a name again."""
    with room_of(tmp_path) as (rig, lines):
        held: list[tuple[State, Moment]] = []
        publish, rig.room.publish = rig.room.publish, lambda *told: held.append(told)
        known = rig.joined()
        with ThreadPoolExecutor(1) as hands:
            opening = hands.submit(lines.open, known)
            wait_for_presence(rig, known, is_connected=True)
            publish(*held[-1])
            line = opening.result()
        assert [frame["me"]["state"] for frame in line.frames if "me" in frame] == ["in"]
        assert line.frames[0]["room"]["is"] == "phone_view"


def test_what_all_see_is_sent_to_all_at_once_and_the_same(tmp_path: Path) -> None:
    with room_of(tmp_path) as (rig, lines):
        opened = [lines.open(rig.joined(name)) for name in ("Mia", "Zoe", "Ken")]
        rig.room.becomes(name="Next")
        frames = [lines.frames(line, 2)[1] for line in opened]
        assert {frame["room"]["why"] for frame in frames} == {"Next"}
        assert all("me" not in frame for frame in frames)
        assert frames[0] == frames[1] == frames[2]


def test_the_personal_part_comes_with_it_where_it_changed(tmp_path: Path) -> None:
    with room_of(tmp_path) as (rig, lines):
        line = lines.open(rig.joined())
        rig.room.becomes(name="Next", leader_note="Yours", step_id=rig.room.session.steps[1].id)
        frame = lines.frames(line, 2)[1]
        assert frame["room"]["why"] == "Next"
        assert name_of(frame) == "Yours"


def test_the_personal_part_comes_after_it_where_the_task_is_the_same(tmp_path: Path) -> None:
    with room_of(tmp_path) as (rig, lines):
        line, other = lines.open(rig.joined("Mia")), lines.open(rig.joined("Zoe"))
        rig.room.becomes(name="Next", leader_note="Yours")
        for each in (line, other):
            first, second = lines.frames(each, 3)[1:3]
            assert set(first) - {"n", "now"} == {"room", "counts"}
            assert name_of(second) == "Yours"


def test_counts_come_at_once_and_then_at_their_own_pace(tmp_path: Path) -> None:
    with room_of(tmp_path) as (rig, lines):
        line = lines.open(rig.joined())
        for n in range(1, 50):
            rig.room.becomes(notes=f"{n} ideas")
        rig.room.becomes(name="Next")  # goes out at once, with the newest counts
        frames = lines.frames(line, 3)
        assert [set(frame) - {"n", "now"} for frame in frames[1:3]] == [{"counts"}, {"room", "counts"}]
        assert frames[2]["counts"]["line"] == "49 ideas"


def test_the_last_count_always_comes(tmp_path: Path) -> None:
    with room_of(tmp_path, replace(UNHURRIED, counts_s=0.01)) as (rig, lines):
        line = lines.open(rig.joined())
        for n in range(1, 50):
            rig.room.becomes(notes=f"{n} ideas")
        lines.until(line, lambda line: line.frames[-1].get("counts", {}).get("line") == "49 ideas")


def line_of(frame: dict[str, Any]) -> str:
    return str(frame["counts"]["line"])


@contextmanager
def held(rig: Rig) -> Iterator[None]:
    """While somebody types at the laptop."""
    usual = rig.room.publish
    rig.room.publish = partial(usual, is_held=True)
    yield
    rig.room.publish = usual


def test_what_is_held_waits_until_it_is_let_go(tmp_path: Path) -> None:
    """While somebody types at the laptop, nobody is told by a jump what they just did."""
    with room_of(tmp_path) as (rig, lines):
        line = lines.open(rig.joined("Mia"))
        with held(rig):
            rig.room.becomes(notes="7 ideas")
            rig.room.becomes(name="Next")
            late = lines.open(rig.joined("Zoe"))
            assert line_of(late.frames[0]) == line_of(line.frames[0]), "whoever comes is told no more"
            assert late.frames[0]["room"] == line.frames[0]["room"]
        rig.room.becomes(name="Next")
        frame = lines.frames(line, 2)[1]
        assert set(frame) - {"n", "now"} == {"room", "counts"}
        assert (frame["room"]["why"], line_of(frame)) == ("Next", "7 ideas")


def test_what_is_held_of_ones_own_comes_when_it_is_let_go(tmp_path: Path) -> None:
    with room_of(tmp_path) as (rig, lines):
        line = lines.open(rig.joined("Mia"))
        with held(rig):
            rig.room.becomes(leader_note="Yours")
        rig.room.becomes(leader_note="Yours")
        assert name_of(lines.frames(line, 2)[1]) == "Yours"


def test_a_server_that_starts_in_the_middle_of_it_counts_nothing(tmp_path: Path) -> None:
    with room_of(tmp_path) as (rig, lines):
        rig.server.stop()
        with held(rig):
            rig.room.becomes(notes="7 ideas")
            rig.port = rig.server.start(HOST, 0)
            line = lines.open(rig.joined())
            assert line_of(line.frames[0]) == ""


def test_with_another_task_nothing_is_held(tmp_path: Path) -> None:
    with room_of(tmp_path) as (rig, lines):
        line = lines.open(rig.joined())
        with held(rig):
            rig.room.becomes(notes="7 ideas", step_id=rig.room.session.steps[1].id)
            assert line_of(lines.frames(line, 2)[1]) == "7 ideas"


def test_whoever_acts_sees_it_at_once_and_nobody_else(tmp_path: Path) -> None:
    with room_of(tmp_path) as (rig, lines):
        acts, waits = rig.joined("Mia"), rig.joined("Zoe")
        rig.room.becomes(notes="both are in")
        mine, other = lines.open(acts), lines.open(waits)
        rig.room.rule = lambda state, command: replace(
            state, session=replace(state.session, leader_note="New")
        )  # type: ignore[type-var]
        assert rig.act(acts, "done", is_done=True).status == 200
        assert name_of(lines.frames(mine, 2)[1]) == "New"
        rig.room.becomes(name="Next")
        first, second = lines.frames(other, 3)[1:3]
        assert "room" in first, "nothing came before it"
        assert name_of(second) == "New"


def test_whoever_is_answered_sees_it_at_once(tmp_path: Path) -> None:
    with room_of(tmp_path) as (rig, lines):
        known = rig.joined()
        line = lines.open(known)
        asked = Message(MessageId("m"), None, MessageKind.WORDS, "Eh?", TicketHash("t"), sender=known.person)
        rig.room.becomes(messages=(asked,))
        rig.room.becomes(messages=(replace(asked, answer="So."),))
        assert name_of(lines.frames(line, 2)[1]) == "So."


def test_all_else_is_found_by_looking_through(tmp_path: Path) -> None:
    with room_of(tmp_path, replace(UNHURRIED, sweep_s=0.01)) as (rig, lines):
        opened = [lines.open(rig.joined(name)) for name in ("Mia", "Zoe")]
        rig.room.becomes(leader_note="From the laptop")
        for line in opened:
            assert name_of(lines.frames(line, 2)[1]) == "From the laptop"


def test_frames_are_numbered_and_a_sign_of_life_is_nodded_at(tmp_path: Path) -> None:
    with room_of(tmp_path) as (rig, lines):
        line = lines.open(rig.joined())
        for text in ('{"at": 1}', "anything", ""):
            lines.send(line, text)
        frames = lines.frames(line, 4)
        assert all(set(frame) == {"n", "now"} for frame in frames[1:])
        numbers = [frame["n"] for frame in frames]
        assert numbers == sorted(set(numbers))


@pytest.mark.parametrize("send", [lambda s: s.send_str("x" * 1025), lambda s: s.send_bytes(b"x")])
def test_a_line_is_for_signs_of_life_alone(tmp_path: Path, send: Callable[[Any], Any]) -> None:
    with room_of(tmp_path) as (rig, lines):
        line = lines.open(rig.joined())
        lines.do(send(line.socket))
        assert lines.ended(line)[1] in (1008, 1009)


def test_a_phone_that_chatters_is_hung_up_on(tmp_path: Path) -> None:
    with room_of(tmp_path) as (rig, lines):
        line = lines.open(rig.joined())
        for _ in range(40):
            if line.code is None:
                lines.do(_sent(line))
        assert lines.ended(line)[1] == 1008


async def _sent(line: Line) -> None:
    with suppress(ConnectionError):
        await line.socket.send_str("{}")


@pytest.mark.parametrize(
    ("phones", "frame"),
    [
        (lambda phones: tuple(replace(p, state=PhoneState.OUT, seats=()) for p in phones), {"end": "out"}),
        (lambda phones: (), {"me": {"is": "personal_view", "state": "unknown", **NOBODY}}),
    ],
    ids=["kept out", "forgotten"],
)  # fmt: skip
def test_whoever_takes_part_no_more_is_told_so(
    tmp_path: Path, phones: Callable[[Any], Any], frame: dict[str, Any]
) -> None:
    with room_of(tmp_path) as (rig, lines):
        line = lines.open(rig.joined())
        rig.room.becomes(phones=phones(rig.room.session.phones))
        frames, ended = lines.ended(line)
        assert {name: frames[-1][name] for name in frame} == frame
        assert ended == 4001


def test_whoever_waits_is_let_in_at_once(tmp_path: Path) -> None:
    with room_of(tmp_path) as (rig, lines):
        assert rig.room.session.joining is not None
        rig.room.becomes(joining=replace(rig.room.session.joining, asks_first=True))
        token = rig.join("Mia").token
        phone = rig.room.session.phones[0]
        line = lines.open(Known(token, phone.token, PersonId("")))
        assert line.frames[0]["me"]["state"] == "waiting"
        rig.room.becomes(phones=(replace(phone, state=PhoneState.IN, seats=(PersonId("p"),)),))
        assert lines.frames(line, 2)[1]["me"]["state"] == "in"


@pytest.mark.parametrize(("is_over", "word"), [(True, "over"), (False, "stopped")])
def test_the_end_is_told_and_then_the_line_is_closed(tmp_path: Path, is_over: bool, word: str) -> None:
    with room_of(tmp_path) as (rig, lines):
        known = rig.joined()
        lines.open(known)
        rig.server.stop(is_over=is_over)
        assert lines.last_word(known) == (word, 1001)


def test_a_third_line_of_a_phone_takes_the_place_of_the_first(tmp_path: Path) -> None:
    with room_of(tmp_path) as (rig, lines):
        known = rig.joined()
        first, second, third = (lines.open(known) for _ in range(3))
        assert lines.ended(first)[1] == 4002
        rig.room.becomes(name="Next")
        for line in (second, third):
            assert lines.frames(line, 2)[1]["room"]["why"] == "Next"


@pytest.mark.parametrize("origin", ["http://evil.test", "null", None])
def test_a_page_elsewhere_opens_no_line(tmp_path: Path, origin: str | None) -> None:
    with room_of(tmp_path) as (rig, lines):
        cookie = {"Cookie": f"{rig.cookie_name}={rig.joined().token}"}
        headers = cookie if origin is None else {**cookie, "Origin": origin}

        async def opened() -> None:
            async with (
                aiohttp.ClientSession() as session,
                session.ws_connect(f"{rig.origin}/api/live", headers=headers),
            ):
                pass

        with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
            lines.do(opened())
        assert refused.value.status == 403


def test_presence_is_told_with_its_moment(tmp_path: Path) -> None:
    with room_of(tmp_path, replace(UNHURRIED, counts_s=0.01)) as (rig, lines):
        known = rig.joined()
        line = lines.open(known)
        wait_for_presence(rig, known, is_connected=True)
        lines.do(line.socket.close())
        wait_for_presence(rig, known, is_connected=False)
        assert rig.presences[-1][known.phone].since_ms == rig.room.now().steady_ms


@pytest.mark.parametrize("n", [0, 125, 126, 65_535, 65_536])
def test_a_frame_goes_over_the_line_as_the_protocol_says(n: int) -> None:
    frame = framed(b"x" * n)
    head = {2: frame[1], 4: int.from_bytes(frame[2:4]), 10: int.from_bytes(frame[2:10])}
    assert frame[0] == 0x81
    assert head[len(frame) - n] == n
    assert frame.endswith(b"x" * n)


def test_a_view_that_breaks_is_told_and_the_next_one_comes(tmp_path: Path) -> None:
    def breaks(state: State, now: Moment) -> tuple[PhoneView, PhoneCounts]:
        view, counts = shared(state, now)
        if view.why == "Broken":
            raise ArithmeticError("a defect")
        return view, counts

    with serving(tmp_path, UNHURRIED, replace(PLAIN, shared=breaks)) as rig, Lines(rig) as lines:
        line = lines.open(rig.joined())
        rig.room.becomes(name="Broken")
        rig.room.becomes(name="Next")
        assert lines.frames(line, 2)[1]["room"]["why"] == "Next"
        assert all(isinstance(trouble, ArithmeticError) for trouble in rig.troubles)
        rig.troubles.clear()
