"""Whether the parts of a session fit together: every reference has its target, and no promise is broken.

A file could say anything. What would make a secret untrue is refused: an author on an idea of an
unsigned round, a round that is still open, an order that tells who came first.
"""

from __future__ import annotations

from collections.abc import Mapping

from lfb_desktop.domain.model import (
    Idea,
    Method,
    Person,
    PersonId,
    Phase,
    Poll,
    Session,
    SessionState,
    Step,
    StepId,
    StepKind,
)
from lfb_desktop.domain.texts import same_words
from lfb_desktop.imports.check_journal import check_journal
from lfb_desktop.imports.place import Place
from lfb_desktop.imports.references import refers

_ASKED_IN = {
    Method.CLARITY: StepKind.CLARITY,
    Method.PULSE: StepKind.CLOSING,
    Method.PICKS: StepKind.PICK,
    Method.DOTS: StepKind.BALLOT,
    Method.CHOICE: StepKind.BALLOT,
    Method.OBJECTIONS: StepKind.BALLOT,
}


def check(session: Session, people: tuple[Person, ...]) -> None:
    """Raises `Rejected` naming the first place that does not fit."""
    known = {p.id for p in people}
    steps = {s.id: s for s in session.steps}
    _ids_once(session)
    _state(session, known, steps)
    for number, step in enumerate(session.steps):
        _step(session, step, Place(f"session.steps[{number}]", None))
    _ideas(session, known, steps)
    for number, poll in enumerate(session.polls):
        _poll(session, poll, steps, Place(f"session.polls[{number}]", None))
    _texts(session, known, steps)
    _outcomes(session, known)
    check_journal(session, known)


def _ids_once(session: Session) -> None:
    kinds: dict[str, list[str]] = {
        "steps": [s.id for s in session.steps],
        "ideas": [i.id for i in session.ideas],
        "themes": [t.id for t in session.themes],
        "polls": [p.id for p in session.polls],
        "polls.items": [i.id for p in session.polls for i in p.items],
        "points": [p.id for p in session.points],
        "questions": [q.id for q in session.questions],
        "thanks": [t.id for t in session.thanks],
        "outcomes": [o.id for o in session.outcomes],
    }
    for kind, ids in kinds.items():
        if len(set(ids)) != len(ids):
            raise Place(f"session.{kind}", None).no("Two entries have the same id.")


def _state(session: Session, known: set[PersonId], steps: Mapping[StepId, Step]) -> None:
    for key, person in (("leader", session.leader), ("facilitator", session.facilitator)):
        if person is not None:
            refers(person, known, Place(f"session.{key}", None), "person")
    if session.step_id is not None:
        refers(session.step_id, steps, Place("session.step", None), "step")
    if any(p.person.id == session.leader for p in session.participants):
        raise Place("session.leader", None).no("Who gives the why is not among those who take part.")
    _begun(session, steps)
    _times(session)
    _note(session)


def _begun(session: Session, steps: Mapping[StepId, Step]) -> None:
    """A session that runs or ran stands in a step that has begun; before the doors open none has."""
    at = Place("session.step", None)
    if session.state is not SessionState.PREPARATION:
        if session.step_id is None or steps[session.step_id].phase is Phase.AHEAD:
            raise at.no("A session that has begun stands in a step that has begun.")
        return
    if session.step_id is not None or any(s.phase is not Phase.AHEAD for s in session.steps):
        raise at.no("In a session that is being prepared no step has begun.")


def _times(session: Session) -> None:
    began, ended = session.state is not SessionState.PREPARATION, session.state is SessionState.ENDED
    if began != (session.started_ms is not None):
        raise Place("session.started_ms", None).no("This does not fit the state of the session.")
    if ended != (session.ended_ms is not None):
        raise Place("session.ended_ms", None).no("This does not fit the state of the session.")
    if session.ended_ms is not None and session.ended_ms < (session.started_ms or 0):
        raise Place("session.ended_ms", None).no("This is before the session began.")
    _rests(session)


def _note(session: Session) -> None:
    if session.leader_note and session.state is SessionState.ENDED:
        raise Place("session.leader_note", None).no("A session that has ended keeps no note of the leader.")


def _rests(session: Session) -> None:
    if session.stopped_ms is not None and session.state is not SessionState.RUNNING:
        raise Place("session.stopped_ms", None).no("Only a session that runs can be stopped for today.")
    if session.stopped_ms is not None and session.stopped_ms < (session.started_ms or 0):
        raise Place("session.stopped_ms", None).no("This is before the session began.")
    if session.go_on_date and session.stopped_ms is None:
        raise Place("session.go_on_date", None).no("Only a session that was stopped has a day to go on.")


def _step(session: Session, step: Step, at: Place) -> None:
    is_round = step.kind is StepKind.IDEAS
    has_begun, is_closed = step.phase is not Phase.AHEAD, step.phase is Phase.CLOSED
    if has_begun != (step.opened_ms is not None) or is_closed != (step.closed_ms is not None):
        raise at.no("When this step was opened and closed does not fit its phase.")
    _moved(session, step, at)
    if is_round and step.phase is Phase.OPEN:
        raise at.no("A round that is still open cannot be taken in; reveal it first, then make a new copy.")
    if (step.result is not None) != (is_round and step.phase is Phase.CLOSED):
        raise at.no("A closed round has a result, and nothing else has one.")
    written = sum(1 for i in session.ideas if i.step == step.id)
    if step.result is not None and step.result.ideas != written:
        raise at.no(
            "The result tells of {n} ideas, the file has {found}.", n=step.result.ideas, found=written
        )
    if step.result is not None and step.result.ideas != step.result.from_paper + sum(
        step.result.contributions
    ):
        raise at.no("The contributions and the slips from paper are not {n} ideas.", n=step.result.ideas)
    _talks(session, step, at)


