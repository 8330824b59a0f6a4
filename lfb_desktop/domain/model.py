"""The state of a team file and of one session: frozen values, read from the tables, never patched."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

TeamId = NewType("TeamId", str)
PersonId = NewType("PersonId", str)
SessionId = NewType("SessionId", str)
StepId = NewType("StepId", str)
SlipId = NewType("SlipId", str)
IdeaId = NewType("IdeaId", str)
ThemeId = NewType("ThemeId", str)
PollId = NewType("PollId", str)
ItemId = NewType("ItemId", str)
OutcomeId = NewType("OutcomeId", str)
TicketHash = NewType("TicketHash", str)


class SessionState(StrEnum):
    PREPARATION = "preparation"
    RUNNING = "running"
    ENDED = "ended"


class StepKind(StrEnum):
    LOBBY = "lobby"
    WHY = "why"
    CLARITY = "clarity"
    IDEAS = "ideas"
    READING = "reading"
    PICK = "pick"
    THEMES = "themes"
    TALK = "talk"
    BALLOT = "ballot"
    COMMITMENTS = "commitments"
    CLOSING = "closing"


class Phase(StrEnum):
    """Of a step. Going back changes where we are, never a phase."""

    AHEAD = "ahead"
    OPEN = "open"
    CLOSED = "closed"


class Presence(StrEnum):
    EXPECTED = "expected"
    PRESENT = "present"
    AWAY = "away"
    OBSERVER = "observer"


class Method(StrEnum):
    """How a poll is answered and counted."""

    CLARITY = "clarity"  # two questions of four levels: not yet, partly, mostly, fully
    PICKS = "picks"  # one mark each on a few ideas
    DOTS = "dots"  # a budget of dots, a cap per proposal
    CHOICE = "choice"  # one mark: revote and boldest
    OBJECTIONS = "objections"  # 0 would try it, 1 objects, with a sentence
    PULSE = "pulse"  # three questions of five levels, and a sentence


class Purpose(StrEnum):
    """What a ballot of a step is for; clarity check, picks and closing questions are the FIRST of theirs."""

    FIRST = "first"
    BOLDEST = "boldest"
    REVOTE = "revote"


class Decides(StrEnum):
    SHORTLIST = "shortlist"
    DECISION = "decision"


class TieWay(StrEnum):
    """How a tie at the last place was settled, in the order in which it is offered."""

    BOTH = "both"  # there is room for both
    TRIES = "tries"  # both, as two-week tries


class Role(StrEnum):
    OWNER = "owner"
    HELPER = "helper"
    THINKING = "thinking"  # "I think about it until ..."


class NeedAnswer(StrEnum):
    YES = "yes"
    NO = "no"
    LATER = "later"


class PointSide(StrEnum):
    FOR = "for"
    WORRY = "worry"


@dataclass(frozen=True, slots=True)
class Moment:
    """Now, twice: `wall_ms` for records (UTC), `steady_ms` for durations (never jumps)."""

    wall_ms: int
    steady_ms: int


@dataclass(frozen=True, slots=True)
class Person:
    id: PersonId
    name: str


@dataclass(frozen=True, slots=True)
class Team:
    id: TeamId
    name: str
    people: tuple[Person, ...] = ()  # sorted by name

    def person(self, person: PersonId) -> Person | None:
        return next((p for p in self.people if p.id == person), None)


@dataclass(frozen=True, slots=True)
class Why:
    text: str = ""
    reason: str = ""
    result: str = ""
    given: tuple[str, ...] = ()
    open: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Participant:
    person: Person
    presence: Presence


@dataclass(frozen=True, slots=True)
class Clock:
    """Remaining time of a step. `as_of_ms` is steady time; `away_ms` > 0 asks what to do with a gap."""

    is_running: bool
    remaining_ms: int
    as_of_ms: int
    away_ms: int = 0

    def remaining_at(self, steady_ms: int) -> int:
        """May be negative: 0:00 closes nothing, the digits count on."""
        return self.remaining_ms - (max(0, steady_ms - self.as_of_ms) if self.is_running else 0)


@dataclass(frozen=True, slots=True)
class Settings:
    """What a step was planned with; each kind reads its own fields."""

    is_unsigned: bool = True  # ideas
    ideas_each: int = 0  # ideas: at most so many a person, 0 = no limit
    goal: int = 0  # ideas: together, 0 = none
    picks: int = 3  # pick: marks a person
    talks: int = 3  # talk: so many of the most marked, and the defended ones
    talk_seconds: int = 150  # talk: per proposal
    dots: int = 3  # ballot
    cap: int = 2  # ballot: dots on one proposal
    places: int = 3  # ballot
    decides: Decides = Decides.SHORTLIST  # ballot
    question: str = ""  # ballot


@dataclass(frozen=True, slots=True)
class Voice:
    """May act in an open round or poll. Deleted at the seal."""

    person: PersonId
    acts: int = 0
    is_done: bool = False
    is_by_hand: bool = False


@dataclass(frozen=True, slots=True)
class Slip:
    """Hidden from everybody, the leader too, until the reveal."""

    id: SlipId
    text: str
    ticket: TicketHash
    author: PersonId | None = None  # None in an unsigned round
    builds_on: tuple[IdeaId, ...] = ()


@dataclass(frozen=True, slots=True)
class RoundResult:
    """What stays known of a revealed round: counts without names."""

    ideas: int
    withdrawn: int
    from_paper: int
    contributions: tuple[int, ...]  # sorted, one number a voice


@dataclass(frozen=True, slots=True)
class Step:
    id: StepId
    kind: StepKind
    title: str
    planned_ms: int
    instruction: str = ""  # for the room
    hint: str = ""  # for the facilitator
    settings: Settings = Settings()
    phase: Phase = Phase.AHEAD
    opened_ms: int | None = None
    closed_ms: int | None = None
    clock: Clock | None = None
    voices: tuple[Voice, ...] = ()  # of an open round
    slips: tuple[Slip, ...] = ()  # of an open round
    from_paper: int = 0  # of an open round
    withdrawn: int = 0
    pace: tuple[tuple[int, int], ...] = ()  # (minute, ideas)
    result: RoundResult | None = None  # of a revealed round
    focus: int = 0  # talk: which proposal is in focus
    talks: tuple[IdeaId, ...] = ()  # talk: in drawn order


@dataclass(frozen=True, slots=True)
class Idea:
    id: IdeaId
    step: StepId
    number: int
    text: str
    author: PersonId | None = None
    was: str = ""  # the first wording, where it was reworded
    builds_on: tuple[IdeaId, ...] = ()
    theme: ThemeId | None = None
    merged_into: IdeaId | None = None
    is_set_aside: bool = False
    marks: int | None = None  # from the picks
    is_picked: bool = False
    is_defended: bool = False

    @property
    def is_live(self) -> bool:
        return self.merged_into is None and not self.is_set_aside


@dataclass(frozen=True, slots=True)
class Theme:
    id: ThemeId
    name: str
    sentence: str = ""


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

    def item(self, item: ItemId) -> Item | None:
        return next((i for i in self.items if i.id == item), None)


@dataclass(frozen=True, slots=True)
class Point:
    id: str
    idea: IdeaId
    side: PointSide
    text: str


@dataclass(frozen=True, slots=True)
class Question:
    """About the why; asked without a name, answered by the leader in sight of all."""

    id: str
    step: StepId
    text: str
    answer: str = ""
    is_answered: bool = False


@dataclass(frozen=True, slots=True)
class Thanks:
    id: str
    step: StepId
    to: PersonId
    text: str
    giver: PersonId | None = None  # None: "a colleague"


@dataclass(frozen=True, slots=True)
class Commitment:
    person: PersonId
    role: Role
    until: str = ""  # YYYY-MM-DD, for THINKING


@dataclass(frozen=True, slots=True)
class Plan:
    """In the owner's words."""

    when_then: str = ""
    look_again: str = ""  # YYYY-MM-DD
    first_step: str = ""
    success: str = ""
    hypothesis: str = ""
    learned: str = ""
    is_experiment: bool = False


