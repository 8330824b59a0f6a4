"""A small room for the page alone: the same headers and the same words as the real one, all by hand.

It serves resources/phone, keeps what was posted, and can do what a bad line does: answer and cut, or be gone.
"""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from aiohttp import WSMsgType, web

from lfb_desktop.domain.words import ENGLISH
from lfb_desktop.web import words
from tests.phone.frames import Shown

PAGE = Path(__file__).resolve().parents[2] / "resources" / "phone"
SECRET = "SECRETSECRETSECRETSECRET26"
WORDS = words.words(ENGLISH)
COOKIE = "lfb_standin0"
KINDS = {".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".woff2": "font/woff2"}
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; "
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
_OLD_CODE: tuple[int, dict[str, object]] = (
    403,
    {"refused": "This code is not known here. Look at the screen again."},
)
WELCOME = {
    "why": "Our on-call weeks burn people out.",
    "neutral": "Heron",
    "asks_first": False,
    "is_locked": False,
    "promises": [
        "Ideas and votes in this session are unsigned. Your name is for raised hands and thanks.",
        "No account, no app. Nothing leaves this room’s network.",
        "Lost the page? Scan again and you are back where you were.",
    ],
}


class StandIn:
    """Its knobs may be turned from the test's own thread."""

    def __init__(self) -> None:
        self.reset()
        self._loop = asyncio.new_event_loop()
        self._sockets: list[web.WebSocketResponse] = []
        self._ready = threading.Event()
        self._came = threading.Condition()
        self._thread = threading.Thread(target=self._run, name="stand-in room", daemon=True)
        self._thread.start()
        self._ready.wait(10)

    def reset(self) -> None:
        self.shown: Shown | None = None
        self.is_known = True  # whether a phone that asks has been let in
        self.welcome: dict[str, object] = dict(WELCOME)
        self.codes = {SECRET, "KITE 4738"}  # that lead in
        self.people: list[dict[str, str]] = []
        self.held: set[str] = set()
        self.words: dict[str, object] | None = WORDS  # None: it has no answer
        self.mine: dict[str, object] = {}  # told of every ticket that is asked for
        self.refusals: dict[str, tuple[int, str]] = {}  # by act
        self.answer = ""  # to every private line
        self.is_mute = False  # lines are taken, and nothing comes on them
        self.lines = 0  # that were opened
        self.cuts = 0  # so many answers are cut off after the act was done
        self.posts: list[tuple[str, dict[str, Any]]] = []
        self.tickets: list[str] = []  # in the order in which they came, repeats too

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def acts(self, name: str) -> list[dict[str, Any]]:
        """Without their turns, which only the outbox knows."""
        found = [body for path, body in self.posts if path == "/api/act" and body["act"] == name]
        return [{k: v for k, v in body.items() if k not in ("life", "turn")} for body in found]

    def heard(self, name: str) -> list[dict[str, Any]]:
        """Once one of them has come: the page says at once that it is done, and sends it meanwhile."""
        with self._came:
            self._came.wait_for(lambda: bool(self.acts(name)), timeout=10)
        return self.acts(name)

    def show(self, shown: Shown) -> None:
        self.shown = shown
        self.push(shown.frame(self._now()))

    def push(self, frame: dict[str, object]) -> None:
        self._call(self._push(json.dumps(frame)))

    def drop_lines(self, code: int = 1001) -> None:
        self._call(self._drop(code))

    def stop(self) -> None:
        self._call(self._drop(1001))
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)

    def _call(self, what: Any) -> None:
        asyncio.run_coroutine_threadsafe(what, self._loop).result(10)

    async def _push(self, text: str) -> None:
        for socket in list(self._sockets):
            await socket.send_str(text)

    async def _drop(self, code: int) -> None:
        for socket in list(self._sockets):
            await socket.close(code=code)

    def _now(self) -> int:
        return 0

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_until_complete(self._serve())
        self._loop.run_forever()
        self._loop.run_until_complete(self._runner.cleanup())
        self._loop.close()

    async def _serve(self) -> None:
        app = web.Application()
        app.router.add_get("/api/words", self._words)
        app.router.add_get("/api/live", self._live)
        app.router.add_get("/api/plan.ics", self._plan)
        posts: dict[str, Callable[[dict[str, Any]], tuple[int, dict[str, object]]]] = {
            "/api/come": self._come,
            "/api/look": lambda body: (200, {"people": self.people}),
            "/api/join": self._join,
            "/api/act": self._act,
            "/api/mine": self._mine,
        }
        for path, answer in posts.items():
            app.router.add_post(path, self._posted(path, answer))
        app.router.add_get("/{tail:.*}", self._file)
        app.on_response_prepare.append(self._dress)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.port = self._runner.addresses[0][1]
        self._ready.set()

    async def _dress(self, request: web.Request, response: web.StreamResponse) -> None:
        response.headers.update(HEADERS)

    def _posted(self, path: str, answer: Callable[[dict[str, Any]], tuple[int, dict[str, object]]]) -> Any:
        async def handle(request: web.Request) -> web.Response:
            assert request.content_type == "application/json"
            body = await request.json()
            with self._came:
                self.posts.append((path, body))
                self._came.notify_all()
            status, said = answer(body)
            if path == "/api/act" and self.cuts:
                self.cuts -= 1
                assert request.transport is not None
                request.transport.abort()
            response = web.json_response(said, status=status)
            if path == "/api/join" and status == 200:
                response.set_cookie(COOKIE, "token", httponly=True, samesite="Strict")
            return response

        return handle

    def _come(self, body: dict[str, Any]) -> tuple[int, dict[str, object]]:
        return (200, self.welcome) if self._opens(body) else _OLD_CODE

    def _opens(self, body: dict[str, Any]) -> bool:
        return body.get("secret", body.get("code")) in self.codes

    def _join(self, body: dict[str, Any]) -> tuple[int, dict[str, object]]:
        if not self._opens(body):
            return _OLD_CODE
        if body["name"] in self.held and not (body.get("is_same") or body.get("is_another")):
            return 409, {"refused": "Another phone is Anna.", "is_held": True}
        self.is_known = True
        return 200, {"state": "in"}

    def _act(self, body: dict[str, Any]) -> tuple[int, dict[str, object]]:
        self.tickets += [body[name] for name in ("ticket", "key") if name in body]
        if body["act"] in self.refusals:
            status, sentence = self.refusals[body["act"]]
            return status, {"refused": sentence}
        return 200, {"ok": True}

    def _mine(self, body: dict[str, Any]) -> tuple[int, dict[str, object]]:
        if not self.is_known:
            return 401, {"state": "unknown"}
        said = {ticket: {"answer": self.answer} for ticket in body["tickets"] if self.answer}
        return 200, {
            "ideas": {ticket: self.mine for ticket in body["tickets"] if self.mine},
            "messages": said,
        }

    async def _words(self, request: web.Request) -> web.Response:
        if self.words is None:
            return web.Response(status=429)
        return web.json_response(self.words)

    async def _plan(self, request: web.Request) -> web.Response:
        return web.Response(text="BEGIN:VCALENDAR", content_type="text/calendar")

    async def _live(self, request: web.Request) -> web.StreamResponse:
        if not self.is_known:
            return web.json_response({"state": "unknown"}, status=401)
        socket = web.WebSocketResponse(compress=False)
        await socket.prepare(request)
        self._sockets.append(socket)
        self.lines += 1
        if self.shown is not None and not self.is_mute:
            await socket.send_str(json.dumps(self.shown.frame(self._now())))
        async for message in socket:
            if message.type is WSMsgType.TEXT and not self.is_mute:
                await socket.send_str(json.dumps({"n": 2, "now": self._now()}))
        self._sockets.remove(socket)
        return socket

    async def _file(self, request: web.Request) -> web.Response:
        path = request.path
        name = "index.html" if path == "/" or path.startswith("/J/") else path.removeprefix("/")
        file = PAGE / name
        if "/" in name or not file.is_file():
            return web.Response(status=404)
        kind = KINDS.get(file.suffix, "text/html")
        return web.Response(body=file.read_bytes(), content_type=kind)
