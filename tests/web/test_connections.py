"""Strangers are bounded, and whoever asks for nothing gives way; nobody's answer is cut off for it."""

from __future__ import annotations

import socket
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from lfb_desktop.domain.model import TokenHash
from lfb_desktop.web import handles
from lfb_desktop.web.connections import Connections
from lfb_desktop.web.limits import USUAL, Limits, Pace, WrongPasses
from tests.web.rig import HOST, read_to_the_end, serving

A, B = TokenHash("a"), TokenHash("b")


@dataclass
class Clock:
    at: float = 100.0

    def __call__(self) -> float:
        return self.at


@dataclass(eq=False)
class Line:
    book: Connections
    address: str
    since: float
    phone: TokenHash | None = None
    is_busy: bool = False
    is_cut: bool = False

    def cut(self) -> None:
        self.is_cut = True


@dataclass
class Book:
    clock: Clock = field(default_factory=Clock)
    caps: Limits = USUAL

    def __post_init__(self) -> None:
        self.book = Connections(self.caps, self.clock)

    def come(self, n: int, address: Callable[[int], str] = str, *, is_busy: bool = False) -> list[Line]:
        lines = [Line(self.book, address(i), self.clock.at, is_busy=is_busy) for i in range(n)]
        for line in lines:
            self.book.came(line)
        return lines

    def later(self, s: float) -> None:
        self.clock.at += s
        self.book.hold()


def cut(lines: list[Line]) -> list[int]:
    return [i for i, line in enumerate(lines) if line.is_cut]


def test_a_crowd_that_comes_at_once_has_a_moment() -> None:
    book = Book()
    lines = book.come(60, lambda n: "one")
    assert cut(lines) == []
    book.later(1.9)
    assert cut(lines) == []
    book.later(0.2)
    assert cut(lines) == list(range(50)), "the oldest go, ten of one address stay"


def test_forty_strangers_in_all() -> None:
    book = Book()
    lines = book.come(60)
    book.later(3)
    assert cut(lines) == list(range(20))
    assert len(book.book) == 40


def test_not_even_a_moment_for_thousands() -> None:
    book = Book()
    lines = book.come(1000)
    assert cut(lines) == list(range(1000 - USUAL.unsettled))


def test_who_waits_for_an_answer_is_not_cut() -> None:
    book = Book()
    busy = book.come(20, lambda n: "one", is_busy=True)
    idle = book.come(20, lambda n: "one")
    book.later(3)
    assert cut(busy) == []
    assert len(cut(idle)) == 20


def test_where_all_wait_for_an_answer_the_newest_gives_way() -> None:
    book = Book()
    busy = book.come(USUAL.unsettled, is_busy=True)
    assert cut(book.come(3, is_busy=True)) == [0, 1, 2]
    assert cut(busy) == []


def test_who_is_known_is_no_stranger() -> None:
    book = Book()
    lines = book.come(60, lambda n: "one")
    for i, line in enumerate(lines):
        book.book.belongs(line, TokenHash(f"phone {i}"))
    book.later(60)
    assert cut(lines) == []
    assert len(book.book) == 60


def test_a_phone_has_eight_and_the_oldest_gives_way() -> None:
    book = Book()
    lines = book.come(10)
    for line in lines:
        book.book.belongs(line, A)
    assert cut(lines) == [0, 1]
    book.book.belongs(lines[9], B)
    assert lines[9].phone == B


FEW = replace(USUAL, lines=8)


def of_phones(book: Book, *own: int) -> list[list[Line]]:
    """So many lines of each phone."""
    phones = [book.come(n) for n in own]
    for n, lines in enumerate(phones):
        for line in lines:
            book.book.belongs(line, TokenHash(f"phone {n}"))
    return phones


def test_where_no_more_fit_an_idle_stranger_gives_way() -> None:
    book = Book(caps=FEW)
    (own,) = of_phones(book, 4)
    strangers = book.come(4)
    assert (cut(own), cut(strangers)) == ([], [])
    assert cut(book.come(1)) == []
    assert (cut(own), cut(strangers)) == ([], [0])


def test_where_there_is_none_the_phone_with_most_lines_gives_its_oldest_that_waits_for_nothing() -> None:
    book = Book(caps=FEW)
    few, many = of_phones(book, 3, 5)
    many[0].is_busy = True  # it is told what changes
    assert cut(book.come(1)) == []
    assert (cut(few), cut(many)) == ([], [1])


def test_what_phones_need_is_never_taken_for_who_just_came() -> None:
    book = Book(caps=FEW)
    phones = of_phones(book, 2, 2, 2, 2)
    assert cut(book.come(1)) == [0]
    assert [cut(lines) for lines in phones] == [[]] * 4
    assert len(book.book) == 8


def test_lines_that_are_cut_and_not_gone_yet_count_too() -> None:
    book = Book(caps=FEW)
    of_phones(book, 8)
    came = book.come(5)
    assert len([line for line in came if line.is_cut]) >= 2, "a few more for a moment, and no more than that"
    assert len(book.book._open) == 13
    for line in [line for line in book.book._open if line.is_cut]:
        book.book.went(line)
    assert len(book.book._open) <= FEW.lines + FEW.in_one_turn


