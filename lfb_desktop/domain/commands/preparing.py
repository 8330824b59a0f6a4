"""Wishes before the doors open: the team, the why, the agenda."""

from __future__ import annotations

from dataclasses import dataclass, field

from lfb_desktop.domain.commands.base import SessionCommand, StepPlan
from lfb_desktop.domain.model import (
    Membership,
    Person,
    PersonId,
    Presence,
    Session,
    Standing,
    Step,
    StepId,
    Why,
)


@dataclass(frozen=True, slots=True, repr=False)
class NameTeam:
    name: str


@dataclass(frozen=True, slots=True, repr=False)
class AddPerson:
    name: str


@dataclass(frozen=True, slots=True, repr=False)
class RenamePerson:
    person: PersonId
    name: str


@dataclass(frozen=True, slots=True)
class MarkStanding:
    """How a person usually takes part. Sessions that exist stay as they are."""

    person: PersonId
    standing: Standing


@dataclass(frozen=True, slots=True)
class RemovePerson:
    """Off the roster and out of sessions in preparation; refused for whoever took part in a session."""

    person: PersonId


@dataclass(frozen=True, slots=True, repr=False)
class RestorePerson:
    """Takes the removal of a person back."""

    person: Person
    memberships: tuple[Membership, ...] = ()


@dataclass(frozen=True, slots=True)
class MergePeople:
    """Two entries of one person: everything that bears `gone` bears `into` from now on. Has no inverse."""

    gone: PersonId
    into: PersonId


@dataclass(frozen=True, slots=True, repr=False)
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
    language: str = "en"


@dataclass(frozen=True, slots=True, repr=False)
class ImportSession:
    """A whole session from a file, already checked; `people` are those of it that the team may not know."""

    imported: Session
    people: tuple[Person, ...]


@dataclass(frozen=True, slots=True, repr=False)
class DuplicateSession(SessionCommand):
    """A new session in preparation with the same why, agenda, roles and people. `date` is YYYY-MM-DD."""

    date: str


@dataclass(frozen=True, slots=True)
class RemoveSession(SessionCommand):
    """With all that happened in it; refused while it runs.

    `is_unopened`: only as long as its doors were never opened. So a copy is taken back.
    """

    is_unopened: bool = False


@dataclass(frozen=True, slots=True)
class RestoreSession:
    """Takes the removal of a session back; `position` is its place in the order of making."""

    kept: Session = field(repr=False)
    position: int


@dataclass(frozen=True, slots=True, repr=False)
class RenameSession(SessionCommand):
    name: str


@dataclass(frozen=True, slots=True, repr=False)
class ChooseLanguage(SessionCommand):
    """In which the record is written; what people wrote stays in theirs."""

    language: str


@dataclass(frozen=True, slots=True, repr=False)
class PoseWhy(SessionCommand):
    why: Why


@dataclass(frozen=True, slots=True)
class ChooseLeader(SessionCommand):
    person: PersonId | None


@dataclass(frozen=True, slots=True)
class RestoreRoles(SessionCommand):
    """Takes the choice of a leader back; whoever left the participants for it is one of them again."""

    person: PersonId | None
    participant: PersonId | None = None
    presence: Presence = Presence.EXPECTED


@dataclass(frozen=True, slots=True)
class ChooseFacilitator(SessionCommand):
    """None: the leader runs the laptop."""

    person: PersonId | None


@dataclass(frozen=True, slots=True)
class AddParticipant(SessionCommand):
    """`presence` None: as the person is usually expected."""

    person: PersonId
    presence: Presence | None = None


@dataclass(frozen=True, slots=True)
class RemoveParticipant(SessionCommand):
    person: PersonId


@dataclass(frozen=True, slots=True, repr=False)
class AddStep(SessionCommand):
    plan: StepPlan
    position: int


@dataclass(frozen=True, slots=True, repr=False)
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


@dataclass(frozen=True, slots=True, repr=False)
class RestoreStep(SessionCommand):
    """Takes the removal or the move of a step back: it stands `behind` the same step again (None: first)."""

    step: Step
    behind: StepId | None


@dataclass(frozen=True, slots=True, repr=False)
class RestorePlan(SessionCommand):
    """Takes the edit of a step back."""

    step: Step


@dataclass(frozen=True, slots=True, repr=False)
class ReplaceAgenda(SessionCommand):
    """Another way through the session, such as that of a template; only before its doors open."""

    steps: tuple[StepPlan, ...]


@dataclass(frozen=True, slots=True, repr=False)
class RestoreAgenda(SessionCommand):
    """Takes the replacement of an agenda back: the same steps as before, not new ones like them."""

    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class EditNotes(SessionCommand):
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SealNote(SessionCommand):
    """The leader's own idea, written down before the vote; "" tears it up. Nobody reads it before."""

    text: str = field(repr=False)
