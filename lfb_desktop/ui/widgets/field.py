"""One line that people's words are typed into: it counts characters, and says whatever it changes."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from lfb_desktop.domain.texts import BIDI_CONTROLS, Limit, graphemes
from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.ui.dress import border
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.words import Words

_BREAKS = re.compile("[\n\r\u2028\u2029\x0b\x0c\x85]+")
_HEIGHT = 38


class Field(QWidget):
    """`name` is said to a screen reader. `entered` follows Enter with a text that has content.

    `lines_pasted` carries a paste of several lines; if nobody is connected to it the lines are joined.
    Nothing is changed silently: whatever is joined or dropped is said below.
    """

    entered = Signal(str)
    lines_pasted = Signal(list)

    def __init__(
        self,
        theme: Theme,
        name: str,
        limit: Limit,
        *,
        hint: str = "",
        size: str = "people_words",
        is_name: bool = False,
        takes_lines: bool = False,
    ) -> None:
        super().__init__()
        self._limit = limit
        self._is_name = is_name
        self._takes_lines = takes_lines
        self._is_mending = False
        self._is_typed = False
        self._said = NOTHING
        self._refusal = NOTHING
        self.edit = QLineEdit()
        self.notice = Words(theme, size="label", colour="text_3", is_wrapped=True)
        self._counter = Words(theme, size="label", colour="text_3")
        self._build(theme, name, hint, size)
        self.edit.textEdited.connect(self._on_text_edited)
        self.edit.textChanged.connect(self._on_text_changed)
        self.edit.returnPressed.connect(self._on_return_pressed)

    @property
    def text(self) -> str:
        return self.edit.text()

    def put(self, text: str) -> None:
        if text != self.edit.text():
            self.edit.setText(text)

    def clear(self) -> None:
        self.edit.clear()
        self._tell(NOTHING)

    def refuse(self, reason: Say) -> None:
        """Shows why the text was not taken; typing on clears it."""
        self._refusal = reason
        self._show_notice()

    @property
    def is_too_long(self) -> bool:
        return graphemes(self.edit.text().strip()) > self._limit.hard

    def _build(self, theme: Theme, name: str, hint: str, size: str) -> None:
        self._theme = theme
        self.edit.setFont(theme.console_font(size))
        self.dress()
        self.edit.setPlaceholderText(hint)
        self.edit.setAccessibleName(name)
        self.edit.setStyleSheet(border())
        row = QHBoxLayout()
        row.addWidget(self.notice, 1)
        row.addWidget(self._counter, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.edit)
        column.addLayout(row)
        self.notice.hide()
        self._counter.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def dress(self) -> None:
        self.edit.setFixedHeight(max(_HEIGHT, QFontMetrics(self.edit.font()).height() + 14))

    def _on_text_changed(self, text: str) -> None:
        if self._is_mending:
            return
        self._refusal = NOTHING
        if self._takes_lines and len(lines := _lines(text)) > 1:
            self._replace("")
            self.lines_pasted.emit(lines)
            return
        mended = mend(text, self._is_name)
        if mended != text:
            self._replace(mended)
            self._said = _what_changed(text)
        elif text != "":
            self._said = NOTHING
        self._count()
        self._show_notice()
        if not self._is_typed:
            self.edit.setCursorPosition(0)  # what was put here is read from its beginning
        self._is_typed = False

    def _on_text_edited(self) -> None:
        """Comes before `textChanged`, and only where somebody typed."""
        self._is_typed = self._is_typed or not self._is_mending

    def _replace(self, text: str) -> None:
        """By an edit of its own: setting the text would empty the history of what was typed before."""
        self._is_mending = True
        self.edit.selectAll()
        self.edit.insert(text)
        self._is_mending = False

    def _count(self) -> None:
        """A counter from three quarters of the soft limit on; it turns behind the limit."""
        n = graphemes(self.edit.text().strip())
        self._counter.setVisible(4 * n > 3 * self._limit.soft)
        self._counter.tell(say("{n} of {most}", n=n, most=self._limit.soft))
        self._counter.set_colour("alert" if n > self._limit.soft else "text_3")

    def _tell(self, what: Say) -> None:
        self._said = what
        self._show_notice()

    def _show_notice(self) -> None:
        words = self._refusal or self._said
        if not words and self.is_too_long:
            words = say("At most {n} characters fit here. Shorten it or split it.", n=self._limit.hard)
        is_bad = bool(self._refusal) or self.is_too_long
        self.notice.set_colour("alert" if is_bad else "text_3")
        self.notice.tell_or_hide(words)

    def _on_return_pressed(self) -> None:
        if self.edit.text().strip():
            self.entered.emit(self.edit.text().strip())


def mend(text: str, is_name: bool = False) -> str:
    """Lines joined, control characters dropped; in names also hidden marks of direction."""
    joined = _BREAKS.sub(" ", text).replace("\t", " ")
    return "".join(
        char
        for char in joined
        if unicodedata.category(char) not in ("Cc", "Cs") and not (is_name and char in BIDI_CONTROLS)
    )


def _what_changed(text: str) -> Say:
    if _BREAKS.search(text) or "\t" in text:
        return say("The lines were joined into one.")
    return say("Characters that cannot be shown were left out.")


def _lines(text: str) -> list[str]:
    return [mend(line).strip() for line in _BREAKS.split(text) if line.strip()]
