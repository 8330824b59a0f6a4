"""Backups: whole, checked, in the order of keys, never while a secret step is open, and thinned."""

from __future__ import annotations

import errno
import os
import sqlite3
from dataclasses import dataclass
from pathlib import Path

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import (
    Fold,
    Joining,
    Message,
    MessageId,
    MessageKind,
    Moment,
    PersonId,
    Phone,
    PhoneState,
    StepKind,
    TicketHash,
    TokenHash,
)
from lfb_desktop.store import copying
from lfb_desktop.store.backups import Backups, Reason
from lfb_desktop.store.check import check
from lfb_desktop.store.copying import NoCopy, SecretOpen, secret_in
from lfb_desktop.store.team_file import TeamFile
from lfb_desktop.store.thinning import MOST
from lfb_desktop.views.record import hides_something
from tests.store.pages import cells_of, pages_of
from tests.store.story import PEOPLE, START_MS, TEAM, Play, beside
from tests.store.test_raw_pages import (
    RUNS,
    answered,
    by_order,
    nothing_remains,
    papers_as_they_lie,
)

MINUTE, DAY = 60_000, 86_400_000


@dataclass
class Clock:
    wall_ms: int = START_MS

    def __call__(self) -> Moment:
        return Moment(self.wall_ms, self.wall_ms)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def backups(tmp_path: Path, clock: Clock) -> Backups:
    return Backups(tmp_path / "backups", clock)


@pytest.fixture
def play(tmp_path: Path) -> Play:
    return Play(tmp_path / "team" / "team.lfb")


def names(backups: Backups) -> list[str]:
    """Of all files in all folders of backups."""
    return sorted(path.name for path in backups.root.rglob("*") if path.is_file())


def test_it_is_one_whole_file_that_says_when_and_why(play: Play, backups: Backups) -> None:
    play.whole()
    backup = backups.take(play.file, Reason.END)
    assert backups.of(play.file) == backups.at(play.file.path) == (backup,)
    assert names(backups) == ["20260302T090000000Z-end.lfb"]
    assert check(backup.path) == ()
    with TeamFile.open(backup.path, read_only=True) as copy:
        assert copy.read(play.id) == play.file.read(play.id)
    assert beside(backup.path) == []
    assert backup.path.read_bytes()[18:20] == b"\x01\x01"  # opens on a medium that cannot be written
    play.file.close()


def test_only_its_owner_may_read_it(play: Play, backups: Backups) -> None:
    backup = backups.take(play.file, Reason.CHANGE)
    assert backup.path.stat().st_mode & 0o777 == 0o600
    assert backup.path.parent.stat().st_mode & 0o777 == 0o700
    play.file.close()


def test_the_folder_is_named_by_the_team_and_found_by_the_place(backups: Backups, tmp_path: Path) -> None:
    """A copied file has the same id; two files that were at one place have the same place."""
    other = tmp_path / "other.lfb"
    with TeamFile.create(tmp_path / "one.lfb", TEAM) as one, TeamFile.create(other, TEAM) as two:
        first, second = backups.take(one, Reason.CHANGE), backups.take(two, Reason.CHANGE)
        assert first.path.parent.name.split("-")[0] == second.path.parent.name.split("-")[0]
        assert (backups.of(one), backups.of(two)) == ((first,), (second,))
    other.write_bytes(b"no team file any more")
    link = tmp_path / "link.lfb"
    link.symlink_to(other)
    assert backups.at(other) == backups.at(link) == (second,)
    assert backups.at(tmp_path / "never.lfb") == ()


@pytest.mark.parametrize("id", ["../../up", "a/b", "ünïcode", "x" * 64, "0123456789abcdef"])
def test_no_id_of_a_team_leads_out_of_the_folder(backups: Backups, tmp_path: Path, id: str) -> None:
    with TeamFile.create(tmp_path / "team.lfb", TEAM) as file:
        file._db.execute("UPDATE team SET id = ?", (id,))
        backup = backups.take(file, Reason.CHANGE)
    assert backup.path.parent.parent == backups.root


def test_two_of_one_moment_have_two_names(play: Play, backups: Backups) -> None:
    taken = [backups.take(play.file, reason) for reason in (Reason.END, Reason.CHANGE, Reason.END)]
    assert [b.at_ms - START_MS for b in taken] == [0, 1, 2]
    assert backups.of(play.file) == tuple(reversed(taken))
    play.file.close()


def test_what_others_put_there_is_left_alone(play: Play, backups: Backups, clock: Clock) -> None:
    folder = backups.take(play.file, Reason.CHANGE).path.parent
    others = ["notes.txt", "team.lfb", "20269999T000000000Z-end.lfb", "20260302T090000000Z-why.lfb"]
    for name in others:
        (folder / name).write_text("mine")
    for _ in range(MOST + 5):
        clock.wall_ms += MINUTE
        backups.take(play.file, Reason.CHANGE)
    assert len(backups.of(play.file)) == MOST
    assert {name for name in names(backups) if (folder / name).read_bytes() == b"mine"} == set(others)
    play.file.close()


