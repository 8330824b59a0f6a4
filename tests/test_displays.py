"""A display that does not answer is none, and is told in one sentence before Qt is asked."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from lfb_desktop import displays

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux alone has to be asked")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Short, because the path of a socket may not be long; X looks for its sockets there too."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(displays, "_X11_SOCKET", "X{number}")
    return tmp_path


def listening(name: str) -> socket.socket:
    made = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    made.bind(name)
    made.listen()
    return made


@pytest.mark.parametrize("display", [":5", ":5.0", "unix:5", "unix/box:5"])
def test_an_x_server_that_answers(folder: Path, display: str) -> None:
    assert not displays.is_reachable({"DISPLAY": display})
    with listening("X5"):
        assert displays.is_reachable({"DISPLAY": display})
        assert displays.is_reachable({"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"})
        assert not displays.is_reachable({"DISPLAY": display, "QT_QPA_PLATFORM": "bogus"})
        assert not displays.is_reachable({"DISPLAY": display, "QT_QPA_PLATFORM": "wayland"})
        assert not displays.is_reachable({"DISPLAY": ":6"})
    assert not displays.is_reachable({"DISPLAY": display}), "its socket is left, and nobody answers"


def test_an_x_server_over_the_network(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        monkeypatch.setattr(displays, "_X11_PORT", server.getsockname()[1] - 10)
        assert displays.is_reachable({"DISPLAY": "127.0.0.1:10.0"})
    assert not displays.is_reachable({"DISPLAY": "127.0.0.1:10.0"})


def test_a_compositor_that_answers(folder: Path) -> None:
    environ = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": "."}
    assert not displays.is_reachable(environ)
    with listening("wayland-7"):
        assert displays.is_reachable(environ)
        assert displays.is_reachable({**environ, "DISPLAY": ":99999"})
        assert not displays.is_reachable({"WAYLAND_DISPLAY": "wayland-7"}), "nowhere to look for it"
        assert not displays.is_reachable({**environ, "WAYLAND_DISPLAY": "nothing"})


@pytest.mark.parametrize("display", ["", "x", ":", ":x", "/nowhere/x:0", "a\0b:1", ":5" * 200, "\ud800:0"])
def test_what_is_no_display(folder: Path, display: str) -> None:
    assert not displays.is_reachable({"DISPLAY": display})


@pytest.mark.parametrize(
    "environ",
    [
        {"DISPLAY": ":9977"},
        {"QT_QPA_PLATFORM": "bogus"},
        {"WAYLAND_DISPLAY": "nothing", "XDG_RUNTIME_DIR": "/nowhere"},
    ],
)
def test_it_is_one_sentence_and_exit_1(environ: dict[str, str], tmp_path: Path) -> None:
    told = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM")
    bare = {key: value for key, value in os.environ.items() if key not in told}
    done = subprocess.run(
        [sys.executable, "-m", "lfb_desktop", "--home", str(tmp_path)],
        env={**bare, **environ},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1
    assert "no display" in done.stderr
