"""Whether this start is the first of its home; a later one only says what it wants, and is over."""

from __future__ import annotations

import sys
from pathlib import Path

from lfb_desktop.domain.words import say
from lfb_desktop.instance import place
from lfb_desktop.instance.answer import Answer
from lfb_desktop.instance.place import Held
from lfb_desktop.paths import Paths

SILENT = say(
    "Leading from Behind runs already, and its window does not answer. Wait a moment and try again, "
    "or end it first: what was confirmed is safe on disk."
)


def begin(paths: Paths, wanted: Path | None) -> Held | Answer | None:
    """What the first one holds, or how it answered a later one: it is here, or it is silent.

    None: there is no place where it could be told who is the first, so everybody opens a window.
    """
    try:
        while True:
            held = place.claim(paths)
            if held is not None:
                return held
            answer = _asked(paths, wanted)
            if answer is not Answer.GONE:
                return answer
    except OSError as error:
        print(f"Whether another window is open cannot be told: {error}", file=sys.stderr)
        return None


def _asked(paths: Paths, wanted: Path | None) -> Answer:
    # Here and not above: Qt's network is loaded by a second start, never by the first before its paint.
    from lfb_desktop.instance.asking import ask

    return ask(place.address_of(paths), wanted, lambda: _is_free(paths))


def _is_free(paths: Paths) -> bool:
    held = place.claim(paths)
    if held is not None:
        held.lock.release()
    return held is not None
