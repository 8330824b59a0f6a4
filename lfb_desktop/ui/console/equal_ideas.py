"""Ideas that say the same but for case and spaces are offered together; nothing joins them by itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import IdeaId
from lfb_desktop.domain.words import Say, count, say
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.marks import Icon
from lfb_desktop.ui.widgets.words import Elided, Words

Groups = tuple[tuple[IdeaId, ...], ...]


class EqualIdeas(QWidget):
    """Takes no room while all ideas differ."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._groups: Groups = ()
        self.words = Words(desk.theme)
        self.which = Elided(desk.theme, size="label", colour="text_3")
        self.combine = Button(desk.theme, self.tr("Put together"), "layers")
        self.which.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(9)
        row.addWidget(Icon(desk.theme, "copy"))
        row.addWidget(self.words)
        row.addWidget(self.which, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.combine)
        self.hide()
        self.combine.clicked.connect(self._on_combine_clicked)

    def show_groups(self, groups: Groups, numbers: dict[IdeaId, int]) -> None:
        self._groups = groups
        self.setVisible(bool(groups))
        if not groups:
            return
        self.words.tell(_said(groups))
        self.which.tell("; ".join(", ".join(str(numbers[i]) for i in group) for group in groups))

    def _on_combine_clicked(self) -> None:
        """Each group into its lowest number, one by one: each can be undone and taken apart by itself."""
        for group in self._groups:
            if not self._desk.do(c.MergeIdeas(self._desk.session, group, group[0])):
                return


def _said(groups: Groups) -> Say:
    if all(len(group) == 2 for group in groups):
        return count(len(groups), "One pair says the same.", "{n} pairs say the same.")
    ideas = sum(len(group) for group in groups)
    if len(groups) == 1:
        return say("{n} ideas say the same.", n=ideas)
    return say("{n} ideas say the same as others.", n=ideas)
