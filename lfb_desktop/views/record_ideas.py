"""Ideas, themes, rounds and talks as a reader of the record may see them."""

from __future__ import annotations

from lfb_desktop.domain.model import Idea, Phase, Session, State, Step, StepKind
from lfb_desktop.domain.words import Say, count, say
from lfb_desktop.views.record_names import name_of
from lfb_desktop.views.record_parts import FOLDED, IdeaPart, RoundPart, TalkPart, TalkPoint, ThemePart


def ideas(state: State, session: Session) -> tuple[IdeaPart, ...]:
    """All of them, by number; an author only where the round was signed, or who claimed it."""
    numbers = {i.id: i.number for i in session.ideas}
    signed = {s.id for s in session.steps if not s.settings.is_unsigned}
    themes = {t.id: t.name for t in session.themes}
    holds: dict[str, list[int]] = {}
    for idea in session.ideas:
        if idea.merged_into:
            holds.setdefault(idea.merged_into, []).append(idea.number)
    return tuple(
        IdeaPart(
            number=idea.number,
            text=_words(idea),
            was="" if idea.fold else idea.was,
            author=name_of(state, idea.author) if idea.step in signed or idea.is_claimed else "",
            builds_on=tuple(sorted(numbers[b] for b in idea.builds_on if b in numbers)),
            merged_into=numbers.get(idea.merged_into) if idea.merged_into else None,
            holds=tuple(sorted(holds.get(idea.id, ()))),
            is_set_aside=idea.is_set_aside,
            marks=idea.marks,
            is_picked=idea.is_picked,
            is_defended=idea.is_defended,
            theme=themes.get(idea.theme, "") if idea.theme else "",
        )
        for idea in sorted(session.ideas, key=lambda i: i.number)
    )


def themes(session: Session, parts: tuple[IdeaPart, ...]) -> tuple[ThemePart, ...]:
    """In the team's order; each with its live ideas."""
    inside: dict[str, list[IdeaPart]] = {}
    for idea, part in _live(session, parts):
        if idea.theme:
            inside.setdefault(idea.theme, []).append(part)
    return tuple(
        ThemePart(place, theme.name, theme.sentence, tuple(inside.get(theme.id, ())))
        for place, theme in enumerate(session.themes)
    )


def loose(session: Session, parts: tuple[IdeaPart, ...]) -> tuple[IdeaPart, ...]:
    known = {t.id for t in session.themes}
    return tuple(part for idea, part in _live(session, parts) if idea.theme not in known)


def rounds(session: Session) -> tuple[RoundPart, ...]:
    """Those that have begun."""
    begun = [s for s in session.steps if s.kind is StepKind.IDEAS and s.phase is not Phase.AHEAD]
    return tuple(RoundPart(s.title, _round_line(s), s.result is None) for s in begun)


def talks(session: Session) -> tuple[TalkPart, ...]:
    """Every idea with something said for or against it, by number."""
    parts = []
    for idea in sorted(session.ideas, key=lambda i: i.number):
        points = tuple(TalkPoint(p.side, p.text) for p in session.points if p.idea == idea.id)
        if points:
            parts.append(TalkPart(idea.number, _words(idea), points))
    return tuple(parts)


def _words(idea: Idea) -> str | Say:
    """What hurts somebody is in no record while it is folded."""
    return FOLDED if idea.fold else idea.text


def _live(session: Session, parts: tuple[IdeaPart, ...]) -> list[tuple[Idea, IdeaPart]]:
    by_number = sorted(session.ideas, key=lambda i: i.number)
    return [(idea, part) for idea, part in zip(by_number, parts, strict=True) if idea.is_live]


def _round_line(step: Step) -> Say:
    if step.result is None:
        n = len(step.slips)
        return count(n, "{n} idea, not yet revealed", "{n} ideas, not yet revealed")
    n = step.result.ideas
    if step.settings.is_unsigned:
        line = count(n, "{n} idea, unsigned", "{n} ideas, unsigned")
    else:
        line = count(n, "{n} idea, signed", "{n} ideas, signed")
    if step.result.from_paper:
        return say("{line}, {paper} of them from paper", line=line, paper=step.result.from_paper)
    return line
