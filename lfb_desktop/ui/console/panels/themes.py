"""Putting ideas under names: by a theme's key, by M and its first letters, or by carrying them there.

Space marks, C or carrying one onto another puts ideas together. The next one becomes current by itself.
"""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import IdeaId, ThemeId
from lfb_desktop.domain.words import NOTHING, Say, count, say
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.idea_list import IdeaList
from lfb_desktop.ui.console.mover import Mover
from lfb_desktop.ui.console.panel import StepPanel
from lfb_desktop.ui.console.parts import clear_margins, in_row
from lfb_desktop.ui.console.sorting_board import SortingBoard
from lfb_desktop.ui.console.theme_groups import ThemeGroups, following, heading_key
from lfb_desktop.ui.console.theme_keys import ThemeKeys
from lfb_desktop.ui.console.theme_list import ThemeList
from lfb_desktop.ui.key_names import hint
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.carrying import Carrying
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.views.console_idea_values import IdeaRow, ThemesPanel
from lfb_desktop.views.console_values import ConsoleView

_OWN_LETTERS = "mc"


class ThemesWidget(StepPanel):
    has_people = False

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        theme = self.theme
        self._panel = ThemesPanel((), ())
        self._marked: set[IdeaId] = set()
        self.keys = ThemeKeys()
        self.to_theme = Button(theme, self.tr("Move to..."), "layers", hint("move"))
        self.combine = Button(theme, self.tr("Put together"), "plus", hint("combine"))
        self.hint = Words(theme, size="label", colour="text_3", is_wrapped=True)
        self.mover = Mover(desk, self.keys)
        self.empty = Words(theme, colour="text_2")
        self.ideas = IdeaList(desk)
        self.themes = ThemeList(desk, self.keys)
        self._groups = ThemeGroups(self.ideas, self.keys)
        self.board = SortingBoard(self, self.themes)
        lists = (self.ideas.list, self.themes.list)
        self.carrying = Carrying(theme, self.board, lists, self)
        self._build()
        self.setMaximumWidth(1400)
        self.to_theme.clicked.connect(self._on_move_clicked)
        self.combine.clicked.connect(self._combine)
        self.ideas.list.toggled.connect(self._on_list_toggled)
        self.ideas.list.lettered.connect(self._on_list_lettered)
        self.themes.list.opened.connect(self._on_theme_opened)
        self.mover.chosen.connect(self._on_mover_chosen)
        self.mover.left.connect(self._on_mover_left)

    @property
    def panel(self) -> ThemesPanel:
        return self._panel

    @property
    def marked(self) -> frozenset[IdeaId]:
        return frozenset(self._marked)

    def idea(self, key: str) -> IdeaRow | None:
        return next((i for i in self._panel.ideas if i.idea == key), None)

    def show_view(self, view: ConsoleView) -> None:
        panel = view.panel
        assert isinstance(panel, ThemesPanel)
        self._panel = panel
        live = [i for i in panel.ideas if not i.is_set_aside]
        self._marked &= {i.idea for i in live}
        loose = sum(i.theme is None for i in live)
        left = count(loose, "{n} idea without a theme", "{n} ideas without a theme")
        self.show_title(view.step_title, left if loose else NOTHING)
        self.empty.tell_or_hide(_empty(len(live), loose))
        self.keys.show_themes(panel.themes)
        self.ideas.list.letters = _OWN_LETTERS + self.keys.letters
        self.mover.show_themes(panel.themes)
        self.themes.show_themes(panel.themes)
        self.hint.tell_or_hide(_hint(bool(panel.themes)) if live else NOTHING)
        self._show()

    def start(self) -> QWidget:
        return self.ideas.list if self._panel.themes else self.themes.new.edit

    def _build(self) -> None:
        left = QVBoxLayout()
        clear_margins(left)
        left.addLayout(in_row(self.to_theme, self.combine))
        left.addWidget(self.hint)
        left.addWidget(self.mover)
        left.addWidget(self.empty)
        left.addWidget(self.ideas, 1)
        left.addStretch(0)
        both = QHBoxLayout()
        both.setSpacing(32)
        both.addLayout(left, 5)
        both.addWidget(self.themes, 3)
        self.column.addLayout(both, 1)

    def _show(self) -> None:
        self.combine.setEnabled(bool(self._marked))
        rows = self._groups.rows(self._panel, self._marked)
        self.ideas.show_ideas(self._panel.ideas, rows, self._panel.equal)
        self.ideas.setVisible(bool(self._panel.ideas))
        self.to_theme.setEnabled(bool(self._panel.ideas))

    def chosen(self) -> tuple[IdeaId, ...]:
        """What is marked, else the current row."""
        if self._marked:
            return tuple(i.idea for i in self._panel.ideas if i.idea in self._marked)
        idea = self.ideas.current()
        return (idea.idea,) if idea is not None and not idea.is_set_aside else ()

    def put_into(self, ideas: tuple[IdeaId, ...], theme: ThemeId | None) -> bool:
        """To a theme, None for none; whoever stands below them becomes current."""
        after, marked = following(self.ideas.list, ideas), set(self._marked)
        self._marked -= set(ideas)  # before they move: they are shown once
        if not self.desk.do(c.PutIntoTheme(self.desk.session, ideas, theme)):
            self._marked = marked
            self._show()
            return False
        self.ideas.list.choose(after)
        return True

    def merge(self, ideas: tuple[IdeaId, ...], into: IdeaId) -> None:
        if self.desk.do(c.MergeIdeas(self.desk.session, ideas, into)):
            self._marked.clear()
            self._show()
            self.ideas.list.choose(into)

    def _on_list_toggled(self, key: str) -> None:
        self._marked ^= {IdeaId(key)}
        self._show()

    def _on_list_lettered(self, letter: str) -> None:
        if letter == "m":
            self._on_move_clicked()
        elif letter == "c":
            self._combine()
        elif (theme := self.keys.theme(letter)) is not None and (ideas := self.chosen()):
            self.put_into(ideas, theme)

    def _on_theme_opened(self, key: str) -> None:
        """Enter or a double click on a theme goes to its ideas."""
        self.ideas.show_group(heading_key(key))

    def _on_move_clicked(self) -> None:
        if self.chosen():
            self.mover.ask()
        else:
            self.desk.told.emit(say("Choose an idea first."))

    def _on_mover_chosen(self, theme: str, new_name: str) -> None:
        """An existing theme, no theme (both empty), or a new one by its name."""
        target = ThemeId(theme) if theme else None
        if new_name:
            reason = self.desk.attempt(c.AddTheme(self.desk.session, new_name))
            if reason:
                self.mover.refuse(reason)
                return
            target = self._panel.themes[-1].theme
        if self.put_into(self.chosen(), target):
            self.mover.leave()

    def _on_mover_left(self) -> None:
        self.ideas.list.setFocus()

    def _combine(self) -> None:
        """Into the current idea if there is one, else into the marked one with the lowest number."""
        current = self.ideas.current()
        wanted = {*self._marked, *((current.idea,) if current else ())}
        ideas = tuple(i.idea for i in self._panel.ideas if i.idea in wanted)
        if len(ideas) < 2:
            self.desk.told.emit(say("Mark two or more ideas with Space, then C puts them together."))
        else:
            self.merge(ideas, current.idea if current else ideas[0])


def _hint(has_themes: bool) -> Say:
    if not has_themes:
        return say("Give the first theme a name at the right, or press M on an idea.")
    return say("The key of a theme moves the idea there. Space marks several. Or carry them with the mouse.")


def _empty(live: int, loose: int) -> Say:
    if not live:
        return say("Nothing was written down. Go back for two quiet minutes, or go on.")
    return NOTHING if loose else say("Every idea has a theme.")
