"""Phones at the Console: what the network tells, brought into head, strip and box; and the one key for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QKeySequence, QShortcut

from lfb_desktop.domain.model import TokenHash
from lfb_desktop.domain.words import NOTHING, Say, count, say
from lfb_desktop.ui.console.frame import ConsoleFrame
from lfb_desktop.ui.console.keys import ShowKeys
from lfb_desktop.ui.console.ports import NO_PHONES_NOW, ConsolePorts, PhonesNow
from lfb_desktop.ui.home.refusing import why_not
from lfb_desktop.ui.key_table import BY_ID
from lfb_desktop.ui.phones.box import NOT_OPENED, Doing, PhonesBox
from lfb_desktop.ui.soon import soon
from lfb_desktop.views.console_phone_values import NO_PHONES, Connection, PhonesPart
from lfb_desktop.views.scenes import Join

_LOOK_MS = 15_000  # a phone that sleeps is told in minutes
NONE_HERE = say("Phones are not let in here.")
_OPENED = say("Phones may join now. The same key shows the address, the code and who is in.")


class PhonesDesk(QObject):
    """`refresh` shows the session again, because the network knows something else."""

    def __init__(
        self, frame: ConsoleFrame, ports: ConsolePorts, keys: ShowKeys, refresh: Callable[[], None]
    ) -> None:
        super().__init__(frame)
        self._frame = frame
        self._ports = ports
        self._keys = keys
        self._refresh = refresh
        self._part = NO_PHONES
        self._open_since: int | None = None
        self._is_stale = self._is_public = False
        self._told: Say = NOTHING
        self.box: PhonesBox | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(refresh)
        self._stop_listening = ports.phones.subscribe(self._on_changed) if ports.phones else _nothing
        frame.head.phones_clicked.connect(self.act)
        frame.waiting.all_asked.connect(self.show_box)
        frame.waiting.emptied.connect(frame.setFocus)  # not to the picker of who gives the why
        self._show_now()
        if self.now.problem:
            self._on_changed()  # told once the page stands there

    @property
    def now(self) -> PhonesNow:
        return self._ports.phones.now() if self._ports.phones is not None else NO_PHONES_NOW

    @property
    def connections(self) -> Mapping[TokenHash, Connection]:
        return self.now.connected

    @property
    def join(self) -> Join | None:
        """For the Stage: nothing while it leads nowhere."""
        return self.now.join if self.now.is_on else None

    @property
    def open_ms(self) -> int:
        """For so long phones have been able to come in; by the steady clock, which nobody sets."""
        return 0 if self._open_since is None else self._ports.steady_ms() - self._open_since

    @property
    def reason(self) -> Say:
        """Why there is nothing to do with phones here; NOTHING where there is."""
        return NOTHING if self._ports.phones is not None else NONE_HERE

    @property
    def is_shown(self) -> bool:
        return self.box is not None and self.box.isVisible()

    def show_part(self, part: PhonesPart) -> None:
        self._part = part
        self._frame.waiting.show_waiting(part.waiting)
        if self.box is not None:
            self.box.show_part(part)
        if part.is_open != self._timer.isActive():
            self._timer.start() if part.is_open else self._timer.stop()
        self._show_head()

    def act(self) -> None:
        """The one key: opens the door for phones; once it is open, shows the box or puts it away."""
        port = self._ports.phones
        if port is None:
            self._frame.desk.told.emit(NONE_HERE)
        elif self.leave():
            return
        elif self._part.is_open or self.now.is_on or self.now.is_starting or self.now.problem:
            self.show_box()
        else:
            self._open()

    def show_box(self) -> None:
        if self._ports.phones is None:
            return
        if self.box is None:
            doing = Doing(self._ports.session, self._ports.phones, self._frame.desk.attempt)
            self.box = PhonesBox(self._ports.theme, doing, self._frame)
            self.box.finished.connect(self._on_box_finished)
            self.box.show_part(self._part)
            self._keys.watch_beside(self.box)
            QShortcut(QKeySequence(BY_ID["manual"].keys[0]), self.box).activated.connect(self._ports.manual)
        self.box.set_public(self._is_public)
        self.box.show()
        self.box.raise_()
        self.box.activateWindow()

    def leave(self) -> bool:
        """Puts the box away; False if it was not there."""
        if self.box is None or not self.is_shown:
            return False
        self.box.reject()
        return True

    def put_away(self) -> None:
        """Somebody else sits at this screen, or it is black."""
        self.leave()

    def hold(self, *, is_held: bool) -> None:
        if self._ports.phones is not None:
            self._ports.phones.hold(is_held=is_held)

    def set_public(self, is_public: bool) -> None:
        """The room sees this screen: who asks and who is in goes out of sight, the way in stays."""
        self._is_public = is_public
        self._frame.waiting.cover(is_public)
        if self.box is not None:
            self.box.set_public(is_public)

    def close(self) -> None:
        self._stop_listening()
        self._stop_listening = _nothing
        self._timer.stop()
        self.put_away()

    def _open(self) -> None:
        port = self._ports.phones
        assert port is not None
        try:
            port.open()
        except Exception as error:
            self._frame.desk.told.emit(why_not(error, NOT_OPENED))
            return
        if self.now.problem:
            self.show_box()
        elif not self._is_public:  # there it would lie on the code that says the same
            self._frame.desk.told.emit(_OPENED)

    def _on_changed(self) -> None:
        """Told at once, shown at the next turn: many phones come and go together."""
        if not self._is_stale:
            self._is_stale = True
            soon(self, self._show_changed)

    def _show_changed(self) -> None:
        self._is_stale = False
        self._show_now()
        self._refresh()
        self._tell_problem()

    def _tell_problem(self) -> None:
        """Once, where the box is away: what is the matter may ask something of everybody."""
        problem = self.now.problem if self._part.is_open else NOTHING
        if problem and problem != self._told and not self.is_shown:
            self._frame.desk.told.emit(problem)
        self._told = problem

    def _show_now(self) -> None:
        now = self.now
        if not now.is_on:
            self._open_since = None
        elif self._open_since is None:
            self._open_since = self._ports.steady_ms()
        if self.box is not None:
            self.box.show_now(now)
        self._show_head()

    def _show_head(self) -> None:
        self._frame.head.show_phones(self._words() if self._ports.phones is not None else NOTHING)

    def _words(self) -> Say:
        """ "9 joined, KITE 4738", and that nobody new comes in, which is easily forgotten."""
        now, part = self.now, self._part
        if now.is_on:
            code = part.code or (now.join.code if now.join is not None else "")
            if part.is_locked:
                return say("{n} joined, {code}, locked", n=part.joined, code=code)
            return count(part.joined, "{n} joined, {code}", "{n} joined, {code}", code=code)
        if now.is_starting:
            return say("Phones: one moment")
        if now.problem or part.is_open:
            return say("Phones do not come in")
        return say("No phones")

    def _on_box_finished(self) -> None:
        self._frame.window().activateWindow()


def _nothing() -> None:
    return None
