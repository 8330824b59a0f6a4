"""What has to be known of a language to say what a why reads like: its words, and its turns of phrase."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

Patterns = tuple[str, ...]  # made ready when the first why is read, and kept by `re`


@dataclass(frozen=True, slots=True)
class Language:
    """Patterns meet a text of single spaces and straight apostrophes, whatever its case.

    `own` are words that no other language has, `others` words that are common elsewhere: a text is of
    this language if it has more of the first. A pattern of `ways` matches the words that give it away.
    """

    own: frozenset[str]
    others: frozenset[str]
    ways: Patterns
    questions: Patterns
    roles: str  # who is meant where no name stands; an alternation
    blame: str  # what follows whoever is meant; an alternation
    blame_before: str  # what stands before whoever is meant
    vague: Patterns  # however long the text is
    vague_short: Patterns  # up to `short` words
    short: int
    letters: str = ""  # that it has beside those from a to z
    possessive: str = "'s"  # what a name ends with where something is somebody's

    def speaks(self, words: Sequence[str]) -> bool:
        ours = sum(word in self.own for word in words)
        return ours > sum(word in self.others or self._is_foreign(word) for word in words)

    def _is_foreign(self, word: str) -> bool:
        return not all(char.isascii() or char in self.letters for char in word)

    def way_in(self, text: str) -> str:
        """The words that name a way; "" if none do."""
        return _first(self.ways, text)

    def asks_yes_or_no(self, text: str) -> bool:
        return bool(_first(self.questions, text))

    def blamed(self, text: str, names: Iterable[str]) -> str:
        """The words that make somebody the trouble; "" if none do."""
        # A name may also be a word, such as Will or Grace: it counts only as it is written.
        known = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True) if name.strip())
        who = rf"(?:{self.roles}" + (rf"|(?-i:{known})" if known else "") + ")"
        for pattern in (
            rf"(?<!\w){who}(?:{self.possessive})? (?:{self.blame})",
            rf"\b(?:{self.blame_before}) {who}(?!\w)",
        ):
            if found := re.search(pattern, text, re.IGNORECASE):
                return found.group()
        return ""

    def is_vague(self, text: str, words: int) -> bool:
        return bool(_first(self.vague, text) or (words <= self.short and _first(self.vague_short, text)))


def _first(patterns: Patterns, text: str) -> str:
    """What the first pattern that fits found."""
    for pattern in patterns:
        if found := re.search(pattern, text, re.IGNORECASE):
            return found.group()
    return ""
