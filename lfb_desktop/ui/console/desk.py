"""Where panels bring what was clicked: one command at a time, through the one door.

A refusal comes back as the rule's own sentence, shown once for all panels; nothing typed is lost.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from lfb_desktop.domain.commands import Command
from lfb_desktop.domain.errors import AnotherRuns
from lfb_desktop.domain.model import SessionId
from lfb_desktop.domain.words import NOTHING, Say
from lfb_desktop.ui.console.ports import ConsolePorts
from lfb_desktop.ui.home.refusing import why_not
from lfb_desktop.ui.theme import Theme


class Desk(QObject):
    """`told`: a sentence (a `Say`) for whoever sits here. `done` follows every command that was taken.
    `may_take_back` carries what was done in words, where it can be taken back.
    """

    told = Signal(object)
    done = Signal()
    may_take_back = Signal(object)
    alone_asked = Signal(int)  # the idea of this number alone on the Stage; 0: none
    page_asked = Signal(int)  # so many pages on
    curtain_asked = Signal(str)  # a person's turn at this laptop
    left = Signal()
    another_runs = Signal(object)  # an `AnotherRuns`: this session waits for that one

    def __init__(self, ports: ConsolePorts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ports = ports

    @property
    def theme(self) -> Theme:
        return self._ports.theme

    @property
    def session(self) -> SessionId:
        return self._ports.session

    def steady_ms(self) -> int:
        return self._ports.steady_ms()

    def new_ticket(self) -> str:
        return self._ports.new_ticket()

    def export(self) -> None:
        self._ports.export(self._ports.session)

    def attempt(self, command: Command) -> Say:
        """NOTHING when it was done, else why not; whoever asks shows it."""
        try:
            self._ports.room.do(command)
        except Exception as error:
            # A rule, the disk or a defect: what stands on the screen stays in every case.
            return why_not(error)
        self.done.emit()
        return NOTHING

    def do(self, command: Command) -> bool:
        """True when it was done; else the sentence is told."""
        try:
            update = self._ports.room.do(command)
        except AnotherRuns as error:
            self.another_runs.emit(error)
            return False
        except Exception as error:
            self.told.emit(why_not(error))
            return False
        self.done.emit()
        if update.back is not None:
            self.may_take_back.emit(update.back.done)
        return True
