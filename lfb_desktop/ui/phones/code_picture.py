"""A QR code, large enough to be scanned from the laptop: always dark on a white plate, in whole pixels."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lfb_desktop.ui.phones.port import Modules

QUIET = 4  # modules around it


class CodePicture(QWidget):
    """`side` is the largest it gets, in pixels; `name` says to a screen reader what it is."""

    def __init__(self, name: str, side: int) -> None:
        super().__init__()
        self._modules: Modules = ()
        self._side = side
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_code(self, modules: Modules, told: str = "") -> None:
        """`told` is where it leads, for whoever cannot scan it."""
        self.setAccessibleDescription(told)
        if modules != self._modules:
            self._modules = modules
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self._modules:
            return
        modules = len(self._modules) + 2 * QUIET
        ratio = self.devicePixelRatio()
        pixel = max(1, int(self._side * ratio) // modules)
        painter.scale(1 / ratio, 1 / ratio)  # in the pixels of the screen
        plate = pixel * modules
        painter.fillRect(QRect(0, 0, plate, plate), Qt.GlobalColor.white)
        for y, row in enumerate(self._modules):
            for x, is_dark in enumerate(row):
                if is_dark:
                    place = QRect((x + QUIET) * pixel, (y + QUIET) * pixel, pixel, pixel)
                    painter.fillRect(place, Qt.GlobalColor.black)
