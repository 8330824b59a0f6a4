"""Puts a rehearsal together: a team file of its own, simulated time, pictures, records, and the import.

It happens beside the team file that was named, so that what is in that file changes nothing in the run.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from lfb_desktop import recording
from lfb_desktop.domain.errors import Rejected, refuse
from lfb_desktop.domain.model import Moment, SessionId, State, Team, TeamId
from lfb_desktop.imports.imported import ImportedSession
from lfb_desktop.now import SystemTime, random_id
from lfb_desktop.rehearsal import (
    Script,
    SeededIds,
    Sight,
    SimulatedClock,
    Texts,
    circle_of,
    load_texts_in,
    of_session,
    of_template,
    rehearse,
)
from lfb_desktop.room import Room
from lfb_desktop.store.errors import ReadOnly
from lfb_desktop.store.making import team_of
from lfb_desktop.store.team_file import Guard, TeamFile
from lfb_desktop.templates import Template, load_all
from lfb_desktop.ui import theme
from lfb_desktop.ui.stage.picture import picture
from lfb_desktop.views.prepare import missing
from lfb_desktop.views.showing import Showing
from lfb_desktop.views.stage import stage

WIDTH, HEIGHT = 1920, 1080
IDEAS_EACH = 4
SUMMARIES = (("markdown", "summary.md"), ("html", "summary.html"), ("json", "summary.json"), ("csv", "csv"))


@dataclass(frozen=True, slots=True)
class Wanted:
    """What `rehearse` was asked for. With a script, template and people are those of the script."""

    template: str
    people: int
    ideas: int
    seed: int
    script: Script | None = None


def wanted(
    template: str | None, people: int | None, ideas: int | None, seed: int, script: Script | None
) -> Wanted:
    """What was not said is as it is usual."""
    if script is not None:
        n = len(script.people)
        return Wanted("", n, IDEAS_EACH * n if ideas is None else ideas, seed, script)
    return Wanted(template or "default-hour", people or 9, 36 if ideas is None else ideas, seed)


def script_from(state: State, resources: Path) -> Script:
    """A session of a team, on a copy; refused if its doors could not be opened."""
    session = state.session
    assert session is not None
    if against := missing(session):
        raise Rejected(against)
    return of_session(session, state.team, load_texts_in(resources / "rehearsal", session.language))


def texts_of(wanted: Wanted, resources: Path) -> Texts:
    """In the language of the session that is rehearsed."""
    language = wanted.script.language if wanted.script is not None else "en"
    return load_texts_in(resources / "rehearsal", language)


def script_of(wanted: Wanted, texts: Texts, resources: Path) -> Script:
    if wanted.script is not None:
        return wanted.script
    template = template_named(wanted.template, resources)
    return of_template(template, texts, circle_of(texts, wanted.seed), wanted.people)


def perform(wanted: Wanted, resources: Path, out: Path | None) -> State:
    """The whole session; with `out` also its pictures and records. Gives how everything ended."""
    texts = texts_of(wanted, resources)
    script = script_of(wanted, texts, resources)
    clock = SimulatedClock()
    new_id = SeededIds(ids_seed(wanted))
    with tempfile.TemporaryDirectory(prefix="lfb-rehearsal-") as folder:
        store = TeamFile.create(Path(folder) / "rehearsal.lfb", Team(TeamId(new_id()), texts.team))
        try:
            room = Room(store, now=clock, new_id=new_id)
            pictures = Pictures(out / "stage", resources, clock) if out else None
            session = rehearse(
                room,
                clock,
                script,
                texts,
                ideas=wanted.ideas,
                seed=wanted.seed,
                watch=pictures,
            )
            state = room.state(session)
        finally:
            store.close()
    if out is not None:
        write_record(state, out, clock().wall_ms)
    return state


def write_record(state: State, out: Path, now_ms: int) -> None:
    """In every form there is."""
    for form, name in SUMMARIES:
        recording.write(form, state, out / name, now_ms=now_ms)


def look_at(path: Path, guard: Guard) -> None:
    """Refuses a team file that could not take the rehearsal in, before anything is rehearsed."""
    if path.exists():
        with TeamFile.open(path, guard=guard) as file:
            if file.is_read_only:
                raise ReadOnly
    elif not path.absolute().parent.is_dir():
        raise refuse("There is no folder “{folder}”. Make it first.", folder=str(path.parent))


def keep(state: State, path: Path, guard: Guard) -> SessionId:
    """Into the team file, through the door. The same rehearsal is there only once."""
    session = state.session
    assert session is not None
    if path.exists():
        store = TeamFile.open(path, guard=guard)
    else:
        store = TeamFile.create(path, team_of(path, TeamId(random_id())))
    try:
        room = Room(store, now=SystemTime(), new_id=random_id)
        if all(head.id != session.id for head in store.heads()):
            room.do(ImportedSession(session, state.team.people).command(room.state().team))
    finally:
        store.close()
    return session.id


class Pictures:
    """One picture of the Stage for each moment worth one; they need no window and no screen."""

    def __init__(self, folder: Path, resources: Path, clock: Callable[[], Moment]) -> None:
        if QApplication.instance() is None:
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
            self._application = QApplication([])
            QLocale.setDefault(QLocale.c())  # the same words on every machine
        self._theme = theme.load(resources)
        self._clock = clock
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("[0-9][0-9]-*.png"):
            old.unlink()  # pictures of another run must not stay among these

    def __call__(self, sight: Sight) -> None:
        now = self._clock()
        view = stage(sight.state, Showing(), now)
        image = picture(view, WIDTH, HEIGHT, self._theme, now.steady_ms)
        path = self._folder / f"{sight.label}.png"
        if not image.save(str(path)):
            raise OSError(f"The picture could not be written: {path}")


def template_named(name: str, resources: Path) -> Template:
    found = load_all(resources / "templates")
    for template in found.templates:
        if name in (template.id, template.name):
            return template
    raise refuse(
        "There is no template “{name}”. There are: {names}.",
        name=name,
        names=", ".join(t.id for t in found.templates),
    )


def ids_seed(wanted: Wanted) -> int:
    """Another number of people is another session, with other ids."""
    words = f"{wanted.template}:{wanted.people}:{wanted.ideas}:{wanted.seed}"
    if wanted.script is not None:
        words = f"{words}:{asdict(wanted.script)}"  # a plan does not print what it holds
    return int.from_bytes(hashlib.blake2b(words.encode(), digest_size=8).digest())
