"""The private reading between the end of a round and its reveal: who reads which slips.

Each slip is read by three people or more, and by all where there are fewer. Who reads what is drawn from the
step, so that it is the same on every screen and after a restart, and is kept nowhere.
"""

from __future__ import annotations

from lfb_desktop.domain.chance import shuffled
from lfb_desktop.domain.model import PersonId, Phase, Slip, Step, StepKind

EACH = 5  # slips that one person reads, where these are enough
READERS = 3  # of each slip
MOST_FOLDS = 2  # for one person


def is_reading(step: Step | None) -> bool:
    """Nobody writes any more, and nothing is revealed yet."""
    return (
        step is not None and step.kind is StepKind.IDEAS and step.phase is Phase.OPEN and step.is_writing_over
    )


def reads(step: Step, person: PersonId) -> tuple[Slip, ...]:
    """What this person reads in private; nothing for whoever has no voice in the round."""
    readers = shuffled(step.id, (voice.person for voice in step.voices))
    if not is_reading(step) or person not in readers:
        return ()
    slips = {slip.id: slip for slip in step.slips}
    order = shuffled(step.id, slips)
    each = min(len(order), max(EACH, -(-READERS * len(order) // len(readers))))
    start = readers.index(person) * each
    return tuple(slips[order[place % len(order)]] for place in range(start, start + each))


def folds_left(step: Step, person: PersonId) -> int:
    done = next((voice.folds for voice in step.voices if voice.person == person), MOST_FOLDS)
    return max(0, MOST_FOLDS - done)
