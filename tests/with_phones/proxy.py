"""A bad network between phones and laptop: it cuts answers off, and goes silent without closing anything.

It stands on a port of its own. Phones name that port as their host and origin; on the way it is exchanged
for the laptop's, which knows itself by no other.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from enum import Enum, auto
from types import TracebackType
from typing import Any

from tests.with_phones.loops import Loop

HOST = "127.0.0.1"
_CHUNK = 65536
_FORMS = ("/api/act", "/api/join")


class Fate(Enum):
    """Of the answer to one request, once the laptop has given it."""

    WHOLE = auto()
    CUT = auto()  # nothing of it comes
    HALF = auto()  # its headers, and half of what they promise


def always_whole(n: int) -> Fate:
    return Fate.WHOLE


@dataclass(eq=False)
class _Line:
    """`is_dead`: nothing goes either way any more, and nobody is told."""

    is_dead: bool = False
    writers: list[asyncio.StreamWriter] = field(default_factory=list)


class Proxy:
    """`fate` is asked with the number of the request, of those that may change the room; from 1."""

    def __init__(self, loop: Loop, target: int) -> None:
        self._loop = loop
        self._target = target
        self._lines: set[_Line] = set()
        self._is_silent = False
        self.fate: Callable[[int], Fate] = always_whole
        self.asked = 0
        self.cuts = 0
        self.port = 0

    def __enter__(self) -> Proxy:
        self._server = self._loop.do(self._opened())
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.do(self._closed())

    @property
    def origin(self) -> str:
        return f"http://{HOST}:{self.port}"

    def go_silent(self) -> None:
        """What is open is dead from now on and for ever; what is opened meanwhile as well."""
        self._loop.do(self._silence(is_silent=True))

    def come_back(self) -> None:
        """For what is opened from now on."""
        self._loop.do(self._silence(is_silent=False))

    async def _silence(self, *, is_silent: bool) -> None:
        self._is_silent = is_silent
        for line in self._lines:
            line.is_dead = True

    async def _opened(self) -> asyncio.Server:
        return await asyncio.start_server(self._on_phone, HOST, 0)

    async def _closed(self) -> None:
        self._server.close()
        for line in self._lines:
            for writer in line.writers:
                writer.transport.abort()

    async def _on_phone(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        line = _Line(self._is_silent, [writer])
        self._lines.add(line)
        with suppress(OSError, asyncio.IncompleteReadError):
            async with self._to_laptop(line) as (answers, requests):
                await self._carry(line, reader, requests, answers, writer)
        if line.is_dead and self._is_silent:
            await self._swallow(reader)
        self._hang_up(line)

    async def _swallow(self, reader: asyncio.StreamReader) -> None:
        """Nobody hears of it; once the network is back, whoever sends more is told that this line is none."""
        with suppress(OSError):
            while await reader.read(_CHUNK):
                if not self._is_silent:
                    return

    @asynccontextmanager
    async def _to_laptop(
        self, line: _Line
    ) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
        answers, requests = await asyncio.open_connection(HOST, self._target)
        line.writers.append(requests)
        yield answers, requests

    def _hang_up(self, line: _Line) -> None:
        self._lines.discard(line)
        for writer in line.writers:
            writer.transport.abort()

    async def _carry(
        self,
        line: _Line,
        phone: asyncio.StreamReader,
        requests: asyncio.StreamWriter,
        answers: asyncio.StreamReader,
        back: asyncio.StreamWriter,
    ) -> None:
        """One request after the other; an open line in both directions, as long as it lives."""
        while True:
            head, body = await _message(phone)
            if line.is_dead:
                return
            requests.write(self._renamed(head) + body)
            if b"upgrade: websocket" in head.lower():
                await _first(_there(line, phone, requests), _back(line, answers, back))
                return
            fate = self._fate(head)
            head, body = await _message(answers)
            if line.is_dead:
                return
            if fate is Fate.HALF:
                back.write(head + body[: len(body) // 2])
                await back.drain()
            if fate is not Fate.WHOLE:
                self.cuts += 1
                return
            back.write(head + body)

    def _fate(self, head: bytes) -> Fate:
        path = head.split(b" ", 2)[1].decode()
        if path not in _FORMS:
            return Fate.WHOLE
        self.asked += 1
        return self.fate(self.asked)

    def _renamed(self, head: bytes) -> bytes:
        return head.replace(f"{HOST}:{self.port}".encode(), f"{HOST}:{self._target}".encode())


async def _message(reader: asyncio.StreamReader) -> tuple[bytes, bytes]:
    head = await reader.readuntil(b"\r\n\r\n")
    for field_ in head.lower().split(b"\r\n"):
        if field_.startswith(b"content-length:"):
            return head, await reader.readexactly(int(field_.split(b":")[1]))
    return head, b""


async def _there(line: _Line, phone: asyncio.StreamReader, laptop: asyncio.StreamWriter) -> None:
    while (data := await phone.read(_CHUNK)) and not line.is_dead:
        laptop.write(data)
        await laptop.drain()


async def _back(line: _Line, laptop: asyncio.StreamReader, phone: asyncio.StreamWriter) -> None:
    """What the laptop sends on a dead line goes nowhere, also that it hangs up."""
    while data := await laptop.read(_CHUNK):
        if not line.is_dead:
            phone.write(data)
            await phone.drain()
    if line.is_dead:
        await asyncio.Event().wait()


async def _first(*pipes: Coroutine[Any, Any, None]) -> None:
    """Until one of them ends."""
    tasks = [asyncio.create_task(pipe) for pipe in pipes]
    _, left = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in left:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
