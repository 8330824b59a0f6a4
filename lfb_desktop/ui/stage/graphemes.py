"""Characters as readers see them: where a text may be cut, how long it is, which way it runs."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QTextBoundaryFinder

ELLIPSIS = "…"
LINE_BREAK = "\u2028"
LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"
# More graphemes than any line of the Stage can hold: no need to look further for the cut.
LONGEST_LINE = 400


def is_right_to_left(text: str) -> bool:
    """By the first letter that has a direction, as readers expect it."""
    for char in text:
        direction = unicodedata.bidirectional(char)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def as_lines(text: str, max_lines: int) -> str:
    """People's line breaks are kept where there is more than one line to show them on."""
    text = text.replace("\r\n", "\n").replace("\u2029", "\n").replace("\t", " ")
    return text.replace("\n", LINE_BREAK if max_lines > 1 else " ").replace("\r", " ")


def units_of(text: str) -> int:
    """The length as Qt counts it, in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _cut(text: str, units: int) -> str:
    return text.encode("utf-16-le", "surrogatepass")[: units * 2].decode("utf-16-le", "replace")


def shortened(text: str, cut: int) -> str:
    """The sign of the cut belongs to the words it follows, also where these run against the paragraph."""
    kept = _cut(text, cut).rstrip(" ,;:" + LINE_BREAK)
    runs_left = is_right_to_left(kept[::-1])  # by the last letter that has a direction
    if kept and runs_left != is_right_to_left(text):
        return kept + ELLIPSIS + (RIGHT_TO_LEFT_MARK if runs_left else LEFT_TO_RIGHT_MARK)
    return kept + ELLIPSIS


def cuts_of(text: str, start: int, at_words: bool) -> list[int]:
    """Places in UTF-16 units where the last line may be cut, the shortest first."""
    kind = QTextBoundaryFinder.BoundaryType
    finder = QTextBoundaryFinder(kind.Word if at_words else kind.Grapheme, text)
    finder.setPosition(start)
    cuts = [start]
    place = finder.toNextBoundary()
    while place >= 0 and len(cuts) < LONGEST_LINE:
        cuts.append(place)
        if _cut(text, place).endswith(LINE_BREAK):
            break
        place = finder.toNextBoundary()
    if at_words and len(cuts) < 3:  # one endless word: cut inside it after all
        return cuts_of(text, start, False)
    return cuts
