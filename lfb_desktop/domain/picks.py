"""Which ideas go on from the picks, also when they were put together with others since."""

from __future__ import annotations

from lfb_desktop.domain.model import Idea, IdeaId, Session


def roots(session: Session) -> dict[IdeaId, IdeaId]:
    """Every idea and the one that stands for it; itself where it was not merged."""
    into = {i.id: i.merged_into for i in session.ideas}

    def root(idea: IdeaId) -> IdeaId:
        seen = {idea}
        while (further := into.get(idea)) is not None and further not in seen:
            seen.add(further)
            idea = further
        return idea

    return {idea: root(idea) for idea in into}


def going_on(session: Session) -> tuple[Idea, ...]:
    """Live ideas that were picked or defended, themselves or in a part; by number."""
    root = roots(session)
    wanted = {root[i.id] for i in session.ideas if i.is_picked or i.is_defended}
    return tuple(i for i in session.live_ideas if i.id in wanted)


def marks(session: Session) -> dict[IdeaId, int]:
    """The most marks that an idea or one of its parts got."""
    root = roots(session)
    most: dict[IdeaId, int] = {}
    for idea in session.ideas:
        most[root[idea.id]] = max(most.get(root[idea.id], 0), idea.marks or 0)
    return most
