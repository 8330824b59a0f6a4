"""Rehearsals on real team files, with everything that was asked and refused written down."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from lfb_desktop import paths
from lfb_desktop.domain.actors import Actor
from lfb_desktop.domain.commands import Command
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import Session, SessionId, State, Team, TeamId
from lfb_desktop.rehearsal import (
    SeededIds,
    Sight,
    SimulatedClock,
    Texts,
    circle_of,
    load_texts,
    of_template,
    rehearse,
)
from lfb_desktop.rehearsal.hand import Cast, cast_of
from lfb_desktop.room import Answer, Room, Store, Update
from lfb_desktop.store.team_file import TeamFile
from lfb_desktop.templates import Template, load_all

# A step of every kind, two rounds, caps, signed ideas, a vote that decides: what no shipped template has.
EVERYTHING = """\
name = "Everything"
[[step]]
kind = "why"
title = "Why"
minutes = 2
[[step]]
kind = "clarity"
title = "Clear?"
minutes = 2
[[step]]
kind = "ideas"
title = "Signed"
minutes = 3
settings = { is_unsigned = false, ideas_each = 2 }
[[step]]
kind = "pick"
title = "Pick"
minutes = 2
[[step]]
kind = "talk"
title = "Talk"
minutes = 4
[[step]]
kind = "ideas"
title = "Unsigned"
minutes = 4
[[step]]
kind = "themes"
title = "Themes"
minutes = 5
[[step]]
kind = "ballot"
title = "Ballot"
minutes = 3
settings = { places = 2, decides = "decision" }
[[step]]
kind = "lobby"
title = "Break"
minutes = 5
[[step]]
kind = "ballot"
title = "Once more"
minutes = 3
settings = { dots = 1, cap = 1, places = 1 }
[[step]]
kind = "commitments"
title = "Who takes it"
minutes = 4
[[step]]
kind = "closing"
title = "Thanks"
minutes = 2
"""


class RecordingRoom(Room):
    """Remembers who asked for what, and every refusal."""

    def __init__(self, store: Store, *, now: SimulatedClock, new_id: SeededIds) -> None:
        super().__init__(store, now=now, new_id=new_id)
        self.asked: list[tuple[Command, Actor]] = []
        self.refused: list[tuple[str, str]] = []

    def post(self, command: Command, by: Actor, answer: Answer) -> None:
        self.asked.append((command, by))

        def note(result: Update | Exception) -> None:
            if isinstance(result, Rejected):
                self.refused.append((type(command).__name__, str(result)))
            answer(result)

        super().post(command, by, note)


@dataclass
class Rehearsed:
    file: Path
    state: State
    room: RecordingRoom
    clock: SimulatedClock
    sights: list[Sight] = field(default_factory=list)

    @property
    def session(self) -> Session:
        assert self.state.session is not None
        return self.state.session

    @property
    def labels(self) -> list[str]:
        return [sight.label for sight in self.sights]


@cache
def texts() -> Texts:
    return load_texts(paths.resources() / "rehearsal")


def templates(folder: Path) -> dict[str, Template]:
    """The shipped ones, and one with everything."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "everything.toml").write_text(EVERYTHING, encoding="utf-8")
    shipped, mine = load_all(paths.resources() / "templates"), load_all(folder)
    assert shipped.problems == mine.problems == ()
    return {t.id: t for t in (*shipped.templates, *mine.templates)}


def rehearsed(
    file: Path,
    template: str = "default-hour",
    *,
    people: int = 7,
    ideas: int = 18,
    seed: int = 1,
    make: type[RecordingRoom] = RecordingRoom,
    wrap: Callable[[TeamFile], Store] = lambda store: store,
    listen: Callable[[Update, SimulatedClock], None] | None = None,
) -> Rehearsed:
    """A whole session in a file of its own, closed at the end."""
    file.parent.mkdir(parents=True, exist_ok=True)
    clock, ids = SimulatedClock(), SeededIds(seed)
    plan = templates(file.parent / "templates")[template]
    script = of_template(plan, texts(), circle_of(texts(), seed), people)
    store = TeamFile.create(file, Team(TeamId(ids()), texts().team))
    room = make(wrap(store), now=clock, new_id=ids)
    failures: list[Exception] = []  # the room guards its listeners; what one finds is raised here

    def heard(update: Update) -> None:
        try:
            if listen is not None and not failures:
                listen(update, clock)
        except Exception as failure:
            failures.append(failure)

    room.subscribe(heard)
    sights: list[Sight] = []
    session: SessionId = rehearse(
        room, clock, script, texts(), ideas=ideas, seed=seed, watch=sights.append
    )
    made = Rehearsed(file, room.state(session), room, clock, sights)
    store.close()
    for failure in failures:
        raise failure
    return made


def cast(session: Session, seed: int) -> Cast:
    return cast_of([p.person for p in session.participants], random.Random(f"{seed}:cast"))


def rows(file: Path) -> list[str]:
    """Everything in a closed team file as text, but when its tables were made."""
    with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as db:
        lines = list(db.iterdump())
    return [line for line in lines if "_sqlite_migrations" not in line]
