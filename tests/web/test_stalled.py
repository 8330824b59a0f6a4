"""Phones that do not listen are let go, and nobody waits for them."""

from __future__ import annotations

import base64
import os
import socket
import time
from dataclasses import replace
from pathlib import Path

import pytest

from lfb_desktop.domain.model import TokenHash
from lfb_desktop.web import limits
from lfb_desktop.web.hub import BEHIND, Link
from tests.web.plain import UNHURRIED, room_of, wait_for_presence
from tests.web.rig import HOST, Known, Rig, read_to_the_end


def test_phones_that_do_not_listen_are_let_go_and_nobody_waits_for_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "QUEUE", 20)
    stall(tmp_path, monkeypatch, stalled=2, healthy=4, frames=120)


@pytest.mark.prove
def test_five_stalled_phones_beside_thirty_that_listen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stall(tmp_path, monkeypatch, stalled=5, healthy=30, frames=400)


def stall(folder: Path, monkeypatch: pytest.MonkeyPatch, *, stalled: int, healthy: int, frames: int) -> None:
    """Frames so large that what the system holds for a stalled phone is soon full."""
    closed, took_ms = closings(monkeypatch), list[float]()
    with room_of(folder, replace(UNHURRIED, counts_s=0.01)) as (rig, lines):
        deaf = [rig.joined(f"Deaf{n}") for n in range(stalled)]
        sockets = [open_and_read_nothing(rig, known) for known in deaf]
        listening = [lines.open(rig.joined(f"Mia{n}")) for n in range(healthy)]
        for n in range(frames):
            since = time.monotonic()
            rig.room.becomes(name=f"{n} " + "x" * 65_536)
            for line in listening:
                lines.frames(line, n + 2)
            took_ms += [1000 * (line.at[n + 1] - since) for line in listening]
        for line in listening:
            names = [frame["room"]["why"].partition(" ")[0] for frame in line.frames[1:]]
            assert names == [str(n) for n in range(frames)]
        for known, line in zip(deaf, sockets, strict=True):
            wait_for_presence(rig, known, is_connected=False)
            read_to_the_end(line)
            line.close()
        assert [(phone, code) for phone, code in closed if code == BEHIND] == closed
        assert {phone for phone, _ in closed} == {known.phone for known in deaf}
    half, nearly_all = (sorted(took_ms)[int(len(took_ms) * part)] for part in (0.5, 0.99))
    print(
        f"{stalled} stalled phones beside {healthy} that listen: {frames} frames, none dropped,"
        f" p50 {half:.0f} ms, p99 {nearly_all:.0f} ms; the stalled are closed as behind"
    )


def closings(monkeypatch: pytest.MonkeyPatch) -> list[tuple[TokenHash, int]]:
    """Which lines the laptop itself closes from now on, and why."""
    closed: list[tuple[TokenHash, int]] = []
    close = Link.close

    def noted(link: Link, code: int, why: bytes, last: bytes | None = None) -> None:
        closed.append((link.phone, code))
        close(link, code, why, last)

    monkeypatch.setattr(Link, "close", noted)
    return closed


def open_and_read_nothing(rig: Rig, known: Known) -> socket.socket:
    line = socket.socket()
    line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    line.settimeout(20)
    line.connect((HOST, rig.port))
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
