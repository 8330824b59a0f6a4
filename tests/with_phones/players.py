"""Played phones that keep what they sent until it is answered, and remember what they were promised."""

from __future__ import annotations

import asyncio
import contextlib
import json
import secrets
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

import aiohttp

from lfb_desktop.crowd import Phone
from tests.with_phones.loops import Loop

_LONGEST_PAUSE_S = 2.0  # of the page, between two tries to open its line


@dataclass
class Player(Phone):
    """Listens as the page does; `heard_at` is when the newest line said its first word."""

    name: str = ""
    seat: str = ""
    secret: str = ""
    heard_at: float = 0.0
    answered_at: float = 0.0

    async def join(self) -> None:
        form = {
            "secret": self.secret,
            "key": secrets.token_urlsafe(16),
            "name": self.name,
            "person": self.seat,
        }
        assert await self.post("/api/join", form) == (200, {"state": "in"})
        self.listening = asyncio.create_task(self.listen())

    async def tries(self, act: str, **fields: object) -> tuple[int, str]:
        """The status, and the sentence of a refusal."""
        status, body = await self.post("/api/act", {"seat": self.seat, "act": act, **fields})
        assert isinstance(body, dict)
        self.answered_at = time.monotonic()
        return status, str(body.get("refused", ""))

    async def does(self, act: str, **fields: object) -> None:
        assert await self.tries(act, **fields) == (200, "")

    async def listen(self) -> None:
        tries = 0
        while True:
            with contextlib.suppress(aiohttp.ClientError, TimeoutError):
                async with self.http.ws_connect(f"{self.origin}/api/live") as socket:
                    is_first = True
                    async for message in socket:
                        if is_first:
                            self.heard_at, is_first, tries = time.monotonic(), False, 0
                        self.frames += 1
                        self.seen.update(json.loads(message.data))
            await asyncio.sleep(min(_LONGEST_PAUSE_S, 0.05 * 2**tries))
            tries += 1

    @property
    def is_seated_as(self) -> list[str]:
        return [seat["person"] for seat in self.seen["me"]["seats"]]


async def _made(origin: str, secret: str, name: str, seat: str) -> Player:
    http = aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True), headers={"Origin": origin})
    return Player(origin, http, name=name, seat=seat, secret=secret)


@contextmanager
def players(loop: Loop, origin: str, secret: str, people: Mapping[str, str]) -> Iterator[list[Player]]:
    """`people`: their names and ids, all on the list."""
    made = [loop.do(_made(origin, secret, name, seat)) for name, seat in people.items()]
    try:
        yield made
    finally:
        for player in made:
            loop.do(player.close())
