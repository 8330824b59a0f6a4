"""Parts that several panels share: the head of a section, a note in sight, a row of widgets."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLayout,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from lfb_desktop.domain.words import NOTHING, Say
from lfb_desktop.ui.dress import border
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.marks import Icon, fill
from lfb_desktop.ui.widgets.words import Elided, Words

_LONGEST_NAME = 16
_AROUND = 40  # pixels of a picker beside its text


class Section(QWidget):
    """An icon and a title, a note at the right."""

    def __init__(
        self, theme: Theme, icon: str, title: str, note: str | Say = NOTHING, *, is_elided: bool = False
    ) -> None:
        """`is_elided`: where the room is narrow in every language."""
        super().__init__()
        make = Elided if is_elided else Words
        self.title = make(theme, title, "section", "text_2")
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
        self._lead = Words(theme, size="section", is_wrapped=True)
        words = QVBoxLayout()
        words.setContentsMargins(0, 11, 0, 11)
        words.setSpacing(2)
        words.addWidget(self._lead)
        words.addWidget(self._words)
        row.addLayout(words, 1)
        self._lead.hide()
        self.hide()

    @property
    def text(self) -> str:
        return f"{self._lead.text()} {self._words.text()}".strip()

    def tell(self, words: Say, lead: Say = NOTHING) -> None:
        """`lead` is the sentence that counts most, in its own line."""
        self._lead.tell_or_hide(lead)
        self._words.tell(words)
        self.setVisible(bool(words))


class Picker(QComboBox):
    """A choice of few; the data are ids, the texts are plain."""

    def __init__(self, theme: Theme, name: str, size: str = "people_words") -> None:
        super().__init__()
        self._theme = theme
        self._whole: tuple[str, ...] = ()
        self.setFont(theme.console_font(size))
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(9)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.dress()

    def dress(self) -> None:
        self.setMinimumHeight(max(38, QFontMetrics(self.font()).height() + 14))

    def make_room(self, *texts: str) -> None:
        """So that these are whole: the app's own words are, while names may be of any length."""
        self._whole = texts
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self._with_room(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        return self._with_room(super().minimumSizeHint())

    def _with_room(self, size: QSize) -> QSize:
        metrics = QFontMetrics(self.font())
        needed = max((metrics.horizontalAdvance(text) for text in self._whole), default=0)
        return size.expandedTo(QSize(needed + _AROUND + 2 if needed else 0, 0))

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

    def paintEvent(self, event: QPaintEvent) -> None:
        """As a field: the style's own button would look pressed beside one."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self._theme.palette
        ink = palette.text if self.isEnabled() else palette.text_3
        width = 2 if self.hasFocus() else 1
        painter.setPen(QPen(palette.focus if self.hasFocus() else palette.edge, width))
        painter.setBrush(palette.surface)
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 4, 4)
        icon = QRectF(self.width() - 26, self.height() / 2 - 8, 16, 16)
        self._theme.icons.paint(painter, "chevron-down", icon, ink)
        painter.setPen(ink)
        painter.setFont(self.font())
        room = self.width() - _AROUND
        text = QFontMetrics(self.font()).elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        start = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(QRectF(11, 0, room, self.height()), start, text)

    def choose(self, id_: str) -> None:
        place = self.findData(id_)
        if place >= 0 and place != self.currentIndex():
            self.setCurrentIndex(place)


class Spin(QSpinBox):
    """A number in a field; the style's own edge is too pale on dark."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFont(theme.console_font("body"))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _paint_edge(self, self._theme)


class DayEdit(QDateEdit):
    """A day in a field. One stop of Tab: where no day is chosen yet, Qt's own would never let it go on."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def focusNextPrevChild(self, is_next: bool) -> bool:
        return QWidget.focusNextPrevChild(self, is_next)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _paint_edge(self, self._theme)


def _paint_edge(widget: QWidget, theme: Theme) -> None:
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = 2 if widget.hasFocus() else 1
    painter.setPen(QPen(theme.palette.focus if widget.hasFocus() else theme.palette.edge, width))
    inset = width / 2
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(inset, inset, -inset, -inset), 4, 4)


def short_name(name: str) -> str:
    """As much of a name as fits on a button."""
    return name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1] + "…"


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


__all__ = ["DayEdit", "Note", "Picker", "Section", "Spin", "border", "clear_margins", "in_row", "short_name"]
