"""Replays a session written as text through a real room on a real team file.

A line is `somebody does something`; what is put in quotes is people's words. Ideas, themes and
outcomes are named by their words, because numbers are drawn. Lines that begin with `stage`,
`refused`, `known` and the like look instead of doing. A refusal that no `refused:` line expects
fails the scenario, and so does one that was expected and did not come.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from lfb_desktop import paths
from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.actors import FACILITATOR, Actor
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import (
    Decides,
    Idea,
    Outcome,
    PersonId,
    Poll,
    Session,
    SessionId,
    Settings,
    State,
    Step,
    StepKind,
    Team,
    TeamId,
    Theme,
    Why,
)
from lfb_desktop.room import Room
from lfb_desktop.store.team_file import TeamFile
from lfb_desktop.templates import load_all
from tests.rooms import CountedIds, FixedTime

Verb = Callable[..., None]
VERBS: list[tuple[re.Pattern[str], Verb]] = []

_QUOTED = re.compile(r"“([^”]*)”")
_STEP = re.compile(r"(\w+) (\d+)(?: \(([^)]*)\))?$")


def verb(pattern: str) -> Callable[[Verb], Verb]:
    """A way to say something; the groups of `pattern` are handed to the function as texts."""

    def keep(function: Verb) -> Verb:
        VERBS.append((re.compile(pattern), function))
        return function

    return keep


class ScenarioError(AssertionError):
    """The text and the app disagree, or the text says something nobody understands."""


@dataclass
class Play:
    """A scenario while it runs."""

    folder: Path
    time: FixedTime = field(default_factory=FixedTime)
    ids: CountedIds = field(default_factory=CountedIds)
    people: dict[str, PersonId] = field(default_factory=dict)
    tickets: dict[str, str] = field(default_factory=dict)  # text of a slip, or poll and person -> ticket
    fresh: count[int] = field(default_factory=lambda: count(1))
    agenda: tuple[c.StepPlan, ...] = ()
    known: dict[str, object] = field(default_factory=dict)
    refusal: str = ""
    last: tuple[c.Command, Actor] | None = None  # what was asked for
    _opened: tuple[TeamFile, Room, SessionId] | None = None

    # -- the state ---------------------------------------------------------------------------

    @property
    def room(self) -> Room:
        return self._session()[1]

    @property
    def id(self) -> SessionId:
        return self._session()[2]

    @property
    def state(self) -> State:
        return self.room.state(self.id)

    @property
    def session(self) -> Session:
        session = self.state.session
        assert session is not None
        return session

    @property
    def step(self) -> Step:
        step = self.session.current
        assert step is not None
        return step

    @property
    def poll(self) -> Poll:
        """The latest of the step we are in."""
        polls = self.session.polls_of(self.step.id)
        if not polls:
            raise ScenarioError("there is no ballot in this step")
        return polls[-1]

    def person(self, name: str) -> PersonId:
        if name not in self.people:
            raise ScenarioError(f"who is {name}?")
        return self.people[name]

    def idea(self, words: str) -> Idea:
        for idea in self.session.ideas:
            if idea.text == words:
                return idea
        raise ScenarioError(f"there is no idea “{words}”")

    def theme(self, words: str) -> Theme:
        for theme in self.session.themes:
            if theme.name == words:
                return theme
        raise ScenarioError(f"there is no theme “{words}”")

    def outcome(self, words: str) -> Outcome:
        for outcome in self.session.outcomes:
            if outcome.title == words:
                return outcome
        raise ScenarioError(f"there is no outcome “{words}”")

    def ticket(self, key: str = "") -> str:
        """The one of `key`, or a fresh one that is remembered under it."""
        if key not in self.tickets or not key:
            self.tickets[key] = f"ticket {next(self.fresh)}"
        return self.tickets[key]

    # -- doing -------------------------------------------------------------------------------

    def do(self, command: c.Command, by: Actor = FACILITATOR) -> None:
        self.last = (command, by)
        try:
            self.room.do(command, by)
        except Rejected as refusal:
            self.refusal = str(refusal)

    def reopen(self) -> None:
        """As after a start of the app: the file is closed and read again."""
        store, _, session = self._session()
        store.close()
        opened = TeamFile.open(self.folder / "team.lfb")
        self._opened = (opened, Room(opened, now=self.time, new_id=self.ids), session)

    def kill(self) -> None:
        """As the files lie at this moment, log and all; nobody came to closing them."""
        store, _, session = self._session()
        survivors = self.folder / f"after-{next(self.fresh)}"
        survivors.mkdir()
        for file in self.folder.glob("team.lfb*"):
            shutil.copyfile(file, survivors / file.name)
        store.close()
        self.folder = survivors
        opened = TeamFile.open(self.folder / "team.lfb")
        self._opened = (opened, Room(opened, now=self.time, new_id=self.ids), session)

    def close(self) -> None:
        if self._opened is not None:
            self._opened[0].close()

    def prepare(self, leader: str, names: tuple[str, ...]) -> None:
        store = TeamFile.create(self.folder / "team.lfb", Team(TeamId(self.ids()), "Team"))
        room = Room(store, now=self.time, new_id=self.ids)
        for name in (leader, *names):
            room.do(c.AddPerson(name))
        self.people = {p.name: p.id for p in room.state().team.people}
        made = room.do(
            c.CreateSession(
                date="2026-03-02",
                zone="UTC",
                steps=self.agenda,
                why=Why("Our on-call weeks burn people out."),
                leader=self.people[leader],
                participants=tuple(self.people[n] for n in names),
            )
        )
        session = next(x.session.id for x in made.events if isinstance(x, e.SessionCreated))
        self._opened = (store, room, session)

    def _session(self) -> tuple[TeamFile, Room, SessionId]:
        if self._opened is None:
            raise ScenarioError("say first who takes part: `people: Carmen leads Ann, Bo`")
        return self._opened


def replay(file: Path, folder: Path) -> None:
    """Runs the whole text; a failure names file and line."""
    from tests.scenarios import looks, phones, stopping, verbs  # noqa: F401  (they fill VERBS)

    play = Play(folder)
    try:
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
            try:
                _say(play, line.split("#")[0].strip())
            except AssertionError as wrong:
                raise ScenarioError(f"{file.name}, line {number}: {line.strip()}\n  {wrong}") from wrong
        _nothing_unexpected(play)
    finally:
        play.close()


def _say(play: Play, line: str) -> None:
    if not line:
        return
    if line.startswith("refused:"):
        wanted = line.removeprefix("refused:").strip()
        said, play.refusal = play.refusal, ""
        if not said or wanted not in said:
            raise ScenarioError(f"it was {f'refused: {said}' if said else 'not refused'}")
        return
    _nothing_unexpected(play)
    speak(play, line)


def speak(play: Play, line: str) -> None:
    """One sentence, as the first verb that knows it understands it."""
    for pattern, function in VERBS:
        found = pattern.fullmatch(line)
        if found:
            function(play, *found.groups())
            return
    raise ScenarioError("nobody understands this line")


def _nothing_unexpected(play: Play) -> None:
    if play.refusal:
        raise ScenarioError(f"the line before was refused: {play.refusal}")


def quoted(text: str) -> tuple[str, ...]:
    """The words in quotes, in their order."""
    return tuple(_QUOTED.findall(text))


def names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())


def milliseconds(text: str) -> int:
    """Of "2:00" or "-0:30"."""
    minutes, seconds = text.removeprefix("-").split(":")
    return (int(minutes) * 60 + int(seconds)) * (-1000 if text.startswith("-") else 1000)


def _settings(text: str) -> Settings:
    found: dict[str, object] = {}
    for part in names(text):
        key, _, value = part.partition(" ")
        found[key] = _value(value)
    return Settings(**found)  # type: ignore[arg-type]


def _value(text: str) -> object:
    if text in ("yes", "no"):
        return text == "yes"
    return int(text) if text.isdigit() else Decides(text)


@verb(r"agenda: (.+)")
def _agenda(play: Play, text: str) -> None:
    """A template by its id, or steps: `ideas 5 (ideas_each 2), ballot 3 (dots 3)`."""
    templates = {t.id: t for t in load_all(paths.resources() / "templates").templates}
    if text in templates:
        play.agenda = templates[text].steps
        return
    plans = []
    for part in re.split(r",\s*(?![^(]*\))", text):
        found = _STEP.match(part.strip())
        if found is None:
            raise ScenarioError(f"what is the step “{part}”?")
        kind, minutes, settings = found.groups()
        plans.append(
            c.StepPlan(StepKind(kind), kind.title(), int(minutes), settings=_settings(settings or ""))
        )
    play.agenda = tuple(plans)


@verb(r"people: (\w+) leads (.+)")
def _people(play: Play, leader: str, others: str) -> None:
    play.prepare(leader, names(others))
