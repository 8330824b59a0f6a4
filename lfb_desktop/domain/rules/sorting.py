"""From many ideas to a few: themes, merging with all texts and credits kept, rewording, setting aside."""

from __future__ import annotations

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain import texts
from lfb_desktop.domain.errors import refuse
from lfb_desktop.domain.model import Idea, IdeaId, StepKind, Theme, ThemeId
from lfb_desktop.domain.picks import roots
from lfb_desktop.domain.rules.ask import Ask, open_polls

MOST_THEMES = 40


def add_theme(ask: Ask, command: c.AddTheme) -> tuple[e.Event, ...]:
    name = _theme_name(ask, command.name, None)
    _bound(ask)
    theme = Theme(ThemeId(ask.new_id()), name, texts.one_line(command.sentence, texts.SENTENCE))
    return (e.ThemeAdded(ask.session.id, theme),)


def rename_theme(ask: Ask, command: c.RenameTheme) -> tuple[e.Event, ...]:
    old = _theme(ask, command.theme)
    _theme_off_ballot(ask, command.theme)
    name = _theme_name(ask, command.name, command.theme)
    sentence = texts.one_line(command.sentence, texts.SENTENCE)
    if (name, sentence) == (old.name, old.sentence):
        return ()
    return (e.ThemeRenamed(ask.session.id, command.theme, name, sentence),)


def move_theme(ask: Ask, command: c.MoveTheme) -> tuple[e.Event, ...]:
    moved = _theme(ask, command.theme)
    rest = [t.id for t in ask.session.themes if t.id != moved.id]
    at = max(0, min(command.position, len(rest)))
    order = (*rest[:at], moved.id, *rest[at:])
    if order == tuple(t.id for t in ask.session.themes):
        return ()
    return (e.ThemesOrdered(ask.session.id, order),)


def restore_theme(ask: Ask, command: c.RestoreTheme) -> tuple[e.Event, ...]:
    """Its ideas come back with it, if they are still without a theme."""
    theme = command.theme
    if any(t.id == theme.id for t in ask.unended.themes):
        raise refuse("This theme is in the session already.")
    _theme_name(ask, theme.name, None)
    _bound(ask)
    order = [t.id for t in ask.session.themes]
    order.insert(command.position, theme.id)
    loose = tuple(i for i in command.ideas if ask.idea(i).theme is None)
    back = (e.IdeasSorted(ask.session.id, loose, theme.id),) if loose else ()
    return (e.ThemeAdded(ask.session.id, theme), e.ThemesOrdered(ask.session.id, tuple(order)), *back)


def remove_theme(ask: Ask, command: c.RemoveTheme) -> tuple[e.Event, ...]:
    """Its ideas stay, without a theme."""
    _theme(ask, command.theme)
    if any(i.theme == command.theme for p in ask.session.polls for i in p.items):
        raise refuse("This theme stands on a ballot of this session; the result names it. It stays.")
    inside = tuple(i.id for i in ask.session.ideas if i.theme == command.theme)
    out = (e.IdeasSorted(ask.session.id, inside, None),) if inside else ()
    return (*out, e.ThemeRemoved(ask.session.id, command.theme))


def put_into_theme(ask: Ask, command: c.PutIntoTheme) -> tuple[e.Event, ...]:
    if command.theme is not None:
        _theme(ask, command.theme)
    moved = tuple(i for i in command.ideas if ask.idea(i).theme != command.theme)
    for theme in {command.theme, *(ask.idea(i).theme for i in moved)} if moved else ():
        _theme_off_ballot(ask, theme)
    return (e.IdeasSorted(ask.unended.id, moved, command.theme),) if moved else ()


def restore_places(ask: Ask, command: c.RestorePlaces) -> tuple[e.Event, ...]:
    known = {t.id for t in ask.unended.themes}
    by_theme: dict[ThemeId | None, list[IdeaId]] = {}
    for idea, theme in command.places:
        if theme is not None and theme not in known:
            raise refuse("This theme is not in the session any more.")
        if ask.idea(idea).theme != theme:
            by_theme.setdefault(theme, []).append(idea)
    for at in {*by_theme, *(ask.idea(i).theme for ids in by_theme.values() for i in ids)}:
        _theme_off_ballot(ask, at)
    return tuple(e.IdeasSorted(ask.session.id, tuple(ids), theme) for theme, ids in by_theme.items())


def merge_ideas(ask: Ask, command: c.MergeIdeas) -> tuple[e.Event, ...]:
    into = _free(ask, command.into)
    others = tuple(dict.fromkeys(i for i in command.ideas if i != into.id))
    for idea in others:
        _free(ask, idea)
    if not others:
        raise refuse("Mark at least two ideas to put together.")
    return (e.IdeasMerged(ask.session.id, others, into.id),)


