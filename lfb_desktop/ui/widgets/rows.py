"""A list of people's words with what the app says of each: one tab stop, arrows inside, Space to mark.

It is shown by keyed difference, so that selection, focus and place stay where they are.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QSizePolicy, QToolTip

from lfb_desktop.ui.key_names import hint
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.row import Edge, Row
from lfb_desktop.ui.widgets.row_painting import ADD, TAKE, RowDelegate
from lfb_desktop.ui.widgets.rows_model import RowsModel
from lfb_desktop.ui.widgets.words import plain_tip, tip_with_key

__all__ = ["Row", "RowsModel", "RowsView"]

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Hit:
    """What of a row was clicked: "box", "add", "take", an action's icon, or "" for the row itself."""

    key: str
    part: str


class RowsView(QListView):
    """`opened`: Enter or double click. `toggled`: Space or a click on the box. `counted`: a new number.
    `acted`: an action's icon, or F2 for the first and Delete for the last of them. `chosen`: current row.
    `lettered`: one of `letters` was pressed; they are then not used to look for a row. `read_asked`: F3.
    `fold_asked`: F4.
    `shifted`: Alt Up (-1) or Alt Down (1). Ctrl C copies the words of the current row, with Shift of all.
    """

    opened = Signal(str)
    toggled = Signal(str)
    counted = Signal(str, int)
    acted = Signal(str, str)
    chosen = Signal(str)
    lettered = Signal(str)
    read_asked = Signal(str)
    fold_asked = Signal(str)
    shifted = Signal(str, int)

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        is_whole: bool = False,
        is_flow: bool = False,
        is_tight: bool = False,
        tallest: int = 0,
    ) -> None:
        """`is_whole`: as high as its rows, without a scroll bar up to `tallest` pixels if that is given;
        `is_flow`: names side by side; `is_tight`: many should be seen at once.
        """
        super().__init__()
        self._tallest = tallest
        self._rows = RowsModel(self)
        self._delegate = RowDelegate(theme, self, is_flow=is_flow, is_tight=is_tight)
        self._is_whole = is_whole or is_flow
        self.letters = ""
        self._typed = ""
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(1200)
        self._typing.timeout.connect(self._forget_typed)
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self._arrange(is_flow)
        self.doubleClicked.connect(self._on_double_clicked)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        if self._rows.show(rows) and self._is_whole:
            self._fit()

    def row(self, key: str) -> Row | None:
        place = self._rows.place(key)
        return self._rows.rows()[place] if place >= 0 else None

    def rows(self) -> tuple[Row, ...]:
        return self._rows.rows()

    def current(self) -> str:
        """The key of the current row, "" without one."""
        row = self._rows.row(self.currentIndex())
        return row.key if row is not None and not row.is_heading else ""

    def choose(self, key: str) -> None:
        """No row where there is none of this key."""
        place = self._rows.place(key)
        self.setCurrentIndex(self._rows.index(place) if place >= 0 else QModelIndex())

    def scroll_to(self, key: str) -> None:
        """Brings a row to the top of what is seen, a heading too."""
        place = self._rows.place(key)
        if place >= 0:
            self.scrollTo(self._rows.index(place), QAbstractItemView.ScrollHint.PositionAtTop)

    def rect_of(self, key: str) -> QRect:
        """Of a row, in the viewport; empty where there is none of this key."""
        return self.visualRect(self._rows.index(self._rows.place(key)))

    def needed_width(self, row: Row) -> int:
        """How wide the list has to be, so that nothing of the row is cut."""
        return self._delegate.needed_width(row)

    def hit(self, point: QPoint) -> Hit | None:
        """What is at a point of the viewport."""
        index = self.indexAt(point)
        row = self._rows.row(index)
        if row is None or row.is_heading:
            return None
        return Hit(row.key, self._delegate.part_at(row, self.visualRect(index), point))

    def key_at(self, point: QPoint) -> tuple[str, bool]:
        """The row at a point of the viewport, a heading too, and whether the point is in its lower half."""
        index = self.indexAt(point)
        row = self._rows.row(index)
        return ("", False) if row is None else (row.key, point.y() > self.visualRect(index).center().y())

    def show_landing(self, key: str = "", edge: Edge = Edge.ONTO) -> None:
        """Marks where something that is carried would land; without a key nothing is marked."""
        for shown in (self._delegate.landing_key, key):
            self.viewport().update(self.rect_of(shown))
        self._delegate.show_landing((key, edge) if key else None)

    # Keys and clicks.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.row(self.current())
        is_taken = self._copies(event) or (row is not None and self._takes(event, row))
        if not is_taken and not self._is_letter(event):
            super().keyPressEvent(event)

    def _is_letter(self, event: QKeyEvent) -> bool:
        """Also where no row is current: something may be marked."""
        letter = event.text().lower()
        if not letter or letter not in self.letters or event.modifiers() & _COMMANDS:
            return False
        self.lettered.emit(letter)
        return True

    def _copies(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_C or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.copy_all()
        else:
            self.copy()
        return True

    def copy(self) -> None:
        """The words of the current row, as they were written."""
        row = self.row(self.current())
        if row is not None:
            QApplication.clipboard().setText(row.words)

    def copy_all(self) -> None:
        """What is listed now, a line each."""
        lines = (row.words for row in self.rows() if not row.is_heading)
        QApplication.clipboard().setText("\n".join(lines))

    def _takes(self, event: QKeyEvent, row: Row) -> bool:
        key = event.key()
        if key in _SHIFTS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.shifted.emit(row.key, _SHIFTS[Qt.Key(key)])
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(row.key)
        elif key == Qt.Key.Key_Space and row.is_checked is not None:
            self.toggled.emit(row.key)
        elif row.count is not None and (key in _STEPS or event.text().isdecimal() or key in _ERASERS):
            self._count_by_key(row, event)
        elif key == Qt.Key.Key_F3:
            self.read_asked.emit(row.key)
        elif key == Qt.Key.Key_F4:
            self.fold_asked.emit(row.key)
        elif row.actions and key == Qt.Key.Key_F2:
            self.acted.emit(row.key, row.actions[0][0])
        elif row.actions and key == Qt.Key.Key_Delete:
            self.acted.emit(row.key, row.actions[-1][0])
        else:
            return False
        return True

    def _count_by_key(self, row: Row, event: QKeyEvent) -> None:
        """Digits typed soon after each other are one number."""
        count = row.count or 0
        if event.key() in _STEPS:
            self._emit_count(row, count + _STEPS[Qt.Key(event.key())])
            return
        if event.key() in _ERASERS:
            self._typed = ""
            self._emit_count(row, 0)
            return
        typed = self._typed + event.text()
        self._typed = typed if int(typed) <= row.most else event.text()
        if int(self._typed) > row.most:
            self._typed = ""
            return
        self._typing.start()
        self._emit_count(row, int(self._typed))

    def _emit_count(self, row: Row, count: int) -> None:
        count = max(0, min(row.most, count))
        if count != row.count:
            self.counted.emit(row.key, count)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        hit = self.hit(event.position().toPoint())
        if hit is None or not hit.part or event.button() != Qt.MouseButton.LeftButton:
            return
        row = self.row(hit.key)
        if row is None:
            return
        if hit.part == "box":
            self.toggled.emit(hit.key)
        elif hit.part in (ADD, TAKE):
            self._emit_count(row, (row.count or 0) + (1 if hit.part == ADD else -1))
        else:
            self.acted.emit(hit.key, hit.part)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick clicks on a small part are two clicks, not an opening."""
        hit = self.hit(event.position().toPoint())
        if hit is None or not hit.part:
            super().mouseDoubleClickEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._tip(event.pos()), self)
            return True
        return super().viewportEvent(event)

    def _tip(self, point: QPoint) -> str:
        """What a small part does, else the whole text where it is cut."""
        index = self.indexAt(point)
        row, hit = self._rows.row(index), self.hit(point)
        if row is None:
            return ""
        if hit is not None and (does := dict(row.actions).get(hit.part)):
            return tip_with_key(does, _key_of(row, hit.part))
        return plain_tip(row.words) if self._delegate.is_cut(row, self.visualRect(index).width()) else ""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Qt makes the first row current without choosing it: the ring would be nowhere.
        if not self.selectionModel().selectedIndexes():
            here = self.current()
            first = next((row.key for row in self.rows() if not row.is_heading), "")
            self.choose(here or first)

    # Size.

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_whole:
            self._fit()
        elif event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()  # Qt asks for new heights only where the height changed

    def sizeHint(self) -> QSize:
        return QSize(240, 160)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 34)

    def _fit(self) -> None:
        """As high as all rows together."""
        self.doItemsLayout()
        last = self._rows.index(self._rows.rowCount() - 1)
        bottom = QRect() if not last.isValid() else self.visualRect(last)
        height = bottom.bottom() + 1 + self.verticalOffset() + 4 if last.isValid() else 0
        if self._tallest:
            height = min(height, self._tallest)
        if height != self.height():
            self.setFixedHeight(height)

    def _arrange(self, is_flow: bool) -> None:
        self.setFrameShape(QListView.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        if is_flow:
            self.setFlow(QListView.Flow.LeftToRight)
            self.setWrapping(True)
        if self._is_whole and not self._tallest:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if self._is_whole:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def selectionCommand(
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        row = self._rows.row(index)
        if row is not None and row.is_heading:
            return QItemSelectionModel.SelectionFlag.NoUpdate
        return super().selectionCommand(index, event)

    def _forget_typed(self) -> None:
        self._typed = ""

    def _on_double_clicked(self, index: QModelIndex) -> None:
        row = self._rows.row(index)
        if row is not None and not row.is_heading:
            self.opened.emit(row.key)

    def _on_current_changed(self, index: QModelIndex) -> None:
        row = self._rows.row(index)
        self._typed = ""
        self.chosen.emit(row.key if row is not None and not row.is_heading else "")


def _key_of(row: Row, icon: str) -> str:
    """F2 is for the first act of a row, Delete for the last."""
    place = [name for name, _ in row.actions].index(icon)
    is_last = place == len(row.actions) - 1
    if place == 0 and (icon == "edit" or not is_last):
        return hint("edit_row")
    return hint("drop_row") if is_last else ""


_SHIFTS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_ERASERS = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
