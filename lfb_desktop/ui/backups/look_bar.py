"""Over everything while a backup is looked at: that it is one, and the two ways on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolBar, QWidget

from lfb_desktop.domain.words import Say
from lfb_desktop.ui.dress import fill
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.marks import Icon
from lfb_desktop.ui.widgets.words import Words


class LookBar(QToolBar):
    """`restore_asked`: this one shall be it. `left`: back to how it is now."""

    restore_asked = Signal()
    left = Signal()

    def __init__(self, theme: Theme, words: Say, back: str, *, may_restore: bool) -> None:
        super().__init__()
        self._theme = theme
        self.words = Words(theme, words, is_wrapped=True)
        self.restore = Button(theme, self.tr("Restore this"))
        self.back = Button(theme, back)
        self.restore.setEnabled(may_restore)
        self.setMovable(False)
        self.setFloatable(False)
        self.toggleViewAction().setVisible(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setWindowTitle(self.tr("A backup is looked at"))
        fill(self, theme, "raised")
        inner = QWidget()
        inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(inner)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(Icon(theme, "clock"))
        row.addWidget(self.words, 1)
        row.addWidget(self.restore)
        row.addWidget(self.back)
        self.addWidget(inner)
        self.restore.clicked.connect(self.restore_asked)
        self.back.clicked.connect(self.left)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Plain ground and a hairline; the style would shade it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.palette.raised)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.palette.rule)
        painter.end()
