"""Who is credited for what several wrote. Two unsigned ideas may be of one person: ideas are counted."""

from __future__ import annotations

from collections.abc import Iterable

from lfb_desktop.domain.words import NOTHING, Say, count, say


def credit(authors: Iterable[str]) -> Say:
    """One name for each idea, "" for an unsigned one. NOTHING where there is none at all."""
    every = tuple(authors)
    names = sorted({name for name in every if name}, key=str.casefold)
    unsigned = sum(not name for name in every)
    if not names:
        return count(unsigned, "one unsigned idea", "{n} unsigned ideas") if unsigned else NOTHING
    if not unsigned:
        return say("by {names}", names=", ".join(names))
    return count(
        unsigned,
        "by {names}, and one unsigned idea",
        "by {names}, and {n} unsigned ideas",
        names=", ".join(names),
    )
