"""The command line: everything but opening the window, and all of it without a display.

Exit status: 0 done, 1 refused or failed with one clear sentence, 2 wrong usage.
"""

from __future__ import annotations

import json
import os
import secrets
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lfb_desktop import __version__
from lfb_desktop.domain.errors import Rejected, Unavailable, refuse
from lfb_desktop.domain.model import SessionHead, SessionId, State, TeamId
from lfb_desktop.now import SystemTime, random_id
from lfb_desktop.paths import Paths, resources
from lfb_desktop.room import Room
from lfb_desktop.store.backups import Backups
from lfb_desktop.store.making import team_of
from lfb_desktop.store.team_file import Guard, TeamFile

if TYPE_CHECKING:
    from lfb_desktop.rehearsal import Script
    from lfb_desktop.rehearsing import Wanted

FORMATS = ("markdown", "html", "csv", "json")


def main(args: list[str], paths: Paths) -> int:
    """Run one command; the sentence of a refusal goes to stderr."""
    try:
        status = commands.main(args, prog_name="lfb-desktop", obj=paths, standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (Rejected, Unavailable) as refusal:
        return _complain(str(refusal))
    except sqlite3.Error as error:
        return _complain(f"The team file could not be read or written ({error}). `check` says more.")
    except OSError as error:
        return _complain(f"{error.strerror or error}: {error.filename}" if error.filename else str(error))
    return status if isinstance(status, int) else 0  # click hands over the status of an early exit


def _complain(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1


HELP = """Leading from Behind: lfb-desktop [--home DIR] [TEAM_FILE] opens the window.

Without TEAM_FILE the team file of this computer is meant. A file named like a command is
written ./check. `--home DIR` stands before the command and moves every path of the app.
"""


@click.group(help=HELP, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="lfb-desktop")
def commands() -> None:
    """Holds the commands; the help text stands in HELP."""


team_file = click.argument("team_file", type=click.Path(path_type=Path), required=False)


@commands.command()
@team_file
@click.option("--json", "as_json", is_flag=True, help="One JSON array, for other programs.")
@click.pass_obj
def sessions(paths: Paths, team_file: Path | None, as_json: bool) -> None:
    """List the sessions of a team file."""
    heads: tuple[SessionHead, ...] = ()
    if team_file is not None or paths.team_file.exists():
        with _opened(team_file or paths.team_file, read_only=True) as file:
            heads = file.heads()
    if as_json:
        rows = [_row(head) for head in heads]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    for head in heads:
        click.echo(
            f"{head.id}  {head.date}  {head.state:<11}  {head.ideas:>4} ideas  {head.name or head.why}"
        )
    if not heads:
        click.echo("No sessions yet. Start with a why.")


@commands.command()
@team_file
@click.option("--session", default="latest", show_default=True, metavar="latest|ID")
@click.option("--format", "format_", type=click.Choice(FORMATS), required=True)
@click.option("--output", type=click.Path(path_type=Path), required=True, help="A file; a folder for csv.")
@click.option("--with-notes", is_flag=True, help="Private notes too (json only).")
@click.pass_obj
def export(
    paths: Paths, team_file: Path | None, session: str, format_: str, output: Path, with_notes: bool
) -> None:
    """Write the record of a session."""
    from lfb_desktop import recording

    with _opened(team_file or paths.team_file, read_only=True) as file:
        state = file.read(_chosen(file.heads(), session))
    now_ms = SystemTime()().wall_ms
    recording.write(format_, state, output, now_ms=now_ms, with_notes=with_notes)
    click.echo(f"Saved: {output}")


@commands.command("import")
@click.argument("source", type=click.Path(path_type=Path))
@team_file
@click.option("--as-copy", is_flag=True, help="With new ids, where the session is here already.")
@click.pass_obj
def import_(paths: Paths, source: Path, team_file: Path | None, as_copy: bool) -> None:
    """Read a session from JSON, or the ballots of a Pabulib file, into a team file."""
    from lfb_desktop import importing

    found = importing.read(source)
    with _made_or_opened(team_file or paths.team_file, paths) as file:
        room = Room(file, now=SystemTime(), new_id=random_id)
        session = importing.take_in(room, found, as_copy=as_copy)
    click.echo(f"Imported: {session.title}")


def _people(context: click.Context, option: click.Parameter, people: int | None) -> int | None:
    from lfb_desktop.rehearsal import MOST_PEOPLE

    if people is not None and not 1 <= people <= MOST_PEOPLE:
        raise click.BadParameter(f"A room holds 1 to {MOST_PEOPLE} people. Ask for so many.")
    return people


@commands.command()
@team_file
@click.option(
    "--from", "source", type=click.Path(path_type=Path), help="A session of this team file, on a copy."
)
@click.option("--session", metavar="latest|ID", help="With --from: which one.  [default: latest]")
@click.option("--people", type=int, callback=_people, help="Of a template, 1 to 600.  [default: 9]")
@click.option("--ideas", type=click.IntRange(0, 2000), help="[default: 36; with --from 4 a person]")
@click.option("--template", metavar="NAME", help="Which agenda.  [default: default-hour]")
@click.option(
    "--seed", type=click.IntRange(0), help="The same seed gives the same session; else one is drawn."
)
@click.option(
    "--out", type=click.Path(path_type=Path), help="A folder for the record and one picture a step."
)
@click.option("--watch", is_flag=True, help="Open both windows, in real time, and let me lead.")
@click.option("--phones", is_flag=True, help="People act by phone, from another process.")
@click.option("--speed", type=click.FloatRange(0.1, 100), help="With --watch: 10 is ten times as fast.")
@click.pass_obj
def rehearse(
    paths: Paths,
    team_file: Path | None,
    source: Path | None,
    session: str | None,
    people: int | None,
    ideas: int | None,
    template: str | None,
    seed: int | None,
    out: Path | None,
    watch: bool,
    phones: bool,
    speed: float | None,
) -> None:
    """Play a whole session with simulated people, and keep it in a team file.

    With --from it is a session that you prepare: its why, its agenda and its people. The file that it
    comes from is only read. Without people eight are made up.
    """
    from lfb_desktop import rehearsing

    if speed is not None and not watch:
        raise click.UsageError("--speed belongs to --watch.")
    if source is not None and (people is not None or template is not None):
        raise click.UsageError("With --from the session says who comes and what happens.")
    if watch:
        _may_watch()
    if team_file is not None:
        rehearsing.look_at(team_file, _guard(paths))
    script = _script(source, session)
    if team_file is None:
        paths.rehearsals.mkdir(parents=True, exist_ok=True)  # where it is kept, before it is played
    wanted = rehearsing.wanted(template, people, ideas, _drawn() if seed is None else seed, script)
    if watch:
        state = _watched(wanted, paths, out, speed or 1, phones)
    elif phones:
        state = _by_phone(wanted, out)
    else:
        state = rehearsing.perform(wanted, resources(), out)
    _keep(state, wanted, team_file, paths, out)


def _drawn() -> int:
    seed = secrets.randbelow(1_000_000)
    click.echo(f"Seed: {seed}")
    return seed


def _may_watch() -> None:
    from lfb_desktop.displays import has_display

    if not has_display(sys.platform, os.environ):
        raise refuse("There is no display to open a window on; `rehearse` works without --watch.")


def _script(source: Path | None, session: str | None) -> Script | None:
    from lfb_desktop import rehearsing

    if source is None:
        if session is not None:
            raise click.UsageError("--session belongs to --from.")
        return None
    with _opened(source, read_only=True) as file:
        state = file.read(_chosen(file.heads(), session or "latest"))
    return rehearsing.script_from(state, resources())


def _by_phone(wanted: Wanted, out: Path | None) -> State:
    from lfb_desktop import rehearsing_by_phone

    return rehearsing_by_phone.perform_by_phone(wanted, resources(), out)


def _keep(
    state: State | None, wanted: Wanted, team_file: Path | None, paths: Paths, out: Path | None
) -> None:
    from lfb_desktop import rehearsing

    session = state.session if state else None
    if state is None or session is None:
        with suppress(OSError):
            paths.rehearsals.rmdir()  # where nothing else was kept
        click.echo("The rehearsal was closed before its end; nothing of it was kept.")
        return
    path = team_file or paths.rehearsals / f"{session.date}-{wanted.seed}.lfb"
    rehearsing.keep(state, path, _guard(paths))
    people, ideas = len(session.participants), len(session.ideas)
    click.echo(f"Rehearsed: {session.title} ({people} people, {ideas} ideas), kept in {path}")
    if out is not None:
        click.echo(f"Pictures and record: {out}")


def _watched(wanted: Wanted, paths: Paths, out: Path | None, speed: float, phones: bool) -> State | None:
    from lfb_desktop import watching

    return watching.run(wanted, paths, out, speed, with_phones=phones)


@commands.command(hidden=True)
def crowd() -> None:
    """The phones of a rehearsal: told what to do by the one that started it."""
    from lfb_desktop import crowd as played

    played.run()


@commands.command()
@team_file
@click.pass_obj
def check(paths: Paths, team_file: Path | None) -> None:
    """Compare a team file with everything it promises."""
    from lfb_desktop.store.check import check as findings_of

    findings = findings_of(team_file or paths.team_file)
    for finding in findings:
        click.echo(" ".join([f"{finding.promise}: {finding.sentence}", *finding.where]))
    if findings:
        raise click.exceptions.Exit(1)
    click.echo("Every promise is kept.")


# What other programs were promised; more may be added, nothing is taken away.
_LISTED = ("id", "name", "why", "state", "date", "led_by", "people", "ideas", "outcomes")


def _row(head: SessionHead) -> dict[str, str | int]:
    row = {k: v for k, v in asdict(head).items() if k in _LISTED}
    return {**row, "state": str(head.state)}


def _chosen(heads: tuple[SessionHead, ...], wanted: str) -> SessionId:
    if not heads:
        raise refuse("There is no session in this team file yet.")
    if wanted == "latest":
        return max(heads, key=lambda head: (head.date, head.position)).id
    for head in heads:
        if head.id == wanted:
            return head.id
    raise refuse("There is no session {id}. `lfb-desktop sessions` lists them.", id=wanted)


@contextmanager
def _made_or_opened(path: Path, paths: Paths) -> Iterator[TeamFile]:
    if path.exists():
        file = TeamFile.open(path, guard=_guard(paths))
    else:
        file = TeamFile.create(path, team_of(path, TeamId(random_id())))
    try:
        yield file
    finally:
        file.close()


def _guard(paths: Paths) -> Guard:
    """An older file is changed only once a backup of it lies where the app keeps them."""
    return Backups(paths.backups, SystemTime()).around_migration


@contextmanager
def _opened(path: Path, *, read_only: bool) -> Iterator[TeamFile]:
    file = TeamFile.open(path, read_only=read_only)
    try:
        yield file
    finally:
        file.close()
