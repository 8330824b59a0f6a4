"""What may be carried while themes are made, where it lands, and what letting go does.

Ideas go to a theme or onto another idea; themes go above or below each other.
"""

from __future__ import annotations

from typing import Protocol

from lfb_desktop.domain.model import IdeaId, ThemeId
from lfb_desktop.domain.words import Say, say
from lfb_desktop.ui.console.theme_groups import theme_of_heading
from lfb_desktop.ui.console.theme_list import ThemeList
from lfb_desktop.ui.widgets.carrying import Landing, Load
from lfb_desktop.ui.widgets.row import Edge
from lfb_desktop.ui.widgets.rows import RowsView
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.console_idea_values import IdeaRow, ThemesPanel


class Sorting(Protocol):
    """The panel, as far as the board needs it."""

    @property
    def panel(self) -> ThemesPanel: ...

    @property
    def marked(self) -> frozenset[IdeaId]: ...

    def idea(self, key: str) -> IdeaRow | None: ...

    def chosen(self) -> tuple[IdeaId, ...]: ...

    def put_into(self, ideas: tuple[IdeaId, ...], theme: ThemeId | None) -> bool: ...

    def merge(self, ideas: tuple[IdeaId, ...], into: IdeaId) -> None: ...


class SortingBoard:
    def __init__(self, panel: Sorting, themes: ThemeList) -> None:
        self._panel = panel
        self._themes = themes

    def load(self, source: RowsView, key: str) -> tuple[str, ...]:
        """All that is marked if the row is one of them; else the row alone."""
        if source is self._themes.list:
            return (key,)
        idea = self._panel.idea(key)
        if idea is None or idea.is_set_aside:
            return ()
        return self._panel.chosen() if key in self._panel.marked else (key,)

    def landing(self, load: Load, view: RowsView, key: str, *, is_lower: bool) -> Landing | None:
        is_from_themes = load.source is self._themes.list
        if view is self._themes.list:
            if is_from_themes:
                return self._between_themes(load, key, is_lower=is_lower)
            return self._onto_theme(load, view, key, ThemeId(key) if key else None) if key else None
        if is_from_themes:
            return None
        is_group, theme = theme_of_heading(key)
        if is_group:
            return self._onto_theme(load, view, key, theme)
        return self._onto_idea(load, view, key)

    def land(self, load: Load, landing: Landing) -> None:
        panel = self._panel
        if load.source is self._themes.list:
            self._themes.place_theme(ThemeId(load.keys[0]), self._place(load, landing))
            return
        ideas = tuple(IdeaId(key) for key in load.keys)
        is_group, theme = theme_of_heading(landing.key)
        if landing.view is self._themes.list:
            panel.put_into(ideas, ThemeId(landing.key))
        elif is_group:
            panel.put_into(ideas, theme)
        else:
            into = IdeaId(landing.key)
            panel.merge((*ideas, into), into)

    def _onto_theme(self, load: Load, view: RowsView, key: str, theme: ThemeId | None) -> Landing | None:
        if all(idea is not None and idea.theme == theme for idea in map(self._panel.idea, load.keys)):
            return None
        name = next((t.name for t in self._panel.panel.themes if t.theme == theme), "")
        words = say("Move to “{name}”", name=name) if name else say("Take out of its theme")
        return Landing(view, key, Edge.ONTO, spoken(words))

    def _onto_idea(self, load: Load, view: RowsView, key: str) -> Landing | None:
        idea = self._panel.idea(key)
        if idea is None or idea.is_set_aside or key in load.keys:
            return None
        return Landing(view, key, Edge.ONTO, spoken(say("Put together with no. {n}", n=idea.number)))

    def _between_themes(self, load: Load, key: str, *, is_lower: bool) -> Landing | None:
        """Above or below another theme; beneath the last one where the list ends."""
        themes = self._panel.panel.themes
        if not key:
            key, is_lower = themes[-1].theme, True
        landing = Landing(self._themes.list, key, Edge.BELOW if is_lower else Edge.ABOVE, "")
        here = next(n for n, theme in enumerate(themes) if theme.theme == load.keys[0])
        if self._place(load, landing) == here:
            return None
        name = next(t.name for t in themes if t.theme == key)
        words: Say = say("Below “{name}”", name=name) if is_lower else say("Above “{name}”", name=name)
        return Landing(landing.view, key, landing.edge, spoken(words))

    def _place(self, load: Load, landing: Landing) -> int:
        """Where the theme stands afterwards, counted without itself."""
        others = [t.theme for t in self._panel.panel.themes if t.theme != load.keys[0]]
        if landing.key == load.keys[0]:
            return next(n for n, t in enumerate(self._panel.panel.themes) if t.theme == load.keys[0])
        place = others.index(ThemeId(landing.key))
        return place + (landing.edge is Edge.BELOW)
