"""The team, its people, and its sessions in short."""

from __future__ import annotations

from dataclasses import dataclass

from lfb_desktop.domain.model.ids import PersonId, SessionId, TeamId
from lfb_desktop.domain.model.kinds import Presence, SessionState, Standing


@dataclass(frozen=True, slots=True)
class Moment:
    """Now, twice: `wall_ms` for records (UTC), `steady_ms` for durations (never jumps)."""

    wall_ms: int
    steady_ms: int


@dataclass(frozen=True, slots=True)
class Person:
    id: PersonId
    name: str
    standing: Standing = Standing.HERE


@dataclass(frozen=True, slots=True)
class Team:
    id: TeamId
    name: str
    people: tuple[Person, ...] = ()  # sorted by name

    def person(self, person: PersonId) -> Person | None:
        return next((p for p in self.people if p.id == person), None)


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
    position: int = 0  # in the order of making; may have gaps
    is_stopped: bool = False
    go_on_date: str = ""  # YYYY-MM-DD, of a stopped session

    @property
    def is_running(self) -> bool:
        """Just now; one that was stopped rests until another day."""
        return self.state is SessionState.RUNNING and not self.is_stopped


@dataclass(frozen=True, slots=True)
class Membership:
    """That a session names a person, and as what: nothing of it is set for whoever was only thanked."""

    session: SessionId
    person: PersonId
    presence: Presence | None = None  # None: not among the participants
    is_leader: bool = False
    is_facilitator: bool = False
