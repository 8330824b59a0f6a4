"""The people of the team as a list: alphabetical, all alike, renamed where they stand."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

from lfb_desktop.domain.model import Standing
from lfb_desktop.ui.home.keyed import Keyed
from lfb_desktop.ui.home.painting import is_mirrored, line_below, ring, write
from lfb_desktop.ui.home.renaming import KEY, Drafts, Rename, RenamingDelegate
from lfb_desktop.ui.home.texts import is_right_to_left
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.home import RosterRow, standing_words

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
ROW = Qt.ItemDataRole.UserRole
ROW_HEIGHT = 38
PAD = 10
_GAP = 12


class RosterModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.drafts = Drafts()
        self._keyed: Keyed[RosterRow] = Keyed(self, _person)

    def show(self, people: tuple[RosterRow, ...]) -> None:
        self._keyed.show(people)

    def row_changed(self, row: int) -> None:
        self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._keyed)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._keyed[index.row()]
        if role == KEY:
            return row.person
        if role == Qt.ItemDataRole.EditRole:
            return self.drafts.get(row.person, row.name)
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((row.name, *_notes(row)))
        return row.name if role == Qt.ItemDataRole.DisplayRole else None


class Roster(QListView):
    """Arrows walk, typing finds a name, F2 or a double click renames it.

    `chosen`: another person, or none. `removing`: the key to remove the chosen one.
    """

    chosen = Signal()
    removing = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = RosterModel(self)
        self._delegate = _RosterDelegate(theme, self._rows.drafts, self)
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self.setFont(theme.console_font("people_words"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("People of the team"))
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def set_rename(self, rename: Rename) -> None:
        self._delegate.rename = rename

    def show_people(self, people: tuple[RosterRow, ...]) -> None:
        self._rows.show(people)
        if people and not self.currentIndex().isValid():
            self.setCurrentIndex(self._rows.index(0))

    def current(self) -> RosterRow | None:
        row = self.currentIndex().data(ROW)
        return row if isinstance(row, RosterRow) else None

    def rename_current(self) -> None:
        if self.currentIndex().isValid():
            self.edit(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self.rename_current()
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.removing.emit()
        else:
            super().keyPressEvent(event)

    def _on_current_changed(self) -> None:
        self.chosen.emit()


class _RosterDelegate(RenamingDelegate):
    def __init__(self, theme: Theme, drafts: Drafts, view: Roster) -> None:
        super().__init__(theme, drafts, view)
        self.editor_name = self.tr("Name")
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = QFontMetrics(self._view.font()).height() + 12
        return QSize(80, max(ROW_HEIGHT, height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        rect: QRect = option.rect
        palette = self._theme.palette
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_selected:
            painter.fillRect(rect, palette.raised)
        painter.setPen(palette.text)
        name, label = self._view.font(), self._theme.console_font("label")
        place = rect.adjusted(PAD, 0, -PAD, 0)
        row, text = index.data(ROW), str(index.data() or "")
        room = place.width() - QFontMetrics(name).horizontalAdvance(text)
        note = _fitting(_notes(row), QFontMetrics(label), room) if isinstance(row, RosterRow) else ""
        beside = QFontMetrics(label).horizontalAdvance(note) + _GAP if note else 0
        names = place.adjusted(0, 0, -beside, 0)
        write(painter, rect, names, text, name, is_trailing=is_right_to_left(text) != is_mirrored())
        painter.setPen(palette.text_2)
        write(painter, rect, place, note, label, is_trailing=True)
        line_below(painter, rect, palette.rule)
        if is_selected and self._view.hasFocus():
            ring(painter, rect, palette.focus)
        painter.restore()


def _fitting(notes: tuple[str, ...], metrics: QFontMetrics, room: int) -> str:
    """As much as fits beside a name; the panel says all of it."""
    while notes and metrics.horizontalAdvance(", ".join(notes)) + _GAP > room:
        notes = notes[:-1]
    return ", ".join(notes)


def _notes(row: RosterRow) -> tuple[str, ...]:
    """What is not as usual, and how many sessions."""
    usual = row.standing is Standing.HERE
    words = () if usual else (spoken(standing_words(row.standing)),)
    return (*words, *((spoken(row.sessions_words),) if row.sessions else ()))


def _person(row: RosterRow) -> str:
    return row.person
