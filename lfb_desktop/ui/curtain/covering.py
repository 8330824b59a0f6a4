"""Everything else of a window away while one widget stands over it: unseen, and out of reach of any key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget


class Covering(QObject):
    """What is hidden can have neither the focus nor a shortcut, and no screen reader tells it."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._window: QWidget | None = None
        self._hidden: list[QWidget] = []

    def begin(self, window: QWidget) -> None:
        direct = window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        for widget in direct:
            if isinstance(widget, QDialog) and widget.isVisible():
                widget.close()  # a window of its own would stand over what one person writes
        self._window = window
        self._hidden = [w for w in direct if w is not self._over and not w.isWindow() and not w.isHidden()]
        self._over.setParent(window)
        self._over.setGeometry(window.rect())
        self._over.show()
        self._over.raise_()
        self._over.setFocus()
        for widget in self._hidden:
            widget.hide()
        window.installEventFilter(self)

    def end(self) -> None:
        """As it was before."""
        if self._window is None:
            return
        self._window.removeEventFilter(self)
        for widget in self._hidden:
            widget.show()
        self._over.hide()
        self._window, self._hidden = None, []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._window is not None:
            self._over.setGeometry(self._window.rect())
        return False
