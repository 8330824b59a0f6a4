"""What happened before the doors opened, and to the agenda."""

from __future__ import annotations

from dataclasses import dataclass, field

from lfb_desktop.domain.model import Person, PersonId, Presence, Session, SessionId, Standing, Step, Why


@dataclass(frozen=True, slots=True, repr=False)
class TeamNamed:
    name: str


@dataclass(frozen=True, slots=True, repr=False)
class PersonAdded:
    person: Person


@dataclass(frozen=True, slots=True, repr=False)
class PersonRenamed:
    person: PersonId
    name: str


@dataclass(frozen=True, slots=True)
class StandingMarked:
    person: PersonId
    standing: Standing


@dataclass(frozen=True, slots=True)
class PersonRemoved:
    """Nothing points at the person any more."""

    person: PersonId


@dataclass(frozen=True, slots=True)
class PeopleMerged:
    """Whatever pointed at `gone` points at `into`; `gone` is off the roster."""

    gone: PersonId
    into: PersonId


@dataclass(frozen=True, slots=True)
class SessionRemoved:
    session: SessionId


@dataclass(frozen=True, slots=True, repr=False)
class SessionRestored:
    """As it was before its removal, at its place."""

    session: Session
    position: int


@dataclass(frozen=True, slots=True, repr=False)
class SessionCreated:
    """With its steps, leader and participants; nothing else yet."""

    session: Session


@dataclass(frozen=True, slots=True, repr=False)
class SessionImported:
    """A whole session as another file kept it, ended or in preparation, with its journal."""

    session: Session


@dataclass(frozen=True, slots=True, repr=False)
class SessionRenamed:
    session: SessionId
    name: str


@dataclass(frozen=True, slots=True, repr=False)
class LanguageChosen:
    """In which the record of the session is written."""

    session: SessionId
    language: str


@dataclass(frozen=True, slots=True, repr=False)
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


@dataclass(frozen=True, slots=True, repr=False)
class AgendaChanged:
    """The steps in their new order, new and edited ones among them; steps not named are gone."""

    session: SessionId
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class NotesEdited:
    session: SessionId
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class NoteSealed:
    """The leader's own idea; "" where it was torn up, or the session ended."""

    session: SessionId
    text: str = field(repr=False)
