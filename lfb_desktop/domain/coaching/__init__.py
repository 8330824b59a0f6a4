"""What a why reads like while it is being written: a hurt, or already a way, a person, a yes or no.

It is a word from the side. Nothing is ever refused because of it, and of a language that has no table
here it says nothing at all: a wrong word in somebody's own language would be worse than none.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from lfb_desktop.domain.coaching.english import ENGLISH
from lfb_desktop.domain.coaching.german import GERMAN
from lfb_desktop.domain.coaching.language import Language
from lfb_desktop.domain.words import NOTHING, Say, say

LANGUAGES: Mapping[str, Language] = {"en": ENGLISH, "de": GERMAN}

MOST_QUOTED = 32  # characters of the words that are pointed at
_READ = 600  # characters: twice what a why may hold; a pasted book is not searched to its end
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_FEW_WORDS = 2


class Kind(StrEnum):
    SILENT = "silent"  # too little, or a language that is not known here
    WHY = "why"
    WAY = "way"  # the how is in it already
    PERSON = "person"  # somebody is the trouble
    QUESTION = "question"  # yes or no would answer it
    VAGUE = "vague"  # it asks nothing yet


@dataclass(frozen=True, slots=True)
class Advice:
    """What it is, what may be made of it, and the words of the why that say so ("" where it is the whole)."""

    kind: Kind
    lead: Say = NOTHING
    rest: Say = NOTHING
    found: str = ""

    @property
    def is_warning(self) -> bool:
        return self.kind not in (Kind.SILENT, Kind.WHY)


SILENT = Advice(Kind.SILENT)
_WHY = Advice(
    Kind.WHY, say("This reads like a why."), say("It names a hurt, not a remedy. The how has room.")
)
_FEW = Advice(
    Kind.VAGUE, say("A few more words will help."), say("Who feels it, and how would a stranger notice?")
)
_VAGUE = Advice(
    Kind.VAGUE, say("This could mean many things."), say("Who feels it, and how would a stranger notice?")
)
_QUESTION = Advice(
    Kind.QUESTION, say("Yes or no would answer this."), say("What hurts, so that the question comes up?")
)


def advise(why: str, names: Iterable[str] = (), languages: Mapping[str, Language] = LANGUAGES) -> Advice:
    """What the why reads like. `names` are the people that it may name."""
    text = " ".join(unicodedata.normalize("NFC", why[:_READ]).replace("’", "'").split())
    words = [word.casefold() for word in _WORD.findall(text)]
    language = next((known for known in languages.values() if known.speaks(words)), None)
    if language is None:
        return SILENT
    if found := language.blamed(text, names):
        return _about_person(_quoted(found))
    if found := language.way_in(text):
        return _about_way(_quoted(found))
    if language.asks_yes_or_no(text):
        return _QUESTION
    if len(words) <= _FEW_WORDS:
        return _FEW
    return _VAGUE if language.is_vague(text, len(words)) else _WHY


def longest() -> tuple[Advice, ...]:
    """Every advice with as many words as it can have: as much room is kept for it."""
    quoted = "n" * MOST_QUOTED
    return (_WHY, _FEW, _VAGUE, _QUESTION, _about_way(quoted), _about_person(quoted))


def _about_way(words: str) -> Advice:
    lead = say("This names a way already: “{words}”.", words=words)
    return Advice(Kind.WAY, lead, say("What hurts if nothing changes?"), words)


def _about_person(words: str) -> Advice:
    lead = say("This names a person: “{words}”.", words=words)
    return Advice(Kind.PERSON, lead, say("What would hurt with anybody in that place?"), words)


def _quoted(words: str) -> str:
    """Whole words; what does not fit is left out at the end."""
    words = words.strip(" ,.;:!?")
    if len(words) <= MOST_QUOTED:
        return words
    return words[: MOST_QUOTED - 1].rsplit(" ", 1)[0] + "…"
