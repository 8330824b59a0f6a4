"""What the Console shows, as frozen values. Before a reveal or a close there is no field for what is hidden.

`str` is people's words, `Say` is the app's voice. What this Console itself captured in a round is not
here: the window that holds its tickets remembers it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from lfb_desktop.domain.commands import Choice, Command, StepPlan
from lfb_desktop.domain.model import (
    ItemId,
    PersonId,
    PollId,
    Presence,
    SessionId,
    SessionState,
    Settings,
    StepId,
    StepKind,
    TieWay,
    TokenHash,
    Why,
)
from lfb_desktop.domain.words import NOTHING, Say
from lfb_desktop.views.console_idea_values import IdeaRow, ReadingPanel, TalkPanel, ThemesPanel
from lfb_desktop.views.console_outcome_values import CommitmentsPanel, Taker
from lfb_desktop.views.console_phone_values import NO_PHONES, PhonesPart, PrivateLine
from lfb_desktop.views.curtain_values import PollPart, Seat
from lfb_desktop.views.leader_note import LeaderNote
from lfb_desktop.views.resting import SoFarPanel, StoppedPanel
from lfb_desktop.views.scenes import ClockFace, Distribution, Horizon, ObjectionsScene, ResultsScene
from lfb_desktop.views.session_time import SessionTime


class Walk(Enum):
    WALKED = "walked"
    HERE = "here"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class AgendaRow:
    step: StepId
    title: str
    minutes: Say
    walk: Walk


class Mark(Enum):
    """Of a person: a shape, never a colour alone."""

    HERE = "here"
    DONE = "done"
    WAITING = "waiting"
    ASLEEP = "asleep"  # the phone
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class PersonRow:
    person: PersonId
    name: str
    presence: Presence
    mark: Mark
    state: Say
    is_done: bool | None = None  # in an open round; None: has no voice in it
    phones: tuple[TokenHash, ...] = ()  # that this person holds
    is_by_phone: bool = False  # one of these, or through somebody else's


@dataclass(frozen=True, slots=True)
class SignView:
    """The one way on. Without a command it leads back to Home."""

    label: Say
    command: Command | None
    needs_second_press: Say | None = None


@dataclass(frozen=True, slots=True)
class Away:
    """The app was away while a clock ran."""

    away_ms: int
    remaining_ms: int


@dataclass(frozen=True, slots=True)
class QuestionRow:
    id: str
    text: str
    answer: str
    is_answered: bool


@dataclass(frozen=True, slots=True)
class HandItem:
    item: ItemId
    words: str = ""
    says: Say = NOTHING  # where the app names it
    number: int | None = None


@dataclass(frozen=True, slots=True)
class HandGroup:
    """Items that are counted together; `title` is NOTHING where there is one group only."""

    title: Say
    items: tuple[HandItem, ...]


@dataclass(frozen=True, slots=True)
class HandVoter:
    person: PersonId
    name: str


@dataclass(frozen=True, slots=True)
class HandsView:
    """An open poll as it is counted by raised hands. What was counted before is not told."""

    poll: PollId
    groups: tuple[HandGroup, ...]
    voters: tuple[HandVoter, ...]  # who handed in no paper
    is_counted: bool = False  # hands were counted before; a new count takes its place


@dataclass(frozen=True, slots=True)
class LobbyPanel:
    here: Say
    leader: PersonId | None
    may_lead: tuple[tuple[PersonId, str], ...]
    facilitator: PersonId | None
    few: Say  # said where secrecy needs more people


@dataclass(frozen=True, slots=True)
class WhyPanel:
    why: Why
    leader_name: str
    questions: tuple[QuestionRow, ...]


@dataclass(frozen=True, slots=True)
class ClarityPanel:
    is_spoken: bool
    promise: Say
    answered: Say
    hands: HandsView | None
    rows: tuple[Distribution, ...]
    warning: Say  # what the answers ask for
    questions: tuple[QuestionRow, ...]


@dataclass(frozen=True, slots=True)
class IdeasPanel:
    step: StepId
    as_planned: StepPlan
    is_open: bool
    is_reading: bool  # nobody writes any more, and nothing is revealed yet
    may_read: bool  # there is something that could be read first
    is_unsigned: bool
    may_sign: bool  # the promise may still change: nothing was written yet
    count: int
    goal: int
    withdrawn: int
    pace: tuple[tuple[int, int], ...]  # (minute, ideas), the last one is running
    minutes: int  # planned
    writers: tuple[tuple[PersonId, str], ...]
    promise: Say
    few: Say
    ideas: tuple[IdeaRow, ...]  # of the revealed round
    leader_note: LeaderNote | None = None


@dataclass(frozen=True, slots=True)
class PickPanel:
    rule: Say
    answered: Say
    hands: HandsView | None
    ideas: tuple[IdeaRow, ...]  # once closed: what goes on first, what was set aside last
    going_on: int
    is_asked: bool  # whether there was anything to mark


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    key: str
    choice: Choice
    number: int | None
    is_proposed: bool  # ticked from the start


@dataclass(frozen=True, slots=True)
class BallotPlan:
    """What the next ballot of the step is planned with; changed by editing the step."""

    step: StepId
    question: str
    settings: Settings
    as_planned: StepPlan


class BallotStage(Enum):
    BEFORE = "before"
    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class BallotPanel:
    stage: BallotStage
    question: str
    plan: BallotPlan
    choices: tuple[ChoiceRow, ...] = ()  # before
    few: Say = NOTHING  # before
    facts: tuple[tuple[Say, Say], ...] = ()  # what this ballot is: ("Method", "Dots")
    proposals: tuple[HandItem, ...] = ()  # open
    hands: HandsView | None = None  # open
    is_objections: bool = False
    promise: Say = NOTHING
    result: ResultsScene | ObjectionsScene | None = None  # closed
    poll: PollId | None = None
    tie_ways: tuple[TieWay, ...] = ()
    may_revote: bool = False
    may_boldest: bool = False
    hint: Say = NOTHING
    placed: tuple[str, ...] = ()  # chosen already, where the second vote was about the last place
    boldest: tuple[str, ...] = ()  # would change most
    again: Command | None = None  # after a flat result: one dot each, as the next step
    leader_note: LeaderNote | None = None


@dataclass(frozen=True, slots=True)
class ThanksRow:
    id: str
    to: str
    text: str
    by: str
    unsigned: Say


@dataclass(frozen=True, slots=True)
class ClosingPanel:
    is_spoken: bool
    promise: Say
    answered: Say
    hands: HandsView | None
    rows: tuple[Distribution, ...]
    thanks: tuple[ThanksRow, ...]
    people: tuple[Taker, ...]
    may_thank: bool


@dataclass(frozen=True, slots=True)
class EndedPanel:
    counts: tuple[tuple[int, Say], ...]
    next: Say


Panel = (
    LobbyPanel
    | WhyPanel
    | ClarityPanel
    | IdeasPanel
    | ReadingPanel
    | PickPanel
    | ThemesPanel
    | TalkPanel
    | BallotPanel
    | CommitmentsPanel
    | ClosingPanel
    | EndedPanel
    | StoppedPanel
    | SoFarPanel
)


@dataclass(frozen=True, slots=True)
class ConsoleView:
    session: SessionId
    state: SessionState
    title: str
    why: str
    agenda: tuple[AgendaRow, ...]
    spent_min: int
    total_min: int
    horizon: Horizon
    step: StepId | None
    kind: StepKind | None  # None: the session has ended
    step_title: str
    method: Say
    clock: ClockFace | None
    time: SessionTime
    away: Away | None
    sign: SignView
    back: Command | None
    fact: Say
    people: tuple[PersonRow, ...]
    people_count: Say
    roster: tuple[tuple[PersonId, str], ...]  # of the team, not part of this session
    notes: str
    panel: Panel
    seats: tuple[Seat, ...] = ()  # who may have a turn at this laptop
    paper: PollPart | None = None  # what is asked now, to be typed from a paper
    may_claim: bool = False  # an unsigned idea can still be found by the words of its author
    phones: PhonesPart = NO_PHONES
    private: PrivateLine | None = None  # None: no phone could write
