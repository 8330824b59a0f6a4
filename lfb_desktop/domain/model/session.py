"""One session as a whole."""

from __future__ import annotations

from dataclasses import dataclass

from lfb_desktop.domain.model.ids import (
    IdeaId,
    OutcomeId,
    PersonId,
    PollId,
    SessionId,
    StepId,
    ThemeId,
    TicketHash,
)
from lfb_desktop.domain.model.kinds import (
    Fold,
    PointSide,
    Presence,
    Purpose,
    SessionState,
    StepKind,
    ThanksState,
)
from lfb_desktop.domain.model.outcomes import Outcome
from lfb_desktop.domain.model.phones import Invitation, Joining, Message, Phone
from lfb_desktop.domain.model.polls import Poll
from lfb_desktop.domain.model.steps import Step
from lfb_desktop.domain.model.team import Membership, Person, SessionHead, Team


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
    fold: Fold | None = None  # its words are hidden until it is reworded or opened
    opens: int = 0  # so many would open it; told to nobody
    ticket: TicketHash | None = None  # by which its author finds it again
    is_claimed: bool = False  # an unsigned idea that its author put the name to

    @property
    def is_live(self) -> bool:
        return self.merged_into is None and not self.is_set_aside

    @property
    def is_folded(self) -> bool:
        """Its words may hurt and are shown to nobody."""
        return self.fold is not None


@dataclass(frozen=True, slots=True)
class FoldVoice:
    """Somebody has said whether a folded idea is opened again; never what."""

    idea: IdeaId
    person: PersonId


@dataclass(frozen=True, slots=True)
class Theme:
    id: ThemeId
    name: str
    sentence: str = ""


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
    ticket: TicketHash | None = None


@dataclass(frozen=True, slots=True)
class Thanks:
    id: str
    step: StepId
    to: PersonId
    text: str
    giver: PersonId | None = None  # None: "a colleague"
    state: ThanksState = ThanksState.SHOWN
    ticket: TicketHash | None = None


@dataclass(frozen=True, slots=True)
class JournalLine:
    at_ms: int
    act: str
    step: StepId | None
    detail: tuple[tuple[str, str | int], ...] = ()


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
    language: str = "en"  # of the record, as HTML names it; the words of people are in any
    notes: str = ""
    started_ms: int | None = None
    ended_ms: int | None = None
    step_id: StepId | None = None  # where we are
    stopped_ms: int | None = None  # stopped for today while running; None: goes on
    go_on_date: str = ""  # YYYY-MM-DD, where a stopped session has one
    leader_note: str = ""  # the leader's own idea; sealed until the first ballot is closed, gone at the end
    participants: tuple[Participant, ...] = ()  # sorted by name, without the leader
    steps: tuple[Step, ...] = ()
    ideas: tuple[Idea, ...] = ()  # by number
    themes: tuple[Theme, ...] = ()
    polls: tuple[Poll, ...] = ()  # in order of opening
    points: tuple[Point, ...] = ()
    questions: tuple[Question, ...] = ()
    thanks: tuple[Thanks, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    joining: Joining | None = None  # phones may join; gone with the end, as all below it
    phones: tuple[Phone, ...] = ()  # in order of their tokens
    messages: tuple[Message, ...] = ()  # in order of coming
    invitations: tuple[Invitation, ...] = ()
    fold_voices: tuple[FoldVoice, ...] = ()
    journal: tuple[JournalLine, ...] = ()

    @property
    def title(self) -> str:
        """The name, else the first words of the why."""
        words = self.why.text.split()
        return self.name or " ".join(words[:6]) + ("…" if len(words) > 6 else "")

    @property
    def is_running(self) -> bool:
        """Just now; one that was stopped rests until another day."""
        return self.state is SessionState.RUNNING and self.stopped_ms is None

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
    def people(self) -> frozenset[PersonId]:
        """Everybody whom it names, but for its journal."""
        named = {self.leader, self.facilitator, *(i.author for i in self.ideas)}
        named |= {p.person.id for p in self.participants} | {v for t in self.thanks for v in (t.to, t.giver)}
        named |= {x.person for o in self.outcomes for x in o.commitments}
        named |= {v for p in self.phones for v in (p.wants, p.made, *p.seats)}
        named |= {v for i in self.invitations for v in (i.person, i.by)}
        named |= {m.sender for m in self.messages} | {v.person for v in self.fold_voices}
        return frozenset(person for person in named if person is not None)

    @property
    def is_note_open(self) -> bool:
        """Whether the leader's own idea may be read: the team has voted, so that it gets a fair look."""
        ballots = {s.id for s in self.steps if s.kind is StepKind.BALLOT}
        return any(p.step in ballots and p.purpose is Purpose.FIRST and not p.is_open for p in self.polls)

    @property
    def live_ideas(self) -> tuple[Idea, ...]:
        return tuple(i for i in self.ideas if i.is_live)

    @property
    def readable_ideas(self) -> tuple[Idea, ...]:
        """What can be chosen and put together: folded words are known to nobody."""
        return tuple(i for i in self.ideas if i.is_live and not i.is_folded)

    @property
    def present(self) -> tuple[Participant, ...]:
        return tuple(p for p in self.participants if p.presence is Presence.PRESENT)

    @property
    def coming(self) -> tuple[Participant, ...]:
        """Who takes part: those who are here, and those who are still expected."""
        taking_part = (Presence.PRESENT, Presence.EXPECTED)
        return tuple(p for p in self.participants if p.presence in taking_part)


@dataclass(frozen=True, slots=True)
class State:
    """What a rule sees: the team with its sessions in short, and the one session that is meant.

    Who belongs to which session is read where no single session is meant.
    """

    team: Team
    heads: tuple[SessionHead, ...] = ()
    session: Session | None = None
    memberships: tuple[Membership, ...] = ()
