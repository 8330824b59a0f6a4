"""The attack on the raw pages: who answered what, from the order of cells, free space and the log.

It recovers every link from a file that was not sealed, and none better than chance from one that was.
"""

from __future__ import annotations

import resource
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import ItemId, PersonId, StepKind
from lfb_desktop.store.opening import wal_of
from lfb_desktop.store.team_file import TeamFile
from tests.store.pages import Row, cells_of, commits_of, pages_of, rows_in
from tests.store.story import PEOPLE, Play, as_bytes, beside

Marks = frozenset[tuple[ItemId, int]]
IDS = {p.id for p in PEOPLE}
RUNS = 12


@dataclass(frozen=True)
class Truth:
    """What only the test knows."""

    cast: tuple[PersonId, ...]  # in the order in which they answered
    marks: dict[PersonId, Marks]
    old_keys: tuple[str, ...]
    tickets: tuple[str, ...]
    poll: str

    def right(self, guess: dict[PersonId, Marks]) -> int:
        return sum(self.marks[person] == marks for person, marks in guess.items())


def answered(play: Play) -> Truth:
    """Nine people, nine different papers, in an order of chance; the poll is still open."""
    play.go_to(StepKind.IDEAS)
    play.write([(None, f"Idea {n}") for n in range(9)])
    play.go_to(StepKind.PICK)
    cast = play.chance.sample([p.id for p in PEOPLE], len(PEOPLE))
    items = play.open_poll.items
    answers = play.chance.sample([(a.id, b.id) for a in items for b in items if a.id < b.id], len(cast))
    marks = {person: tuple((i, 1) for i in answer) for person, answer in zip(cast, answers, strict=True)}
    for person in cast:
        play.answer(person, marks[person])
    papers = play.open_poll.papers
    return Truth(
        tuple(cast),
        {person: frozenset(of) for person, of in marks.items()},
        tuple(p.id for p in papers),
        tuple(str(p.ticket) for p in papers),
        play.open_poll.id,
    )


# -- the attack ----------------------------------------------------------------------------------


def _voices(rows: list[Row]) -> set[PersonId]:
    """Who has acted, from rows (poll, person, acts, is_done, is_by_hand)."""
    return {PersonId(str(r[1])) for r in rows if len(r) == 5 and r[1] in IDS and r[2] == 1}


def _marks_by_paper(rows: list[Row], poll: str) -> dict[str, Marks]:
    found: dict[str, Marks] = {}
    for r in rows:
        if len(r) == 4 and r[0] == poll and isinstance(r[3], int):
            paper, item = str(r[1]), ItemId(str(r[2]))
            found[paper] = found.get(paper, frozenset()) | {(item, r[3])}
    return found


def from_the_log(data: bytes, wal: bytes, poll: str) -> dict[PersonId, Marks]:
    """Each commit that shows one new name and one new paper is a link."""
    pages = dict(enumerate(pages_of(data), 1))
    voices, papers = _voices(rows_in(list(pages.values()))), set[str]()
    links: dict[PersonId, Marks] = {}
    for commit in commits_of(wal):
        pages |= commit
        rows = rows_in(list(pages.values()))
        marks = _marks_by_paper(rows, poll)
        new_voices, new_papers = _voices(rows) - voices, set(marks) - papers
        if len(new_voices) == 1 and len(new_papers) == 1:
            links[new_voices.pop()] = marks[new_papers.pop()]
        voices, papers = _voices(rows), set(marks)
    return links


def papers_as_they_lie(data: bytes, poll: str) -> list[Marks]:
    """The papers in the order in which their marks lie in the pages, oldest first."""
    order: list[str] = []
    pages = pages_of(data)
    for page in pages:
        order += [str(c.row[1]) for c in cells_of(page) if len(c.row) == 4 and c.row[0] == poll]
    marks = _marks_by_paper(rows_in(pages), poll)
    return [marks[paper] for paper in dict.fromkeys(order)]


