"""Phones are served exactly while their session has a way in, wherever this computer is found just now."""

from __future__ import annotations

import http.client
import json
import socket
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtTest import QTest

from lfb_desktop import network, paths, settings
from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.actors import NEWCOMER
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import Joining, Presence, SessionId, Why
from lfb_desktop.network import Address, Kind
from lfb_desktop.phones import Phones
from lfb_desktop.ui.phones.port import NO_PHONES_NOW, PhonesNow
from lfb_desktop.views.console_phone_values import EARLIER, Connection
from lfb_desktop.web import qr
from lfb_desktop.web.passes import cookie_of
from tests.rooms import AGENDA, Made, running

HOME, TRAIN, OTHER = "127.0.0.11", "127.0.0.12", "127.0.0.13"  # all of them this computer
TOKEN = "0123456789abcdef0123456789abcdef01234567"
_QUIET = 4  # modules around a code


@dataclass
class Served:
    """A running session, the service for its phones, and the networks of this computer."""

    made: Made
    phones: Phones
    monkeypatch: pytest.MonkeyPatch

    @property
    def now(self) -> PhonesNow:
        return self.phones.of(self.made.session).now()

    @property
    def joining(self) -> Joining:
        joining = self.made.now.joining
        assert joining is not None
        return joining

    def networks(self, *texts: str) -> None:
        """From now on; noticed when it is looked again."""
        found = tuple(Address(text, f"wlan{n}", Kind.WIFI) for n, text in enumerate(texts))
        self.monkeypatch.setattr(network, "addresses", lambda: found)

    def look(self) -> None:
        self.phones.look_again()

    def open(self, address: str = "") -> None:
        self.phones.open(self.made.session, address)

    def do(self, command: c.Command) -> None:
        self.made.room.do(command)
        settle()

    def let_in(self) -> None:
        """One phone; what it does later needs no other way in."""
        self.made.room.do(c.JoinByPhone(self.made.session, TOKEN, "Zoe"), NEWCOMER)

    def knows(self) -> int:
        """What that phone is answered where the room is served just now."""
        cookie = f"{cookie_of(self.made.session)}={TOKEN}"
        return asked(self.now.address, self.now.port, cookie)

    def check_code(self) -> None:
        """What a camera reads leads to where it is served."""
        assert self.now.join is not None
        assert scanned(self.now.join.modules) == qr.url(self.now.address, self.now.port, self.joining.secret)
        assert self.now.join.address == f"{self.now.address}:{self.now.port}"
        assert (self.joining.address, self.joining.port) == (self.now.address, self.now.port)
        assert self.knows() == 200


@pytest.fixture
def served(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Served]:
    made = running(tmp_path / "team.lfb")
    wishes = settings.Settings()
    it = Served(made, Phones(paths.resources(), lambda: wishes, made.time), monkeypatch)
    it.networks(HOME)
    it.phones.follow(made.room)
    yield it
    it.phones.leave()
    made.store.close()


def settle() -> None:
    """What waits for its turn has it."""
    QTest.qWait(1)


def asked(address: str, port: int, cookie: str = "") -> int:
    """The status, of a phone that asks what became of nothing."""
    host = f"{address}:{port}"
    headers = {"Origin": f"http://{host}", "Content-Type": "application/json", "Cookie": cookie}
    with closing(http.client.HTTPConnection(address, port, timeout=10)) as line:
        line.request("POST", "/api/mine", b'{"tickets": []}', headers)
        return line.getresponse().status


def is_closed(address: str, port: int) -> bool:
    with socket.socket() as line:
        return line.connect_ex((address, port)) != 0


def scanned(modules: qr.Modules) -> str:
    wide = len(modules) + 2 * _QUIET
    rows = [[255] * wide for _ in range(wide)]
    for y, row in enumerate(modules):
        for x, is_dark in enumerate(row):
            rows[y + _QUIET][x + _QUIET] = 0 if is_dark else 255
    large = [[dot for dot in row for _ in range(4)] for row in rows for _ in range(4)]
    view = memoryview(bytes(dot for row in large for dot in row)).cast("B", (4 * wide, 4 * wide))
    [found] = zxingcpp.read_barcodes(view)
    return str(found.text)


def taken(address: str, port: int) -> socket.socket:
    """By another program."""
    other = socket.socket()
    other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    other.bind((address, port))
    other.listen()
    return other