@pytest.mark.parametrize(("days", "reach"), [(50, 40), pytest.param(400, 200, marks=pytest.mark.prove)])
def test_days_and_days_of_backups(play: Play, backups: Backups, clock: Clock, days: int, reach: int) -> None:
    """Real files: never more than 33 lie there, the oldest is months old, and each opens."""
    most = 0
    for _ in range(days):
        backups.take(play.file, Reason.CHANGE)
        clock.wall_ms += DAY
        most = max(most, len(names(backups)))
    there = backups.of(play.file)
    assert most == len(there) == MOST
    assert there[0].at_ms - there[-1].at_ms > reach * DAY
    assert all(check(backup.path) == () for backup in there)
    play.file.close()


def test_one_that_is_about_to_be_restored_is_not_thinned_out_meanwhile(
    play: Play, backups: Backups, clock: Clock
) -> None:
    for _ in range(MOST):
        clock.wall_ms += MINUTE
        backups.take(play.file, Reason.CHANGE)
    oldest = backups.of(play.file)[-1]
    clock.wall_ms += MINUTE
    backups.take(play.file, Reason.RESTORE, spare=oldest)
    assert oldest in backups.of(play.file)
    assert len(backups.of(play.file)) == MOST
    clock.wall_ms += MINUTE
    backups.take(play.file, Reason.CHANGE)
    assert oldest not in backups.of(play.file)
    play.file.close()


# Never while a secret step is open.


