"""Floods against the app as it runs: phones come in and act meanwhile, and nothing of it stays."""

from __future__ import annotations

import os
import socket
import sqlite3
import struct
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from lfb_desktop.domain.model import StepKind
from lfb_desktop.web.limits import USUAL
from tests.web.rig import HOST, Known
from tests.with_phones.laptop import Laptop, laptop, within
from tests.with_phones.wire import Wire, wire

RSS_MB = 20
A_MINUTE_S = 60.0
MOST_LOOKED_AT = 70
PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")
STATM = Path("/proc/self/statm")
HANDLES = Path("/proc/self/fd")


@dataclass
class Watch:
    """What the app costs, and how long its windows have to wait for their turn."""

    ticks: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._timer = QTimer()
        self._timer.setInterval(10)
        self._timer.timeout.connect(lambda: self.ticks.append(time.perf_counter()))

    def begin(self) -> None:
        self._before = memory_mb()
        self._timer.start()

    def end(self, what: str) -> None:
        self._timer.stop()
        worst = max((b - a for a, b in zip(self.ticks, self.ticks[1:], strict=False)), default=0.0)
        more = memory_mb() - self._before
        print(f"{what}: worst tick {worst * 1000:.0f} ms, {more:+.1f} MB")
        assert more <= RSS_MB


def memory_mb() -> float:
    return int(STATM.read_text().split()[1]) * PAGE_BYTES / 1e6


def handles() -> int:
    return len(list(HANDLES.iterdir()))


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object) -> Iterator[Laptop]:
    with laptop(tmp_path / "home", monkeypatch) as made:
        yield made


@dataclass
class Attacked:
    room: Laptop
    way: Wire
    amara: Known
    watch: Watch
    came: int = 0

    def goes_on(self) -> None:
        """Who is in acts, and who scans the code comes in."""
        assert self.way.act(self.amara, "done", is_done=bool(self.came % 2)).status == 200
        self.came += 1
        assert self.way.join(f"Guest {self.came}").status == 200


@pytest.fixture
def attacked(room: Laptop) -> Iterator[Attacked]:
    way = wire(room)
    room.walk_to(StepKind.IDEAS)
    made = Attacked(room, way, way.joined("Amara"), Watch())
    made.goes_on()
    made.watch.begin()
    yield made
    made.goes_on()


def rows(file: Path) -> int:
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as db:
        return sum(db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("phone", "slip"))


@pytest.mark.parametrize("codes", [300, pytest.param(10_000, marks=pytest.mark.prove)])
def test_wrong_codes(attacked: Attacked, codes: int) -> None:
    looked_at = 0
    began = time.monotonic()

    def guess(first: int) -> int:
        tries = (
            attacked.way.rig.post("/api/come", {"code": f"WREN {n:04}"}) for n in range(first, first + 100)
        )
        statuses = [answer.status for answer in tries]
        assert set(statuses) <= {403, 429}, "no hit"
        return statuses.count(403)

    for first in range(0, codes, 100):
        looked_at += attacked.room.meanwhile(guess, first)
        if not first % 2_000:
            attacked.goes_on()
    minutes = 1 + int((time.monotonic() - began) / A_MINUTE_S)
    print(f"{codes} wrong codes: {looked_at} looked at in {minutes} min")
    assert 0 < looked_at <= MOST_LOOKED_AT * minutes
    attacked.watch.end("wrong codes")


HALF = b"POST /api/join HTTP/1.1\r\nHost: "


@pytest.mark.parametrize("many", [60, pytest.param(1_000, marks=pytest.mark.prove)])
def test_half_open_connections(attacked: Attacked, many: int) -> None:
    """Of an address ten stay for as long as headers may take; only the long form waits for these."""
    before = handles()
    lines = [socket.create_connection((HOST, attacked.way.rig.port)) for _ in range(many)]
    began = time.monotonic()
    for n, line in enumerate(lines):
        with suppress(ConnectionError):
            line.sendall(HALF[: n % len(HALF)])
    attacked.goes_on()
    assert len([1 for line in lines if is_open(line)]) <= USUAL.unsettled
    stay = 0 if many > 60 else 10
    within(lambda: len([1 for line in lines if is_open(line)]) <= stay, beats=4_000)
    took = time.monotonic() - began
    for line in lines:
        line.close()
    print(f"{many} half-open connections: {stay} left after {took:.1f} s")
    attacked.room.wait_for(lambda: handles() <= before)
    attacked.goes_on()
    attacked.watch.end("half-open connections")


def is_open(line: socket.socket) -> bool:
    line.setblocking(False)
    try:
        return line.recv(4096) != b""
    except BlockingIOError:
        return True
    except OSError:
        return False


@pytest.mark.parametrize("many", [40, pytest.param(400, marks=pytest.mark.prove)])
def test_who_asks_and_does_not_read(attacked: Attacked, many: int) -> None:
    """What waits to be sent to them is given up, and with it their lines."""
    before, port = handles(), attacked.way.rig.port
    asks = f"GET /people.woff2 HTTP/1.1\r\nHost: {attacked.way.rig.host}\r\n\r\n".encode() * 300
    lines = []
    for _ in range(many):
        line = socket.socket()
        line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
        line.connect((HOST, port))
        line.sendall(asks)
        lines.append(line)
    attacked.goes_on()
    attacked.room.wait_for(lambda: handles() <= before + many + 12)
    for line in lines:
        line.close()
    attacked.room.wait_for(lambda: handles() <= before)
    attacked.watch.end("slow readers")


