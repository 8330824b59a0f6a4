"""Ideas, themes and the talk, as the Console shows them: from many ideas to a few."""

from __future__ import annotations

from dataclasses import dataclass

from lfb_desktop.domain.model import IdeaId, ThemeId
from lfb_desktop.domain.words import NOTHING, Say


@dataclass(frozen=True, slots=True)
class PartRow:
    """An idea that another one stands for: what it was put into, and "" for the author where unsigned."""

    idea: IdeaId
    into: IdeaId
    number: int
    text: str
    author: str = ""


@dataclass(frozen=True, slots=True)
class IdeaRow:
    idea: IdeaId
    number: int
    text: str
    was: str = ""
    author: str = ""
    theme: ThemeId | None = None
    theme_name: str = ""
    builds_on: tuple[int, ...] = ()
    merged: tuple[PartRow, ...] = ()  # what it stands for, by number
    marks: int | None = None
    is_set_aside: bool = False
    is_picked: bool = False
    is_defended: bool = False
    folded: Say = NOTHING  # said in the place of words that may hurt
    may_unfold: bool = False  # it was folded here

    @property
    def is_folded(self) -> bool:
        return bool(self.folded)


@dataclass(frozen=True, slots=True)
class ReadingPanel:
    ideas: tuple[IdeaRow, ...]
    equal: tuple[tuple[IdeaId, ...], ...] = ()  # say the same but for case, spaces and composition


@dataclass(frozen=True, slots=True)
class ThemeRow:
    theme: ThemeId
    name: str
    sentence: str
    ideas: int
    place: int  # of its blaze


@dataclass(frozen=True, slots=True)
class ThemesPanel:
    themes: tuple[ThemeRow, ...]
    ideas: tuple[IdeaRow, ...]  # those that were set aside, too
    equal: tuple[tuple[IdeaId, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class PointRow:
    id: str
    text: str


@dataclass(frozen=True, slots=True)
class TalkPanel:
    title: Say
    focus: int
    proposals: tuple[IdeaRow, ...]  # in drawn order
    speaks_for: tuple[PointRow, ...]
    worries: tuple[PointRow, ...]
    seconds_each: int
