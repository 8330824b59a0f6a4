"""The same session under new ids, so that it can stand beside the one it was made from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from lfb_desktop.domain.model import (
    Idea,
    IdeaId,
    Item,
    ItemId,
    JournalLine,
    Outcome,
    OutcomeId,
    Paper,
    Poll,
    PollId,
    Session,
    SessionId,
    Step,
    StepId,
    ThemeId,
)
from lfb_desktop.imports.paper_ids import paper_id

# Keys of journal lines whose values are ids of the session's own parts.
_OWN_DETAILS = frozenset({"poll", "idea", "into", "outcome", "theme"})


def copied(session: Session, new_id: Callable[[], str]) -> Session:
    """People keep their ids; everything else gets new ones."""
    fresh = _Fresh(_map(session, new_id))
    return replace(
        session,
        id=SessionId(new_id()),
        step_id=fresh.step(session.step_id) if session.step_id else None,
        steps=tuple(_step(step, fresh) for step in session.steps),
        ideas=tuple(_idea(idea, fresh) for idea in session.ideas),
        themes=tuple(replace(theme, id=fresh.theme(theme.id)) for theme in session.themes),
        polls=tuple(_poll(poll, fresh) for poll in session.polls),
        points=tuple(
            replace(point, id=fresh.of(point.id), idea=fresh.idea(point.idea)) for point in session.points
        ),
        questions=tuple(replace(q, id=fresh.of(q.id), step=fresh.step(q.step)) for q in session.questions),
        thanks=tuple(replace(t, id=fresh.of(t.id), step=fresh.step(t.step)) for t in session.thanks),
        outcomes=tuple(_outcome(outcome, fresh) for outcome in session.outcomes),
        journal=tuple(_line(line, fresh) for line in session.journal),
    )


@dataclass(frozen=True, slots=True)
class _Fresh:
    """New ids by old ones, with the kind of each kept."""

    ids: dict[str, str]

    def of(self, id: str) -> str:
        return self.ids.get(id, id)

    def step(self, id: StepId) -> StepId:
        return StepId(self.of(id))

    def idea(self, id: IdeaId) -> IdeaId:
        return IdeaId(self.of(id))

    def theme(self, id: ThemeId) -> ThemeId:
        return ThemeId(self.of(id))

    def item(self, id: ItemId) -> ItemId:
        return ItemId(self.of(id))


def _map(session: Session, new_id: Callable[[], str]) -> dict[str, str]:
    old = [
        *(s.id for s in session.steps),
        *(i.id for i in session.ideas),
        *(t.id for t in session.themes),
        *(p.id for p in session.polls),
        *(i.id for p in session.polls for i in p.items),
        *(p.id for p in session.points),
        *(q.id for q in session.questions),
        *(t.id for t in session.thanks),
        *(o.id for o in session.outcomes),
    ]
    return {id: new_id() for id in dict.fromkeys(str(id) for id in old)}


def _step(step: Step, fresh: _Fresh) -> Step:
    return replace(step, id=fresh.step(step.id), talks=tuple(fresh.idea(i) for i in step.talks))


def _idea(idea: Idea, fresh: _Fresh) -> Idea:
    return replace(
        idea,
        id=fresh.idea(idea.id),
        step=fresh.step(idea.step),
        builds_on=tuple(fresh.idea(i) for i in idea.builds_on),
        theme=fresh.theme(idea.theme) if idea.theme else None,
        merged_into=fresh.idea(idea.merged_into) if idea.merged_into else None,
    )


def _poll(poll: Poll, fresh: _Fresh) -> Poll:
    id = fresh.of(poll.id)
    return replace(
        poll,
        id=PollId(id),
        step=fresh.step(poll.step),
        items=tuple(_item(item, fresh) for item in poll.items),
        papers=tuple(_paper(paper, paper_id(id, n), fresh) for n, paper in enumerate(poll.papers)),
    )


def _item(item: Item, fresh: _Fresh) -> Item:
    return replace(
        item,
        id=fresh.item(item.id),
        idea=fresh.idea(item.idea) if item.idea else None,
        theme=fresh.theme(item.theme) if item.theme else None,
    )


def _paper(paper: Paper, id: str, fresh: _Fresh) -> Paper:
    return replace(
        paper,
        id=id,
        marks=tuple(sorted((fresh.item(item), value) for item, value in paper.marks)),
        about=fresh.item(paper.about) if paper.about else None,
    )


def _outcome(outcome: Outcome, fresh: _Fresh) -> Outcome:
    ideas = tuple(fresh.idea(idea) for idea in outcome.ideas)
    return replace(outcome, id=OutcomeId(fresh.of(outcome.id)), ideas=ideas)


def _line(line: JournalLine, fresh: _Fresh) -> JournalLine:
    detail = tuple((k, fresh.of(str(v)) if k in _OWN_DETAILS else v) for k, v in line.detail)
    return replace(line, step=fresh.step(line.step) if line.step else None, detail=detail)