def split_idea(ask: Ask, command: c.SplitIdea) -> tuple[e.Event, ...]:
    ask.idea(command.idea)
    inside = tuple(i.id for i in ask.session.ideas if i.merged_into == command.idea)
    parts = tuple(i for i in inside if i in command.parts) if command.parts else inside
    if not parts:
        raise refuse("This idea is one idea; there is nothing to take apart.")
    _off_ballot(ask, command.idea)
    return (e.IdeaSplit(ask.session.id, command.idea, parts),)


def restore_parts(ask: Ask, command: c.RestoreParts) -> tuple[e.Event, ...]:
    """As it was, so nothing is asked but whether it still can be so."""
    parts = tuple(ask.idea(i) for i in command.ideas)
    _off_ballot(ask, ask.idea(command.into).id)
    for part in parts:
        _off_ballot(ask, part.id)
        if part.merged_into is not None:
            raise refuse("No. {n} is part of another idea by now.", n=part.number)
    if roots(ask.session)[command.into] in command.ideas:
        raise refuse("No. {n} is part of one of them by now.", n=ask.idea(command.into).number)
    return (e.IdeasMerged(ask.session.id, command.ideas, command.into),) if command.ideas else ()


def reword_idea(ask: Ask, command: c.RewordIdea) -> tuple[e.Event, ...]:
    """The first wording is kept and shown."""
    idea = _free(ask, command.idea)
    text = texts.needed(command.text, texts.IDEA)
    if text == idea.text:
        return ()
    was = idea.was or idea.text
    return (e.IdeaReworded(ask.session.id, idea.id, text, "" if text == was else was),)


def set_aside(ask: Ask, command: c.SetAsideIdea) -> tuple[e.Event, ...]:
    """After the reveal no idea disappears: it is set aside, and can come back."""
    idea = ask.idea(command.idea)
    if idea.is_set_aside == command.is_set_aside:
        return ()
    _off_ballot(ask, idea.id)
    return (e.IdeaSetAside(ask.session.id, idea.id, command.is_set_aside),)


def defend_idea(ask: Ask, command: c.DefendIdea) -> tuple[e.Event, ...]:
    step = ask.current(StepKind.PICK)
    if any(p.step == step.id for p in open_polls(ask.session)):
        raise refuse("First the marks. Then one person may speak for an idea that few marked.")
    idea = _free(ask, command.idea)
    if idea.is_defended == command.is_defended:
        return ()
    return (e.IdeaDefended(ask.session.id, idea.id, command.is_defended),)


def _theme(ask: Ask, theme: ThemeId) -> Theme:
    for found in ask.unended.themes:
        if found.id == theme:
            return found
    raise refuse("This theme is not in the session any more.")


def _bound(ask: Ask) -> None:
    if len(ask.session.themes) >= MOST_THEMES:
        raise refuse("At most {n} themes. Put two of them into one.", n=MOST_THEMES)


def _theme_off_ballot(ask: Ask, theme: ThemeId | None) -> None:
    if theme is not None and any(i.theme == theme for p in open_polls(ask.unended) for i in p.items):
        raise refuse("This theme stands on the open ballot. Close it first.")


def _theme_name(ask: Ask, name: str, besides: ThemeId | None) -> str:
    name = texts.needed(name, texts.THEME)
    for theme in ask.unended.themes:
        if theme.id != besides and texts.same_words(theme.name) == texts.same_words(name):
            raise refuse("There is a theme “{name}” already.", name=theme.name)
    return name


def _free(ask: Ask, idea: IdeaId) -> Idea:
    found = ask.idea(idea)
    _off_ballot(ask, idea)
    if not found.is_live:
        raise refuse("No. {n} is set aside or part of another idea.", n=found.number)
    if found.is_folded:
        raise refuse("No. {n} is folded. Its author can reword it, or the room opens it.", n=found.number)
    return found


def _off_ballot(ask: Ask, idea: IdeaId) -> None:
    if any(i.idea == idea for p in open_polls(ask.unended) for i in p.items):
        raise refuse("This idea stands on the open ballot. Close it first.")


TABLE = {
    c.AddTheme: add_theme,
    c.RenameTheme: rename_theme,
    c.MoveTheme: move_theme,
    c.RemoveTheme: remove_theme,
    c.RestoreTheme: restore_theme,
    c.RestorePlaces: restore_places,
    c.PutIntoTheme: put_into_theme,
    c.MergeIdeas: merge_ideas,
    c.SplitIdea: split_idea,
    c.RestoreParts: restore_parts,
    c.RewordIdea: reword_idea,
    c.SetAsideIdea: set_aside,
    c.DefendIdea: defend_idea,
}
