"""The curtain on the Console's side: it is drawn over the window, and until then nothing is shown anew.

What the laptop adds is counted when the laptop is back, not while somebody types: neither the Console
nor the Stage can tell by a jump what a person just did.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from lfb_desktop.domain.model import PersonId
from lfb_desktop.ui.console.ports import ConsolePorts
from lfb_desktop.ui.curtain.curtain import Curtain
from lfb_desktop.ui.curtain.ports import CurtainPorts


class Turns(QObject):
    """`over`: whoever runs the laptop has it back."""

    over = Signal()

    def __init__(self, ports: ConsolePorts, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._ports = CurtainPorts(
            room=ports.room,
            session=ports.session,
            theme=ports.theme,
            new_ticket=ports.new_ticket,
            steady_ms=ports.steady_ms,
            code=ports.curtain_code,
        )
        self.curtain: Curtain | None = None

    @property
    def is_on(self) -> bool:
        return self.curtain is not None and self.curtain.is_drawn

    def begin(self, person: str, *, is_shared: bool = False) -> None:
        """"" asks first who it is; nothing happens while another turn lasts.

        `is_shared`: the room may see this screen, which is said before anything shows.
        """
        if self.is_on:
            return
        if self.curtain is None:
            self.curtain = Curtain(self._ports)
            self.curtain.lifted.connect(self.over)
        self.curtain.warn(is_shared)
        self.curtain.draw_for(PersonId(person) if person else None, self._page.window())

    def dispose(self) -> None:
        """With the page: no curtain without a Console."""
        if self.curtain is not None:
            self.curtain.lift()
            self.curtain.deleteLater()
            self.curtain = None