def _moved(session: Session, step: Step, at: Place) -> None:
    """Time moves from step to step, and "so far" comes by itself, only once the doors were open."""
    if session.state is not SessionState.PREPARATION:
        return
    if step.given_ms:
        raise Place(f"{at.name}.given_ms", None).no("Before the doors open no step gives time away.")
    if step.kind is StepKind.SO_FAR:
        raise at.no("“So far” comes when a session is taken up again, not before it has begun.")


def _talks(session: Session, step: Step, at: Place) -> None:
    ideas = {i.id for i in session.ideas}
    for idea in step.talks:
        refers(idea, ideas, at, "idea")
    if len(set(step.talks)) != len(step.talks):
        raise at.no("One idea is talked about twice.")
    if step.focus >= max(1, len(step.talks)):
        raise Place(f"{at.name}.focus", None).no("There is no such proposal to talk about.")
    minutes = [minute for minute, _ in step.pace]
    if len(set(minutes)) != len(minutes):
        raise Place(f"{at.name}.pace", None).no("One minute stands here twice.")


def _ideas(session: Session, known: set[PersonId], steps: Mapping[StepId, Step]) -> None:
    ideas = {i.id for i in session.ideas}
    themes = {t.id for t in session.themes}
    numbers = [i.number for i in session.ideas]
    if len(set(numbers)) != len(numbers):
        raise Place("session.ideas", None).no("Two ideas have the same number.")
    if numbers and max(numbers) != len(numbers):
        raise Place("session.ideas", None).no("Ideas are numbered from 1 on without a gap.")
    _merges_end(session)
    for place, idea in enumerate(session.ideas):
        at = Place(f"session.ideas[{place}]", None)
        refers(idea.step, steps, at, "step")
        _author(idea, steps[idea.step], known, at)
        for other in idea.builds_on:
            refers(other, ideas, at, "idea")
        if idea.theme is not None:
            refers(idea.theme, themes, at, "theme")
        if idea.merged_into is not None:
            refers(idea.merged_into, ideas - {idea.id}, at, "idea")


def _merges_end(session: Session) -> None:
    into = {i.id: i.merged_into for i in session.ideas}
    for number, idea in enumerate(session.ideas):
        at, steps = idea.merged_into, 0
        while at is not None and steps <= len(into):
            at, steps = into.get(at), steps + 1
        if at is not None:
            raise Place(f"session.ideas[{number}]", None).no("Ideas are part of each other in a circle.")


def _author(idea: Idea, step: Step, known: set[PersonId], at: Place) -> None:
    if step.kind is not StepKind.IDEAS:
        raise at.no("An idea comes from a round of ideas.")
    if step.phase is not Phase.CLOSED:
        raise at.no("This idea comes from a round that is not revealed.")
    if idea.author is None:
        if idea.is_claimed:
            raise at.no("This idea was claimed by nobody.")
        return
    if idea.ticket is not None:
        raise at.no("An idea with an author needs no ticket to be claimed.")
    if step.settings.is_unsigned and not idea.is_claimed:
        raise at.no("An idea of an unsigned round has an author here. It was promised that it has none.")
    refers(idea.author, known, at, "person")


def _poll(session: Session, poll: Poll, steps: Mapping[StepId, Step], at: Place) -> None:
    """Items may be no ideas of a round: ballots from elsewhere have their own proposals."""
    refers(poll.step, steps, at, "step")
    step = steps[poll.step]
    if step.phase is Phase.AHEAD or step.kind is not _ASKED_IN[poll.method]:
        raise at.no("A poll of this kind belongs to a step of its own kind that has begun.")
    ideas = {i.id for i in session.ideas}
    themes = {t.id for t in session.themes}
    for item in poll.items:
        if item.idea is not None:
            refers(item.idea, ideas, at, "idea")
        if item.theme is not None:
            refers(item.theme, themes, at, "theme")


def _texts(session: Session, known: set[PersonId], steps: Mapping[StepId, Step]) -> None:
    ideas = {i.id for i in session.ideas}
    for n, question in enumerate(session.questions):
        refers(question.step, steps, Place(f"session.questions[{n}]", None), "step")
    for n, point in enumerate(session.points):
        refers(point.idea, ideas, Place(f"session.points[{n}]", None), "idea")
    for n, thanks in enumerate(session.thanks):
        at = Place(f"session.thanks[{n}]", None)
        refers(thanks.step, steps, at, "step")
        refers(thanks.to, known, at, "person")
        if thanks.giver is not None:
            refers(thanks.giver, known, at, "person")
    names = [same_words(theme.name) for theme in session.themes]
    if len(set(names)) != len(names):
        raise Place("session.themes", None).no("Two themes have the same name.")


def _outcomes(session: Session, known: set[PersonId]) -> None:
    ideas = {i.id for i in session.ideas}
    for number, outcome in enumerate(session.outcomes):
        at = Place(f"session.outcomes[{number}]", None)
        for idea in outcome.ideas:
            refers(idea, ideas, at, "idea")
        people = [c.person for c in outcome.commitments]
        for person in people:
            refers(person, known, at, "person")
        if len(set(people)) != len(people):
            raise at.no("One person stands on this outcome twice.")
