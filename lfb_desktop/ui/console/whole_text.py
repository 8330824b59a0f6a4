"""A text from people, whole and plain: broken anywhere rather than overflow, as high as it needs."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPalette, QResizeEvent, QShowEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy

from lfb_desktop.ui.theme import Theme

_MOST_LINES = 8


class WholeText(QPlainTextEdit):
    """It can be read and copied from, not typed in; Tab goes past it, a longer text scrolls."""

    def __init__(self, theme: Theme, name: str, size: str = "people_words", colour: str = "text") -> None:
        super().__init__()
        self._theme = theme
        self._colour = colour
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.setFont(theme.console_font(size))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.document().setDefaultTextOption(option)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.dress()

    def dress(self) -> None:
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, getattr(self._theme.palette, self._colour))
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self._fit()

    def show_text(self, text: str) -> None:
        if text != self.toPlainText():
            self.setPlainText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(240, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 20)

    def _fit(self) -> None:
        """The document of a plain text edit is measured in lines."""
        lines = max(1, round(self.document().size().height()))
        height = min(lines, _MOST_LINES) * QFontMetrics(self.font()).lineSpacing() + 4
        if height != self.height():
            self.setFixedHeight(height)
