"""What phones are told and what is kept of them: no secret of anybody, no key, and nothing for who is out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page
from PySide6.QtWidgets import QApplication

from lfb_desktop import exports, log, paths
from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import PhoneState, StepKind
from lfb_desktop.web.server import PhoneServer
from tests.web import test_random
from tests.web.lines import Line, Lines
from tests.web.rig import Known
from tests.with_phones.browsers import Browsers
from tests.with_phones.laptop import Laptop, laptop
from tests.with_phones.test_strings import console_texts
from tests.with_phones.wire import Wire, wire


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object) -> Iterator[Laptop]:
    log.start(paths.under(tmp_path / "home").log_file)
    with laptop(tmp_path / "home", monkeypatch) as made:
        yield made
    log.stop()


@pytest.fixture
def browsers(room: Laptop) -> Iterator[Browsers]:
    made = Browsers(room)
    yield made
    made.close()
    assert made.faults == []


class Ear:
    """Amara's phone: every frame and every answer that it was given, as it came over the wire."""

    def __init__(self, way: Wire, lines: Lines, known: Known) -> None:
        self.way, self.known, self._lines = way, known, lines
        self.line: Line = way.laptop.meanwhile(lines.open, known)
        self.answers: list[str] = []

    def asks(self, path: str, body: dict[str, Any]) -> dict[str, Any]:
        answer = self.way.post(path, body, cookie=self.known.token)
        self.answers.append(answer.body.decode())
        return answer.json

    def hears(self) -> None:
        """All that was sent until now: whoever gives a sign of life is nodded at, behind it."""
        frames = self.line.frames
        before = len(frames)
        self._lines.send(self.line, "{}")
        self.way.laptop.wait_for(lambda: any(set(frame) == {"n", "now"} for frame in frames[before:]))

    def heard_since(self, n: int) -> list[dict[str, Any]]:
        self.hears()
        return self.line.frames[n:]

    def all(self) -> str:
        return "\n".join([*(json.dumps(f, ensure_ascii=False) for f in self.line.frames), *self.answers])


@pytest.fixture
def way(room: Laptop) -> Wire:
    return wire(room)


@pytest.fixture
def lines(way: Wire) -> Iterator[Lines]:
    with Lines(way.rig) as made:
        yield made


def pairs(value: object) -> Iterator[tuple[str, object]]:
    if isinstance(value, dict):
        for name, inside in value.items():
            yield name, inside
            yield from pairs(inside)
    if isinstance(value, list):
        for one in value:
            yield from pairs(one)


def tallies(frames: list[dict[str, Any]]) -> list[tuple[str, object]]:
    """Where one would stand."""
    names = {"marks", "total", "totals", "rows", "answered", "distributions", "sentences", "rank"}
    return [
        (name, value)
        for one in frames
        for name, value in pairs(one)
        if name in names and value not in (None, [])
    ]


def test_what_one_phone_hears_in_a_whole_session(room: Laptop, way: Wire, lines: Lines) -> None:
    amara = way.joined("Amara")
    others = [way.joined(name) for name in ("Bojan", "Dewi", "Elif", "Farid")]
    ear = Ear(way, lines, amara)
    room.walk_to(StepKind.IDEAS)
    texts = {f"A thought with the mark {n}{n}{n}": phone for n, phone in enumerate(others, 4)}
    for n, (text, phone) in enumerate(texts.items()):
        assert way.act(phone, "write", text=text, ticket=f"ticket-{n}".ljust(22, "t")).status == 200
    ear.asks("/api/mine", {"tickets": [f"ticket-{n}".ljust(22, "u") for n in range(5)]})
    ear.hears()
    assert [text for text in texts if text in ear.all()] == [], "somebody else's words before the reveal"

    room.room.do(c.CloseWriting(room.session_id))
    ear.hears()
    [seat] = ear.line.frames[-2]["me"]["seats"] if "me" in ear.line.frames[-2] else room_seats(ear)
    read = {one["text"] for one in seat["reads"]}
    assert {text for text in texts if text in ear.all()} == read, "but what is read in private"
    room.walk_to(StepKind.READING)
    heard = [value for frame in ear.heard_since(0) for name, value in pairs(frame) if name == "by"]
    assert set(map(str, heard)) <= {"", "None"}, "an author"

    room.walk_to(StepKind.PICK)
    vote_and_change(room, way, ear, others)
    room.walk_to(StepKind.BALLOT)
    room.open_ballot()
    vote_and_change(room, way, ear, others)
    told = ear.all()
    people = {p.person.id for p in room.session.participants}
    assert all(f'"by": "{person}"' not in told for person in people)
    joining = room.session.joining
    assert joining is not None
    kept = [
        joining.pepper,
        joining.secret,
        *(p.token for p in room.session.phones),
        *(k.token for k in others),
    ]
    assert [secret for secret in kept if secret in told] == []


