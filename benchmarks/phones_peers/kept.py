"""What a server pays that keeps what it is sent: a POST, a row on the disk, a count to all. Prints its port.

No rules, no names, no tokens, no window; the loop itself waits for the disk.
"""

from __future__ import annotations

import asyncio
import sqlite3
import sys
import tempfile
from pathlib import Path

from aiohttp import web

_everybody: set[web.WebSocketResponse] = set()


async def line(request: web.Request) -> web.WebSocketResponse:
    socket = web.WebSocketResponse(compress=False)
    await socket.prepare(request)
    _everybody.add(socket)
    await socket.send_str('{"hello":1}')
    async for _ in socket:
        pass
    _everybody.discard(socket)
    return socket


class Desk:
    def __init__(self, folder: Path) -> None:
        self._db = sqlite3.connect(folder / "kept.db", isolation_level=None)
        for pragma in ("journal_mode = WAL", "synchronous = FULL"):
            self._db.execute(f"PRAGMA {pragma}")
        self._db.execute("CREATE TABLE idea (k INTEGER, text TEXT)")

    async def act(self, request: web.Request) -> web.Response:
        idea = await request.json()
        self._db.execute("INSERT INTO idea VALUES (?, ?)", (idea["k"], idea["text"]))
        asyncio.get_running_loop().call_soon(asyncio.create_task, _tell(idea["k"]))
        return web.json_response({"ok": True})


async def _tell(k: int) -> None:
    for one in tuple(_everybody):
        await one.send_str(f'{{"k":{k}}}')


async def main(folder: Path) -> None:
    desk = Desk(folder)
    app = web.Application()
    app.router.add_get("/", line)
    app.router.add_post("/", desk.act)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0, backlog=511)
    await site.start()
    print(runner.addresses[0][1], flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(dir=sys.argv[1] if len(sys.argv) > 1 else None) as place:
        asyncio.run(main(Path(place)))
