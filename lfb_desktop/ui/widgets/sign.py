"""The one way on: a flat yellow plate with a pointed right end, as drawn in the look."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from lfb_desktop.domain.words import Say
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.key_hint import KeyHint
from lfb_desktop.ui.widgets.mirror import visual
from lfb_desktop.ui.widgets.words import text_of

_POINT = 16
_ROOM = 4  # for the focus ring, inside the widget's rectangle
_PAD = 17
_HEIGHT = 44


class Sign(QPushButton):
    """At most one in a window. `keys` is shown in a small box; the key itself is handled elsewhere."""

    def __init__(
        self, theme: Theme, words: str | Say = "", keys: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text_of(words), parent)
        self._theme = theme
        self._hint = KeyHint(theme, keys)
        self._keys = keys
        self._has_keys = True
        self.setFont(theme.console_font("section", 1))
        self.setAccessibleName(self.text())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def tell(self, words: str | Say) -> None:
        text = text_of(words)
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text)
            self.updateGeometry()

    def set_keys(self, keys: str) -> None:
        self._keys = keys
        self.show_keys(has_keys=self._has_keys)

    def show_keys(self, *, has_keys: bool) -> None:
        """Where room is short, the key hint goes and never the words."""
        self._has_keys = has_keys
        keys = self._keys if has_keys else ""
        if keys != self._hint.keys:
            self._hint.keys = keys
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        words = metrics.horizontalAdvance(self.text()) + self._hint.width
        height = max(_HEIGHT, metrics.height() + 20) + 2 * _ROOM
        return QSize(words + 2 * _PAD + _POINT + 2 * _ROOM, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._plate_colour())
        painter.drawPolygon(self._plate(_ROOM))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.palette.focus, 2))
            painter.drawPolygon(self._plate(1))
        self._write(painter)

    def _write(self, painter: QPainter) -> None:
        palette = self._theme.palette
        ink = palette.on_way if self.isEnabled() else palette.text_3
        painter.setPen(ink)
        painter.setFont(self.font())
        x = _ROOM + _PAD
        box = visual(self, QRectF(x, 0, self.width() - x, self.height()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text())
        end = x + QFontMetrics(self.font()).horizontalAdvance(self.text())
        mirrored_in = self.width() if self.isRightToLeft() else 0
        self._hint.paint(painter, end, self.height() / 2, ink, ink, mirrored_in)

    def _plate_colour(self) -> QColor:
        palette = self._theme.palette
        if not self.isEnabled():
            return palette.raised
        if self.isDown():
            return palette.sign_pressed
        return palette.sign_hover if self.underMouse() else palette.way

    def _plate(self, inset: float) -> QPolygonF:
        right, bottom = self.width() - inset, self.height() - inset
        corner = right - _POINT
        middle = self.height() / 2
        outline = ((inset, inset), (corner, inset), (right, middle), (corner, bottom), (inset, bottom))
        if self.isRightToLeft():  # the way on points where one reads on
            outline = tuple((self.width() - x, y) for x, y in outline)  # type: ignore[assignment]
        return QPolygonF([QPointF(x, y) for x, y in outline])
