"""Ideas after their reveal, and their themes."""

from __future__ import annotations

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import Idea, IdeaId, Session
from lfb_desktop.domain.undoing.back import Back, Events, Table
from lfb_desktop.domain.words import Say, count, say


def _theme_added(s: Session, x: c.AddTheme, events: Events) -> Back:
    made = next((event.theme for event in events if isinstance(event, e.ThemeAdded)), None)
    return (say("Added the theme “{name}”.", name=made.name), c.RemoveTheme(s.id, made.id)) if made else None


def _theme_renamed(s: Session, x: c.RenameTheme, events: Events) -> Back:
    old = next((t for t in s.themes if t.id == x.theme), None)
    if old is None:
        return None
    back = c.RenameTheme(s.id, old.id, old.name, old.sentence)
    return say("Renamed the theme “{name}”.", name=old.name), back


def _theme_moved(s: Session, x: c.MoveTheme, events: Events) -> Back:
    at = next((n for n, t in enumerate(s.themes) if t.id == x.theme), None)
    if at is None:
        return None
    return say("Moved the theme “{name}”.", name=s.themes[at].name), c.MoveTheme(s.id, x.theme, at)


def _theme_removed(s: Session, x: c.RemoveTheme, events: Events) -> Back:
    at = next((n for n, t in enumerate(s.themes) if t.id == x.theme), None)
    if at is None:
        return None
    inside = tuple(i.id for i in s.ideas if i.theme == x.theme)
    return (
        say("Took out the theme “{name}”.", name=s.themes[at].name),
        c.RestoreTheme(s.id, s.themes[at], at, inside),
    )


def _theme_restored(s: Session, x: c.RestoreTheme, events: Events) -> Back:
    return say("Brought the theme “{name}” back.", name=x.theme.name), c.RemoveTheme(s.id, x.theme.id)


def _sorted(s: Session, x: c.PutIntoTheme, events: Events) -> Back:
    moved = tuple(i for event in events if isinstance(event, e.IdeasSorted) for i in event.ideas)
    theme = next((t.name for t in s.themes if t.id == x.theme), "")
    back = c.RestorePlaces(s.id, tuple((i, _of(s, i).theme) for i in moved))
    return _moved_words(s, moved, theme), back


def _places_restored(s: Session, x: c.RestorePlaces, events: Events) -> Back:
    moved = tuple(i for i, _ in x.places)
    back = c.RestorePlaces(s.id, tuple((i, _of(s, i).theme) for i in moved))
    return _moved_words(s, moved, ""), back


def _moved_words(s: Session, moved: tuple[IdeaId, ...], theme: str) -> Say:
    if len(moved) != 1:
        if theme:
            return say("Moved {n} ideas to “{theme}”.", n=len(moved), theme=theme)
        return say("Moved {n} ideas.", n=len(moved))
    number = _of(s, moved[0]).number
    if theme:
        return say("Moved no. {n} to “{theme}”.", n=number, theme=theme)
    return say("Took no. {n} out of its theme.", n=number)


def _merged(s: Session, x: c.MergeIdeas | c.RestoreParts, events: Events) -> Back:
    parts = next((event.ideas for event in events if isinstance(event, e.IdeasMerged)), ())
    into = _of(s, x.into).number
    done = count(len(parts), "Put {n} idea into no. {into}.", "Put {n} ideas into no. {into}.", into=into)
    return done, c.SplitIdea(s.id, x.into, parts)


def _split(s: Session, x: c.SplitIdea, events: Events) -> Back:
    parts = next((event.parts for event in events if isinstance(event, e.IdeaSplit)), ())
    return say("Took no. {n} apart.", n=_of(s, x.idea).number), c.RestoreParts(s.id, parts, x.idea)


def _set_aside(s: Session, x: c.SetAsideIdea, events: Events) -> Back:
    number, back = _of(s, x.idea).number, c.SetAsideIdea(s.id, x.idea, not x.is_set_aside)
    if x.is_set_aside:
        return say("Set no. {n} aside.", n=number), back
    return say("Brought no. {n} back.", n=number), back


def _defended(s: Session, x: c.DefendIdea, events: Events) -> Back:
    idea = _of(s, x.idea)
    done = say("Somebody speaks for no. {n}.", n=idea.number)
    if not x.is_defended:
        done = say("Nobody speaks for no. {n} any more.", n=idea.number)
    return done, c.DefendIdea(s.id, idea.id, idea.is_defended)


def _folded(s: Session, x: c.FoldIdea, events: Events) -> Back:
    number, back = _of(s, x.idea).number, c.FoldIdea(s.id, x.idea, not x.is_folded)
    if x.is_folded:
        return say("Folded no. {n}.", n=number), back
    return say("Opened no. {n} again.", n=number), back


def _of(s: Session, idea: IdeaId) -> Idea:
    found = s.idea(idea)
    assert found is not None  # the rule took the command
    return found


TABLE: Table = {
    c.AddTheme: _theme_added,
    c.RenameTheme: _theme_renamed,
    c.MoveTheme: _theme_moved,
    c.RemoveTheme: _theme_removed,
    c.RestoreTheme: _theme_restored,
    c.PutIntoTheme: _sorted,
    c.RestorePlaces: _places_restored,
    c.MergeIdeas: _merged,
    c.SplitIdea: _split,
    c.RestoreParts: _merged,
    c.SetAsideIdea: _set_aside,
    c.DefendIdea: _defended,
    c.FoldIdea: _folded,
}
