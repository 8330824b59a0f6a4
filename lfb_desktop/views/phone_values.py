"""What a phone shows, as frozen values: one part for all of them, and a small one for each.

There is no field for an author of an unsigned idea, for a running total, or for what somebody else wrote
before its reveal, but for the few slips that are read in private. `str` is people's words, `Say` is the
app's voice. What nobody can do anything about is shown as the Stage shows it.
"""

from __future__ import annotations

from dataclasses import dataclass

from lfb_desktop.domain.model import IdeaId, ItemId, MessageId, OutcomeId, PersonId, PollId, SlipId, StepId
from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.views.curtain_values import LevelQuestion
from lfb_desktop.views.scenes import (
    ClockFace,
    Horizon,
    Level,
    ObjectionsScene,
    QuietScene,
    RestScene,
    ResultsScene,
    SoFarScene,
    TalkScene,
    ThanksCard,
    ThemesScene,
)


@dataclass(frozen=True, slots=True)
class QuestionLine:
    text: str
    answer: str
    is_answered: bool


@dataclass(frozen=True, slots=True)
class LobbyTask:
    names: tuple[str, ...]  # who is here, alphabetical; empty where names are hidden or too many


@dataclass(frozen=True, slots=True)
class WhyTask:
    reason: str
    result: str
    given: tuple[str, ...]
    open: tuple[str, ...]
    questions: tuple[QuestionLine, ...]


@dataclass(frozen=True, slots=True)
class LevelsTask:
    """Clarity check. `questions` may be asked on the why beside it."""

    poll: PollId
    levels: tuple[LevelQuestion, ...]
    needs_all: bool
    promise: Say
    few: Say
    questions: tuple[QuestionLine, ...] = ()
    sentence: Say = NOTHING  # what one more line is for


@dataclass(frozen=True, slots=True)
class SpokenTask:
    """Nothing is answered here: so few people say it aloud, or the check is closed."""

    words: Say
    questions: tuple[QuestionLine, ...] = ()
    may_ask: bool = False


@dataclass(frozen=True, slots=True)
class WriteTask:
    """An open round. `most` ideas each, 0 for no limit; the counter turns at `soft`, the field ends at
    `hard`, and about `wall` characters stand on the Stage at full size."""

    step: StepId
    is_unsigned: bool
    promise: Say
    few: Say
    most: int
    soft: int
    hard: int
    wall: int


@dataclass(frozen=True, slots=True)
class ReadFirstTask:
    """The writing is over and nothing revealed: each reads a few slips, which are in the personal part."""

    step: StepId
    promise: Say


@dataclass(frozen=True, slots=True)
class IdeaLine:
    """`text` is empty while the idea is folded."""

    id: IdeaId
    number: int
    text: str
    builds_on: tuple[int, ...] = ()
    was: str = ""
    is_folded: bool = False
    by: str = ""  # of a signed or claimed idea
    marks: int | None = None


@dataclass(frozen=True, slots=True)
class IdeasTask:
    """Revealed ideas to read; nothing to do but to say which is not understood."""

    ideas: tuple[IdeaLine, ...]


@dataclass(frozen=True, slots=True)
class MarkItem:
    """`title` is empty while the idea is folded."""

    item: ItemId
    number: int
    title: str
    is_folded: bool = False


@dataclass(frozen=True, slots=True)
class MarksTask:
    """Dots, marks or one choice: `budget` in all, at most `cap` on one. Items stand by number; each seat
    may have its own order.
    """

    poll: PollId
    rule: Say
    items: tuple[MarkItem, ...]
    budget: int
    cap: int
    is_dots: bool
    promise: Say
    few: Say


@dataclass(frozen=True, slots=True)
class ObjectionsTask:
    poll: PollId
    items: tuple[MarkItem, ...]
    promise: Say
    few: Say


@dataclass(frozen=True, slots=True)
class WaitTask:
    """Nothing to do on the phone just now."""

    words: Say
    ideas: tuple[IdeaLine, ...] = ()


@dataclass(frozen=True, slots=True)
class OutcomeLine:
    id: OutcomeId
    title: str
    state: Say  # "Nobody yet", "Elif and Hiro take it"
    first: str  # first step or "When ..., I will ..."


@dataclass(frozen=True, slots=True)
class OutcomesTask:
    outcomes: tuple[OutcomeLine, ...]
    promise: Say
    people: tuple[tuple[PersonId, str], ...]  # who may be asked to help


@dataclass(frozen=True, slots=True)
class ClosingTask:
    """The closing questions while they are open, and whom one may thank."""

    levels: LevelsTask | None
    spoken: Say
    people: tuple[tuple[PersonId, str], ...]
    thanks: tuple[ThanksCard, ...]  # shown to the room
    outcomes: tuple[OutcomeLine, ...]
    next: Say


