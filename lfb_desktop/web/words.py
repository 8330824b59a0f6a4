"""The fixed sentences of the page. It asks for them by the English ones."""

from __future__ import annotations

from lfb_desktop.domain.words import Say, Tongue

SENTENCES: tuple[Say, ...] = ()

_FROM_THE_RIGHT = {"ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"}


def words(tongue: Tongue) -> dict[str, object]:
    """The places in them, such as {n}, are filled in by the page."""
    tag = tongue.tag
    return {
        "language": tag,
        "direction": "rtl" if tag.partition("-")[0].lower() in _FROM_THE_RIGHT else "ltr",
        "words": {sentence.text: tongue.translated(sentence.text) for sentence in SENTENCES},
    }
