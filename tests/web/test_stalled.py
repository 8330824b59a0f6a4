"""Phones that do not listen are let go, and nobody waits for them."""

from __future__ import annotations

import base64
import os
import socket
from dataclasses import replace
from pathlib import Path

import pytest

from lfb_desktop.web import limits
from tests.web.plain import UNHURRIED, room_of, wait_for_presence
from tests.web.rig import HOST, Known, Rig, read_to_the_end


def test_phones_that_do_not_listen_are_let_go_and_nobody_waits_for_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "QUEUE", 20)
    stall(tmp_path, stalled=2, healthy=4, frames=120)


@pytest.mark.prove
def test_five_stalled_phones_beside_thirty_that_listen(tmp_path: Path) -> None:
    stall(tmp_path, stalled=5, healthy=30, frames=400)


def stall(folder: Path, *, stalled: int, healthy: int, frames: int) -> None:
    """Frames so large that what the system holds for a stalled phone is soon full."""
    with room_of(folder, replace(UNHURRIED, counts_s=0.01)) as (rig, lines):
        deaf = [rig.joined(f"Deaf{n}") for n in range(stalled)]
        sockets = [open_and_read_nothing(rig, known) for known in deaf]
        listening = [lines.open(rig.joined(f"Mia{n}")) for n in range(healthy)]
        for n in range(frames):
            rig.room.becomes(name=f"{n} " + "x" * 65_536)
            for line in listening:
                lines.frames(line, n + 2)
        for line in listening:
            names = [frame["room"]["session_name"].partition(" ")[0] for frame in line.frames[1:]]
            assert names == [str(n) for n in range(frames)]
        for known, line in zip(deaf, sockets, strict=True):
            wait_for_presence(rig, known, is_connected=False)
            read_to_the_end(line)
            line.close()


def open_and_read_nothing(rig: Rig, known: Known) -> socket.socket:
    line = socket.create_connection((HOST, rig.port), timeout=20)
    key = base64.b64encode(os.urandom(16)).decode()
    lines = (
        "GET /api/live HTTP/1.1",
        f"Host: {rig.host}",
        f"Origin: {rig.origin}",
        f"Cookie: {rig.cookie_name}={known.token}",
        "Upgrade: websocket",
        "Connection: Upgrade",
        f"Sec-WebSocket-Key: {key}",
        "Sec-WebSocket-Version: 13",
    )
    line.sendall(("\r\n".join(lines) + "\r\n\r\n").encode())
    assert b" 101 " in line.recv(64)
    return line
