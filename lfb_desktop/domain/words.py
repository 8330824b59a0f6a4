"""Sentences of the app as values: said here in English, translated where they are shown.

A text of type `str` in a view is people's words and is shown as it is; a `Say` is the app's own
voice. The difference also decides the typeface.
"""

from __future__ import annotations

from dataclasses import dataclass

Value = str | int


@dataclass(frozen=True, slots=True)
class Say:
    """A whole sentence with named places: `Say("{n} ideas", (("n", 23),))`."""

    text: str
    values: tuple[tuple[str, Value], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.text)

    def __str__(self) -> str:
        """The English sentence, for the command line, exports and tests."""
        return self.text.format(**dict(self.values))


NOTHING = Say("")


def say(text: str, /, **values: Value) -> Say:
    """A sentence with its values. `text` must be a literal, so that translators find it."""
    return Say(text, tuple(values.items()))


def count(n: int, one: str, many: str, /, **values: Value) -> Say:
    """`one` where n is 1, else `many`; both may use `{n}`."""
    return Say(one if n == 1 else many, (("n", n), *values.items()))