def pushed(port: int, head: bytes, part: bytes, size: int) -> bytes:
    with closing(socket.create_connection((HOST, port), timeout=20)) as line:
        with suppress(OSError):
            line.sendall(head)
            for _ in range(0, size, len(part)):
                line.sendall(part)
        with suppress(OSError):
            return line.recv(65536)
    return b""


def test_too_much_at_once(attacked: Attacked, tmp_path: Path) -> None:
    rig, before = attacked.way.rig, rows(tmp_path / "home" / "team.lfb")
    cookie = f"Cookie: {rig.cookie_name}={attacked.amara.token}\r\n"
    head = f"POST /api/act HTTP/1.1\r\nHost: {rig.host}\r\nOrigin: {rig.origin}\r\n{cookie}"
    json = f"{head}Content-Type: application/json\r\n"
    floods: dict[str, tuple[str, bytes, int]] = {
        "413": (f"{json}Content-Length: 50000000\r\n\r\n", b"[" * 65536, 50_000_000),
        "413 chunked": (
            f"{json}Transfer-Encoding: chunked\r\n\r\n",
            b"1000\r\n" + b" " * 4096 + b"\r\n",
            50_000_000,
        ),
        "400": (head, b"".join(b"X-%d: y\r\n" % n for n in range(1000)), 1_200_000),
        "400 line": ("GET /" + "a" * 100_000, b"a" * 65536, 1_000_000),
    }
    for status, (first, part, size) in floods.items():
        answer = attacked.room.meanwhile(pushed, rig.port, first.encode(), part, size)
        assert not answer or answer.split()[1] == status[:3].encode(), status
        attacked.goes_on()
    assert rows(tmp_path / "home" / "team.lfb") == before + len(floods)
    attacked.watch.end("too much at once")


PING, PONG, TEXT, BINARY, MORE = 0x89, 0x8A, 0x81, 0x82, 0x00


def frame(kind: int, payload: bytes = b"") -> bytes:
    """Masked with nothing, as a client has to."""
    length = bytes([0x80 | len(payload)]) if len(payload) < 126 else struct.pack(">BQ", 0xFF, len(payload))
    return bytes([kind]) + length + b"\0\0\0\0" + payload


FLOODS: dict[str, tuple[bytes, bytes]] = {
    "pings": (b"", frame(PING)),
    "pongs": (b"", frame(PONG)),
    "signs": (b"", frame(TEXT)),
    "pieces": (frame(0x01), frame(MORE)),
    "large": (b"", frame(TEXT, b"x" * 20_000)),
    "binary": (b"", frame(BINARY, b"x" * 100)),
    "huge": (bytes([TEXT, 0xFF]) + struct.pack(">Q", 2**40) + b"\0\0\0\0", b"x" * 1000),
}


@pytest.mark.parametrize("many", [50_000, pytest.param(1_000_000, marks=pytest.mark.prove)])
def test_a_million_frames(attacked: Attacked, many: int) -> None:
    """Of a phone that is in; another one that listens meanwhile hears what there is to hear."""
    bojan = attacked.way.joined("Bojan")
    for what, (first, one) in FLOODS.items():
        sent = attacked.room.meanwhile(flooded, attacked.way, bojan, first, one, many)
        print(f"{what}: {sent} frames until the line was cut")
        attacked.goes_on()
    QTest.qWait(50)
    attacked.watch.end("frames")


def flooded(way: Wire, phone: Known, first: bytes, one: bytes, many: int) -> int:
    rig, sent = way.rig, 0
    head = (
        f"GET /api/live HTTP/1.1\r\nHost: {rig.host}\r\nOrigin: {rig.origin}\r\n"
        f"Cookie: {rig.cookie_name}={phone.token}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: eHh4eHh4eHh4eHh4eHh4eA==\r\n\r\n"
    )
    part = one * max(1, min(5_000, 200_000 // len(one)))
    with closing(socket.create_connection((HOST, rig.port), timeout=20)) as line, suppress(OSError):
        line.sendall(head.encode())
        assert line.recv(12) == b"HTTP/1.1 101"
        line.sendall(first)
        while sent < many:
            line.sendall(part)
            sent += len(part) // len(one)
    return sent


def test_requests_behind_one_another_wait_for_their_turn(attacked: Attacked) -> None:
    """Ten thousand on one line, and as many that want to become a socket and are none."""
    rig = attacked.way.rig
    for more in ("", "Connection: Upgrade\r\nUpgrade: websocket\r\n"):
        one = f"GET /api/words HTTP/1.1\r\nHost: {rig.host}\r\n{more}\r\n".encode()
        attacked.room.meanwhile(pushed, rig.port, b"", one * 500, 10_000 * len(one))
        attacked.goes_on()
    attacked.watch.end("requests behind one another")
