"""Who does not come from our own page by our own name gets nothing, and nobody gets more than an answer."""

from __future__ import annotations

import json
import socket

import pytest

from tests.web.rig import HOST, SECRET, Answer, Rig, raw

COME = json.dumps({"secret": SECRET}).encode()
EVERYWHERE = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
    "img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}


@pytest.mark.parametrize(
    "host", ["evil.test", "127.0.0.1:1", "localhost:{port}", "127.0.0.1", "{host}.evil.test", ""]
)
def test_another_name_of_this_address_gets_nothing(rig: Rig, host: str) -> None:
    asked = host.format(host=rig.host, port=rig.port)
    for path in ("/", "/api/words"):
        answer = rig.ask("GET", path, headers={"Host": asked})
        assert (answer.status, answer.body) == (403, b"")


@pytest.mark.parametrize("hosts", [[], ["{host}", "{host}"], ["{host}", "evil.test"]])
def test_a_request_has_one_host(rig: Rig, hosts: list[str]) -> None:
    lines = "".join(f"Host: {host.format(host=rig.host)}\r\n" for host in hosts)
    answer = raw(rig.port, f"GET /api/words HTTP/1.1\r\n{lines}Connection: close\r\n\r\n".encode())
    assert answer.split()[1] in (b"400", b"403")
    assert answer.endswith(b"\r\n\r\n")


@pytest.mark.parametrize("target", ["http://evil.test/", "http://{host}/api/words", "evil.test:80", "*"])
def test_a_target_is_a_path(rig: Rig, target: str) -> None:
    words = f"GET {target} HTTP/1.1\r\nHost: {rig.host}\r\nConnection: close\r\n\r\n".format(host=rig.host)
    answer = raw(rig.port, words.encode())
    assert answer.split()[1] in (b"400", b"404")
    assert answer.endswith(b"\r\n\r\n")


@pytest.mark.parametrize("origin", ["http://evil.test", "null", "https://{host}", "http://127.0.0.1:1", ""])
def test_a_page_elsewhere_sends_nothing(rig: Rig, origin: str) -> None:
    known = rig.joined()
    asked = len(rig.room.asked)
    headers = {"Origin": origin.format(host=rig.host)}
    body = {"seat": known.person, "act": "write", "text": "Evil.", "ticket": "t" * 22}
    answer = rig.ask("POST", "/api/act", body, headers, cookie=known.token)
    assert answer.status == 403
    assert "scan" in str(answer.json["refused"]).lower()
    assert len(rig.room.asked) == asked


def test_a_form_without_an_origin_is_none(rig: Rig) -> None:
    words = f"POST /api/come HTTP/1.1\r\nHost: {rig.host}\r\nContent-Type: application/json\r\n"
    answer = raw(rig.port, f"{words}Content-Length: {len(COME)}\r\nConnection: close\r\n\r\n".encode() + COME)
    assert answer.split()[1] == b"403"


@pytest.mark.parametrize(
    "kind",
    ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "",
     "application/json5", "application/json; charset=utf-16", "text/plain; application/json"],
)  # fmt: skip
def test_only_json_is_read(rig: Rig, kind: str) -> None:
    answer = rig.ask("POST", "/api/come", COME, {"Content-Type": kind})
    assert answer.status == 415


@pytest.mark.parametrize(
    "kind", ["application/json", "Application/JSON; charset=UTF-8", 'application/json;charset="utf-8"']
)
def test_json_may_name_its_letters(rig: Rig, kind: str) -> None:
    assert rig.ask("POST", "/api/come", COME, {"Content-Type": kind}).status == 200


def test_a_packed_body_is_not_unpacked(rig: Rig) -> None:
    assert rig.ask("POST", "/api/come", COME, {"Content-Encoding": "gzip"}).status == 415


@pytest.mark.parametrize("size", [16 * 1024 + 1, 1_000_000, 50_000_000])
def test_a_body_that_is_too_large_is_refused_by_its_length(rig: Rig, size: int) -> None:
    head = _head(rig, f"Content-Length: {size}")
    answer = _pushed(rig.port, head, b"[" * 65536, size)
    assert answer.startswith(b"HTTP/1.1 413")
    assert b"shorter" in answer
    assert rig.ask("GET", "/api/words").status == 200


def test_the_largest_body_is_read(rig: Rig) -> None:
    body = json.dumps({"secret": SECRET, "start": ""}).encode()
    body = body.replace(b'"start": ""', b'"start": "' + b" " * (16 * 1024 - len(body)) + b'"')
    assert len(body) == 16 * 1024
    assert rig.ask("POST", "/api/look", body).status == 400, "read, and the start is longer than any name"


def test_an_endless_body_is_refused_once_it_is_too_large(rig: Rig) -> None:
    chunk = b"1000\r\n" + b" " * 4096 + b"\r\n"
    answer = _pushed(rig.port, _head(rig, "Transfer-Encoding: chunked"), chunk, 50_000_000)
    assert answer.startswith(b"HTTP/1.1 413")


