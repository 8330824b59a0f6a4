"""The one-screen mode: the Stage instead of the Console, and the same bar below it, slim.

Nothing is built twice: the panel of the step is lent by the Console while it is worked at in sight, and
to look at the private side is to see the Console itself for as long as somebody holds it open.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from lfb_desktop.domain.words import Say, say
from lfb_desktop.ui.console.capture import CaptureBox
from lfb_desktop.ui.console.frame import ConsoleFrame
from lfb_desktop.ui.console.one_screen.notice import Notice
from lfb_desktop.ui.console.one_screen.sharing import PRIVATE, SHARING, Sharing
from lfb_desktop.ui.console.one_screen.tools import Tools
from lfb_desktop.ui.console.panels.ideas import IdeasWidget
from lfb_desktop.ui.console.parts import clear_margins
from lfb_desktop.ui.console.ports import ConsolePorts
from lfb_desktop.ui.console.stage_control import StageControl
from lfb_desktop.ui.console.stage_look import StageLook
from lfb_desktop.ui.key_table import keys_of
from lfb_desktop.ui.stage.widget import StageWidget
from lfb_desktop.ui.widgets.marks import fill
from lfb_desktop.views.console_values import ClosingPanel, ConsoleView, IdeasPanel, Panel

ONE = say("There is one screen here: the room sees what you see.")
SAME = say("All screens show the same: the room sees what you see.")
_LOOK, _WORK = (QKeySequence(keys_of(id_)[0])[0].key() for id_ in ("look", "work"))  # type: ignore[index]


class OneScreen(QStackedWidget):
    """Takes the place of the Console's body while it is on. `changed`: it was turned on or off, or
    somebody began or ended to look."""

    changed = Signal()

    def __init__(self, frame: ConsoleFrame, stage: StageControl, ports: ConsolePorts) -> None:
        super().__init__()
        theme = ports.theme
        self._frame = frame
        self._control = stage
        self._view: ConsoleView | None = None
        self.is_on = False
        self.is_looking = False
        self.notice = Notice(theme)
        self.stage = StageWidget(theme, ports.steady_ms)
        self.work = QWidget()
        self.tools = Tools(frame.desk)
        fill(self.work, theme, "surface")
        clear_margins(QVBoxLayout(self.work), 0)
        for face in (self.notice, self.stage, self.work):
            self.addWidget(face)
        self.setCurrentWidget(self.stage)
        self.set_look(StageLook(is_dark=ports.is_stage_dark))
        frame.hold_shared(self, self.tools)
        frame.installEventFilter(self)
        self.stage.installEventFilter(self)
        stage.changed.connect(self._on_stage_changed)
        self.notice.shared.connect(self.enter)
        self.notice.kept.connect(self.leave)
        self.tools.held.connect(self.look)
        self.tools.worked.connect(self.toggle_work)
        self.tools.left.connect(self.leave)

    @property
    def is_asking(self) -> bool:
        return self.is_on and self.currentWidget() is self.notice

    @property
    def is_working(self) -> bool:
        """The panel of the step is shown to all."""
        return self.is_on and self.currentWidget() is self.work

    @property
    def sharing(self) -> Sharing:
        return SHARING.get(type(self._view.panel), PRIVATE) if self._view is not None else PRIVATE

    def show_view(self, view: ConsoleView) -> None:
        """A new step begins on the Stage."""
        before, self._view = self._view, view
        if before is not None and (before.step != view.step or type(before.panel) is not type(view.panel)):
            self.leave_work()
        self.tools.seat.show_seats(*self._seats(view.panel))
        self.tools.tell_waiting(len(view.phones.waiting))
        self._show_tools()

    def set_look(self, look: StageLook) -> None:
        self.stage.set_dark(look.is_dark)
        self.stage.set_depth(look.depth)
        self.stage.set_motion(look.has_motion)

    def _seats(self, panel: Panel) -> tuple[tuple[tuple[str, str], ...], CaptureBox | None]:
        """Whose turn may be taken from the bar: where the panel is private, for all others have it there."""
        widget = self._frame.panel
        if isinstance(panel, IdeasPanel) and isinstance(widget, IdeasWidget) and panel.is_open:
            return tuple(panel.writers), None if panel.is_reading else widget.capture
        if isinstance(panel, ClosingPanel):
            return tuple((t.person, t.name) for t in panel.people), None
        return (), None

    # On and off.

    def ask(self, words: Say) -> None:
        """Nothing private is shown until it is answered."""
        self.notice.tell(words)
        self._turn_on(self.notice)
        self.notice.share.setFocus()

    def enter(self) -> None:
        self._control.close()
        self._turn_on(self.stage)
        self._frame.setFocus()

    def leave(self) -> None:
        """The ordinary Console again."""
        if not self.is_on:
            return
        self.look(False)
        self.leave_work()
        self.is_on = False
        self._control.show_in(None)
        self._frame.share(False)
        self._frame.setFocus()
        self._show_tools()
        self.changed.emit()

    def take_over(self, other: OneScreen) -> None:
        """The screen stays shared, or the question stays asked."""
        if other.is_asking:
            self.ask(other.notice.words)
        elif other.is_on:
            self.enter()

    def toggle(self) -> None:
        if self.is_on and not self.is_asking:
            self.leave()
        else:
            self.enter()

    def _turn_on(self, face: QWidget) -> None:
        self.leave_work()
        self.is_on = True
        self.setCurrentWidget(face)
        self._frame.share(True)
        self._control.show_in(self.stage)
        self._show_tools()
        self.changed.emit()

    # Working in sight, and looking.

    def toggle_work(self) -> None:
        if self.is_working:
            self.leave_work()
        elif self.is_on and not self.is_asking and self._may_work():
            self._frame.lend_centre(self.work)
            self.setCurrentWidget(self.work)
            panel = self._frame.panel
            start = panel.start() if panel is not None else None
            if start is not None:
                start.setFocus()
            self._show_tools()

    def leave_work(self) -> bool:
        """False if there was nothing to leave."""
        if self.currentWidget() is not self.work:
            return False
        self.setCurrentWidget(self.stage)
        self._frame.take_centre_back()
        self._frame.setFocus()
        self._show_tools()
        return True

    def look(self, is_held: bool) -> None:
        """The private side, for as long as it is held."""
        may = is_held and self.is_on and not self.is_asking and not self._control.showing.is_black
        if may == self.is_looking:
            return
        self.leave_work()
        self.is_looking = may
        self._frame.look(may)
        self.tools.seat.cover(not may)
        self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.tools.fit(self.width())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self.stage and kind == QEvent.Type.Resize:
            self._control.changed.emit()  # other pages may fit
        elif watched is self._frame:
            if kind in (QEvent.Type.WindowDeactivate, QEvent.Type.Hide):
                self.look(False)
            elif kind == QEvent.Type.FocusIn and self.is_asking:
                self.notice.share.setFocus()
            elif isinstance(event, QKeyEvent) and self.is_on and not event.isAutoRepeat():
                return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        """Keys that nobody below wanted."""
        if event.modifiers():
            return False
        is_pressed = event.type() == QEvent.Type.KeyPress
        if event.key() == _LOOK and event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self.look(is_pressed)
            return True
        if event.key() == _WORK and is_pressed:
            self.toggle_work()
            return True
        return False

    def _may_work(self) -> bool:
        return self.sharing.is_public and not self._control.showing.is_black

    def _on_stage_changed(self) -> None:
        """Black is black: whatever else the room could see here is put away."""
        self.stage.show_view(self._control.view)
        is_black = self.is_on and self._control.showing.is_black
        if is_black:
            self.look(False)
            self.leave_work()
        self._frame.toast.cover(is_black)
        if self.is_on and self._control.is_full_beside():
            self.leave()
        self._show_tools()

    def _show_tools(self) -> None:
        is_shown = self.is_on and not self.is_asking and not self._control.showing.is_black
        self.tools.setVisible(is_shown)
        self.tools.show_work(self.sharing.work, is_shown=self.is_working)
