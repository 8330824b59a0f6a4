"""Who takes it: people volunteer, nobody is assigned; the plan is in the owner's words."""

from __future__ import annotations

from dataclasses import replace

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain import texts
from lfb_desktop.domain.errors import refuse
from lfb_desktop.domain.model import Commitment, Need, NeedAnswer, Outcome, OutcomeId, Plan, Role
from lfb_desktop.domain.rules.ask import Ask

MOST_OUTCOMES = 100


def add_outcome(ask: Ask, command: c.AddOutcome) -> tuple[e.Event, ...]:
    ask.running  # noqa: B018  (refuses outside a running session)
    if len(ask.session.outcomes) >= MOST_OUTCOMES:
        raise refuse("There are {n} outcomes. That is more than a team can hold.", n=MOST_OUTCOMES)
    for idea in command.ideas:
        ask.idea(idea)
    title = texts.needed(command.title, texts.OUTCOME)
    outcome = Outcome(OutcomeId(ask.new_id()), title, tuple(dict.fromkeys(command.ideas)))
    return (e.OutcomeAdded(ask.session.id, outcome),)


def retitle_outcome(ask: Ask, command: c.RetitleOutcome) -> tuple[e.Event, ...]:
    outcome = ask.outcome(command.outcome)
    return (e.OutcomeRetitled(ask.unended.id, outcome.id, texts.needed(command.title, texts.OUTCOME)),)


def remove_outcome(ask: Ask, command: c.RemoveOutcome) -> tuple[e.Event, ...]:
    return (e.OutcomeRemoved(ask.unended.id, ask.outcome(command.outcome).id),)


def restore_outcome(ask: Ask, command: c.RestoreOutcome) -> tuple[e.Event, ...]:
    session, outcome = ask.unended, command.outcome
    if session.outcome(outcome.id) is not None:
        raise refuse("This outcome is in the session already.")
    order = [o.id for o in session.outcomes]
    order.insert(command.position, outcome.id)
    return (e.OutcomeAdded(session.id, outcome), e.OutcomesOrdered(session.id, tuple(order)))


def commit(ask: Ask, command: c.Commit) -> tuple[e.Event, ...]:
    outcome = ask.outcome(command.outcome)
    ask.speaks_for(command.person)
    if command.person == ask.unended.leader:
        raise refuse("The leader clears the way. The team takes it.")
    if all(p.person.id != command.person for p in ask.session.participants):
        raise refuse("Only who takes part in this session can take something on.")
    until = texts.calendar_date(command.until) if command.role is Role.THINKING and command.until else ""
    commitment = Commitment(command.person, command.role, until)
    return () if commitment in outcome.commitments else (e.Committed(ask.session.id, outcome.id, commitment),)


def release(ask: Ask, command: c.Release) -> tuple[e.Event, ...]:
    outcome = ask.outcome(command.outcome)
    ask.speaks_for(command.person)
    if all(x.person != command.person for x in outcome.commitments):
        return ()
    return (e.Released(ask.unended.id, outcome.id, command.person),)


def restore_commitments(ask: Ask, command: c.RestoreCommitments) -> tuple[e.Event, ...]:
    """All are said again in their order, so that they stand as they stood."""
    outcome = ask.outcome(command.outcome)
    if outcome.commitments == command.commitments:
        return ()
    taking_part = {p.person.id for p in ask.unended.participants}
    if any(x.person not in taking_part for x in command.commitments):
        raise refuse("Only who takes part in this session can take something on.")
    released = tuple(e.Released(ask.session.id, outcome.id, x.person) for x in outcome.commitments)
    said = tuple(e.Committed(ask.session.id, outcome.id, x) for x in command.commitments)
    return (*released, *said)


def plan_outcome(ask: Ask, command: c.PlanOutcome) -> tuple[e.Event, ...]:
    outcome, plan = ask.outcome(command.outcome), command.plan
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


TABLE = {
    c.AddOutcome: add_outcome,
    c.RetitleOutcome: retitle_outcome,
    c.RemoveOutcome: remove_outcome,
    c.RestoreOutcome: restore_outcome,
    c.Commit: commit,
    c.Release: release,
    c.RestoreCommitments: restore_commitments,
    c.PlanOutcome: plan_outcome,
    c.NameNeed: name_need,
    c.AnswerNeed: answer_need,
}
