"""Where a painted part of a widget lies in a window that is read from the right."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget


def visual(widget: QWidget, rect: QRectF) -> QRectF:
    """The rectangle as it is, or on the other side of a mirrored widget."""
    if not widget.isRightToLeft():
        return rect
    return QRectF(widget.width() - rect.right(), rect.y(), rect.width(), rect.height())
