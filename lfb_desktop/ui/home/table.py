"""The sessions as a table: people's words in the serif, everything else in the sans, hairlines between."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from lfb_desktop.ui.home.columns import NUMBERS, ROW, Column, SessionsModel
from lfb_desktop.ui.home.painting import is_mirrored, line_below, write
from lfb_desktop.ui.home.renaming import Drafts, Rename, RenamingDelegate
from lfb_desktop.ui.home.texts import is_right_to_left
from lfb_desktop.ui.theme import Theme
from lfb_desktop.views.home import HomeRow, HomeView

Index = QModelIndex | QPersistentModelIndex
PAD = 10
ONE_LINE = 38
TWO_LINES = 54


class SessionsTable(QTableView):
    """Enter or a double click opens, F2 renames in place; arrows walk, and there is one tab stop.

    `deleting`: the key to delete the chosen session. `menu_asked`: where its menu is wanted.
    """

    opened = Signal(str)
    chosen = Signal()
    deleting = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, theme: Theme, today: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = SessionsModel(today, self)
        self._delegate = _SessionDelegate(theme, self._rows.drafts, self)
        self._heading_rows: tuple[int, ...] = ()
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(PlainHeader(theme, self))
        self._arrange()
        self.setAccessibleName(self.tr("Sessions"))
        self.doubleClicked.connect(self._on_double_clicked)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)

    def set_rename(self, rename: Rename) -> None:
        """`rename` says whether the new name was taken; if not, the editor opens again with it."""
        self._delegate.rename = rename

    def show_view(self, view: HomeView) -> None:
        self._rows.show(view)
        headings = self._rows.headings()
        if headings != self._heading_rows:
            self._heading_rows = headings
            self.clearSpans()
            for row in headings:
                self.setSpan(row, 0, 1, len(Column))
        if self.current() is None and view.sessions:
            self.setCurrentIndex(self._rows.index(0, 0))

    def current(self) -> HomeRow | None:
        return self._rows.row(self.currentIndex())

    def choose(self, session: str) -> None:
        place = self._rows.place(session)
        if place >= 0:
            self.setCurrentIndex(self._rows.index(place, 0))

    def rename_current(self) -> None:
        if self.current() is not None:
            self.edit(self._rows.index(self.currentIndex().row(), Column.WHY))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif key == Qt.Key.Key_F2:
            self.rename_current()
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.deleting.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By the mouse the row under it was chosen before; by key it opens at the chosen row."""
        index = self.currentIndex()
        if self._rows.row(index) is None:
            return
        is_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        row = self.visualRect(index.siblingAtColumn(Column.WHY))
        at = event.globalPos() if is_mouse else self.viewport().mapToGlobal(row.center())
        self.menu_asked.emit(at)

    def _arrange(self) -> None:
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(ONE_LINE)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = self.horizontalHeader()
        for column in Column:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.WHY, QHeaderView.ResizeMode.Stretch)

    def _open(self, index: QModelIndex) -> None:
        row = self._rows.row(index)
        if row is not None:
            self.opened.emit(row.session)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self._open(index)

    def _on_selection_changed(self) -> None:
        self.chosen.emit()


