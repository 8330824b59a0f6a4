"""A QR code on its white plate, dark on white in every look, because that is what phones read best.

Its modules are whole device pixels: a code whose modules differ by a pixel is hard to read from the last
row. What is left over goes to the quiet zone around it, so that the plate has its size on every screen.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

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
        _fill(painter, (on_device,), PLATE)
        if size:
            _fill(painter, _dark_runs(modules, _centred(on_device, size * len(modules)), size), DARK)
            return
    # A picture too small to be read from: the same code, as well as it can be seen.
    side = min(on_device.width(), on_device.height()) * len(modules) / count
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _fill(painter, _dark_runs(modules, _centred(on_device, side), side / len(modules)), DARK)


def _centred(plate: QRectF, side: float) -> QRectF:
    """On whole pixels where the side is whole."""
    x, y = plate.x() + (plate.width() - side) // 2, plate.y() + (plate.height() - side) // 2
    return QRectF(x, y, side, side)


def _dark_runs(modules: Modules, box: QRectF, size: float) -> Iterator[QRectF]:
    """The dark modules, those beside each other as one bar."""
    for row, line in enumerate(modules):
        start = None
        for column, is_dark in enumerate((*line, False)):
            if is_dark and start is None:
                start = column
            elif not is_dark and start is not None:
                x, y = box.x() + start * size, box.y() + row * size
                yield QRectF(x, y, (column - start) * size, size)
                start = None


def _fill(painter: QPainter, on_device: Iterable[QRectF], colour: str) -> None:
    """Rectangles in device pixels, whatever the painter's coordinates are."""
    back, is_possible = painter.deviceTransform().inverted()
    if is_possible:
        ink = QColor(colour)
        for rect in on_device:
            painter.fillRect(back.mapRect(rect), ink)
