"""The keys of the sentences that the page looks up, as its modules spell them."""

from __future__ import annotations

import re

from tests.phone.stand_in import PAGE

_LOOKED_UP = re.compile(r"\bt\.(\w+)(\(?)")
_ANY = re.compile(r"(?<![\w.`])t(?:\[|\(|\?).*")


def keys() -> dict[str, bool]:
    """Each with whether values are put into its places."""
    return {key: bool(call) for text in _looking().values() for key, call in _LOOKED_UP.findall(text)}


def not_literal() -> list[str]:
    """Words of which no list could know."""
    return [one for text in _looking().values() for one in _ANY.findall(text)]


def _looking() -> dict[str, str]:
    return {name: text for name, text in modules().items() if name != "words.js"}


def modules() -> dict[str, str]:
    return {file.name: file.read_text(encoding="utf-8") for file in sorted(PAGE.glob("*.js"))}


if __name__ == "__main__":
    print("\n".join(sorted(keys())))
