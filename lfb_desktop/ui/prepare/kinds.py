"""What each kind of step is called when it is added, and which of its settings may be changed."""

from __future__ import annotations

from lfb_desktop.domain.commands import StepPlan
from lfb_desktop.domain.model import StepKind
from lfb_desktop.domain.words import Say, say
from lfb_desktop.ui.ports import TemplateChoice
from lfb_desktop.ui.words import spoken

NAMES: dict[StepKind, Say] = {
    StepKind.LOBBY: say("Arrive"),
    StepKind.WHY: say("The why"),
    StepKind.CLARITY: say("Is it clear?"),
    StepKind.IDEAS: say("Ideas in silence"),
    StepKind.READING: say("Read together"),
    StepKind.PICK: say("Worth talking about"),
    StepKind.THEMES: say("Themes"),
    StepKind.TALK: say("Talk"),
    StepKind.BALLOT: say("Ballot"),
    StepKind.COMMITMENTS: say("Who takes it"),
    StepKind.CLOSING: say("Closing"),
}
_MINUTES = 5


def fresh_plan(kind: StepKind, templates: tuple[TemplateChoice, ...]) -> StepPlan:
    """As the first template plans it, so that its sentences come along; else a plain one."""
    planned = (step for template in templates for step in template.steps if step.kind is kind)
    found = next(planned, None)
    return found or StepPlan(kind, spoken(NAMES[kind]), _MINUTES)