@dataclass(frozen=True, slots=True)
class EndedTask:
    words: Say


Task = (
    LobbyTask
    | WhyTask
    | LevelsTask
    | SpokenTask
    | WriteTask
    | ReadFirstTask
    | IdeasTask
    | MarksTask
    | ObjectionsTask
    | WaitTask
    | OutcomesTask
    | ClosingTask
    | EndedTask
    | ThemesScene
    | TalkScene
    | ResultsScene
    | ObjectionsScene
    | RestScene
    | SoFarScene
    | QuietScene
)


@dataclass(frozen=True, slots=True)
class PhoneView:
    """The same for all. `title` says what is done now, `line` the instruction of the step."""

    language: str
    why: str
    horizon: Horizon
    step: StepId | None
    clock: ClockFace | None
    title: Say
    line: Say
    task: Task


def without_words(sentence: Say, title: Say = NOTHING) -> PhoneView:
    """One sentence of the app, and nothing of what people said."""
    return PhoneView("", "", Horizon(Level.LOBBY), None, None, title, NOTHING, QuietScene(sentence))


OUTSIDE = without_words(say("The facilitator was told and lets you in."), say("You are at the door."))
"""All that a phone shows of the room while it waits for a yes."""


@dataclass(frozen=True, slots=True)
class PhoneCounts:
    """What changes with every act of anybody; pushed less often than the rest. The Stage counts no less."""

    line: Say = NOTHING  # "23 ideas", "6 of 9 have voted"
    here: Say = NOTHING  # in the lobby: "7 of 9 are here"


@dataclass(frozen=True, slots=True)
class SlipToRead:
    slip: SlipId
    text: str
    is_folded: bool


@dataclass(frozen=True, slots=True)
class ThanksToMe:
    id: str
    text: str
    by: str  # "" for a colleague
    is_open: bool  # still to be shown or kept
    is_shown: bool = False


@dataclass(frozen=True, slots=True)
class InvitationLine:
    outcome: OutcomeId
    title: str
    by: str  # "" where the facilitator asks


@dataclass(frozen=True, slots=True)
class MyOutcome:
    """What this person said of an outcome, and the plan in the own words where it is theirs."""

    outcome: OutcomeId
    title: str
    role: str
    until: str = ""
    first_step: str = ""
    when_then: str = ""
    success: str = ""
    look_again: str = ""


@dataclass(frozen=True, slots=True)
class SignedLine:
    """A message that this person signed; `answer` is empty until there is one."""

    key: MessageId
    text: str | Say
    answer: str


@dataclass(frozen=True, slots=True)
class SeatView:
    """One person on this phone. What they signed is known to each phone of theirs."""

    person: PersonId
    name: str
    is_leader: bool = False
    is_observer: bool = False
    is_here: bool = True
    may_rename: bool = False
    has_voice: bool = False  # may act in what is open now
    acts: int = 0  # ideas in the open round, or 1 once a paper is handed in
    is_done: bool = False
    is_by_hand: bool = False
    order: tuple[ItemId, ...] = ()  # of what is marked: an own one for each voter; empty: by number
    reads: tuple[SlipToRead, ...] = ()
    folds_left: int = 0
    may_open: tuple[IdeaId, ...] = ()  # folded ideas on which this person has not said anything yet
    to_thank: PersonId | None = None
    thanks: tuple[ThanksToMe, ...] = ()
    invitations: tuple[InvitationLine, ...] = ()
    outcomes: tuple[MyOutcome, ...] = ()
    lines: tuple[SignedLine, ...] = ()
    signed: tuple[str, ...] = ()  # own ideas of an open round that carries names


@dataclass(frozen=True, slots=True)
class PersonalView:
    """Of one phone: "waiting", "in", "out" or "unknown"."""

    state: str
    seats: tuple[SeatView, ...] = ()
    may_add_seat: bool = False


@dataclass(frozen=True, slots=True)
class MyIdea:
    """What the holder of a ticket may see of it, also while it is folded. `number` is 0 before the reveal."""

    number: int
    text: str
    is_folded: bool = False
    is_claimed: bool = False
    words: str = ""  # by which its author finds it on another day: "river lamp seven"


@dataclass(frozen=True, slots=True)
class MyMessage:
    answer: str


@dataclass(frozen=True, slots=True)
class Mine:
    """What was found by tickets, each with its ticket; what was not found is left out."""

    ideas: tuple[tuple[str, MyIdea], ...] = ()
    messages: tuple[tuple[str, MyMessage], ...] = ()
