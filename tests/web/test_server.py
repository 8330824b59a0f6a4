"""The server comes and goes as often as one likes and leaves nothing behind."""

from __future__ import annotations

import asyncio
import errno
import gc
import os
import socket
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from queue import Queue

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.errors import Unavailable
from lfb_desktop.domain.model import Moment, State
from lfb_desktop.views.phone_values import PhoneCounts, PhoneView
from lfb_desktop.web.limits import PEOPLE, USUAL
from lfb_desktop.web.ports import Tls
from tests.needs import needs
from tests.web.lines import Lines
from tests.web.rig import HOST, VIEWS, Rig, read_to_the_end, serving

FDS = Path("/proc/self/fd")


def test_it_gets_the_next_port_where_the_wanted_one_is_taken(rig: Rig) -> None:
    rig.server.stop()
    with socket.socket() as other:
        other.bind((HOST, 0))
        other.listen()
        taken = other.getsockname()[1]
        rig.port = rig.server.start(HOST, taken)
        assert rig.port != taken
        assert rig.ask("GET", "/").status == 200


def test_it_comes_back_on_the_same_port_with_the_same_phones(rig: Rig) -> None:
    known = rig.joined()
    with Lines(rig) as lines:
        lines.open(known)
        rig.server.stop()
    assert rig.server.start(HOST, rig.port) == rig.port
    assert rig.post("/api/mine", {"tickets": []}, cookie=known.token).status == 200


def test_an_address_of_another_computer_is_said_in_words(rig: Rig) -> None:
    rig.server.stop()
    with pytest.raises(Unavailable, match=r"does not have the address 192\.0\.2\.7"):
        rig.server.start("192.0.2.7", 8080)
    assert not rig.server.is_running
    rig.port = rig.server.start(HOST, 0)
    assert rig.ask("GET", "/").status == 200


def test_certificates_that_cannot_be_read_are_said_in_words(rig: Rig, tmp_path: Path) -> None:
    rig.server.stop()
    with pytest.raises(Unavailable, match="certificate files could not be read"):
        rig.server.start(HOST, 0, Tls(tmp_path / "none.pem", tmp_path / "none.key"))


