"""The agenda as a list: walk by arrows, move by dragging or Alt with Up and Down; all has a key."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy, QWidget

from lfb_desktop.ui.home.keyed import Keyed
from lfb_desktop.ui.prepare.agenda_painting import CLOCK, STEP, StepDelegate, clock_words, paint_drop_line
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.words import plain_tip
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.prepare import StepRow

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_DRAGGED = "application/x-lfb-step"
_SHORTEST = 3  # rows that are seen however low the window is


class AgendaModel(QAbstractListModel):
    """The rows move when the session says so. `starts_at` is when the doors would open."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keyed: Keyed[StepRow] = Keyed(self, _step)
        self._starts_at: datetime | None = None

    def show(self, steps: tuple[StepRow, ...]) -> None:
        self._keyed.show(steps)

    def show_start(self, starts_at: datetime) -> None:
        if starts_at != self._starts_at:
            self._starts_at = starts_at
            self.dataChanged.emit(self.index(0), self.index(max(0, len(self._keyed) - 1)), [CLOCK])

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
        if role == CLOCK:
            return self._clock(step)
        if role == Qt.ItemDataRole.DisplayRole:
            return step.plan.title
        if role == Qt.ItemDataRole.ToolTipRole:  # in a narrow window both are cut
            return plain_tip(f"{step.plan.title}\n{spoken(step.method)}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Step {n}, {title}, {minutes} min, from {clock}, {method}").format(
                n=step.number,
                title=step.plan.title,
                minutes=step.plan.minutes,
                clock=self._clock(step),
                method=spoken(step.method),
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

    def _clock(self, step: StepRow) -> str:
        if self._starts_at is None:
            return ""
        return clock_words(self._starts_at + timedelta(minutes=step.after_min))


class AgendaList(QListView):
    """Signals carry the id of a step; `moved` also its new place among the others."""

    moved = Signal(str, int)
    removed = Signal(str)
    duplicated = Signal(str)
    chosen = Signal(str)
    add_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = AgendaModel(self)
        self._drop_place: int | None = None
        self.setModel(self._rows)
        self.setItemDelegate(StepDelegate(theme, self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(False)  # drawn here, where it can be seen
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # As high as its steps, less where the window is low: what may be done stands right below.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(self.tr("Agenda"))
        self.viewport().setAutoFillBackground(False)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def show_steps(self, steps: tuple[StepRow, ...]) -> None:
        before = self._rows.rowCount()
        self._rows.show(steps)
        if steps and self.current() is None:
            self.setCurrentIndex(self._rows.index(0))
        if len(steps) != before:
            self.updateGeometry()

    def show_start(self, starts_at: datetime) -> None:
        self._rows.show_start(starts_at)

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

    def duplicate_current(self) -> None:
        step = self.current()
        if step is not None:
            self.duplicated.emit(step.step)

    def sizeHint(self) -> QSize:
        return QSize(200, self._height(self._rows.rowCount()))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self._height(min(_SHORTEST, self._rows.rowCount())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        has_alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        has_ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        match Qt.Key(event.key()):
            case Qt.Key.Key_Up if has_alt:
                self.move_current(-1)
            case Qt.Key.Key_Down if has_alt:
                self.move_current(1)
            case Qt.Key.Key_Delete:
                self.remove_current()
            case Qt.Key.Key_D if has_ctrl:
                self.duplicate_current()
            case Qt.Key.Key_Insert:
                self.add_asked.emit()
            case _:
                super().keyPressEvent(event)

    # Dragging: the place is found here, so that the line and the drop are of one mind.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        super().dragEnterEvent(event)
        if self._dragged(event):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # scrolls at the edges
        if self._dragged(event):
            event.acceptProposedAction()
            self._mark(self._gap_at(event.position().toPoint().y()))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._mark(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt must not take the row out: the door moves it."""
        step, gap = self._dragged(event), self._gap_at(event.position().toPoint().y())
        self._mark(None)
        self.stopAutoScroll()
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        place = self._rows.place(step)
        target = gap - 1 if gap > place else gap
        if place >= 0 and target != place:
            self.moved.emit(step, target)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._drop_place is not None:
            painter = QPainter(self.viewport())
            paint_drop_line(painter, self._theme, self._gap_y(self._drop_place), self.viewport().width())

    def _dragged(self, event: QDropEvent) -> str:
        """The id of the step, "" for anything that is no step of this agenda."""
        if event.source() is not self or not event.mimeData().hasFormat(_DRAGGED):
            return ""
        return bytes(event.mimeData().data(_DRAGGED).data()).decode()

    def _mark(self, gap: int | None) -> None:
        if gap != self._drop_place:
            self._drop_place = gap
            self.viewport().update()

    def _gap_at(self, y: int) -> int:
        """Before which row a drop at that height falls; the number of rows for the end."""
        for row in range(self._rows.rowCount()):
            if y < self.visualRect(self._rows.index(row)).center().y():
                return row
        return self._rows.rowCount()

    def _gap_y(self, gap: int) -> int:
        if gap < self._rows.rowCount():
            return self.visualRect(self._rows.index(gap)).top()
        return self.visualRect(self._rows.index(gap - 1)).bottom()

    def _height(self, rows: int) -> int:
        return sum(self.sizeHintForRow(row) for row in range(rows)) + 2

    def _on_current_changed(self, current: QModelIndex) -> None:
        step = self._rows.step(current)
        if step is not None:
            self.chosen.emit(step.step)


def _step(row: StepRow) -> str:
    return row.step
