"""What became of ideas after their reveal."""

from __future__ import annotations

from dataclasses import dataclass

from lfb_desktop.domain.model import IdeaId, Point, SessionId, StepId, Theme, ThemeId


@dataclass(frozen=True, slots=True, repr=False)
class ThemeAdded:
    session: SessionId
    theme: Theme


@dataclass(frozen=True, slots=True, repr=False)
class ThemeRenamed:
    session: SessionId
    theme: ThemeId
    name: str
    sentence: str


@dataclass(frozen=True, slots=True)
class ThemeRemoved:
    session: SessionId
    theme: ThemeId


@dataclass(frozen=True, slots=True)
class ThemesOrdered:
    session: SessionId
    themes: tuple[ThemeId, ...]  # all of them


@dataclass(frozen=True, slots=True)
class IdeasSorted:
    session: SessionId
    ideas: tuple[IdeaId, ...]
    theme: ThemeId | None


@dataclass(frozen=True, slots=True)
class IdeasMerged:
    session: SessionId
    ideas: tuple[IdeaId, ...]
    into: IdeaId


@dataclass(frozen=True, slots=True)
class IdeaSplit:
    session: SessionId
    idea: IdeaId
    parts: tuple[IdeaId, ...]


@dataclass(frozen=True, slots=True, repr=False)
class IdeaReworded:
    session: SessionId
    idea: IdeaId
    text: str
    was: str


@dataclass(frozen=True, slots=True)
class IdeaSetAside:
    session: SessionId
    idea: IdeaId
    is_set_aside: bool


@dataclass(frozen=True, slots=True)
class IdeaDefended:
    session: SessionId
    idea: IdeaId
    is_defended: bool


@dataclass(frozen=True, slots=True)
class TalkFocused:
    session: SessionId
    step: StepId
    position: int


@dataclass(frozen=True, slots=True, repr=False)
class PointAdded:
    session: SessionId
    point: Point
