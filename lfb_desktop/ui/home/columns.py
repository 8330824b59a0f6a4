"""The table of sessions as a Qt model: one row a session, rehearsals under a heading of their own."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from lfb_desktop.domain.words import say
from lfb_desktop.ui.home.keyed import Keyed
from lfb_desktop.ui.home.renaming import KEY, Drafts
from lfb_desktop.ui.widgets.words import plain_tip
from lfb_desktop.ui.words import short_day, spoken
from lfb_desktop.views.home import HomeRow, HomeView

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
ROW = Qt.ItemDataRole.UserRole
NUMBERS_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
WORDS_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Column(IntEnum):
    WHY = 0
    DATE = 1
    LED_BY = 2
    IDEAS = 3
    OUTCOMES = 4
    STATE = 5


TITLES = {
    Column.WHY: say("Why"),
    Column.DATE: say("Date"),
    Column.LED_BY: say("Led by"),
    Column.IDEAS: say("Ideas"),
    Column.OUTCOMES: say("Outcomes"),
    Column.STATE: say("State"),
}
NUMBERS = (Column.IDEAS, Column.OUTCOMES)


@dataclass(frozen=True, slots=True)
class Heading:
    """A row that only names what follows."""

    text: str


class SessionsModel(QAbstractTableModel):
    """`show` may be called with the same view again: nothing happens then."""

    def __init__(self, today: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.drafts = Drafts()
        self._keyed: Keyed[HomeRow | Heading] = Keyed(self, _key)

    def show(self, view: HomeView) -> None:
        rows: tuple[HomeRow | Heading, ...] = view.sessions
        if view.rehearsals:
            rows = (*rows, Heading(self.tr("Rehearsals")), *view.rehearsals)
        self._keyed.show(rows)

    def row_changed(self, row: int) -> None:
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def row(self, index: Index) -> HomeRow | None:
        """The session in that row; None for a heading."""
        found = self._keyed[index.row()] if index.isValid() else None
        return found if isinstance(found, HomeRow) else None

    def place(self, session: str) -> int:
        return self._keyed.place(session)

    def headings(self) -> tuple[int, ...]:
        return tuple(n for n, row in enumerate(self._keyed.rows) if isinstance(row, Heading))

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._keyed)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.row(index) is None:
            return Qt.ItemFlag.NoItemFlags
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return plain | Qt.ItemFlag.ItemIsEditable if index.column() == Column.WHY else plain

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return spoken(TITLES[Column(section)])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(NUMBERS_RIGHT if section in NUMBERS else WORDS_LEFT)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._keyed[index.row()]
        if role == ROW:
            return row
        if role == KEY:
            return _key(row)
        if isinstance(row, Heading):
            return row.text if role == Qt.ItemDataRole.DisplayRole and index.column() == 0 else None
        return self._of_session(row, Column(index.column()), role)

    def _of_session(self, row: HomeRow, column: Column, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row, column)
        if role == Qt.ItemDataRole.EditRole and column is Column.WHY:
            return self.drafts.get(row.session, row.name)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(NUMBERS_RIGHT if column in NUMBERS else WORDS_LEFT)
        if role == Qt.ItemDataRole.ToolTipRole and column in (Column.WHY, Column.LED_BY):
            return plain_tip(self.text(row, column))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{spoken(TITLES[column])}: {self.text(row, column)}"
        return None

    def text(self, row: HomeRow, column: Column) -> str:
        """What one cell says. A session without a why says so, in the app's words."""
        match column:
            case Column.WHY:
                return row.why or row.name or self.tr("No why yet")
            case Column.DATE:
                return short_date(row.date, self._today)
            case Column.LED_BY:
                return row.led_by
            case Column.IDEAS:
                return "" if row.is_in_preparation else QLocale().toString(row.ideas)
            case Column.OUTCOMES:
                return "" if row.is_in_preparation else QLocale().toString(row.outcomes)
            case Column.STATE:
                return spoken(row.state_words)


def short_date(date: str, today: str) -> str:
    """ "21 Nov", or "21 Nov 2025" in another year; what is no date is shown as it is."""
    try:
        day = datetime.date.fromisoformat(date)
    except ValueError:
        return date
    return short_day(day, has_year=date[:4] != today[:4])


def _key(row: HomeRow | Heading) -> str:
    return row.session if isinstance(row, HomeRow) else "heading"
