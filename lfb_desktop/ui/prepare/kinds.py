"""What each kind of step is called, what it is for, and how one is planned when it is added."""

from __future__ import annotations

from dataclasses import dataclass

from lfb_desktop.domain.commands import StepPlan
from lfb_desktop.domain.model import StepKind
from lfb_desktop.domain.words import Say, say
from lfb_desktop.ui.ports import TemplateChoice
from lfb_desktop.ui.words import spoken


@dataclass(frozen=True, slots=True)
class KindWords:
    """`name` is the step's, `method` what is done in it, `sentence` what it is for."""

    name: Say
    method: Say
    sentence: Say


# In the order of a session. "So far" is missing: it comes by itself when a session is taken up again.
KINDS: dict[StepKind, KindWords] = {
    StepKind.LOBBY: KindWords(say("Arrive"), say("Arriving"), say("People come in and are marked as here.")),
    StepKind.WHY: KindWords(
        say("The why"), say("Why and questions"), say("The leader gives the why, the team asks.")
    ),
    StepKind.CLARITY: KindWords(
        say("Is it clear?"), say("Clarity check"), say("Two unsigned questions: is it clear, does it matter?")
    ),
    StepKind.IDEAS: KindWords(
        say("Ideas in silence"),
        say("Silent writing"),
        say("Everybody writes. Nobody sees it before the reveal."),
    ),
    StepKind.READING: KindWords(
        say("Read together"), say("Silent reading"), say("All ideas on the Stage, page by page.")
    ),
    StepKind.PICK: KindWords(
        say("Pick"), say("Marks on ideas"), say("Everybody marks ideas that are worth talking about.")
    ),
    StepKind.THEMES: KindWords(
        say("Themes"), say("Sorting into themes"), say("Ideas that belong together get a name.")
    ),
    StepKind.TALK: KindWords(
        say("Talk"), say("Talk by turns"), say("The most marked ideas, each for the same time.")
    ),
    StepKind.BALLOT: KindWords(
        say("Ballot"), say("Dots, in secret"), say("A secret vote by dots says what comes first.")
    ),
    StepKind.COMMITMENTS: KindWords(
        say("Who takes it"), say("Hands up"), say("Outcomes are written down, and people take them.")
    ),
    StepKind.CLOSING: KindWords(
        say("Closing"), say("Thanks and questions"), say("Thanks, and three unsigned questions.")
    ),
}
_MINUTES = 5


def fresh_plan(kind: StepKind, templates: tuple[TemplateChoice, ...]) -> StepPlan:
    """As the first template plans it, so that its sentences come along; else a plain one."""
    planned = (step for template in templates for step in template.steps if step.kind is kind)
    found = next(planned, None)
    return found or StepPlan(kind, spoken(KINDS[kind].name), _MINUTES)


def is_fresh(plan: StepPlan, templates: tuple[TemplateChoice, ...]) -> bool:
    """Whether its words are still those that a step of this kind is added with."""
    fresh = fresh_plan(plan.kind, templates)
    return (plan.title, plan.instruction, plan.hint) == (fresh.title, fresh.instruction, fresh.hint)
