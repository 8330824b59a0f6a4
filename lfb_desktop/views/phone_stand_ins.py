"""What the rules of folding and of claim words tell a view, until they are here."""

from __future__ import annotations

from lfb_desktop.domain.chance import shuffled
from lfb_desktop.domain.model import PersonId, Slip, Step, TicketHash

EACH, READERS, MOST_FOLDS = 5, 3, 2


def readings(step: Step) -> dict[PersonId, tuple[Slip, ...]]:
    """What everybody with a voice reads in private, while it is read."""
    if not step.is_writing_over:
        return {}
    readers = shuffled(step.id, (voice.person for voice in step.voices))
    slips = {slip.id: slip for slip in step.slips}
    order = shuffled(step.id, slips)
    each = min(len(order), max(EACH, -(-READERS * len(order) // max(1, len(readers)))))
    return {
        person: tuple(slips[order[n % len(order)]] for n in range(place * each, (place + 1) * each))
        for place, person in enumerate(readers)
    }


def claim_words(ticket: TicketHash) -> str:
    return f"words {ticket[:6]}"
