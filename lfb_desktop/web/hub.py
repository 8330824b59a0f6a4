"""The open sockets of the phones: each has its own queue and its own writer; none waits for another."""

from __future__ import annotations

import asyncio
import struct
from collections import deque
from collections.abc import Callable, Iterable
from functools import lru_cache

from aiohttp import WSMsgType, web

from lfb_desktop.domain.model import TokenHash
from lfb_desktop.views.phone_values import PersonalView
from lfb_desktop.web import limits
from lfb_desktop.web.limits import Limits
from lfb_desktop.web.ports import Connected, Presences

BEHIND = 4000  # connects again, and gets everything anew
OUT = 4001
REPLACED = 4002  # a newer socket of the same phone has taken its place
GOING = 1001


@lru_cache(maxsize=8)
def framed(text: bytes) -> bytes:
    """As it goes over the line (RFC 6455: one text, whole, unmasked), made once for all phones."""
    n = len(text)
    if n < 126:
        head = struct.pack("!BB", 0x81, n)
    elif n < 65_536:
        head = struct.pack("!BBH", 0x81, 126, n)
    else:
        head = struct.pack("!BBQ", 0x81, 127, n)
    return head + text


class Link:
    """One socket of one phone. `put` never waits."""

    def __init__(
        self,
        phone: TokenHash,
        socket: web.WebSocketResponse,
        transport: asyncio.Transport,
        closing_s: float,
    ) -> None:
        self.phone = phone
        self.me: PersonalView | None = None  # the personal part that was sent last
        self.is_inside = False  # it was shown the room
        self._socket = socket
        self._transport = transport
        self._closing_s = closing_s
        self._queue: deque[bytes] = deque()
        self._is_filled = asyncio.Event()
        self._is_writing = False
        self._writer = asyncio.create_task(self._write())
        self._closer: asyncio.Task[None] | None = None

    @property
    def is_closing(self) -> bool:
        return self._closer is not None

    def put(self, frame: bytes) -> None:
        if self._closer is not None:
            return
        if self._takes_at_once():
            self._transport.write(framed(frame))
            return
        if len(self._queue) >= limits.QUEUE:
            self.close(BEHIND, b"behind")
            return
        self._queue.append(frame)
        self._is_filled.set()

    def _takes_at_once(self) -> bool:
        """Nothing waits before it, neither here nor in the socket: then no task has to be woken for it."""
        if self._is_writing or self._queue or self._socket.closed:
            return False
        return not self._transport.get_write_buffer_size()

    def close(self, code: int, why: bytes, last: bytes | None = None) -> None:
        """`last` is sent before it, if the phone takes it in time."""
        if self._closer is None:
            self._closer = asyncio.create_task(self._close(code, why, last))

    async def closed(self) -> None:
        """Whatever comes, writer and socket are gone afterwards: what waits to be sent would keep it open."""
        if self._closer is not None:
            await asyncio.wait([self._closer])
        self._writer.cancel()
        await asyncio.wait([self._writer])
        self._transport.abort()

    async def _write(self) -> None:
        try:
            while True:
                await self._is_filled.wait()
                self._is_filled.clear()
                self._is_writing = True
                while self._queue:
                    await self._socket.send_frame(self._queue.popleft(), WSMsgType.TEXT)
                self._is_writing = False
        except (ConnectionError, RuntimeError):
            self.close(GOING, b"")  # its end is noticed by whoever reads from it

    async def _close(self, code: int, why: bytes, last: bytes | None) -> None:
        self._writer.cancel()
        try:
            async with asyncio.timeout(self._closing_s):
                if last is not None:
                    await self._socket.send_frame(last, WSMsgType.TEXT)
                await self._socket.close(code=code, message=why)
        except (ConnectionError, RuntimeError, TimeoutError):
            pass
        finally:
            self._queue.clear()
            self._transport.abort()


class Hub:
    """Which phone is connected, by which sockets, and since when."""

    def __init__(self, caps: Limits, now_ms: Callable[[], int], on_change: Callable[[], None]) -> None:
        self._caps = caps
        self._now_ms = now_ms
        self._on_change = on_change
        self._links: dict[TokenHash, list[Link]] = {}
        self._known: dict[TokenHash, Connected] = {}

    def __len__(self) -> int:
        return sum(len(links) for links in self._links.values())

    @property
    def presences(self) -> Presences:
        return dict(self._known)

    def links(self) -> Iterable[Link]:
        return [link for links in self._links.values() for link in links if not link.is_closing]

    def of(self, phone: TokenHash) -> Iterable[Link]:
        return [link for link in self._links.get(phone, []) if not link.is_closing]

    def add(self, phone: TokenHash, socket: web.WebSocketResponse, transport: asyncio.Transport) -> Link:
        link = Link(phone, socket, transport, self._caps.closing_s)
        links = self._links.setdefault(phone, [])
        open_ones = [other for other in links if not other.is_closing]
        for other in open_ones[: len(open_ones) + 1 - self._caps.sockets_a_phone]:
            other.close(REPLACED, b"replaced")
        links.append(link)
        self._note(phone)
        return link

    def remove(self, link: Link) -> None:
        links = self._links.get(link.phone, [])
        if link in links:
            links.remove(link)
            if not links:
                del self._links[link.phone]
            self._note(link.phone)

    def forget(self, phones: Iterable[TokenHash]) -> None:
        """Of whom the room knows nothing any more."""
        for phone in phones:
            self._known.pop(phone, None)

    async def farewell(self, last: bytes) -> None:
        links = list(self.links())
        for link in links:
            link.close(GOING, b"", last)
        if links:
            await asyncio.gather(*(link.closed() for link in links))

    def _note(self, phone: TokenHash) -> None:
        is_connected = phone in self._links
        before = self._known.get(phone)
        if before is None or before.is_connected != is_connected:
            now = self._now_ms()
            self._known[phone] = Connected(is_connected, now, before.first_ms if before is not None else now)
            self._on_change()
