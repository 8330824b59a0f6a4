"""What simulated people say: our own words, in files, where whoever reads them can better them."""

from __future__ import annotations

import random
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import permutations
from pathlib import Path

from lfb_desktop.domain.model import Plan, Why

_PEOPLE = "people.toml"
_ANY_WHY = "any-why.toml"
_INITIALS = "ABDFGHKLMNPRSTVW"

Table = dict[str, object]


@dataclass(frozen=True, slots=True)
class PlannedWords:
    """One plan in an owner's words, and what it needs from the leader."""

    plan: Plan
    need: str


@dataclass(frozen=True, slots=True)
class Circle:
    """Everything that belongs to one why."""

    id: str
    why: Why
    ideas: tuple[str, ...]
    in_other_languages: tuple[str, ...]
    themes: tuple[str, ...]
    questions: tuple[str, ...]
    answers: tuple[str, ...]
    speaks_for: tuple[str, ...]
    worries: tuple[str, ...]
    objections: tuple[str, ...]
    plans: tuple[PlannedWords, ...]


@dataclass(frozen=True, slots=True)
class Texts:
    team: str
    names: tuple[str, ...]  # the first is the leader
    endings: tuple[str, ...]
    thanks: tuple[str, ...]
    to_the_leader: tuple[str, ...]
    because: tuple[str, ...]
    circles: tuple[Circle, ...]
    any_why: Circle  # what may be said whatever the why is


def load_texts_in(folder: Path, language: str) -> Texts:
    """A language has a folder of its own in that of the English texts; one without has those."""
    own = folder / language
    return load_texts(own if own.is_dir() else folder)


def load_texts(folder: Path) -> Texts:
    """Everything in the folder; raises KeyError or ValueError where a file is not as it should be."""
    people = _table(folder / _PEOPLE)
    circles = (f for f in folder.glob("*.toml") if f.name not in (_PEOPLE, _ANY_WHY))
    files = sorted(circles, key=lambda f: f.name)
    return Texts(
        team=_words(people, "team"),
        names=_lines(people, "names"),
        endings=_lines(people, "endings"),
        thanks=_lines(people, "thanks"),
        to_the_leader=_lines(people, "to_the_leader"),
        because=_lines(people, "because"),
        circles=tuple(_circle(file.stem, _table(file)) for file in files),
        any_why=_circle("any-why", _table(folder / _ANY_WHY)),
    )


def names_for(texts: Texts, n: int) -> tuple[str, ...]:
    """The names there are; in a hall the same ones come again, each with the initial of another surname."""
    names = list(texts.names[:n])
    for turn in range(len(_INITIALS)):
        for place, name in enumerate(texts.names[: n - len(names)]):
            names.append(f"{name} {_INITIALS[(turn + place) % len(_INITIALS)]}.")
    if len(names) < n:
        raise ValueError(f"there are no names for {n} people")
    return tuple(names)


def idea_texts(circle: Circle, texts: Texts, rng: random.Random) -> Iterator[str]:
    """Some thousands: first the ideas, then the same thoughts with somebody's own ending."""
    first = [*circle.ideas, *circle.in_other_languages]
    rng.shuffle(first)
    yield from first
    own = list(circle.ideas)  # the endings are in one language
    for size in (1, 2, 3):
        endings = list(permutations(texts.endings, size))
        rng.shuffle(endings)
        for ending in endings:
            rng.shuffle(own)
            for idea in own:
                yield ", ".join((idea, *ending))


def short(text: str, longest: int = 60) -> str:
    """What a facilitator would put on a ballot: the beginning, up to a comma or a whole word."""
    if len(text) <= longest:
        return text
    head = text.split(",")[0]
    if len(head) <= longest:
        return head
    return head[: longest - 1].rsplit(" ", 1)[0] + "…"


def _circle(name: str, table: Table) -> Circle:
    return Circle(
        id=name,
        why=Why(
            text=_words(table, "why"),
            reason=_words(table, "reason"),
            result=_words(table, "result"),
            given=_lines(table, "given"),
            open=_lines(table, "open"),
        ),
        ideas=_lines(table, "ideas"),
        in_other_languages=_lines(table, "in_other_languages"),
        themes=_lines(table, "themes"),
        questions=_lines(table, "questions"),
        answers=_lines(table, "answers"),
        speaks_for=_lines(table, "speaks_for"),
        worries=_lines(table, "worries"),
        objections=_lines(table, "objections"),
        plans=_plans(table),
    )


def _plans(table: Table) -> tuple[PlannedWords, ...]:
    plans = table["plan"]
    if not isinstance(plans, list) or not plans:
        raise ValueError("a circle needs at least one [[plan]]")
    return tuple(_plan(plan) for plan in plans)


def _plan(table: Table) -> PlannedWords:
    plan = Plan(
        when_then=_words(table, "when_then"),
        first_step=_words(table, "first_step"),
        success=_words(table, "success", ""),
        hypothesis=_words(table, "hypothesis", ""),
        is_experiment=table.get("is_experiment") is True,
    )
    return PlannedWords(plan, _words(table, "need", ""))


def _table(file: Path) -> Table:
    return tomllib.loads(file.read_text(encoding="utf-8"))


def _words(table: Table, key: str, default: str | None = None) -> str:
    words = table[key] if default is None else table.get(key, default)
    if not isinstance(words, str):
        raise ValueError(f"{key} has to be a text")
    return words


def _lines(table: Table, key: str) -> tuple[str, ...]:
    lines = table[key]
    if not isinstance(lines, list) or not lines or not all(isinstance(line, str) for line in lines):
        raise ValueError(f"{key} has to be a list of texts")
    return tuple(lines)
