"""The panel of the step in the centre: made once for each kind of step; typing is never interrupted."""

from __future__ import annotations

from collections.abc import Mapping

from lfb_desktop.domain import commands as c
from lfb_desktop.ui.console.frame import ConsoleFrame
from lfb_desktop.ui.console.panel import StepPanel
from lfb_desktop.ui.console.panels import PANELS
from lfb_desktop.ui.kept import Kept
from lfb_desktop.views.console_values import ConsoleView


class PanelPlace:
    """Focus stays where it is, unless the step is another one or what had it is out of sight."""

    def __init__(self, frame: ConsoleFrame) -> None:
        self._frame = frame
        self._panels: dict[type, StepPanel] = {}
        self._kept: dict[type, Kept] = {}

    def show_view(self, view: ConsoleView, *, is_new: bool) -> None:
        """`is_new`: another step was entered."""
        frame, value = self._frame, type(view.panel)
        panel = self._panels.get(value)
        is_made = panel is None
        if panel is None:
            panel = self._panels[value] = PANELS[value](frame.desk)
        focus = frame.focusWidget()
        had_focus = focus is not None and frame.isAncestorOf(focus)
        panel.show_view(view)
        frame.centre.show_panel(panel)
        frame.right.show_view(view, has_notes=not panel.has_notes)
        frame.fit()
        if is_made:
            frame.order_focus()
            if value in self._kept:
                self._kept.pop(value).give_back(panel)
        if is_new and (had_focus or frame.hasFocus()):
            self._start(panel)
        elif had_focus and focus is not None and not focus.isVisibleTo(frame):
            # Qt would hand the focus to whatever comes next; nobody chose that.
            frame.setFocus()

    def kept(self) -> Mapping[type, Kept]:
        """What is typed in every panel, for the page that takes over."""
        return {kind: Kept(panel) for kind, panel in self._panels.items()}

    def keep(self, kept: Mapping[type, Kept]) -> None:
        """Given back to each panel when it is made."""
        self._kept = dict(kept)

    def prepared(self, command: c.Command) -> c.Command:
        panel = self._frame.panel
        return panel.prepared(command) if panel is not None else command

    def flush(self) -> None:
        self._frame.right.flush()
        if self._frame.panel is not None:
            self._frame.panel.flush()

    def _start(self, panel: StepPanel) -> None:
        where = panel.start()
        (where if where is not None and where.isVisibleTo(self._frame) else self._frame).setFocus()
