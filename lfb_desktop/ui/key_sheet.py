"""F1: all keys over the window, in groups, found by typing. Made from the one table of keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from lfb_desktop.domain.words import NOTHING, say
from lfb_desktop.ui.home.field import Line
from lfb_desktop.ui.key_names import hint, said_of, written
from lfb_desktop.ui.key_table import TABLE, Group, KeyEntry
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.marks import Hairline, fill
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.ui.words import spoken

_WIDEST, _AROUND = 1120, 32
_PAD, _GAP = 6, 5
_COLUMN_LETTERS = 48  # a column narrower than this many letters is no column
_RIGHT = (Group.SESSIONS, Group.PLACES, Group.WRITING)  # as long as all others together
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_LINES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class KeyCaps(QWidget):
    """The keys of one entry, each in its box. The sentence beside them says them to a screen reader."""

    def __init__(self, theme: Theme, entry: KeyEntry) -> None:
        super().__init__()
        self._theme = theme
        self._keys = (said_of(entry),) if entry.said else tuple(written(key) for key in entry.keys)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font())
        widths = [self._width(metrics, key) for key in self._keys]
        return QSize(sum(widths) + _GAP * (len(widths) - 1) + 1, metrics.height() + 5)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font())
        metrics = QFontMetrics(self._font())
        x = 0.5
        for key in self._keys:
            box = QRectF(x, 0.5, self._width(metrics, key) - 1, self.height() - 1)
            painter.setPen(QPen(self._theme.palette.edge, 1))
            painter.drawRoundedRect(box, 3, 3)
            painter.setPen(self._theme.palette.text)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
            x += self._width(metrics, key) + _GAP

    def _font(self) -> QFont:
        return self._theme.console_font("label")

    def _width(self, metrics: QFontMetrics, key: str) -> int:
        return max(metrics.height() + 5, metrics.horizontalAdvance(key) + 2 * _PAD)


class KeyGroup(QWidget):
    """A title, where its keys act, and a line for each of them."""

    def __init__(self, theme: Theme, group: Group) -> None:
        super().__init__()
        self._title = spoken(group.title)
        self._rows: list[tuple[str, KeyCaps, Words]] = []
        head = QHBoxLayout()
        head.addWidget(Words(theme, group.title, "section"))
        head.addStretch(1)
        head.addWidget(Words(theme, group.where, "label", "text_3"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        for place, entry in enumerate(e for e in TABLE if e.group is group):
            caps, sentence = KeyCaps(theme, entry), Words(theme, entry.does, "body", is_wrapped=True)
            sentence.setContentsMargins(0, 3, 0, 0)  # on the line of the keys
            sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
            sentence.setAccessibleName(f"{said_of(entry)}: {spoken(entry.does)}")
            grid.addWidget(caps, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(sentence, place, 1)
            self._rows.append((_found_by(entry), caps, sentence))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(Hairline(theme))
        column.addLayout(grid)

    @property
    def caps_width(self) -> int:
        return max(caps.sizeHint().width() for _, caps, _ in self._rows)

    def align(self, width: int) -> None:
        """All sentences of a column begin at one place."""
        for _, caps, _ in self._rows:
            caps.setFixedWidth(width)

    def narrow(self, wanted: str) -> int:
        """Shows what was looked for; how many lines that are."""
        words = wanted.casefold().split()
        n = 0
        for text, caps, sentence in self._rows:
            is_in = all(word in text for word in words)
            caps.setVisible(is_in)
            sentence.setVisible(is_in)
            n += is_in
        self.setVisible(n > 0)
        return n


class KeySheet(QDialog):
    """Lies over `window`; Esc or F1 closes it. While typing, arrows and Page Up and Down scroll.

    `manual_asked`: somebody wants to read more than keys; the sheet is closed then.
    """

    manual_asked = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("All keys"))
        self.wanted = Line(theme)
        self.found = Words(theme, size="label", colour="text_3")
        self.close_button = Button(theme, self.tr("Close"), keys=hint("escape"), is_quiet=True)
        self.manual = Button(theme, self.tr("Open the manual"), "book", hint("manual"), is_quiet=True)
        self.groups = [KeyGroup(theme, group) for group in Group]
        self.area = QScrollArea()
        self._nothing = Words(theme, size="body", colour="text_2", is_wrapped=True)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self.wanted.textChanged.connect(self._narrow)
        self.wanted.installEventFilter(self)
        self.close_button.clicked.connect(self.reject)
        self.manual.clicked.connect(self._on_manual_clicked)
        self._narrow("")
        self._place(window)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_f1 = event.key() == Qt.Key.Key_F1
        if is_f1 and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._on_manual_clicked()
        elif is_f1:
            self.reject()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        bar, key = self.area.verticalScrollBar(), Qt.Key(event.key())
        by = _PAGES.get(key, 0) * bar.pageStep() + _LINES.get(key, 0) * 2 * bar.singleStep()
        bar.setValue(bar.value() + by)
        return by != 0

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.palette.surface)
        painter.setPen(QPen(self._theme.palette.edge, 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        letter = QFontMetrics(self._theme.console_font("body")).averageCharWidth()
        is_wide = self.width() >= 2 * _COLUMN_LETTERS * letter
        way = QBoxLayout.Direction
        self._columns.setDirection(way.LeftToRight if is_wide else way.TopToBottom)

    def _build(self) -> None:
        theme = self._theme
        self.wanted.setAccessibleName(self.tr("Find a key"))
        self.wanted.setPlaceholderText(self.tr("Find a key, or what it does"))
        for button in (self.manual, self.close_button):
            button.setAutoDefault(False)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(Words(theme, self.tr("All keys"), "screen_title"))
        head.addWidget(self.wanted, 1)
        head.addWidget(self.found)
        head.addWidget(self.manual)
        head.addWidget(self.close_button)
        inner = QWidget()
        fill(inner, theme, "surface")
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 18, 24, 20)
        column.addWidget(self._nothing)
        column.addLayout(self._columns)
        column.addStretch(1)
        self._columns.setSpacing(44)
        self._columns.addLayout(self._column([g for g in Group if g not in _RIGHT]), 1)
        self._columns.addLayout(self._column([g for g in Group if g in _RIGHT]), 1)
        self.area.setWidget(inner)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        fill(self.area.viewport(), theme, "surface")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 18, 1, 1)
        outer.setSpacing(0)
        head.setContentsMargins(24, 0, 18, 14)
        outer.addLayout(head)
        outer.addWidget(Hairline(theme))
        outer.addWidget(self.area, 1)

    def _column(self, groups: list[Group]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(24)
        widgets = [self.groups[list(Group).index(group)] for group in groups]
        width = max(widget.caps_width for widget in widgets)
        for widget in widgets:
            widget.align(width)
            column.addWidget(widget)
        column.addStretch(1)
        return column

    def _on_manual_clicked(self) -> None:
        self.reject()
        self.manual_asked.emit()

    def _narrow(self, wanted: str) -> None:
        n = sum(group.narrow(wanted) for group in self.groups)
        self.found.tell(say("{n} of {all}", n=n, all=len(TABLE)) if wanted.strip() else NOTHING)
        nothing = say("Nothing with “{words}”. Try one word.", words=wanted.strip())
        self._nothing.tell_or_hide(NOTHING if n else nothing)

    def _place(self, window: QWidget) -> None:
        width = min(_WIDEST, window.width() - 2 * _AROUND)
        height = window.height() - 2 * _AROUND
        self.resize(width, height)
        corner = window.mapToGlobal(window.rect().center()) - self.rect().center()
        self.move(corner)


def _found_by(entry: KeyEntry) -> str:
    """What typing may find it by: its keys, its sentence, its group."""
    parts = (said_of(entry), spoken(entry.does), spoken(entry.group.title))
    return " ".join(parts).casefold()
