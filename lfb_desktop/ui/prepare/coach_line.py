"""The word from the side below the why: what it reads like, on a plate that never changes its size.

It is no field and no button: it takes no focus and stops nobody, and a screen reader meets its words as
the description of the field that they are about.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from lfb_desktop.domain.coaching import Advice, longest
from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.ui.home.painting import icon_place, is_mirrored, mirrored
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.words import pieces, spoken

GUIDE = say("The why says what hurts, and whom. The way is left to the team.")
_BAR = 4
_ICON = 22
_LEFT = 54  # of the words: bar, icon and the room around it
_PAD = 11


class CoachLine(QWidget):
    """`show_advice` of what is typed now; while there is nothing to say it tells what a why is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._lead = self._rest = NOTHING
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_advice(None)

    @property
    def text(self) -> str:
        return f"{spoken(self._lead)} {spoken(self._rest)}".strip()

    def show_advice(self, advice: Advice | None) -> None:
        lead, rest = (advice.lead, advice.rest) if advice is not None and advice.lead else (NOTHING, GUIDE)
        if (lead, rest) != (self._lead, self._rest):
            self._lead, self._rest = lead, rest
            self.setAccessibleName(self.text)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.dress()

    def dress(self) -> None:
        """As high as the longest advice, whichever is shown: what stands below must not move."""
        heights = [self._laid(advice.lead, advice.rest).boundingRect().height() for advice in longest()]
        self.setFixedHeight(round(max(heights)) + 2 * _PAD)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, whole = self._theme.palette, self.rect()
        painter.fillRect(whole, palette.raised)
        painter.fillRect(mirrored(whole, QRect(0, 0, _BAR, whole.height())), palette.way)
        self._theme.icons.paint(painter, "horizon", icon_place(whole, 20, _ICON), palette.text)
        layout = self._laid(self._lead, self._rest)
        place = mirrored(whole, QRect(_LEFT, 0, self._room, whole.height()))
        top = (whole.height() - layout.boundingRect().height()) / 2
        layout.draw(painter, QPointF(place.x(), top), clip=QRectF(whole))

    @property
    def _room(self) -> int:
        return max(60, self.width() - _LEFT - _PAD)

    def _laid(self, lead: Say, rest: Say) -> QTextLayout:
        """In lines of this width: strong what it is, and in the people's letters what they wrote."""
        palette = self._theme.palette
        plain = self._theme.console_font("body")
        strong = QFont(plain)
        strong.setWeight(QFont.Weight.Bold)
        fonts = {True: self._theme.console_font("people_words"), False: strong}
        runs = [(text, fonts[is_value], palette.text) for text, is_value in pieces(lead)]
        runs.append((f" {spoken(rest)}" if runs else spoken(rest), plain, palette.text_2))
        layout = QTextLayout("".join(text for text, _, _ in runs), plain)
        formats: list[QTextLayout.FormatRange] = []
        start = 0
        for text, font, colour in runs:
            run = QTextLayout.FormatRange()
            run.start, run.length, run.format = start, len(text.encode("utf-16-le")) // 2, QTextCharFormat()
            run.format.setFont(font)
            run.format.setForeground(colour)
            formats.append(run)
            start += run.length
        layout.setFormats(formats)
        layout.setTextOption(_wrapped())
        y = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self._room)
            line.setPosition(QPointF(0, y))
            y += line.height()
        layout.endLayout()
        return layout


def _wrapped() -> QTextOption:
    option = QTextOption()
    side = Qt.AlignmentFlag.AlignRight if is_mirrored() else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
