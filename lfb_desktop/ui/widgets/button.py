"""A plain button: surface with an edge, or quiet without one; never yellow."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from lfb_desktop.domain.words import Say
from lfb_desktop.ui.theme import Theme, faded
from lfb_desktop.ui.widgets.key_hint import KeyHint
from lfb_desktop.ui.widgets.mirror import visual
from lfb_desktop.ui.widgets.words import plain_tip, text_of, tip_with_key

ROOM = 3  # for the focus ring, inside the widget's rectangle
_PAD = 13
_HEIGHT = 34
_ICON = 17
_GAP = 9


class Button(QPushButton):
    """`icon` is the name of an icon; `keys` a hint in a small box; `is_quiet`: no edge until hovered.

    Without words it shows its icon alone: give `name` for a screen reader and the tooltip.
    """

    def __init__(
        self,
        theme: Theme,
        words: str | Say = "",
        icon: str = "",
        keys: str = "",
        *,
        is_quiet: bool = False,
        name: str = "",
    ) -> None:
        super().__init__(text_of(words))
        self._theme = theme
        self._icon = icon
        self._keys = keys
        self._hint = KeyHint(theme, keys)
        self._is_quiet = is_quiet
        self._has_words = True
        font = theme.console_font("section")
        font.setWeight(font.Weight.Medium)
        self.setFont(font)
        self.setAccessibleName(name or self.text())
        self._about = ""
        self._name = name
        self._show_tip()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def tell(self, words: str | Say, icon: str | None = None) -> None:
        text = text_of(words)
        if text == self.text() and icon in (None, self._icon):
            return
        self.setText(text)
        self.setAccessibleName(text)
        self._name = ""
        self._icon = self._icon if icon is None else icon
        self._show_tip()
        self.updateGeometry()
        self.update()

    def explain(self, words: str | Say) -> None:
        """A sentence for the tooltip, where the label alone does not say it all."""
        self._about = text_of(words)
        self._show_tip()

    def show_parts(self, *, has_words: bool, has_keys: bool) -> None:
        """Where room is short, the words go first, then the key hint; the name stays."""
        self._has_words = has_words or not self._icon
        self._hint.keys = self._keys if has_keys else ""
        self._show_tip()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        width = self._icon_width() + metrics.horizontalAdvance(self._shown()) + self._hint.width
        height = max(_HEIGHT, metrics.height() + 14)
        return QSize(width + 2 * self._pad() + 2 * ROOM, height + 2 * ROOM)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plate = QRectF(self.rect()).adjusted(ROOM + 0.5, ROOM + 0.5, -ROOM - 0.5, -ROOM - 0.5)
        painter.setPen(self._line())
        painter.setBrush(self._plate_colour())
        painter.drawRoundedRect(plate, 4, 4)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.palette.focus, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        self._write(painter)

    def _write(self, painter: QPainter) -> None:
        palette = self._theme.palette
        ink = palette.text if self.isEnabled() else faded(palette.text, palette.ground)
        middle = self.height() / 2
        x = float(ROOM + self._pad())
        if self._icon:
            box = visual(self, QRectF(x, middle - _ICON / 2, _ICON, _ICON))
            self._theme.icons.paint(painter, self._icon, box, ink)
            x += self._icon_width()
        text = self._shown()
        painter.setFont(self.font())
        painter.setPen(ink)
        box = visual(self, QRectF(x, 0, self.width() - x, self.height()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, text)
        x += QFontMetrics(self.font()).horizontalAdvance(text)
        mirrored_in = self.width() if self.isRightToLeft() else 0
        self._hint.paint(painter, x, middle, faded(ink, palette.surface, 0.8), palette.rule, mirrored_in)

    def _show_tip(self) -> None:
        """Without words on it: what it is called and its key."""
        if self._shown():
            self.setToolTip(plain_tip(self._about or (self._name if self._name != self.text() else "")))
        else:
            self.setToolTip(tip_with_key(self._about or self._name or self.text(), self._keys))

    def _shown(self) -> str:
        return self.text() if self._has_words else ""

    def _icon_width(self) -> int:
        if not self._icon:
            return 0
        return _ICON + (_GAP if self._shown() else 0)

    def _pad(self) -> int:
        return 8 if self._is_quiet or not self._shown() else _PAD

    def _line(self) -> QPen:
        palette = self._theme.palette
        if self._is_quiet and not self.isChecked():
            return QPen(Qt.PenStyle.NoPen)
        if not self.isEnabled():
            return QPen(palette.rule, 1)
        is_strong = self.isDown() or self.isChecked() or self.underMouse()
        return QPen(palette.text if is_strong else palette.edge, 1)

    def _plate_colour(self) -> QColor:
        palette = self._theme.palette
        if self.isDown() or self.isChecked():
            return palette.raised
        if self._is_quiet:
            hover = self.underMouse() and self.isEnabled()
            return palette.raised if hover else QColor(Qt.GlobalColor.transparent)
        return palette.surface
