"""What brings the Console back: the facilitator's keys pressed twice, or the code where one is set."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

SECOND_PRESS_MS = 5_000
_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_WITHOUT = Qt.KeyboardModifier.KeypadModifier


def is_facilitator_key(event: QKeyEvent) -> bool:
    return event.key() in _KEYS and event.modifiers() & ~_WITHOUT == _HELD


class FacilitatorKey(QObject):
    """`armed`: pressed once; `given`: twice within five seconds; `lapsed`: the second press did not come."""

    armed = Signal()
    lapsed = Signal()
    given = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.second = QTimer(self)
        self.second.setSingleShot(True)
        self.second.setInterval(SECOND_PRESS_MS)
        self.second.timeout.connect(self.lapsed)

    def press(self) -> None:
        if self.second.isActive():
            self.second.stop()
            self.given.emit()
        else:
            self.second.start()
            self.armed.emit()

    def drop(self) -> None:
        self.second.stop()