def by_order(people: tuple[PersonId, ...], papers: list[Marks]) -> dict[PersonId, Marks]:
    return dict(zip(people, papers, strict=False))


# -- what it finds -------------------------------------------------------------------------------


def test_unsealed_the_log_gives_every_link(tmp_path: Path) -> None:
    play = Play(tmp_path / "team.lfb")
    play.go_to(StepKind.CLARITY)
    truth = answered(play)
    links = from_the_log(play.file.path.read_bytes(), wal_of(play.file.path).read_bytes(), truth.poll)
    assert truth.right(links) == 9
    play.file.close()


def test_unsealed_the_pages_give_the_order_of_writing(tmp_path: Path) -> None:
    """Whoever saw in which order people went to the laptop, knows every answer."""
    play = Play(tmp_path / "team.lfb")
    truth = answered(play)
    copy = tmp_path / "copy.lfb"
    shutil.copy(play.file.path, copy)
    shutil.copy(wal_of(play.file.path), wal_of(copy))
    play.file.close()
    sqlite3.connect(copy).execute("PRAGMA wal_checkpoint(TRUNCATE)")
    guess = by_order(truth.cast, papers_as_they_lie(copy.read_bytes(), truth.poll))
    assert truth.right(guess) == 9


def test_sealed_every_order_is_chance(tmp_path: Path) -> None:
    """One of nine is right by chance; over twelve files no pairing does better than that."""
    right: dict[str, int] = {}
    for run in range(RUNS):
        path = tmp_path / f"{run}.lfb"
        play = Play(path, seed=run)
        truth = answered(play)
        play.close_poll()
        assert wal_of(path).stat().st_size == 0
        live = as_bytes(path)
        assert from_the_log(path.read_bytes(), wal_of(path).read_bytes(), truth.poll) == {}
        play.file.close()
        nothing_remains(truth, live)
        nothing_remains(truth, path.read_bytes())
        lie = papers_as_they_lie(path.read_bytes(), truth.poll)
        assert len(lie) == 9
        names = tuple(p.id for p in PEOPLE)
        for people, order in (("cast", truth.cast), ("names", names), ("ids", tuple(sorted(names)))):
            for papers, shown in (("oldest", lie), ("newest", lie[::-1])):
                key = f"{people} {papers}"
                right[key] = right.get(key, 0) + truth.right(by_order(order, shown))
    assert all(n / RUNS < 2 for n in right.values()), right


def nothing_remains(truth: Truth, data: bytes) -> None:
    assert not [key for key in truth.old_keys if key.encode() in data]
    assert not [p for p in IDS if f"{truth.poll}{p}".encode() in data]
    # A ticket's hash stays alone with its poll until the session ends, and never beside a paper.
    with_ticket = [row for row in rows_in(pages_of(data)) if set(row) & set(truth.tickets)]
    assert all(len(row) == 2 for row in with_ticket)


def test_tickets_are_nowhere_after_the_end(tmp_path: Path) -> None:
    path = tmp_path / "team.lfb"
    play = Play(path)
    truth = answered(play)
    play.close_poll()
    assert all(ticket.encode() in as_bytes(path) for ticket in truth.tickets)
    play.go_to(StepKind.COMMITMENTS)
    play.do(c.EndSession(play.id))
    assert wal_of(path).stat().st_size == 0
    play.file.close()
    assert not [ticket for ticket in truth.tickets if ticket.encode() in path.read_bytes()]


def test_of_a_dropped_ballot_nothing_is_left(tmp_path: Path) -> None:
    """Stopped before its close: no paper, no name, no ticket; its key stands in the journal alone."""
    path = tmp_path / "team.lfb"
    play = Play(path)
    truth = answered(play)
    items = [item.id for item in play.open_poll.items]
    play.do(c.StopForToday(play.id))
    assert wal_of(path).stat().st_size == 0
    live = as_bytes(path)
    play.file.close()
    for data in (live, path.read_bytes()):
        nothing_remains(truth, data)
        assert not [key for key in (*items, *truth.tickets) if str(key).encode() in data]
        assert papers_as_they_lie(data, truth.poll) == []
        rows = rows_in(pages_of(data))
        assert not [row for row in rows if truth.poll in row]  # as a key or a value of its own
        lines = [row[3] for row in rows if any(truth.poll in str(value) for value in row)]
        assert lines == ["poll_opened", "poll_dropped"]


