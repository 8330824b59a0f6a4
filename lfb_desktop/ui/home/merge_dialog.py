"""Two entries of one person become one. It cannot be taken back, so it is said whole before it is done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from lfb_desktop.domain.words import Say
from lfb_desktop.ui.home.choice import ChoiceBox
from lfb_desktop.ui.home.field import Label, Labelled, Refusal
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.home import RosterRow, merging


class MergeDialog(QDialog):
    """`merge(gone, into)` answers with NOTHING or a refusal, which is shown here."""

    def __init__(
        self,
        theme: Theme,
        people: tuple[RosterRow, ...],
        chosen: str,
        merge: Callable[[str, str], Say],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._people = {row.person: row for row in people}
        self._merge = merge
        self.gone, self.into = (ChoiceBox(theme, "people_words") for _ in range(2))
        for row in people:
            self.gone.addItem(row.name, row.person)
            self.into.addItem(row.name, row.person)
        self.gone.setCurrentIndex(max(0, self.gone.findData(chosen)))
        self.into.setCurrentIndex(1 if self.gone.currentIndex() == 0 else 0)
        self.words = Label(theme)
        self.refusal = Refusal(theme)
        self.together = Button(theme, self.tr("Put together"))
        self.apart = Button(theme, self.tr("Leave them apart"))
        self.setWindowTitle(self.tr("Two entries of one person"))
        self._build(theme)
        self._show_words()
        self.gone.currentIndexChanged.connect(self._show_words)
        self.into.currentIndexChanged.connect(self._show_words)
        self.together.clicked.connect(self._on_together_clicked)
        self.apart.clicked.connect(self.reject)

    def _build(self, theme: Theme) -> None:
        self.words.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.together)
        buttons.addWidget(self.apart)
        self.together.setAutoDefault(True)  # Enter presses what has the focus
        self.apart.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(14)
        column.addWidget(Labelled(theme, self.tr("This entry goes"), self.gone))
        column.addWidget(Labelled(theme, self.tr("This one stays"), self.into))
        column.addWidget(self.words)
        column.addWidget(self.refusal)
        column.addSpacing(4)
        column.addLayout(buttons)
        self.setMinimumWidth(480)

    def _show_words(self) -> None:
        gone, into = self._people[self.gone.currentData()], self._people[self.into.currentData()]
        self.words.setText(spoken(merging(gone, into)))
        self.together.setEnabled(gone.person != into.person)

    def _on_together_clicked(self) -> None:
        refusal = self._merge(self.gone.currentData(), self.into.currentData())
        self.refusal.tell(refusal)
        if not refusal:
            self.accept()
