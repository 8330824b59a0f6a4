"""What the room is shown of what is true: the page, black, one idea alone, the way in for phones.

None of it is in the tables. The picture in the Console and the Stage get the same view; where the
Stage's window stands is the business of its place.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtWidgets import QWidget

from lfb_desktop.domain.model import Moment, State
from lfb_desktop.ui.console.stage_look import StageLook
from lfb_desktop.ui.screens.live import LiveDisplays
from lfb_desktop.ui.screens.stage_place import StagePlace
from lfb_desktop.ui.stage.painting import pages
from lfb_desktop.ui.stage.window import StageWindow
from lfb_desktop.ui.theme import Theme
from lfb_desktop.views.scenes import BlackScene, Join, StageView
from lfb_desktop.views.showing import Showing
from lfb_desktop.views.stage import stage

_UNSEEN = QSize(1600, 900)  # the shape that pages are counted in while no Stage is open


class StageControl(QObject):
    """`changed`: what the room sees, or whether it sees anything."""

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        now: Callable[[], Moment],
        steady_ms: Callable[[], int],
        *,
        is_dark: bool,
        displays: LiveDisplays,
        beside: QWidget,
    ) -> None:
        super().__init__(beside)
        self._theme = theme.in_dark(is_dark)
        self._now = now
        self._steady_ms = steady_ms
        self._look = StageLook(is_dark=is_dark)
        self._state: State | None = None
        self._scene: object = None
        self._seen_in: QWidget | None = None
        self.showing = Showing()
        self.view = StageView("", BlackScene())
        self._counted_of: tuple[StageView, QSize, StageLook] | None = None
        self._pages = 1
        self.place = StagePlace(self._made_window, displays, beside)
        self.place.changed.connect(self.changed)

    @property
    def window(self) -> StageWindow | None:
        return self.place.window

    @property
    def is_open(self) -> bool:
        return self.place.is_open

    @property
    def is_full(self) -> bool:
        return self.place.is_full

    def show_state(self, state: State) -> None:
        """A new scene begins on its first page, with nothing alone."""
        self._state = state
        self._render()
        scene = (state.session.step_id if state.session else None, self._kind())
        if scene != self._scene:
            self._scene = scene
            self._show(replace(self.showing, page=0, alone=None, is_whole_why=False))

    def show_join(self, join: Join | None) -> None:
        """The way in for phones, on every scene, for as long as it leads somewhere: it stays beside the
        page, black and all else."""
        self._show(replace(self.showing, join=join))

    def show_in(self, widget: QWidget | None) -> None:
        """Where the room sees it without a window of its own; its shape decides on the pages."""
        self._seen_in = widget
        self.changed.emit()

    def is_full_beside(self) -> bool:
        """The room has a screen of its own."""
        return self.is_full and self.place.is_beside()

    def pages(self) -> int:
        seen = self._seen_in or (self.window if self.is_open else None)
        size = seen.size() if seen is not None else _UNSEEN
        what = self.view, size, self._look
        if what != self._counted_of:  # asked for several times with each change, and laid out to be counted
            self._counted_of, self._pages = what, pages(self.view, size, self._theme, depth=self._look.depth)
        return self._pages

    @property
    def page(self) -> int:
        return min(self.showing.page, self.pages() - 1)

    def has_next_page(self) -> bool:
        return self.page + 1 < self.pages()

    def turn(self, by: int) -> bool:
        """False at the last and at the first page."""
        target = self.page + by
        if not 0 <= target < self.pages() or target == self.page:
            return False
        self._show(replace(self.showing, page=target))
        return True

    def toggle_black(self) -> None:
        self._show(replace(self.showing, is_black=not self.showing.is_black))

    def toggle_whole_why(self) -> None:
        self._show(replace(self.showing, is_whole_why=not self.showing.is_whole_why))

    def show_alone(self, number: int) -> bool:
        """One idea alone; the same again, or 0, goes back to the scene. False if there is no such idea."""
        session = self._state.session if self._state else None
        alone = None if number in (0, self.showing.alone) else number
        if alone is not None and (session is None or all(i.number != alone for i in session.live_ideas)):
            return False
        self._show(replace(self.showing, alone=alone))
        return True

    def leave_topmost(self) -> bool:
        """Esc: idea alone, the whole why, black, full screen, one at a time; never the session."""
        showing = self.showing
        if showing.alone is not None:
            self._show(replace(showing, alone=None))
        elif showing.is_whole_why:
            self._show(replace(showing, is_whole_why=False))
        elif showing.is_black:
            self._show(replace(showing, is_black=False))
        elif self.is_full:
            self.place.leave_full_screen()
        else:
            return False
        return True

    def set_look(self, look: StageLook) -> None:
        """The pages are counted anew: a deeper room has fewer things on each."""
        if look == self._look:
            return
        self._look = look
        self._theme.wear_dark(look.is_dark)
        if self.window is not None:
            self._dress(self.window)
        self.changed.emit()

    def toggle_full_screen(self) -> None:
        self.place.toggle_full_screen()

    def take_over(self, other: StageControl) -> None:
        """What the room sees goes on: its window, the page, black, an idea alone, the way in."""
        self._scene = other._scene
        self.showing = replace(other.showing, join=self.showing.join or other.showing.join)
        self._render()
        self.place.take_over(other.place)

    def close(self) -> None:
        self.place.close()

    def dispose(self) -> None:
        self.place.dispose()

    def _made_window(self) -> StageWindow:
        window = StageWindow(self._theme, self._steady_ms)
        self._dress(window)
        window.show_view(self.view)
        return window

    def _dress(self, window: StageWindow) -> None:
        window.set_dark(self._look.is_dark)
        window.set_depth(self._look.depth)
        window.set_motion(self._look.has_motion)

    def _show(self, showing: Showing) -> None:
        if showing != self.showing:
            self.showing = showing
            self._render()

    def _kind(self) -> type:
        """Of the scene as it would be without black and without an idea alone."""
        assert self._state is not None
        is_plain = not self.showing.is_black and self.showing.alone is None
        return type((self.view if is_plain else stage(self._state, Showing(), self._now())).scene)

    def _render(self) -> None:
        if self._state is None:
            return
        view = stage(self._state, self.showing, self._now())
        if view == self.view:
            return
        self.view = view
        if self.window is not None:
            self.window.show_view(view)
        self.changed.emit()
