"""Which ballot comes next, what stands on it, and what follows from its result."""

from __future__ import annotations

from dataclasses import dataclass

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain import texts
from lfb_desktop.domain.errors import refuse
from lfb_desktop.domain.model import (
    Decides,
    Idea,
    IdeaId,
    Item,
    ItemId,
    Method,
    Outcome,
    OutcomeId,
    Poll,
    Purpose,
    Session,
    Step,
    ThemeId,
)
from lfb_desktop.domain.picks import going_on
from lfb_desktop.domain.rules.ask import Ask
from lfb_desktop.domain.tally.ranking import Ranking, rank
from lfb_desktop.domain.tally.result import chosen, open_tie, settled
from lfb_desktop.domain.words import say

GO_ON = 8  # so many of the most marked ideas go on from the picks
MOST_GO_ON = 12
FEW_PROPOSALS = 3  # up to here no dots, but "any objection to trying it?"
MOST_PROPOSALS = 100
# Asked where whoever opens a ballot brings no question of their own, or these in another language.
BOLDEST_QUESTION = say("Which would change most, even if it is hard?")
OBJECTION_QUESTION = say("Any objection to trying it?")
REVOTE_QUESTION = say("Which of these?")


@dataclass(frozen=True, slots=True)
class Plan:
    method: Method
    question: str
    choices: tuple[c.Choice, ...]
    places: int
    dots: int
    cap: int
    by_lot: bool = False


def plan(ask: Ask, step: Step, command: c.OpenPoll) -> Plan:
    """The next ballot of the step, by its purpose; refused where there is nothing to choose from."""
    if command.purpose is Purpose.FIRST:
        return _first(ask, step, command)
    first = next((p for p in ask.session.polls_of(step.id) if p.purpose is Purpose.FIRST), None)
    if first is None:
        raise refuse("Hold the first ballot before this one.")
    if command.purpose is Purpose.BOLDEST:
        if any(p.purpose is Purpose.BOLDEST for p in ask.session.polls_of(step.id)):
            raise refuse("The boldest was asked for already. Its result stays.")
        return Plan(Method.CHOICE, command.question or str(BOLDEST_QUESTION), _same(first.items), 1, 1, 1)
    tie = open_tie(ask.session, step.id)
    if tie is None or tie.purpose is Purpose.REVOTE:
        raise refuse("There is no tie that a second vote could settle.")
    ranking = rank(tie)
    room = tie.places - len(ranking.winners)
    question = command.question or str(REVOTE_QUESTION)
    return Plan(Method.CHOICE, question, _same(ranking.tied), room, 1, 1, tie.by_lot)


def proposals(session: Session) -> tuple[c.Choice, ...]:
    """What the team would vote on: what was picked, else the themes, else every idea."""
    if picked := [i for i in going_on(session) if not i.is_folded]:
        return tuple(_idea_choice(i) for i in picked)
    filled = {i.theme for i in session.readable_ideas}
    themes = tuple(c.Choice(t.name, theme=t.id) for t in session.themes if t.id in filled)
    return themes or tuple(_idea_choice(i) for i in session.readable_ideas)


def items_for(ask: Ask, choices: tuple[c.Choice, ...]) -> tuple[Item, ...]:
    """Titles are fixed here; what stands on a ballot is not changed while it is open."""
    return tuple(
        Item(ItemId(ask.new_id()), texts.needed(x.title, texts.IDEA), idea=x.idea, theme=x.theme)
        for x in choices
    )


def consequences(ask: Ask, poll: Poll) -> tuple[e.Event, ...]:
    """Of a poll that was just counted: ideas that go on, or outcomes where the vote decides."""
    if poll.method is Method.PICKS:
        ranking = rank(poll)
        marks = tuple((r.item.idea, r.total) for r in ranking.rows if r.item.idea)
        return (e.PicksMade(ask.session.id, poll.step, marks, _going_on(ranking)),)
    if poll.decides is not Decides.DECISION or poll.purpose is Purpose.BOLDEST:
        return ()
    return tuple(_outcome(ask, item) for item in chosen(poll))


def _going_on(ranking: Ranking) -> tuple[IdeaId, ...]:
    """A tie at the last place goes on as a whole if the wall can still show all on one page."""
    tied = ranking.tied if len(ranking.winners) + len(ranking.tied) <= MOST_GO_ON else ()
    return tuple(i.idea for i in (*ranking.winners, *tied) if i.idea)


def outcomes_of_tied(ask: Ask, poll: Poll) -> tuple[e.Event, ...]:
    if poll.decides is not Decides.DECISION:
        return ()
    return tuple(_outcome(ask, item) for item in settled(poll))


def _first(ask: Ask, step: Step, command: c.OpenPoll) -> Plan:
    if any(p.purpose is Purpose.FIRST for p in ask.session.polls_of(step.id)):
        raise refuse("This ballot was held. Its result stays; a new vote is a new ballot in the agenda.")
    choices = command.choices or proposals(ask.session)
    for choice in choices:
        _may_stand(ask, choice)
    if not choices:
        raise refuse("There is nothing to vote on yet. Go back and write ideas, or go on.")
    if len(choices) > MOST_PROPOSALS:
        raise refuse("A ballot holds at most {n} proposals. Pick or group first.", n=MOST_PROPOSALS)
    settings = step.settings
    question = command.question or settings.question
    if len(choices) <= FEW_PROPOSALS:
        return Plan(Method.OBJECTIONS, question or str(OBJECTION_QUESTION), choices, len(choices), 1, 1)
    places, asked = min(settings.places, len(choices)), question or step.title
    return Plan(Method.DOTS, asked, choices, places, settings.dots, settings.cap, settings.by_lot)


def _may_stand(ask: Ask, choice: c.Choice) -> None:
    idea = ask.idea(choice.idea) if choice.idea is not None else None
    if idea is not None and not idea.is_live:
        raise refuse("No. {n} is set aside or part of another idea, and cannot be chosen.", n=idea.number)
    if idea is not None and idea.is_folded:
        raise refuse("No. {n} is folded. Until it can be read it cannot be chosen.", n=idea.number)
    if choice.theme is not None and all(t.id != choice.theme for t in ask.session.themes):
        raise refuse("This theme is not in the session any more.")


def _outcome(ask: Ask, item: Item) -> e.OutcomeAdded:
    ideas = (item.idea,) if item.idea else _inside(ask.session, item.theme)
    return e.OutcomeAdded(ask.session.id, Outcome(OutcomeId(ask.new_id()), _title(item.title), ideas))


def _inside(session: Session, theme: ThemeId | None) -> tuple[IdeaId, ...]:
    """Nothing for a theme that is gone, or for a proposal from outside."""
    return tuple(i.id for i in session.live_ideas if theme is not None and i.theme == theme)


def _title(text: str) -> str:
    """An outcome's title is shorter than an idea may be."""
    return text if texts.graphemes(text) <= texts.OUTCOME.hard else text[: texts.OUTCOME.hard - 1] + "…"


def _same(items: tuple[Item, ...]) -> tuple[c.Choice, ...]:
    return tuple(c.Choice(i.title, idea=i.idea, theme=i.theme) for i in items)


def _idea_choice(idea: Idea) -> c.Choice:
    return c.Choice(idea.text, idea=idea.id)
