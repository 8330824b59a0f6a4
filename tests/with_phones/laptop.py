"""The whole app with a session that runs, served on this computer alone, and hands that hold real phones."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import pytest
import zxingcpp
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from lfb_desktop import app, network, paths
from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import Poll, Session, SessionId, StepKind
from lfb_desktop.network import Address, Kind
from lfb_desktop.room import Room
from lfb_desktop.ui.console.page import ConsolePage
from tests.rooms import AGENDA, NAMES, running

HOST = "127.0.0.1"
_BEAT_MS = 5
T = TypeVar("T")


class Laptop:
    """What the facilitator does; `meanwhile` does something in another thread while the app lives on."""

    def __init__(self, started: app.Started, session: SessionId) -> None:
        self.started = started
        self.session_id = session
        self._hands = ThreadPoolExecutor(1, "hands")

    @property
    def room(self) -> Room:
        return self.started.files.room

    @property
    def session(self) -> Session:
        found = self.room.state(self.session_id).session
        assert found is not None
        return found

    @property
    def console(self) -> ConsolePage:
        [page] = [p for p in self.started.window.findChildren(ConsolePage) if p.isVisible()]
        return page

    def meanwhile(self, does: Callable[..., T], *what: object) -> T:
        future = self._hands.submit(does, *what)
        while not future.done():
            QTest.qWait(_BEAT_MS)
        return future.result()

    def wait_for(self, holds: Callable[[], bool]) -> None:
        within(holds)

    def let_phones_in(self) -> str:
        """Where the QR code leads."""
        self.started.files.phones.open(self.session_id, HOST)
        self.wait_for(lambda: self.console.phones.now.is_on)
        joining = self.session.joining
        assert joining is not None
        return f"http://{HOST}:{self.console.phones.now.port}/J/{joining.secret}"

    def go_on(self) -> None:
        """As far as a step that was not met: open questions are closed as they are."""
        for poll in self.session.polls:
            if poll.is_open:
                self.room.do(c.ClosePoll(self.session_id, poll.id))
        self.room.do(c.GoOn(self.session_id))

    def walk_to(self, kind: StepKind) -> None:
        while self.session.current is not None and self.session.current.kind is not kind:
            self.go_on()

    def open_ballot(self, dots: int = 3) -> Poll:
        self.room.do(c.OpenPoll(self.session_id))
        return self.session.polls[-1]

    def stage(self, wide: int = 1920, high: int = 1080) -> QImage:
        """What the room sees, as a picture."""
        control = self.console.stage
        if not control.is_open:
            self.console.toggle_stage()
        assert control.window is not None
        control.window.resize(wide, high)
        QTest.qWait(50)
        return control.window.grab().toImage()

    def close(self) -> None:
        self._hands.shutdown()
        self.started.window.close_at_once()
        self.started.close()
        self.started.dispose()


def within(holds: Callable[[], bool], beats: int = 2_000) -> None:
    """The windows go on until it holds."""
    for _ in range(beats):
        if holds():
            return
        QTest.qWait(_BEAT_MS)
    raise AssertionError("it did not come to that")


def scanned(picture: QImage) -> list[str]:
    """What a phone's camera reads in it."""
    plain = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    lines = memoryview(plain.constBits()).cast("B")
    rows = [bytes(lines[y * plain.bytesPerLine() :][: plain.width()]) for y in range(plain.height())]
    view = memoryview(b"".join(rows)).cast("B", (plain.height(), plain.width()))
    return [found.text for found in zxingcpp.read_barcodes(view)]


@contextmanager
def laptop(
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    names: tuple[str, ...] = NAMES,
    agenda: tuple[c.StepPlan, ...] = AGENDA,
) -> Iterator[Laptop]:
    monkeypatch.setattr(network, "addresses", lambda: (Address(HOST, "lo", Kind.OTHER),))
    home.mkdir(parents=True, exist_ok=True)
    file = home / "team.lfb"
    if not file.exists():
        made = running(file, names=names, agenda=agenda)
        made.store.close()
    started = app.compose(paths.under(home), file)
    started.window.show()
    within(lambda: started._files is not None and started.files.store is not None)
    heads = [head for head in started.files.room.state().heads if head.is_running]
    it = Laptop(started, heads[0].id)
    it.wait_for(lambda: bool(started.window.findChildren(ConsolePage)))
    try:
        yield it
    finally:
        it.close()