@pytest.mark.parametrize("broken", ["zz\r\n", "5\r\nab", "-1\r\n\r\n"])
def test_a_broken_body_is_refused(rig: Rig, broken: str) -> None:
    with socket.create_connection((HOST, rig.port), timeout=10) as line:
        line.sendall(_head(rig, "Transfer-Encoding: chunked") + broken.encode())
        line.shutdown(socket.SHUT_WR)
        answer = line.recv(65536)
    assert answer == b"" or answer.split()[1] == b"400"
    assert rig.ask("GET", "/api/words").status == 200


def test_a_hundred_thousand_headers_are_refused(rig: Rig) -> None:
    head = f"GET /api/words HTTP/1.1\r\nHost: {rig.host}\r\n".encode()
    answer = _pushed(rig.port, head, b"".join(b"X-%d: y\r\n" % i for i in range(1000)), 1_500_000)
    assert answer == b"" or answer.split()[1] in (b"400", b"431")
    assert rig.ask("GET", "/api/words").status == 200


@pytest.mark.parametrize(
    "sent",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"GET\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"\0" * 100 + b"\r\n\r\n",
        b"GET /" + b"a" * 20_000 + b" HTTP/1.1\r\n\r\n",
        b"POST /api/come HTTP/1.1\r\nHost: {host}\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n",
        b"POST /api/come HTTP/1.1\r\nHost: {host}\r\nContent-Length: -5\r\n\r\n",
        b"POST /api/come HTTP/1.1\r\nHost: {host}\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: {host}\r\nX: a\0b\r\n\r\n",
    ],
)
def test_what_cannot_be_read_is_answered_with_nothing_of_it(rig: Rig, sent: bytes) -> None:
    with socket.create_connection((HOST, rig.port), timeout=10) as line:
        line.sendall(sent.replace(b"{host}", rig.host.encode()))
        line.shutdown(socket.SHUT_WR)
        answer = line.recv(65536)
    if answer:
        head, _, body = answer.partition(b"\r\n\r\n")
        assert head.split()[1] == b"400"
        assert body == b""
        assert b"nosniff" in head
        assert b"Server:" not in head
    assert rig.ask("GET", "/api/words").status == 200


def everything(rig: Rig) -> dict[str, Answer]:
    known = rig.joined()
    return {
        "the page": rig.ask("GET", "/"),
        "a file": rig.ask("GET", "/phone.css"),
        "words": rig.ask("GET", "/api/words"),
        "an act": rig.act(known, "done", is_done=True),
        "a calendar": rig.ask("GET", f"/api/plan.ics?seat={known.person}", cookie=known.token),
        "wrong host": rig.ask("GET", "/", headers={"Host": "evil.test"}),
        "unknown path": rig.ask("GET", "/wp-admin"),
        "wrong method": rig.ask("DELETE", "/"),
        "no token": rig.post("/api/act", {}),
        "no socket": rig.ask("GET", "/api/live", cookie=known.token, headers={"Origin": rig.origin}),
        "bad form": rig.post("/api/come", {}),
        "wrong kind": rig.ask("POST", "/api/come", COME, {"Content-Type": "text/plain"}),
        "too large": rig.ask("POST", "/api/come", b" " * 20_000),
        "wrong code": rig.post("/api/come", {"code": "NOPE 0000"}),
    }


def test_the_same_headers_stand_above_every_answer(rig: Rig) -> None:
    for what, answer in everything(rig).items():
        for name, value in EVERYWHERE.items():
            assert answer.headers.get(name) == value, what
        assert answer.headers["Cache-Control"] == "no-store", what
        assert "Server" not in answer.headers, what
        assert not [name for name in answer.headers if name.lower().startswith("access-control")], what


def test_the_font_alone_may_be_kept(rig: Rig) -> None:
    assert rig.ask("GET", "/people.woff2").headers["Cache-Control"] == "max-age=86400"
    assert rig.ask("GET", "/people.woff2").headers["Content-Type"] == "font/woff2"


def test_the_status_says_what_was_wrong(rig: Rig) -> None:
    assert {what: answer.status for what, answer in everything(rig).items()} == {
        "the page": 200,
        "a file": 200,
        "words": 200,
        "an act": 200,
        "a calendar": 200,
        "wrong host": 403,
        "unknown path": 404,
        "wrong method": 405,
        "no token": 401,
        "no socket": 400,
        "bad form": 400,
        "wrong kind": 415,
        "too large": 413,
        "wrong code": 403,
    }


def _head(rig: Rig, more: str) -> bytes:
    words = f"POST /api/come HTTP/1.1\r\nHost: {rig.host}\r\nOrigin: {rig.origin}\r\n"
    return f"{words}Content-Type: application/json\r\n{more}\r\n\r\n".encode()


def _pushed(port: int, head: bytes, part: bytes, size: int) -> bytes:
    """Sends on and on, as somebody would who does not listen; then reads what was answered."""
    with socket.create_connection((HOST, port), timeout=10) as line:
        try:
            line.sendall(head)
            for left in range(size, 0, -len(part)):
                line.sendall(part[:left])
        except OSError:
            pass  # it was closed on us
        try:
            return line.recv(65536)
        except OSError:
            return b""
