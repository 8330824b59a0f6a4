"""Writes lfb_desktop/domain/alike.py: which signs of names look like which others.

python docs/alike.py

From the Unicode list of confusables, as the package confusable-homoglyphs has it. Only single signs are
taken: that "rn" looks like "m" is true of some typefaces, but would make one person of Erna and Ema.
"""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "lfb_desktop" / "domain" / "alike.py"
WIDTH = 100
HEAD = '''"""Signs that look like others, after the Unicode list of confusables; docs/alike.py writes this.

Each word is one look; its first sign stands for all of them.
"""

from __future__ import annotations

LOOKS = (
'''


def written() -> str:
    """The module as it should be."""
    return HEAD + "".join(f"    {line}\n" for line in _lines(looks())) + ")\n"


def looks() -> tuple[str, ...]:
    """Groups of signs that cannot be told apart, each in order of code points."""
    groups: dict[str, set[str]] = {}
    stands_for = _joined()
    for text in stands_for:
        groups.setdefault(_root(stands_for, text), set()).add(text)
    signs = ("".join(sorted(filter(_is_sign, group))) for group in groups.values())
    return tuple(sorted(group for group in signs if len(group) > 1))


def _joined() -> dict[str, str]:
    from confusable_homoglyphs import confusables

    stands_for: dict[str, str] = {}
    for text, others in confusables.confusables_data.items():
        for other in others:
            first, second = _root(stands_for, _bare(text)), _root(stands_for, _bare(other["c"]))
            stands_for[second] = first
    return stands_for


def _root(stands_for: dict[str, str], text: str) -> str:
    while stands_for.setdefault(text, text) != text:
        text = stands_for[text]
    return text


def _bare(text: str) -> str:
    """The list puts direction marks around what is read from the right."""
    return text.strip("\u200e\u200f")


def _is_sign(text: str) -> bool:
    """One that stays what it is in a name; marks and other forms of the same sign are met elsewhere."""
    is_one = len(text) == 1 and unicodedata.category(text)[0] in "LNPS"
    return is_one and all(unicodedata.normalize(form, text) == text for form in ("NFKC", "NFD"))


def _lines(groups: tuple[str, ...]) -> Iterator[str]:
    line = ""
    for sign in " ".join(groups):
        word = _literal(sign)
        if len(line) + len(word) > WIDTH:
            yield f'"{line}"'
            line = ""
        line += word
    yield f'"{line}"'


def _literal(sign: str) -> str:
    return {'"': '\\"', "\\": "\\\\"}.get(sign, sign) if sign.isascii() else ascii(sign)[1:-1]


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    OUT.write_text(written(), encoding="utf-8")
