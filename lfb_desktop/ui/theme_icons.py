"""The line icons, in any colour: one file per icon, drawn when it is asked for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


class Icons:
    """Icons by name from a folder of SVG files. An unknown name draws nothing."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._renderers: dict[tuple[str, str], QSvgRenderer | None] = {}

    def has(self, name: str) -> bool:
        return (self._folder / f"{name}.svg").is_file()

    def paint(self, painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
        renderer = self._renderer(name, colour)
        if renderer is not None:
            renderer.render(painter, rect)

    def icon(self, name: str, colour: QColor, size: int = 20) -> QIcon:
        """A QIcon for buttons and menus, sharp at twice the size as well."""
        icon = QIcon()
        for scale in (1, 2):
            pixmap = QPixmap(QSize(size * scale, size * scale))
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.paint(painter, name, QRectF(0, 0, size * scale, size * scale), colour)
            painter.end()
            pixmap.setDevicePixelRatio(scale)
            icon.addPixmap(pixmap)
        return icon

    def _renderer(self, name: str, colour: QColor) -> QSvgRenderer | None:
        key = (name, colour.name())
        if key not in self._renderers:
            self._renderers[key] = self._load(name, colour)
        return self._renderers[key]

    def _load(self, name: str, colour: QColor) -> QSvgRenderer | None:
        if not self.has(name):
            return None
        svg = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        return QSvgRenderer(QByteArray(svg.replace("currentColor", colour.name()).encode()))
