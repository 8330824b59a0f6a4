"""Who takes part: the team's roster with a tick for each; nobody is larger, first or coloured."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from lfb_desktop.ui.home.keyed import Keyed
from lfb_desktop.ui.home.painting import icon_place, line_below, ring, write
from lfb_desktop.ui.theme import Theme
from lfb_desktop.views.prepare import PersonRow

Index = QModelIndex | QPersistentModelIndex
PERSON = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()
_BOX = 18
_SHORTEST = 3  # names that are seen however low the window is


class PeopleModel(QAbstractListModel):
    """A tick asks; the row changes when the session says so."""

    ticked = Signal(str, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keyed: Keyed[PersonRow] = Keyed(self, _person)

    def show(self, people: tuple[PersonRow, ...]) -> None:
        self._keyed.show(people)

    def row_changed(self, row: int) -> None:
        self.dataChanged.emit(self.index(row), self.index(row))

    def person(self, index: Index) -> PersonRow | None:
        return self._keyed[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._keyed)

    def flags(self, index: Index) -> Qt.ItemFlag:
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        row = self.person(index)
        return plain if row is None or row.is_leader else plain | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.person(index)
        if row is None:
            return None
        if role == PERSON:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.CheckStateRole and not row.is_leader:
            return Qt.CheckState.Checked if row.is_in else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def toggle(self, index: Index) -> None:
        row = self.person(index)
        if row is not None and not row.is_leader:
            self.ticked.emit(row.person, not row.is_in)

    def _spoken(self, row: PersonRow) -> str:
        if row.is_leader:
            return self.tr("{name}, gives the why").format(name=row.name)
        if row.is_observer:
            return self.tr("{name}, watches").format(name=row.name)
        text = self.tr("{name}, takes part") if row.is_in else self.tr("{name}, does not take part")
        return text.format(name=row.name)


class PeopleList(QListView):
    """A click or Space ticks."""

    ticked = Signal(str, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = PeopleModel(self)
        self.setModel(self._rows)
        self.setItemDelegate(_PersonDelegate(theme, self))
        self.setFont(theme.console_font("people_words"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # As high as the names need, less where the window is low: what comes next stands right below.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(self.tr("Who takes part"))
        self.viewport().setAutoFillBackground(False)
        self._rows.ticked.connect(self.ticked)

    def show_people(self, people: tuple[PersonRow, ...]) -> None:
        before = self._rows.rowCount()
        self._rows.show(people)
        if len(people) != before:
            self.updateGeometry()
        if people and not self.currentIndex().isValid():
            self.setCurrentIndex(self._rows.index(0))

    def toggle(self, place: int) -> None:
        self._rows.toggle(self._rows.index(place))

    def sizeHint(self) -> QSize:
        return QSize(200, self._height(self._rows.rowCount()))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._height(min(_SHORTEST, self._rows.rowCount())))

    def _height(self, rows: int) -> int:
        return rows * self.sizeHintForRow(0) + 2 if rows else 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._rows.toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index == self.currentIndex():
            self._rows.toggle(index)


class _PersonDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: PeopleList) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, max(34, QFontMetrics(self._view.font()).height() + 10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(PERSON)
        if not isinstance(row, PersonRow):
            return
        painter.save()
        palette, rect = self._theme.palette, option.rect
        has_ring = bool(option.state & QStyle.StateFlag.State_Selected) and self._view.hasFocus()
        if not row.is_leader:
            self._paint_box(painter, option, row)
        note = self._note(row)
        label = self._theme.console_font("label")
        name_font = self._view.font()
        place = rect.adjusted(_BOX + 12, 0, -6, 0)
        beside = QFontMetrics(label).horizontalAdvance(note) + 8 if note else 0
        name = QFontMetrics(name_font).horizontalAdvance(row.name)
        # Of a short row the name has most: the note is told elsewhere, too.
        named = max(place.width() - beside, min(name + 1, place.width() * 3 // 4))
        painter.setPen(palette.text if row.is_in or row.is_leader else palette.text_3)
        write(painter, rect, place.adjusted(0, 0, named - place.width(), 0), row.name, name_font)
        painter.setPen(palette.text_2)
        write(painter, rect, place.adjusted(named + 8, 0, 0, 0), note, label, is_trailing=True)
        line_below(painter, rect, palette.rule)
        if has_ring:
            ring(painter, rect, palette.focus)
        painter.restore()

    def _note(self, row: PersonRow) -> str:
        if row.is_leader:
            return self.tr("gives the why")
        return self.tr("watches") if row.is_observer else ""

    def _paint_box(self, painter: QPainter, option: QStyleOptionViewItem, row: PersonRow) -> None:
        palette = self._theme.palette
        box = icon_place(option.rect, 4, _BOX).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(palette.edge, 1))
        painter.setBrush(palette.surface)
        painter.drawRoundedRect(box, 3, 3)
        if row.is_in:
            self._theme.icons.paint(painter, "check", box.adjusted(1, 1, -1, -1), palette.text)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _person(row: PersonRow) -> str:
    return row.person
