"""A bare aiohttp server: each message to all, nothing else. Prints its port."""

from __future__ import annotations

import asyncio

from aiohttp import WSMsgType, web

_everybody: set[web.WebSocketResponse] = set()


async def line(request: web.Request) -> web.WebSocketResponse:
    socket = web.WebSocketResponse(compress=False)
    await socket.prepare(request)
    _everybody.add(socket)
    await socket.send_str('{"hello":1}')
    async for message in socket:
        if message.type is WSMsgType.TEXT:
            for one in tuple(_everybody):
                await one.send_str(message.data)
    _everybody.discard(socket)
    return socket


async def main() -> None:
    app = web.Application()
    app.router.add_get("/", line)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0, backlog=511)
    await site.start()
    print(runner.addresses[0][1], flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
