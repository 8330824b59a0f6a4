"""A page of somebody else in the browser of a phone that is in: it can write nothing and read nothing."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from lfb_desktop.domain.model import StepKind
from tests.web.rig import HOST
from tests.with_phones.browsers import Browsers
from tests.with_phones.laptop import Laptop, laptop
from tests.with_phones.wire import wire

EVIL = b"<!doctype html><meta charset=utf-8><title>evil</title><body>A page of somebody else."
WRITE = '{"seat": "%s", "act": "write", "text": "Evil.", "ticket": "evil-ticket-evil-ticket"}'
# Everything that a page may try at an address that is not its own; what it could read is what it returns.
TRIES = """async ([room, body, secret]) => {
  const got = {};
  const tried = async (name, what) => {
    try { got[name] = await what(); } catch (error) { got[name] = null; }
  };
  const act = (more) => post("/api/act", {body, ...more});
  const post = (path, more) => fetch(room + path, {method: "POST", credentials: "include", ...more});
  const text = (answer) => (answer.type === "opaque" ? null : answer.text());
  const loads = (tag, name, value) => new Promise((done) => {
    const one = document.createElement(tag);
    one.onload = () => done("loaded");
    one.onerror = () => done(null);
    one[name] = value;
    document.body.append(one);
    setTimeout(() => done(null), 2000);
  });
  await tried("plain", async () => text(await act({mode: "no-cors"})));
  await tried("blob", async () => text(await act({mode: "no-cors", body: new Blob([body])})));
  await tried("json", async () => text(await act({headers: {"Content-Type": "application/json"}})));
  await tried("cors", async () => text(await act({headers: {"Content-Type": "text/plain"}})));
  await tried("beacon", async () => { navigator.sendBeacon(room + "/api/act", body); return null; });
  await tried("put", async () => text(await fetch(room + "/api/act", {method: "PUT", body})));
  await tried("come", async () => text(await post("/api/come", {body: JSON.stringify({secret})})));
  await tried("page", async () => text(await fetch(room + "/", {credentials: "include"})));
  await tried("words", async () => text(await fetch(room + "/api/words", {mode: "no-cors"})));
  await tried("mine", async () => text(await post("/api/mine", {body: '{"tickets": []}', mode: "no-cors"})));
  await tried("socket", () => new Promise((done) => {
    const socket = new WebSocket(room.replace("http", "ws") + "/api/live");
    socket.onmessage = ({data}) => done(data);
    socket.onopen = () => done("open");
    socket.onerror = () => done(null);
  }));
  await tried("image", () => loads("img", "src", room + "/icon.svg"));
  await tried("script", () => loads("script", "src", room + "/api/words"));
  await tried("module", () => loads("script", "src", room + "/phone.js"));
  await tried("style", () => new Promise((done) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.onload = () => done("loaded");
    link.onerror = () => done(null);
    link.href = room + "/phone.css";
    document.head.append(link);
  }));
  await tried("frame", async () => {
    await loads("iframe", "src", room + "/");
    return document.querySelector("iframe").contentDocument?.body?.innerText || null;
  });
  return got;
}"""
ALL_TRIES = 17
FORM = """([room, body]) => {
  const form = document.createElement("form");
  form.method = "POST";
  form.enctype = "text/plain";
  form.action = room + "/api/act";
  const input = document.createElement("input");
  input.name = body;
  form.append(input);
  document.body.append(form);
  form.submit();
}"""


class EvilPage(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(EVIL)))
        self.end_headers()
        self.wfile.write(EVIL)

    def log_message(self, format: str, *args: Any) -> None:
        return None


@pytest.fixture
def evil() -> Iterator[int]:
    server = ThreadingHTTPServer((HOST, 0), EvilPage)
    thread = threading.Thread(target=server.serve_forever, name="evil")
    thread.start()
    yield server.server_address[1]
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object) -> Iterator[Laptop]:
    with laptop(tmp_path / "home", monkeypatch) as made:
        yield made


@pytest.fixture
def browsers(room: Laptop) -> Iterator[Browsers]:
    made = Browsers(room)
    yield made
    made.close()
    assert made.faults == []


def rows(file: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of the team file, but for the time that is written down now and then."""
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as db:
        tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: db.execute(f'SELECT * FROM "{name}"').fetchall() for name in tables if name != "clock"}


def test_a_page_elsewhere_writes_nothing_and_reads_nothing(
    room: Laptop, browsers: Browsers, evil: int, tmp_path: Path
) -> None:
    """At another port of the same name the cookie is even sent along: to a browser ports are one site."""
    way = wire(room)
    phone = browsers.phone()
    phone.join(way.url, "Amara")
    person = next(p.person.id for p in room.session.participants if p.person.name == "Amara")
    room.walk_to(StepKind.IDEAS)
    file = tmp_path / "home" / "team.lfb"
    before, body = rows(file), WRITE % person
    for name in (HOST, "localhost"):
        got: dict[str, str | None] = {}

        def attack(page: Page, name: str = name, got: dict[str, str | None] = got) -> None:
            other = page.context.new_page()
            other.goto(f"http://{name}:{evil}/")
            got.update(other.evaluate(TRIES, [way.rig.origin, body, way.secret]))
            other.evaluate(FORM, [way.rig.origin, body])
            other.wait_for_load_state()
            answered = other.inner_text("body")
            got["form"] = None if "refused" in answered else answered

        phone.does(attack)
        assert {what: read for what, read in got.items() if read is not None} == {}
        assert len(got) == ALL_TRIES
    assert rows(file) == before
    phone.write("Mine")
    phone.press("Add idea")
    room.wait_for(lambda: [s.text for s in room.session.current.slips] == ["Mine"])  # type: ignore[union-attr]


def test_the_room_has_no_other_name(room: Laptop) -> None:
    """Another name that leads here is how a page elsewhere would come to be one of ours."""
    way = wire(room)
    amara = way.joined("Amara")
    port = way.rig.port
    for host in (
        "evil.test",
        f"evil.test:{port}",
        f"localhost:{port}",
        HOST,
        f"{HOST}:1",
        f"[::1]:{port}",
        "",
    ):
        for path in ("/", f"/J/{way.secret}", "/api/words", f"/api/plan.ics?seat={amara.person}"):
            answer = way.ask("GET", path, headers={"Host": host}, cookie=amara.token)
            assert (answer.status, answer.body) == (403, b""), (host, path)
        body = {"seat": amara.person, "act": "done", "is_done": True}
        headers = {"Host": host, "Origin": f"http://{host}"}
        answer = way.ask("POST", "/api/act", body, headers=headers, cookie=amara.token)
        assert (answer.status, answer.body) == (403, b""), host
