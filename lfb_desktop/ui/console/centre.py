"""The middle of the Console: the panel of the step, and where room is short the people as its second tab."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from lfb_desktop.domain.words import Say, say
from lfb_desktop.ui.console.panel import StepPanel
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.marks import fill
from lfb_desktop.ui.widgets.scrolled import scrolled


class Centre(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        fill(self, theme, "surface")
        self.tabs = QWidget()
        self.step_tab = Button(theme, self.tr("Step"), is_quiet=True)
        self.people_tab = Button(theme, self.tr("People and notes"), "users", is_quiet=True)
        self.stack = QStackedWidget()
        self._areas: dict[StepPanel, QScrollArea] = {}
        self._panel: StepPanel | None = None
        self._side: QWidget | None = None
        tabs = QHBoxLayout(self.tabs)
        tabs.setContentsMargins(24, 8, 24, 0)
        tabs.setSpacing(6)
        for button in (self.step_tab, self.people_tab):
            button.setCheckable(True)
            button.setAutoExclusive(True)
            tabs.addWidget(button)
        tabs.addStretch(1)
        self.step_tab.setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self.stack, 1)
        self.tabs.hide()
        self.step_tab.clicked.connect(self._show_chosen)
        self.people_tab.clicked.connect(self._show_chosen)

    @property
    def panel(self) -> StepPanel | None:
        return self._panel

    def tell_news(self, words: Say) -> None:
        """ "1 new" on the private line, which stands behind the tab."""
        people = self.tr("People and notes")
        self.people_tab.tell(say("{people}, {news}", people=people, news=words) if words else people)

    def show_panel(self, panel: StepPanel) -> None:
        if panel is self._panel:
            return
        if panel not in self._areas:
            self._areas[panel] = scrolled(panel)
            self.stack.addWidget(self._areas[panel])
        self._panel = panel
        self.step_tab.setChecked(True)
        self._show_chosen()

    def take_side(self, side: QWidget | None) -> None:
        """The right panel as a tab; None gives it back."""
        if side is self._side:
            return
        if self._side is not None:
            self.stack.removeWidget(self._side)
        self._side = side
        if side is not None:
            self.stack.addWidget(side)
        else:
            self.step_tab.setChecked(True)
        self.tabs.setVisible(side is not None)
        self._show_chosen()

    def _show_chosen(self) -> None:
        if self._side is not None and self.people_tab.isChecked():
            self.stack.setCurrentWidget(self._side)
        elif self._panel is not None:
            self.stack.setCurrentWidget(self._areas[self._panel])
