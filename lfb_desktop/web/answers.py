"""What goes back to a phone, and what stands above every answer."""

from __future__ import annotations

from collections.abc import Mapping

from aiohttp import web

from lfb_desktop.domain.words import Say, Tongue, told
from lfb_desktop.web.encoding import written

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; "
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


class Refusal(Exception):
    """Answered with a sentence; `more` are fields beside it."""

    def __init__(self, status: int, sentence: Say, **more: str | int | bool) -> None:
        super().__init__(status)
        self.status = status
        self.sentence = sentence
        self.more = more

    def answer(self, tongue: Tongue) -> web.Response:
        return answer({"refused": told(self.sentence, tongue), **self.more}, self.status)


class Silence(Exception):
    """Answered with nothing but a status."""

    def __init__(self, status: int, **headers: str) -> None:
        super().__init__(status)
        self.status = status
        self.headers = headers

    def answer(self) -> web.Response:
        return web.Response(status=self.status, headers=self.headers)


def answer(value: Mapping[str, object], status: int = 200) -> web.Response:
    return web.Response(text=written(value), status=status, content_type="application/json")


def unknown() -> web.Response:
    """Of whom nothing is known here: the page asks to join again."""
    return answer({"state": "unknown"}, 401)