def test_nothing_is_served_before_it_is_asked_for(served: Served) -> None:
    assert served.now == NO_PHONES_NOW
    served.open()
    assert (served.now.is_on, served.now.address, str(served.now.problem)) == (True, HOME, "")
    served.let_in()
    served.check_code()


def test_it_comes_back_at_the_same_port_with_the_same_phones(served: Served) -> None:
    served.open()
    served.let_in()
    before = served.now
    served.phones.leave()
    assert is_closed(before.address, before.port)
    served.phones.follow(served.made.room)
    assert replace(served.now, connected=before.connected) == before
    served.check_code()


def test_a_phone_that_does_not_come_back_after_a_restart_is_not_taken_for_awake(served: Served) -> None:
    served.open()
    served.let_in()
    assert served.now.connected == {}, "it never had a line"
    served.phones.leave()
    served.made.time.go_on(60_000)
    served.phones.follow(served.made.room)

    [(token, connection)] = served.now.connected.items()
    assert token == served.made.now.phones[0].token
    assert connection == Connection(False, served.made.time.steady_ms, EARLIER)


def test_a_port_that_was_taken_ten_times_gives_the_next_and_its_code(served: Served) -> None:
    served.open()
    served.let_in()
    others, ports = [], [served.now.port]
    try:
        for _ in range(10):
            served.phones.leave()
            others.append(taken(HOME, served.joining.port))
            served.phones.follow(served.made.room)
            ports.append(served.now.port)
            served.check_code()
            assert "another program" in str(served.now.problem)
    finally:
        for other in others:
            other.close()
    assert len(set(ports)) == 11


def test_another_network_moves_the_phones_and_says_so(served: Served) -> None:
    served.open()
    served.let_in()
    before, code = served.now, served.joining.code
    served.networks(TRAIN)
    served.look()
    assert (served.now.address, served.now.port) == (TRAIN, before.port)
    assert "scan the code once more" in str(served.now.problem)
    assert served.joining.code == code
    assert is_closed(HOME, before.port)
    served.check_code()


def test_without_a_network_the_session_goes_on_and_phones_find_it_again(served: Served) -> None:
    served.open()
    served.let_in()
    before = served.now
    served.networks()
    served.look()
    assert not served.now.is_on
    assert "in no network" in str(served.now.problem)
    assert is_closed(HOME, before.port)
    served.do(c.GoOn(served.made.session))
    assert not served.now.is_on
    assert served.made.now.current != served.made.now.steps[0]
    served.networks(OTHER, HOME)
    served.look()
    assert served.now.address == HOME, "where phones were before, also if another is likelier"
    assert (served.now.port, str(served.now.problem)) == (before.port, "")
    served.check_code()


def test_no_network_is_said_when_it_is_asked_for(served: Served) -> None:
    served.networks()
    served.open()
    assert "in no network" in str(served.now.problem)
    served.networks(HOME)
    served.look()
    served.let_in()
    served.check_code()


def test_one_more_network_moves_nobody_and_is_offered(served: Served) -> None:
    served.open()
    served.let_in()
    before = served.now
    served.networks(OTHER, HOME, TRAIN)
    served.look()
    assert [address for address, _ in served.now.addresses] == [OTHER, HOME, TRAIN]
    assert (served.now.address, served.now.port) == (before.address, before.port)
    served.check_code()


def test_another_address_that_was_chosen_is_served(served: Served) -> None:
    served.networks(HOME, TRAIN)
    served.open()
    served.let_in()
    served.open(TRAIN)
    assert served.now.address == TRAIN
    assert is_closed(HOME, served.now.port)
    served.check_code()


def test_it_rests_with_the_session_and_comes_back_with_it(served: Served) -> None:
    served.open()
    served.let_in()
    before = served.now
    served.do(c.StopForToday(served.made.session))
    assert not served.now.is_on
    assert is_closed(before.address, before.port)
    served.do(c.TakeUp(served.made.session))
    assert (served.now.address, served.now.port) == (before.address, before.port)
    served.check_code()


def test_a_stopped_session_that_is_taken_up_after_a_restart_is_served(served: Served) -> None:
    served.open()
    served.let_in()
    before = served.now
    served.do(c.StopForToday(served.made.session))
    served.phones.leave()
    served.phones.follow(served.made.room)
    assert served.now == NO_PHONES_NOW
    served.do(c.TakeUp(served.made.session))
    assert (served.now.address, served.now.port) == (before.address, before.port)
    served.check_code()