def room_seats(ear: Ear) -> list[dict[str, Any]]:
    seats: list[dict[str, Any]] = [f for f in ear.line.frames if "me" in f][-1]["me"]["seats"]
    return seats


def vote_and_change(room: Laptop, way: Wire, ear: Ear, others: list[Known]) -> None:
    """While it is open only counts move, and not even these where a paper is changed."""
    ear.hears()
    n, poll = len(ear.line.frames), room.session.polls[-1]
    first, last = poll.items[0].id, poll.items[-1].id
    for item in (first, last):
        for phone in others:
            form = {"poll": poll.id, "marks": [[item, 1]], "ticket": f"{poll.id}{phone.phone}"[:40]}
            assert way.act(phone, "answer", **form).status == 200
        ear.hears()
        if item == first:
            before = len(ear.line.frames)
    heard = ear.heard_since(n)
    assert all(set(frame) <= {"n", "now", "counts"} for frame in heard), heard
    assert tallies(heard) == []
    changed = [frame["counts"] for frame in ear.line.frames[before:] if "counts" in frame]
    assert len({json.dumps(one) for one in changed}) <= 1


def test_no_key_is_kept_anywhere(
    room: Laptop, browsers: Browsers, way: Wire, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """Of no phone, neither its token nor what the file holds of it, nor the room's own."""
    phone = browsers.phone()
    urls: list[str] = []
    phone.does(lambda page: page.on("request", lambda one: urls.append(one.url)))
    phone.join(way.url, "Amara")
    others = [way.joined(name) for name in ("Bojan", "Dewi", "Elif", "Farid", "Zelda")]
    joining = room.session.joining
    assert joining is not None
    cookies: list[dict[str, Any]] = []
    phone.does(lambda page: cookies.extend(page.context.cookies()))  # type: ignore[arg-type]
    [cookie] = cookies
    assert (cookie["httpOnly"], cookie["sameSite"], cookie["path"]) == (True, "Strict", "/")
    hashes = [p.token for p in room.session.phones]
    keys = [cookie["value"], joining.pepper, joining.secret, *(k.token for k in others), *hashes]
    assert len(keys) == 14
    scan(phone_texts(phone), keys)
    assert [url for url in urls[1:] if any(key in url for key in keys)] == [], "the first is the code itself"
    room.walk_to(StepKind.IDEAS)
    for n, one in enumerate(others):
        assert way.act(one, "write", text=f"Idea {n}", ticket=f"ticket-{n}".ljust(22, "t")).status == 200
    way.post("/api/act", {"seat": "\n".join(keys)}, cookie=others[0].token)
    room.stage()
    titles = [widget.windowTitle() for widget in QApplication.topLevelWidgets()]
    window = room.console.stage.window
    assert window is not None
    scan("\n".join([console_texts(room), window.stage.accessibleDescription(), *titles]), keys)
    room.walk_to(StepKind.READING)
    out = tmp_path / "exported"
    out.mkdir()
    for form in exports.FORMATS:
        room.started.files.export(room.session_id, form, out / f"summary.{form}")
    room.started.files.save_copy(out / "copy.lfb")
    room.room.do(c.EndSession(room.session_id))
    room.wait_for(lambda: not room.started.files.phones.seen_by(room.session_id).is_on)
    home = tmp_path / "home"
    assert (home / "log").is_dir()
    held = [file for folder in (home, out) for file in folder.rglob("*") if file.is_file()]
    assert len(held) > len(exports.FORMATS)
    found = {(file.name, key) for file in held for key in keys if key.encode() in file.read_bytes()}
    assert {one for one in found if not one[0].startswith("team.lfb")} == set()
    room.started.window.close_at_once()
    room.started.close()
    scan_bytes((home / "team.lfb").read_bytes(), keys)
    said = capfd.readouterr()
    scan(said.out + said.err, keys)


def phone_texts(phone: Any) -> str:
    """What a script of the page can reach, which is not its cookie."""
    found: list[str] = []

    def look(page: Page) -> None:
        assert page.evaluate("document.cookie") == ""
        found.append(
            page.evaluate("JSON.stringify(localStorage) + document.documentElement.outerHTML + location")
        )

    phone.does(look)
    return "\n".join(found)


def scan(told: str, keys: list[str]) -> None:
    assert [key for key in keys if key in told] == []


def scan_bytes(held: bytes, keys: list[str]) -> None:
    assert [key for key in keys if key.encode() in held] == []


def test_who_was_removed_stays_outside(room: Laptop, browsers: Browsers, way: Wire, lines: Lines) -> None:
    room.walk_to(StepKind.IDEAS)
    phone = browsers.phone()
    enter(phone, way)
    bojan = way.joined("Bojan", key="key-of-bojan-and-nobody-else")
    room.meanwhile(lines.open, bojan)
    amara = next(p.person.id for p in room.session.participants if p.person.name == "Amara")
    for person in (amara, bojan.person):
        room.room.do(c.KeepOut(room.session_id, person))
    assert room.meanwhile(lines.last_word, bojan) == ("out", 4001)
    act = {"seat": bojan.person, "act": "done", "is_done": True}
    again = {"secret": way.secret, "key": "key-of-bojan-and-nobody-else", "name": "Bojan"}
    asked = {
        "act": way.post("/api/act", act, cookie=bojan.token),
        "mine": way.post("/api/mine", {"tickets": []}, cookie=bojan.token),
        "join": way.post("/api/join", again, cookie=bojan.token),
        "plan": way.ask("GET", f"/api/plan.ics?seat={bojan.person}", cookie=bojan.token),
        "live": way.ask("GET", "/api/live", cookie=bojan.token, headers={"Origin": way.rig.origin}),
    }
    assert {name: answer.status for name, answer in asked.items()} == dict.fromkeys(asked, 403)
    assert {answer.json["state"] for answer in asked.values()} == {"out"}
    other = way.post("/api/join", {**again, "key": "another-key-of-the-same-one"})
    assert (other.status, "asked to leave" in str(other.json["refused"])) == (409, True)
    phone.sees("You were asked to leave")
    phone.does(lambda page: page.reload())
    phone.sees("You were asked to leave")
    phone.does(new_tab)
    assert all(p.state is PhoneState.OUT for p in room.session.phones)
    room.room.do(c.LetIn(room.session_id, bojan.person))
    assert way.post("/api/join", again).status == 200


def enter(phone: Any, way: Wire) -> None:
    phone.open(way.url)
    phone.write("Amara")
    phone.press("Join")
    phone.sees("Write in silence")


def new_tab(page: Page) -> None:
    other = page.context.new_page()
    other.goto(page.url)
    other.get_by_text("You were asked to leave").first.wait_for(timeout=8_000)


def test_nobody_acts_for_another(room: Laptop, way: Wire) -> None:
    """By a seat that is not one's own, by ids that were guessed, or with the cookie of another session."""
    room.walk_to(StepKind.IDEAS)
    amara, bojan = way.joined("Amara"), way.joined("Bojan")
    assert way.act(bojan, "write", text="Mine", ticket="ticket-of-bojan-000000").status == 200
    before = room.session
    done = {"act": "done", "is_done": True}
    persons = [bojan.person, *(p.person.id for p in room.session.participants if p.person.id != amara.person)]
    for person in (*persons, room.session.leader, "0000000000000001", "", "%", "*", f"{amara.person}0"):
        answer = way.post("/api/act", {"seat": str(person), **done}, cookie=amara.token)
        assert answer.status in (400, 403, 409), person
        assert way.ask("GET", f"/api/plan.ics?seat={person}", cookie=amara.token).status == 404
    for act, fields in {
        "edit": {"ticket": "ticket-of-amara-000000", "text": "Yours"},
        "withdraw": {"ticket": "ticket-of-amara-000000"},
        "drop_seat": {"person": bojan.person},
        "fold": {"slip": "0000000000000001"},
        "release": {"outcome": "0000000000000001"},
        "answer": {"poll": before.polls[0].id, "marks": [], "ticket": "t" * 22},
    }.items():
        assert way.act(amara, act, **fields).status in (200, 409), act
    for name in ("lfb_11111111", "lfb_", way.rig.cookie_name.upper(), f"x{way.rig.cookie_name}"):
        cookie = {"Cookie": f"{name}={amara.token}"}
        headers = {"Origin": way.rig.origin, "Content-Type": "application/json", **cookie}
        answer = way.ask("POST", "/api/act", {"seat": amara.person, **done}, headers=headers)
        assert (answer.status, answer.json) == (401, {"state": "unknown"})
    for token in (amara.phone, amara.token[:-1], amara.token.upper(), bojan.phone, before.joining.pepper):  # type: ignore[union-attr]
        answer = way.post("/api/act", {"seat": amara.person, **done}, cookie=token)
        assert answer.status == 401
    assert room.session == before


@pytest.mark.parametrize("times", [200, pytest.param(5_000, marks=pytest.mark.prove)])
def test_random_requests(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object, times: int) -> None:
    """Whatever comes, of one phone's rights only; all that is not its own stands as it stood."""
    monkeypatch.setattr(PhoneServer.__init__, "__defaults__", (test_random.IMPATIENT,))
    with laptop(tmp_path / "home", monkeypatch) as room:
        way = wire(room)
        room.walk_to(StepKind.IDEAS)
        amara, bojan = way.joined("Amara"), way.joined("Bojan")
        before, joining = room.session, room.session.joining
        assert joining is not None
        forms = {"/api/come": ({"secret": way.secret}, {"code": joining.code}), **test_random.FORMS}
        forms["/api/look"] = ({"secret": way.secret, "start": "am"},)
        monkeypatch.setattr(test_random, "FORMS", forms)
        chance = test_random.Chance(way.rig, amara, test_random.SEED)
        statuses: set[int] = set()

        def some(n: int) -> None:
            for _ in range(n):
                request = chance.request()
                answer = test_random.answered(way.rig, request)
                if not answer:
                    continue
                statuses.add(int(answer.split()[1]))
                assert int(answer.split()[1]) < 500, request
                assert not [word for word in test_random.TELLING if word in answer], (request, answer)
                assert not [k for k in (amara.token, bojan.token, joining.pepper) if k.encode() in answer]

        for _ in range(0, times, 100):
            room.meanwhile(some, 100)
        assert {200, 400, 401, 403, 404, 405} <= statuses
        after = room.session
        assert (after.joining, after.polls, after.outcomes, after.leader) == (
            before.joining,
            before.polls,
            before.outcomes,
            before.leader,
        )
        assert [(s.id, s.kind, s.phase) for s in after.steps] == [
            (s.id, s.kind, s.phase) for s in before.steps
        ]
        own = {amara.person}
        kept = [p for p in before.participants if p.person.id not in own]
        assert [p for p in kept if p not in after.participants] == []
        assert next(p for p in after.phones if p.token == bojan.phone).seats == (bojan.person,)
        assert way.act(bojan, "done", is_done=True).status == 200
