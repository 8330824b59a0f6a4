"""Outcomes, questions and thanks: what people promised, asked and said with their name where they gave it."""

from __future__ import annotations

from datetime import date

from lfb_desktop.domain.model import (
    IdeaId,
    Need,
    NeedAnswer,
    Outcome,
    Question,
    Role,
    Session,
    State,
    ThanksState,
)
from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.views.record_names import name_of, names
from lfb_desktop.views.record_parts import NeedPart, OutcomePart, QuestionPart, ThanksPart, Thinking


def outcomes(state: State, session: Session) -> tuple[OutcomePart, ...]:
    """In the order in which the team made them."""
    numbers = {i.id: i.number for i in session.ideas}
    return tuple(_outcome(state, outcome, numbers) for outcome in session.outcomes)


def questions(session: Session) -> tuple[QuestionPart, ...]:
    return tuple(QuestionPart(q.text, q.answer, _state(q)) for q in session.questions)


def thanks(state: State, session: Session) -> tuple[ThanksPart, ...]:
    """What was shown, as written; by the name of the thanked person: no order tells who was first."""
    parts = (
        ThanksPart(
            to=name_of(state, t.to),
            text=t.text,
            giver=name_of(state, t.giver),
            unsigned=NOTHING if t.giver else say("a colleague"),
        )
        for t in session.thanks
        if t.state is ThanksState.SHOWN
    )
    return tuple(sorted(parts, key=lambda t: (t.to.casefold(), t.text, t.giver)))


def _outcome(state: State, outcome: Outcome, numbers: dict[IdeaId, int]) -> OutcomePart:
    plan = outcome.plan
    thinking = sorted(
        (Thinking(name_of(state, c.person), c.until) for c in outcome.commitments if c.role is Role.THINKING),
        key=lambda t: t.name.casefold(),
    )
    return OutcomePart(
        title=outcome.title,
        owners=names(state, outcome.people(Role.OWNER)),
        helpers=names(state, outcome.people(Role.HELPER)),
        thinking=tuple(thinking),
        when_then=plan.when_then,
        look_again=plan.look_again,
        first_step=plan.first_step,
        success=plan.success,
        hypothesis=plan.hypothesis,
        learned=plan.learned,
        is_experiment=plan.is_experiment,
        ideas=tuple(sorted(numbers[i] for i in outcome.ideas if i in numbers)),
        need=_need(outcome.need) if outcome.need.text else None,
    )


def _need(need: Need) -> NeedPart:
    if need.answer is NeedAnswer.YES:
        return NeedPart(need.text, say("The leader says yes."), need.because)
    if need.answer is NeedAnswer.NO:
        return NeedPart(need.text, say("The leader says no, because:"), need.because)
    if need.answer is NeedAnswer.LATER and need.by:
        return NeedPart(need.text, say("The leader answers by {date}.", date=_day(need.by)), need.because)
    if need.answer is NeedAnswer.LATER:
        return NeedPart(need.text, say("The leader answers later."), need.because)
    return NeedPart(need.text, say("The leader has not answered yet."))


def _day(iso: str) -> date | str:
    """The door takes days of the calendar alone; a team file that another tool wrote may hold others."""
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return iso


def _state(question: Question) -> Say:
    if question.answer:
        return NOTHING
    return say("Answered aloud.") if question.is_answered else say("Not yet answered.")
