"""Reading together: the list of all ideas, and what of them the room sees."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lfb_desktop.domain.words import count
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.folds import FoldsBox
from lfb_desktop.ui.console.idea_list import IdeaList
from lfb_desktop.ui.console.panel import StepPanel
from lfb_desktop.ui.key_names import hint
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.flow import Flow
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.views.console_idea_values import ReadingPanel
from lfb_desktop.views.console_values import ConsoleView


class ReadingWidget(StepPanel):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        theme = self.theme
        self.before = Button(theme, self.tr("Page back"), "prev")
        self.after = Button(theme, self.tr("Page on"), "next")
        self.alone = Button(theme, self.tr("Show alone"), "eye", hint("open_row"))
        self.reword = Button(theme, self.tr("Reword"), "edit", "F2", is_quiet=True)
        self.ideas = IdeaList(desk)
        self.folds = FoldsBox(desk)
        self.empty = Words(theme, is_wrapped=True, colour="text_2")
        self.empty.tell(self.tr("Nothing was written down. Go back for two quiet minutes, or go on."))
        self.read = Button(theme, self.tr("Read"), "book", "F3", is_quiet=True)
        self.fold = Button(theme, self.tr("Fold"), "layers", hint("fold_row"), is_quiet=True)
        self.column.addLayout(
            Flow(self.before, self.after, self.alone, self.read, self.reword, self.fold, spacing=8)
        )
        self.column.addWidget(self.folds)
        self.column.addWidget(self.empty)
        self.column.addWidget(self.ideas, 1)
        self.end = QWidget()
        self.column.addWidget(self.end, 1)
        self.before.clicked.connect(self._on_before_clicked)
        self.after.clicked.connect(self._on_after_clicked)
        self.alone.clicked.connect(self._on_alone_clicked)
        self.reword.clicked.connect(self._on_reword_clicked)
        self.read.clicked.connect(self.ideas.read)
        self.fold.clicked.connect(self.ideas.fold)
        self.ideas.list.chosen.connect(self._show_fold)

    def show_view(self, view: ConsoleView) -> None:
        panel = view.panel
        assert isinstance(panel, ReadingPanel)
        self.show_title(view.step_title, count(len(panel.ideas), "{n} idea", "{n} ideas"))
        self.ideas.show_ideas(panel.ideas, equal=panel.equal)
        self.ideas.setVisible(bool(panel.ideas))
        self.folds.show_folded(panel.ideas)
        for button in (self.before, self.after, self.alone, self.read, self.reword):
            button.setEnabled(bool(panel.ideas))
        self._show_fold()
        self.empty.setVisible(not panel.ideas)
        self.end.setVisible(not panel.ideas)

    def _show_fold(self) -> None:
        """What the room has folded the room opens."""
        idea = self.ideas.current()
        is_folded = idea is not None and idea.is_folded
        self.fold.tell(self.tr("Open it again") if is_folded else self.tr("Fold"))
        self.fold.setEnabled(idea is not None and (not is_folded or idea.may_unfold))

    def start(self) -> QWidget:
        return self.ideas.list

    def _on_before_clicked(self) -> None:
        self.desk.page_asked.emit(-1)

    def _on_after_clicked(self) -> None:
        self.desk.page_asked.emit(1)

    def _on_alone_clicked(self) -> None:
        idea = self.ideas.current()
        self.desk.alone_asked.emit(idea.number if idea else 0)

    def _on_reword_clicked(self) -> None:
        self.ideas.reword(self.ideas.current())
