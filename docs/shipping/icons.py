"""The app's icon in the forms that systems ask for, all made from the one drawing.

python docs/shipping/icons.py hicolor OUT     OUT/16x16/apps/lfb-desktop.png ... for Linux
python docs/shipping/icons.py ico OUT.ico     for Windows
python docs/shipping/icons.py icns OUT.icns   for macOS
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).resolve().parents[2] / "resources" / "icons" / "app.svg"
NAME = "lfb-desktop"
HICOLOR = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO = (16, 24, 32, 48, 64, 256)
ICNS = {"ic11": 32, "ic12": 64, "ic07": 128, "ic08": 256, "ic09": 512, "ic10": 1024}


def png(drawing: Path, size: int) -> bytes:
    """The drawing in a square of so many pixels."""
    renderer = QSvgRenderer(str(drawing))
    if not renderer.isValid():
        raise ValueError(f"This is no drawing: {drawing}")
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def ico(drawing: Path) -> bytes:
    """A directory of sixteen bytes a picture, then the pictures; 256 is written as 0."""
    pictures = [(size, png(drawing, size)) for size in ICO]
    head, body, place = struct.pack("<HHH", 0, 1, len(pictures)), b"", 6 + 16 * len(pictures)
    for size, data in pictures:
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), place + len(body))
        body += data
    return head + body


def icns(drawing: Path) -> bytes:
    """A row of pictures, each behind its four letters and its length."""
    body = b""
    for letters, size in ICNS.items():
        data = png(drawing, size)
        body += letters.encode() + struct.pack(">I", 8 + len(data)) + data
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def hicolor(drawing: Path, out: Path) -> None:
    """The layout of the icon theme that every desktop on Linux falls back on."""
    for size in HICOLOR:
        _write(out / f"{size}x{size}" / "apps" / f"{NAME}.png", png(drawing, size))
    _write(out / "scalable" / "apps" / f"{NAME}.svg", drawing.read_bytes())


def for_platform(drawing: Path, out: Path, platform: str) -> str | None:
    """The icon that goes into the program itself; Linux has none there."""
    if platform == "win32":
        return str(_write(out / "app.ico", ico(drawing)))
    if platform == "darwin":
        return str(_write(out / "app.icns", icns(drawing)))
    return None


def _write(file: Path, data: bytes) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
    return file


def main() -> None:
    form, out = sys.argv[1], Path(sys.argv[2])
    if form == "hicolor":
        hicolor(DRAWING, out)
    else:
        _write(out, {"ico": ico, "icns": icns}[form](DRAWING))


if __name__ == "__main__":
    main()
