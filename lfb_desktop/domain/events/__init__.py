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
    PollDropped,
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
    CommitmentsOrdered,
    Committed,
    NeedChanged,
    OutcomeAdded,
    OutcomePlanned,
    OutcomeRemoved,
    OutcomeRetitled,
    OutcomesOrdered,
    Released,
    ThanksGiven,
)
from lfb_desktop.domain.events.folding import (
    FoldedReworded,
    FoldVoted,
    IdeaClaimed,
    IdeaFolded,
    InvitationEnded,
    Invited,
    SlipFolded,
    ThanksMoved,
    WritingClosed,
)
from lfb_desktop.domain.events.joining import (
    JoiningChanged,
    JoiningClosed,
    JoiningOpened,
    MessageAnswered,
    MessageSent,
    PersonKeptOut,
    PersonLetIn,
    PhoneAdmitted,
    PhoneCame,
    PhoneForgotten,
    SeatAdded,
    SeatDropped,
)
from lfb_desktop.domain.events.preparing import (
    AgendaChanged,
    FacilitatorChosen,
    LanguageChosen,
    LeaderChosen,
    NoteSealed,
    NotesEdited,
    ParticipantAdded,
    ParticipantRemoved,
    PeopleMerged,
    PersonAdded,
    PersonRemoved,
    PersonRenamed,
    PresenceMarked,
    SessionCreated,
    SessionImported,
    SessionRemoved,
    SessionRenamed,
    SessionRestored,
    StandingMarked,
    TeamNamed,
    WhyPosed,
)
from lfb_desktop.domain.events.running import (
    ClockSet,
    SessionEnded,
    SessionReopened,
    SessionStarted,
    SessionStopped,
    SessionTakenUp,
    StepClosed,
    StepEntered,
    StepOpened,
    TimeGiven,
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
    ThemesOrdered,
)

TeamEvent = (
    TeamNamed | PersonAdded | PersonRenamed | StandingMarked | PersonRemoved | PeopleMerged
    | SessionCreated | SessionImported | SessionRemoved | SessionRestored
)  # fmt: skip
SessionEvent = (
    SessionRenamed | WhyPosed | LeaderChosen | FacilitatorChosen | ParticipantAdded | ParticipantRemoved
    | PresenceMarked | AgendaChanged | NotesEdited | SessionStarted | SessionEnded | StepEntered
    | StepOpened | StepClosed | ClockSet | VoiceJoined | VoiceLeft | SlipWritten | SlipEdited
    | SlipWithdrawn | DoneMarked | RoundRevealed | QuestionAsked | QuestionAnswered | TextsSealed
    | PollOpened | PaperCast | HandsCounted | PollClosed | TieSettled | PicksMade | ThemeAdded
    | ThemeRenamed | ThemeRemoved | IdeasSorted | IdeasMerged | IdeaSplit | IdeaReworded | IdeaSetAside
    | IdeaDefended | TalkFocused | PointAdded | OutcomeAdded | OutcomeRetitled | OutcomeRemoved
    | Committed | Released | OutcomePlanned | NeedChanged | ThanksGiven | ThemesOrdered | OutcomesOrdered
    | CommitmentsOrdered
    | PollDropped | SessionReopened | SessionStopped | SessionTakenUp | TimeGiven | NoteSealed
    | LanguageChosen
    | JoiningChanged | JoiningClosed | JoiningOpened | MessageAnswered | MessageSent
    | PersonKeptOut | PersonLetIn | PhoneAdmitted | PhoneCame | PhoneForgotten | SeatAdded | SeatDropped
    | FoldedReworded | FoldVoted | IdeaClaimed | IdeaFolded | InvitationEnded
    | Invited | SlipFolded | ThanksMoved | WritingClosed
)  # fmt: skip
Event = TeamEvent | SessionEvent

__all__ = [
    "AgendaChanged",
    "ClockSet",
    "CommitmentsOrdered",
    "Committed",
    "DoneMarked",
    "Event",
    "FacilitatorChosen",
    "FoldVoted",
    "FoldedReworded",
    "HandsCounted",
    "IdeaClaimed",
    "IdeaDefended",
    "IdeaFolded",
    "IdeaReworded",
    "IdeaSetAside",
    "IdeaSplit",
    "IdeasMerged",
    "IdeasSorted",
    "InvitationEnded",
    "Invited",
    "JoiningChanged",
    "JoiningClosed",
    "JoiningOpened",
    "LanguageChosen",
    "LeaderChosen",
    "MessageAnswered",
    "MessageSent",
    "NeedChanged",
    "NoteSealed",
    "NotesEdited",
    "OutcomeAdded",
    "OutcomePlanned",
    "OutcomeRemoved",
    "OutcomeRetitled",
    "OutcomesOrdered",
    "PaperCast",
    "ParticipantAdded",
    "ParticipantRemoved",
    "PeopleMerged",
    "PersonAdded",
    "PersonKeptOut",
    "PersonLetIn",
    "PersonRemoved",
    "PersonRenamed",
    "PhoneAdmitted",
    "PhoneCame",
    "PhoneForgotten",
    "PicksMade",
    "PointAdded",
    "PollClosed",
    "PollDropped",
    "PollOpened",
    "PresenceMarked",
    "QuestionAnswered",
    "QuestionAsked",
    "Released",
    "RoundRevealed",
    "SeatAdded",
    "SeatDropped",
    "SessionCreated",
    "SessionEnded",
    "SessionEvent",
    "SessionImported",
    "SessionRemoved",
    "SessionRenamed",
    "SessionReopened",
    "SessionRestored",
    "SessionStarted",
    "SessionStopped",
    "SessionTakenUp",
    "SlipEdited",
    "SlipFolded",
    "SlipWithdrawn",
    "SlipWritten",
    "StandingMarked",
    "StepClosed",
    "StepEntered",
    "StepOpened",
    "TalkFocused",
    "TeamEvent",
    "TeamNamed",
    "TextsSealed",
    "ThanksGiven",
    "ThanksMoved",
    "ThemeAdded",
    "ThemeRemoved",
    "ThemeRenamed",
    "ThemesOrdered",
    "TieSettled",
    "TimeGiven",
    "VoiceJoined",
    "VoiceLeft",
    "WhyPosed",
    "WritingClosed",
]
