"""With certificate files of one's own phones come encrypted, and only so."""

from __future__ import annotations

import http.client
import json
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from lfb_desktop.web import protocol
from lfb_desktop.web.limits import USUAL
from lfb_desktop.web.ports import Tls
from tests.web.rig import HOST, SECRET, Rig, read_to_the_end, serving

FILES = Path(__file__).resolve().parents[1] / "fixtures" / "tls"
CERTIFICATE, KEY = FILES / "certificate.pem", FILES / "key.pem"  # of nobody, and for nothing but this
NAME = "room.test"


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    with serving(tmp_path, tls=Tls(CERTIFICATE, KEY, NAME)) as made:
        yield made


def ask(rig: Rig, host: str, origin: str) -> http.client.HTTPResponse:
    context = ssl.create_default_context(cafile=str(CERTIFICATE))
    connection = http.client.HTTPSConnection(HOST, rig.port, timeout=10, context=context)
    body = json.dumps({"secret": SECRET, "key": "k" * 24, "name": "Mia"})
    headers = {"Host": host, "Origin": origin, "Content-Type": "application/json"}
    try:
        connection.request("POST", "/api/join", body, headers)
        response = connection.getresponse()
        response.read()
        return response
    finally:
        connection.close()


@pytest.mark.parametrize("name", [HOST, NAME])
def test_a_phone_joins_by_the_address_and_by_the_name_of_the_certificate(rig: Rig, name: str) -> None:
    response = ask(rig, f"{name}:{rig.port}", f"https://{name}:{rig.port}")
    assert response.status == 200
    assert "Secure" in str(response.getheader("Set-Cookie"))


def test_a_page_that_came_unencrypted_is_a_page_elsewhere(rig: Rig) -> None:
    assert ask(rig, rig.host, f"http://{rig.host}").status == 403
    assert ask(rig, "evil.test", "https://evil.test").status == 403


def test_who_does_not_encrypt_is_told_nothing(rig: Rig) -> None:
    with socket.create_connection((HOST, rig.port), timeout=10) as line:
        line.sendall(f"GET / HTTP/1.1\r\nHost: {rig.host}\r\n\r\n".encode())
        assert b"<" not in read_to_the_end(line)


def test_stopping_ends_every_line_and_breaks_at_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One that asked, one that asks and does not read, and one that has said nothing yet."""
    faults: list[object] = []
    monkeypatch.setattr(threading, "excepthook", lambda what: faults.append(what.exc_value))
    context = ssl.create_default_context(cafile=str(CERTIFICATE))
    with ExitStack() as stack, serving(tmp_path, tls=Tls(CERTIFICATE, KEY, NAME)) as rig:
        asks = f"GET /phone.js HTTP/1.1\r\nHost: {rig.host}\r\n\r\n".encode()
        for sent in (asks, asks * 500, b""):
            bare = stack.enter_context(socket.create_connection((HOST, rig.port), timeout=10))
            line = stack.enter_context(context.wrap_socket(bare, server_hostname=HOST))
            line.sendall(sent)
            assert not sent or line.recv(1) == b"H"
        rig.server.stop()
        assert [t for t in threading.enumerate() if t.name == "phones"] == []
    assert faults == []


def test_handshakes_that_get_no_further_take_few_lines(tmp_path: Path) -> None:
    """Until it is over a line is in nobody's book: neither its address nor its phone is known."""
    caps = replace(USUAL, unsettled=8)
    with serving(tmp_path, caps, tls=Tls(CERTIFICATE, KEY, NAME)) as rig:
        with ExitStack() as opened:
            lines = [socket.create_connection((HOST, rig.port), timeout=10) for _ in range(40)]
            for line in lines:
                opened.enter_context(line)
            assert [line.recv(1) for line in lines[8:]] == [b""] * 32, "they are hung up on"


def test_where_a_refusal_would_end_the_listening_phones_come_in_beside_such_handshakes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(protocol, "_MAY_REFUSE", False)  # as on Windows
    with serving(tmp_path, replace(USUAL, unsettled=8), tls=Tls(CERTIFICATE, KEY, NAME)) as rig:
        with ExitStack() as opened:
            for _ in range(40):
                opened.enter_context(socket.create_connection((HOST, rig.port), timeout=10))
            assert ask(rig, rig.host, f"https://{rig.host}").status == 200
