"""What one person reads in private before the reveal, and whether a folded idea is opened again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Set

from lfb_desktop.domain.model import IdeaId, PersonId, Session, Step, StepKind
from lfb_desktop.domain.reading import MOST_FOLDS, folds_left, reads
from lfb_desktop.domain.words import count, say
from lfb_desktop.views.curtain_values import OpenPart, ReadItem, ReadPart
from lfb_desktop.views.poll_parts import few_words

READING = say("Only a few of us read each of these now. Nobody learns who folds one.")
OPENING = say(
    "Who wants what is stored nowhere. It opens as soon as more than half of those who are here want it."
)


def read_part(session: Session, step: Step, person: PersonId, name: str) -> ReadPart | None:
    """None where nothing is read just now."""
    found = reads(step, person)
    if not found:
        return None
    return ReadPart(
        heading=say("{name} reads here", name=name),
        question=say("Does any of it hurt somebody? You may fold {n}.", n=MOST_FOLDS),
        promise=READING,
        few=few_words(session),
        items=tuple(ReadItem(slip.id, slip.text, slip.is_folded) for slip in found),
        folds_left=folds_left(step, person),
    )


def may_open(session: Session, people: Iterable[PersonId]) -> Set[PersonId]:
    """Those of them who have not said of every folded idea whether it is read all the same."""
    folded = {idea.id for idea in session.live_ideas if idea.is_folded}
    said: defaultdict[PersonId, set[IdeaId]] = defaultdict(set)
    for voice in session.fold_voices:
        said[voice.person].add(voice.idea)
    return {person for person in people if folded - said[person]}


def open_part(session: Session, step: Step, person: PersonId, name: str) -> OpenPart | None:
    """In every step after the reveal; an open round is for writing, and the closing for closing."""
    if step.kind in (StepKind.IDEAS, StepKind.CLOSING):
        return None
    said = {voice.idea for voice in session.fold_voices if voice.person == person}
    ideas = tuple((i.id, i.number) for i in session.live_ideas if i.is_folded and i.id not in said)
    if not ideas:
        return None
    return OpenPart(
        heading=say("{name} answers here", name=name),
        question=count(
            len(ideas),
            "An idea is folded, because its words may hurt somebody. Shall we read it all the same?",
            "{n} ideas are folded, because their words may hurt somebody. Shall we read them all the same?",
        ),
        promise=OPENING,
        few=few_words(session),
        ideas=ideas,
    )
