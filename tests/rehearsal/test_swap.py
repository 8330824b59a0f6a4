"""The swap test: whoever of two people did the secret acts, the closed file and every export are the same.

A search for names finds only careless leaks. Here the same session is held twice; in the second
the secret acts of two people are exchanged, at the same times. Any trace of who did what, in an
order of rows, a time, a page or a new column, makes the bytes differ.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

import pytest

from lfb_desktop import exports, paths
from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.actors import Actor, Participant
from lfb_desktop.domain.model import JournalLine, PersonId, SessionId, State
from lfb_desktop.room import Answer
from lfb_desktop.store.team_file import TeamFile
from tests.rehearsal.made import RecordingRoom, Rehearsed, cast, rehearsed

SECRET = (c.WriteSlip, c.EditSlip, c.WithdrawSlip, c.MarkDone, c.AskQuestion, c.AnswerPoll)


def is_secret(command: c.Command) -> bool:
    """Thanks with a name are no secret."""
    return isinstance(command, SECRET) or (isinstance(command, c.GiveThanks) and command.giver is None)


def _by_other(command: c.Command, other: dict[PersonId, PersonId]) -> c.Command:
    match command:
        case c.WriteSlip() | c.WithdrawSlip() if command.person:
            return replace(command, person=other.get(command.person, command.person))
        case c.MarkDone() | c.AnswerPoll():
            return replace(command, person=other.get(command.person, command.person))
        case _:
            return command


def swapping(one: PersonId, two: PersonId) -> type[RecordingRoom]:
    """A room in which the one does the secret acts of the other."""
    other = {one: two, two: one}

    class SwappingRoom(RecordingRoom):
        def post(self, command: c.Command, by: Actor, answer: Answer) -> None:
            if is_secret(command) and isinstance(by, Participant):
                by = Participant(other.get(by.person, by.person))
                command = _by_other(command, other)
            super().post(command, by, answer)

    return SwappingRoom


class Telling:
    """A store that leaks: what the real one must never be."""

    def __init__(self, store: TeamFile) -> None:
        self._store = store

    def read(self, session: SessionId | None) -> State:
        return self._store.read(session)

    def record(
        self, events: Sequence[e.Event], lines: Sequence[JournalLine], session: SessionId | None
    ) -> None:
        self._store.record(events, [*lines, *self._told(events)], session)

    def batch(self) -> AbstractContextManager[None]:
        return self._store.batch()

    def savepoint(self) -> AbstractContextManager[None]:
        return self._store.savepoint()

    def seal_checkpoint(self) -> None:
        self._store.seal_checkpoint()

    def _told(self, events: Sequence[e.Event]) -> Iterator[JournalLine]:
        raise NotImplementedError


class TellingWriters(Telling):
    def _told(self, events: Sequence[e.Event]) -> Iterator[JournalLine]:
        for event in events:
            if isinstance(event, e.SlipWritten) and event.person:
                yield JournalLine(0, "slip_written", event.step, (("person", event.person),))


class TellingVoters(Telling):
    def _told(self, events: Sequence[e.Event]) -> Iterator[JournalLine]:
        for event in events:
            if isinstance(event, e.PaperCast):
                yield JournalLine(0, "paper_cast", None, (("person", event.person),))


def traces(made: Rehearsed, folder: Path) -> dict[str, bytes]:
    """Everything that is left of a session: the file, and each export."""
    found = {"team file": made.file.read_bytes()}
    for side in made.file.parent.glob(made.file.name + "-*"):
        found[side.name] = side.read_bytes()
    for kind in exports.FORMATS:
        target = folder / "exports" / kind
        target.parent.mkdir(parents=True, exist_ok=True)
        for file in exports.write(
            kind, made.state, target, now_ms=made.clock().wall_ms, resources=paths.resources()
        ):
            found[f"{kind}: {file.name}"] = file.read_bytes()
    return found


def two_people(made: Rehearsed, seed: int) -> list[tuple[PersonId, PersonId]]:
    """Pairs who are here from the lobby to the end, and do not thank each other."""
    roles = cast(made.session, seed)
    free = [p for p in roles.people if p not in {roles.late, roles.leaver, *roles.handless}]
    thanked = {
        frozenset((by.person, command.to))
        for command, by in made.room.asked
        if isinstance(command, c.GiveThanks) and isinstance(by, Participant)
    }
    return [
        (one, two)
        for place, one in enumerate(free)
        for two in free[place + 1 :]
        if frozenset((one, two)) not in thanked
    ]


@pytest.mark.parametrize("template", ["default-hour", "twenty-minutes"])
@pytest.mark.parametrize("seed", [1, 2, 7])
def test_nothing_tells_which_of_two_people_did_it(tmp_path: Path, template: str, seed: int) -> None:
    base = rehearsed(tmp_path / "a" / "team.lfb", template, people=9, ideas=20, seed=seed)
    left = traces(base, tmp_path / "a")
    pairs = two_people(base, seed)
    assert len(pairs) >= 3
    for place, (one, two) in enumerate(pairs[:3]):
        folder = tmp_path / f"swapped-{place}"
        other = rehearsed(
            folder / "team.lfb", template, people=9, ideas=20, seed=seed, make=swapping(one, two)
        )
        assert other.room.asked != base.room.asked, "the acts were exchanged"
        assert [kind for kind, _ in other.room.refused] == [kind for kind, _ in base.room.refused]
        _assert_same(left, traces(other, folder))


@pytest.mark.parametrize("leak", [TellingWriters, TellingVoters])
def test_the_swap_finds_a_store_that_tells(tmp_path: Path, leak: type[Telling]) -> None:
    base = rehearsed(tmp_path / "a" / "team.lfb", people=9, ideas=20, seed=1, wrap=leak)
    one, two = two_people(base, 1)[0]
    other = rehearsed(
        tmp_path / "b" / "team.lfb", people=9, ideas=20, seed=1, wrap=leak, make=swapping(one, two)
    )
    assert base.file.read_bytes() != other.file.read_bytes()


def test_what_is_signed_may_differ(tmp_path: Path) -> None:
    """The test above is not blind: exchanging two people in a signed round is seen."""
    base = rehearsed(tmp_path / "a" / "team.lfb", "everything", people=9, ideas=20, seed=1)
    for one, two in two_people(base, 1):
        other = rehearsed(
            tmp_path / "b" / f"{one}{two}.lfb",
            "everything",
            people=9,
            ideas=20,
            seed=1,
            make=swapping(one, two),
        )
        if {i.author for i in base.session.ideas} & {one, two}:
            assert base.file.read_bytes() != other.file.read_bytes()
            return
    pytest.fail("nobody of these signed an idea")


def _assert_same(one: dict[str, bytes], two: dict[str, bytes]) -> None:
    assert one.keys() == two.keys()
    differing = [name for name in one if one[name] != two[name]]
    assert differing == []
