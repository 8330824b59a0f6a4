"""The parts of a session as JSON values. Where an order means nothing, it is the order of ids."""

from __future__ import annotations

from lfb_desktop.domain.model import Idea, Outcome, Point, Question, Step, Thanks, Theme, Why
from lfb_desktop.exports.json_value import Json


def why_value(why: Why) -> Json:
    return {
        "text": why.text,
        "reason": why.reason,
        "result": why.result,
        "given": list(why.given),
        "open": list(why.open),
    }


def step_value(step: Step) -> Json:
    """The clock stands: its steady time means nothing on another machine."""
    settings, result = step.settings, step.result
    given: dict[str, Json] = {"given_ms": step.given_ms} if step.given_ms else {}
    return {
        **given,
        "id": step.id,
        "kind": str(step.kind),
        "title": step.title,
        "instruction": step.instruction,
        "hint": step.hint,
        "planned_ms": step.planned_ms,
        "phase": str(step.phase),
        "opened_ms": step.opened_ms,
        "closed_ms": step.closed_ms,
        "remaining_ms": step.clock.remaining_ms if step.clock else None,
        "pace": [{"minute": minute, "ideas": ideas} for minute, ideas in sorted(step.pace)],
        "focus": step.focus,
        "talks": list(step.talks),
        "settings": {
            "is_unsigned": settings.is_unsigned,
            "ideas_each": settings.ideas_each,
            "goal": settings.goal,
            "picks": settings.picks,
            "talks": settings.talks,
            "talk_seconds": settings.talk_seconds,
            "dots": settings.dots,
            "cap": settings.cap,
            "places": settings.places,
            "decides": str(settings.decides),
            "question": settings.question,
            **({"by_lot": True} if settings.by_lot else {}),
        },
        "result": None
        if result is None
        else {
            "ideas": result.ideas,
            "withdrawn": result.withdrawn,
            "from_paper": result.from_paper,
            "contributions": [*sorted(result.contributions)],
        },
    }


def idea_value(idea: Idea) -> Json:
    """By its ticket the author of an unsigned idea can claim it later, also from another team file."""
    more: dict[str, Json] = {"fold": str(idea.fold)} if idea.fold else {}
    if idea.is_claimed:
        more["is_claimed"] = True
    if idea.ticket and idea.author is None:
        more["ticket"] = idea.ticket
    return {
        **more,
        "id": idea.id,
        "step": idea.step,
        "number": idea.number,
        "text": idea.text,
        "author": idea.author,
        "was": idea.was,
        "builds_on": [*sorted(idea.builds_on)],
        "theme": idea.theme,
        "merged_into": idea.merged_into,
        "is_set_aside": idea.is_set_aside,
        "marks": idea.marks,
        "is_picked": idea.is_picked,
        "is_defended": idea.is_defended,
    }


def theme_value(theme: Theme) -> Json:
    return {"id": theme.id, "name": theme.name, "sentence": theme.sentence}


def point_value(point: Point) -> Json:
    return {"id": point.id, "idea": point.idea, "side": str(point.side), "text": point.text}


def question_value(question: Question) -> Json:
    return {
        "id": question.id,
        "step": question.step,
        "text": question.text,
        "answer": question.answer,
        "is_answered": question.is_answered,
    }


def thanks_value(thanks: Thanks) -> Json:
    return {
        "id": thanks.id,
        "step": thanks.step,
        "to": thanks.to,
        "text": thanks.text,
        "giver": thanks.giver,
    }


def outcome_value(outcome: Outcome) -> Json:
    plan, need = outcome.plan, outcome.need
    return {
        "id": outcome.id,
        "title": outcome.title,
        "ideas": [*sorted(outcome.ideas)],
        "commitments": [
            {"person": c.person, "role": str(c.role), "until": c.until}
            for c in sorted(outcome.commitments, key=lambda c: c.person)
        ],
        "plan": {
            "when_then": plan.when_then,
            "look_again": plan.look_again,
            "first_step": plan.first_step,
            "success": plan.success,
            "hypothesis": plan.hypothesis,
            "learned": plan.learned,
            "is_experiment": plan.is_experiment,
        },
        "need": {
            "text": need.text,
            "answer": str(need.answer) if need.answer else None,
            "because": need.because,
            "by": need.by,
        },
    }
