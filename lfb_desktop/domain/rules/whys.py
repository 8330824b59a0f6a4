"""What a why may hold."""

from __future__ import annotations

from lfb_desktop.domain import texts
from lfb_desktop.domain.errors import refuse
from lfb_desktop.domain.model import Why

MOST_LINES = 12  # given and open: more than the Stage can show in a readable size


def checked_why(why: Why) -> Why:
    if len(why.given) > MOST_LINES or len(why.open) > MOST_LINES:
        raise refuse("At most {n} lines fit here. Put two into one.", n=MOST_LINES)
    return Why(
        text=texts.one_line(why.text, texts.WHY),
        reason=texts.many_lines(why.reason, texts.IDEA),
        result=texts.many_lines(why.result, texts.IDEA),
        given=tuple(texts.needed(line, texts.SENTENCE) for line in why.given),
        open=tuple(texts.needed(line, texts.SENTENCE) for line in why.open),
    )
