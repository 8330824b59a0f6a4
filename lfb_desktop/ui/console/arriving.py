"""What phones do is on the Stage at once; the Console, which has more to show, follows in its own time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from lfb_desktop.ui.trailing import Trailing

# What comes together is painted once; and what was told has left the computer before a picture is begun.
STAGE_MS = 4
# Each act is on the Stage; here not each of twenty in a second.
AFTER_STAGE_MS, CONSOLE_MS = 12, 100


class Arriving(QObject):
    """`show_stage` shows the room how things stand, `show_all` the Console as well."""

    def __init__(self, owner: QObject, show_stage: Callable[[], None], show_all: Callable[[], None]) -> None:
        super().__init__(owner)
        self._show_stage = show_stage
        self._is_for_the_room = False
        self.is_behind = False  # the Console does not yet show what the room sees
        self.on_stage = Trailing(self, self._on_stage_due, STAGE_MS)
        self.in_console = Trailing(self, show_all, AFTER_STAGE_MS, CONSOLE_MS)

    def ask(self) -> None:
        self.on_stage.ask()
        self.in_console.ask()

    def put_off(self) -> bool:
        """Whether a change of the Stage is told in the Console later, because it is for the room just now."""
        self.is_behind = self._is_for_the_room
        return self.is_behind

    def _on_stage_due(self) -> None:
        self._is_for_the_room = True
        try:
            self._show_stage()
        finally:
            self._is_for_the_room = False
