"""Templates in the language that is spoken when a session is made from them; then the words are its own."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from lfb_desktop.domain.commands import StepPlan
from lfb_desktop.templates import Template

CONTEXT = "templates"


def translated(template: Template) -> Template:
    """What a team wrote itself is in no catalogue, and stays."""
    return replace(
        template,
        name=_said(template.name),
        sentence=_said(template.sentence),
        steps=tuple(_plan(step) for step in template.steps),
    )


def _plan(step: StepPlan) -> StepPlan:
    return replace(
        step,
        title=_said(step.title),
        instruction=_said(step.instruction),
        hint=_said(step.hint),
        settings=replace(step.settings, question=_said(step.settings.question)),
    )


def _said(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text) if text else ""
