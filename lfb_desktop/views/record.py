"""What a reader of the record may see: the one place that decides it, for every format of export.

Nothing here names who wrote or voted in a secret step. While a round or poll is open its texts and
totals are absent. Sentences to the leader and private notes are never part of the record.
"""

from __future__ import annotations

from lfb_desktop.domain.model import Phase, Role, Session, SessionState, State, StepKind
from lfb_desktop.domain.words import Say, count
from lfb_desktop.views import record_ideas, record_outcomes, record_results, record_timeline
from lfb_desktop.views.clock_faces import zone_of
from lfb_desktop.views.record_names import name_of, took_part, watched
from lfb_desktop.views.record_parts import RecordView, WhyPart
from lfb_desktop.views.veil import folded_at_console


def record(state: State, *, now_ms: int) -> RecordView:
    """Of the session of this state; `now_ms` is wall time. Raises ValueError without a session."""
    session = state.session
    if session is None:
        raise ValueError("A record needs a session")
    why, people = session.why, took_part(session)
    ideas = record_ideas.ideas(state, session)
    return RecordView(
        team=state.team.name,
        title=session.title,
        date=session.date,
        zone=session.zone,
        state=session.state,
        is_rehearsal=session.is_rehearsal,
        why=WhyPart(why.text, why.reason, why.result, why.given, why.open),
        led_by=name_of(state, session.leader),
        run_by=name_of(state, session.facilitator) if session.facilitator != session.leader else "",
        people=people,
        watched=watched(session),
        counts=_counts(session, len(people)),
        outcomes=record_outcomes.outcomes(state, session),
        results=record_results.results(session),
        levels=record_results.distributions(session),
        rounds=record_ideas.rounds(session),
        themes=record_ideas.themes(session, ideas),
        loose=record_ideas.loose(session, ideas),
        ideas=ideas,
        talks=record_ideas.talks(session),
        questions=record_outcomes.questions(session),
        thanks=record_outcomes.thanks(state, session),
        timeline=record_timeline.timeline(session, now_ms),
        is_whole=not hides_something(session),
        written_on=record_timeline.wall_date(now_ms, zone_of(session.zone)),
    )


def hides_something(session: Session) -> bool:
    """Whether a secret step is open: a round, a poll, or unsigned texts that wait for their seal.

    Two lossless copies made meanwhile would differ by one new name and one new text.
    """
    open_steps = {s.id for s in session.steps if s.phase is Phase.OPEN}
    is_writing = any(s.kind is StepKind.IDEAS and s.id in open_steps for s in session.steps)
    unsealed = any(q.step in open_steps for q in session.questions) or any(
        t.step in open_steps and t.giver is None for t in session.thanks
    )
    is_over = session.state is SessionState.ENDED
    return any(p.is_open for p in session.polls) or (not is_over and (is_writing or unsealed))


def _counts(session: Session, people: int) -> tuple[Say, ...]:
    folds = folded_at_console(session)
    taken = sum(1 for o in session.outcomes if o.people(Role.OWNER))
    return (
        count(people, "{n} person", "{n} people"),
        count(len(session.ideas), "{n} idea", "{n} ideas"),
        count(len(session.outcomes), "{n} outcome", "{n} outcomes"),
        count(taken, "{n} taken", "{n} taken"),
        *((folds,) if folds else ()),
    )
