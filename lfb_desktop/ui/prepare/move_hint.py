"""One line that says how a step is moved, with its keys in boxes."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lfb_desktop.ui.home.painting import is_mirrored, write
from lfb_desktop.ui.key_names import with_arrow
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.key_hint import GAP, KeyHint

_SIDE = 10


class MoveHint(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._words = self.tr("Move a step: drag, or")
        self._few_words = self.tr("Move: drag, or")
        self._keys = tuple(KeyHint(theme, keys) for keys in (with_arrow("step_up"), with_arrow("step_down")))
        self.setFont(theme.console_font("label"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Move a step: drag, or Alt with Up and Down"))

    def sizeHint(self) -> QSize:
        return QSize(200, QFontMetrics(self.font()).height() + 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, metrics = self._theme.palette, QFontMetrics(self.font())
        middle = self.height() / 2
        painter.setPen(palette.text_2)
        keys = sum(key.width for key in self._keys)
        room = self.width() - _SIDE - keys
        words = self._words if metrics.horizontalAdvance(self._words) <= room else self._few_words
        write(painter, self.rect(), self.rect().adjusted(_SIDE, 0, 0, 0), words, self.font())
        x = float(_SIDE + metrics.horizontalAdvance(words))
        for key in self._keys:
            # Its own gap stands before it, whichever side that is.
            start = self.width() - x - key.width - GAP if is_mirrored() else x
            key.paint(painter, start, middle, palette.text_2, palette.rule)
            x += key.width
