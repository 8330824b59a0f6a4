"""An editor with its label above, a word at the right, and room for a refusal below."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from lfb_desktop.domain.words import Say
from lfb_desktop.ui.theme import Palette, Theme
from lfb_desktop.ui.words import spoken


class Label(QLabel):
    """Plain text in one of the Console's sizes and colours; long texts may wrap."""

    def __init__(self, theme: Theme, size: str = "body", colour: str = "text") -> None:
        super().__init__()
        self._theme = theme
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.console_font(size))
        self.set_colour(colour)

    def set_colour(self, colour: str) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, getattr(self._theme.palette, colour))
        self.setPalette(palette)


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
        self.setStyleSheet(border(theme.palette, "QLineEdit"))


class Lines(QPlainTextEdit):
    """A few lines of people's words; Tab goes on to the next field."""

    def __init__(self, theme: Theme, lines: int = 4, size: str = "people_words") -> None:
        super().__init__()
        font = theme.console_font(size)
        self.setFont(font)
        self.setFixedHeight(QFontMetrics(font).lineSpacing() * lines + 26)
        self.setTabChangesFocus(True)
        self.setStyleSheet(border(theme.palette, "QPlainTextEdit"))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.height())


def border(palette: Palette, widget: str, padding: int = 7) -> str:
    """Style sheets are for the borders of fields only."""
    return (
        f"{widget} {{ border: 1px solid {palette.edge.name()}; border-radius: 4px;"
        f" padding: {padding}px 9px; background: {palette.surface.name()}; }}"
        f"{widget}:focus {{ border: 2px solid {palette.focus.name()};"
        f" padding: {padding - 1}px 8px; }}"
        f"{widget}:disabled {{ color: {palette.text_3.name()}; border-color: {palette.rule.name()}; }}"
    )
