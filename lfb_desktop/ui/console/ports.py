"""What the Console is given because it may not fetch it itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QScreen

from lfb_desktop.domain.model import SessionId
from lfb_desktop.room import Room
from lfb_desktop.ui.curtain.ports import no_code
from lfb_desktop.ui.phones.port import NO_PHONES_NOW, PhonesNow, PhonesPort
from lfb_desktop.ui.theme import Theme

__all__ = ["NO_PHONES_NOW", "ConsolePorts", "PhonesNow", "PhonesPort"]


def _none_known() -> Mapping[str, bool]:
    return {}


def _forget(key: str, is_room: bool) -> None:
    return None


def _no_matter(is_needed: bool) -> None:
    return None


def _silence() -> None:
    return None


@dataclass(frozen=True, slots=True)
class ConsolePorts:
    """`new_ticket` gives a fresh secret for each slip; `export` opens the export dialog.

    `curtain_code` gives the four digits that end the turns at the laptop; "": the keys alone.

    `steady_ms` is the steady time that clocks are read at, the same that the room's `now` gives.
    `room_displays`: of each known display, by its key, whether the room sees it.
    `screens`: those of Qt, if nothing else is said. `keep_awake`: whether the machine may not sleep now.
    `phones`: the network that they come in by; None where there is none.
    `manual` opens the page of this moment.
    `says_who_sees`: with one screen, before anything private is shown, that the room sees it, too.
    """

    room: Room
    session: SessionId
    theme: Theme
    new_ticket: Callable[[], str]
    export: Callable[[SessionId], None]
    steady_ms: Callable[[], int]
    is_stage_dark: bool = True
    room_displays: Callable[[], Mapping[str, bool]] = _none_known
    remember_display: Callable[[str, bool], None] = _forget
    screens: Callable[[], Sequence[QScreen]] | None = None
    curtain_code: Callable[[], str] = no_code
    keep_awake: Callable[[bool], None] = _no_matter
    play_tone: Callable[[], None] = _silence
    says_who_sees: bool = False
    phones: PhonesPort | None = None
    manual: Callable[[], None] = _silence
