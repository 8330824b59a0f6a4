"""A file to look around in: one whole session that ended, and one in preparation. Never the team's own.

Both come through the door: the first is rehearsed beside it and taken in like any import, with ids of
its own, the second is prepared. Their words are those of the rehearsals.
"""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from lfb_desktop.domain.commands import CreateSession
from lfb_desktop.domain.model import Session, State, Team, TeamId
from lfb_desktop.imports.imported import ImportedSession
from lfb_desktop.now import SystemTime, random_id
from lfb_desktop.proposals import translated
from lfb_desktop.rehearsal import (
    SeededIds,
    SimulatedClock,
    Texts,
    circle_of,
    load_texts_in,
    of_template,
    rehearse,
)
from lfb_desktop.room import Room
from lfb_desktop.store.team_file import TeamFile
from lfb_desktop.templates import Template, load_all

TEAM = "Sample team"
_ENDED_ON, _COMES_ON = timedelta(days=-7), timedelta(days=7)
_SEED, _PEOPLE, _IDEAS = 2, 7, 28
_PREPARED = 3  # which why is prepared; the rehearsed one is drawn by the seed
_NINE = 9  # o'clock, UTC


def made(path: Path, resources: Path, today: date, *, language: str = "en", team: str = TEAM) -> Path:
    """`path`, made if it is not there yet; half of it is never left there. Raises OSError or a sentence.

    `language` is that of its words; the agenda is in the one that is spoken.
    """
    if path.exists():
        return path
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="sample-", dir=path.parent) as folder:
        new = Path(folder) / path.name
        _make(new, resources, today, language, team)
        new.replace(path)
    return path


def _make(path: Path, resources: Path, today: date, language: str, team: str) -> None:
    texts = load_texts_in(resources / "rehearsal", language)
    templates = {t.id: translated(t) for t in load_all(resources / "templates").templates}
    ended = _rehearsed(path.with_name("rehearsed.lfb"), texts, templates["default-hour"], today + _ENDED_ON)
    store = TeamFile.create(path, Team(TeamId(random_id()), team))
    try:
        room = Room(store, now=SystemTime(), new_id=random_id)
        _take_in(room, ended, language)
        _prepare(room, texts, templates["twenty-minutes"], today + _COMES_ON, language)
    finally:
        store.close()


def _rehearsed(path: Path, texts: Texts, template: Template, day: date) -> State:
    start = datetime(day.year, day.month, day.day, _NINE, tzinfo=UTC)
    clock = SimulatedClock(int(start.timestamp() * 1000))
    new_id = SeededIds(_SEED)
    store = TeamFile.create(path, Team(TeamId(new_id()), TEAM))
    try:
        room = Room(store, now=clock, new_id=new_id)
        script = of_template(template, texts, circle_of(texts, _SEED), _PEOPLE)
        session = rehearse(room, clock, script, texts, ideas=_IDEAS, seed=_SEED)
        return room.state(session)
    finally:
        store.close()


def _take_in(room: Room, ended: State, language: str) -> None:
    assert ended.session is not None
    session: Session = replace(ended.session, is_rehearsal=False, language=language)
    found = ImportedSession(session, ended.team.people)
    room.do(found.command(room.state().team, new_id=random_id, as_copy=True))


def _prepare(room: Room, texts: Texts, template: Template, day: date, language: str) -> None:
    people = room.state().team.people
    leader, *others = sorted(people, key=lambda person: person.name.casefold(), reverse=True)
    room.do(
        CreateSession(
            date=day.isoformat(),
            zone="UTC",
            steps=template.steps,
            why=texts.circles[_PREPARED % len(texts.circles)].why,
            leader=leader.id,
            participants=tuple(person.id for person in others),
            language=language,
        )
    )
