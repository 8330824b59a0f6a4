"""What every request has to be before anybody looks at what it wants."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from aiohttp import web

from lfb_desktop.domain.words import say
from lfb_desktop.web import limits, strict
from lfb_desktop.web.answers import Refusal, Silence
from lfb_desktop.web.strict import Value

_JSON = "application/json"


@dataclass(frozen=True, slots=True)
class Place:
    """Where the room is served: nobody may come by another name."""

    scheme: str
    hosts: frozenset[str]

    @property
    def is_tls(self) -> bool:
        return self.scheme == "https"


def place(address: str, port: int, tls_name: str | None) -> Place:
    """`tls_name` None: without TLS."""
    scheme, usual = ("http", 80) if tls_name is None else ("https", 443)
    names = [f"[{address}]" if ":" in address else address, *([tls_name.lower()] if tls_name else [])]
    hosts = {f"{name}:{port}" for name in names}
    if port == usual:
        hosts |= set(names)
    return Place(scheme, frozenset(hosts))


def check_host(request: web.BaseRequest, here: Place) -> str:
    """The one host that was asked for. A page elsewhere may give our address another name."""
    hosts = request.headers.getall("Host", [])
    if len(hosts) != 1 or hosts[0].lower() not in here.hosts:
        raise Silence(403)
    return str(hosts[0]).lower()


def check_origin(request: web.BaseRequest, here: Place, host: str) -> None:
    """A page elsewhere may send a form or open a socket, but it cannot say that it is ours."""
    origins = request.headers.getall("Origin", [])
    if len(origins) != 1 or origins[0].lower() != f"{here.scheme}://{host}":
        raise Refusal(403, say("This page does not belong to the room. Scan the code on the screen again."))


async def form(request: web.BaseRequest, within_s: float) -> dict[str, Value]:
    """The body, as an object of plain values."""
    kind, _, more = request.headers.get("Content-Type", "").partition(";")
    charset = more.strip().lower().replace('"', "")
    if kind.strip().lower() != _JSON or charset not in ("", "charset=utf-8"):
        raise _not_ours()
    if "Content-Encoding" in request.headers:
        raise _not_ours()
    try:
        return strict.parsed(await _body(request, within_s))
    except strict.NotStrict as error:
        raise misread() from error


def misread() -> Refusal:
    return Refusal(400, say("The laptop could not read this. Load the page again."))


async def _body(request: web.BaseRequest, within_s: float) -> bytes:
    if (request.content_length or 0) > limits.BODY:
        raise _too_much()
    try:
        async with asyncio.timeout(within_s):
            return await request.read()
    except web.HTTPRequestEntityTooLarge as error:
        raise _too_much() from error
    except TimeoutError as error:
        raise Silence(408, Connection="close") from error
    except (ConnectionError, asyncio.CancelledError):
        raise
    except Exception as error:  # a body that breaks off, or is not chunked as it says
        raise Silence(400, Connection="close") from error


def _not_ours() -> Refusal:
    return Refusal(415, say("The laptop takes this only from its own page."))


def _too_much() -> Refusal:
    return Refusal(413, say("That is too much at once. Write it shorter, or in two parts."))
