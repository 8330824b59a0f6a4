"""The server's thread: it is started for an address and stopped, and is told how things stand in between."""

from __future__ import annotations

import asyncio
import errno
import ssl
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace

from lfb_desktop.domain.errors import Unavailable
from lfb_desktop.domain.model import Moment, State
from lfb_desktop.domain.words import say
from lfb_desktop.web import files, handles
from lfb_desktop.web.house import House
from lfb_desktop.web.limits import USUAL, Limits
from lfb_desktop.web.ports import Ports, Tls

_TRIES = 20  # ports after the wanted one; then any that is free
_TAKEN = {errno.EADDRINUSE, errno.EACCES}
_STOP_S = 3.0


class PhoneServer:
    """Made, started, told and stopped in the window's thread; may be started again after a stop."""

    def __init__(self, ports: Ports, caps: Limits = USUAL) -> None:
        self._ports = ports
        self._caps = caps
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._house: House | None = None
        self._guard = threading.Lock()
        self._latest: tuple[State, Moment, bool] | None = None
        self._is_due = False  # the loop has been asked to look at it
        self._is_told = threading.Event()
        self._is_told.set()

    @property
    def is_running(self) -> bool:
        return self._thread is not None

    def start(self, address: str, port: int, tls: Tls | None = None) -> int:
        """The port it got: the wanted one, else the next that is free. Raises Unavailable."""
        if self._thread is not None:
            raise RuntimeError("the server runs already")
        context = _context(tls)
        handles.allow_enough()
        caps = replace(self._caps, lines=min(self._caps.lines, handles.for_lines()))
        page = files.read(self._ports.resources / "phone")
        bound: Future[int] = Future()
        self._thread = threading.Thread(
            target=self._run,
            args=(bound, lambda: House(self._ports, caps, page, tls), address, port, context),
            name="phones",
            daemon=True,
        )
        self._thread.start()
        try:
            return bound.result()
        except BaseException as error:
            self._thread.join()
            self._thread = None
            if isinstance(error, OSError):
                raise _unavailable(address, error) from error
            raise

    def publish(self, state: State, now: Moment, *, is_held: bool = False) -> None:
        """How things stand now. What the server had no time to look at is passed over.

        So is what was published already: all acts of one commit come with the same state.
        `is_held`: what all are told stays as it was told last, as long as the task is the same.
        """
        with self._guard:
            if self._latest is not None and self._latest[0] is state and self._latest[2] is is_held:
                return
            self._latest = (state, now, is_held)
            if self._loop is not None and not self._is_due:
                self._is_due = True
                self._is_told.clear()
                self._loop.call_soon_threadsafe(self._loop.call_soon, self._take)  # answers go first

    def wait_told(self, at_most_s: float) -> None:
        """Until phones were told of what was published; at once, where nothing is being told."""
        self._is_told.wait(at_most_s)

    def stop(self, *, is_over: bool = False) -> None:
        """Phones are told whether the session is over or only the serving; then everything is closed."""
        thread, self._thread = self._thread, None
        if thread is None:
            return
        with self._guard:
            if self._loop is not None and self._house is not None:
                self._loop.call_soon_threadsafe(self._house.leave, is_over)
        thread.join(_STOP_S)

    def _take(self) -> None:
        with self._guard:
            self._is_due, latest, house = False, self._latest, self._house
        if latest is not None and house is not None:
            house.take(*latest)
        with self._guard:
            if not self._is_due:  # else something newer was published meanwhile
                self._is_told.set()

    def _run(
        self,
        bound: Future[int],
        made: Callable[[], House],
        address: str,
        port: int,
        context: ssl.SSLContext | None,
    ) -> None:
        """Whatever comes, whoever waits for the port is answered: also where not even a loop can be had."""
        try:
            with asyncio.Runner() as runner:
                runner.run(self._live(bound, made, address, port, context))
        except BaseException as error:
            if bound.done():
                raise
            bound.set_exception(error)

    async def _live(
        self,
        bound: Future[int],
        made: Callable[[], House],
        address: str,
        port: int,
        context: ssl.SSLContext | None,
    ) -> None:
        house = made()
        got = await _bound(house, address, port, context)
        with self._guard:
            self._loop, self._house = asyncio.get_running_loop(), house
        self._take()
        bound.set_result(got)
        try:
            await house.until_left()
        finally:
            with self._guard:
                self._loop = self._house = None
            self._is_told.set()
            await house.close()


async def _bound(house: House, address: str, port: int, context: ssl.SSLContext | None) -> int:
    """The library opens the socket: one that is made by hand may answer forty times slower."""
    wanted = [port, *range(port + 1, min(port + _TRIES, 65535) + 1), 0] if port else [0]
    for candidate in wanted:
        try:
            return await house.open(address, candidate, context)
        except OSError as error:
            if error.errno not in _TAKEN or candidate == wanted[-1]:
                raise
    raise OSError(errno.EADDRINUSE, "no port is free")


def _context(tls: Tls | None) -> ssl.SSLContext | None:
    if tls is None:
        return None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    try:
        context.load_cert_chain(tls.certificate, tls.key)
    except (OSError, ssl.SSLError) as error:
        raise Unavailable(
            say("The certificate files could not be read. Choose others, or serve phones without them.")
        ) from error
    return context


def _unavailable(address: str, error: OSError) -> Unavailable:
    if error.errno == errno.EADDRNOTAVAIL:
        return Unavailable(
            say(
                "This computer does not have the address {address} any more. Choose another.", address=address
            )
        )
    return Unavailable(
        say(
            "Phones cannot be served at {address}. Choose another address, or go on at the laptop.",
            address=address,
        )
    )
