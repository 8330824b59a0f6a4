"""Words that several formats share: dates, minutes, what became of an idea; in English, like every `Say`."""

from __future__ import annotations

import unicodedata
from datetime import date

from lfb_desktop.domain.words import Say, say
from lfb_desktop.views.record_parts import IdeaPart, OutcomePart, ResultRow, StepPart, Thinking

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_UNKNOWN = "\ufffd"


def day(iso: str) -> str:
    """ "Fri 27 Nov 2026"; what is no date stays as it is."""
    try:
        found = date.fromisoformat(iso)
    except ValueError:
        return iso
    return f"{_DAYS[found.weekday()]} {found.day} {_MONTHS[found.month - 1]} {found.year}"


def minutes(tenths: int) -> str:
    """35 -> "3.5", 40 -> "4"."""
    whole, rest = divmod(tenths, 10)
    return f"{whole}.{rest}" if rest else str(whole)


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


def thinking(person: Thinking) -> Say:
    if person.until:
        return say("{name} thinks about it until {date}", name=person.name, date=day(person.until))
    return say("{name} thinks about it", name=person.name)


def outcome_line(outcome: OutcomePart) -> Say:
    """Who has it and when they look again; said also where nobody has it yet."""
    who = say("{names}", names=listed(outcome.owners)) if outcome.owners else say("Nobody has taken it yet")
    if not outcome.look_again:
        return who
    return say("{who}, we look again {date}", who=str(who), date=day(outcome.look_again))


def source(row: ResultRow) -> Say:
    """From how many people; nothing where people may not be counted apart."""
    return say("") if row.people is None else say("from {n}", n=row.people)


def pauses(step: StepPart) -> Say:
    if not step.pauses:
        return say("")
    if step.pauses == 1:
        return say("1 pause, {minutes} min", minutes=minutes(step.paused))
    return say("{n} pauses, {minutes} min", n=step.pauses, minutes=minutes(step.paused))


def _picture(char: str) -> str:
    category = unicodedata.category(char)
    if category == "Cs" or (category == "Cc" and ord(char) >= 0x80):
        return _UNKNOWN
    if category != "Cc" or char in "\n\t":
        return char
    return "\u2421" if char == "\x7f" else chr(0x2400 + ord(char))
