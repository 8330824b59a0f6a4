"""Everything that can have happened: facts that the store writes down, named in the past tense.

An event names the part of the state it touches by its fields; none bears who did a secret act
beyond what the open step needs until its seal.
"""

from __future__ import annotations

from lfb_desktop.domain.events.answering import (
    DoneMarked,
    HandsCounted,
    PaperCast,
    PicksMade,
    PollClosed,
    PollOpened,
    QuestionAnswered,
    QuestionAsked,
    RoundRevealed,
    SlipEdited,
    SlipWithdrawn,
    SlipWritten,
    TextsSealed,
    TieSettled,
)
from lfb_desktop.domain.events.closing import (
    Committed,
    NeedChanged,
    OutcomeAdded,
    OutcomePlanned,
    OutcomeRemoved,
    OutcomeRetitled,
    Released,
    ThanksGiven,
)
from lfb_desktop.domain.events.preparing import (
    AgendaChanged,
    FacilitatorChosen,
    LeaderChosen,
    NotesEdited,
    ParticipantAdded,
    ParticipantRemoved,
    PersonAdded,
    PersonRenamed,
    PresenceMarked,
    SessionCreated,
    SessionImported,
    SessionRenamed,
    TeamNamed,
    WhyPosed,
)
from lfb_desktop.domain.events.running import (
    ClockSet,
    SessionEnded,
    SessionStarted,
    StepClosed,
    StepEntered,
    StepOpened,
    VoiceJoined,
    VoiceLeft,
)
from lfb_desktop.domain.events.sorting import (
    IdeaDefended,
    IdeaReworded,
    IdeaSetAside,
    IdeasMerged,
    IdeaSplit,
    IdeasSorted,
    PointAdded,
    TalkFocused,
    ThemeAdded,
    ThemeRemoved,
    ThemeRenamed,
)

TeamEvent = TeamNamed | PersonAdded | PersonRenamed | SessionCreated | SessionImported
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

__all__ = [
    "AgendaChanged",
    "ClockSet",
    "Committed",
    "DoneMarked",
    "Event",
    "FacilitatorChosen",
    "HandsCounted",
    "IdeaDefended",
    "IdeaReworded",
    "IdeaSetAside",
    "IdeaSplit",
    "IdeasMerged",
    "IdeasSorted",
    "LeaderChosen",
    "NeedChanged",
    "NotesEdited",
    "OutcomeAdded",
    "OutcomePlanned",
    "OutcomeRemoved",
    "OutcomeRetitled",
    "PaperCast",
    "ParticipantAdded",
    "ParticipantRemoved",
    "PersonAdded",
    "PersonRenamed",
    "PicksMade",
    "PointAdded",
    "PollClosed",
    "PollOpened",
    "PresenceMarked",
    "QuestionAnswered",
    "QuestionAsked",
    "Released",
    "RoundRevealed",
    "SessionCreated",
    "SessionEnded",
    "SessionEvent",
    "SessionImported",
    "SessionRenamed",
    "SessionStarted",
    "SlipEdited",
    "SlipWithdrawn",
    "SlipWritten",
    "StepClosed",
    "StepEntered",
    "StepOpened",
    "TalkFocused",
    "TeamEvent",
    "TeamNamed",
    "TextsSealed",
    "ThanksGiven",
    "ThemeAdded",
    "ThemeRemoved",
    "ThemeRenamed",
    "TieSettled",
    "VoiceJoined",
    "VoiceLeft",
    "WhyPosed",
]
