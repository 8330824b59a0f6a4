"""Where the parts of the Console stand, and how they make room for each other in a small window."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lfb_desktop.ui.console.away import AwayStrip
from lfb_desktop.ui.console.bar import NARROW, SLIM, Bar
from lfb_desktop.ui.console.centre import Centre
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.due import DueStrip
from lfb_desktop.ui.console.head import ConsoleHead
from lfb_desktop.ui.console.left import LeftSide
from lfb_desktop.ui.console.panel import StepPanel
from lfb_desktop.ui.console.ports import ConsolePorts
from lfb_desktop.ui.console.right import WIDTH as RIGHT_WIDTH
from lfb_desktop.ui.console.right import RightSide
from lfb_desktop.ui.console.waiting_strip import WaitingStrip
from lfb_desktop.ui.widgets.horizon_line import HEIGHT as HORIZON_HEIGHT
from lfb_desktop.ui.widgets.horizon_line import HorizonLine
from lfb_desktop.ui.widgets.marks import Hairline, fill
from lfb_desktop.ui.widgets.toast import Toast

_SLIM_PICTURE = 108
_ANY = 16_777_215
_SMALLEST = (960, 560)  # said outright: the parts fold before their own sizes would keep the window wide


class ConsoleFrame(QWidget):
    """Head, horizon, agenda, centre, people, bar. The sign is last in the order of Tab."""

    def __init__(self, ports: ConsolePorts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = ports.theme
        self.desk = Desk(ports, self)
        self.head = ConsoleHead(theme)
        self.side = LeftSide(theme, theme.in_dark(ports.is_stage_dark), ports.steady_ms)
        self.away = AwayStrip(theme)
        self.due = DueStrip(theme)
        self.waiting = WaitingStrip(self.desk)
        self.centre = Centre(theme)
        self.right = RightSide(self.desk)
        self.bar = Bar(theme, ports.steady_ms)
        self._edge = Hairline(theme, is_upright=True)
        self._shared: QWidget | None = None  # the one-screen mode, in the place of the body
        self._is_lent = False
        self.body = QWidget()
        self._body = QHBoxLayout(self.body)
        fill(self, theme, "ground")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setMinimumSize(*_SMALLEST)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        self._body.addWidget(self.side)
        self._body.addWidget(Hairline(theme, is_upright=True))
        self._body.addWidget(self.centre, 1)
        self._body.addWidget(self._edge)
        self._body.addWidget(self.right)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addSpacing(1)
        column.addWidget(self.away)
        column.addWidget(self.due)
        column.addWidget(self.waiting)
        column.addWidget(self.body, 1)
        column.addWidget(self.bar)
        self.horizon = HorizonLine(theme, self)
        self.toast = Toast(theme, self, self.head.height())

    @property
    def panel(self) -> StepPanel | None:
        return self.centre.panel

    def fit(self) -> None:
        """Below 1280 the people become a tab, below 1100 the agenda folds and the picture goes down."""
        width = self.width()
        has_side = self.panel is not None and self.panel.has_people
        is_tab = self._is_side_a_tab(width)
        self.bar.fit(width)
        self.side.fold(width < SLIM)
        self._place_picture(in_bar=width < SLIM and not self.bar.is_slim)
        was_inside = self.right.parentWidget() is not self.body
        if is_tab:
            self.right.setMinimumWidth(0)
            self.right.setMaximumWidth(_ANY)
            self.centre.take_side(self.right)
        else:
            self.centre.take_side(None)
            if self.right.parentWidget() is not self.body:
                self._body.addWidget(self.right)
            self.right.setFixedWidth(RIGHT_WIDTH)
            self.right.setVisible(has_side)
        self._edge.setVisible(has_side and not is_tab)
        if was_inside != (self.right.parentWidget() is not self.body):
            self.order_focus()  # Qt puts what moves to the end of the order

    def _is_side_a_tab(self, width: int) -> bool:
        """Where the step needs the width, too: what phones write to the facilitator is seen somewhere."""
        if self.panel is None or self._is_lent:  # nobody's state in what all may see
            return False
        if self.panel.has_people:
            return width < NARROW
        return self.panel.is_at_work and self.right.line.isVisibleTo(self.right)

    def order_focus(self) -> None:
        shared = (self._shared,) if self._shared is not None else ()
        middle = (self.side, self.away, self.due, self.waiting, *shared, self.centre, self.right)
        regions: tuple[QWidget, ...] = (self.head, self.toast, *middle, self.bar)
        for one, following in pairwise([w for region in regions for w in _stops(region)]):
            QWidget.setTabOrder(one, following)

    def regions(self) -> tuple[QWidget, ...]:
        """Where F6 goes: head, agenda, who asks to come in, centre, right, bar; the first stop of each."""
        parts = (self.head, self.side, self.waiting, self.centre, self.right, self.bar)
        stops = (next((w for w in _stops(p) if w.isVisible() and w.isEnabled()), None) for p in parts)
        return tuple(stop for stop in stops if stop is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        top = self.head.height() - HORIZON_HEIGHT // 2
        self.horizon.setGeometry(0, top, self.width(), HORIZON_HEIGHT)
        self.horizon.raise_()
        self.fit()

    def _place_picture(self, *, in_bar: bool) -> None:
        picture = self.side.picture
        if in_bar == (picture.parentWidget() is self.bar):
            return
        if in_bar:
            picture.setFixedSize(_SLIM_PICTURE, round(_SLIM_PICTURE * 9 / 16))
            self.bar.picture.addWidget(picture)
        else:
            picture.setMinimumSize(0, 0)
            picture.setMaximumSize(_ANY, _ANY)
            self.side.hold_picture()
        self.side.picture_box.setVisible(not in_bar)

    # One screen for all.

    def hold_shared(self, shared: QWidget, tools: QWidget) -> None:
        """What stands in the place of the body while the screen is shared, and its tools in the bar."""
        self._shared = shared
        self._column.insertWidget(self._column.indexOf(self.body), shared, 1)
        shared.hide()
        self.bar.hold_tools(tools)

    def share(self, is_shared: bool) -> None:
        assert self._shared is not None
        for part in (self.head, self.horizon, self.body):
            part.setVisible(not is_shared)
        self._shared.setVisible(is_shared)
        self.bar.set_slim(is_shared)
        self.fit()

    def look(self, is_held: bool) -> None:
        """The private side in the place of what is shared, for a moment."""
        assert self._shared is not None
        self._shared.setVisible(not is_held)
        self.body.setVisible(is_held)

    def lend_centre(self, to: QWidget) -> None:
        """The panel of the step, into what all may see."""
        layout = to.layout()
        assert layout is not None
        self._is_lent = True
        self._show_public()
        self.fit()
        layout.addWidget(self.centre)

    def _show_public(self) -> None:
        if self.panel is not None:
            self.panel.set_public(self._is_lent)

    def take_centre_back(self) -> None:
        self._is_lent = False
        self._show_public()
        self._body.insertWidget(2, self.centre, 1)
        self.fit()
        self.order_focus()


def _stops(region: QWidget) -> list[QWidget]:
    """Where Tab stops, in the order they were laid out."""
    return [
        w
        for w in region.findChildren(QWidget)
        if w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and w.focusProxy() is None
        and w.window() is region.window()  # not the popups
    ]
