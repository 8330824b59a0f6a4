"""The agenda as a list: walk by arrows, move by dragging or Alt with Up and Down, remove by Delete."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from lfb_desktop.ui.home.keyed import Keyed
from lfb_desktop.ui.home.painting import icon_place, line_below, ring, write
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.prepare import StepRow

Index = QModelIndex | QPersistentModelIndex
STEP = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()
_DRAGGED = "application/x-lfb-step"
_GRIP = 30
_MINUTES = 36


class AgendaModel(QAbstractListModel):
    """A drop asks for a move; the rows themselves move when the session says so."""

    move_asked = Signal(str, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keyed: Keyed[StepRow] = Keyed(self, _step)

    def show(self, steps: tuple[StepRow, ...]) -> None:
        self._keyed.show(steps)

    def row_changed(self, row: int) -> None:
        self.dataChanged.emit(self.index(row), self.index(row))

    def step(self, index: Index) -> StepRow | None:
        return self._keyed[index.row()] if index.isValid() else None

    def place(self, step: str) -> int:
        return self._keyed.place(step)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._keyed)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return plain | Qt.ItemFlag.ItemIsDragEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        step = self.step(index)
        if step is None:
            return None
        if role == STEP:
            return step
        if role == Qt.ItemDataRole.DisplayRole:
            return step.plan.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Step {n}, {title}, {minutes} min, {method}").format(
                n=step.number, title=step.plan.title, minutes=step.plan.minutes, method=spoken(step.method)
            )
        return None

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_DRAGGED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        steps = [step.step for index in indexes if (step := self.step(index))]
        data.setData(_DRAGGED, QByteArray("\n".join(steps).encode()))
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Always False: Qt must not take the row out; the door moves it."""
        step = bytes(data.data(_DRAGGED).data()).decode()
        place = self.place(step)
        if place < 0:
            return False
        target = row if row >= 0 else (parent.row() if parent.isValid() else len(self._keyed))
        self.move_asked.emit(step, target - 1 if target > place else target)
        return False


class AgendaList(QListView):
    """Signals carry the id of a step; `moved` also its new place among the others."""

    moved = Signal(str, int)
    removed = Signal(str)
    chosen = Signal(str)
    add_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = AgendaModel(self)
        self.setModel(self._rows)
        self.setItemDelegate(_StepDelegate(theme, self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Agenda"))
        self.viewport().setAutoFillBackground(False)
        self._rows.move_asked.connect(self.moved)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def show_steps(self, steps: tuple[StepRow, ...]) -> None:
        self._rows.show(steps)
        if steps and self.current() is None:
            self.setCurrentIndex(self._rows.index(0))

    def current(self) -> StepRow | None:
        return self._rows.step(self.currentIndex())

    def choose(self, step: str) -> None:
        place = self._rows.place(step)
        if place >= 0:
            self.setCurrentIndex(self._rows.index(place))

    def move_current(self, by: int) -> None:
        """One place up (-1) or down (+1)."""
        step, place = self.current(), self.currentIndex().row()
        if step is not None and 0 <= place + by < self._rows.rowCount():
            self.moved.emit(step.step, place + by)

    def remove_current(self) -> None:
        step = self.current()
        if step is not None:
            self.removed.emit(step.step)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        has_alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        match Qt.Key(event.key()):
            case Qt.Key.Key_Up if has_alt:
                self.move_current(-1)
            case Qt.Key.Key_Down if has_alt:
                self.move_current(1)
            case Qt.Key.Key_Delete:
                self.remove_current()
            case Qt.Key.Key_Insert:
                self.add_asked.emit()
            case _:
                super().keyPressEvent(event)

    def _on_current_changed(self, current: QModelIndex) -> None:
        step = self._rows.step(current)
        if step is not None:
            self.chosen.emit(step.step)


class _StepDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: AgendaList) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    @property
    def _title(self) -> QFont:
        font = self._theme.console_font("body")
        font.setWeight(self._theme.console_font("label").weight())
        return font

    @property
    def _method(self) -> QFont:
        font = self._theme.console_font("label")
        font.setWeight(self._theme.console_font("body").weight())
        return font

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = QFontMetrics(self._title).height() + QFontMetrics(self._method).height() + 12
        return QSize(160, max(46, height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        step = index.data(STEP)
        if not isinstance(step, StepRow):
            return
        painter.save()
        palette, rect = self._theme.palette, option.rect
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_selected:
            painter.fillRect(rect, palette.raised)
        self._theme.icons.paint(painter, "grip", icon_place(rect, 8, 16), palette.text_3)
        self._paint_words(painter, rect, step)
        line_below(painter, rect, palette.rule)
        if is_selected and self._view.hasFocus():
            ring(painter, rect, palette.focus)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRect, step: StepRow) -> None:
        palette = self._theme.palette
        title, method = QFontMetrics(self._title), QFontMetrics(self._method)
        top = rect.y() + (rect.height() - title.height() - method.height()) // 2
        place = rect.adjusted(_GRIP, 0, -_MINUTES, 0)
        painter.setPen(palette.text)
        write(painter, rect, place, step.plan.title, self._title, baseline=top + title.ascent())
        minutes = str(step.plan.minutes)
        write(painter, rect, rect.adjusted(0, 0, -10, 0), minutes, self._title, is_trailing=True)
        painter.setPen(palette.text_2)
        baseline = top + title.height() + method.ascent()
        write(painter, rect, place, spoken(step.method), self._method, baseline=baseline)


def _step(row: StepRow) -> str:
    return row.step
