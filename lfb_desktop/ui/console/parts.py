"""Parts that several panels share: the head of a section, a note in sight, a row of widgets."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLayout, QSizePolicy, QWidget

from lfb_desktop.domain.words import NOTHING, Say
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets import Icon, Words
from lfb_desktop.ui.widgets.field import border
from lfb_desktop.ui.widgets.marks import fill


class Section(QWidget):
    """An icon and a title, a note at the right."""

    def __init__(self, theme: Theme, icon: str, title: str, note: str | Say = NOTHING) -> None:
        super().__init__()
        self.title = Words(theme, title, "section", "text_2")
        self.note = Words(theme, note, "label", "text_3")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 0)
        row.setSpacing(9)
        if icon:
            row.addWidget(Icon(theme, icon))
        row.addWidget(self.title)
        row.addStretch(1)
        row.addWidget(self.note)


class Note(QWidget):
    """One sentence on a raised ground with a bar; takes no room while there is none."""

    def __init__(self, theme: Theme, icon: str = "horizon") -> None:
        super().__init__()
        self._words = Words(theme, size="body", is_wrapped=True)
        fill(self, theme, "raised")
        bar = QWidget()
        bar.setFixedWidth(4)
        fill(bar, theme, "text_2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 16, 0)
        row.setSpacing(12)
        row.addWidget(bar)
        row.addWidget(Icon(theme, icon))
        row.addWidget(self._words, 1)
        self._words.setContentsMargins(0, 11, 0, 11)
        self.hide()

    @property
    def text(self) -> str:
        return self._words.text()

    def tell(self, words: Say) -> None:
        self._words.tell(words)
        self.setVisible(bool(words))


class Picker(QComboBox):
    """A choice of few; the data are ids, the texts are plain."""

    def __init__(self, theme: Theme, name: str, size: str = "people_words") -> None:
        super().__init__()
        self.setFont(theme.console_font(size))
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(9)
        self.setMinimumHeight(max(38, QFontMetrics(self.font()).height() + 14))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_choices(self, choices: tuple[tuple[str, str], ...]) -> None:
        """(id, text). What was chosen stays chosen; the same choices again change nothing."""
        now = tuple((str(self.itemData(n)), self.itemText(n)) for n in range(self.count()))
        if now == choices:
            return
        before = self.chosen
        self.blockSignals(True)
        self.clear()
        for id_, text in choices:
            self.addItem(text, id_)
        self.setCurrentIndex(max(0, self.findData(before)))
        self.blockSignals(False)
        self.currentIndexChanged.emit(self.currentIndex())

    @property
    def chosen(self) -> str:
        data = self.currentData()
        return data if isinstance(data, str) else ""

    def choose(self, id_: str) -> None:
        place = self.findData(id_)
        if place >= 0 and place != self.currentIndex():
            self.setCurrentIndex(place)


def in_row(*widgets: QWidget, stretch: int = -1, spacing: int = 8) -> QHBoxLayout:
    """Widgets side by side; the one at `stretch` takes the room, else the end does."""
    row = QHBoxLayout()
    row.setSpacing(spacing)
    for place, widget in enumerate(widgets):
        # A field has a line below it: all start at the top.
        row.addWidget(
            widget,
            1 if place == stretch else 0,
            Qt.AlignmentFlag.AlignTop if place != stretch else Qt.AlignmentFlag(0),
        )
    if stretch < 0:
        row.addStretch(1)
    return row


def clear_margins(layout: QLayout, spacing: int = 8) -> None:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)


__all__ = ["Note", "Picker", "Section", "border", "clear_margins", "in_row"]
