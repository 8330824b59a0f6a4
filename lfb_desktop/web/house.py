"""Everything that lives as long as the server runs, put together: it opens, is told, and closes."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from functools import partial
from typing import Any

from aiohttp import web

from lfb_desktop.domain.model import Moment, State
from lfb_desktop.web import guard, limits
from lfb_desktop.web.asking import Seats
from lfb_desktop.web.beat import Beat
from lfb_desktop.web.connections import Connections
from lfb_desktop.web.desk import Desk
from lfb_desktop.web.files import File
from lfb_desktop.web.hub import Hub
from lfb_desktop.web.joining import Door
from lfb_desktop.web.limits import Limits, Pace, WrongPasses
from lfb_desktop.web.live import Live
from lfb_desktop.web.ports import Ports, Tls
from lfb_desktop.web.protocol import Server
from lfb_desktop.web.pushing import Pusher
from lfb_desktop.web.serving import Serving

_TURNS = 3  # of the loop, until who was let in at the last moment is a connection that can be closed


class House:
    """Made in the server's thread."""

    def __init__(self, ports: Ports, caps: Limits, page: Mapping[str, File], tls: Tls | None) -> None:
        self._ports = ports
        self._caps = caps
        self._page = page
        self._tls = tls
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(self._on_defect)
        self._desk = Desk(ports, caps)
        self._presence = Beat(caps.counts_s, lambda: ports.on_presence(self._hub.presences))
        self._hub = Hub(caps, lambda: ports.now().steady_ms, self._presence.ask)
        self._pusher = Pusher(self._desk, self._hub, caps)
        self._book = Connections(caps, loop.time)
        self._left = asyncio.Event()
        self._last_word = "stopped"
        self._server: Server | None = None
        self._listening: asyncio.Server | None = None
        self._caretaker: asyncio.Task[None] | None = None

    async def open(self, address: str, port: int, context: ssl.SSLContext | None) -> int:
        """Raises OSError where it cannot be had."""
        server = Server(self._answer, self._book, self._caps, has_handshake=context is not None)
        listening = await self._listen(server, address, port, context)
        got = int(listening.sockets[0].getsockname()[1])
        self._serving = self._put_together(address, got)
        self._server, self._listening = server, listening
        self._caretaker = asyncio.create_task(
            self._take_care(partial(self._listen, server, address, got, context))
        )
        return got

    async def _listen(
        self, server: Server, address: str, port: int, context: ssl.SSLContext | None
    ) -> asyncio.Server:
        listening = await asyncio.get_running_loop().create_server(
            server,
            address,
            port,
            ssl=context,
            ssl_handshake_timeout=self._caps.handshake_s if context is not None else None,
            ssl_shutdown_timeout=self._caps.lingering_s if context is not None else None,
            backlog=self._caps.in_one_turn,
        )
        with listening.sockets[0].dup() as same:
            same.listen(limits.WAIT_FOR_A_TURN)
        return listening

    def take(self, state: State, now: Moment, is_held: bool) -> None:
        try:
            self._pusher.take(state, now, is_held=is_held)
        except Exception as defect:
            self._ports.on_trouble(defect)

    def _on_defect(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        """What broke where nobody waits for it. Lines that break are no defect."""
        defect = context.get("exception") or RuntimeError(context.get("message"))
        if not isinstance(defect, OSError):
            self._ports.on_trouble(defect)

    def leave(self, is_over: bool) -> None:
        self._last_word = "over" if is_over else "stopped"
        self._left.set()

    async def until_left(self) -> None:
        await self._left.wait()

    async def close(self) -> None:
        """No new ones; those there are told; then all is cut."""
        assert self._listening is not None
        assert self._server is not None
        assert self._caretaker is not None
        self._caretaker.cancel()  # first: it would listen again
        await _accept_no_more(self._listening)
        self._pusher.stop()
        await self._hub.farewell(self._pusher.end(self._last_word))
        await self._server.shutdown(self._caps.closing_s / 4)
        self._presence.stop()
        self._ports.on_presence(self._hub.presences)

    async def _answer(self, request: web.BaseRequest) -> web.StreamResponse:
        return await self._serving(request)

    def _put_together(self, address: str, port: int) -> Serving:
        loop = asyncio.get_running_loop()
        is_tls = self._tls is not None
        here = guard.place(address, port, self._tls.name if self._tls is not None else None)
        comings = Pace(loop.time, at_once=limits.PEOPLE, a_second=20)
        looks = Pace(loop.time, at_once=limits.LOOKS_AT_ONCE, a_second=limits.LOOKS_A_SECOND)
        door = Door(self._desk, self._caps, WrongPasses(loop.time), comings, looks, is_tls=is_tls)
        seats = Seats(self._desk, Pace(loop.time, at_once=40, a_second=10))
        live = Live(self._desk, self._hub, self._pusher, self._caps, loop.time)
        return Serving(self._desk, here, self._page, (door, seats, live), self._caps)

    async def _take_care(self, listen: Callable[[], Awaitable[asyncio.Server]]) -> None:
        """Of the caps; and on Windows one phone that goes while it comes ends the listening for all."""
        while True:
            await asyncio.sleep(self._caps.settle_s)
            self._book.hold()
            if self._listening is not None and not _listens(self._listening):
                with suppress(OSError):  # then the next time
                    self._listening = await listen()


def _listens(listening: asyncio.Server) -> bool:
    return any(line.fileno() >= 0 for line in listening.sockets)


async def _accept_no_more(listening: asyncio.Server) -> None:
    """A connection that was accepted in the very turn in which its server is closed would be left open."""
    loop = asyncio.get_running_loop()
    for line in listening.sockets:
        with suppress(NotImplementedError):  # on Windows each is accepted on its own
            loop.remove_reader(line.fileno())
    for _ in range(_TURNS):
        await asyncio.sleep(0)
    listening.close()
