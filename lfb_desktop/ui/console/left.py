"""The agenda, and below it what the room sees: the same scene from the same view, painted small."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lfb_desktop.domain.words import NOTHING, say
from lfb_desktop.ui.console.parts import Section, clear_margins
from lfb_desktop.ui.console.stage_look import StageLook
from lfb_desktop.ui.key_names import hint
from lfb_desktop.ui.stage.depth import Depth
from lfb_desktop.ui.stage.painting import clock_of, described, paint_stage
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.rows import RowsView
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.console_values import AgendaRow, ConsoleView, Walk
from lfb_desktop.views.scenes import StageView

_STATES = {Walk.WALKED: say("walked"), Walk.HERE: say("we are here"), Walk.AHEAD: say("ahead")}
WIDTH, FOLDED = 248, 58
_MARKS = {Walk.WALKED: "*dot", Walk.HERE: "*diamond", Walk.AHEAD: "*tick"}


class StagePicture(QWidget):
    """What the room sees, in a frame. A click turns the page on."""

    clicked = Signal()

    def __init__(self, theme: Theme, stage_theme: Theme, steady_ms: Callable[[], int]) -> None:
        super().__init__()
        self._theme = theme
        self._stage_theme = stage_theme
        self._steady_ms = steady_ms
        self._depth = Depth.H4
        self._view: StageView | None = None
        self.setAccessibleName(self.tr("What the room sees"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_view(self, view: StageView) -> None:
        if view == self._view:
            return
        self._view = view
        now = self._steady_ms()
        told = described(view, self.size(), self._stage_theme, now, depth=self._depth)
        self.setAccessibleDescription(told)
        self.update()

    def set_look(self, look: StageLook) -> None:
        self._depth = look.depth
        self._stage_theme.wear_dark(look.is_dark)
        self.update()

    def tick(self) -> None:
        """Only a scene with a clock changes by itself."""
        if self._view is not None and clock_of(self._view.scene) is not None:
            self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * 9 / 16)

    def sizeHint(self) -> QSize:
        return QSize(200, 113)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._view is not None:
            box, now = QRectF(self.rect()), self._steady_ms()
            paint_stage(painter, box, self._view, self._stage_theme, now, depth=self._depth)
        painter.setPen(QPen(self._theme.palette.edge, 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()


class LeftSide(QWidget):
    """`step_opened` carries the id of the step whose row was opened by Enter or a double click."""

    step_opened = Signal(str)

    def __init__(self, theme: Theme, stage_theme: Theme, steady_ms: Callable[[], int]) -> None:
        super().__init__()
        self._rows: tuple[AgendaRow, ...] = ()
        self._is_folded = False
        self._end = NOTHING
        self.head = Section(theme, "", self.tr("Agenda"))
        self.list = RowsView(theme, self.tr("Agenda"))
        self.end = Words(theme, size="label", colour="text_3")
        self.sees = Section(theme, "monitor", self.tr("The room sees"), is_elided=True)
        self.black = Button(theme, self.tr("black"), keys=hint("black"), is_quiet=True)
        self.back = Button(theme, icon="prev", is_quiet=True, name=self.tr("Page back"))
        self.page = Words(theme, size="label", colour="text_2")
        self.on = Button(theme, icon="next", is_quiet=True, name=self.tr("Page on"))
        self.paging = QWidget()
        self.picture = StagePicture(theme, stage_theme, steady_ms)
        self.picture_box = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 18, 16, 14)
        self._column.setSpacing(6)
        self._column.addWidget(self.head)
        self._column.addWidget(self.list, 1)
        self._column.addWidget(self.end)
        box = QVBoxLayout(self.picture_box)
        clear_margins(box, 2)
        layout = self.sees.layout()
        assert layout is not None
        layout.addWidget(self.black)
        clear_margins(layout, 3)
        box.addWidget(self.sees)
        box.addWidget(self.picture)
        paging = QHBoxLayout(self.paging)
        clear_margins(paging, 2)
        paging.addWidget(self.page)
        paging.addStretch(1)
        paging.addWidget(self.back)
        paging.addWidget(self.on)
        box.addWidget(self.paging)
        self.paging.hide()
        self._column.addWidget(self.picture_box)
        self.setFixedWidth(WIDTH)
        self.list.setAccessibleDescription(self.tr("Enter goes to the step"))
        self.list.opened.connect(self.step_opened)

    def show_view(self, view: ConsoleView) -> None:
        self._end = view.time.end
        self._show_end()
        spent = say("{n} of {all} min", n=view.spent_min, all=view.total_min)
        self.head.note.tell(spent)
        self._rows = view.agenda
        self._show()
        here = next((r.step for r in view.agenda if r.walk is Walk.HERE), "")
        if not self.list.hasFocus():
            self.list.choose(here)

    def _show_end(self) -> None:
        self.end.tell_or_hide(NOTHING if self._is_folded else self._end)

    def show_page(self, page: int, pages: int) -> None:
        """Nothing to turn, nothing to see."""
        self.paging.setVisible(pages > 1)
        self.page.tell(say("page {n} of {all}", n=page + 1, all=pages))
        self.back.setEnabled(page > 0)
        self.on.setEnabled(page + 1 < pages)

    def fold(self, is_folded: bool) -> None:
        """Where room is short: marks alone, each with its name as a tooltip."""
        if is_folded == self._is_folded:
            return
        self._is_folded = is_folded
        self.head.setVisible(not is_folded)
        self._show_end()
        self.setFixedWidth(FOLDED if is_folded else WIDTH)
        self._column.setContentsMargins(*((6, 18, 6, 14) if is_folded else (16, 18, 16, 14)))
        self._show()

    def hold_picture(self) -> None:
        """Takes the picture back under the agenda."""
        layout = self.picture_box.layout()
        assert layout is not None
        layout.addWidget(self.picture)
        layout.addWidget(self.paging)

    def _show(self) -> None:
        self.list.show_rows(tuple(self._row(r) for r in self._rows))

    def _row(self, row: AgendaRow) -> Row:
        return Row(
            row.step,
            row.title,
            note=spoken(row.minutes),
            mark=_MARKS[row.walk],
            is_app=True,
            is_strong=row.walk is Walk.HERE,
            is_faint=row.walk is Walk.WALKED,
            is_folded=self._is_folded,
            has_line=False,
            state=spoken(_STATES[row.walk]),
        )
