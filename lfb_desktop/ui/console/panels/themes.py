"""Putting ideas under names: M, the first letters, Enter. Space marks, C puts marked ideas together."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import IdeaId, ThemeId
from lfb_desktop.domain.words import count, say
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.idea_list import IdeaList
from lfb_desktop.ui.console.mover import Mover
from lfb_desktop.ui.console.panel import StepPanel
from lfb_desktop.ui.console.parts import clear_margins, in_row
from lfb_desktop.ui.console.theme_list import ThemeList
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.console_values import ConsoleView, IdeaRow, ThemesPanel


class ThemesWidget(StepPanel):
    has_people = False

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        theme = self.theme
        self._panel = ThemesPanel((), ())
        self._marked: set[IdeaId] = set()
        self.to_theme = Button(theme, self.tr("Move to..."), "layers", "M")
        self.combine = Button(theme, self.tr("Combine marked"), "plus", "C")
        self.mover = Mover(desk)
        self.ideas = IdeaList(desk)
        self.themes = ThemeList(desk)
        self.ideas.list.letters = "mc"
        self._build()
        self.setMaximumWidth(1400)
        self.to_theme.clicked.connect(self._on_move_clicked)
        self.combine.clicked.connect(self._combine)
        self.ideas.list.toggled.connect(self._on_list_toggled)
        self.ideas.list.lettered.connect(self._on_list_lettered)
        self.mover.chosen.connect(self._on_mover_chosen)
        self.mover.left.connect(self._on_mover_left)

    def show_view(self, view: ConsoleView) -> None:
        panel = view.panel
        assert isinstance(panel, ThemesPanel)
        self._panel = panel
        self._marked &= {i.idea for i in panel.ideas}
        loose = sum(i.theme is None for i in panel.ideas)
        left = count(loose, "{n} idea without a theme", "{n} ideas without a theme")
        self.show_title(view.step_title, left)
        self.mover.show_themes(panel.themes)
        self.themes.show_themes(panel.themes)
        self._show()

    def start(self) -> QWidget:
        return self.ideas.list

    def _build(self) -> None:
        left = QVBoxLayout()
        clear_margins(left)
        left.addLayout(in_row(self.to_theme, self.combine))
        left.addWidget(self.mover)
        left.addWidget(self.ideas, 1)
        both = QHBoxLayout()
        both.setSpacing(32)
        both.addLayout(left, 5)
        both.addWidget(self.themes, 3)
        self.column.addLayout(both, 1)

    def _show(self) -> None:
        panel = self._panel
        self.combine.setEnabled(bool(self._marked))
        rows = self._group("", self.tr("Without a theme"), None)
        for theme in panel.themes:
            rows += self._group(theme.theme, theme.name, theme.theme)
        self.ideas.show_ideas(panel.ideas, tuple(rows))

    def _group(self, key: str, name: str, theme: ThemeId | None) -> list[Row]:
        inside = [i for i in self._panel.ideas if i.theme == theme]
        note = spoken(count(len(inside), "{n} idea", "{n} ideas"))
        heading = Row(f"heading {key}", name, note=note, is_heading=True)
        return [heading, *(self._row(i) for i in inside)]

    def _row(self, idea: IdeaRow) -> Row:
        actions = self.ideas.actions_of(idea)
        if idea.merged:
            actions = (*actions, ("split", self.tr("Take apart")))
        below = ""
        if idea.merged:
            below = spoken(say("with: {texts}", texts="; ".join(idea.merged)))
        elif idea.was:
            below = spoken(say("reworded, was: {text}", text=idea.was))
        return Row(
            idea.idea,
            idea.text,
            lead=str(idea.number),
            below=below,
            is_checked=idea.idea in self._marked,
            actions=actions,
        )

    def _chosen(self) -> tuple[IdeaId, ...]:
        """What is marked, else the current row."""
        if self._marked:
            return tuple(i.idea for i in self._panel.ideas if i.idea in self._marked)
        idea = self.ideas.current()
        return (idea.idea,) if idea else ()

    def _on_list_toggled(self, key: str) -> None:
        self._marked ^= {IdeaId(key)}
        self._show()

    def _on_list_lettered(self, letter: str) -> None:
        if letter == "m":
            self._on_move_clicked()
        else:
            self._combine()

    def _on_move_clicked(self) -> None:
        if self._chosen():
            self.mover.ask()
        else:
            self.desk.told.emit(say("Choose an idea first."))

    def _on_mover_chosen(self, theme: str, new_name: str) -> None:
        """An existing theme, no theme (both empty), or a new one by its name."""
        chosen = self._chosen()
        target = ThemeId(theme) if theme else None
        if new_name:
            reason = self.desk.attempt(c.AddTheme(self.desk.session, new_name))
            if reason:
                self.mover.refuse(reason)
                return
            target = self._panel.themes[-1].theme
        if self.desk.do(c.PutIntoTheme(self.desk.session, chosen, target)):
            self._marked -= set(chosen)
            self.mover.leave()
            self._show()

    def _on_mover_left(self) -> None:
        self.ideas.list.setFocus()

    def _combine(self) -> None:
        """Into the current idea if it is one of the marked, else into the one with the lowest number."""
        current = self.ideas.current()
        marked = {*self._marked, *((current.idea,) if current else ())}
        into = (
            current.idea if current else next((i.idea for i in self._panel.ideas if i.idea in marked), None)
        )
        if into is None:
            return
        ideas = tuple(i.idea for i in self._panel.ideas if i.idea in marked)
        if self.desk.do(c.MergeIdeas(self.desk.session, ideas, into)):
            self._marked.clear()
            self._show()
