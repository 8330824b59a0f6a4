"""Words that several formats share: what became of an idea, who has an outcome, from how many people."""

from __future__ import annotations

import unicodedata

from lfb_desktop.domain.words import NOTHING, Say, count, say
from lfb_desktop.exports.teller import Teller
from lfb_desktop.views.record_parts import IdeaPart, OutcomePart, ResultRow, StepPart, Thinking

_UNKNOWN = "\ufffd"


def visible(text: str) -> str:
    """Control characters as their pictures: no text format can hold them, and nothing may vanish silently."""
    return "".join(_picture(c) for c in text)


def listed(names: tuple[str, ...]) -> str:
    return ", ".join(names)


def numbers(values: tuple[int, ...]) -> str:
    return ", ".join(str(n) for n in values)


def remarks(idea: IdeaPart) -> tuple[Say, ...]:
    """What a reader should know of an idea besides its text and first wording."""
    found = []
    if idea.builds_on:
        found.append(say("builds on {numbers}", numbers=numbers(idea.builds_on)))
    if idea.holds:
        found.append(say("together with {numbers}", numbers=numbers(idea.holds)))
    if idea.merged_into is not None:
        found.append(say("part of {number}", number=idea.merged_into))
    if idea.is_set_aside:
        found.append(say("set aside"))
    if idea.is_picked:
        found.append(say("picked"))
    if idea.is_defended:
        found.append(say("somebody spoke for it"))
    return tuple(found)


def thinking(person: Thinking, teller: Teller) -> Say:
    if person.until:
        return say("{name} thinks about it until {date}", name=person.name, date=teller.day(person.until))
    return say("{name} thinks about it", name=person.name)


def outcome_line(outcome: OutcomePart, teller: Teller) -> Say:
    """Who has it and when they look again; said also where nobody has it yet."""
    who = say("{names}", names=listed(outcome.owners)) if outcome.owners else say("Nobody has taken it yet")
    if not outcome.look_again:
        return who
    return say("{who}, we look again {date}", who=who, date=teller.day(outcome.look_again))


def source(row: ResultRow) -> Say:
    """From how many people; nothing where people may not be counted apart."""
    return NOTHING if row.people is None else say("from {n}", n=row.people)


def pauses(step: StepPart, teller: Teller) -> Say:
    if not step.pauses:
        return NOTHING
    lasted = teller.minutes(step.paused)
    return count(step.pauses, "1 pause, {minutes} min", "{n} pauses, {minutes} min", minutes=lasted)


def plan(outcome: OutcomePart) -> tuple[tuple[Say, str], ...]:
    """The owner's plan as far as it was made: what each line is, and what they wrote."""
    lines = (
        (say("When, then"), outcome.when_then),
        (say("First step"), outcome.first_step),
        (say("It worked when"), outcome.success),
        (say("We believe"), outcome.hypothesis),
        (say("Learned"), outcome.learned),
    )
    return tuple((label, text) for label, text in lines if text)


def _picture(char: str) -> str:
    category = unicodedata.category(char)
    if category == "Cs" or (category == "Cc" and ord(char) >= 0x80):
        return _UNKNOWN
    if category != "Cc" or char in "\n\t":
        return char
    return "\u2421" if char == "\x7f" else chr(0x2400 + ord(char))
