"""Templates are files that a team can read and copy; what is wrong with one is named by its line.

A template that cannot be run is left out as a whole: half an agenda would surprise in front of people.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, fields
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from lfb_desktop.domain import texts
from lfb_desktop.domain.commands import StepPlan
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import Decides, Settings, Step, StepId, StepKind
from lfb_desktop.domain.rules.sessions import planned

_TOP = {"name", "sentence", "promised", "step"}
_STEP = {"kind", "title", "minutes", "instruction", "hint", "settings"}
_AT_LINE = re.compile(r"\(at line (\d+)")


@dataclass(frozen=True, slots=True)
class Template:
    """A planned way; `id` is the file's name without its suffix, `minutes` the sum of its steps."""

    id: str
    name: str
    sentence: str
    minutes: int
    steps: tuple[StepPlan, ...]
    promised: int  # minutes: with what it leaves to spare; the sum where the file does not say


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a file was left out; `line` is 0 where the whole file is meant."""

    file: str
    line: int
    reason: str

    def __str__(self) -> str:
        place = f"{self.file}, line {self.line}" if self.line else self.file
        return f"{place}: {self.reason}"


class Found(NamedTuple):
    templates: tuple[Template, ...]
    problems: tuple[Problem, ...]


class _Wrong(Exception):
    """Somewhere in a file: which step (-1: the top), which key ("" for the step as a whole)."""

    def __init__(self, reason: str, step: int = -1, key: str = "") -> None:
        super().__init__(reason)
        self.step = step
        self.key = key


def load_all(folder: Path) -> Found:
    """Every template of a folder by file name; a missing folder holds none."""
    templates: list[Template] = []
    problems: list[Problem] = []
    for file in sorted(folder.glob("*.toml"), key=lambda f: f.name):
        found = _load(file)
        if isinstance(found, Template):
            templates.append(found)
        else:
            problems.append(found)
    return Found(tuple(templates), tuple(problems))


def _load(file: Path) -> Template | Problem:
    try:
        source = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return Problem(file.name, 0, "This file cannot be read as text.")
    try:
        return _template(file.stem, tomllib.loads(source))
    except tomllib.TOMLDecodeError as error:
        at = _AT_LINE.search(str(error))
        line = int(at.group(1)) if at else len(source.splitlines())
        return Problem(file.name, line, f"This is not TOML: {_AT_LINE.split(str(error))[0].strip()}.")
    except _Wrong as wrong:
        return Problem(file.name, _line_of(source, wrong.step, wrong.key), str(wrong))


def _template(name: str, table: dict[str, object]) -> Template:
    for key in table:
        if key not in _TOP:
            raise _Wrong(f"“{key}” is not a field of a template.", key=key)
    steps = table.get("step")
    if not isinstance(steps, list) or not steps:
        raise _Wrong("A template needs at least one [[step]].", key="step")
    plans = tuple(_plan(at, step) for at, step in enumerate(steps))
    minutes = sum(plan.minutes for plan in plans)
    promised = table.get("promised", minutes)
    if not isinstance(promised, int) or isinstance(promised, bool) or promised < minutes:
        raise _Wrong("“promised” has to be the sum of the minutes or more.", key="promised")
    return Template(
        id=name,
        name=_text(table, "name", -1, needed=True),
        sentence=_text(table, "sentence", -1),
        minutes=minutes,
        steps=plans,
        promised=promised,
    )


def _plan(at: int, table: object) -> StepPlan:
    if not isinstance(table, dict):
        raise _Wrong("A step is a table: [[step]].", at)
    for key in table:
        if key not in _STEP:
            raise _Wrong(f"“{key}” is not a field of a step.", at, key)
    kind, minutes = table.get("kind"), table.get("minutes")
    if kind not in list(StepKind):
        known = ", ".join(StepKind)
        raise _Wrong(f"“{kind}” is not a kind of step. Known are {known}.", at, "kind")
    if not isinstance(minutes, int) or isinstance(minutes, bool):
        raise _Wrong("“minutes” has to be a whole number.", at, "minutes")
    plan = StepPlan(
        kind=StepKind(kind),
        title=_text(table, "title", at, needed=True),
        minutes=minutes,
        instruction=_text(table, "instruction", at),
        hint=_text(table, "hint", at),
        settings=_settings(at, table.get("settings", {})),
    )
    try:
        planned(Step(StepId(""), plan.kind, "", 0), plan)
    except Rejected as refusal:
        raise _Wrong(str(refusal), at) from refusal
    return plan


def _settings(at: int, table: object) -> Settings:
    if not isinstance(table, dict):
        raise _Wrong("“settings” is a table, like { dots = 3 }.", at, "settings")
    usual = {field.name: getattr(Settings(), field.name) for field in fields(Settings)}
    for key, value in table.items():
        if key not in usual:
            raise _Wrong(f"“{key}” is not a setting of a step.", at, key)
        usual[key] = _setting(at, key, value, usual[key])
    return Settings(**usual)


def _setting(at: int, key: str, value: object, usual: object) -> object:
    """The value in the type of the usual one; whole numbers are not yes or no."""
    if isinstance(usual, StrEnum):
        if value not in list(Decides):
            raise _Wrong(f"“{key}” is one of {', '.join(Decides)}.", at, key)
        return Decides(str(value))
    if type(value) is not type(usual):
        wanted = {bool: "true or false", int: "a whole number"}.get(type(usual), "a text in quotes")
        raise _Wrong(f"“{key}” has to be {wanted}.", at, key)
    return value


def _text(table: dict[str, object], key: str, at: int, *, needed: bool = False) -> str:
    text = table.get(key, "")
    if not isinstance(text, str):
        raise _Wrong(f"“{key}” has to be a text in quotes.", at, key)
    try:
        return texts.needed(text, texts.SENTENCE) if needed else texts.one_line(text, texts.SENTENCE)
    except Rejected as refusal:
        raise _Wrong(f"“{key}”: {refusal}", at, key) from refusal


def _line_of(source: str, step: int, key: str) -> int:
    """Where a key of a step stands: the parsed tables know no lines, so they are looked up again."""
    is_named = re.compile(rf"""(^|[\s{{,."'\[]){re.escape(key)}["'\s.\]]*(=|\]|$)""")
    here, start = -1, 0
    for number, line in enumerate(source.splitlines(), start=1):
        if re.match(r"\s*\[\[\s*step\s*\]\]", line):
            here += 1
            start = number if here == step else start
        if here == step and key and not line.lstrip().startswith("#") and is_named.search(line):
            return number
    return start
