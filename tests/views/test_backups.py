"""What a backup says of itself before it is restored."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lfb_desktop.domain.model import Person, PersonId, Session, SessionId, Standing, Team, TeamId, Why
from lfb_desktop.store.backups import Reason
from lfb_desktop.views.backups import Contents, backup_row, held, may_restore, when

AT = 1_795_775_040_000  # 2026-11-27 10:24 UTC
ANN, BO = Person(PersonId("a"), "Ann"), Person(PersonId("b"), "Bo")


def session(n: int, name: str = "") -> Session:
    return Session(SessionId(str(n)), name or f"S{n}", "2026-11-21", "UTC")


def file(*sessions: Session, people: tuple[Person, ...] = (ANN,), name: str = "Platform") -> Contents:
    return Contents(Team(TeamId("t"), name, people), sessions)


def test_when_is_told_where_the_reader_is() -> None:
    assert str(when(AT, zone="UTC", today="2026-12-01")) == "Fri 27 Nov, 10:24"
    assert str(when(AT, zone="Pacific/Auckland", today="2026-12-01")) == "Fri 27 Nov, 23:24"
    assert str(when(AT, zone="UTC", today="2027-01-01")) == "Fri 27 Nov 2026, 10:24"
    for nowhere in ("Nowhere/Land", "Europe", "", "../etc", "x" * 5000):
        assert str(when(AT, zone=nowhere, today="2026-12-01")) == "Fri 27 Nov, 10:24"


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_words(reason: Reason) -> None:
    assert str(backup_row("k", reason, AT, 1, zone="UTC", today="2026-12-01").why)


@pytest.mark.parametrize(
    ("there", "now", "told"),
    [
        (file(session(1)), file(session(1)), ["Nothing differs from how it is now."]),
        (file(), file(), ["Nothing differs from how it is now."]),
        (file(session(1)), file(), ["Only in the backup, one session: S1"]),
        (
            file(),
            file(*(session(n) for n in range(5))),
            ["Not in the backup, 5 sessions: S0 · S1 · S2 + 2"],
        ),
        (
            file(session(1), session(2)),
            file(session(1, "New"), replace(session(2), why=Why("Because"))),
            ["Different now, 2 sessions: New · S2"],
        ),
        (file(replace(session(1), name="")), file(), ["Only in the backup, one session: 2026-11-21"]),
        (
            file(people=(ANN, BO), name="Crew"),
            file(people=(replace(ANN, standing=Standing.AWAY),)),
            [
                "Only in the backup, people: Bo",
                "The team was called “Crew”.",
                "Different now, people: Ann",
            ],
        ),
        (file(people=()), file(), ["Not in the backup, people: Ann"]),
        (file(session(1)), None, ["One session: S1", "1 person"]),
        (file(), None, ["No sessions", "1 person"]),
    ],
)
def test_what_differs(there: Contents, now: Contents | None, told: list[str]) -> None:
    found = held(there, now)
    assert [str(sentence) for sentence in found.details] == told
    assert str(found.counts[0]).startswith(str(len(there.sessions)))


def test_what_people_wrote_is_no_format() -> None:
    assert "{n} {titles}" in str(held(file(session(1, "{n} {titles}")), file()).details[0])


@pytest.mark.parametrize(
    ("is_running", "is_read_only", "secret_in", "told"),
    [
        (False, False, None, ""),
        (True, False, None, "A session is running."),
        (False, True, None, "This file can only be read here."),
        (False, False, "S1", "Something secret is open in “S1”."),
        (True, False, "S1", "A session is running."),
    ],
)
def test_what_stands_against_restoring(
    is_running: bool, is_read_only: bool, secret_in: str | None, told: str
) -> None:
    assert str(may_restore(is_running, is_read_only, secret_in)).startswith(told)
    assert bool(may_restore(is_running, is_read_only, secret_in)) == bool(told)
