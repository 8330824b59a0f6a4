"""A running session: the step in the middle, the way on at the lower right, the Stage in one's hand.

The page lays out and forwards. What is true comes from the room, what may be done from its rules.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from lfb_desktop.domain.actors import FACILITATOR
from lfb_desktop.domain.model import State, StepId
from lfb_desktop.domain.words import Say, say
from lfb_desktop.room import Undoable, Update
from lfb_desktop.ui.console.acts import Acts
from lfb_desktop.ui.console.arriving import Arriving
from lfb_desktop.ui.console.clock_acts import ClockActs
from lfb_desktop.ui.console.dialogs import Dialogs
from lfb_desktop.ui.console.frame import ConsoleFrame
from lfb_desktop.ui.console.keys import ShowKeys
from lfb_desktop.ui.console.number_entry import NumberEntry
from lfb_desktop.ui.console.one_screen.first_word import FirstWord
from lfb_desktop.ui.console.one_screen.mode import OneScreen
from lfb_desktop.ui.console.panel_place import PanelPlace
from lfb_desktop.ui.console.phones_desk import PhonesDesk
from lfb_desktop.ui.console.ports import ConsolePorts
from lfb_desktop.ui.console.reach import Reach
from lfb_desktop.ui.console.reasons import goals, reasons
from lfb_desktop.ui.console.room_screens import RoomScreens
from lfb_desktop.ui.console.stage_look import look_of
from lfb_desktop.ui.console.turns import Turns
from lfb_desktop.ui.console.vigil import Vigil
from lfb_desktop.ui.console.way import Way
from lfb_desktop.ui.console.ways import WaysBox
from lfb_desktop.ui.manual.moments import moment_of
from lfb_desktop.ui.ports import Wishes
from lfb_desktop.ui.session_menus import Does, SessionMenus
from lfb_desktop.ui.soon import soon
from lfb_desktop.ui.taking_back import TakingBack
from lfb_desktop.views.console import console
from lfb_desktop.views.console_values import ConsoleView


class ConsolePage(ConsoleFrame):
    """`left`: back to Home. `showing_changed`: what the room sees changed.

    `another_runs` carries an error: this session waits for the one that runs.
    """

    left = Signal()
    showing_changed = Signal(object)
    another_runs = Signal(object)

    def __init__(self, ports: ConsolePorts, parent: QWidget | None = None) -> None:
        super().__init__(ports, parent)
        self._ports = ports
        self._view: ConsoleView | None = None
        self._place = PanelPlace(self)
        self._is_stale = self._is_due = self._is_refreshing = self._is_closed = False
        self._arriving = Arriving(self, self._show_stage, self._refresh_if_stale)
        self.screens = RoomScreens(self, self.desk, ports)
        self.stage = self.screens.stage
        self.keys = ShowKeys(self, self._stage_window)
        self.numbers = NumberEntry(self.keys, self.bar)
        place = self._place
        self.way = Way(self.desk, self.bar, self.stage, flush=place.flush, prepared=place.prepared)
        self.clock = ClockActs(self.desk, ports.session, lambda: self._view)
        self.dialogs = Dialogs(self.desk, ports, self)
        self.taking_back = TakingBack(ports.room, ports.session, self.toast)
        self.turns = Turns(ports, self)
        self.vigil = Vigil(ports, self.bar.sun, self)
        self.one = OneScreen(self, self.stage, ports)
        self.phones = PhonesDesk(self, ports, self.keys, self.refresh)
        self._first_word = FirstWord(self.one, self.screens.displays, is_wanted=ports.says_who_sees)
        self.reach = Reach(self, self.one)
        does = self._does()
        self.acts = Acts(self, self.keys, self.numbers, self.toast, does)
        self._menus = SessionMenus(self, does)
        self._wire()
        self.head.show_stage(self.screens.told())
        self._stop_listening = ports.room.subscribe(self._on_update)
        self.refresh()

    # What it shows.

    @property
    def view(self) -> ConsoleView | None:
        return self._view

    def menus(self) -> tuple[QMenu, ...]:
        return self._menus.all()

    def manual_page(self) -> tuple[str, bool]:
        return moment_of(self._view, are_phones_shown=self.phones.is_shown)

    def show_wishes(self, wishes: Wishes) -> None:
        """Another look of the Stage, in its window and in its picture here."""
        look = look_of(wishes)
        self.stage.set_look(look)
        self.side.picture.set_look(look)
        self.one.set_look(look)

    def refresh(self) -> None:
        """Reads the session again and shows it; what changes meanwhile is shown after that."""
        self._is_stale = True
        if self._is_refreshing or self._is_closed or self.turns.is_on:
            return
        self._is_refreshing = True
        try:
            while self._is_stale:
                self._is_stale = False
                state = self._ports.room.state(self._ports.session)
                if state.session is not None:
                    self._show_room(state)
                    if self._arriving.is_behind:
                        self._on_stage_changed()
                    phones = self.phones
                    now, known, open_ms = self._ports.room.now(), phones.connections, phones.open_ms
                    self.show_view(console(state, now=now, connections=known, open_ms=open_ms))
        finally:
            self._is_refreshing = False

    def show_view(self, view: ConsoleView) -> None:
        """Idempotent; no editor with the focus is touched."""
        if view == self._view:
            return
        before, self._view = self._view, view
        self.head.why.tell(view.why)
        self.horizon.show_horizon(view.horizon)
        self.side.show_view(view)
        self.away.show_away(view.away)
        self.due.show_due(view.time.due)
        is_new = before is None or before.step != view.step or before.kind != view.kind
        self._place.show_view(view, is_new=is_new)
        self.vigil.show_view(view)
        self.bar.show_view(view)
        self.way.show_view(view)
        self.one.show_view(view)
        self.phones.show_part(view.phones)
        self._show_reasons()

    def _show_reasons(self) -> None:
        """In the menus: what has nothing to act on is greyed."""
        if self._view is None:
            return
        found = reasons(
            self._view,
            is_stage_open=self.stage.is_open,
            screens=len(QGuiApplication.screens()),
            page=self.stage.page,
            pages=self.stage.pages(),
            has_laptop=self.reach.has_laptop,
            phones=self.phones.reason,
        )
        self._menus.show_reasons(found)
        self._menus.show_goals(goals(self._view))

    def _go_to(self, step: str) -> None:
        self.way.go_to(StepId(step))

    # Stopping, taking up, taking back.

    def stop_for_today(self) -> None:
        if self._view is not None and self._view.step is not None:
            self._place.flush()
            self.dialogs.stop()

    def undoable(self) -> Undoable | None:
        return self.taking_back.undoable()

    def redoable(self) -> Undoable | None:
        return self.taking_back.redoable()

    def undo(self) -> None:
        self.taking_back.undo()

    def redo(self) -> None:
        self.taking_back.redo()

    # The Stage.

    def toggle_stage(self) -> None:
        self.screens.toggle()

    def _stage_window(self) -> QWidget | None:
        return self.stage.window

    def _page_on(self) -> None:
        self._turn_page(1)

    def _page_back(self) -> None:
        self._turn_page(-1)

    def _turn_page(self, by: int) -> None:
        self.stage.turn(by)

    def _on_stage_changed(self) -> None:
        if self._arriving.put_off():
            return
        window = self.stage.window
        if window is not None:
            self.keys.watch(window)
        self.head.show_stage(self.screens.told())
        self.side.picture.show_view(self.stage.view)
        self.side.show_page(self.stage.page, self.stage.pages())
        self.way.show_sign()
        self._show_reasons()
        self.showing_changed.emit(self.stage.showing)

        if self.one.is_on and self.stage.showing.is_black:
            self.phones.put_away()

    def _on_one_changed(self) -> None:
        """What the room sees of this screen."""
        self.phones.set_public(self.one.is_on and not self.one.is_looking)

    def _on_news_changed(self) -> None:
        """Where the private line is out of sight, only that there is something new."""
        words = self.right.line.news_words
        self.centre.tell_news(words)
        self.one.tools.tell_news(words)

    def _show_alone(self, number: int) -> None:
        if not self.stage.show_alone(number):
            self.desk.told.emit(say("There is no idea with the number {n}.", n=number))

    def _ask_number(self) -> None:
        """From the menu: now the digits are typed."""
        self.setFocus()
        self.numbers.ask()

    # Keys.

    @property
    def may_find(self) -> bool:
        return True  # what there is changes with every step; where there is nothing, that is said

    def start_finding(self) -> None:
        self.reach.start_finding()

    def leave_topmost(self) -> bool:
        """What stands over the Stage's scene; False if nothing does."""
        return self.phones.leave() or self.one.leave_work() or self.stage.leave_topmost()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.keys.watch(self.window())
        if self.window().focusWidget() in (None, self.head.stage):
            self.setFocus()
        if self._view is not None and self._view.kind is not None:
            self._first_word.session_shown()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._place.flush()
        if self.window().isHidden():
            self.stage.close()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DeferredDelete:
            self.close_page()
        return super().event(event)

    @property
    def is_busy(self) -> bool:
        """Somebody is at the laptop, or a paper or hands are being entered."""
        return self.turns.is_on or any(box.is_turned for box in self.findChildren(WaysBox))

    def take_over(self, other: QWidget) -> None:
        """From the page of the same session, which goes: what is typed there, and what the room sees."""
        assert isinstance(other, ConsolePage)
        self._place.keep(other._place.kept())
        self._first_word.take_over(other._first_word)
        self.stage.take_over(other.stage)
        self.one.take_over(other.one)
        other.close_page()
        if self._view is not None:
            self.vigil.go_on(self._view)

    def close_page(self) -> None:
        """Lets go of the room and of the Stage's window."""
        if not self._is_closed:
            self._is_closed = True
            self._stop_listening()
            self.turns.dispose()
            self.vigil.close()
            self.phones.close()
            self.screens.dispose()

    def _on_turn_asked(self, person: str) -> None:
        self._place.flush()
        self.one.look(False)
        self.phones.put_away()
        self.turns.begin(person, is_shared=self.one.is_on)
        self.keys.is_silent = self.turns.is_on
        self.phones.hold(is_held=self.turns.is_on)

    def _on_turns_over(self) -> None:
        self.keys.is_silent = False
        self.phones.hold(is_held=False)
        self.refresh()
        if not self._is_closed:
            self.setFocus()

    # Wiring.

    def _wire(self) -> None:
        self.desk.curtain_asked.connect(self._on_turn_asked)
        self.turns.over.connect(self._on_turns_over)
        self.desk.told.connect(self._on_told)
        self.desk.another_runs.connect(self.another_runs)
        self.desk.done.connect(self.refresh)
        self.desk.may_take_back.connect(self.taking_back.offer)
        self.due.asked.connect(self.desk.do)
        self.right.line.idea_asked.connect(self.reach.show_idea)
        self.desk.alone_asked.connect(self._show_alone)
        self.desk.page_asked.connect(self._turn_page)
        self.bar.sun.ticked.connect(self.side.picture.tick)
        self.stage.changed.connect(self._on_stage_changed)
        self.one.changed.connect(self._on_one_changed)
        self.right.line.news_changed.connect(self._on_news_changed)
        self.head.stage_clicked.connect(self.toggle_stage)
        self.side.step_opened.connect(self._go_to)
        self.side.black.clicked.connect(self.stage.toggle_black)
        self.side.picture.clicked.connect(self._page_on)
        self.side.on.clicked.connect(self._page_on)
        self.side.back.clicked.connect(self._page_back)
        self.away.go_on_clicked.connect(self.clock.pause_or_go_on)
        self.away.count_clicked.connect(self.clock.count_break)
        self.way.left.connect(self.left)
        self.numbers.entered.connect(self._show_alone)
        self.bar.pause_clicked.connect(self.clock.pause_or_go_on)
        self.bar.minutes_clicked.connect(self.clock.add_minutes)

    def _does(self) -> Does:
        return Does(
            next=self.way.go_on,
            previous=self.way.go_back,
            pause=self.clock.pause_or_go_on,
            more=self.clock.more,
            less=self.clock.less,
            capture=self.reach.capture,
            outcome=self.reach.make_outcome,
            laptop=self.reach.pass_laptop,
            phones=self.phones.act,
            read_first=self.reach.read_first,
            invite=self.reach.invite,
            claim=self.dialogs.claim,
            stage=self.toggle_stage,
            full=self.stage.toggle_full_screen,
            swap=self.screens.swap,
            which_screen=self.screens.ask,
            one_screen=self.one.toggle,
            black=self.stage.toggle_black,
            why=self.stage.toggle_whole_why,
            alone=self._ask_number,
            page_on=self._page_on,
            page_back=self._page_back,
            stop=self.stop_for_today,
            go_to=self._go_to,
        )

    def _on_told(self, words: Say) -> None:
        self.toast.tell(words)

    def _on_update(self, update: Update) -> None:
        """Shown once the room is done: a listener must not send commands, and a hidden editor would."""
        self._is_stale = True
        if update.by != FACILITATOR:
            self._arriving.ask()
        elif not self._is_due:
            self._is_due = True
            soon(self, self._refresh_if_stale)

    def _show_stage(self) -> None:
        """What came from elsewhere is shown to the room at once; what stands here follows."""
        if self._is_stale and not (self._is_closed or self.turns.is_on):
            state = self._ports.room.state(self._ports.session)
            if state.session is not None:
                self._show_room(state)

    def _show_room(self, state: State) -> None:
        self.stage.show_join(self.phones.join)
        self.stage.show_state(state)

    def _refresh_if_stale(self) -> None:
        """A command of this window was shown at once; what came from elsewhere was not."""
        self._is_due = False
        if self._is_stale:
            self.refresh()
