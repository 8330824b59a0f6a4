"""What a text may be: checked at the one door, never changed silently.

Limits are from the settled table of the product: graphemes, soft (a counter turns) and hard (refused).
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date

from lfb_desktop.domain.errors import Rejected, refuse

# Embeddings, overrides and isolates: they can make a text read in another order than it is stored.
BIDI_CONTROLS = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c")
_JOINER = "\u200d"


@dataclass(frozen=True, slots=True)
class Limit:
    soft: int
    hard: int


NAME = Limit(40, 40)
WHY = Limit(90, 300)
IDEA = Limit(200, 1000)
THEME = Limit(60, 300)
OUTCOME = Limit(90, 300)
SENTENCE = Limit(120, 300)
NOTES = Limit(10_000, 10_000)
ZONE = Limit(64, 64)


def graphemes(text: str) -> int:
    """How many characters a person would count: marks, joined emoji and flags count once."""
    n, joined, flags = 0, False, 0
    for char in text:
        if char == _JOINER:
            joined = True
            continue
        is_flag = "\U0001f1e6" <= char <= "\U0001f1ff"
        flags = flags + 1 if is_flag else 0
        extends = unicodedata.category(char) in ("Mn", "Me", "Mc") or "\U0001f3fb" <= char <= "\U0001f3ff"
        if not (extends or joined or (is_flag and flags % 2 == 0)):
            n += 1
        joined = False
    return n


def one_line(text: str, limit: Limit) -> str:
    """The text without outer spaces; refused if it holds line breaks, controls or too many characters."""
    text = text.strip()
    if any(c in "\n\r\u2028\u2029\x0b\x0c\x85" for c in text):
        raise refuse("This has to fit on one line. Take out the line breaks.")
    return _checked(text, limit)


def many_lines(text: str, limit: Limit) -> str:
    """A longer text; line feeds and tabs are welcome, other control characters are refused."""
    _checked(text.replace("\n", " ").replace("\t", " "), limit)
    return text.strip()


def needed(text: str, limit: Limit) -> str:
    """One line that must not be empty."""
    text = one_line(text, limit)
    if not has_content(text):
        raise refuse("Write something first.")
    return text


def name(text: str) -> str:
    """A person's or session's name: one line, composed (NFC), without direction controls."""
    text = unicodedata.normalize("NFC", needed(text, NAME))
    if any(c in BIDI_CONTROLS for c in text):
        raise refuse("A name cannot hold hidden direction marks. Type it again without them.")
    return text


def name_or(text: str, otherwise: str) -> str:
    """Where nobody is there who could write another one: `text` if it may be a name."""
    try:
        return name(text)
    except Rejected:
        return otherwise


def calendar_date(text: str) -> str:
    """A day as YYYY-MM-DD; never an instant."""
    try:
        is_written_so = date.fromisoformat(text).isoformat() == text
    except ValueError:
        is_written_so = False
    if not is_written_so:
        raise refuse("Choose a date.")
    return text


def has_content(text: str) -> bool:
    """Whether there is anything to see: spaces, format characters and lone marks are nothing."""
    return any(unicodedata.category(c)[0] not in "ZC" for c in text)


def same_words(text: str) -> str:
    """What two texts share that differ only in case, spaces and composition."""
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


def _checked(text: str, limit: Limit) -> str:
    for char in text:
        if unicodedata.category(char) in ("Cc", "Cs"):
            raise refuse(
                "This holds a control character that cannot be shown. Type the text again without it."
            )
    length = graphemes(text)
    if length > limit.hard:
        raise refuse(
            "This is {n} characters long; {most} fit here. Shorten it or split it.", n=length, most=limit.hard
        )
    # A character can carry any number of marks; the room must be bounded all the same.
    if len(text) > limit.hard * 8:
        raise refuse("This holds too many combining marks to be shown. Type the text again without them.")
    return text
