"""The one table of what may be asked, and how each request finds its answer."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Mapping
from urllib.parse import parse_qsl

from aiohttp import web

from lfb_desktop.domain.model import Phone
from lfb_desktop.domain.words import say
from lfb_desktop.web import guard
from lfb_desktop.web.answers import Refusal, Silence, unknown
from lfb_desktop.web.asking import Seats
from lfb_desktop.web.desk import Desk
from lfb_desktop.web.fields import BadForm, Fields
from lfb_desktop.web.files import File
from lfb_desktop.web.guard import Place
from lfb_desktop.web.joining import Door
from lfb_desktop.web.limits import Limits
from lfb_desktop.web.live import Live
from lfb_desktop.web.protocol import Connection

# Beside the files of the page this is all that the network reaches.
ROUTES: Mapping[str, str] = {
    "/api/words": "GET",
    "/api/come": "POST",
    "/api/look": "POST",
    "/api/join": "POST",
    "/api/act": "POST",
    "/api/mine": "POST",
    "/api/plan.ics": "GET",
    "/api/live": "GET",
}
SCANNED = re.compile(r"/J/[A-Z2-7]{16,64}")  # the page as well; the script reads the secret from the address

Stranger = Callable[[Fields, str], "web.Response | Awaitable[web.Response]"]
Known = Callable[[Fields, Phone], "web.Response | Awaitable[web.Response]"]


class Serving:
    """Belongs to the server's thread."""

    def __init__(
        self,
        desk: Desk,
        here: Place,
        files: Mapping[str, File],
        parts: tuple[Door, Seats, Live],
        caps: Limits,
    ) -> None:
        door, self._seats, self._live = parts
        self._desk = desk
        self._here = here
        self._files = files
        self._caps = caps
        self._strangers: dict[str, Stranger] = {
            "/api/come": door.come,
            "/api/look": door.look,
            "/api/join": door.join,
        }
        self._known: dict[str, Known] = {"/api/act": self._seats.act, "/api/mine": self._seats.mine}

    async def __call__(self, request: web.BaseRequest) -> web.StreamResponse:
        connection = request.protocol
        assert isinstance(connection, Connection)
        connection.begins()
        try:
            return await self._answer(request, connection)
        except Silence as silence:
            return silence.answer()
        except Refusal as refusal:
            return refusal.answer(self._desk.tongue)
        except BadForm:
            return guard.misread().answer(self._desk.tongue)
        except (asyncio.CancelledError, ConnectionError):
            raise
        except Exception as defect:
            self._desk.ports.on_trouble(defect)
            return _sorry().answer(self._desk.tongue)
        finally:
            connection.ends()

    async def _answer(self, request: web.BaseRequest, connection: Connection) -> web.StreamResponse:
        host = guard.check_host(request, self._here)
        path, _, query = request.raw_path.partition("?")
        file = self._files.get("/" if SCANNED.fullmatch(path) else path)
        method = ROUTES.get(path) if file is None else "GET"
        if method is None:
            raise Silence(404)
        if request.method != method:
            raise Silence(405, Allow=method)
        if file is not None:
            return _file(file, request)
        if method == "POST":
            return await self._form(request, connection, path, host)
        if path == "/api/words":
            return self._seats.words()
        phone = self._caller(request, connection)
        if phone is None:
            return unknown()
        if path == "/api/plan.ics":
            return await self._seats.calendar(dict(parse_qsl(query)).get("seat", ""), phone)
        guard.check_origin(request, self._here, host)
        return await self._live.line(request, phone)

    async def _form(
        self, request: web.BaseRequest, connection: Connection, path: str, host: str
    ) -> web.Response:
        guard.check_origin(request, self._here, host)
        fields = Fields(await guard.form(request, self._caps.body_s))
        connection.is_busy = True
        if path in self._strangers:
            answered = self._strangers[path](fields, connection.address)
        else:
            phone = self._caller(request, connection)
            if phone is None:
                return unknown()
            answered = self._known[path](fields, phone)
        return answered if isinstance(answered, web.Response) else await answered

    def _caller(self, request: web.BaseRequest, connection: Connection) -> Phone | None:
        phone = self._desk.caller(dict(request.cookies))
        if phone is not None:
            connection.belongs(phone.token)
        return phone


def _file(file: File, request: web.BaseRequest) -> web.Response:
    headers = {"Content-Type": file.kind, "Cache-Control": file.cache}
    if file.packed is None:
        return web.Response(body=file.body, headers=headers)
    headers["Vary"] = "Accept-Encoding"
    if "gzip" not in request.headers.get("Accept-Encoding", ""):
        return web.Response(body=file.body, headers=headers)
    return web.Response(body=file.packed, headers={**headers, "Content-Encoding": "gzip"})


def _sorry() -> Refusal:
    return Refusal(
        503, say("That went wrong at the laptop. Nothing is lost: your phone tries again by itself.")
    )