def test_handshakes_that_get_no_further_are_few_and_forgotten() -> None:
    book = Book(caps=replace(USUAL, unsettled=8))
    lines = [Line(book.book, "a", book.clock.at) for _ in range(10)]
    for line in lines[:8]:
        book.book.comes(line)
    with pytest.raises(ConnectionAbortedError):
        book.book.comes(lines[8])
    book.book.came(lines[0])
    book.book.comes(lines[8])  # in the place of one that got further
    with pytest.raises(ConnectionAbortedError):
        book.book.comes(lines[9])
    book.later(USUAL.handshake_s)
    book.book.comes(lines[9])


def test_who_went_is_forgotten() -> None:
    book = Book()
    lines = book.come(5)
    book.book.belongs(lines[0], A)
    for line in lines:
        book.book.went(line)
        book.book.went(line)
    assert len(book.book) == 0


def test_ten_wrong_codes_of_an_address_in_a_minute() -> None:
    clock = Clock()
    wrong = WrongPasses(clock)
    for _ in range(10):
        assert wrong.wait_s("one") == 0
        wrong.was_wrong("one")
        clock.at += 1
    assert wrong.wait_s("one") == 51
    assert wrong.wait_s("other") == 0
    clock.at += 50.5
    assert wrong.wait_s("one") == 0
    wrong.was_wrong("one")
    assert wrong.wait_s("one") == 1


def test_sixty_wrong_codes_of_all_in_a_minute() -> None:
    clock = Clock()
    wrong = WrongPasses(clock)
    tried = 0
    for second in range(120):  # ten thousand codes from a thousand addresses, for two minutes
        for n in range(84):
            address = f"address {(second * 84 + n) % 1000}"
            if not wrong.wait_s(address):
                wrong.was_wrong(address)
                tried += 1
        clock.at += 1
    assert tried == 120
    clock.at += 60
    assert wrong.wait_s("one") == 0
    assert wrong._by_address == {}, "nobody is remembered for longer than a minute"


def test_a_pace_is_kept_by_each_for_oneself() -> None:
    clock = Clock()
    pace = Pace(clock, at_once=3, a_second=2)
    assert [pace.may("one") for _ in range(4)] == [True, True, True, False]
    assert pace.may("other")
    clock.at += 0.5
    assert [pace.may("one") for _ in range(2)] == [True, False]
    clock.at += 100
    assert [pace.may("one") for _ in range(4)] == [True, True, True, False]


def test_who_asks_again_and_again_has_its_turn() -> None:
    clock = Clock()
    pace = Pace(clock, at_once=1, a_second=2)
    asked = []
    for _ in range(16):
        asked.append(pace.may("one"))
        clock.at += 0.125
    assert sum(asked) == 4, "two a second, however often it asks in between"


HALF = b"POST /api/join HTTP/1.1\r\nHost: "


@pytest.mark.parametrize(
    "sent", [b"", HALF, HALF + b"x\r\nContent-Length: 9\r\n\r\n{"], ids=["nothing", "head", "body"]
)
def test_who_does_not_finish_is_hung_up_on_while_phones_join(tmp_path: Path, sent: bytes) -> None:
    short = replace(USUAL, header_s=0.3, body_s=0.3, keep_alive_s=0.3, settle_s=0.1)
    with serving(tmp_path, short) as rig:
        lines = [socket.create_connection((HOST, rig.port), timeout=10) for _ in range(100)]
        try:
            for line in lines:
                line.sendall(sent)
            assert rig.join("Mia").status == 200
            for line in lines:
                read_to_the_end(line)  # would wait for ever
            assert rig.join("Zoe").status == 200
        finally:
            for line in lines:
                line.close()


def test_an_idle_connection_is_closed(tmp_path: Path) -> None:
    with serving(tmp_path, replace(USUAL, keep_alive_s=0.2)) as rig:
        with socket.create_connection((HOST, rig.port), timeout=10) as line:
            line.sendall(f"GET /phone.css HTTP/1.1\r\nHost: {rig.host}\r\n\r\n".encode())
            assert read_to_the_end(line).endswith(b"body { margin: 0 }")


def test_one_sign_at_a_time_is_not_waited_for(tmp_path: Path) -> None:
    with serving(tmp_path, replace(USUAL, header_s=0.3)) as rig:
        with socket.create_connection((HOST, rig.port), timeout=0.02) as line:
            line.sendall(b"GET /")
            assert any(_is_hung_up(line, b"a") for _ in range(500))


def _is_hung_up(line: socket.socket, more: bytes) -> bool:
    try:
        line.sendall(more)
        return line.recv(1) == b""
    except TimeoutError:
        return False
    except ConnectionError:
        return True


def test_two_hundred_half_open_connections_keep_no_phone_out(tmp_path: Path) -> None:
    besiege(tmp_path, 200, replace(USUAL, header_s=0.5, settle_s=0.2))


@pytest.mark.prove
def test_a_thousand_half_open_connections_keep_no_phone_out(tmp_path: Path) -> None:
    besiege(tmp_path, 1_000, USUAL)


def besiege(folder: Path, times: int, caps: Limits) -> None:
    """All from the very address that the phones come from. Whoever does not finish is gone in the end."""
    handles.allow_enough()
    with serving(folder, caps) as rig:
        known = rig.joined("Amara")
        lines = []
        for n in range(times):
            lines.append(socket.create_connection((HOST, rig.port), timeout=30))
            lines[-1].sendall(HALF)
            if n % (times // 10) == 0:
                assert rig.join(f"Mia-{n}").status == 200
                assert rig.act(known, "done", is_done=True).status == 200
        for line in lines:
            assert read_to_the_end(line) == b""
            line.close()
        assert len(rig.room.session.phones) == 11
