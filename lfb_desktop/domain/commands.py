"""Everything that somebody may want. A command asks; the rules answer with events or a refusal.

The `repr` of a secret command shows its class alone, so that no log can print what it holds.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from lfb_desktop.domain.model import (
    IdeaId,
    ItemId,
    NeedAnswer,
    OutcomeId,
    PersonId,
    Plan,
    PointSide,
    PollId,
    Presence,
    Purpose,
    Role,
    SessionId,
    Settings,
    StepId,
    StepKind,
    ThemeId,
    TieWay,
    Why,
)


@dataclass(frozen=True, slots=True)
class StepPlan:
    """One step of a template or of an agenda that is being edited."""

    kind: StepKind
    title: str
    minutes: int
    instruction: str = ""
    hint: str = ""
    settings: Settings = Settings()


class _Secret:
    """Keeps texts, tickets and people out of logs and reports."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


# -- the team ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class NameTeam:
    name: str


@dataclass(frozen=True, slots=True)
class AddPerson:
    name: str


@dataclass(frozen=True, slots=True)
class RenamePerson:
    person: PersonId
    name: str


@dataclass(frozen=True, slots=True)
class CreateSession:
    """`date` is YYYY-MM-DD, `zone` an IANA name, `steps` come from a template."""

    date: str
    zone: str
    steps: tuple[StepPlan, ...]
    name: str = ""
    why: Why = Why()
    leader: PersonId | None = None
    participants: tuple[PersonId, ...] = ()
    is_rehearsal: bool = False


TeamCommand = NameTeam | AddPerson | RenamePerson | CreateSession


@dataclass(frozen=True, slots=True)
class SessionCommand:
    """Everything below belongs to one session."""

    session: SessionId


# -- preparing -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class RenameSession(SessionCommand):
    name: str


@dataclass(frozen=True, slots=True)
class PoseWhy(SessionCommand):
    why: Why


@dataclass(frozen=True, slots=True)
class ChooseLeader(SessionCommand):
    person: PersonId | None


@dataclass(frozen=True, slots=True)
class ChooseFacilitator(SessionCommand):
    """None: the leader runs the laptop."""

    person: PersonId | None


@dataclass(frozen=True, slots=True)
class AddParticipant(SessionCommand):
    person: PersonId


@dataclass(frozen=True, slots=True)
class RemoveParticipant(SessionCommand):
    person: PersonId


@dataclass(frozen=True, slots=True)
class AddStep(SessionCommand):
    plan: StepPlan
    position: int


@dataclass(frozen=True, slots=True)
class EditStep(SessionCommand):
    step: StepId
    plan: StepPlan


@dataclass(frozen=True, slots=True)
class MoveStep(SessionCommand):
    step: StepId
    position: int


@dataclass(frozen=True, slots=True)
class RemoveStep(SessionCommand):
    step: StepId


@dataclass(frozen=True, slots=True)
class EditNotes(SessionCommand):
    text: str = field(repr=False)


# -- running -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class OpenDoors(SessionCommand):
    """From preparation to running: the first step opens."""


@dataclass(frozen=True, slots=True)
class MarkPresence(SessionCommand):
    person: PersonId
    presence: Presence


@dataclass(frozen=True, slots=True)
class GoOn(SessionCommand):
    """To the next step. Leaving a round forward reveals it."""


@dataclass(frozen=True, slots=True)
class GoBack(SessionCommand):
    """To the step before. What is known stays known."""


@dataclass(frozen=True, slots=True)
class EndSession(SessionCommand):
    pass


@dataclass(frozen=True, slots=True)
class PauseClock(SessionCommand):
    pass


@dataclass(frozen=True, slots=True)
class ResumeClock(SessionCommand):
    pass


@dataclass(frozen=True, slots=True)
class AddTime(SessionCommand):
    """`ms` may be negative; the clock does not go below zero by it."""

    ms: int


@dataclass(frozen=True, slots=True)
class KeepClock(SessionCommand):
    """Every 5 s while running, so that a kill loses no more than that."""


@dataclass(frozen=True, slots=True)
class NoticeAbsence(SessionCommand):
    """The app or the laptop was away: the clock stands paused and asks."""


@dataclass(frozen=True, slots=True)
class CountBreak(SessionCommand):
    """The time away counts; the clock goes on with what is left."""


