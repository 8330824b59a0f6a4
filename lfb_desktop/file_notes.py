"""What is said above the pages of the file that is open, for as long as it is so, or until it was read.

That it can only be read; that its disk takes nothing; what it means to lie where it lies.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from lfb_desktop.domain.errors import Unavailable
from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.settings import MOST_PLACES
from lfb_desktop.store.clouds import cloud_at
from lfb_desktop.store.errors import Busy, DiskFull
from lfb_desktop.store.media import Medium
from lfb_desktop.store.team_file import TeamFile
from lfb_desktop.ui.messages import Way
from lfb_desktop.ui.page_lines import PageLines
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.window import Window
from lfb_desktop.wishes import WishesInUse

READ_ONLY, DISK, PLACE, SETTINGS = "read_only", "disk", "place", "settings"

DISK_FULL = say(
    "The disk is full. What was confirmed is safe; what you do now is not kept until there is room. "
    "Make room; then go on here."
)
DISK_GONE = say(
    "The team file cannot be written just now. What was confirmed is safe. Look whether its disk is still "
    "there; then go on here."
)
SETTINGS_BROKEN = say(
    "Your settings could not be read, so the usual ones hold. The old file is kept as “settings.json.broken”."
)


class FileNotes(QObject):
    def __init__(self, window: Window, theme: Theme, wishes: WishesInUse) -> None:
        super().__init__(window)
        self._wishes = wishes
        self._path = ""
        self.lines = PageLines(theme)
        self.lines.closed.connect(self._on_line_closed)
        window.pages.put_above(self.lines)

    def settings_were_broken(self) -> None:
        self.lines.tell(SETTINGS, SETTINGS_BROKEN, "gear", may_close=True)

    def opened(self, file: TeamFile, try_to_write: Callable[[], object]) -> None:
        """`try_to_write` opens the same file again, not to read alone."""
        self.closed()
        self._path = str(file.path)
        if file.is_read_only:
            words = say("“{name}” can only be read here. Exports work.", name=file.path.name)
            self.lines.tell(READ_ONLY, words, "eye", Way(say("Try to write"), try_to_write))
        elif self._path not in self._wishes().known_places:
            where = of_place(file.medium, cloud_at(file.path))
            if where:
                self.lines.tell(PLACE, where, "layers", may_close=True)

    def closed(self) -> None:
        for name in (READ_ONLY, DISK, PLACE):
            self.lines.drop(name)

    def speak(self) -> None:
        """What is said is said in another language."""
        self.lines.speak()

    def disk_said(self, error: Unavailable | None) -> None:
        """None: it took what was to be kept. A file that is open to read has its own line."""
        if error is None:
            self.lines.drop(DISK)
        elif READ_ONLY not in self.lines.said() and not isinstance(error, Busy):
            self.lines.tell(DISK, DISK_FULL if isinstance(error, DiskFull) else DISK_GONE)

    def _on_line_closed(self, name: str) -> None:
        if name == PLACE:
            known = (*self._wishes().known_places, self._path)
            self._wishes.change(known_places=known[-MOST_PLACES:])


def of_place(medium: Medium, cloud: str) -> Say:
    """What may happen where the file lies, and what to do; NOTHING of a local disk."""
    match medium:
        case Medium.NETWORK:
            return say(
                "This team file lies on a network drive. If the network breaks off, nothing more is kept; "
                "for a session, a copy on this computer is safer."
            )
        case Medium.REMOVABLE:
            return say(
                "This team file lies on a stick or a card. Close the app before you pull it out; "
                "for a session, a copy on this computer is safer."
            )
        case Medium.SYNCED:
            return say(
                "This folder is kept in step with other computers by {cloud}. Close the team file here, "
                "and let {cloud} finish, before it is opened on another one.",
                cloud=cloud,
            )
        case _:
            return NOTHING