def test_every_moment_that_hides_something_refuses_a_backup(
    play: Play, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After each command of a whole session: what the record calls hidden is hidden from backups as well."""
    seen: set[bool] = set()
    real = play.room.do

    def do(command: c.Command, *by: object) -> object:
        done = real(command, *by)  # type: ignore[arg-type]
        is_hidden = hides_something(play.session)
        seen.add(is_hidden)
        assert (play.file.look(secret_in) is not None) == is_hidden, command
        return done

    monkeypatch.setattr(play.room, "do", do)
    play.whole()
    assert seen == {True, False}
    play.file.close()


@pytest.mark.parametrize("kind", [StepKind.CLARITY, StepKind.IDEAS])
def test_an_open_secret_step_refuses_it_with_the_reason(play: Play, backups: Backups, kind: StepKind) -> None:
    play.go_to(kind)
    with pytest.raises(SecretOpen, match=r"Sleep through the night.*Reveal or close it first"):
        backups.take(play.file, Reason.CHANGE)
    assert names(backups) == []
    play.go_to(StepKind.READING)
    backups.take(play.file, Reason.CHANGE)
    play.file.close()


def test_a_round_that_rests_until_another_day_still_hides(play: Play, backups: Backups) -> None:
    play.go_to(StepKind.IDEAS)
    play.write([(PEOPLE[0].id, "One")])
    play.do(c.StopForToday(play.id))
    with pytest.raises(SecretOpen):
        backups.take(play.file, Reason.CHANGE)
    play.file.close()


def _whole(path: Path, backups: Backups, swapped: dict[PersonId, PersonId]) -> list[bytes]:
    """Backups at every moment of a session at which one may be taken."""
    play = Play(path, seed=3)

    def who(n: int) -> PersonId:
        person = PEOPLE[n].id
        return swapped.get(person, person)

    def taken() -> bytes:
        return backups.take(play.file, Reason.CHANGE).path.read_bytes()

    play.go_to(StepKind.WHY)
    found = [taken()]
    play.go_to(StepKind.CLARITY)
    for n in (4, 1, 0, 7, 2, 3, 8, 5, 6):
        play.answer(who(n), play.levels(n % 4))
    play.close_poll()
    found.append(taken())
    play.go_to(StepKind.IDEAS)
    play.write([(who(n % 9), f"Idea {n} of {n % 9}") for n in (1, 0, 5, 10, 9, 2, 0, 1)])
    play.go_to(StepKind.READING)
    found.append(taken())
    play.go_to(StepKind.PICK)
    for n in (8, 1, 7, 0):
        play.answer(who(n), tuple(sorted((i.id, 1) for i in play.first_items(3 if n else 2))))
    play.close_poll()
    found.append(taken())
    play.file.close()
    return found


def test_no_backup_knows_whether_two_people_were_exchanged(tmp_path: Path, backups: Backups) -> None:
    ann, bojan = PEOPLE[0].id, PEOPLE[1].id
    plain = _whole(tmp_path / "plain.lfb", backups, {})
    swapped = _whole(tmp_path / "swapped.lfb", backups, {ann: bojan, bojan: ann})
    assert len(plain) == 4
    assert plain == swapped


def test_the_attack_on_the_raw_pages_finds_nothing_in_backups(tmp_path: Path, backups: Backups) -> None:
    """All copies together that were taken around a poll: no link from a person to a paper but by chance."""
    right = 0
    for run in range(RUNS):
        play = Play(tmp_path / f"{run}.lfb", seed=run)
        play.go_to(StepKind.WHY)
        backups.take(play.file, Reason.CHANGE)
        truth = answered(play)
        with pytest.raises(SecretOpen):
            backups.take(play.file, Reason.CHANGE)
        play.close_poll()
        backups.take(play.file, Reason.CHANGE)
        play.go_to(StepKind.COMMITMENTS)
        play.do(c.EndSession(play.id))
        backups.take(play.file, Reason.END)
        for backup in backups.of(play.file):
            data = backup.path.read_bytes()
            nothing_remains(truth, data)
            lie = papers_as_they_lie(data, truth.poll)
            right += truth.right(by_order(truth.cast, lie))
        play.file.close()
    assert right / RUNS < 4  # two of three have the papers; one of nine is right by chance in each


def test_no_row_lies_in_the_order_of_its_writing(
    play: Play, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where the file is too large to be rebuilt at its seal: the backup is rebuilt itself."""
    monkeypatch.setattr("lfb_desktop.store.team_file.REBUILD_BELOW", 0)
    play.go_to(StepKind.IDEAS)
    play.write([(None, f"Idea {n}") for n in range(40)])
    play.go_to(StepKind.PICK)
    papers = [str(p.id) for p in play.open_poll.papers]
    play.answer(PEOPLE[3].id, ((play.open_poll.items[0].id, 1),))
    papers += [str(p.id) for p in play.open_poll.papers]
    play.close_poll()
    data = backups.take(play.file, Reason.CHANGE).path.read_bytes()
    lie = [[int(str(c.row[1])) for c in cells_of(page) if len(c.row) == 17] for page in pages_of(data)]
    assert lie == [sorted(page) for page in lie]
    assert sorted(number for page in lie for number in page) == list(range(1, 41))
    assert not [key for key in papers if key.encode() in data]
    play.file.close()


def test_what_phones_bring_is_in_no_backup(play: Play, backups: Backups) -> None:
    """A backup stays for months, and the end promised to forget it; two of them would tell who voted."""
    play.go_to(StepKind.IDEAS)
    play.write([(None, f"Idea {n}") for n in range(3)])
    play.go_to(StepKind.READING)
    idea, ann = play.session.ideas[0].id, PEOPLE[0].id
    private = Message(MessageId("m"), None, MessageKind.WORDS, "Help us now", TicketHash("t"), sender=ann)
    events: list[e.Event] = [
        e.JoiningOpened(play.id, Joining("SECRETSECRET", "code-code", "pepper-pepper")),
        e.PhoneCame(play.id, Phone(TokenHash("token-token"), PhoneState.IN, seats=(ann,))),
        e.MessageSent(play.id, private),
        e.IdeaFolded(play.id, idea, Fold.ROOM),
        e.FoldVoted(play.id, idea, ann, True),
    ]
    play.file.record(events, [], play.id)
    backup = backups.take(play.file, Reason.CHANGE)
    data = backup.path.read_bytes()
    assert not [x for x in (b"SECRETSECRET", b"code-code", b"pepper-", b"token-", b"Help us") if x in data]
    assert check(backup.path) == ()
    with TeamFile.open(backup.path, read_only=True) as file:
        session = file.read(play.id).session
        assert session is not None
        assert (session.joining, session.phones, session.messages) == (None, (), ())
        assert [(i.fold, i.opens) for i in session.ideas[:1]] == [(Fold.ROOM, 0)]
        assert session.fold_voices == ()
    assert play.file.look(lambda db: db.execute("SELECT count(*) FROM phone_seat").fetchone()) == (1,)
    play.file.close()


# What goes wrong.


def test_what_a_kill_has_left_is_swept_away_and_never_listed(play: Play, backups: Backups) -> None:
    folder = backups.take(play.file, Reason.CHANGE).path.parent
    left = [folder / ".20260302T090000000Z-end.lfb.1.part", folder / ".x.lfb.1.part-journal"]
    for path in left:
        path.write_bytes(b"half")
    assert len(backups.of(play.file)) == 1
    backups.take(play.file, Reason.CHANGE)
    assert not [path for path in left if path.exists()]
    play.file.close()


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(errno.ENOSPC, "full"), "no room"),
        (OSError(errno.EROFS, "read-only"), "could not be written"),
        (sqlite3.OperationalError("disk I/O error"), "could not be written"),
    ],
)
@pytest.mark.parametrize("place", ["copy_pages", "finish", "put"])
def test_a_backup_that_cannot_be_made_leaves_nothing(
    play: Play, backups: Backups, monkeypatch: pytest.MonkeyPatch, place: str, error: Exception, words: str
) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(copying, place, fail)
    with pytest.raises(NoCopy, match=words):
        backups.take(play.file, Reason.CHANGE)
    assert names(backups) == []
    play.do(c.RenameSession(play.id, "Goes on"))
    play.file.close()


def test_a_copy_that_does_not_hold_together_is_no_backup(play: Play, backups: Backups) -> None:
    begun = backups.begin(play.file, Reason.CHANGE)
    data = bytearray(begun.part.read_bytes())
    data[4096 * 3 : 4096 * 5] = os.urandom(4096 * 2)
    begun.part.write_bytes(bytes(data))
    with pytest.raises(NoCopy):
        backups.end(begun)
    assert names(backups) == []
    play.file.close()
