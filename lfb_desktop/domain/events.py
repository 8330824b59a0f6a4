"""Everything that can have happened: facts that the store writes down, named in the past tense.

An event names the part of the state it touches by its fields; none bears who did a secret act
beyond what the open step needs until its seal.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from lfb_desktop.domain.model import (
    Clock,
    Commitment,
    Idea,
    IdeaId,
    Need,
    Outcome,
    OutcomeId,
    Paper,
    Person,
    PersonId,
    Plan,
    Point,
    Poll,
    PollId,
    Presence,
    Question,
    RoundResult,
    Session,
    SessionId,
    Slip,
    SlipId,
    Step,
    StepId,
    Thanks,
    Theme,
    ThemeId,
    TieWay,
    Voice,
    Why,
)


@dataclass(frozen=True, slots=True)
class TeamNamed:
    name: str


@dataclass(frozen=True, slots=True)
class PersonAdded:
    person: Person


@dataclass(frozen=True, slots=True)
class PersonRenamed:
    person: PersonId
    name: str


@dataclass(frozen=True, slots=True)
class SessionCreated:
    """With its steps, leader and participants; nothing else yet."""

    session: Session


@dataclass(frozen=True, slots=True)
class SessionRenamed:
    session: SessionId
    name: str


@dataclass(frozen=True, slots=True)
class WhyPosed:
    session: SessionId
    why: Why


@dataclass(frozen=True, slots=True)
class LeaderChosen:
    session: SessionId
    person: PersonId | None


@dataclass(frozen=True, slots=True)
class FacilitatorChosen:
    session: SessionId
    person: PersonId | None


@dataclass(frozen=True, slots=True)
class ParticipantAdded:
    session: SessionId
    person: PersonId
    presence: Presence


@dataclass(frozen=True, slots=True)
class ParticipantRemoved:
    session: SessionId
    person: PersonId


@dataclass(frozen=True, slots=True)
class PresenceMarked:
    session: SessionId
    person: PersonId
    presence: Presence


@dataclass(frozen=True, slots=True)
class AgendaChanged:
    """The steps in their new order, new and edited ones among them; steps not named are gone."""

    session: SessionId
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class NotesEdited:
    session: SessionId
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SessionStarted:
    session: SessionId
    at_ms: int


@dataclass(frozen=True, slots=True)
class SessionEnded:
    """Tickets of counted papers are forgotten."""

    session: SessionId
    at_ms: int


@dataclass(frozen=True, slots=True)
class StepEntered:
    session: SessionId
    step: StepId


@dataclass(frozen=True, slots=True)
class StepOpened:
    """For the first time; `voices` are those who may act in a round, sorted by name."""

    session: SessionId
    step: StepId
    at_ms: int
    voices: tuple[Voice, ...] = ()
    talks: tuple[IdeaId, ...] = ()


@dataclass(frozen=True, slots=True)
class StepClosed:
    session: SessionId
    step: StepId
    at_ms: int


@dataclass(frozen=True, slots=True)
class ClockSet:
    """Started, paused, given time, found after an absence. `why` is for the journal; "" writes no line."""

    session: SessionId
    step: StepId
    clock: Clock
    why: str = ""


@dataclass(frozen=True, slots=True)
class VoiceJoined:
    """Somebody came while a round or poll is open."""

    session: SessionId
    person: PersonId
    step: StepId | None = None
    poll: PollId | None = None


@dataclass(frozen=True, slots=True)
class VoiceLeft:
    """Somebody left who had not acted."""

    session: SessionId
    person: PersonId
    step: StepId | None = None
    poll: PollId | None = None


@dataclass(frozen=True, slots=True, repr=False)
class SlipWritten:
    session: SessionId
    step: StepId
    slip: Slip
    person: PersonId | None  # whose count rises; None: from paper
    minute: int


@dataclass(frozen=True, slots=True, repr=False)
class SlipEdited:
    session: SessionId
    slip: SlipId
    text: str


@dataclass(frozen=True, slots=True, repr=False)
class SlipWithdrawn:
    session: SessionId
    step: StepId
    slip: SlipId
    person: PersonId | None


@dataclass(frozen=True, slots=True)
class DoneMarked:
    session: SessionId
    step: StepId
    person: PersonId
    is_done: bool


@dataclass(frozen=True, slots=True, repr=False)
class RoundRevealed:
    """The seal of a round: ideas in order of their number, under new ids; voices and slips are gone."""

    session: SessionId
    step: StepId
    seed: str
    ideas: tuple[Idea, ...]
    result: RoundResult


@dataclass(frozen=True, slots=True, repr=False)
class QuestionAsked:
    session: SessionId
    question: Question


@dataclass(frozen=True, slots=True)
class QuestionAnswered:
    session: SessionId
    question: str
    answer: str


@dataclass(frozen=True, slots=True, repr=False)
class TextsSealed:
    """Questions and thanks of a step, written again under new keys, in key order."""

    session: SessionId
    step: StepId
    questions: tuple[Question, ...] = ()
    thanks: tuple[Thanks, ...] = ()


@dataclass(frozen=True, slots=True)
class PollOpened:
    """With its items and voices, sorted by name."""

    session: SessionId
    poll: Poll


@dataclass(frozen=True, slots=True, repr=False)
class PaperCast:
    """Papers of one person under one ticket; earlier ones under the same ticket are replaced."""

    session: SessionId
    poll: PollId
    person: PersonId
    papers: tuple[Paper, ...]
    replaced: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HandsCounted:
    session: SessionId
    poll: PollId
    people: tuple[PersonId, ...]
    hands: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True, repr=False)
class PollClosed:
    """The seal of a poll: papers under new keys in key order, without tickets; voices are gone."""

    session: SessionId
    poll: PollId
    step: StepId
    papers: tuple[Paper, ...]
    counted: tuple[str, ...]
    eligible: int
    answered: int
    hand_voters: int
    dots: int


@dataclass(frozen=True, slots=True)
class TieSettled:
    session: SessionId
    poll: PollId
    way: TieWay


@dataclass(frozen=True, slots=True)
class PicksMade:
    """The marks of every idea, and which go on."""

    session: SessionId
    step: StepId
    marks: tuple[tuple[IdeaId, int], ...]
    picked: tuple[IdeaId, ...]


@dataclass(frozen=True, slots=True)
class ThemeAdded:
    session: SessionId
    theme: Theme


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class PointAdded:
    session: SessionId
    point: Point


@dataclass(frozen=True, slots=True)
class OutcomeAdded:
    session: SessionId
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class OutcomeRetitled:
    session: SessionId
    outcome: OutcomeId
    title: str


@dataclass(frozen=True, slots=True)
class OutcomeRemoved:
    session: SessionId
    outcome: OutcomeId


@dataclass(frozen=True, slots=True)
class Committed:
    """Takes the place of an earlier word of the same person on the same outcome."""

    session: SessionId
    outcome: OutcomeId
    commitment: Commitment


@dataclass(frozen=True, slots=True)
class Released:
    session: SessionId
    outcome: OutcomeId
    person: PersonId


@dataclass(frozen=True, slots=True)
class OutcomePlanned:
    session: SessionId
    outcome: OutcomeId
    plan: Plan


@dataclass(frozen=True, slots=True)
class NeedChanged:
    session: SessionId
    outcome: OutcomeId
    need: Need


@dataclass(frozen=True, slots=True, repr=False)
class ThanksGiven:
    session: SessionId
    thanks: Thanks


TeamEvent = TeamNamed | PersonAdded | PersonRenamed | SessionCreated
SessionEvent = (
    SessionRenamed | WhyPosed | LeaderChosen | FacilitatorChosen | ParticipantAdded | ParticipantRemoved
    | PresenceMarked | AgendaChanged | NotesEdited | SessionStarted | SessionEnded | StepEntered
    | StepOpened | StepClosed | ClockSet | VoiceJoined | VoiceLeft | SlipWritten | SlipEdited
    | SlipWithdrawn | DoneMarked | RoundRevealed | QuestionAsked | QuestionAnswered | TextsSealed
    | PollOpened | PaperCast | HandsCounted | PollClosed | TieSettled | PicksMade | ThemeAdded
    | ThemeRenamed | ThemeRemoved | IdeasSorted | IdeasMerged | IdeaSplit | IdeaReworded | IdeaSetAside
    | IdeaDefended | TalkFocused | PointAdded | OutcomeAdded | OutcomeRetitled | OutcomeRemoved
    | Committed | Released | OutcomePlanned | NeedChanged | ThanksGiven
)  # fmt: skip
Event = TeamEvent | SessionEvent
