"""Names that strangers type: what is kept of them, which of them look the same, and one for who gives none.

What cannot be seen is left out, and the phone shows the name as it was taken; what can be seen but may not
stand is refused. A name of the laptop's list is checked by `texts.name`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache

from lfb_desktop.domain.alike import LOOKS
from lfb_desktop.domain.chance import place
from lfb_desktop.domain.errors import refuse
from lfb_desktop.domain.model import Person
from lfb_desktop.domain.texts import NAME, graphemes, same_words
from lfb_desktop.domain.word_lists import NEUTRAL

MOST_MARKS = 4  # on one letter: more than any language needs
# Letters and marks by their kind, but nothing to see: fillers of Hangul, Braille, Khmer, the joiner of marks.
BLANK = frozenset("\u115f\u1160\u3164\uffa0\u2800\u034f\u17b4\u17b5")
_JOINERS = "\u200c\u200d"
_BREAKS = "\t\n\v\f\r\x85"
_NUMBERED = re.compile(r"(.*\S) [0-9]{1,4}")


def cleaned(text: str) -> str:
    """As it is kept; "" where nothing was typed. Refused where it cannot be shown, or is too long."""
    if not text.strip():
        return ""
    if len(text) > NAME.hard * 16:
        raise _too_long(len(text))
    plain = unicodedata.normalize("NFC", text)
    seen = "".join(_kept(plain, at) for at in range(len(plain)))
    name = unicodedata.normalize("NFC", " ".join(seen.split())).strip(_JOINERS)
    if not any(unicodedata.category(c)[0] in "LNPS" for c in name):
        raise refuse("Nothing of this name can be seen. Type another one.")
    if graphemes(name) > NAME.hard:
        raise _too_long(graphemes(name))
    if _has_piled_marks(name):
        raise refuse("This holds too many combining marks to be shown. Type the text again without them.")
    return name


def look_same(one: str, other: str) -> bool:
    """Whether nobody in the room could tell them apart."""
    return not looks(one).isdisjoint(looks(other))


@lru_cache(maxsize=4096)
def looks(name: str) -> frozenset[str]:
    """What it looks like, as it is written and in small letters: names that share one look the same."""
    plain = unicodedata.normalize("NFKC", name)
    return frozenset(same_words(_drawn(form)) for form in (plain, plain.casefold()))


def called(people: Iterable[Person], name: str) -> Person | None:
    """Who is called so: rather in these words than only to the eye."""
    alike = [p for p in people if look_same(p.name, name)]
    return next((p for p in alike if same_words(p.name) == same_words(name)), alike[0] if alike else None)


def free(name: str, taken: Iterable[str]) -> str:
    """The name, or with the next free number behind it: "Anna 2"."""
    used = frozenset[str]().union(*map(looks, taken))
    if looks(name).isdisjoint(used):
        return name
    numbered = _NUMBERED.fullmatch(name)
    bare, number = (numbered[1] if numbered else name), 2
    while not looks(tried := _with_number(bare, number)).isdisjoint(used):
        number += 1
    return tried


def neutral_name(language: str, taken: Iterable[str], seed: str) -> str:
    """For who gives none: a bird or a tree that nobody is called after, drawn by the seed."""
    used = frozenset[str]().union(*map(looks, taken))
    drawn = sorted(NEUTRAL.get(language, NEUTRAL["en"]), key=lambda name: place(seed, name))
    return next((name for name in drawn if looks(name).isdisjoint(used)), None) or free(drawn[0], taken)


def _kept(text: str, at: int) -> str:
    """A sign as it is, as a space, or not at all."""
    sign = text[at]
    kind = unicodedata.category(sign)
    if kind[0] == "Z" or sign in _BREAKS:
        return " "
    if sign in BLANK or kind == "Cc" or (kind == "Cf" and not _joins(text, at)):
        return ""
    is_new_emoji = "\U0001f300" <= sign <= "\U0001faff"  # also those that this Python does not know yet
    if kind in ("Cs", "Co") or (kind == "Cn" and not is_new_emoji):
        raise refuse("This name holds a sign that cannot be shown here. Type it again without that.")
    return sign


def _joins(text: str, at: int) -> bool:
    """The two joiners that people do type: within Arabic, after a halant, and between emoji."""
    if text[at] not in _JOINERS or not 0 < at < len(text) - 1:
        return False
    before, after = text[at - 1], text[at + 1]
    is_arabic = unicodedata.bidirectional(before) == unicodedata.bidirectional(after) == "AL"
    is_halant = unicodedata.combining(before) == 9 and unicodedata.category(after)[0] in "LM"
    return is_arabic or is_halant or (_is_picture(before) and _is_picture(after))


def _is_picture(sign: str) -> bool:
    return unicodedata.category(sign) in ("So", "Sk") or sign == "\ufe0f"


def _has_piled_marks(name: str) -> bool:
    piled = MOST_MARKS  # a mark needs something that bears it
    for sign in name:
        if unicodedata.category(sign) in ("Mn", "Me"):
            piled += 1
            if piled > MOST_MARKS:
                return True
        elif sign not in _JOINERS:
            piled = MOST_MARKS if sign == " " else 0
    return False


def _with_number(bare: str, number: int) -> str:
    while graphemes(name := f"{bare} {number}") > NAME.hard:
        bare = bare[:-1].strip(_JOINERS + " ")
    return name


def _drawn(text: str) -> str:
    """Each sign by the first of those that look like it; nothing of what is not seen."""
    stands_for = _stands_for()
    parts = unicodedata.normalize("NFD", text)
    return "".join(stands_for.get(sign, sign) for sign in parts if not _is_hidden(sign))


def _is_hidden(sign: str) -> bool:
    is_variant = "\ufe00" <= sign <= "\ufe0f" or "\U000e0100" <= sign <= "\U000e01ef"
    return is_variant or sign in BLANK or unicodedata.category(sign) in ("Cf", "Cc")


@cache
def _stands_for() -> dict[str, str]:
    return {sign: look[0] for look in LOOKS.split(" ") for sign in look}


def _too_long(length: int) -> Exception:
    return refuse(
        "This is {n} characters long; {most} fit here. Shorten it or split it.", n=length, most=NAME.hard
    )
