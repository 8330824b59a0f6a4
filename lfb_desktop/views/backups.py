"""What may be known of a backup before it is restored: when and why it was taken, what differs from now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lfb_desktop.domain.model import Session, Team
from lfb_desktop.domain.words import NOTHING, Say, count, say
from lfb_desktop.views.clock_faces import local_date, local_time

# By the reason that stands in the name of a backup.
_WHY = {
    "migration": say("Before a newer version changed it"),
    "end": say("At the end of a session"),
    "change": say("After ten minutes of work"),
    "restore": say("Before another backup was restored"),
}
_TITLES = 3  # are named; more are counted


@dataclass(frozen=True, slots=True)
class BackupRow:
    """What its name says. `size` in bytes."""

    key: str
    when: Say
    why: Say
    size: int


@dataclass(frozen=True, slots=True)
class Contents:
    """A team file as one value: everything that two of them are compared by."""

    team: Team
    sessions: tuple[Session, ...]


@dataclass(frozen=True, slots=True)
class HeldView:
    """What a look into it says. Where it can be compared with nothing, `details` say what is in it."""

    counts: tuple[Say, ...]
    details: tuple[Say, ...]


def backup_row(key: str, reason: str, at_ms: int, size: int, *, zone: str, today: str) -> BackupRow:
    """`zone` is where the reader is, `today` is YYYY-MM-DD there."""
    return BackupRow(key, when(at_ms, zone=zone, today=today), _WHY[reason], size)


def when(at_ms: int, *, zone: str, today: str) -> Say:
    """ "Fri 27 Nov, 10:24", with its year where that is another one."""
    day, time = date.fromisoformat(local_date(zone, at_ms)), local_time(zone, at_ms)
    if str(day.year) == today[:4]:
        return say("{day}, {time}", day=day, time=time)
    return say("{day} {year}, {time}", day=day, year=str(day.year), time=time)


def held(there: Contents, now: Contents | None) -> HeldView:
    """`now` is the file as it is; None where that cannot be read any more."""
    sessions, people = len(there.sessions), len(there.team.people)
    counts = (
        count(sessions, "{n} session", "{n} sessions"),
        count(people, "{n} person", "{n} people"),
    )
    return HeldView(counts, _differences(there, now) if now is not None else (_titled(there), counts[1]))


def _titled(there: Contents) -> Say:
    """What is in it, where nothing is left to compare it with."""
    if not there.sessions:
        return say("No sessions")
    return count(
        len(there.sessions),
        "One session: {titles}",
        "{n} sessions: {titles}",
        titles=_titles(list(there.sessions)),
    )


def _differences(there: Contents, now: Contents) -> tuple[Say, ...]:
    before = {session.id: session for session in there.sessions}
    after = {session.id: session for session in now.sessions}
    gone = [before[id] for id in before if id not in after]
    new = [after[id] for id in after if id not in before]
    other = [after[id] for id in before if id in after and before[id] != after[id]]
    found: list[Say] = []
    if gone:
        found.append(
            count(
                len(gone),
                "Only in the backup, one session: {titles}",
                "Only in the backup, {n} sessions: {titles}",
                titles=_titles(gone),
            )
        )
    if new:
        found.append(
            count(
                len(new),
                "Not in the backup, one session: {titles}",
                "Not in the backup, {n} sessions: {titles}",
                titles=_titles(new),
            )
        )
    if other:
        found.append(
            count(
                len(other),
                "Different now, one session: {titles}",
                "Different now, {n} sessions: {titles}",
                titles=_titles(other),
            )
        )
    found += _of_people(there.team, now.team)
    return tuple(found) or (say("Nothing differs from how it is now."),)


def _of_people(there: Team, now: Team) -> list[Say]:
    before = {person.id: person for person in there.people}
    after = {person.id: person for person in now.people}
    found: list[Say] = []
    if gone := [person.name for id, person in before.items() if id not in after]:
        found.append(say("Only in the backup, people: {names}", names=_named(gone)))
    if new := [person.name for id, person in after.items() if id not in before]:
        found.append(say("Not in the backup, people: {names}", names=_named(new)))
    if there.name != now.name:
        found.append(say("The team was called “{name}”.", name=there.name))
    changed = [after[id].name for id in before if id in after and before[id] != after[id]]
    if changed:
        found.append(say("Different now, people: {names}", names=_named(changed)))
    return found


def _titles(sessions: list[Session]) -> str:
    return _named([session.title or session.date for session in sessions])


def _named(titles: list[str]) -> str:
    shown = " · ".join(titles[:_TITLES])
    return f"{shown} + {len(titles) - _TITLES}" if len(titles) > _TITLES else shown


def may_restore(is_running: bool, is_read_only: bool, secret_in: str | None) -> Say:
    """What stands against putting a backup in the file's place; NOTHING if nothing does."""
    if is_read_only:
        return say("This file can only be read here. Copy a backup to a place you may write to.")
    if is_running:
        return say("A session is running. End it or stop it for today first; looking is possible then, too.")
    if secret_in is not None:
        return say(
            "Something secret is open in “{session}”. Take it up and reveal or close it first; "
            "then a backup can be restored.",
            session=secret_in,
        )
    return NOTHING
