"""The room is found at another place than before: what the Stage shows leads there each time."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from lfb_desktop import network
from lfb_desktop.network import Address, Kind
from lfb_desktop.web import qr
from tests.with_phones.laptop import Laptop, laptop, scanned

TRAIN = "127.0.0.12"


def check_stage(room: Laptop) -> None:
    """The code, as a camera reads it from across the room."""
    now, joining = room.console.phones.now, room.session.joining
    assert joining is not None
    assert scanned(room.stage()) == [qr.url(now.address, now.port, joining.secret)]


def move(room: Laptop, monkeypatch: pytest.MonkeyPatch, *addresses: str) -> None:
    found = tuple(Address(text, "wlan0", Kind.WIFI) for text in addresses)
    monkeypatch.setattr(network, "addresses", lambda: found)
    room.started.files.phones.look_again()


def lose_the_port(room: Laptop) -> socket.socket:
    """As if the app were started again while another program has its port."""
    before, phones = room.console.phones.now, room.started.files.phones
    phones.leave()
    other = socket.socket()
    other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    other.bind((before.address, before.port))
    other.listen()
    phones.follow(room.room)
    room.wait_for(lambda: room.console.phones.now.is_on)
    assert room.console.phones.now.port != before.port
    return other


def places(home: Path, monkeypatch: pytest.MonkeyPatch, times: int) -> None:
    others: list[socket.socket] = []
    with laptop(home, monkeypatch) as room:
        move(room, monkeypatch, "127.0.0.11")
        room.started.files.phones.open(room.session_id, "")
        room.wait_for(lambda: room.console.phones.now.is_on)
        check_stage(room)
        move(room, monkeypatch, TRAIN)
        assert room.console.phones.now.address == TRAIN
        check_stage(room)
        move(room, monkeypatch)
        assert scanned(room.stage()) == [], "a code that leads nowhere is not shown"
        move(room, monkeypatch, TRAIN)
        check_stage(room)
        try:
            for _ in range(times):
                others.append(lose_the_port(room))
                check_stage(room)
        finally:
            for other in others:
                other.close()


def test_the_stage_shows_where_the_room_is_now(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    places(tmp_path / "home", monkeypatch, 1)


def test_a_wifi_that_is_named_while_phones_may_come_is_on_the_stage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with laptop(tmp_path / "home", monkeypatch) as room:
        room.let_phones_in()
        check_stage(room)
        room.started._wishes.change(wifi_name="Guests", wifi_password="come right in")
        room.wait_for(lambda: qr.wifi("Guests", "come right in") in scanned(room.stage()))


@pytest.mark.prove
def test_a_port_that_is_taken_ten_times_is_on_the_stage_each_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    places(tmp_path / "home", monkeypatch, 10)