def test_where_no_handle_is_left_to_begin_with_nobody_waits_for_it(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The window's thread waits for the port: a thread that dies before it was asked for would hold it."""
    rig.server.stop()

    def none_left() -> asyncio.AbstractEventLoop:
        raise OSError(errno.EMFILE, "too many open files")

    with monkeypatch.context() as patched:
        patched.setattr(asyncio.events, "new_event_loop", none_left)
        with pytest.raises(Unavailable, match="Choose another address, or go on at the laptop"):
            rig.server.start(HOST, 0)
    assert not rig.server.is_running
    rig.port = rig.server.start(HOST, 0)
    assert rig.ask("GET", "/").status == 200


def test_it_serves_that_address_alone(rig: Rig) -> None:
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.2", rig.port), timeout=5)
    rig.server.stop()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((HOST, rig.port), timeout=5)


def test_where_the_loop_gives_up_listening_the_server_listens_again(tmp_path: Path) -> None:
    """So does the one of Windows, where a phone goes away in the moment in which it comes."""
    with serving(tmp_path, replace(USUAL, settle_s=0.05)) as rig:
        loop, house, is_deaf = rig.server._loop, rig.server._house, threading.Event()
        assert loop is not None
        assert house is not None
        assert house._listening is not None
        listening = house._listening

        def give_up() -> None:
            loop.remove_reader(listening.sockets[0].fileno())
            listening.sockets[0]._sock.close()  # type: ignore[attr-defined]
            is_deaf.set()

        loop.call_soon_threadsafe(give_up)
        assert is_deaf.wait(10)
        until = time.monotonic() + 10
        while house._listening is listening:
            assert time.monotonic() < until
        assert rig.join().status == 200


def test_stopping_twice_is_stopping(rig: Rig) -> None:
    rig.server.stop()
    rig.server.stop()
    assert not rig.server.is_running


def test_a_hall_that_comes_back_at_once_waits_for_a_busy_server(rig: Rig) -> None:
    """The system keeps their places; who finds none is only heard a second later."""
    is_busy, may_go_on = threading.Event(), threading.Event()

    def be_busy() -> None:
        is_busy.set()
        may_go_on.wait(30)

    assert rig.server._loop is not None
    rig.server._loop.call_soon_threadsafe(be_busy)
    assert is_busy.wait(10)
    came = []
    try:
        for _ in range(PEOPLE):
            came.append(socket.create_connection((HOST, rig.port), timeout=0.5))
    finally:
        may_go_on.set()
        for line in came:
            line.close()
    assert len(came) == PEOPLE


def test_whoever_published_may_wait_until_phones_are_told_and_no_longer_than_they_wish(
    tmp_path: Path,
) -> None:
    is_asked, may_go_on = threading.Event(), threading.Event()
    told: list[State] = []

    def shared(state: State, now: Moment) -> tuple[PhoneView, PhoneCounts]:
        if is_asked.is_set():  # when the server starts, nobody waits
            assert may_go_on.wait(10)
        is_asked.set()
        told.append(state)
        return VIEWS.shared(state, now)

    with serving(tmp_path, views=replace(VIEWS, shared=shared)) as rig:
        rig.server.wait_told(10)
        told.clear()
        newer = replace(rig.room.state)
        rig.server.publish(newer, rig.room.now())
        rig.server.wait_told(0)
        assert told == []
        may_go_on.set()
        rig.server.wait_told(10)
        assert told == [newer]


def test_what_several_acts_of_one_commit_have_led_to_is_told_once(tmp_path: Path) -> None:
    told: list[State] = []

    def shared(state: State, now: Moment) -> tuple[PhoneView, PhoneCounts]:
        told.append(state)
        return VIEWS.shared(state, now)

    with serving(tmp_path, views=replace(VIEWS, shared=shared)) as rig:
        newer = replace(rig.room.state)
        for is_held in (False, False, False, True, True, False):
            rig.server.publish(newer, rig.room.now(), is_held=is_held)
            rig.server.wait_told(10)
        assert [state is newer for state in told] == [False, True, True, True], "and each time it is held"


def test_who_published_while_others_are_told_waits_until_that_is_told_as_well(tmp_path: Path) -> None:
    begun, may_go_on = Queue[State](), Queue[None]()

    def shared(state: State, now: Moment) -> tuple[PhoneView, PhoneCounts]:
        begun.put(state)
        may_go_on.get(timeout=10)
        return VIEWS.shared(state, now)

    may_go_on.put(None)  # when the server starts
    with serving(tmp_path, views=replace(VIEWS, shared=shared)) as rig:
        begun.get(timeout=10)
        rig.server.wait_told(10)
        rig.server.publish(replace(rig.room.state), rig.room.now())
        begun.get(timeout=10)
        rig.server.publish(replace(rig.room.state), rig.room.now())
        may_go_on.put(None)
        begun.get(timeout=10)  # so the first is told
        assert not rig.server._is_told.is_set()
        may_go_on.put(None)
        rig.server.wait_told(10)
        assert rig.server._is_told.is_set()


def test_where_nothing_is_served_nobody_waits(rig: Rig) -> None:
    rig.server.stop()
    rig.server.publish(rig.room.state, rig.room.now())
    before = time.perf_counter()
    rig.server.wait_told(10)
    assert time.perf_counter() - before < 5


def test_ten_starts_and_stops_leave_nothing(tmp_path: Path) -> None:
    come_and_go(tmp_path, 10, 4)


@pytest.mark.prove
def test_fifty_starts_and_stops_with_forty_phones_leave_nothing(tmp_path: Path) -> None:
    come_and_go(tmp_path, 50, 40)


def come_and_go(folder: Path, times: int, phones: int) -> None:
    needs(FDS.is_dir(), "Open files are counted in /proc.")
    with serving(folder) as rig:
        known = [rig.joined(f"Mia{n}") for n in range(phones)]
        rig.server.stop()
        threads, before = threading.active_count(), open_files()
        stopped_ms = []
        for _ in range(times):
            rig.port = rig.server.start(HOST, rig.port)
            with Lines(rig) as lines:
                for phone in known:
                    lines.open(phone)
                idle = [socket.create_connection((HOST, rig.port), timeout=5) for _ in range(5)]
                since = time.monotonic()
                rig.server.stop()
                stopped_ms.append(1000 * (time.monotonic() - since))
                assert {lines.last_word(phone) for phone in known} == {("stopped", 1001)}
                for line in idle:
                    assert read_to_the_end(line) == b""
                    line.close()
            assert threading.active_count() <= threads
        assert not open_files() - before, "nothing is left"
    print(
        f"{times} starts and stops with {phones} phones leave nothing;"
        f" a stop takes {sorted(stopped_ms)[times // 2]:.0f} ms, at most {max(stopped_ms):.0f} ms"
    )


def open_files() -> Counter[str]:
    """What is open, but for the files that a test framework writes to."""
    gc.collect()  # what tests before this one have left is not ours
    found = []
    for entry in FDS.iterdir():
        try:
            found.append(os.readlink(entry).partition(":")[0])
        except OSError:
            continue  # the listing itself
    return Counter(name for name in found if name in ("socket", "pipe", "anon_inode"))


def test_it_stops_although_the_room_does_not_answer(rig: Rig) -> None:
    """The window's thread stops the server, and cannot answer meanwhile."""
    known = rig.joined()
    begun, may_go_on = threading.Event(), threading.Event()

    def waits(state: State, command: c.Command) -> State:
        begun.set()
        may_go_on.wait(30)
        return state

    rig.room.rule = waits
    with ThreadPoolExecutor(3) as phones:
        asked = [phones.submit(rig.act, known, "done", is_done=True) for _ in range(3)]
        assert begun.wait(10)
        rig.server.stop()
        assert not [thread for thread in threading.enumerate() if thread.name == "phones"]
        for answer in asked:
            assert answer.exception() is not None or answer.result().status == 503
        may_go_on.set()
    rig.room.rule = lambda state, command: state
    rig.port = rig.server.start(HOST, rig.port)
    assert rig.act(known, "done", is_done=True).status == 200, "the repeat is answered"
