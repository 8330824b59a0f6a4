"""QR codes, as rows of dark modules without the quiet zone around them."""

from __future__ import annotations

import re

import segno

Modules = tuple[tuple[bool, ...], ...]

_SPECIAL = re.compile(r'([\\;,:"])')


def url(address: str, port: int, secret: str, *, is_tls: bool = False) -> str:
    """All in capitals, so that it fits into fewer and larger modules. Browsers read it as it is meant."""
    host = f"[{address}]" if ":" in address else address
    return f"HTTP{'S' if is_tls else ''}://{host}:{port}/J/{secret}".upper()


def wifi(network: str, password: str) -> str:
    """What phones understand as an offer to join a Wi-Fi; an empty password is an open one."""
    kind = "WPA" if password else "nopass"
    return f"WIFI:T:{kind};S:{_escaped(network)};P:{_escaped(password)};;"


def modules(text: str) -> Modules:
    """Of level M: a seventh of it may be covered or misread."""
    code = segno.make(text, error="m", micro=False, boost_error=False)
    return tuple(tuple(bool(module) for module in row) for row in code.matrix)


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)
