"""The pictures of the manual that have phones in them: a rehearsed session, the real server, real browsers.

Of the network only the address is made up, so that the pictures are the same on every computer.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

import windows
from few_colours import save
from playwright.sync_api import Browser, Page, sync_playwright
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QApplication, QWidget

from lfb_desktop.collecting import CollectingHere
from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import APP, FACILITATOR, NEWCOMER, Actor, Participant
from lfb_desktop.domain.model import Joining, MessageKind, PersonId, SessionId, State
from lfb_desktop.domain.words import say
from lfb_desktop.gate import Gate
from lfb_desktop.languages import tongue
from lfb_desktop.paths import resources
from lfb_desktop.rehearsal import Script, Sight, Texts, perform, prepare
from lfb_desktop.ui.phones.port import NO_PHONES_NOW, PhonesNow
from lfb_desktop.ui.stage.picture import picture
from lfb_desktop.views import phone as views
from lfb_desktop.views.console_phone_values import Connection
from lfb_desktop.views.scenes import Join
from lfb_desktop.views.showing import Showing
from lfb_desktop.views.stage import stage
from lfb_desktop.web import passes, qr
from lfb_desktop.web.ports import Ports, Views
from lfb_desktop.web.server import PhoneServer

HERE, ADDRESS, PORT = "127.0.0.1", "192.168.4.20", 8080
STAGE = (1120, 630)
WIDE, HIGH, GAP = 360, 680, 30
KEY = "of-a-phone-in-a-picture-{n:04}"

# What is typed on phones, and whose name asks to come in.
_WORDS = {
    "en": ("A map of who knows what", "Is hiring really off the table?", "Too loud at the back", "Noor"),
    "de": (
        "Eine Karte, wer was weiß",
        "Sind neue Stellen wirklich vom Tisch?",
        "Hinten ist es zu laut",
        "Noor",
    ),
}


@dataclass
class Network:
    """A `PhonesPort` that shows what it is given and does nothing."""

    shown: PhonesNow = NO_PHONES_NOW
    _listeners: list[Callable[[], None]] = field(default_factory=list)

    def now(self) -> PhonesNow:
        return self.shown

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        self._listeners.append(listener)

        def cancel() -> None:
            with suppress(ValueError):
                self._listeners.remove(listener)

        return cancel

    def tell(self, shown: PhonesNow) -> None:
        self.shown = shown
        for listener in tuple(self._listeners):
            listener()

    def open(self, address: str = "") -> None: ...

    def close(self) -> None: ...

    def look_again(self) -> None: ...


class PhoneWalk:
    """One rehearsed session in which everybody but the last holds a phone."""

    def __init__(self, camera: windows.Camera, out: Path, texts: Texts, script: Script) -> None:
        self._camera, self._out, self._texts, self._script = camera, out, texts, script
        self._network = Network()
        camera.phones = self._network
        self._language = script.language
        self._phones: list[QImage] = []

    def go(self, ideas: int, seed: int) -> None:
        camera = self._camera
        session = prepare(camera.room, camera.clock, self._script)
        with self._served() as self._server, _browser() as self._chromium:
            perform(
                camera.room,
                camera.clock,
                session,
                self._texts,
                self._texts.circles[0],
                ideas=ideas,
                seed=seed,
                watch=lambda sight: self._look(session, sight),
            )

    def _look(self, session: SessionId, sight: Sight) -> None:
        act = {
            "01-lobby": self._come_in,
            "04-ideas": self._write,
            "09-ballot": self._vote,
            "10-commitments": self._take,
            "11-closing": self._close,
        }.get(sight.label)
        if act is not None:
            act(session)

    # The moments.

    def _come_in(self, session: SessionId) -> None:
        self._do(c.OpenJoining(session, ADDRESS))
        self._do(c.ServeAt(session, ADDRESS, PORT), by=APP)
        state = self._publish(session)
        assert state.session is not None
        first, *others = [p.person for p in state.session.present]
        self._network.tell(self._as_served(state))
        save(self._stage(state), self._out / "stage-joining.png")
        with self._page() as page:
            page.goto(f"/J/{self._joining(session).secret}")
            page.locator("#name, input").first.fill(first.name)
            page.wait_for_timeout(400)
            self._snap(page)
        for n, person in enumerate((first, *others[:-1])):
            self._do(c.JoinByPhone(session, self._token(session, n), "", person.id), by=NEWCOMER)
        phone = passes.phone_of(self._token(session, 0))
        self._do(c.AddSeat(session, phone, others[-1].name), by=Participant(first.id))
        self._network.tell(self._as_served(self._publish(session)))
        with self._phone(session, 1) as page:
            self._snap(page)

    def _write(self, session: SessionId) -> None:
        idea, asked, loud, name = _WORDS[self._language]
        with self._phone(session, 1) as page:
            page.locator("textarea").first.fill(idea)
            self._snap(page)
        self._compose("phones-writing")
        self._say(session, asked, loud, name)
        self._network.tell(self._as_served(self._publish(session)))
        save(self._stage(self._camera.room.state(session)), self._out / "stage-corner.png")
        window = self._camera.window
        window.open_session(session)
        self._shoot("console-line", window)
        desk = self._camera._page().phones
        desk.show_box()
        assert desk.box is not None
        self._shoot("phones-box", desk.box)
        desk.leave()

    def _say(self, session: SessionId, asked: str, loud: str, name: str) -> None:
        """On the private line; and somebody stands at the door."""
        people, words = self._people(session), MessageKind.WORDS
        third, fourth = people[2:4]
        self._do(c.SendMessage(session, words, asked, "line 1"), by=Participant(third))
        self._do(c.SendMessage(session, words, loud, "line 2", sender=fourth), by=Participant(fourth))
        for n, person in enumerate(people[:3]):
            self._do(c.SendMessage(session, MessageKind.WORK, "", f"work {n}"), by=Participant(person))
        self._do(c.ChangeJoining(session, asks_first=True))
        self._do(c.JoinByPhone(session, "one who waits", name), by=NEWCOMER)

    def _vote(self, session: SessionId) -> None:
        with self._phone(session, self._unheard(session)) as page:
            for at in (0, 1, 1):
                page.get_by_role("button", name=self._told("One dot more")).nth(at).click()
            self._snap(page)

    def _take(self, session: SessionId) -> None:
        with self._phone(session, 1) as page:
            self._snap(page)

    def _close(self, session: SessionId) -> None:
        with self._phone(session, self._unheard(session)) as page:
            for row, level in ((0, 4), (1, 3)):
                page.locator("fieldset").nth(row).locator("label").nth(level).click()
            self._snap(page)
        self._compose("phones-voting")

    # The room.

    def _do(self, command: c.Command, by: Actor = FACILITATOR) -> None:
        self._camera.room.do(command, by)

    def _publish(self, session: SessionId) -> State:
        state = self._camera.room.state(session)
        self._server.publish(state, self._camera.clock())
        return state

    def _people(self, session: SessionId) -> list[PersonId]:
        found = self._camera.room.state(session).session
        assert found is not None
        return [p.person.id for p in found.present]

    def _unheard(self, session: SessionId) -> int:
        """A phone whose holder has not answered what is open."""
        found = self._camera.room.state(session).session
        assert found is not None
        quiet = {v.person for poll in found.polls if poll.is_open for v in poll.voices if not v.acts}
        holders = {p.token: p.holder for p in found.phones}
        every = range(1, len(found.phones))
        return next(n for n in every if holders.get(passes.phone_of(self._token(session, n))) in quiet)

    def _joining(self, session: SessionId) -> Joining:
        found = self._camera.room.state(session).session
        assert found is not None
        assert found.joining is not None
        return found.joining

    def _token(self, session: SessionId, n: int) -> str:
        return passes.token_of(KEY.format(n=n), self._joining(session))

    def _as_served(self, state: State) -> PhonesNow:
        assert state.session is not None
        joining = state.session.joining
        assert joining is not None
        place, now = f"{ADDRESS}:{PORT}", self._camera.clock().steady_ms
        return replace(
            NO_PHONES_NOW,
            is_on=True,
            address=ADDRESS,
            port=PORT,
            url=f"http://{place}",
            addresses=((ADDRESS, say("Wi-Fi")), ("10.0.0.7", say("cable"))),
            connected={p.token: Connection(True, now) for p in state.session.phones},
            join=Join(qr.modules(qr.url(ADDRESS, PORT, joining.secret)), place, joining.code),
        )

    def _told(self, sentence: str) -> str:
        return tongue(self._language, resources=resources()).translated(sentence)

    @contextmanager
    def _served(self) -> Iterator[PhoneServer]:
        troubles: list[BaseException] = []
        collecting = CollectingHere()
        server = PhoneServer(
            Ports(
                gate=Gate(self._camera.room),
                views=Views(views.shared, views.personal, views.mine),
                tongue=lambda: tongue(self._language, resources=resources()),
                now=self._camera.clock,
                resources=resources(),
                on_presence=lambda presences: None,
                on_trouble=troubles.append,
            )
        )
        collecting.begin()
        self._port = server.start(HERE, 0)
        try:
            yield server
        finally:
            server.stop(is_over=False)
            collecting.end()
        if troubles:
            raise troubles[0]

    # The phones.

    @contextmanager
    def _page(self, cookies: tuple[tuple[str, str], ...] = ()) -> Iterator[Page]:
        base = f"http://{HERE}:{self._port}"
        context = self._chromium.new_context(
            viewport={"width": WIDE, "height": HIGH}, is_mobile=True, has_touch=True, base_url=base
        )
        context.add_cookies([{"name": name, "value": value, "url": base} for name, value in cookies])
        page = context.new_page()
        page.set_default_timeout(10_000)
        try:
            yield page
        finally:
            context.close()

    @contextmanager
    def _phone(self, session: SessionId, n: int) -> Iterator[Page]:
        """One that is in, once it shows the moment."""
        self._publish(session)
        with self._page(((passes.cookie_of(session), self._token(session, n)),)) as page:
            page.goto("/")
            page.locator(".why, header").first.wait_for()
            page.wait_for_timeout(600)
            yield page

    def _snap(self, page: Page) -> None:
        page.evaluate("document.fonts.ready")
        page.evaluate("document.activeElement?.blur()")
        self._phones.append(QImage.fromData(page.screenshot()))

    def _compose(self, name: str) -> None:
        """All that were taken since the last one, beside each other."""
        phones, self._phones = self._phones, []
        whole = QImage(len(phones) * (WIDE + GAP) + GAP, HIGH + 2 * GAP, QImage.Format.Format_RGB32)
        whole.fill(QColor("#d9d6ce"))
        painter = QPainter(whole)
        painter.setPen(QPen(QColor("#8a867c"), 1))
        for n, phone in enumerate(phones):
            left = GAP + n * (WIDE + GAP)
            painter.drawImage(left, GAP, phone)
            painter.drawRect(QRectF(left - 0.5, GAP - 0.5, WIDE + 1, HIGH + 1))
        painter.end()
        save(whole, self._out / f"{name}.png")

    # The windows.

    def _stage(self, state: State) -> QImage:
        now = self._camera.clock()
        view = stage(state, Showing(join=self._network.shown.join), now)
        return picture(view, *STAGE, self._camera.theme.in_dark(True), now.steady_ms)

    def _shoot(self, name: str, widget: QWidget) -> None:
        for _ in range(8):  # a layout may ask for another one
            QApplication.processEvents()
        save(widget.grab().toImage(), self._out / f"{name}.png")


@contextmanager
def _browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"),
            args=["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
        )
        yield browser
        browser.close()
