"""What every rule is handed: the state, who asks, now, and a maker of ids. Nothing else may matter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from lfb_desktop.domain.actors import Actor, Participant
from lfb_desktop.domain.errors import refuse
from lfb_desktop.domain.model import (
    Idea,
    IdeaId,
    Joining,
    Moment,
    Outcome,
    OutcomeId,
    PersonId,
    Poll,
    PollId,
    Session,
    SessionState,
    State,
    Step,
    StepKind,
)


@dataclass(frozen=True, slots=True)
class Ask:
    state: State
    by: Actor
    now: Moment
    new_id: Callable[[], str]

    @property
    def session(self) -> Session:
        if self.state.session is None:
            raise refuse("This session is not in the team file any more.")
        return self.state.session

    @property
    def running(self) -> Session:
        session = self.session
        if session.state is not SessionState.RUNNING:
            raise refuse("The session is not running. Open the doors first.")
        if session.stopped_ms is not None:
            raise refuse("We stopped for today. Go on with the session first.")
        return session

    @property
    def unended(self) -> Session:
        session = self.session
        if session.state is SessionState.ENDED:
            raise refuse("This session has ended. What was recorded stays as it is.")
        return session

    @property
    def gathered(self) -> Session:
        """In preparation or running: people come in and speak to the facilitator."""
        session = self.unended
        if session.stopped_ms is not None:
            raise refuse("We stopped for today. Go on with the session first.")
        return session

    @property
    def joining(self) -> Joining:
        joining = self.unended.joining
        if joining is None:
            raise refuse("Nobody can join by phone just now. Speak to the facilitator.")
        return joining

    def current(self, kind: StepKind | None = None) -> Step:
        """Where we are; refused if it is not a step of that kind."""
        step = self.running.current
        if step is None or (kind is not None and step.kind is not kind):
            raise refuse("That belongs to another step. Go there first.")
        return step

    def poll(self, poll: PollId) -> Poll:
        found = self.running.poll(poll)
        if found is None:
            raise refuse("This ballot is not in the session any more.")
        return found

    def open_poll(self, poll: PollId) -> Poll:
        found = self.poll(poll)
        if not found.is_open:
            raise refuse("The ballot is closed. What was handed in before is counted.")
        return found

    def idea(self, idea: IdeaId) -> Idea:
        found = self.session.idea(idea)
        if found is None:
            raise refuse("This idea is not in the session any more.")
        return found

    def outcome(self, outcome: OutcomeId) -> Outcome:
        found = self.session.outcome(outcome)
        if found is None:
            raise refuse("This outcome is not in the session any more.")
        return found

    def speaks_for(self, person: PersonId) -> None:
        """A participant acts for nobody else; the facilitator enters what people said."""
        if isinstance(self.by, Participant) and self.by.person != person:
            raise refuse("Only you can do this for yourself.")

    def name_of(self, person: PersonId) -> str:
        found = self.state.team.person(person)
        if found is None:
            raise refuse("This person is not on the list any more.")
        return found.name


def open_polls(session: Session) -> tuple[Poll, ...]:
    return tuple(p for p in session.polls if p.is_open)
