"""Whether Qt could open a window here, looked at before Qt is asked: it would abort instead of explaining.

Nothing is started for that: a socket that answers is a display. Where several are named, Qt takes the
first that works, and so one is enough.
"""

from __future__ import annotations

import os
import re
import socket
from collections.abc import Mapping

# What Qt calls them, in the order of what they need: nothing, a graphics card, a display.
_BARE = frozenset({"offscreen", "minimal", "vnc", "linuxfb", "vkkhrdisplay"})
_CARD = frozenset({"eglfs", "minimalegl"})
_CARDS = ("/dev/dri", "/dev/nvidia0")
_X11 = re.compile(r"(?:(?P<protocol>[a-z0-9]+)/)?(?P<host>.*?):(?P<number>[0-9]{1,5})(?:\.[0-9]+)?")
_X11_SOCKET = "/tmp/.X11-unix/X{number}"
_X11_PORT = 6000
_NEAR_S, _FAR_S = 0.5, 3.0


def has_display(platform: str, environ: Mapping[str, str]) -> bool:
    """Whether Qt could open a window; only Linux may lack a display."""
    return not platform.startswith("linux") or is_reachable(environ)


def is_reachable(environ: Mapping[str, str]) -> bool:
    """On Linux: whether one of the platforms that Qt would try has what it needs."""
    wanted = [name.partition(":")[0] for name in environ.get("QT_QPA_PLATFORM", "").split(";") if name]
    if not wanted:
        return _x11_answers(environ) or (bool(environ.get("WAYLAND_DISPLAY")) and _wayland_answers(environ))
    return any(_works(name.lower(), environ) for name in wanted)


def _works(platform: str, environ: Mapping[str, str]) -> bool:
    if platform in _BARE:
        return True
    if platform in _CARD:
        return any(os.path.exists(card) for card in _CARDS)
    if platform == "xcb":
        return _x11_answers(environ)
    return platform in ("wayland", "wayland-egl", "wayland-brcm") and _wayland_answers(environ)


def _x11_answers(environ: Mapping[str, str]) -> bool:
    """DISPLAY is written [protocol/][host]:number[.screen], or is the path of a socket."""
    display = environ.get("DISPLAY", "")
    if display.startswith("/") and _unix_answers(display):
        return True
    found = _X11.fullmatch(display)
    if found is None:
        return False
    number, host = int(found["number"]), found["host"].strip("[]")
    is_near = host in ("", "unix")
    if (is_near or found["protocol"] in ("unix", "local")) and _x11_socket_answers(number):
        return True
    return host != "unix" and _tcp_answers(host or "localhost", _X11_PORT + number, is_near=is_near)


def _x11_socket_answers(number: int) -> bool:
    path = _X11_SOCKET.format(number=number)
    return _unix_answers("\0" + path) or _unix_answers(path)


def _wayland_answers(environ: Mapping[str, str]) -> bool:
    if environ.get("WAYLAND_SOCKET"):  # a connection that whoever started us made
        return True
    name = environ.get("WAYLAND_DISPLAY") or "wayland-0"
    folder = environ.get("XDG_RUNTIME_DIR", "")
    return (bool(folder) or name.startswith("/")) and _unix_answers(os.path.join(folder, name))


def _unix_answers(path: str) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as asked:
        asked.settimeout(_NEAR_S)
        try:
            asked.connect(path)
        except (OSError, ValueError):
            return False
        return True


def _tcp_answers(host: str, port: int, *, is_near: bool) -> bool:
    try:
        socket.create_connection((host, port), _NEAR_S if is_near else _FAR_S).close()
    except (OSError, OverflowError, UnicodeError):
        return False
    return True
