"""The list of ideas under the names of their themes, and who comes next in it."""

from __future__ import annotations

from dataclasses import replace

from lfb_desktop.domain.model import IdeaId, ThemeId
from lfb_desktop.domain.words import count, say
from lfb_desktop.ui.console.idea_list import IdeaList
from lfb_desktop.ui.console.theme_keys import ThemeKeys
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.rows import RowsView
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.console_idea_values import IdeaRow, ThemesPanel

_HEADING = "heading "
_ASIDE = "aside"


def heading_key(theme: str) -> str:
    """Of the row above the ideas of a theme; "" for those without one."""
    return _HEADING + theme


def theme_of_heading(key: str) -> tuple[bool, ThemeId | None]:
    """Whether the row heads a group that ideas can be put into, and which."""
    if not key.startswith(_HEADING) or key == heading_key(_ASIDE):
        return False, None
    theme = key.removeprefix(_HEADING)
    return True, ThemeId(theme) if theme else None


class ThemeGroups:
    """What has no theme yet comes first, what was set aside last. The row of an idea that did not change
    is the same object again: nothing is measured or compared twice.
    """

    def __init__(self, ideas: IdeaList, keys: ThemeKeys) -> None:
        self._ideas = ideas
        self._keys = keys
        self._made: dict[IdeaId, tuple[IdeaRow, bool, Row]] = {}

    def rows(self, panel: ThemesPanel, marked: set[IdeaId]) -> tuple[Row, ...]:
        live: dict[ThemeId | None, list[IdeaRow]] = {None: []}
        aside: list[IdeaRow] = []
        for idea in panel.ideas:
            (aside if idea.is_set_aside else live.setdefault(idea.theme, [])).append(idea)
        loose = _heading("", spoken(say("Without a theme")), len(live[None]))
        rows = self._group(loose, live[None], marked)
        for theme in panel.themes:
            inside = live.get(theme.theme, [])
            heading = _heading(theme.theme, theme.name, len(inside))
            keys = self._keys.key(theme.theme)
            rows += self._group(replace(heading, blaze=theme.place, keys=keys), inside, marked)
        if aside:
            heading = _heading(_ASIDE, spoken(say("Set aside")), len(aside))
            rows += [heading, *(self._ideas.row(i) for i in aside)]
        return tuple(rows)

    def _group(self, heading: Row, inside: list[IdeaRow], marked: set[IdeaId]) -> list[Row]:
        return [heading, *(self._row(idea, is_marked=idea.idea in marked) for idea in inside)]

    def _row(self, idea: IdeaRow, *, is_marked: bool) -> Row:
        """Its theme stands above it already."""
        known = self._made.get(idea.idea)
        if known is not None and known[1] == is_marked and known[0] == idea:
            return known[2]
        row = replace(self._ideas.row(idea), note="", is_checked=is_marked)
        self._made[idea.idea] = (idea, is_marked, row)
        return row


def following(rows: RowsView, leaving: tuple[IdeaId, ...]) -> str:
    """The next row of the same group when those are gone; the one before where they are the last."""
    gone = set(leaving)
    group: list[str] = []
    here = -1
    for row in rows.rows():
        if row.is_heading:
            if here >= 0:
                break
            group = []
        elif row.key in gone:
            here = len(group)
        else:
            group.append(row.key)
    if here < 0 or not group:
        return ""
    return group[min(here, len(group) - 1)]


def _heading(key: str, name: str, n: int) -> Row:
    note = spoken(count(n, "{n} idea", "{n} ideas"))
    return Row(heading_key(key), name, note=note, is_heading=True)
