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
    return readings(step).get(person, ())


def readings(step: Step) -> dict[PersonId, tuple[Slip, ...]]:
    """What everybody with a voice reads: each goes on where the one before ends, round and round."""
    if not is_reading(step) or not step.voices:
        return {}
    readers = shuffled(step.id, (voice.person for voice in step.voices))
    slips = {slip.id: slip for slip in step.slips}
    order = shuffled(step.id, slips)
    each = min(len(order), max(EACH, -(-READERS * len(order) // len(readers))))
    return {
        person: tuple(slips[order[n % len(order)]] for n in range(place * each, (place + 1) * each))
        for place, person in enumerate(readers)
    }


def folds_left(step: Step, person: PersonId) -> int:
    done = next((voice.folds for voice in step.voices if voice.person == person), MOST_FOLDS)
    return max(0, MOST_FOLDS - done)
