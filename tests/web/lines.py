"""Open lines of phones, each read by a thread-free client in one loop of its own."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import Callable, Coroutine
from types import TracebackType
from typing import Any

import aiohttp

from tests.web.rig import Known, Rig

WAIT_S = 20.0


class Line:
    """One socket of one phone: the frames that came, and how it ended."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self.socket = socket
        self.frames: list[dict[str, Any]] = []
        self.at: list[float] = []  # when each of them came
        self.code: int | None = None
        self.changed = asyncio.Condition()
        self.reader = asyncio.create_task(self._read())

    async def _read(self) -> None:
        async for message in self.socket:
            async with self.changed:
                self.at.append(time.monotonic())
                self.frames.append(json.loads(message.data))
                self.changed.notify_all()
        async with self.changed:
            self.code = self.socket.close_code
            self.changed.notify_all()

    async def until(self, holds: Callable[[], bool]) -> None:
        async with asyncio.timeout(WAIT_S), self.changed:
            await self.changed.wait_for(holds)


class Lines:
    """A loop in a thread, so that tests read like what they say."""

    def __init__(self, rig: Rig) -> None:
        self._rig = rig
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="phones of a test")
        self._by_phone: dict[Known, Line] = {}

    def __enter__(self) -> Lines:
        self._thread.start()
        self._session = self.do(self._made())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.do(self._session.close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def do(self, what: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(what, self._loop).result(WAIT_S * 2)

    def open(self, known: Known) -> Line:
        """The newest line of that phone, once its first frame is there."""
        line: Line = self.do(self._opened(known))
        self._by_phone[known] = line
        return line

    def until(self, line: Line, holds: Callable[[Line], bool]) -> Line:
        self.do(line.until(lambda: holds(line)))
        return line

    def frames(self, line: Line, n: int) -> list[dict[str, Any]]:
        return self.until(line, lambda line: len(line.frames) >= n).frames

    def ended(self, line: Line) -> tuple[list[dict[str, Any]], int | None]:
        self.until(line, lambda line: line.code is not None)
        return line.frames, line.code

    def last_word(self, known: Known) -> tuple[str | None, int | None]:
        frames, code = self.ended(self._by_phone[known])
        return frames[-1].get("end"), code

    def send(self, line: Line, text: str) -> None:
        self.do(line.socket.send_str(text))

    async def _made(self) -> aiohttp.ClientSession:
        return aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0))

    async def _opened(self, known: Known) -> Line:
        headers = {"Origin": self._rig.origin, "Cookie": f"{self._rig.cookie_name}={known.token}"}
        socket = await self._session.ws_connect(f"{self._rig.origin}/api/live", headers=headers)
        line = Line(socket)
        await line.until(lambda: bool(line.frames))
        return line
