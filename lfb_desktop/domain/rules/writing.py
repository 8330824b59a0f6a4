"""Questions on the why and thanks: short texts without a name, sealed when their step closes."""

from __future__ import annotations

from dataclasses import replace

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain import texts
from lfb_desktop.domain.actors import Participant
from lfb_desktop.domain.errors import refuse
from lfb_desktop.domain.model import Question, Step, StepKind, Thanks
from lfb_desktop.domain.rules.ask import Ask

MOST_TEXTS = 500  # of one step: a bound for a room, far above what people write


def ask_question(ask: Ask, command: c.AskQuestion) -> tuple[e.Event, ...]:
    step = ask.current()
    if step.kind not in (StepKind.WHY, StepKind.CLARITY):
        raise refuse("Questions on the why belong to the beginning. Say it aloud now.")
    _bound(len(ask.session.questions))
    question = Question(ask.new_id(), step.id, texts.needed(command.text, texts.SENTENCE))
    return (e.QuestionAsked(ask.session.id, question),)


def answer_question(ask: Ask, command: c.AnswerQuestion) -> tuple[e.Event, ...]:
    """An empty answer means: answered aloud."""
    ask.running  # noqa: B018  (refuses outside a running session)
    if all(q.id != command.question for q in ask.session.questions):
        raise refuse("This question is not in the session any more.")
    return (e.QuestionAnswered(ask.session.id, command.question, texts.one_line(command.answer, texts.IDEA)),)


def give_thanks(ask: Ask, command: c.GiveThanks) -> tuple[e.Event, ...]:
    step = ask.current(StepKind.CLOSING)
    if command.giver is not None:
        ask.speaks_for(command.giver)
    if command.giver == command.to or (isinstance(ask.by, Participant) and ask.by.person == command.to):
        raise refuse("Thanks go to somebody else.")
    if any(p and ask.state.team.person(p) is None for p in (command.to, command.giver)):
        raise refuse("This person is not on the list any more.")
    _bound(len(ask.session.thanks))
    thanks = Thanks(
        ask.new_id(), step.id, command.to, texts.needed(command.text, texts.SENTENCE), command.giver
    )
    return (e.ThanksGiven(ask.session.id, thanks),)


def sealed_texts(ask: Ask, step: Step) -> tuple[e.Event, ...]:
    """Under new keys, in key order: nothing tells who wrote first."""
    questions = [replace(q, id=ask.new_id()) for q in ask.session.questions if q.step == step.id]
    thanks = [replace(t, id=ask.new_id()) for t in ask.session.thanks if t.step == step.id]
    if not questions and not thanks:
        return ()
    by_key = (tuple(sorted(questions, key=lambda q: q.id)), tuple(sorted(thanks, key=lambda t: t.id)))
    return (e.TextsSealed(ask.session.id, step.id, *by_key),)


def _bound(n: int) -> None:
    if n >= MOST_TEXTS:
        raise refuse("There are {n} already. Read those first.", n=n)


TABLE = {c.AskQuestion: ask_question, c.AnswerQuestion: answer_question, c.GiveThanks: give_thanks}
