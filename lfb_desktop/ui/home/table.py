"""The sessions as a table: one row a session, and as many columns as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from lfb_desktop.ui.home.columns import NUMBERS, Column, SessionsModel
from lfb_desktop.ui.home.painting import line_below, write
from lfb_desktop.ui.home.renaming import Rename
from lfb_desktop.ui.home.session_delegate import ONE_LINE, PAD, SessionDelegate
from lfb_desktop.ui.theme import Theme
from lfb_desktop.views.home import HomeRow, HomeView

_WHY_LEAST = 20  # letters
_FIRST_TO_GO = (Column.OUTCOMES, Column.IDEAS, Column.LED_BY)


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
        self._delegate = SessionDelegate(theme, self._rows.drafts, self)
        self._heading_rows: tuple[int, ...] = ()
        self._widths: dict[Column, int] = {}
        self._rewrap = QTimer(self)
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self._header = PlainHeader(theme, self)
        self.setHorizontalHeader(self._header)
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
        self._measure()
        self._fit_columns()
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
        self._rewrap.setSingleShot(True)
        self._rewrap.timeout.connect(self.resizeRowsToContents)
        header.sectionResized.connect(self._on_section_resized)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def dress(self) -> None:
        self._measure()
        self._fit_columns()
        self._rewrap.start(0)

    def _fit_columns(self) -> None:
        """The why keeps room to be read: counts go first, then the name of who led."""
        room = self.viewport().width()
        least = _WHY_LEAST * QFontMetrics(self._delegate.people).averageCharWidth()
        hidden: set[Column] = set()
        for column in _FIRST_TO_GO:
            if room - sum(width for c, width in self._widths.items() if c not in hidden) >= least:
                break
            hidden.add(column)
        for column in _FIRST_TO_GO:
            self.setColumnHidden(column, column in hidden)

    def _measure(self) -> None:
        """What each column would need; asked of Qt, a hidden one needs nothing."""
        self._widths = {c: self._header.title_width(c) for c in Column if c is not Column.WHY}
        for place in range(self._rows.rowCount()):
            row = self._rows.row(self._rows.index(place, 0))
            if row is None:
                continue  # a heading
            for column in self._widths:
                width = self._delegate.width(row, self._rows.index(place, column))
                self._widths[column] = max(self._widths[column], width)

    def _on_section_resized(self, section: int) -> None:
        if section == Column.WHY:
            self._rewrap.start(0)

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

    def title_width(self, logical: int) -> int:
        title = self.model().headerData(logical, Qt.Orientation.Horizontal)
        return QFontMetrics(self.font()).horizontalAdvance(str(title)) + 2 * PAD + 2

    def sectionSizeFromContents(self, logical: int) -> QSize:
        return QSize(self.title_width(logical), super().sizeHint().height())

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
