"""One key for each theme: pressed in the list of ideas it moves what is chosen there.

A key stays with its theme as long as the panel lives, whatever is added, renamed or reordered. Letters
that mean something else in that list, or that would move the session on if the focus were elsewhere,
are never given.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from lfb_desktop.domain.model import ThemeId
from lfb_desktop.views.console_idea_values import ThemeRow

_DIGITS = "1234567890"
_LETTERS = "adefgijkloqruvxyz"  # without m and c (move, combine) and the show keys b, h, n, p, s, t, w


class ThemeKeys:
    def __init__(self) -> None:
        self._keys: dict[ThemeId, str] = {}

    def show_themes(self, themes: tuple[ThemeRow, ...]) -> None:
        """Themes that are gone give their key back; new ones get one of those that are free."""
        self._keys = {t.theme: self._keys[t.theme] for t in themes if t.theme in self._keys}
        for theme in themes:
            if theme.theme not in self._keys:
                taken = set(self._keys.values())
                self._keys[theme.theme] = next((k for k in _wanted(theme.name) if k not in taken), "")

    @property
    def letters(self) -> str:
        return "".join(self._keys.values())

    def key(self, theme: ThemeId) -> str:
        """As it is shown; "" where all keys are given away."""
        return self._keys.get(theme, "").upper()

    def theme(self, key: str) -> ThemeId | None:
        return next((theme for theme, k in self._keys.items() if key and k == key.lower()), None)


def _wanted(name: str) -> Iterator[str]:
    """Initials of the words first, then any letter of the name, then digits, then whatever is left."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    initials = [word[0] for word in plain.split()]
    for char in (*initials, *plain):
        if char in _LETTERS:
            yield char
    yield from _DIGITS
    yield from _LETTERS
