"""A secret question, its items and papers."""

from __future__ import annotations

from dataclasses import dataclass

from lfb_desktop.domain.model.ids import IdeaId, ItemId, PollId, StepId, ThemeId, TicketHash
from lfb_desktop.domain.model.kinds import Decides, Method, Purpose, TieWay
from lfb_desktop.domain.model.steps import Voice


@dataclass(frozen=True, slots=True)
class Item:
    """What a poll asks about. The title is fixed at the opening."""

    id: ItemId
    title: str
    idea: IdeaId | None = None
    theme: ThemeId | None = None
    level: int = 0  # clarity and pulse: one item per question and level, same title for each level
    hands: int = 0  # counted by hand


@dataclass(frozen=True, slots=True)
class Paper:
    """Marks of one person, or a sentence of one person; a sentence stands on a paper of its own."""

    id: str
    marks: tuple[tuple[ItemId, int], ...] = ()
    text: str = ""
    about: ItemId | None = None  # what a sentence is about: the proposal it objects to
    ticket: TicketHash | None = None  # None once sealed

    @property
    def is_answer(self) -> bool:
        """Counts as somebody's answer; an answer may be empty (no dots given)."""
        return not self.text


@dataclass(frozen=True, slots=True)
class Poll:
    id: PollId
    step: StepId
    method: Method
    purpose: Purpose
    question: str
    items: tuple[Item, ...]
    places: int = 0
    dots: int = 0
    cap: int = 0
    decides: Decides = Decides.SHORTLIST
    seed: str = ""
    is_open: bool = True
    voices: tuple[Voice, ...] = ()  # while open
    papers: tuple[Paper, ...] = ()
    counted: tuple[TicketHash, ...] = ()  # until the session ends
    eligible: int = 0  # once closed
    answered: int = 0  # once closed, papers and hands
    hand_voters: int = 0
    tie_way: TieWay | None = None
    by_lot: bool = False  # as agreed when it opened

    def item(self, item: ItemId) -> Item | None:
        return next((i for i in self.items if i.id == item), None)
