"""Who takes it: people volunteer, nobody is assigned; the plan is in the owner's words."""

from __future__ import annotations

from dataclasses import replace

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain import texts
from lfb_desktop.domain.actors import Participant
from lfb_desktop.domain.errors import refuse
from lfb_desktop.domain.model import Commitment, Need, NeedAnswer, Outcome, OutcomeId, PersonId, Plan, Role
from lfb_desktop.domain.rules import inviting
from lfb_desktop.domain.rules.ask import Ask

MOST_OUTCOMES = 100


def add_outcome(ask: Ask, command: c.AddOutcome) -> tuple[e.Event, ...]:
    ask.running  # noqa: B018  (refuses outside a running session)
    _bound(ask)
    for idea in command.ideas:
        ask.idea(idea)
    title = texts.needed(command.title, texts.OUTCOME)
    outcome = Outcome(OutcomeId(ask.new_id()), title, tuple(dict.fromkeys(command.ideas)))
    return (e.OutcomeAdded(ask.session.id, outcome),)


def retitle_outcome(ask: Ask, command: c.RetitleOutcome) -> tuple[e.Event, ...]:
    outcome, title = ask.outcome(command.outcome), texts.needed(command.title, texts.OUTCOME)
    return () if title == outcome.title else (e.OutcomeRetitled(ask.unended.id, outcome.id, title),)


def remove_outcome(ask: Ask, command: c.RemoveOutcome) -> tuple[e.Event, ...]:
    session, outcome = ask.unended, ask.outcome(command.outcome)
    return (*inviting.withdrawn(session, outcome.id), e.OutcomeRemoved(session.id, outcome.id))


def restore_outcome(ask: Ask, command: c.RestoreOutcome) -> tuple[e.Event, ...]:
    session, outcome = ask.unended, command.outcome
    if session.outcome(outcome.id) is not None:
        raise refuse("This outcome is in the session already.")
    _bound(ask)
    for said in outcome.commitments:
        _takes_part(ask, said.person)
    order = [o.id for o in session.outcomes]
    order.insert(command.position, outcome.id)
    return (e.OutcomeAdded(session.id, outcome), e.OutcomesOrdered(session.id, tuple(order)))


def commit(ask: Ask, command: c.Commit) -> tuple[e.Event, ...]:
    outcome = ask.outcome(command.outcome)
    ask.speaks_for(command.person)
    if command.person == ask.unended.leader:
        raise refuse("The leader clears the way. The team takes it.")
    _takes_part(ask, command.person)
    until = texts.calendar_date(command.until) if command.role is Role.THINKING and command.until else ""
    commitment = Commitment(command.person, command.role, until)
    if commitment in outcome.commitments:
        return ()
    asked = inviting.answered(ask.session, outcome.id, command.person)
    return (e.Committed(ask.session.id, outcome.id, commitment), *asked)


def release(ask: Ask, command: c.Release) -> tuple[e.Event, ...]:
    outcome = ask.outcome(command.outcome)
    ask.speaks_for(command.person)
    if all(x.person != command.person for x in outcome.commitments):
        return ()
    return (e.Released(ask.unended.id, outcome.id, command.person),)


def restore_commitment(ask: Ask, command: c.RestoreCommitment) -> tuple[e.Event, ...]:
    """What others said of the same outcome meanwhile stays."""
    session, outcome, before = ask.unended, ask.outcome(command.outcome), command.before
    standing = [x for x in outcome.commitments if x.person != command.person]
    if before is None:
        is_there = len(standing) < len(outcome.commitments)
        return (e.Released(session.id, outcome.id, command.person),) if is_there else ()
    _takes_part(ask, command.person)
    said = () if before in outcome.commitments else (e.Committed(session.id, outcome.id, before),)
    order = [x.person for x in standing]
    order.insert(command.position, before.person)
    now = [x.person for x in (*standing, before)] if said else [x.person for x in outcome.commitments]
    placed = () if order == now else (e.CommitmentsOrdered(session.id, outcome.id, tuple(order)),)
    return (*said, *placed)


def plan_outcome(ask: Ask, command: c.PlanOutcome) -> tuple[e.Event, ...]:
    outcome, plan = ask.outcome(command.outcome), command.plan
    if isinstance(ask.by, Participant) and ask.by.person not in outcome.people(Role.OWNER):
        raise refuse("The plan is in the words of those who take it.")
    checked = Plan(
        when_then=texts.one_line(plan.when_then, texts.SENTENCE),
        look_again=texts.calendar_date(plan.look_again) if plan.look_again else "",
        first_step=texts.one_line(plan.first_step, texts.SENTENCE),
        success=texts.one_line(plan.success, texts.SENTENCE),
        hypothesis=texts.one_line(plan.hypothesis, texts.SENTENCE),
        learned=texts.one_line(plan.learned, texts.SENTENCE),
        is_experiment=plan.is_experiment,
    )
    return () if checked == outcome.plan else (e.OutcomePlanned(ask.unended.id, outcome.id, checked),)


def name_need(ask: Ask, command: c.NameNeed) -> tuple[e.Event, ...]:
    """New words want a new answer."""
    outcome = ask.outcome(command.outcome)
    text = texts.one_line(command.need, texts.SENTENCE)
    return () if text == outcome.need.text else (e.NeedChanged(ask.unended.id, outcome.id, Need(text)),)


def answer_need(ask: Ask, command: c.AnswerNeed) -> tuple[e.Event, ...]:
    outcome = ask.outcome(command.outcome)
    if not outcome.need.text:
        raise refuse("This outcome has not asked for anything.")
    if command.answer is NeedAnswer.NO and not texts.has_content(command.because):
        raise refuse("A no needs its reason, so that the team can look for another way.")
    need = replace(
        outcome.need,
        answer=command.answer,
        because=texts.one_line(command.because, texts.SENTENCE),
        by=texts.calendar_date(command.by) if command.answer is NeedAnswer.LATER else "",
    )
    return (e.NeedChanged(ask.unended.id, outcome.id, need),)


def _bound(ask: Ask) -> None:
    if len(ask.session.outcomes) >= MOST_OUTCOMES:
        raise refuse("There are {n} outcomes. That is more than a team can hold.", n=MOST_OUTCOMES)


def _takes_part(ask: Ask, person: PersonId) -> None:
    if all(p.person.id != person for p in ask.unended.participants):
        raise refuse("Only who takes part in this session can take something on.")


TABLE = {
    c.AddOutcome: add_outcome,
    c.RetitleOutcome: retitle_outcome,
    c.RemoveOutcome: remove_outcome,
    c.RestoreOutcome: restore_outcome,
    c.Commit: commit,
    c.Release: release,
    c.RestoreCommitment: restore_commitment,
    c.PlanOutcome: plan_outcome,
    c.NameNeed: name_need,
    c.AnswerNeed: answer_need,
}
