"""Questions on the why and thanks: short texts without a name, sealed when their step closes."""

from __future__ import annotations

from dataclasses import replace

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain import texts
from lfb_desktop.domain.chance import ticket_hash
from lfb_desktop.domain.errors import refuse
from lfb_desktop.domain.model import Question, Step, StepKind, TicketHash
from lfb_desktop.domain.rules.ask import Ask

MOST_TEXTS = 500  # of one step: a bound for a room, far above what people write


def ask_question(ask: Ask, command: c.AskQuestion) -> tuple[e.Event, ...]:
    """The same ticket again is the same question: it is stored already."""
    ticket = ticket_of(command.ticket)
    if ticket is not None and any(q.ticket == ticket for q in ask.session.questions):
        return ()
    step = ask.current()
    if step.kind not in (StepKind.WHY, StepKind.CLARITY):
        raise refuse("Questions on the why belong to the beginning. Say it aloud now.")
    bound(len(ask.session.questions))
    text = texts.needed(command.text, texts.SENTENCE)
    question = Question(ask.new_id(), step.id, text, ticket=ticket)
    return (e.QuestionAsked(ask.session.id, question),)


def answer_question(ask: Ask, command: c.AnswerQuestion) -> tuple[e.Event, ...]:
    """An empty answer means: answered aloud."""
    ask.running  # noqa: B018  (refuses outside a running session)
    if all(q.id != command.question for q in ask.session.questions):
        raise refuse("This question is not in the session any more.")
    return (e.QuestionAnswered(ask.session.id, command.question, texts.one_line(command.answer, texts.IDEA)),)


def sealed_texts(ask: Ask, step: Step) -> tuple[e.Event, ...]:
    """Under new keys, in key order: nothing tells who wrote first."""
    questions = [replace(q, id=ask.new_id()) for q in ask.session.questions if q.step == step.id]
    thanks = [replace(t, id=ask.new_id()) for t in ask.session.thanks if t.step == step.id]
    if not questions and not thanks:
        return ()
    by_key = (tuple(sorted(questions, key=lambda q: q.id)), tuple(sorted(thanks, key=lambda t: t.id)))
    return (e.TextsSealed(ask.session.id, step.id, *by_key),)


def ticket_of(ticket: str) -> TicketHash | None:
    """At the laptop there is none."""
    return ticket_hash(ticket) if ticket else None


def bound(n: int) -> None:
    if n >= MOST_TEXTS:
        raise refuse("There are {n} already. Read those first.", n=n)


TABLE = {c.AskQuestion: ask_question, c.AnswerQuestion: answer_question}
