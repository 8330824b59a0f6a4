"""What the holder of a ticket finds again: the own unsigned ideas, and answers to unsigned messages.

No phone is asked who holds it. Whoever has a ticket sees what belongs to it, and nobody else does.
"""

from __future__ import annotations

from collections.abc import Sequence

from lfb_desktop.domain.chance import ticket_hash
from lfb_desktop.domain.claim_words import claim_words
from lfb_desktop.domain.model import Idea, Session, Slip, State, Step, TicketHash
from lfb_desktop.views.phone_values import Mine, MyIdea, MyMessage


def mine(state: State, tickets: Sequence[str]) -> Mine:
    """In the order in which the tickets were given; those that belong to nothing are left out."""
    session = state.session
    if session is None or not tickets:
        return Mine()
    hashed = {ticket_hash(ticket): ticket for ticket in tickets}
    ideas = _ideas(session, hashed)
    answers = {m.ticket: MyMessage(m.answer) for m in session.messages if m.ticket in hashed}
    return Mine(
        tuple((ticket, ideas[key]) for key, ticket in hashed.items() if key in ideas),
        tuple((ticket, answers[key]) for key, ticket in hashed.items() if key in answers),
    )


def _ideas(session: Session, hashed: dict[TicketHash, str]) -> dict[TicketHash, MyIdea]:
    unsigned = {s.id for s in session.steps if s.settings.is_unsigned}
    found = {s.ticket: _slip(step, s) for step in session.steps for s in step.slips if s.ticket in hashed}
    for idea in session.ideas:
        if idea.ticket is not None and idea.ticket in hashed:
            found[idea.ticket] = _idea(idea, idea.ticket, is_unsigned=idea.step in unsigned)
    return found


def _slip(step: Step, slip: Slip) -> MyIdea:
    """Whether somebody has folded it is told to nobody before the reveal."""
    return MyIdea(0, slip.text, words=claim_words(slip.ticket) if step.settings.is_unsigned else "")


def _idea(idea: Idea, ticket: TicketHash, *, is_unsigned: bool) -> MyIdea:
    may_claim = is_unsigned and not idea.is_claimed
    words = claim_words(ticket) if may_claim else ""
    return MyIdea(idea.number, idea.text, idea.fold is not None, idea.is_claimed, words)
