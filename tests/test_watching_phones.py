"""Played people come into a rehearsal that somebody leads by phone, as soon as its door is open."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest

from lfb_desktop import cli, network, watching
from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import PhoneState, Session, SessionState, State, StepKind
from lfb_desktop.network import Address, Kind
from lfb_desktop.paths import Paths
from lfb_desktop.phones import HERE
from lfb_desktop.ui.phones.port import NO_PHONES_NOW, PhonesNow
from lfb_desktop.watching import WatchWindow
from tests.test_watching import WANTED, Skipping

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Played phones are on this computer itself."""
    monkeypatch.setattr(network, "addresses", lambda: ())


class Seen:
    """What there was to be seen of phones while it was played."""

    def __init__(self, act: Callable[[WatchWindow, Session], object] = lambda window, session: None) -> None:
        self._act = act
        self.most = 0
        self.served: list[PhonesNow] = []
        self.with_phones: set[StepKind] = set()
        self.codes_on_stage = 0

    def __call__(self, window: WatchWindow) -> None:
        session = session_of(window)
        now = now_of(window)
        inside = [phone for phone in session.phones if phone.state is PhoneState.IN]
        self.most = max(self.most, len(inside))
        if inside and session.current is not None:
            self.with_phones.add(session.current.kind)
        stage = window.page.stage.window
        if now.join is not None and stage is not None and stage.isVisible():
            self.codes_on_stage += 1
        self._act(window, session)


def session_of(window: WatchWindow) -> Session:
    session = window._ports.room.state(window._ports.session).session
    assert session is not None
    return session


def now_of(window: WatchWindow) -> PhonesNow:
    assert window._ports.phones is not None
    return window._ports.phones.now()


def played(home: Paths, seen: Seen, *, with_phones: bool) -> Session:
    state = watching.run(WANTED, home, None, 10, Skipping(seen), with_phones=with_phones)
    assert isinstance(state, State)
    assert state.session is not None
    assert state.session.state is SessionState.ENDED
    assert len(state.session.ideas) == 8, "what is written does not hang on the way in"
    assert (state.session.joining, state.session.phones) == (None, ())
    return state.session


def test_everybody_comes_in_by_phone_and_the_code_is_shown(home: Paths) -> None:
    seen = Seen()
    session = played(home, seen, with_phones=True)
    assert seen.most == len(session.participants) == 5
    assert seen.codes_on_stage > 0
    assert StepKind.BALLOT in seen.with_phones


def test_who_is_here_already_comes_in_once_the_door_is_opened_and_writes_on_when_it_is_closed(
    home: Paths,
) -> None:
    done: list[str] = []

    def open_and_close(window: WatchWindow, session: Session) -> None:
        port, kind = window._ports.phones, session.current.kind if session.current is not None else None
        assert port is not None
        if not done and kind is StepKind.WHY:
            assert session.present, "they came without phones"
            port.open()
            assert now_of(window).address == HERE
            done.append("open")
        elif done == ["open"] and len(session.phones) >= 2:
            port.close()
            QTest.qWait(1)
            assert now_of(window) == NO_PHONES_NOW
            done.append("closed")
        elif done == ["open", "closed"] and kind is StepKind.BALLOT:
            port.open()
            done.append("open again")

    seen = Seen(open_and_close)
    played(home, seen, with_phones=False)
    assert done == ["open", "closed", "open again"]
    assert seen.most >= 2
    assert StepKind.BALLOT in seen.with_phones, "a phone that was known before comes in once more"


def test_played_phones_follow_where_the_room_is_served(home: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    """As people do who scan the code once more: it is still the same phone."""
    places = ("127.0.0.2", "127.0.0.3")
    found = tuple(Address(place, "wlan0", Kind.WIFI) for place in places)
    monkeypatch.setattr(network, "addresses", lambda: found)
    served: list[str] = []

    def move(window: WatchWindow, session: Session) -> None:
        port = window._ports.phones
        assert port is not None
        if len(session.phones) >= 2 and len(served) < 2:
            served.append(now_of(window).address)
            port.open(places[1])
            served.append(now_of(window).address)

    seen = Seen(move)
    session = played(home, seen, with_phones=True)
    assert served == list(places)
    assert seen.most == len(session.participants), "nobody holds two"
    assert StepKind.BALLOT in seen.with_phones


def test_behind_a_locked_door_they_take_part_at_the_laptop(home: Paths) -> None:
    def lock(window: WatchWindow, session: Session) -> None:
        if session.joining is not None and not session.joining.is_locked:
            window._ports.room.do(c.ChangeJoining(session.id, is_locked=True))

    seen = Seen(lock)
    session = played(home, seen, with_phones=True)
    assert seen.most == 0
    assert session.participants


def test_without_being_asked_for_no_door_is_open(home: Paths) -> None:
    seen = Seen(lambda window, session: seen.served.append(now_of(window)))
    played(home, seen, with_phones=False)
    assert seen.served
    assert all(now == NO_PHONES_NOW for now in seen.served)


def test_the_command_line_says_whether_the_door_is_open(home: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []
    monkeypatch.setattr(watching, "run", lambda *_, with_phones: asked.append(with_phones))
    monkeypatch.setattr(sys, "platform", "darwin")  # where there is a display always
    assert cli.main(["rehearse", "--watch", "--seed", "7"], home) == 0
    assert cli.main(["rehearse", "--watch", "--phones", "--seed", "7"], home) == 0
    assert asked == [False, True]
