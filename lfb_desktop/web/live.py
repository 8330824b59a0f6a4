"""The open line to a phone: it is told what changes, and gives a sign of life."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from aiohttp import WSMsgType, web

from lfb_desktop.domain.model import Phone, PhoneState
from lfb_desktop.domain.words import say
from lfb_desktop.web import limits
from lfb_desktop.web.answers import Refusal, Silence
from lfb_desktop.web.desk import Desk, away, kept_out
from lfb_desktop.web.hub import Hub, Link
from lfb_desktop.web.limits import Limits, Pace
from lfb_desktop.web.protocol import Connection
from lfb_desktop.web.pushing import Pusher

_TOO_MUCH = 1008
_SIGNS = (WSMsgType.TEXT, WSMsgType.PING, WSMsgType.PONG)


class Live:
    def __init__(
        self, desk: Desk, hub: Hub, pusher: Pusher, caps: Limits, clock: Callable[[], float]
    ) -> None:
        self._desk = desk
        self._hub = hub
        self._pusher = pusher
        self._caps = caps
        self._signs = Pace(clock, at_once=30, a_second=2)
        self._openings = Pace(clock, at_once=60, a_second=5)

    async def line(self, request: web.BaseRequest, phone: Phone) -> web.StreamResponse:
        """Open until one of the two goes away."""
        if phone.state is PhoneState.OUT:
            raise kept_out()
        if not self._pusher.is_ready:
            raise away()
        if not self._openings.may(phone.token):
            raise Refusal(429, say("That was quick. Your phone sends it again in a moment."), wait_s=1)
        socket = web.WebSocketResponse(
            heartbeat=self._caps.heartbeat_s,
            timeout=self._caps.closing_s,
            max_msg_size=limits.FRAME,
            compress=False,
            autoping=False,
        )
        if not socket.can_prepare(request).ok:
            raise Silence(400)
        await socket.prepare(request)
        connection = request.protocol
        assert isinstance(connection, Connection)
        connection.is_busy = True  # other lines of this phone are missed less
        transport = request.transport
        if not isinstance(transport, asyncio.Transport):
            return socket  # gone again already
        link = self._hub.add(phone.token, socket, transport)
        try:
            self._pusher.greet(link)
            await self._listen(socket, link)
        finally:
            self._hub.remove(link)
            await link.closed()
        return socket

    async def _listen(self, socket: web.WebSocketResponse, link: Link) -> None:
        """To signs of life and to what the browser sends for itself, at a pace: no more is listened to.

        Frames that are there already are read without a pause, so that a flood would let nobody else in.
        """
        async for message in socket:
            if message.type not in _SIGNS or not self._signs.may(link.phone):
                link.close(_TOO_MUCH, b"")
                return
            if message.type is WSMsgType.PING:
                await socket.pong(message.data)
            elif message.type is WSMsgType.TEXT:
                self._pusher.nod(link)
