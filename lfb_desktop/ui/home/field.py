"""An editor with its label above, a word at the right, and room for a refusal below."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from lfb_desktop.domain.words import Say
from lfb_desktop.ui.dress import border, ink
from lfb_desktop.ui.home.choice import field_height
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.words import spoken

_WHOLE = 40  # lines: the longest sentence in the narrowest column needs no bar


class Label(QLabel):
    """Plain text in one of the Console's sizes and colours; long texts may wrap."""

    def __init__(self, theme: Theme, size: str = "body", colour: str = "text") -> None:
        super().__init__()
        self._theme = theme
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.console_font(size))
        self.set_colour(colour)

    def set_colour(self, colour: str) -> None:
        ink(self, self._theme, colour)


class Refusal(Label):
    """The rule's own sentence beside what it refused; takes no room while there is none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "label", "alert")
        self.setWordWrap(True)
        self.hide()

    def tell(self, reason: Say) -> None:
        sentence = spoken(reason)
        self.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))


class Labelled(QWidget):
    """`editor` is named by its label, for the eye and for a screen reader."""

    def __init__(self, theme: Theme, label: str, editor: QWidget, hint: str = "") -> None:
        super().__init__()
        self.editor = editor
        self.label = Label(theme, "label", "text_2")
        self.hint = Label(theme, "label", "text_3")
        self.refusal = Refusal(theme)
        self.label.setText(label)
        self.label.setBuddy(editor)
        self.hint.setText(hint)
        editor.setAccessibleName(label)
        above = QHBoxLayout()
        above.addWidget(self.label)
        above.addStretch(1)
        above.addWidget(self.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(above)
        self.beside = QHBoxLayout()
        self.beside.addWidget(editor, 1)
        column.addLayout(self.beside)
        column.addWidget(self.refusal)


class Line(QLineEdit):
    """One line in a border that becomes the focus ring."""

    def __init__(self, theme: Theme, size: str = "body") -> None:
        super().__init__()
        self.setFont(theme.console_font(size))
        self.setStyleSheet(border(padding=7, side=9))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), field_height(self))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, field_height(self))


class Lines(QPlainTextEdit):
    """People's words that wrap; as high as they need between `least` and `most` lines. Tab goes on."""

    def __init__(self, theme: Theme, least: int = 4, most: int = 8, size: str = "people_words") -> None:
        super().__init__()
        self._span = (least, most)
        self._is_fitting = False
        self.setFont(theme.console_font(size))
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet(border("QPlainTextEdit", 7, 9))
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.horizontalScrollBar().rangeChanged.connect(self._on_range_changed)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def dress(self) -> None:
        self._fit()

    def _fit(self) -> None:
        """What is done here is heard as a change of size, too: once is enough."""
        if not self._is_fitting:
            self._is_fitting = True
            self._take_height()
            self._is_fitting = False

    def _take_height(self) -> None:
        least, most = self._span
        needed = self._line_count()
        shown = max(least, min(most, needed))
        around = 2 * round(self.document().documentMargin()) + self._frame
        self.setFixedHeight(QFontMetrics(self.font()).lineSpacing() * shown + around)
        is_full = needed > most
        on, off = Qt.ScrollBarPolicy.ScrollBarAsNeeded, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        policy = on if is_full else off
        if policy != self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(policy)
            # Qt keeps the lines of the width that it had before the bar came or went.
            self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
            self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)

    def _on_range_changed(self, least: int, most: int) -> None:
        """Lines that wrap need not be moved sideways. Qt leaves a few pixels for it behind a full line, and
        where the window is read from the right it takes them from the beginning.
        """
        if most > least:
            self.horizontalScrollBar().setRange(0, 0)

    def _line_count(self) -> int:
        """As wrapped at this width. Asking for its rectangle makes Qt lay a block out."""
        lines, block, layout = 0, self.document().firstBlock(), self.document().documentLayout()
        while block.isValid():
            layout.blockBoundingRect(block)
            lines += max(1, block.layout().lineCount())
            block = block.next()
        return lines

    @property
    def _frame(self) -> int:
        return 18


class LongLine(Lines):
    """One line that wraps when it is long. Enter takes it; pasted line breaks stay, and are refused."""

    taken = Signal()

    def __init__(self, theme: Theme, size: str = "people_words", most: int = 6) -> None:
        super().__init__(theme, 1, most, size)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        else:
            super().keyPressEvent(event)


class BareLine(LongLine):
    """In a list of lines: a hairline below instead of a box."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, most=_WHOLE)
        self.setStyleSheet(
            "QPlainTextEdit { border: 0; border-bottom: 1px solid palette(mid);"
            " padding: 2px 0px; background: transparent; }"
            "QPlainTextEdit:focus { border-bottom: 2px solid palette(link); padding-bottom: 1px; }"
        )

    @property
    def _frame(self) -> int:
        return 5
