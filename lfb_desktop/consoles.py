"""The Console of a session, and what it may ask of this computer: its displays, to stay awake, a tone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from lfb_desktop.domain.model import SessionId
from lfb_desktop.now import random_id
from lfb_desktop.paths import resources
from lfb_desktop.phones import Phones
from lfb_desktop.room import Room
from lfb_desktop.ui.window import Window
from lfb_desktop.wishes import WishesInUse

if TYPE_CHECKING:
    from lfb_desktop.awake import Awake
    from lfb_desktop.sound import Sound

_MOST_DISPLAYS = 24


class Consoles:
    """`steady_ms` is the clock that goes on while the computer's own is set."""

    def __init__(
        self, window: Window, wishes: WishesInUse, steady_ms: Callable[[], int], phones: Phones
    ) -> None:
        self._window = window
        self._wishes = wishes
        self._steady_ms = steady_ms
        self._phones = phones
        self._awake: Awake | None = None
        self._sound: Sound | None = None

    def made(self, room: Room, session: SessionId) -> QWidget:
        """The largest page of all; it is loaded when the app is idle, or here if that comes sooner."""
        from lfb_desktop.ui.console.page import ConsolePage
        from lfb_desktop.ui.console.ports import ConsolePorts

        page = ConsolePage(
            ConsolePorts(
                room=room,
                session=session,
                theme=self._wishes.theme,
                new_ticket=random_id,
                export=self._window.export_session,
                steady_ms=self._steady_ms,
                is_stage_dark=self._wishes().theme_stage == "dark",
                room_displays=self.room_displays,
                remember_display=self.remember_display,
                curtain_code=self._curtain_code,
                keep_awake=self.keep_awake,
                play_tone=self.play_tone,
                says_who_sees=True,
                phones=self._phones.of(session),
                manual=self._window.show_manual,
            )
        )
        page.show_wishes(self._wishes())
        page.left.connect(self._window.go_home)
        page.another_runs.connect(self._window.tell_another_runs)
        return page

    def room_displays(self) -> Mapping[str, bool]:
        return dict(self._wishes().room_displays)

    def remember_display(self, key: str, is_room: bool) -> None:
        """The display that was told of last stands last; the oldest are forgotten."""
        known = {**{k: v for k, v in self._wishes().room_displays if k != key}, key: is_room}
        self._wishes.change(room_displays=tuple(known.items())[-_MOST_DISPLAYS:])

    def keep_awake(self, is_needed: bool) -> None:
        if self._awake is None and is_needed:
            from lfb_desktop import awake

            self._awake = awake.for_platform()
        if self._awake is not None:
            (self._awake.hold if is_needed else self._awake.release)()

    def play_tone(self) -> None:
        if not self._wishes().sound:
            return
        if self._sound is None:
            from lfb_desktop.sound import Sound

            self._sound = Sound(resources() / "sounds" / "time-up.wav")
        self._sound.play()

    def _curtain_code(self) -> str:
        return self._wishes().curtain_code
