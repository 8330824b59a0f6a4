"""What must not be read yet is taken out of a session before anything of it is shown.

A folded idea keeps its number and loses its words, also where they stand on a ballot or were picked; thanks
are there once whoever is thanked has shown them. A view of what is left cannot tell more.
"""

from __future__ import annotations

from dataclasses import replace

from lfb_desktop.domain.model import Fold, Idea, IdeaId, Poll, Session, ThanksState
from lfb_desktop.domain.words import NOTHING, Say, count, say

HIDDEN = "…"


def folded(idea: Idea) -> Say:
    """What is said in the place of its words; NOTHING where they can be read."""
    if not idea.is_folded:
        return NOTHING
    return say("No. {n} is folded. Its author can reword it.", n=idea.number)


def folded_at_console(session: Session) -> Say:
    """How many, in sight of all; NOTHING where there is none."""
    n = sum(i.fold is Fold.FACILITATOR for i in session.ideas)
    return count(n, "{n} folded by the facilitator", "{n} folded by the facilitator") if n else NOTHING


def veiled(session: Session) -> Session:
    """The same session where nothing of it is hidden."""
    folded = {i.id: i.number for i in session.ideas if i.fold is not None}
    if all(t.state is ThanksState.SHOWN for t in session.thanks):
        thanks = session.thanks
    else:
        thanks = tuple(t for t in session.thanks if t.state is ThanksState.SHOWN)
    if not folded:
        return session if thanks is session.thanks else replace(session, thanks=thanks)
    return replace(
        session,
        ideas=tuple(_without_words(i) if i.fold is not None else i for i in session.ideas),
        polls=tuple(_by_number(poll, folded) for poll in session.polls),
        thanks=thanks,
    )


def _without_words(idea: Idea) -> Idea:
    return replace(idea, text=HIDDEN, was="")


def _by_number(poll: Poll, folded: dict[IdeaId, int]) -> Poll:
    """The title of an item was fixed at the opening, before its words were folded."""
    if all(i.idea not in folded for i in poll.items):
        return poll
    items = tuple(
        replace(i, title=f"{folded[i.idea]} {HIDDEN}") if i.idea in folded else i for i in poll.items
    )
    return replace(poll, items=items)