class PlainHeader(QHeaderView):
    """Column titles without boxes: a label and one line below."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setFont(theme.console_font("label"))
        self.setHighlightSections(False)
        self.setSectionsClickable(False)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), QFontMetrics(self.font()).height() + 16)

    def sectionSizeFromContents(self, logical: int) -> QSize:
        title = self.model().headerData(logical, Qt.Orientation.Horizontal)
        return QSize(
            QFontMetrics(self.font()).horizontalAdvance(str(title)) + 2 * PAD + 2, super().sizeHint().height()
        )

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        palette = self._theme.palette
        painter.save()
        painter.fillRect(rect, palette.surface)
        painter.setPen(palette.text_2)
        title = str(self.model().headerData(logical, Qt.Orientation.Horizontal))
        place = rect.adjusted(PAD, 0, -PAD, -2)
        write(painter, rect, place, title, self.font(), is_trailing=logical in NUMBERS)
        line_below(painter, rect, palette.text_3)
        painter.restore()


class _SessionDelegate(RenamingDelegate):
    """Draws a row on one baseline, and edits the session's name in place."""

    def __init__(self, theme: Theme, drafts: Drafts, table: SessionsTable) -> None:
        super().__init__(theme, drafts, table)
        self.editor_name = self.tr("Name of the session")
        self.editor_hint = self.tr("Without a name the first words of the why stand for it")
        self._table = table

    @property
    def _people(self) -> QFont:
        return self._theme.console_font("people_words")

    @property
    def _small(self) -> QFont:
        return self._theme.console_font("label")

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW)
        if not isinstance(row, HomeRow):
            return QSize(1, TWO_LINES + 6)
        font = self._font(Column(index.column()), row)
        text = str(index.data() or "")
        width = QFontMetrics(font).horizontalAdvance(text) + 2 * PAD + 2
        lines = QFontMetrics(self._people).height() + 12
        second = QFontMetrics(self._small).height() if _second_line(row) else 0
        return QSize(min(width, 190), max(TWO_LINES if second else ONE_LINE, lines + second))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        painter.save()
        if isinstance(row, HomeRow):
            self._paint_cell(painter, option, index, row)
        else:
            self._paint_heading(painter, option.rect, str(index.data() or ""))
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, text: str) -> None:
        font = self._theme.console_font("section")
        painter.setPen(self._theme.palette.text)
        baseline = rect.bottom() - 8 - QFontMetrics(font).descent()
        write(painter, rect, rect.adjusted(PAD, 0, -PAD, 0), text, font, baseline=baseline)
        line_below(painter, rect, self._theme.palette.text_3)

    def _paint_cell(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: HomeRow
    ) -> None:
        palette, rect, column = self._theme.palette, option.rect, Column(index.column())
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_selected:
            painter.fillRect(rect, palette.raised)
        text, second = str(index.data() or ""), _second_line(row)
        baseline = self._baseline(rect, bool(second))
        place = rect.adjusted(PAD, 0, -PAD, 0)
        painter.setPen(palette.text if column is Column.WHY or row.is_running else palette.text_2)
        at_end = column in NUMBERS or (column is Column.WHY and is_right_to_left(text) != is_mirrored())
        write(painter, rect, place, text, self._font(column, row), is_trailing=at_end, baseline=baseline)
        if second and column is Column.WHY:
            painter.setPen(palette.text_2)
            below = baseline + QFontMetrics(self._small_people()).height()
            at_end = is_right_to_left(second) != is_mirrored()
            write(painter, rect, place, second, self._small_people(), is_trailing=at_end, baseline=below)
        line_below(painter, rect, palette.rule)
        if is_selected and self._table.hasFocus():
            self._paint_focus(painter, rect, column)

    def _paint_focus(self, painter: QPainter, rect: QRect, column: Column) -> None:
        """The ring of the row that the arrows move; drawn in pieces, one a cell."""
        painter.setPen(QPen(self._theme.palette.focus, 2))
        inner = rect.adjusted(1, 1, -1, -1)
        painter.drawLine(rect.x(), inner.top(), rect.right(), inner.top())
        painter.drawLine(rect.x(), inner.bottom(), rect.right(), inner.bottom())
        first, last = (len(Column) - 1, 0) if is_mirrored() else (0, len(Column) - 1)
        if column == first:
            painter.drawLine(inner.topLeft(), inner.bottomLeft())
        if column == last:
            painter.drawLine(inner.topRight(), inner.bottomRight())

    def _baseline(self, rect: QRect, has_second: bool) -> int:
        metrics = QFontMetrics(self._people)
        height = metrics.height() + (QFontMetrics(self._small).height() if has_second else 0)
        return rect.y() + (rect.height() - height) // 2 + metrics.ascent()

    def _small_people(self) -> QFont:
        return self._theme.console_font("people_words", -2)

    def _font(self, column: Column, row: HomeRow) -> QFont:
        if column is Column.LED_BY or (column is Column.WHY and (row.why or row.name)):
            return self._people
        is_strong = column is Column.STATE and row.is_running
        return self._theme.console_font("section" if is_strong else "body")


def _second_line(row: HomeRow) -> str:
    return row.name if row.why else ""
