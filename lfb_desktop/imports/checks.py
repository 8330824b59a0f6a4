"""Whether the parts of a session fit together: every reference has its target, and no promise is broken.

A file could say anything. What would make a secret untrue is refused: an author on an idea of an
unsigned round, a round that is still open, an order that tells who came first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from lfb_desktop.domain.model import (
    Idea,
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
from lfb_desktop.imports.place import Place


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
    for number, line in enumerate(session.journal):
        if line.step is not None:
            _refers(line.step, steps, Place(f"session.journal[{number}].step", None), "step")
        who = dict(line.detail).get("person")
        if who is not None:
            _refers(str(who), known, Place(f"session.journal[{number}].detail.person", None), "person")


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
            _refers(person, known, Place(f"session.{key}", None), "person")
    if session.step_id is not None:
        _refers(session.step_id, steps, Place("session.step", None), "step")
    if any(p.person.id == session.leader for p in session.participants):
        raise Place("session.leader", None).no("Who gives the why is not among those who take part.")
    began = session.state is not SessionState.PREPARATION
    if began != (session.started_ms is not None):
        raise Place("session.started_ms", None).no("This does not fit the state of the session.")
    if (session.state is SessionState.ENDED) != (session.ended_ms is not None):
        raise Place("session.ended_ms", None).no("This does not fit the state of the session.")


def _step(session: Session, step: Step, at: Place) -> None:
    is_round = step.kind is StepKind.IDEAS
    if is_round and step.phase is Phase.OPEN:
        raise at.no("A round that is still open cannot be taken in; reveal it first, then make a new copy.")
    if (step.result is not None) != (is_round and step.phase is Phase.CLOSED):
        raise at.no("A closed round has a result, and nothing else has one.")
    written = sum(1 for i in session.ideas if i.step == step.id)
    if step.result is not None and step.result.ideas != written:
        raise at.no(
            "The result tells of {n} ideas, the file has {found}.", n=step.result.ideas, found=written
        )
    for idea in step.talks:
        _refers(idea, {i.id for i in session.ideas}, at, "idea")


def _ideas(session: Session, known: set[PersonId], steps: Mapping[StepId, Step]) -> None:
    ideas = {i.id for i in session.ideas}
    themes = {t.id for t in session.themes}
    numbers = [i.number for i in session.ideas]
    if len(set(numbers)) != len(numbers):
        raise Place("session.ideas", None).no("Two ideas have the same number.")
    for place, idea in enumerate(session.ideas):
        at = Place(f"session.ideas[{place}]", None)
        _refers(idea.step, steps, at, "step")
        _author(idea, steps[idea.step], known, at)
        for other in idea.builds_on:
            _refers(other, ideas, at, "idea")
        if idea.theme is not None:
            _refers(idea.theme, themes, at, "theme")
        if idea.merged_into is not None:
            _refers(idea.merged_into, ideas - {idea.id}, at, "idea")


def _author(idea: Idea, step: Step, known: set[PersonId], at: Place) -> None:
    if step.kind is not StepKind.IDEAS:
        raise at.no("An idea comes from a round of ideas.")
    if idea.author is None:
        return
    if step.settings.is_unsigned:
        raise at.no("An idea of an unsigned round has an author here. It was promised that it has none.")
    _refers(idea.author, known, at, "person")


def _poll(session: Session, poll: Poll, steps: Mapping[StepId, Step], at: Place) -> None:
    """Items may be no ideas of a round: ballots from elsewhere have their own proposals."""
    _refers(poll.step, steps, at, "step")
    ideas = {i.id for i in session.ideas}
    for item in poll.items:
        if item.idea is not None:
            _refers(item.idea, ideas, at, "idea")


def _texts(session: Session, known: set[PersonId], steps: Mapping[StepId, Step]) -> None:
    ideas = {i.id for i in session.ideas}
    for n, question in enumerate(session.questions):
        _refers(question.step, steps, Place(f"session.questions[{n}]", None), "step")
    for n, point in enumerate(session.points):
        _refers(point.idea, ideas, Place(f"session.points[{n}]", None), "idea")
    for n, thanks in enumerate(session.thanks):
        at = Place(f"session.thanks[{n}]", None)
        _refers(thanks.step, steps, at, "step")
        _refers(thanks.to, known, at, "person")
        if thanks.giver is not None:
            _refers(thanks.giver, known, at, "person")
    names = [same_words(theme.name) for theme in session.themes]
    if len(set(names)) != len(names):
        raise Place("session.themes", None).no("Two themes have the same name.")


def _outcomes(session: Session, known: set[PersonId]) -> None:
    ideas = {i.id for i in session.ideas}
    for number, outcome in enumerate(session.outcomes):
        at = Place(f"session.outcomes[{number}]", None)
        for idea in outcome.ideas:
            _refers(idea, ideas, at, "idea")
        people = [c.person for c in outcome.commitments]
        for person in people:
            _refers(person, known, at, "person")
        if len(set(people)) != len(people):
            raise at.no("One person stands on this outcome twice.")


def _refers(id: str, known: Iterable[str], at: Place, kind: str) -> None:
    if id not in known:
        raise at.no("This names {kind} “{id}”, which is not in the file.", kind=_A[kind], id=id)


_A = {"step": "a step", "idea": "an idea", "theme": "a theme", "person": "a person"}
