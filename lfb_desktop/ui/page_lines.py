"""Lines above whatever page is shown: what is so for as long as they stand there. They interrupt nobody."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lfb_desktop.domain.words import Say
from lfb_desktop.ui.home.controls import IconButton
from lfb_desktop.ui.messages import Way
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.marks import Hairline, Icon, fill
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.ui.words import spoken


class PageLines(QWidget):
    """One line for each name; the same words twice change nothing. `closed` carries the name."""

    closed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._lines: dict[str, PageLine] = {}
        self._makings: dict[str, Callable[[], PageLine]] = {}  # each line again, in whatever language
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    def tell(self, name: str, words: Say, icon: str = "warn", *ways: Way, may_close: bool = False) -> None:
        """Without `may_close` it stays for as long as it is so."""
        before = self._lines.get(name)
        if before is not None and before.said == words:
            return
        self.drop(name)
        line = self._put(name, partial(PageLine, self._theme, words, icon, ways, may_close=may_close))
        QAccessible.updateAccessibility(QAccessibleEvent(line, QAccessible.Event.Alert))

    def speak(self) -> None:
        """The same lines in another language; nobody is alarmed by them again."""
        makings = dict(self._makings)
        for name, make in makings.items():
            self.drop(name)
            self._put(name, make)

    def _put(self, name: str, make: Callable[[], PageLine]) -> PageLine:
        line = make()
        self._lines[name], self._makings[name] = line, make
        if line.close_line is not None:
            line.close_line.clicked.connect(partial(self._on_closed, name))
        self._column.addWidget(line)
        self.show()
        return line

    def drop(self, name: str) -> None:
        self._makings.pop(name, None)
        line = self._lines.pop(name, None)
        if line is not None:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.setVisible(bool(self._lines))

    def said(self) -> dict[str, str]:
        return {name: spoken(line.said) for name, line in self._lines.items()}

    def line(self, name: str) -> PageLine:
        return self._lines[name]

    def _on_closed(self, name: str) -> None:
        self.drop(name)
        self.closed.emit(name)


class PageLine(QWidget):
    def __init__(self, theme: Theme, said: Say, icon: str, ways: Sequence[Way], *, may_close: bool) -> None:
        super().__init__()
        fill(self, theme, "raised")
        self._theme = theme
        self.said = said
        self.close_line = IconButton(theme) if may_close else None
        self.ways = tuple(Button(theme, spoken(way.words)) for way in ways)
        self.setAccessibleName(spoken(said))
        row = QHBoxLayout()
        row.setContentsMargins(24, 6, 14, 6)
        row.setSpacing(12)
        row.addWidget(Icon(theme, icon))
        row.addWidget(Words(theme, said, size="body", is_wrapped=True), 1)
        for button, way in zip(self.ways, ways, strict=True):
            button.clicked.connect(way.does)
            row.addWidget(button)
        if self.close_line is not None:
            self.close_line.setToolTip(self.tr("Close this line"))
            self.close_line.setAccessibleName(self.tr("Close this line"))
            row.addWidget(self.close_line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(Hairline(theme))
        self.dress()

    def dress(self) -> None:
        if self.close_line is not None:
            self.close_line.setIcon(self._theme.icons.icon("close", self._theme.palette.text_2, 16))
