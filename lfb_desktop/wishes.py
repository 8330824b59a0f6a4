"""The settings in use: read once, changed one at a time, kept on disk, and at work in all that is open."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from lfb_desktop import settings
from lfb_desktop.settings import Settings
from lfb_desktop.ui.dress import put_on
from lfb_desktop.ui.theme import Theme


class WishesInUse(QObject):
    """`changed` follows every change, once the look of the Console has followed it.

    `theme` is the Console's, `stage_theme` the Stage's; both live as long as this.
    """

    changed = Signal()

    def __init__(self, file: Path, wishes: Settings, theme: Theme) -> None:
        super().__init__()
        self._file = file
        self._wishes = wishes
        self.theme = theme
        self.stage_theme = theme.in_dark(wishes.theme_stage == "dark")
        theme.has_key_hints = wishes.key_hints
        theme.scale_text(wishes.text_size / 100)

    def __call__(self) -> Settings:
        return self._wishes

    def change(self, **changes: object) -> None:
        """A disk that takes nothing costs the memory of it, not the change."""
        before = self._wishes
        self._wishes = replace(before, **changes)  # type: ignore[arg-type]
        if self._wishes == before:
            return
        with contextlib.suppress(OSError):
            settings.write(self._file, self._wishes)
        self._dress(before)
        self.changed.emit()

    def change_one(self, name: str, value: object) -> None:
        self.change(**{name: value})

    def _dress(self, before: Settings) -> None:
        now, theme = self._wishes, self.theme
        theme.wear_dark(now.theme_console == "dark")
        theme.has_key_hints = now.key_hints
        self.stage_theme.wear_dark(now.theme_stage == "dark")
        scale_before = theme.text_scale
        if now.text_size != before.text_size:
            theme.scale_text(now.text_size / 100)
        looks = ("theme_console", "theme_stage", "key_hints", "text_size", "room_depth")
        if any(getattr(now, name) != getattr(before, name) for name in looks):
            put_on(theme, scale_before=scale_before)
