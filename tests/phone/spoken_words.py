"""The keys of the sentences that the page looks up, as its modules spell them."""

from __future__ import annotations

import json
import re

from tests.phone.stand_in import PAGE

_LOOKED_UP = re.compile(r'\bt\(\s*("(?:[^"\\]|\\.)*")')
_ANY = re.compile(r"\bt\(\s*(?!\")(\S+)")


def keys() -> list[str]:
    return sorted({json.loads(one) for text in modules().values() for one in _LOOKED_UP.findall(text)})


def not_literal() -> list[str]:
    """Calls of which no list of words could know."""
    return [one for name, text in modules().items() if name != "words.js" for one in _ANY.findall(text)]


def modules() -> dict[str, str]:
    return {file.name: file.read_text(encoding="utf-8") for file in sorted(PAGE.glob("*.js"))}


if __name__ == "__main__":
    print("\n".join(keys()))
