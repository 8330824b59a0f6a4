"""Who does not take what it is answered, sends more than anybody listens to, or asks again and again."""

from __future__ import annotations

import base64
import select
import socket
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.errors import refuse
from lfb_desktop.domain.model import Moment, State
from lfb_desktop.web import limits
from lfb_desktop.web.limits import USUAL, Limits
from tests.web import rig as rigs
from tests.web.lines import Lines
from tests.web.rig import HOST, Known, Rig, read_to_the_end, serving

LARGE = "x" * 400_000
LOOKS, LOOK_MS = 100, 100
KEPT_OPEN = replace(USUAL, sending_s=3600.0, keep_alive_s=3600.0, settle_s=3600.0)


@pytest.fixture(autouse=True)
def _large_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(rigs.PAGE, "large.js", LARGE)


def deaf(rig: Rig) -> socket.socket:
    """Asks for more than lies in any buffer, and reads nothing of it."""
    line = socket.socket()
    line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
    line.settimeout(10)
    line.connect((HOST, rig.port))
    line.sendall(f"GET /large.js HTTP/1.1\r\nHost: {rig.host}\r\n\r\n".encode() * 30)
    return line


def is_cut(line: socket.socket) -> bool:
    """Whether nobody is there any more; found out without reading."""
    look = select.poll()
    look.register(line, 0)
    for _ in range(LOOKS):
        try:
            line.send(b"G")
        except ConnectionError:
            return True
        look.poll(LOOK_MS)
    return False


@pytest.mark.parametrize(
    "caps",
    [
        replace(KEPT_OPEN, sending_s=0.2),
        replace(KEPT_OPEN, unjoined=0, settle_s=0.1, lingering_s=0.1),
        replace(KEPT_OPEN, unsettled=1, lingering_s=0.1),
    ],
    ids=["not in time", "one too many", "gives way"],
)
def test_who_does_not_read_is_hung_up_on(tmp_path: Path, caps: Limits) -> None:
    """A line that is closed lives on for what waits in it to be sent, which is for ever."""
    with serving(tmp_path, caps) as rig, closing(deaf(rig)) as line, closing(deaf(rig)):
        assert is_cut(line)


def test_stopping_leaves_no_line_to_the_deaf(tmp_path: Path) -> None:
    with serving(tmp_path, KEPT_OPEN) as rig, closing(deaf(rig)) as line:
        assert rig.ask("GET", "/phone.css").status == 200
        rig.server.stop()
        assert is_cut(line)


def opened(rig: Rig, known: Known) -> socket.socket:
    key = base64.b64encode(b"x" * 16).decode()
    line = socket.create_connection((HOST, rig.port), timeout=10)
    line.sendall(
        f"GET /api/live HTTP/1.1\r\nHost: {rig.host}\r\nOrigin: {rig.origin}\r\n"
        f"Cookie: {rig.cookie_name}={known.token}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        f"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {key}\r\n\r\n".encode()
    )
    return line


@pytest.mark.parametrize("kind", [0x89, 0x8A, 0x81], ids=["ping", "pong", "sign"])
def test_who_sends_without_end_is_hung_up_on(tmp_path: Path, kind: int) -> None:
    frame = bytes([kind, 0x80]) + b"\0\0\0\0"
    with serving(tmp_path, replace(USUAL, closing_s=0.05)) as rig:
        with closing(opened(rig, rig.joined())) as line:
            line.sendall(frame * 1000)
            assert b"HTTP/1.1 101" in read_to_the_end(line), "and then it is over"


def test_a_ping_is_answered(rig: Rig) -> None:
    with closing(opened(rig, rig.joined())) as line:
        line.sendall(bytes([0x89, 0x82]) + b"\0\0\0\0hi")
        heard = b""
        while b"\x8a\x02hi" not in heard:
            heard += line.recv(4096)


def test_a_line_is_opened_so_many_times_at_once(rig: Rig) -> None:
    known, origin = rig.joined(), {"Origin": rig.origin}
    answers = [rig.ask("GET", "/api/live", cookie=known.token, headers=origin).status for _ in range(80)]
    assert answers.count(400) >= 60, "no socket was asked for"
    assert 429 in answers


def test_of_strangers_who_are_refused_nothing_is_kept(rig: Rig) -> None:
    def locked(state: State, command: c.Command) -> State:
        raise refuse("The door is locked.")

    rig.room.rule = locked
    assert {rig.join(f"Nobody-{n}").status for n in range(20)} == {409}
    house = rig.server._house
    assert house is not None
    assert house._desk._acted == set()


def test_who_is_in_comes_again_without_the_room(rig: Rig) -> None:
    rig.join("Mia")
    asked = len(rig.room.asked)
    assert rig.join("Mia").status == 200
    assert len(rig.room.asked) == asked


def test_no_more_come_at_once_than_a_hall_holds(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    def held(state: State, command: c.Command) -> State:
        raise refuse("Another phone is Amara already.")

    rig.room.rule = held
    house = rig.server._house
    assert house is not None
    pace = house._serving._strangers["/api/join"].__self__._comings  # type: ignore[attr-defined]
    assert pace._at_once == limits.PEOPLE
    monkeypatch.setattr(pace, "_at_once", 3)
    monkeypatch.setattr(pace, "_a_second", 0.0)
    answers = [rig.join(f"Guest-{n}") for n in range(5)]
    assert [answer.status for answer in answers] == [409, 409, 409, 429, 429]
    assert answers[-1].json["wait_s"] == 1


def test_a_phone_that_was_forgotten_meanwhile_is_not_known_again(rig: Rig) -> None:
    """What it asked is answered with how things stood before that."""
    known = rig.joined()
    before = rig.room.state

    def forgotten(state: State, command: c.Command) -> State:
        rig.room.publish(replace(state, session=replace(rig.room.session, phones=())), rig.room.now())
        return state

    rig.room.rule, publish = forgotten, rig.room.publish
    calls: list[State] = []

    def published(state: State, now: Moment) -> None:
        calls.append(state)
        if len(calls) == 1:
            publish(state, now)

    rig.room.publish = published
    assert rig.act(known, "done", is_done=True).status == 200
    assert before.session is not None
    assert before.session.phones != ()
    assert rig.act(known, "done", is_done=True).status == 401


def test_a_line_lives_by_what_the_browser_answers_for_itself(tmp_path: Path) -> None:
    """Browsers answer pings without the page, as both of these do."""
    with serving(tmp_path, replace(USUAL, heartbeat_s=1.0)) as rig, Lines(rig) as lines:
        line = lines.open(rig.joined())
        seen = 0
        with closing(opened(rig, rig.joined("Zoe"))) as other:
            heard = b""
            while seen < 2:
                heard += other.recv(4096)
                seen = heard.count(b"\x89\x00")
                other.sendall(bytes([0x8A, 0x80]) + b"\0\0\0\0")
        lines.send(line, "{}")
        assert len(lines.frames(line, 2)) >= 2
        assert line.code is None
