"""What hangs beside the mouse while rows are carried: the first of them, how many more, and where to."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from lfb_desktop.domain.words import count
from lfb_desktop.ui.home.texts import is_right_to_left
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.words import spoken

_WIDTH = 300
_PAD = 10
_BESIDE = QPoint(14, 10)


class CarriedPicture(QWidget):
    """It lets the mouse through, and belongs to `window`."""

    def __init__(self, theme: Theme, window: QWidget, row: Row, many: int) -> None:
        super().__init__(window)
        self._over = window
        self._theme = theme
        self._row = row
        self._more = spoken(count(many - 1, "and {n} more", "and {n} more")) if many > 1 else ""
        self._to = ""
        self._people = theme.console_font("people_words")
        self._app = theme.console_font("label")
        self._line = QFontMetrics(self._people).height()
        self._small = QFontMetrics(self._app).height()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(_WIDTH, 2 * _PAD + self._line + 4 + self._small)

    def tell(self, to: str) -> None:
        if to != self._to:
            self._to = to
            self.update()

    def follow(self, mouse: QPoint) -> None:
        """Beside the mouse (on the screen), inside the window."""
        room, point = self._over.rect(), self._over.mapFromGlobal(mouse) + _BESIDE
        x = min(point.x(), room.right() - self.width())
        y = min(point.y(), room.bottom() - self.height())
        self.move(max(0, x), max(0, y))
        if not self.isVisible():
            self.show()
            self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self._theme.palette
        painter.fillRect(self.rect(), palette.raised)
        painter.setPen(QPen(palette.text, 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        base = _PAD + QFontMetrics(self._people).ascent()
        painter.setFont(self._app)
        painter.setPen(palette.text_2)
        x = _PAD
        if self._row.lead:
            painter.drawText(QPoint(x, base), self._row.lead)
            x += QFontMetrics(self._app).horizontalAdvance(self._row.lead) + _PAD
        self._words(painter, QRect(x, _PAD, self.width() - x - _PAD, self._line))
        painter.setFont(self._app)
        painter.setPen(palette.text_2)
        said = "  ·  ".join(part for part in (self._more, self._to) if part)
        box = QRect(_PAD, _PAD + self._line + 4, self.width() - 2 * _PAD, self._small)
        elided = QFontMetrics(self._app).elidedText(said, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextSingleLine, elided)

    def _words(self, painter: QPainter, box: QRect) -> None:
        words = " ".join(self._row.words.split())
        is_rtl = is_right_to_left(words)
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
        )
        painter.setFont(self._people)
        painter.setPen(self._theme.palette.text)
        elided = QFontMetrics(self._people).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextSingleLine, elided)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
