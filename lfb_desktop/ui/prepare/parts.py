"""The three parts of Prepare side by side; where they cannot be read so, one at a time, chosen above them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lfb_desktop.ui.home.controls import Splitter
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.marks import Hairline

# In pixels as drawn; larger texts need as much more.
_NARROW = 1280
_CRAMPED = 940
_SIDES, _NARROW_SIDES = (303, 315), (248, 250)
_LEAST = (200, 440, 240)


class Parts(QWidget):
    """Agenda, centre and people. `shape_changed`: another width, or one at a time and back again."""

    shape_changed = Signal()

    def __init__(self, theme: Theme, agenda: QWidget, centre: QWidget, people: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._every = (agenda, centre, people)
        self._chosen = centre
        self._is_dragged = False
        self.is_cramped = False
        self.is_narrow = False
        names = (self.tr("Agenda"), self.tr("Why and step"), self.tr("People"))
        self.buttons = tuple(Button(theme, name, is_quiet=True) for name in names)
        self._bar = QWidget()
        self.splitter = Splitter(theme)
        self._build()

    def bring(self, part: QWidget) -> None:
        """Into sight, if there is room for one only."""
        self._chosen = next((one for one in self._every if one is part or one.isAncestorOf(part)), part)
        if self.is_cramped:
            self._arrange()

    def dress(self) -> None:
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(18, 2, 18, 2)
        row.setSpacing(4)
        for button in self.buttons:
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.clicked.connect(self._on_button_clicked)
            row.addWidget(button)
        row.addStretch(1)
        for part in self._every:
            self.splitter.addWidget(part)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.splitterMoved.connect(self._on_splitter_moved)
        self._rule = Hairline(self._theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._rule)
        column.addWidget(self.splitter, 1)

    def _arrange(self) -> None:
        """Sides as drawn, narrower under 1280; from the first drag on as the hand left them."""
        scale = self._theme.text_scale
        as_drawn = self.width() / scale
        before = (self.is_cramped, self.is_narrow)
        self.is_cramped, self.is_narrow = as_drawn < _CRAMPED, as_drawn < _NARROW
        for part, least, button in zip(self._every, _LEAST, self.buttons, strict=True):
            part.setMinimumWidth(0 if self.is_cramped else round(least * scale))
            part.setVisible(not self.is_cramped or part is self._chosen)
            button.setChecked(part is self._chosen)
        self._bar.setVisible(self.is_cramped)
        self._rule.setVisible(self.is_cramped)
        if not self._is_dragged and not self.is_cramped:
            left, right = (round(side * scale) for side in (_NARROW_SIDES if self.is_narrow else _SIDES))
            self.splitter.setSizes([left, max(1, self.width() - left - right - 2), right])
        if before != (self.is_cramped, self.is_narrow):
            self.shape_changed.emit()

    def _on_button_clicked(self) -> None:
        chosen = next(place for place, button in enumerate(self.buttons) if button.isChecked())
        self.bring(self._every[chosen])

    def _on_splitter_moved(self) -> None:
        self._is_dragged = True
