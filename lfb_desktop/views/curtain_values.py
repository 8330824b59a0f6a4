"""What one person sees behind the curtain, as frozen values: only what waits for them, and its promise.

There is no field for an author, for a count, or for what somebody else wrote before its reveal.
`str` is people's words, `Say` is the app's voice.
"""

from __future__ import annotations

from dataclasses import dataclass

from lfb_desktop.domain.model import IdeaId, ItemId, PersonId, PollId, SlipId, StepId
from lfb_desktop.domain.words import NOTHING, Say
from lfb_desktop.views.scenes import ClockFace, Horizon


@dataclass(frozen=True, slots=True)
class Seat:
    """Somebody who is here, and whether something waits for them at the laptop."""

    person: PersonId
    name: str
    is_done: bool
    has_phone: bool = False  # or takes part through somebody else's


@dataclass(frozen=True, slots=True)
class Part:
    """One thing after the other. `heading` names who acts, `few` what so few people do to secrecy."""

    heading: Say
    question: Say
    promise: Say
    few: Say


@dataclass(frozen=True, slots=True)
class AskPart(Part):
    """A question on the why; nobody has to have one."""


@dataclass(frozen=True, slots=True)
class WritePart(Part):
    """An open round. `room` more ideas fit for this person; None: as many as they like."""

    step: StepId
    room: int | None


@dataclass(frozen=True, slots=True)
class ReadItem:
    slip: SlipId
    text: str
    is_folded: bool


@dataclass(frozen=True, slots=True)
class ReadPart(Part):
    """A few slips before the reveal. Who wrote them and who folded one is nowhere in it."""

    items: tuple[ReadItem, ...]
    folds_left: int


@dataclass(frozen=True, slots=True)
class OpenPart(Part):
    """Folded ideas on which this person has not said anything yet, by number. Nobody has to."""

    ideas: tuple[tuple[IdeaId, int], ...]


@dataclass(frozen=True, slots=True)
class ThanksPart(Part):
    """`to` is proposed: a circle, so that nobody is left out. Anybody of `people` may be thanked."""

    to: PersonId
    people: tuple[tuple[PersonId, str], ...]


@dataclass(frozen=True, slots=True)
class PollPart(Part):
    """Answered by one paper, or left out."""

    poll: PollId


@dataclass(frozen=True, slots=True)
class LevelQuestion:
    words: Say
    levels: tuple[tuple[ItemId, Say], ...]


@dataclass(frozen=True, slots=True)
class LevelsPart(PollPart):
    """Questions of a few levels. `sentence`: what one more line is for, NOTHING where there is none."""

    questions: tuple[LevelQuestion, ...]
    needs_all: bool
    sentence: Say = NOTHING


@dataclass(frozen=True, slots=True)
class CurtainItem:
    """What may be marked, by the number that is typed."""

    item: ItemId
    number: int
    title: str


@dataclass(frozen=True, slots=True)
class MarksPart(PollPart):
    """Dots, marks or one choice. `budget` in all, at most `cap` on one item."""

    rule: Say
    items: tuple[CurtainItem, ...]
    budget: int
    cap: int
    is_dots: bool


@dataclass(frozen=True, slots=True)
class ObjectionsPart(PollPart):
    items: tuple[CurtainItem, ...]


@dataclass(frozen=True, slots=True)
class CurtainView:
    person: PersonId
    name: str
    why: str
    horizon: Horizon
    clock: ClockFace | None
    parts: tuple[Part, ...]
