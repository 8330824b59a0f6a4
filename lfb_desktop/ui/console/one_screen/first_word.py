"""When the app has to say that the room sees what you see: before anything private is shown, and no later."""

from __future__ import annotations

from PySide6.QtCore import QObject

from lfb_desktop.ui.console.one_screen.mode import ONE, SAME, OneScreen
from lfb_desktop.ui.screens.display import are_mirrored, separate
from lfb_desktop.ui.screens.live import LiveDisplays


class FirstWord(QObject):
    """Once for each opened session with one screen; again when two begin to show the same."""

    def __init__(self, one: OneScreen, displays: LiveDisplays, *, is_wanted: bool) -> None:
        super().__init__(one)
        self._one = one
        self._displays = displays
        self._is_wanted = is_wanted
        self._is_said = False
        self._were_mirrored = False
        displays.changed.connect(self._on_displays_changed)

    def session_shown(self) -> None:
        """A running session comes into sight."""
        if not self._is_said and len(separate(self._displays.now())) < 2:
            self._say()
        self._is_said = True

    def take_over(self, other: FirstWord) -> None:
        """What was said once is not said again."""
        self._is_said, self._were_mirrored = other._is_said, other._were_mirrored

    def _on_displays_changed(self) -> None:
        displays = self._displays.now()
        is_mirrored = are_mirrored(displays)
        if self._one.is_asking and len(separate(displays)) > 1:
            self._one.leave()
        # A projector that was pulled out shows nothing to anybody: the Console stays as it is.
        elif is_mirrored and not self._were_mirrored and self._is_said and not self._one.is_on:
            self._say()
        self._were_mirrored = is_mirrored

    def _say(self) -> None:
        if self._is_wanted:
            self._were_mirrored = are_mirrored(self._displays.now())
            self._one.ask(SAME if self._were_mirrored else ONE)
