"""What one row of a list shows, as a value."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Edge(Enum):
    """Where something that is carried would land at a row."""

    ONTO = "onto"
    ABOVE = "above"
    BELOW = "below"


@dataclass(frozen=True, slots=True)
class Row:
    """`words` are people's (serif) unless `is_app`; everything else is the app's voice (sans)."""

    key: str
    words: str
    lead: str = ""  # a number before the words
    note: str = ""  # at the right
    keys: str = ""  # the key that means this row, in a box at the right
    below: str = ""  # a second line
    below_words: str = ""  # people's words before `below`, in italics
    mark: str = ""  # a shape of MARKS or the name of an icon
    blaze: int | None = None  # the mark of a theme
    is_checked: bool | None = None  # None: no box
    count: int | None = None  # None: no counter
    most: int = 0  # of the counter
    actions: tuple[tuple[str, str], ...] = ()  # (icon, what it does), at the right
    is_faint: bool = False
    is_app: bool = False
    is_heading: bool = False
    is_strong: bool = False
    is_folded: bool = False  # the mark alone; the words are the tooltip
    has_line: bool = True
    state: str = ""  # told, not shown: what the mark says

    @property
    def told(self) -> str:
        """The row as a sentence for a screen reader."""
        count = "" if self.count is None else str(self.count)
        parts = (self.lead, self.words, self.below_words, self.below, self.note, count, self.state, self.keys)
        return ", ".join(part.removeprefix(", ") for part in parts if part)
