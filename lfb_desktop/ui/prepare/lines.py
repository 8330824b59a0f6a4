"""A short list of lines that people write: each is edited where it stands; an emptied line is gone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lfb_desktop.domain.words import NOTHING, Say
from lfb_desktop.ui.home.controls import IconButton
from lfb_desktop.ui.home.draft import WAIT_MS, put_text, text_of
from lfb_desktop.ui.home.field import BareLine, Label, Refusal
from lfb_desktop.ui.soon import soon
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.marks import Hairline, Icon


class LinesEditor(QWidget):
    """`send(lines)` answers with NOTHING or a refusal, as everywhere in Prepare."""

    rows_changed = Signal()
    typed = Signal()

    def __init__(self, theme: Theme, title: str, icon: str, send: Callable[[tuple[str, ...]], Say]) -> None:
        super().__init__()
        self._theme = theme
        self._title = title
        self._send = send
        self._known: tuple[str, ...] = ()
        self._rows: list[_Row] = []
        self._is_showing = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self.flush)
        self._refusal = Refusal(theme)
        self._add = Button(theme, self.tr("Add one"), "plus", is_quiet=True)
        self._build(icon)
        self._add.clicked.connect(self._on_add_clicked)

    @property
    def lines(self) -> tuple[str, ...]:
        return tuple(text_of(row.edit).strip() for row in self._rows if text_of(row.edit).strip())

    @property
    def is_pending(self) -> bool:
        return self.lines != self._known

    def show_lines(self, lines: tuple[str, ...]) -> None:
        was_pending, self._known = self.is_pending, lines
        if was_pending or not self.is_pending:
            return
        self._is_showing = True
        for row in self._rows[len(lines) :]:
            self._drop(row)
        for place, line in enumerate(lines):
            if place == len(self._rows):
                self._add_row()
            self._rows[place].put(line)
        self._is_showing = False
        self.rows_changed.emit()

    def focus_chain(self) -> list[QWidget]:
        parts: list[QWidget] = []
        for row in self._rows:
            parts += [row.edit, row.remove]
        return [*parts, self._add]

    def flush(self) -> bool:
        self._timer.stop()
        if not self.is_pending:
            return True
        lines = self.lines
        refusal = self._send(lines)
        if not refusal:
            self._known = lines
        self._refusal.tell(refusal)
        return not refusal

    def _build(self, icon: str) -> None:
        theme = self._theme
        mark = Icon(theme, icon, size=16)
        title = Label(theme, "label", "text_2")
        title.setText(self._title)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(mark)
        head.addWidget(title)
        head.addStretch(1)
        self._add.setAccessibleName(self.tr("{list}: add one").format(list=self._title))
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(6)
        column.addWidget(Hairline(theme, "text_3"))
        column.addLayout(self._column)
        column.addWidget(self._refusal)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def _add_row(self) -> _Row:
        row = _Row(self._theme, self._title, len(self._rows) + 1)
        row.edit.textChanged.connect(self._on_row_edited)
        row.edit.taken.connect(self._on_row_taken)
        row.edit.installEventFilter(self)
        row.remove.clicked.connect(self._on_remove_clicked)
        self._rows.append(row)
        self._column.addWidget(row)
        return row

    def _drop(self, row: _Row) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _row_of(self, part: QObject | None) -> _Row | None:
        return next((row for row in self._rows if part in (row.edit, row.remove)), None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut and isinstance(watched, BareLine):
            self.flush()
            # Not now: the row must outlive the event that it is in.
            soon(self, self._drop_empty)
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._walk(watched, event)
        return False

    def _walk(self, watched: QObject, event: QKeyEvent) -> bool:
        """Up and down go through the lines like through a list."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        row = self._row_of(watched)
        if not step or row is None:
            return False
        place = self._rows.index(row) + step
        if 0 <= place < len(self._rows):
            self._rows[place].edit.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _drop_empty(self) -> None:
        for row in tuple(self._rows):
            if not text_of(row.edit).strip() and not row.edit.hasFocus():
                self._drop(row)

    def _on_add_clicked(self) -> None:
        self._add_row().edit.setFocus()
        self.rows_changed.emit()

    def _on_row_edited(self) -> None:
        if self._is_showing:
            return
        self._refusal.tell(NOTHING)
        self._timer.start()
        self.typed.emit()

    def _on_row_taken(self) -> None:
        """Enter takes the line and opens the next one."""
        row = self._row_of(self.sender())
        if row is None or not text_of(row.edit).strip() or not self.flush():
            return
        if self._row_of(self.sender()) is self._rows[-1]:
            self._add_row()
            self.rows_changed.emit()
        self._rows[self._rows.index(row) + 1].edit.setFocus()

    def _on_remove_clicked(self) -> None:
        row = self._row_of(self.sender())
        if row is not None:
            self._add.setFocus()
            self._drop(row)
            self.flush()


class _Row(QWidget):
    """One line without a box, a hairline below, and a way to take it out."""

    def __init__(self, theme: Theme, title: str, number: int) -> None:
        super().__init__()
        self.edit = BareLine(theme)
        self.edit.document().setDocumentMargin(0)  # the words begin where the line below them does
        self.edit.setAccessibleName(self.tr("{list}: line {n}").format(list=title, n=number))
        self.remove = IconButton(theme)
        self._theme = theme
        self.dress()
        self.remove.setToolTip(self.tr("Take this line out"))
        self.remove.setAccessibleName(self.tr("{list}: take out line {n}").format(list=title, n=number))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 5, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.edit, 1)
        row.addWidget(self.remove)

    def dress(self) -> None:
        self.remove.setIcon(self._theme.icons.icon("close", self._theme.palette.text_3, 14))

    def put(self, text: str) -> None:
        if text_of(self.edit) != text:
            put_text(self.edit, text)
