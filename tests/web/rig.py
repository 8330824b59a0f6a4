"""The real server on a free port of this computer, before a room of paper in another thread."""

from __future__ import annotations

import http.client
import json
import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import Actor
from lfb_desktop.domain.commands import Command
from lfb_desktop.domain.errors import refuse
from lfb_desktop.domain.model import (
    Joining,
    Moment,
    Participant,
    Person,
    PersonId,
    Phone,
    PhoneState,
    Presence,
    Session,
    State,
    TokenHash,
)
from lfb_desktop.domain.words import ENGLISH
from lfb_desktop.views import phone as views
from lfb_desktop.web.limits import USUAL, Limits
from lfb_desktop.web.passes import phone_of
from lfb_desktop.web.ports import Ports, Presences, Tls, Views
from lfb_desktop.web.server import PhoneServer
from tests.rooms import START_MS, running

SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY"
CODE = "KITE 4738"
HOST = "127.0.0.1"
JOINING = Joining(SECRET, CODE, "pepper-of-this-session")
VIEWS = Views(views.shared, views.personal, views.mine)
PAGE = {
    "index.html": "<!doctype html><title>phone</title>",
    "phone.css": "body { margin: 0 }",
    "phone.js": "'use strict';",
    "people.woff2": "wOF2",
}


@dataclass(frozen=True)
class Done:
    state: State


@dataclass
class PaperRoom:
    """Lets phones in and remembers what was asked. `rule` may refuse, fail, or answer with another state."""

    state: State
    publish: Callable[[State, Moment], None] = lambda state, now: None
    rule: Callable[[State, Command], State] = lambda state, command: state
    asked: list[tuple[Command, Actor]] = field(default_factory=list)
    window: ThreadPoolExecutor = field(default_factory=lambda: ThreadPoolExecutor(1, "window"))

    @property
    def session(self) -> Session:
        assert self.state.session is not None
        return self.state.session

    def now(self) -> Moment:
        return Moment(START_MS, START_MS)

    def call(self, command: Command, by: Actor) -> Future[Done]:
        return self.window.submit(self._do, command, by)

    def becomes(self, **changes: object) -> None:
        """In the window's thread, as everything that changes the room."""
        self.window.submit(self._become, replace(self.session, **changes)).result()

    def _do(self, command: Command, by: Actor) -> Done:
        self.asked.append((command, by))
        session = self.session
        if isinstance(command, c.JoinByPhone):
            session = _joined(session, command)
        state = self.rule(replace(self.state, session=session), command)
        self.state = state
        self.publish(state, self.now())
        return Done(state)

    def _become(self, session: Session) -> None:
        self.state = replace(self.state, session=session)
        self.publish(self.state, self.now())


def _joined(session: Session, command: c.JoinByPhone) -> Session:
    token = phone_of(command.token)
    if any(phone.token == token for phone in session.phones):
        return session
    assert session.joining is not None
    if session.joining.is_locked:
        raise refuse("The door is locked.")
    if session.joining.asks_first:
        waits = Phone(token, PhoneState.WAITING, command.name)
        return replace(session, phones=(*session.phones, waits))
    person = command.person or PersonId(f"person-{token[:12]}")
    participants = session.participants
    if person not in {p.person.id for p in participants}:
        participants = (*participants, Participant(Person(person, command.name), Presence.PRESENT))
    came = Phone(token, PhoneState.IN, command.name, seats=(person,), made=person)
    return replace(session, phones=(*session.phones, came), participants=participants)


@dataclass
class Rig:
    room: PaperRoom
    server: PhoneServer
    port: int
    troubles: list[BaseException] = field(default_factory=list)
    presences: list[Presences] = field(default_factory=list)
    on_presence: threading.Event = field(default_factory=threading.Event)

    @property
    def host(self) -> str:
        return f"{HOST}:{self.port}"

    @property
    def origin(self) -> str:
        return f"http://{self.host}"

    @property
    def cookie_name(self) -> str:
        return f"lfb_{self.room.session.id[:8]}"

    def ask(
        self,
        method: str,
        path: str,
        body: object = None,
        headers: Mapping[str, str] = {},
        *,
        cookie: str = "",
    ) -> Answer:
        """One request as the page would send it; `headers` come last and win."""
        sent = {"Origin": self.origin, "Content-Type": "application/json"} if method == "POST" else {}
        if cookie:
            sent["Cookie"] = f"{self.cookie_name}={cookie}"
        data = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
        connection = http.client.HTTPConnection(HOST, self.port, timeout=10)
        try:
            connection.request(method, path, data, {**sent, **headers})
            response = connection.getresponse()
            return Answer(response.status, dict(response.getheaders()), response.read())
        finally:
            connection.close()

    def post(self, path: str, body: object, *, cookie: str = "") -> Answer:
        return self.ask("POST", path, body, cookie=cookie)

    def join(self, name: str = "Mia", key: str = "", **more: object) -> Answer:
        key = key or f"key-of-{name}-".ljust(24, "x")
        return self.post("/api/join", {"secret": SECRET, "key": key, "name": name, **more})

    def joined(self, name: str = "Mia") -> Known:
        """A phone that is in: its cookie and its person."""
        token = self.join(name).token
        phone = next(p for p in self.room.session.phones if p.token == phone_of(token))
        return Known(token, phone.token, phone.seats[0])

    def act(self, known: Known, act: str, **fields: object) -> Answer:
        return self.post("/api/act", {"seat": known.person, "act": act, **fields}, cookie=known.token)


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> dict[str, object]:
        return dict(json.loads(self.body))

    @property
    def token(self) -> str:
        return self.headers["Set-Cookie"].partition("=")[2].partition(";")[0]


@dataclass(frozen=True)
class Known:
    token: str
    phone: TokenHash
    person: PersonId


def paper_room() -> PaperRoom:
    return PaperRoom(_as_it_starts())


@cache
def _as_it_starts() -> State:
    with TemporaryDirectory() as folder:
        made = running(Path(folder) / "team.lfb")
        state = made.room.state(made.session)
        made.store.close()
    assert state.session is not None
    return replace(state, session=replace(state.session, joining=JOINING))


@contextmanager
def serving(
    folder: Path, caps: Limits = USUAL, views: Views = VIEWS, tls: Tls | None = None
) -> Iterator[Rig]:
    page = folder / "resources" / "phone"
    page.mkdir(parents=True, exist_ok=True)
    for name, text in PAGE.items():
        (page / name).write_text(text, encoding="utf-8")
    room = paper_room()
    rig: Rig

    def told(presences: Presences) -> None:
        rig.presences.append(presences)
        rig.on_presence.set()

    ports = Ports(
        room, views, lambda: ENGLISH, room.now, folder / "resources", told, lambda e: rig.troubles.append(e)
    )
    server = PhoneServer(ports, caps)
    rig = Rig(room, server, 0)
    room.publish = server.publish
    server.publish(room.state, room.now())
    rig.port = server.start(HOST, 0, tls)
    try:
        yield rig
    finally:
        server.stop()
        room.window.shutdown()
    assert rig.troubles == []


def raw(port: int, sent: bytes) -> bytes:
    """Everything that comes back until the other side closes."""
    with socket.create_connection((HOST, port), timeout=10) as line:
        line.sendall(sent)
        return read_to_the_end(line)


def read_to_the_end(line: socket.socket) -> bytes:
    """Times out where the other side does not close."""
    parts = []
    try:
        while part := line.recv(65536):
            parts.append(part)
    except ConnectionError:
        pass
    return b"".join(parts)
