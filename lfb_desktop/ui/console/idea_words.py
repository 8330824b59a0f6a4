"""What a list tells of an idea besides its words, in one line: wording, parts, what it builds on, author."""

from __future__ import annotations

from lfb_desktop.domain.words import Say, say
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.console_idea_values import IdeaRow
from lfb_desktop.views.credits import credit


def words_of(idea: IdeaRow) -> str:
    """Its words; where they are folded, that they are."""
    return spoken(idea.folded) or idea.text


def below(idea: IdeaRow) -> str:
    parts = []
    if idea.merged and not idea.was:
        texts = "; ".join(f"{part.number} {part.text}" for part in idea.merged)
        parts.append(spoken(say("with {texts}", texts=texts)))
    elif idea.merged:
        numbers = ", ".join(str(part.number) for part in idea.merged)
        parts.append(spoken(say("with {list}", list=numbers)))
    if idea.was:
        parts.append(spoken(say("reworded, was: {text}", text=idea.was)))
    if idea.builds_on:
        parts.append("↳ " + ", ".join(str(n) for n in idea.builds_on))
    if idea.author and not idea.merged:
        parts.append(idea.author)
    return "  ·  ".join(parts)


def credits_of(idea: IdeaRow) -> Say:
    """Of an idea and of all that was put into it."""
    return credit((idea.author, *(part.author for part in idea.merged)))