# -- rounds --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, repr=False)
class WriteSlip(_Secret, SessionCommand):
    """`person` is None for a paper slip. The ticket is fresh for each slip and known to its author alone."""

    text: str
    ticket: str
    person: PersonId | None = None
    builds_on: tuple[IdeaId, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class EditSlip(_Secret, SessionCommand):
    ticket: str
    text: str


@dataclass(frozen=True, slots=True, repr=False)
class WithdrawSlip(_Secret, SessionCommand):
    """`person` counts one less; None for a paper slip."""

    ticket: str
    person: PersonId | None = None


@dataclass(frozen=True, slots=True)
class MarkDone(SessionCommand):
    person: PersonId
    is_done: bool


# -- questions, polls ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, repr=False)
class AskQuestion(_Secret, SessionCommand):
    text: str


@dataclass(frozen=True, slots=True)
class AnswerQuestion(SessionCommand):
    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class Choice:
    """A proposal to put on a ballot."""

    title: str
    idea: IdeaId | None = None
    theme: ThemeId | None = None


@dataclass(frozen=True, slots=True)
class OpenPoll(SessionCommand):
    """Opens a ballot in the current ballot step. Without `choices` the rules propose them."""

    purpose: Purpose = Purpose.FIRST
    choices: tuple[Choice, ...] = ()
    question: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class AnswerPoll(_Secret, SessionCommand):
    """One paper of one person. The same ticket again is the same paper, changed."""

    poll: PollId
    person: PersonId
    marks: tuple[tuple[ItemId, int], ...]
    ticket: str
    sentences: tuple[tuple[ItemId | None, str], ...] = ()


@dataclass(frozen=True, slots=True)
class CountHands(SessionCommand):
    """A show of hands: `people` are in the count, `hands` per item. Not secret."""

    poll: PollId
    people: tuple[PersonId, ...]
    hands: tuple[tuple[ItemId, int], ...]


@dataclass(frozen=True, slots=True)
class ClosePoll(SessionCommand):
    poll: PollId


@dataclass(frozen=True, slots=True)
class SettleTie(SessionCommand):
    poll: PollId
    way: TieWay


# -- sorting, talking ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class AddTheme(SessionCommand):
    name: str
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class RenameTheme(SessionCommand):
    theme: ThemeId
    name: str
    sentence: str


@dataclass(frozen=True, slots=True)
class RemoveTheme(SessionCommand):
    theme: ThemeId


@dataclass(frozen=True, slots=True)
class PutIntoTheme(SessionCommand):
    """`theme` None takes them out."""

    ideas: tuple[IdeaId, ...]
    theme: ThemeId | None


@dataclass(frozen=True, slots=True)
class MergeIdeas(SessionCommand):
    """All texts and credits are kept; `into` stands for them."""

    ideas: tuple[IdeaId, ...]
    into: IdeaId


@dataclass(frozen=True, slots=True)
class SplitIdea(SessionCommand):
    """Takes apart what was merged into `idea`."""

    idea: IdeaId


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class AddPoint(SessionCommand):
    idea: IdeaId
    side: PointSide
    text: str


# -- who takes it, closing -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class AddOutcome(SessionCommand):
    title: str
    ideas: tuple[IdeaId, ...] = ()


@dataclass(frozen=True, slots=True)
class RetitleOutcome(SessionCommand):
    outcome: OutcomeId
    title: str


@dataclass(frozen=True, slots=True)
class RemoveOutcome(SessionCommand):
    outcome: OutcomeId


@dataclass(frozen=True, slots=True)
class Commit(SessionCommand):
    """Said by the person: "I take it", "I help", "I think about it until ..."."""

    outcome: OutcomeId
    person: PersonId
    role: Role = Role.OWNER
    until: str = ""


@dataclass(frozen=True, slots=True)
class Release(SessionCommand):
    outcome: OutcomeId
    person: PersonId


@dataclass(frozen=True, slots=True)
class PlanOutcome(SessionCommand):
    outcome: OutcomeId
    plan: Plan


@dataclass(frozen=True, slots=True)
class NameNeed(SessionCommand):
    outcome: OutcomeId
    need: str


@dataclass(frozen=True, slots=True)
class AnswerNeed(SessionCommand):
    """The leader: yes; no, because; or "I answer by"."""

    outcome: OutcomeId
    answer: NeedAnswer
    because: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class GiveThanks(_Secret, SessionCommand):
    """`giver` None: "a colleague"."""

    to: PersonId
    text: str
    giver: PersonId | None = None


Command = TeamCommand | SessionCommand
