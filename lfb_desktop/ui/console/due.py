"""The end is in sight: what should begin now is asked, in sight of whoever runs the laptop, never popping up.

The first answer is the reserved one; it holds for three minutes.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lfb_desktop.domain.commands import Command
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.marks import Icon, fill
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.views.session_time import DueView

QUIET_MS = 3 * 60_000


class DueStrip(QWidget):
    """`asked` carries the command that was chosen."""

    asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        fill(self, theme, "raised")
        self._command: Command | None = None
        self._view: DueView | None = None
        self.words = Words(theme, size="body", is_wrapped=True)
        self.stay = Button(theme, self.tr("Not yet"))
        self.go = Button(theme, is_quiet=True)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self._show)
        bar = QWidget()
        bar.setFixedWidth(4)
        fill(bar, theme, "way")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 20, 0)
        row.setSpacing(12)
        row.addWidget(bar)
        row.addSpacing(8)
        row.addWidget(Icon(theme, "clock"))
        row.addWidget(self.words, 1)
        row.addWidget(self.stay)
        row.addWidget(self.go)
        self.words.setContentsMargins(0, 11, 0, 11)
        self.stay.clicked.connect(self._on_stay_clicked)
        self.go.clicked.connect(self._on_go_clicked)
        self.hide()

    def show_due(self, view: DueView | None) -> None:
        is_other = view is None or self._view is None or view.command != self._view.command
        if is_other:
            self._quiet.stop()
        self._view = view
        self._show()

    def _show(self) -> None:
        view = self._view
        if view is not None:
            self.words.tell(view.words)
            self.go.tell(view.go)
        self.setVisible(view is not None and not self._quiet.isActive())

    def _on_stay_clicked(self) -> None:
        self._quiet.start()
        self._show()

    def _on_go_clicked(self) -> None:
        if self._view is not None:
            self.asked.emit(self._view.command)
