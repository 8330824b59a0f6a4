"""Where the parts of the curtain stand: the why on top, one screen in the middle, the time below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from lfb_desktop.domain.words import Say
from lfb_desktop.ui.curtain.ports import CurtainPorts
from lfb_desktop.ui.stage.sun import digits_of
from lfb_desktop.ui.widgets.horizon_line import HEIGHT as HORIZON_HEIGHT
from lfb_desktop.ui.widgets.horizon_line import HorizonLine
from lfb_desktop.ui.widgets.marks import fill
from lfb_desktop.ui.widgets.sun_dial import SunDial
from lfb_desktop.ui.widgets.words import Elided, Words
from lfb_desktop.views.curtain_values import CurtainView

_WIDEST = 860
_SIDE = 32
_HEAD = 66


class CurtainFrame(QWidget):
    def __init__(self, ports: CurtainPorts) -> None:
        super().__init__()
        theme = ports.theme
        fill(self, theme, "ground")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.why = Elided(theme, size="why_line")
        self.stack = QStackedWidget()
        self.sun = SunDial(theme, ports.steady_ms, 40)
        self.digits = Words(theme, size="section", colour="text_2")
        self.notice = Words(theme, size="label", colour="text_3")
        head = QHBoxLayout()
        head.setContentsMargins(24, 6, 24, 10)
        head.addWidget(self.why)
        self._head = QWidget()
        self._head.setLayout(head)
        self._head.setFixedHeight(max(_HEAD, self.why.sizeHint().height() + 18))
        middle = QHBoxLayout()
        middle.setContentsMargins(_SIDE, 30, _SIDE, 12)
        middle.addStretch(1)
        middle.addWidget(self.stack, 1_000)
        middle.addStretch(1)
        self.stack.setMaximumWidth(_WIDEST)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 4, 24, 12)
        foot.setSpacing(10)
        foot.addWidget(self.sun)
        foot.addWidget(self.digits)
        foot.addStretch(1)
        foot.addWidget(self.notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addLayout(middle, 1)
        column.addLayout(foot)
        self.horizon = HorizonLine(theme, self)
        self.sun.ticked.connect(self._on_sun_ticked)

    def show_view(self, view: CurtainView) -> None:
        self.why.tell(view.why)
        self.horizon.show_horizon(view.horizon)
        has_clock = view.clock is not None
        self.sun.setVisible(has_clock)
        self.digits.setVisible(has_clock)
        self.sun.show_clock(view.clock)

    def tell(self, words: Say, colour: str = "text_3") -> None:
        self.notice.set_colour(colour)
        self.notice.tell(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        top = self._head.height() - HORIZON_HEIGHT // 2
        self.horizon.setGeometry(0, top, self.width(), HORIZON_HEIGHT)
        self.horizon.raise_()

    def _on_sun_ticked(self) -> None:
        if self.sun.clock is not None:
            self.digits.tell(digits_of(self.sun.clock, self.sun.now_ms()))
