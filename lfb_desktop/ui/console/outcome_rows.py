"""One outcome as a row of the list: who has taken it, or how open it still is, by mark and in words."""

from __future__ import annotations

from lfb_desktop.domain.words import NOTHING, Say, count, say
from lfb_desktop.ui.console.takers import thinking
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.console_outcome_values import OutcomeRow, OutcomeState


def row_of(outcome: OutcomeRow) -> Row:
    is_open = outcome.state is OutcomeState.OPEN
    names, below = _open(outcome) if is_open else _taken(outcome)
    words = spoken(below)
    return Row(
        outcome.outcome,
        outcome.title,
        mark="*dashed" if is_open else "*ring",
        below_words=names,
        below=f", {words}" if names and words else words,
        note=spoken(say("experiment")) if outcome.plan.is_experiment else "",
        state=spoken(say("nobody yet") if is_open else say("taken")),
    )


def still_open(outcomes: tuple[OutcomeRow, ...]) -> tuple[Say, Say]:
    """Said once something was taken: an open outcome is a result, too."""
    n = sum(o.state is OutcomeState.OPEN for o in outcomes)
    if not n or n == len(outcomes):
        return NOTHING, NOTHING
    return (
        count(n, "One outcome is still open.", "{n} outcomes are still open."),
        count(
            n,
            "That is a result too. Leave it on the board rather than talk somebody into it.",
            "That is a result too. Leave them on the board rather than talk somebody into them.",
        ),
    )


def _taken(outcome: OutcomeRow) -> tuple[str, Say]:
    helps = (spoken(say("{name} helps", name=t.name)) for t in outcome.helpers)
    return ", ".join((*(t.name for t in outcome.owners), *helps)), outcome.day


def _open(outcome: OutcomeRow) -> tuple[str, Say]:
    """Who thinks about it, or when it is looked at again."""
    if len(outcome.thinking) == 1:
        return outcome.thinking[0].name, thinking(outcome.thinking[0])
    if outcome.thinking:
        return ", ".join(t.name for t in outcome.thinking), say("think about it")
    if outcome.day:
        return "", say("Not now, we look again {day}", day=spoken(outcome.day))
    return "", say("Still open")
