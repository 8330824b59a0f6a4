"""A letter that fills a screen, so that nobody has to know what a screen is called."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from lfb_desktop.ui.theme import Theme, app_font

LETTERS = "ABCDEFGH"
_BLACK = "#000000"
_TALL = 0.42  # of the screen's height; the lower part is left to the question
_TOP = 0.06


class LetterWindow(QWidget):
    """White on black, nothing else: whatever stood on that screen is covered meanwhile."""

    def __init__(self, theme: Theme, letter: str) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.letter = letter
        self._theme = theme
        self.setWindowTitle(self.tr("Screen {letter}").format(letter=letter))
        self.setAccessibleName(self.windowTitle())
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)  # the keys belong to the question
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)  # no app for the sake of a question
        self.setCursor(Qt.CursorShape.BlankCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(_BLACK))
        painter.setPen(self._theme.dark.text)
        painter.setFont(app_font(round(self.height() * _TALL), 700))
        box = QRectF(0, self.height() * _TOP, self.width(), self.height() * (_TALL + 0.1))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.letter)
