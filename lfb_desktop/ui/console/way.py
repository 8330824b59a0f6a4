"""The way on and back: Page Down turns pages first; the sign asks once more where somebody is not done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.commands import Command
from lfb_desktop.domain.model import SessionState, StepId
from lfb_desktop.ui.console.bar import Bar
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.stage_control import StageControl
from lfb_desktop.ui.key_names import hint
from lfb_desktop.views.console_values import ConsoleView, SignView, Walk

SECOND_PRESS_MS = 5_000


class Way(QObject):
    """`left`: the sign leads home. `flush` is called before every command: what was typed goes first.
    `prepared` lets the panel complete what the sign asks for.
    """

    left = Signal()

    def __init__(
        self,
        desk: Desk,
        bar: Bar,
        stage: StageControl,
        *,
        flush: Callable[[], None],
        prepared: Callable[[Command], Command],
    ) -> None:
        super().__init__(desk)
        self._desk = desk
        self._bar = bar
        self._stage = stage
        self._flush = flush
        self._prepared = prepared
        self._view: ConsoleView | None = None
        self._second = QTimer(self)
        self._second.setSingleShot(True)
        self._second.setInterval(SECOND_PRESS_MS)
        self._second.timeout.connect(self.show_sign)
        self._asked_for: StepId | None = None  # leaving for this step was asked once
        bar.sign_clicked.connect(self.press_sign)
        bar.back_clicked.connect(self.press_back)

    def show_view(self, view: ConsoleView) -> None:
        before, self._view = self._view, view
        if before is None or before.sign.command != view.sign.command or not view.sign.needs_second_press:
            self._second.stop()
        self.show_sign()

    def show_sign(self) -> None:
        """Also after a page was turned: the hint stands where the key would do what the sign says."""
        if self._view is None:
            return
        sign = self._view.sign
        is_armed = self._second.isActive() and sign.needs_second_press is not None
        self._bar.sign.tell(sign.needs_second_press if is_armed and sign.needs_second_press else sign.label)
        self._bar.sign.set_keys("" if self._stage.has_next_page() else hint("next"))
        self._bar.make_room()

    def go_on(self) -> None:
        """Page Down: the next page of the wall, then the way on."""
        if not self._stage.turn(1):
            self.press_sign()

    def go_back(self) -> None:
        if not self._stage.turn(-1):
            self.press_back()

    def press_sign(self) -> None:
        if self._view is None:
            return
        sign = self._view.sign
        if sign.command is None:
            self.left.emit()
        elif self._asks_first(sign):
            self._second.start()
            self.show_sign()
        else:
            self._second.stop()
            self.show_sign()
            self._flush()
            self._desk.do(self._prepared(sign.command))

    def go_to(self, step: StepId) -> None:
        """To any step of the agenda. Leaving an open round forward asks once, like the sign."""
        view = self._view
        row = next((r for r in view.agenda if r.step == step), None) if view else None
        if view is None or row is None or row.walk is Walk.HERE or view.state is not SessionState.RUNNING:
            return
        is_leaving = row.walk is Walk.AHEAD and isinstance(view.sign.command, c.GoOn)
        if is_leaving and view.sign.needs_second_press and not self._is_asked(step):
            self._asked_for = step
            self._second.start()
            self.show_sign()
            return
        self._second.stop()
        self._flush()
        self._desk.do(c.GoTo(self._desk.session, step))
        self.show_sign()

    def press_back(self) -> None:
        if self._view is not None and self._view.back is not None:
            self._flush()
            self._desk.do(self._view.back)

    def _is_asked(self, step: StepId) -> bool:
        return self._second.isActive() and self._asked_for == step

    def _asks_first(self, sign: SignView) -> bool:
        return sign.needs_second_press is not None and not self._second.isActive()
