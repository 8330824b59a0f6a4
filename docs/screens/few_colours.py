"""Pictures for pages: small files that stay sharp."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtGui import QImage, qRgb


def save(image: QImage, path: Path) -> None:
    """In as many colours as a small file has room for: those that are there most often."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    bits = memoryview(plain.constBits()).cast("I")
    often = [colour for colour, _ in Counter(bits).most_common(256)]
    table = [qRgb(colour >> 16 & 255, colour >> 8 & 255, colour & 255) for colour in often]
    small = plain.convertToFormat(QImage.Format.Format_Indexed8, table)
    if not small.save(str(path), "PNG", 0):
        raise OSError(f"The picture could not be written: {path}")
