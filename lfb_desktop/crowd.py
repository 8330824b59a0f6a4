"""Phones that are played: a process of its own that speaks to the room as real ones do, over the network.

It is told what to do in lines on its standard input and answers in lines on its standard output, each a JSON
object: `{"id", "origin", "phone", "path", "form"}` and `{"id", "status", "body"}`. A phone is made when it is
first named, keeps its own cookies, and listens to the room from the moment it is in. `origin` is where the
room is reached now: where that is another place than before, the phone goes there.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import sys
import threading
from dataclasses import dataclass, field
from typing import Any

import aiohttp

from lfb_desktop.web import handles

_PATIENCE_S = 30.0
_AGAIN_S, _LISTEN_AGAIN_S = 0.1, 0.5
_JOIN, _SEEN = "/api/join", "seen"
_NOT_NOW = (429, 503)  # busy, or too quick: the same again is taken in a moment


@dataclass
class Phone:
    """As patient as the page: what was not answered is sent once more, with the same ticket."""

    origin: str
    http: aiohttp.ClientSession
    frames: int = 0
    listening: asyncio.Task[None] | None = None
    seen: dict[str, Any] = field(default_factory=dict)

    async def post(self, path: str, form: object) -> tuple[int, object]:
        deadline = asyncio.get_running_loop().time() + _PATIENCE_S
        while True:
            with contextlib.suppress(aiohttp.ClientError, TimeoutError):
                async with self.http.post(
                    self.origin + path, json=form, headers={"Origin": self.origin}
                ) as answer:
                    body: object = await answer.json()
                    if answer.status not in _NOT_NOW:
                        return answer.status, body
            if asyncio.get_running_loop().time() > deadline:
                return 0, {"refused": "The room does not answer."}
            await asyncio.sleep(_AGAIN_S)

    async def told(self) -> tuple[int, object]:
        """What it was pushed by now."""
        return 200, {"frames": self.frames, **self.seen}

    async def listen(self) -> None:
        """For ever, through restarts of the room; the latest of each part is kept."""
        while True:
            with contextlib.suppress(aiohttp.ClientError, TimeoutError):
                async with self.http.ws_connect(
                    f"{self.origin}/api/live", autoping=True, headers={"Origin": self.origin}
                ) as socket:
                    async for message in socket:
                        self.frames += 1
                        self.seen.update(json.loads(message.data))
            await asyncio.sleep(_LISTEN_AGAIN_S)

    async def close(self) -> None:
        if self.listening is not None:
            self.listening.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self.listening
        await self.http.close()


class Crowd:
    def __init__(self) -> None:
        self._phones: dict[str, Phone] = {}

    def phone(self, name: str, origin: str) -> Phone:
        if name not in self._phones:
            jar = aiohttp.CookieJar(unsafe=True)  # the room has no name but its address
            self._phones[name] = Phone(origin, aiohttp.ClientSession(cookie_jar=jar))
        self._phones[name].origin = origin
        return self._phones[name]

    async def answer(self, line: str) -> None:
        asked = json.loads(line)
        phone, path = self.phone(asked["phone"], asked["origin"]), asked["path"]
        try:
            status, body = await (phone.told() if path == _SEEN else phone.post(path, asked["form"]))
        except Exception as error:  # whoever asked waits for a line
            status, body = 0, {"refused": f"{type(error).__name__}: {error}"}
        if path == _JOIN and status == 200 and phone.listening is None:
            phone.listening = asyncio.create_task(phone.listen())
        sys.stdout.write(json.dumps({"id": asked["id"], "status": status, "body": body}) + "\n")
        sys.stdout.flush()

    async def close(self) -> None:
        await asyncio.gather(*(phone.close() for phone in self._phones.values()))


def run() -> None:
    """Until the lines end."""
    handles.allow_enough()  # a phone has two lines
    asyncio.run(_run())


async def _run() -> None:
    lines: asyncio.Queue[str] = asyncio.Queue()
    loop = asyncio.get_running_loop()

    def read() -> None:  # a pipe cannot be awaited everywhere
        for line in sys.stdin:
            loop.call_soon_threadsafe(lines.put_nowait, line)
        loop.call_soon_threadsafe(lines.put_nowait, "")

    threading.Thread(target=read, name="lines", daemon=True).start()
    crowd, tasks = Crowd(), set[asyncio.Task[None]]()
    while line := await lines.get():
        task = asyncio.create_task(crowd.answer(line))
        tasks.add(task)
        task.add_done_callback(tasks.discard)
    await asyncio.gather(*tasks)
    await crowd.close()