@pytest.mark.parametrize("end", [c.EndSession, c.CloseJoining])
def test_it_ends_with_the_session_or_by_hand(
    served: Served, end: Callable[[SessionId], c.SessionCommand]
) -> None:
    served.open()
    before = served.now
    served.do(end(served.made.session))
    assert served.now == NO_PHONES_NOW
    assert is_closed(before.address, before.port)
    assert served.made.now.joining is None


def test_another_code_is_shown_and_nobody_is_dropped(served: Served) -> None:
    served.open()
    served.let_in()
    before = served.joining.secret
    served.do(c.RenewCode(served.made.session))
    assert served.joining.secret != before
    served.check_code()


def test_phones_speak_the_language_that_is_chosen_after_they_were_tried(served: Served) -> None:
    served.open()
    served.let_in()
    before = served.now
    assert language_at(before) == "en"
    served.do(c.ChooseLanguage(served.made.session, "de"))
    assert (served.now.url, served.now.join) == (before.url, before.join)
    assert language_at(served.now) == "de"
    served.check_code()


def language_at(now: PhonesNow) -> object:
    with closing(http.client.HTTPConnection(now.address, now.port, timeout=10)) as line:
        line.request("GET", "/api/words")
        return json.loads(line.getresponse().read())["language"]


# Two sessions of one team.


def prepared(served: Served) -> SessionId:
    made = served.made.room.do(
        c.CreateSession(date="2026-03-09", zone="UTC", steps=AGENDA, why=Why("Again."), participants=())
    )
    return next(x.session.id for x in made.events if isinstance(x, e.SessionCreated))


def test_a_prepared_session_is_tried_while_none_has_phones(served: Served) -> None:
    other = prepared(served)
    served.phones.open(other, "")
    tried = served.phones.of(other).now()
    assert tried.is_on
    assert served.now == NO_PHONES_NOW
    served.open()  # the one that runs comes first
    assert served.phones.of(other).now() == NO_PHONES_NOW
    assert served.made.room.state(other).session.joining is None  # type: ignore[union-attr]
    served.let_in()
    served.check_code()


def test_phones_of_a_running_session_are_not_taken_away(served: Served) -> None:
    served.open()
    served.let_in()
    other = prepared(served)
    with pytest.raises(Rejected, match="another session of this team"):
        served.phones.open(other, "")
    served.check_code()


def test_phones_of_a_session_that_rests_wait_for_it_while_another_has_phones(served: Served) -> None:
    served.open()
    served.let_in()
    served.do(c.StopForToday(served.made.session))
    other = prepared(served)
    served.phones.open(other, "")
    assert served.phones.of(other).now().is_on
    served.do(c.TakeUp(served.made.session))
    assert served.phones.of(other).now() == NO_PHONES_NOW
    served.check_code()


def test_a_session_that_is_taken_up_comes_before_one_that_was_tried_after_a_restart(served: Served) -> None:
    served.open()
    served.let_in()
    served.do(c.StopForToday(served.made.session))
    served.phones.leave()
    served.phones.follow(served.made.room)
    other = prepared(served)
    served.phones.open(other, "")
    served.do(c.TakeUp(served.made.session))
    served.check_code()


def test_a_session_that_is_thrown_away_is_served_no_more(served: Served) -> None:
    other = prepared(served)
    served.phones.open(other, "")
    settle()
    tried = served.phones.of(other).now()
    assert tried.is_on
    served.do(c.RemoveSession(other))
    assert served.phones.of(other).now() == NO_PHONES_NOW
    assert is_closed(tried.address, tried.port)
    served.open()
    served.let_in()
    served.check_code()


def test_what_the_room_refuses_leaves_the_phones_where_they_were(served: Served) -> None:
    other = prepared(served)
    served.do(c.EndSession(served.made.session))
    with pytest.raises(Rejected):
        served.open()
    served.made.room.do(c.OpenJoining(other))
    settle()
    assert served.phones.of(other).now().is_on


def test_people_are_here_as_their_phones_are_let_in(served: Served) -> None:
    served.open()
    served.let_in()
    assert [p.presence for p in served.made.now.participants if p.person.name == "Zoe"] == [Presence.PRESENT]
