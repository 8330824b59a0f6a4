"""The Stage's own window: a plain top-level window that any screen or video call can show."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lfb_desktop.ui.stage.depth import Depth
from lfb_desktop.ui.stage.widget import StageWidget
from lfb_desktop.ui.theme import Theme
from lfb_desktop.views.scenes import StageView

POINTER_HIDES_AFTER_MS = 2000
FIRST_SIZE = (1280, 720)


class StageWindow(QWidget):
    """Holds the Stage; the pointer disappears when it rests, so that nobody reads around it."""

    def __init__(self, theme: Theme, steady_ms: Callable[[], int]) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.stage = StageWidget(theme, steady_ms, self)
        self._pointer = QTimer(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stage)
        self._blacken()
        self._name()
        self.setMinimumSize(320, 180)
        self.resize(*FIRST_SIZE)
        self.stage.setMouseTracking(True)
        self.stage.installEventFilter(self)
        self._pointer.setSingleShot(True)
        self._pointer.setInterval(POINTER_HIDES_AFTER_MS)
        self._pointer.timeout.connect(self._on_pointer_timeout)

    def show_view(self, view: StageView) -> None:
        self.stage.show_view(view)

    def set_dark(self, is_dark: bool) -> None:
        self.stage.set_dark(is_dark)

    def set_depth(self, depth: Depth) -> None:
        """How far the last row sits."""
        self.stage.set_depth(depth)

    def set_motion(self, is_on: bool) -> None:
        """Off for "reduce motion"."""
        self.stage.set_motion(is_on)

    def toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F11:
            self.toggle_full_screen()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            self._show_pointer()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._pointer.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def _name(self) -> None:
        """Never the why: taskbars are shared."""
        self.setWindowTitle(self.tr("Stage"))

    def _blacken(self) -> None:
        """Black before the first paint, and where a window manager shows more than the Stage."""
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, QColor("#000000"))
        self.setPalette(palette)
        self.setAutoFillBackground(True)

    def _show_pointer(self) -> None:
        self.stage.unsetCursor()
        self._pointer.start()

    def _on_pointer_timeout(self) -> None:
        self.stage.setCursor(Qt.CursorShape.BlankCursor)
