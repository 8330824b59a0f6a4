"""aiohttp's server with our own manners: caps, a time for the headers, the same headers above every answer.

It stands on three places of aiohttp that are made to be taken over: the factory of its protocol, the factory
of its requests, and what it answers where a request cannot be read.
"""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from aiohttp import web
from aiohttp.abc import AbstractStreamWriter
from aiohttp.http import RawRequestMessage
from aiohttp.streams import StreamReader

from lfb_desktop.domain.model import TokenHash
from lfb_desktop.web import limits
from lfb_desktop.web.answers import HEADERS
from lfb_desktop.web.connections import Connections

if TYPE_CHECKING:
    Answering = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]

# What strangers send is in no log: neither their words nor their tokens.
_SILENT = logging.getLogger("lfb_desktop.web.silent")
_SILENT.disabled = True


# On Windows the loop takes a refusal for the end of the listening, and would hear nobody any more.
_MAY_REFUSE = sys.platform != "win32"


class Request(web.BaseRequest):
    """Every answer, also one to what could not be read, gets our headers."""

    async def _prepare_hook(self, response: web.StreamResponse) -> None:
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        response.headers.popall("Server", None)


class Connection(web.RequestHandler):
    """One connection. It is cut if its headers do not come, or its answers are not taken, in time."""

    __slots__ = (
        "_book",
        "_caps",
        "_has_asked",
        "_is_answering",
        "_line",
        "_sends",
        "_waits",
        "address",
        "is_busy",
        "phone",
        "since",
    )

    def __init__(self, server: Server, book: Connections, caps: limits.Limits, **kwargs: Any) -> None:
        super().__init__(server, **kwargs)
        self._book = book
        self._caps = caps
        self._line: asyncio.Transport | None = None  # also after aiohttp has let go of it
        self._waits: asyncio.TimerHandle | None = None
        self._sends: asyncio.TimerHandle | None = None
        self.address = ""
        self.since = 0.0
        self.phone: TokenHash | None = None
        self.is_busy = False
        self._is_answering = False
        self._has_asked = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self._line = transport if isinstance(transport, asyncio.Transport) else None
        peer = transport.get_extra_info("peername")
        self.address = str(peer[0]) if peer else ""
        self.since = asyncio.get_running_loop().time()
        self._expect()
        self._book.came(self)

    def connection_lost(self, exc: BaseException | None) -> None:
        self._heard()
        self._sent()
        self._book.went(self)
        self._line = None
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if not self._is_answering and self._waits is None:
            self._expect()

    def begins(self) -> None:
        """A request is whole up to its body."""
        self._heard()
        self._sent()
        self._is_answering = self._has_asked = True

    def ends(self) -> None:
        """The answer is made; whoever does not take it in time is hung up on."""
        self._is_answering = self.is_busy = False
        self._sends = asyncio.get_running_loop().call_later(self._caps.sending_s, self._hang_up_on_the_deaf)

    def belongs(self, phone: TokenHash) -> None:
        self._book.belongs(self, phone)

    def cut(self) -> None:
        """What it was answered before is still sent, to who takes it."""
        if self._line is None:
            return
        if not self._has_asked:
            self._line.abort()
            return
        self.force_close()
        asyncio.get_running_loop().call_later(self._caps.lingering_s, self._line.abort)

    async def shutdown(self, timeout: float | None = 15.0) -> None:
        await super().shutdown(timeout)
        self._hang_up_on_the_deaf()

    def _hang_up_on_the_deaf(self) -> None:
        """A line that is closed lives on for as long as something waits in it to be sent."""
        line = self._line
        if line is not None and (line.is_closing() or line.get_write_buffer_size()):
            line.abort()

    def handle_error(
        self,
        request: web.BaseRequest,
        status: int = 500,
        exc: BaseException | None = None,
        message: str | None = None,
    ) -> web.StreamResponse:
        """What could not be read is not told back, and not written down."""
        self._heard()
        if request.writer.output_size:
            raise ConnectionError  # half an answer is sent; another cannot follow it
        answer = web.Response(status=status)
        answer.force_close()
        return answer

    def _expect(self) -> None:
        loop = asyncio.get_running_loop()
        self._waits = loop.call_later(self._caps.header_s, self.cut)

    def _heard(self) -> None:
        if self._waits is not None:
            self._waits.cancel()
            self._waits = None

    def _sent(self) -> None:
        if self._sends is not None:
            self._sends.cancel()
            self._sends = None


class Server(web.Server):
    """Called by the loop for every connection that comes."""

    def __init__(
        self, answering: Answering, book: Connections, caps: limits.Limits, *, has_handshake: bool
    ) -> None:
        super().__init__(answering, request_factory=self._request)
        self._book = book
        self._caps = caps
        self._running = asyncio.get_running_loop()
        self._has_handshake = has_handshake

    def __call__(self) -> Connection:
        connection = Connection(
            self,
            self._book,
            self._caps,
            loop=self._running,
            keepalive_timeout=self._caps.keep_alive_s,
            lingering_time=self._caps.lingering_s,
            access_log=None,
            logger=_SILENT,
            max_line_size=limits.FIELD,
            max_field_size=limits.FIELD,
            max_headers=limits.HEADERS,
            auto_decompress=False,
        )
        if self._has_handshake and _MAY_REFUSE:
            self._book.comes(connection)
        return connection

    def _request(
        self,
        message: RawRequestMessage,
        payload: StreamReader,
        protocol: web.RequestHandler,
        writer: AbstractStreamWriter,
        task: asyncio.Task[None],
    ) -> Request:
        return Request(message, payload, protocol, writer, task, self._running, client_max_size=limits.BODY)
