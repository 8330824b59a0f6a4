"""A key that acts while it is held: its end is seen wherever the focus has gone meanwhile."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent

HELD_S = 0.4


class HeldKey(QObject):
    """`ended_late` carries what was held, if that was longer than a press."""

    ended_late = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._what: object = None
        self._key = 0
        self._since = 0.0
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        self._app = app
        app.applicationStateChanged.connect(self._on_application_state_changed)

    def hold(self, what: object, key: int) -> None:
        """The whole application is watched only while something is held."""
        self._what, self._key = what, key
        self._since = time.monotonic()
        self._app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyRelease and self._is_end(event):
            self._end()
        return False

    def _is_end(self, event: QEvent) -> bool:
        return isinstance(event, QKeyEvent) and event.key() == self._key and not event.isAutoRepeat()

    def _end(self) -> None:
        self._app.removeEventFilter(self)
        what, self._what = self._what, None
        if what is not None and time.monotonic() - self._since > HELD_S:
            self.ended_late.emit(what)

    def _on_application_state_changed(self, state: Qt.ApplicationState) -> None:
        """Another program has the keyboard: it gets the release, too."""
        if self._what is not None and state is not Qt.ApplicationState.ApplicationActive:
            self._end()
