"""Wishes on the way from many ideas to a few."""

from __future__ import annotations

from dataclasses import dataclass

from lfb_desktop.domain.commands.base import SessionCommand
from lfb_desktop.domain.model import IdeaId, PointSide, Theme, ThemeId


@dataclass(frozen=True, slots=True, repr=False)
class AddTheme(SessionCommand):
    name: str
    sentence: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class RenameTheme(SessionCommand):
    theme: ThemeId
    name: str
    sentence: str


@dataclass(frozen=True, slots=True)
class MoveTheme(SessionCommand):
    """To another place in the list; with the place goes its mark on the Stage."""

    theme: ThemeId
    position: int


@dataclass(frozen=True, slots=True)
class RemoveTheme(SessionCommand):
    theme: ThemeId


@dataclass(frozen=True, slots=True, repr=False)
class RestoreTheme(SessionCommand):
    """Takes the removal of a theme back."""

    theme: Theme
    position: int
    ideas: tuple[IdeaId, ...] = ()


@dataclass(frozen=True, slots=True)
class PutIntoTheme(SessionCommand):
    """`theme` None takes them out."""

    ideas: tuple[IdeaId, ...]
    theme: ThemeId | None


@dataclass(frozen=True, slots=True)
class RestorePlaces(SessionCommand):
    """Puts ideas back where each of them was."""

    places: tuple[tuple[IdeaId, ThemeId | None], ...]


@dataclass(frozen=True, slots=True)
class MergeIdeas(SessionCommand):
    """All texts and credits are kept; `into` stands for them."""

    ideas: tuple[IdeaId, ...]
    into: IdeaId


@dataclass(frozen=True, slots=True)
class SplitIdea(SessionCommand):
    """Takes apart what was merged into `idea`; `parts` only those, none: all."""

    idea: IdeaId
    parts: tuple[IdeaId, ...] = ()


@dataclass(frozen=True, slots=True)
class RestoreParts(SessionCommand):
    """Takes a split back: the parts belong to `into` again, also where one of them is set aside."""

    ideas: tuple[IdeaId, ...]
    into: IdeaId


@dataclass(frozen=True, slots=True, repr=False)
class RewordIdea(SessionCommand):
    idea: IdeaId
    text: str


@dataclass(frozen=True, slots=True)
class SetAsideIdea(SessionCommand):
    idea: IdeaId
    is_set_aside: bool


@dataclass(frozen=True, slots=True)
class DefendIdea(SessionCommand):
    """One person speaks for an idea that few marked: it goes on as well."""

    idea: IdeaId
    is_defended: bool


@dataclass(frozen=True, slots=True)
class FocusTalk(SessionCommand):
    position: int


@dataclass(frozen=True, slots=True, repr=False)
class AddPoint(SessionCommand):
    idea: IdeaId
    side: PointSide
    text: str