def test_of_a_note_that_was_torn_up_nothing_is_left(tmp_path: Path) -> None:
    path, text = tmp_path / "team.lfb", "A week without the stand-up"
    play = Play(path)
    play.do(c.SealNote(play.id, text))
    assert text.encode() in as_bytes(path)
    play.do(c.SealNote(play.id, ""))
    assert text.encode() not in as_bytes(path) + wal_of(path).read_bytes()
    play.file.close()
    assert text.encode() not in path.read_bytes()


@pytest.mark.parametrize("seed", range(3))
def test_a_revealed_round_keeps_no_slip_and_no_name(tmp_path: Path, seed: int) -> None:
    path = tmp_path / "team.lfb"
    play = Play(path, seed)
    play.go_to(StepKind.IDEAS)
    wrote = [(play.chance.choice(PEOPLE).id, f"Idea number {n}") for n in range(30)]
    play.write(list(wrote))
    step = play.session.current
    assert step is not None
    slips = {str(s.id) for s in step.slips}
    tickets = {str(s.ticket) for s in step.slips}
    play.go_to(StepKind.READING)
    play.file.close()
    data = path.read_bytes()
    assert not [key for key in slips if key.encode() in data]
    assert not [p for p in IDS if f"{step.id}{p}".encode() in data]
    lie = [[c.row for c in cells_of(page) if len(c.row) == 17] for page in pages_of(data)]
    ideas = [row for page in lie for row in page]
    assert sorted(str(row[4]) for row in ideas) == sorted(text for _, text in wrote)
    # The hash of a ticket stands with the idea, once: nothing beside it tells a name or an order.
    assert {str(row[15]) for row in ideas} == tickets
    assert all(data.count(ticket.encode()) == 1 for ticket in tickets)
    assert lie == [sorted(page, key=lambda row: int(str(row[1]))) for page in lie]


def test_a_file_closed_in_an_open_poll_lies_in_key_order(tmp_path: Path) -> None:
    """Its names and papers are both still there, as they must be; their order tells nothing."""
    path = tmp_path / "team.lfb"
    play = Play(path)
    truth = answered(play)
    play.file.close()
    right = truth.right(by_order(truth.cast, papers_as_they_lie(path.read_bytes(), truth.poll)))
    assert right < 5
    for page in pages_of(path.read_bytes()):
        keys = [c.row[:3] for c in cells_of(page) if len(c.row) == 4 and c.row[0] == truth.poll]
        assert keys == sorted(keys, key=str)


@contextmanager
def no_file_longer(size: int) -> Iterator[None]:
    """A disk on which nothing may grow beyond that, for the whole process."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_file_closed_without_room_is_laid_in_order_by_the_next_opening(tmp_path: Path) -> None:
    """There was room to empty the log and none to rebuild: nothing beside the file tells that it waits."""
    path = tmp_path / "team.lfb"
    play = Play(path)
    truth = answered(play)
    db: sqlite3.Connection = play.file.look(lambda db: db)
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    play.do(c.RenameSession(play.id, "On-call, second part"))
    with no_file_longer(path.stat().st_size):
        play.file.close()
    assert beside(path) == []
    assert truth.right(by_order(truth.cast, papers_as_they_lie(path.read_bytes(), truth.poll))) == 9
    TeamFile.open(path).close()
    right = truth.right(by_order(truth.cast, papers_as_they_lie(path.read_bytes(), truth.poll)))
    assert right < 5
    with TeamFile.open(path) as file:
        found = file.read(play.id).session
    assert found is not None
    assert found.name == "On-call, second part"
