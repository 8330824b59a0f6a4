"""Labels that can only show plain text, in the sizes and colours of the look."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from lfb_desktop.domain.words import Say
from lfb_desktop.ui.dress import ink
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.words import spoken

_RTL = Qt.LayoutDirection.RightToLeft


def text_of(words: str | Say) -> str:
    return spoken(words) if isinstance(words, Say) else words


class Words(QLabel):
    """`size` names a Console size ("body", "people_words", "screen_title", ...), `colour` a token."""

    def __init__(
        self,
        theme: Theme,
        words: str | Say = "",
        size: str = "body",
        colour: str = "text",
        *,
        is_wrapped: bool = False,
    ) -> None:
        super().__init__()
        self._theme = theme
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.console_font(size))
        self.setWordWrap(is_wrapped)
        self.set_colour(colour)
        self.tell(words)

    def tell(self, words: str | Say) -> None:
        """Shows the text; the same text again changes nothing."""
        text = text_of(words)
        if text != self.text():
            self.setText(text)

    def tell_or_hide(self, words: str | Say) -> None:
        """Takes no room while there is nothing to say."""
        self.tell(words)
        self.setVisible(bool(self.text()))

    def set_colour(self, colour: str) -> None:
        ink(self, self._theme, colour)


class Elided(QWidget):
    """One line that is cut with "…" where it does not fit; the whole text is its tooltip and its name."""

    def __init__(self, theme: Theme, words: str | Say = "", size: str = "body", colour: str = "text") -> None:
        super().__init__()
        self._theme = theme
        self._text = ""
        self._colour = colour
        self.setFont(theme.console_font(size))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.tell(words)

    @property
    def text(self) -> str:
        return self._text

    def tell(self, words: str | Say) -> None:
        text = " ".join(text_of(words).split())
        if text == self._text and self.accessibleName() == text:
            return
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._mark_cut()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self._text) + 2, metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def resizeEvent(self, event: object) -> None:
        self._mark_cut()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(getattr(self._theme.palette, self._colour))
        box = QRect(0, 0, self.width(), self.height())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        side = Qt.AlignmentFlag.AlignRight if self.layoutDirection() == _RTL else Qt.AlignmentFlag.AlignLeft
        how = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, how | Qt.TextFlag.TextSingleLine, self._shown())

    def _shown(self) -> str:
        return QFontMetrics(self.font()).elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())

    def _mark_cut(self) -> None:
        """A tooltip only where something is missing, and never read as markup."""
        is_cut = self._shown() != self._text
        self.setToolTip(plain_tip(self._text) if is_cut else "")


def tip_with_key(text: str, keys: str) -> str:
    """What a sign without words does, and the key that does the same."""
    if not keys:
        return plain_tip(text)
    both = QCoreApplication.translate("Tips", "{name} ({key})")
    return plain_tip(both.format(name=text.removesuffix("."), key=keys))


def plain_tip(text: str) -> str:
    """Qt guesses whether a tooltip is markup; text from people never is."""
    if "<" not in text and "&" not in text:  # Qt takes "&lt;" for markup, too
        return text
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<qt>{escaped}</qt>"
