"""Breaking a text into a few lines, the last one cut with "…"; by Qt's own rules for words and scripts."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption


def broken(text: str, font: QFont, width: int, most: int = 2) -> tuple[str, ...]:
    """The lines of `text` in this width, at most `most` of them."""
    return _broken(" ".join(text.split()), font.toString(), width, most)


def lines_needed(text: str, font: QFont, width: int, most: int = 2) -> int:
    """How many lines `broken` gives; most texts fit into one, and that is asked without breaking them."""
    if "\n" not in text and QFontMetricsF(font).horizontalAdvance(text) <= width:
        return 1
    return len(broken(text, font, width, most))


def forget() -> None:
    """Drops what was kept to paint it again: it holds texts."""
    _broken.cache_clear()


@lru_cache(maxsize=4096)
def _broken(text: str, font_key: str, width: int, most: int) -> tuple[str, ...]:
    font = QFont()
    font.fromString(font_key)
    layout = QTextLayout(text, font)
    layout.setTextOption(_option())
    lines: list[str] = []
    layout.beginLayout()
    units = text.encode("utf-16-le", "surrogatepass")
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = line.textStart()
        rest = units[2 * start :].decode("utf-16-le", "replace")
        if len(lines) + 1 == most:
            metrics = QFontMetricsF(font)
            lines.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))
            break
        lines.append(
            units[2 * start : 2 * (start + line.textLength())].decode("utf-16-le", "replace").strip()
        )
    layout.endLayout()
    return tuple(lines) or ("",)


def _option() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
