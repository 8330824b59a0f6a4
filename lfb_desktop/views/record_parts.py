"""What a reader of the record can be shown: frozen values without a field through which a secret could leak.

`str` is people's words, `Say` is the app's own voice. Where an idea is folded, the app speaks in its place.
"""

from __future__ import annotations

from dataclasses import dataclass

from lfb_desktop.domain.model import PointSide, SessionState
from lfb_desktop.domain.words import NOTHING, Say, say

FOLDED = say("Folded: its words are hidden.")


@dataclass(frozen=True, slots=True)
class WhyPart:
    text: str
    reason: str
    result: str
    given: tuple[str, ...]
    open: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Thinking:
    name: str
    until: str  # YYYY-MM-DD or ""


@dataclass(frozen=True, slots=True)
class NeedPart:
    text: str
    answer: Say  # "Yes", "No, because {because}"; the leader's words are in `because`
    because: str = ""


@dataclass(frozen=True, slots=True)
class OutcomePart:
    title: str
    owners: tuple[str, ...]
    helpers: tuple[str, ...]
    thinking: tuple[Thinking, ...]
    when_then: str
    look_again: str  # YYYY-MM-DD or ""
    first_step: str
    success: str
    hypothesis: str
    learned: str
    is_experiment: bool
    ideas: tuple[int, ...]  # numbers
    need: NeedPart | None


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One proposal of a closed ballot. `people` and `segments` are empty where they may not be shown."""

    rank: str  # "1", "3="; "" where there is none
    number: int | None
    title: str | Say
    total: int
    people: int | None
    segments: tuple[int, ...]  # one per supporter, widest first
    is_place: bool
    mark: Say = NOTHING  # "few, strongly"


@dataclass(frozen=True, slots=True)
class ObjectionRow:
    number: int | None
    title: str | Say
    count: int
    may_be_tried: bool
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ResultPart:
    """One ballot: ranked rows, or what speaks against trying; neither while it is open."""

    title: Say  # what the ballot was for
    question: str
    answered: Say  # "9 of 9 answered"
    rule: Say  # "3 dots each, at most 2 on one proposal, 3 places"
    place: Say  # what the chosen rows have: "has a place", "goes on", "boldest"
    rows: tuple[ResultRow, ...] = ()
    later: tuple[ResultRow, ...] = ()  # kept for later, without a rank
    objections: tuple[ObjectionRow, ...] = ()
    notes: tuple[Say, ...] = ()
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class LevelRow:
    question: Say
    levels: tuple[tuple[Say, int], ...]  # lowest level first


@dataclass(frozen=True, slots=True)
class LevelsPart:
    """Clarity check or closing questions; no rows below four answers."""

    title: Say
    answered: Say
    rows: tuple[LevelRow, ...] = ()


@dataclass(frozen=True, slots=True)
class IdeaPart:
    number: int
    text: str | Say
    was: str  # "" where never reworded
    author: str  # "" in an unsigned round, unless the author claimed it
    builds_on: tuple[int, ...]
    merged_into: int | None
    holds: tuple[int, ...]  # what was put together with it
    is_set_aside: bool
    marks: int | None
    is_picked: bool
    is_defended: bool
    theme: str


@dataclass(frozen=True, slots=True)
class ThemePart:
    blaze: int  # 0-based
    name: str
    sentence: str
    ideas: tuple[IdeaPart, ...]


@dataclass(frozen=True, slots=True)
class RoundPart:
    title: str
    line: Say  # "23 ideas, unsigned" or "23 ideas, not yet revealed"
    is_open: bool


@dataclass(frozen=True, slots=True)
class TalkPoint:
    side: PointSide
    text: str


@dataclass(frozen=True, slots=True)
class TalkPart:
    number: int
    text: str | Say
    points: tuple[TalkPoint, ...]


@dataclass(frozen=True, slots=True)
class QuestionPart:
    text: str
    answer: str
    state: Say  # "Answered aloud", "Not yet answered"; nothing where the answer is written


@dataclass(frozen=True, slots=True)
class ThanksPart:
    to: str
    text: str
    giver: str  # "" where unsigned
    unsigned: Say = NOTHING  # "a colleague"


@dataclass(frozen=True, slots=True)
class StepPart:
    """One row of the timeline. Minutes are tenths, so that half a minute is seen: 35 is 3.5."""

    title: str
    start: str  # "10:04" in the session's zone, "" while ahead
    planned: int
    actual: int | None  # without the pauses
    pauses: int
    paused: int
    counts: tuple[Say, ...]


@dataclass(frozen=True, slots=True)
class RecordView:
    team: str
    title: str
    date: str  # YYYY-MM-DD
    zone: str
    state: SessionState
    is_rehearsal: bool
    why: WhyPart
    led_by: str
    run_by: str  # "" where the leader runs the laptop
    people: tuple[str, ...]  # who took part; who was asked to, while in preparation
    watched: tuple[str, ...]
    counts: tuple[Say, ...]
    outcomes: tuple[OutcomePart, ...]
    results: tuple[ResultPart, ...]
    levels: tuple[LevelsPart, ...]
    rounds: tuple[RoundPart, ...]
    themes: tuple[ThemePart, ...]
    loose: tuple[IdeaPart, ...]  # live ideas without a theme
    ideas: tuple[IdeaPart, ...]  # all, by number
    talks: tuple[TalkPart, ...]
    questions: tuple[QuestionPart, ...]
    thanks: tuple[ThanksPart, ...]
    timeline: tuple[StepPart, ...]
    is_whole: bool  # nothing of it is still hidden
    written_on: str  # YYYY-MM-DD, in the session's zone
