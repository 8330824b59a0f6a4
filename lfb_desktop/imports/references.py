"""Whether what a place names is in the file."""

from __future__ import annotations

from collections.abc import Container

from lfb_desktop.domain.words import say
from lfb_desktop.imports.place import Place

_A = {"step": say("a step"), "idea": say("an idea"), "theme": say("a theme"), "person": say("a person")}


def refers(id: str, known: Container[str], at: Place, kind: str) -> None:
    """Raises `Rejected` where it is not."""
    if id not in known:
        raise at.no("This names {kind} “{id}”, which is not in the file.", kind=_A[kind], id=id)
