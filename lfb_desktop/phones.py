"""Phones of the room: they are served exactly while their session has a way in.

Nobody starts or stops the server by hand: it follows what is on disk. So it comes back by itself, at the
same port, when the app is started again in a session that runs, and is gone with its end.
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from lfb_desktop import network
from lfb_desktop.certificates import name_for
from lfb_desktop.collecting import CollectingHere
from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.actors import APP
from lfb_desktop.domain.errors import Rejected, Unavailable
from lfb_desktop.domain.model import Joining, Moment, Session, SessionId, SessionState, State
from lfb_desktop.domain.words import ENGLISH, NOTHING, Say, Tongue, said, say
from lfb_desktop.gate import Gate
from lfb_desktop.languages import tongue
from lfb_desktop.network import Address, Kind
from lfb_desktop.phones_ahead import PhonesAhead
from lfb_desktop.room import Room, Update
from lfb_desktop.served import Served, is_outdated, is_wanted, moved, not_back_yet
from lfb_desktop.ui.phones.port import NO_PHONES_NOW, PhonesNow
from lfb_desktop.ui.ports import Wishes
from lfb_desktop.views.console_phone_values import NO_CONNECTIONS, Connection
from lfb_desktop.views.scenes import Join, Wifi

if TYPE_CHECKING:  # aiohttp is loaded only where phones are asked for
    from lfb_desktop.web.ports import Ports, Presences, Tls
    from lfb_desktop.web.server import PhoneServer

PORT = 8080  # the first that is tried, because people type it
# The window stands still for so long at most while phones are told: the two share one interpreter, and
# whatever the window begins meanwhile would make them wait many times as long.
TELLING_S = 0.01
LOOK_MS = 2_000  # how soon another network is noticed
HERE = "127.0.0.1"  # phones that are played on this computer itself

_NO_NETWORK = say(
    "This computer is in no network just now, so no phone can find it. Join one; until then the session goes "
    "on at the laptop."
)
_HALF = say(
    "A certificate needs its key file, too. Until both are chosen in the settings, phones come in plain."
)
_TAKEN = say("Phones are in another session of this team just now. Close them there first.")
_KINDS = {
    Kind.WIFI: say("Wi-Fi"),
    Kind.CABLE: say("cable"),
    Kind.VIRTUAL: say("a network inside this computer or a VPN"),
}


class Phones(QObject):
    """Of one room at a time. `now` is its clock; `wishes` name the certificate files and the Wi-Fi."""

    _presence_told = Signal(object)
    _trouble_told = Signal(object)

    def __init__(
        self,
        resources: Path,
        wishes: Callable[[], Wishes],
        now: Callable[[], Moment],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._resources, self._wishes, self._now = resources, wishes, now
        self._room: Room | None = None
        self._gate: Gate | None = None
        self._stop_listening: Callable[[], None] = _nothing
        self._session: SessionId | None = None  # whose way in is followed
        self._server: PhoneServer | None = None
        self._served: Served | None = None
        self._seen = NO_PHONES_NOW
        self._before = NO_CONNECTIONS
        self._addresses: tuple[Address, ...] = ()
        self._listeners: list[Callable[[], None]] = []
        self._is_due = self._is_held = False
        self._language = ENGLISH.tag
        self._collecting = CollectingHere(self)
        self._ahead = PhonesAhead(self._collecting, self)
        self._tongue = cache(partial(tongue, resources=resources))
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK_MS)
        self._looking.timeout.connect(self.look_again)
        self._presence_told.connect(self._on_presence_told)
        self._trouble_told.connect(self._on_trouble_told)

    # The room that is followed.

    def follow(self, room: Room) -> None:
        """From now on. A session that runs with phones is served again, once there is a window to see."""
        self.leave()
        self._room, self._gate = room, Gate(room)
        self._stop_listening = room.subscribe(self._on_update)
        running = [head.id for head in room.state().heads if head.is_running]
        for session in running[:1]:
            found = room.state(session).session
            if found is not None and is_wanted(found):
                self._session = session
                self._show(replace(NO_PHONES_NOW, is_starting=True))
                self._ahead.load_and_then(self._come_after)

    def leave(self) -> None:
        self._stop_listening()
        self._stop_listening = _nothing
        self._stop(is_over=False)
        self._room = self._gate = self._session = None
        self._ahead.wait()
        self._show(NO_PHONES_NOW)

    def _on_update(self, update: Update) -> None:
        """Told on at once; whatever wants a command or a thread waits until the room is done."""
        session = update.state.session
        if session is None:
            if any(isinstance(x, e.SessionRemoved) and x.session == self._session for x in update.events):
                self._come_after_soon()
            return
        if session.joining is not None and (self._session is None or session.is_running):
            self._session = session.id  # the one that runs comes before one that is tried
        if session.id != self._session:
            return
        if self._server is not None and self._is_as_served(session):
            self._publish(self._server, update.state)
        if self._is_other(session):
            self._come_after_soon()

    def _is_as_served(self, session: Session) -> bool:
        """Else the next server tells it: of this one a page would learn its words in the old language."""
        joining, served = session.joining, self._served
        return joining is not None and served is not None and not is_outdated(session, joining, served)

    def _is_other(self, session: Session) -> bool:
        """Whether the way in is not as it is served."""
        if is_wanted(session) != (self._served is not None):
            return True
        joining, served = session.joining, self._served
        if joining is None or served is None:
            return False
        seen = self._seen.join
        return seen is None or seen.code != joining.code or is_outdated(session, joining, served)

    def _come_after_soon(self) -> None:
        if not self._is_due:
            self._is_due = True
            QTimer.singleShot(0, self, self._come_after)

    def _come_after(self) -> None:
        """Serves, serves elsewhere, or stops, as the session says."""
        self._is_due = False
        if self._room is None or self._session is None:
            return
        state = self._room.state(self._session)
        session = state.session
        if session is None or not is_wanted(session):
            self._stop(is_over=session is not None and session.state is SessionState.ENDED)
            self._show(NO_PHONES_NOW)
            self._session = None  # until one says that it wants to be served
            return
        assert session.joining is not None
        if self._served is not None and is_outdated(session, session.joining, self._served):
            self._stop(is_over=False)
        if self._served is None:
            self._start(state, session.joining, session)
        else:
            self._show(self._as_served(session.joining, self._seen.problem))

    # Serving.

    def _start(self, state: State, joining: Joining, session: Session) -> None:
        from lfb_desktop.web.server import PhoneServer

        self._looking.start()
        self._addresses = network.addresses()
        address = self._best(joining.address)
        if not address:
            self._show(replace(NO_PHONES_NOW, problem=_NO_NETWORK))
            return
        self._language = session.language
        server, tls = PhoneServer(self._ports()), self._tls(address)
        self._publish(server, state)  # phones that come back at once find the room
        try:
            port = server.start(address, joining.port or PORT, tls)
        except Unavailable as error:
            self._show(replace(NO_PHONES_NOW, addresses=self._offered(), problem=error.reason))
            return
        self._collecting.begin()
        self._server = server
        name = tls.name if tls is not None else ""
        asked, is_encrypted = joining.address, tls is not None
        self._served = Served(session.id, session.language, asked, address, port, is_encrypted, name)
        if (address, port) != (joining.address, joining.port):
            self._keep(c.ServeAt(session.id, address, port))
        self._before = not_back_yet(session, self._now().steady_ms)
        self._seen = replace(self._seen, connected=self._before)
        self._show(self._as_served(joining, moved(address, port, joining) or self._half()))

    def _keep(self, command: c.ServeAt) -> None:
        """A disk that refuses it costs the same port after a restart, nothing now."""
        assert self._room is not None
        with contextlib.suppress(Rejected, Unavailable):
            self._room.do(command, APP)

    def _stop(self, *, is_over: bool) -> None:
        server, self._server, self._served = self._server, None, None
        self._looking.stop()
        if server is not None:
            server.stop(is_over=is_over)
            self._collecting.end()

    def _best(self, wanted: str) -> str:
        """The one that was chosen, as long as this computer has it; "" without any."""
        texts = [a.text for a in self._addresses]
        if wanted in texts or wanted == HERE:
            return wanted
        return texts[0] if texts else ""

    def look_again(self) -> None:
        """Whether the address is still there, and others are."""
        found = network.addresses()
        if found == self._addresses or self._room is None or self._session is None:
            return
        self._addresses = found
        if self._served is not None and self._best(self._served.address) != self._served.address:
            self._stop(is_over=False)
        self._come_after()

    def show_wishes(self) -> None:
        """The Wi-Fi that is named now. Another certificate counts when phones are let in the next time."""
        self._come_after_soon()

    def _ports(self) -> Ports:
        from lfb_desktop.views import phone
        from lfb_desktop.web import ports

        assert self._gate is not None
        return ports.Ports(
            gate=self._gate,
            views=ports.Views(phone.shared, phone.personal, phone.mine),
            tongue=self._spoken,
            now=self._now,
            resources=self._resources,
            on_presence=self._presence_told.emit,
            on_trouble=self._trouble_told.emit,
        )

    def _spoken(self) -> Tongue:
        return self._tongue(self._language)

    def _tls(self, address: str) -> Tls | None:
        from lfb_desktop.web.ports import Tls

        certificate, key = self._wishes().phone_certificate, self._wishes().phone_key
        if not certificate or not key:
            return None
        return Tls(Path(certificate), Path(key), name_for(certificate, address))

    def _half(self) -> Say:
        has_both = bool(self._wishes().phone_certificate) == bool(self._wishes().phone_key)
        return NOTHING if has_both else _HALF

    # What the windows are told.

    def of(self, session: SessionId) -> PhonesOf:
        """For a page with a door; what is needed behind it is loaded meanwhile."""
        self._ahead.load()
        return PhonesOf(self, session)

    def seen_by(self, session: SessionId) -> PhonesNow:
        return self._seen if session == self._session else NO_PHONES_NOW

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        self._listeners.append(listener)

        def cancel() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return cancel

    def open(self, session: SessionId, address: str) -> None:
        """Raises a sentence. Phones that tried another session that has not begun are let go of."""
        assert self._room is not None
        before = self._session if self._session != session else None
        other = self._room.state(before).session if before is not None else None
        has_phones = other is not None and other.joining is not None
        if other is not None and has_phones and other.is_running:
            raise Rejected(_TAKEN)
        self._room.do(c.OpenJoining(session, address))
        if other is not None and has_phones:
            self._room.do(c.CloseJoining(other.id))
        if before is not None:
            self._stop(is_over=False)
        self._session = session
        self._come_after()

    def hold(self, session: SessionId, *, is_held: bool) -> None:
        """While somebody types at the laptop: what jumps elsewhere would tell all what they just did."""
        self._is_held = is_held and session == self._session
        if self._server is not None and self._room is not None:
            self._publish(self._server, self._room.state(self._session))

    def _publish(self, server: PhoneServer, state: State) -> None:
        server.publish(state, self._now(), is_held=self._is_held)
        server.wait_told(TELLING_S)

    def close(self, session: SessionId) -> None:
        assert self._room is not None
        self._room.do(c.CloseJoining(session))
        self._come_after()

    def _as_served(self, joining: Joining, problem: Say) -> PhonesNow:
        from lfb_desktop.web import qr

        assert self._served is not None
        served, wishes = self._served, self._wishes()
        url = qr.url(served.host, served.port, joining.secret, is_tls=served.is_encrypted)
        place = f"{served.host}:{served.port}"
        code = qr.modules(qr.wifi(wishes.wifi_name, wishes.wifi_password)) if wishes.wifi_name else ()
        wifi = Wifi(code, wishes.wifi_name) if code else None
        return PhonesNow(
            is_on=True,
            address=served.address,
            port=served.port,
            url=f"{'https' if served.is_encrypted else 'http'}://{place}",
            addresses=self._offered(),
            problem=problem,
            connected=self._seen.connected,
            is_encrypted=served.is_encrypted,
            join=Join(qr.modules(url), place, joining.code, wifi),
        )

    def _offered(self) -> tuple[tuple[str, Say], ...]:
        return tuple((a.text, _KINDS.get(a.kind) or said(a.name)) for a in self._addresses)

    def _show(self, seen: PhonesNow) -> None:
        if seen != self._seen:
            self._seen = seen
            for listener in tuple(self._listeners):
                listener()

    def _on_presence_told(self, presences: Presences) -> None:
        if self._served is None:
            return
        told = {
            token: Connection(one.is_connected, one.since_ms, one.first_ms)
            for token, one in presences.items()
        }
        self._show(replace(self._seen, connected={**self._before, **told}))

    def _on_trouble_told(self, error: BaseException) -> None:
        """A defect of ours, met in the other thread: reported as any other."""
        sys.excepthook(type(error), error, error.__traceback__)


class PhonesOf:
    """The phones of one session, as its windows see them."""

    def __init__(self, phones: Phones, session: SessionId) -> None:
        self._phones = phones
        self._session = session

    def now(self) -> PhonesNow:
        return self._phones.seen_by(self._session)

    def subscribe(self, listener: Callable[[], None], /) -> Callable[[], None]:
        return self._phones.subscribe(listener)

    def open(self, address: str = "") -> None:
        self._phones.open(self._session, address)

    def close(self) -> None:
        self._phones.close(self._session)

    def look_again(self) -> None:
        self._phones.look_again()

    def hold(self, *, is_held: bool) -> None:
        self._phones.hold(self._session, is_held=is_held)


def _nothing() -> None:
    return None
