"""The fixed questions of the clarity check and of the closing, with their levels.

The titles are keys: windows and exports say them in their own language.
"""

from __future__ import annotations

from collections.abc import Callable

from lfb_desktop.domain.model import Item, ItemId
from lfb_desktop.domain.words import Say, say

CLARITY = (("understand", 4), ("share", 4))
PULSE = (("heard", 5), ("safe", 5), ("worth", 5))

QUESTIONS: dict[str, Say] = {
    "understand": say("I understand the why"),
    "share": say("It matters to me"),
    "heard": say("I was heard"),
    "safe": say("I could say what I think"),
    "worth": say("It was worth the time"),
}
LEVELS: dict[str, tuple[Say, ...]] = {
    "understand": (say("not yet"), say("partly"), say("mostly"), say("fully")),
    "share": (say("no"), say("a little"), say("mostly"), say("fully")),
    "heard": (say("no"), say("little"), say("partly"), say("mostly"), say("fully")),
    "safe": (say("no"), say("little"), say("partly"), say("mostly"), say("fully")),
    "worth": (say("no"), say("little"), say("partly"), say("mostly"), say("fully")),
}


def items_of(questions: tuple[tuple[str, int], ...], new_id: Callable[[], str]) -> tuple[Item, ...]:
    """One item per question and level; a paper marks one level of each question."""
    return tuple(Item(ItemId(new_id()), key, level=level) for key, n in questions for level in range(n))
