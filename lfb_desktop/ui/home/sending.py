"""Sends what was typed through the one door, and keeps what the door refused where it was typed.

A refusal comes back as the rule's own sentence; what the disk refuses is said in the app's words. In
both cases nothing typed is lost: the field keeps it and tries again with the next change.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from lfb_desktop.domain.commands import (
    AddPerson,
    Command,
    CreateSession,
    DuplicateSession,
    MarkStanding,
    MergePeople,
    NameTeam,
    RemovePerson,
    RemoveSession,
    RenamePerson,
    RenameSession,
    StepPlan,
)
from lfb_desktop.domain.errors import AnotherRuns
from lfb_desktop.domain.events import Event, PersonAdded, SessionCreated
from lfb_desktop.domain.leading import usual_leader
from lfb_desktop.domain.model import PersonId, SessionId, Standing
from lfb_desktop.domain.words import NOTHING, Say
from lfb_desktop.room import Room
from lfb_desktop.ui.home.refusing import why_not


class Sender(QObject):
    """`sent` follows every command that was done; `another_runs` one that waits for another session."""

    sent = Signal()
    another_runs = Signal(object)

    def __init__(self, room: Room, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.room = room

    def send(self, command: Command) -> Say:
        """NOTHING when it was done; else the sentence that says why not."""
        answer = self.done(command)
        return NOTHING if isinstance(answer, tuple) else answer

    def done(self, command: Command) -> tuple[Event, ...] | Say:
        """What happened, or the sentence that says why nothing did."""
        try:
            events = self.room.do(command).events
        except Exception as error:
            # A rule, the disk or a defect: the words on the screen stay in every case.
            if isinstance(error, AnotherRuns):
                self.another_runs.emit(error)
            return why_not(error)
        self.sent.emit()
        return events

    # For Home, which is painted before a command is known.

    def create_session(
        self, date: str, zone: str, steps: tuple[StepPlan, ...], language: str
    ) -> SessionId | Say:
        """With everybody who is usually there, led by who usually leads: unticking is faster than ticking."""
        state = self.room.state()
        people = tuple(person.id for person in state.team.people if person.standing is not Standing.AWAY)
        leader = usual_leader(state)
        made = CreateSession(date, zone, steps, leader=leader, participants=people, language=language)
        answer = self.done(made)
        if not isinstance(answer, tuple):
            return answer
        return next(event.session.id for event in answer if isinstance(event, SessionCreated))

    def add_person(self, name: str) -> PersonId | Say:
        """The new person on the roster, or why there is none."""
        answer = self.done(AddPerson(name))
        if not isinstance(answer, tuple):
            return answer
        return next(event.person.id for event in answer if isinstance(event, PersonAdded))

    def name_team(self, name: str) -> Say:
        return self.send(NameTeam(name))

    def rename_person(self, person: str, name: str) -> Say:
        return self.send(RenamePerson(PersonId(person), name))

    def mark_standing(self, person: str, standing: Standing) -> Say:
        return self.send(MarkStanding(PersonId(person), standing))

    def remove_person(self, person: str) -> Say:
        return self.send(RemovePerson(PersonId(person)))

    def merge_people(self, gone: str, into: str) -> Say:
        return self.send(MergePeople(PersonId(gone), PersonId(into)))

    def duplicate_session(self, session: str, date: str) -> SessionId | Say:
        """What was prepared, and nothing of what happened."""
        answer = self.done(DuplicateSession(SessionId(session), date))
        if not isinstance(answer, tuple):
            return answer
        return next(event.session.id for event in answer if isinstance(event, SessionCreated))

    def remove_session(self, session: str) -> Say:
        return self.send(RemoveSession(SessionId(session)))

    def rename_session(self, session: str, name: str) -> Say:
        return self.send(RenameSession(SessionId(session), name))