@dataclass(frozen=True, slots=True)
class Need:
    text: str = ""
    answer: NeedAnswer | None = None
    because: str = ""
    by: str = ""  # YYYY-MM-DD, for LATER


@dataclass(frozen=True, slots=True)
class Outcome:
    id: OutcomeId
    title: str
    ideas: tuple[IdeaId, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    plan: Plan = Plan()
    need: Need = Need()

    def people(self, role: Role) -> tuple[PersonId, ...]:
        return tuple(c.person for c in self.commitments if c.role is role)


@dataclass(frozen=True, slots=True)
class JournalLine:
    at_ms: int
    act: str
    step: StepId | None
    detail: tuple[tuple[str, str | int], ...] = ()


@dataclass(frozen=True, slots=True)
class SessionHead:
    """One row of Home and of `sessions`."""

    id: SessionId
    name: str
    why: str
    state: SessionState
    date: str
    led_by: str
    people: int
    ideas: int
    outcomes: int
    is_rehearsal: bool = False


@dataclass(frozen=True, slots=True)
class Session:
    id: SessionId
    name: str
    date: str  # YYYY-MM-DD
    zone: str  # IANA name
    state: SessionState = SessionState.PREPARATION
    why: Why = Why()
    leader: PersonId | None = None
    facilitator: PersonId | None = None  # None: the leader
    is_rehearsal: bool = False
    notes: str = ""
    started_ms: int | None = None
    ended_ms: int | None = None
    step_id: StepId | None = None  # where we are
    participants: tuple[Participant, ...] = ()  # sorted by name, without the leader
    steps: tuple[Step, ...] = ()
    ideas: tuple[Idea, ...] = ()  # by number
    themes: tuple[Theme, ...] = ()
    polls: tuple[Poll, ...] = ()  # in order of opening
    points: tuple[Point, ...] = ()
    questions: tuple[Question, ...] = ()
    thanks: tuple[Thanks, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    journal: tuple[JournalLine, ...] = ()

    @property
    def title(self) -> str:
        """The name, else the first words of the why."""
        return self.name or " ".join(self.why.text.split()[:6])

    def step(self, step: StepId | None) -> Step | None:
        return next((s for s in self.steps if s.id == step), None)

    @property
    def current(self) -> Step | None:
        return self.step(self.step_id)

    def idea(self, idea: IdeaId) -> Idea | None:
        return next((i for i in self.ideas if i.id == idea), None)

    def poll(self, poll: PollId) -> Poll | None:
        return next((p for p in self.polls if p.id == poll), None)

    def polls_of(self, step: StepId) -> tuple[Poll, ...]:
        return tuple(p for p in self.polls if p.step == step)

    def outcome(self, outcome: OutcomeId) -> Outcome | None:
        return next((o for o in self.outcomes if o.id == outcome), None)

    @property
    def live_ideas(self) -> tuple[Idea, ...]:
        return tuple(i for i in self.ideas if i.is_live)

    @property
    def present(self) -> tuple[Participant, ...]:
        return tuple(p for p in self.participants if p.presence is Presence.PRESENT)


@dataclass(frozen=True, slots=True)
class State:
    """What a rule sees: the team with its sessions in short, and the one session that is meant."""

    team: Team
    heads: tuple[SessionHead, ...] = ()
    session: Session | None = None
