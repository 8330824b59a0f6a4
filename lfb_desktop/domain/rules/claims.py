"""The author of an unsigned idea puts the name to it: by the ticket, or by three words on another day.

It is the author's own act and is not taken back. A wrong claim names nobody else.
"""

from __future__ import annotations

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.chance import ticket_hash
from lfb_desktop.domain.claim_words import claim_words, plain_words
from lfb_desktop.domain.errors import refuse
from lfb_desktop.domain.model import Idea, PersonId
from lfb_desktop.domain.rules.ask import Ask


def claim_idea(ask: Ask, command: c.ClaimIdea) -> tuple[e.Event, ...]:
    """Also after the end: the words were kept for another day."""
    session = ask.session
    ask.speaks_for(command.person)
    idea = _meant(ask, command.ticket)
    if idea.author == command.person:
        return ()
    if idea.author is not None:
        raise refuse("No. {n} bears a name already.", n=idea.number)
    _could_write(ask, command.person)
    return (e.IdeaClaimed(session.id, idea.id, command.person),)


def _meant(ask: Ask, said: str) -> Idea:
    """By the ticket itself, else by its words; these may by chance belong to two ideas."""
    hashed = ticket_hash(said)
    for idea in ask.session.ideas:
        if idea.ticket == hashed:
            return idea
    words = plain_words(said)
    found = [i for i in ask.session.ideas if i.ticket is not None and claim_words(i.ticket) == words]
    if len(found) > 1:
        raise refuse("By chance these words belong to {n} ideas. The phone itself can tell.", n=len(found))
    if not found:
        raise refuse("No idea of this session has these words. Look at them again: there are three.")
    return found[0]


def _could_write(ask: Ask, person: PersonId) -> None:
    if all(p.person.id != person for p in ask.session.participants):
        raise refuse("Only who took part in this session can have written it.")


TABLE = {c.ClaimIdea: claim_idea}
