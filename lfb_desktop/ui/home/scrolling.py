"""A column that scrolls where large text meets a small window, instead of being squeezed; never sideways."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStyle, QWidget

from lfb_desktop.ui.dress import fill
from lfb_desktop.ui.theme import Theme


class Scrolling(QScrollArea):
    """Not narrower than what stands in it, with room for the bar. It is no stop of Tab."""

    def __init__(self, theme: Theme, inner: QWidget) -> None:
        super().__init__()
        self._inner = inner
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for ground in (inner, self.viewport()):
            fill(ground, theme, "surface")

    def minimumSizeHint(self) -> QSize:
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        return QSize(self._inner.minimumSizeHint().width() + bar + 2, 80)

    def sizeHint(self) -> QSize:
        return QSize(self.minimumSizeHint().width(), self._inner.sizeHint().height())
