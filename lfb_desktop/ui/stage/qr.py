"""A QR code on its white plate, dark on white in every look, because that is what phones read best.

Its modules are whole device pixels: a code whose modules differ by a pixel is hard to read from the last
row. What is left over goes to the quiet zone around it, so that the plate has its size on every screen.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QTransform

from lfb_desktop.ui.stage.canvas import Canvas

PLATE, DARK = "#FFFFFF", "#101A17"

Modules = tuple[tuple[bool, ...], ...]


def paint_qr(canvas: Canvas, modules: Modules, plate: QRectF) -> None:
    """Never mirrored, wherever the plate stands in a mirrored picture."""
    painter = canvas.painter
    whole = painter.deviceTransform().mapRect(plate)
    on_device = QRectF(
        round(whole.x()), round(whole.y()), max(1, round(whole.width())), max(1, round(whole.height()))
    )
    quiet = int(canvas.measures.theme.stage_qr["quiet_zone_modules"])
    count = len(modules) + 2 * quiet
    size = int(min(on_device.width(), on_device.height()) / count)
    with canvas.crisp():
        _fill(painter, _plain(), 1, on_device, PLATE)
        if size:
            _fill(painter, _dark(modules), len(modules), _centred(on_device, size * len(modules)), DARK)
            return
    # A picture too small to be read from: the same code, as well as it can be seen.
    side = min(on_device.width(), on_device.height()) * len(modules) / count
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _fill(painter, _dark(modules), len(modules), _centred(on_device, side), DARK)


def _centred(plate: QRectF, side: float) -> QRectF:
    """On whole pixels where the side is whole."""
    x, y = plate.x() + (plate.width() - side) // 2, plate.y() + (plate.height() - side) // 2
    return QRectF(x, y, side, side)


@lru_cache(maxsize=1)
def _plain() -> QPainterPath:
    path = QPainterPath()
    path.addRect(QRectF(0, 0, 1, 1))
    return path


@lru_cache(maxsize=4)  # one is shown at a time, and one of the Wi-Fi: hundreds of bars, at each painting
def _dark(modules: Modules) -> QPainterPath:
    path = QPainterPath()
    for bar in _dark_runs(modules):
        path.addRect(bar)
    return path


def _dark_runs(modules: Modules) -> Iterator[QRectF]:
    """Those beside each other as one bar; each module has the size 1."""
    for row, line in enumerate(modules):
        start = None
        for column, is_dark in enumerate((*line, False)):
            if is_dark and start is None:
                start = column
            elif not is_dark and start is not None:
                yield QRectF(start, row, column - start, 1)
                start = None


def _fill(painter: QPainter, path: QPainterPath, side: int, on_device: QRectF, colour: str) -> None:
    """The path, from a square of this side to a box of device pixels, whatever the painter's coordinates."""
    back, is_possible = painter.deviceTransform().inverted()
    if not is_possible:
        return
    there = QTransform.fromTranslate(on_device.x(), on_device.y())
    there.scale(on_device.width() / side, on_device.height() / side)
    painter.save()
    painter.setTransform(there * back, combine=True)
    painter.fillPath(path, QColor(colour))
    painter.restore()
