"""Published ballots: counted here, they give the published figures, every one of them."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import State, Team, TeamId
from lfb_desktop.domain.tally.ranking import rank
from lfb_desktop.exports.session_json import session_json
from lfb_desktop.imports import pabulib
from lfb_desktop.imports import session_json as copies
from lfb_desktop.imports.parsing import read_text

SMALL_FILE = """META
key;value
description;Two in a town
vote_type;{kind}
date_end;25.09.2019
PROJECTS
project_id;cost;votes;score;name
7;10;2;5;"A ""bench"" ; for two"
9;20;1;3;Trees
VOTES
voter_id;vote;points
1;7,9;2,3
2;7;3
"""


def published(path: Path) -> list[tuple[int, int]]:
    """(people, points) of each project, by the file itself; approval gives each voter one point."""
    lines = path.read_text(encoding="utf-8").splitlines()
    table = lines[lines.index("PROJECTS") + 1 : lines.index("VOTES")]
    rows = csv.DictReader(table, delimiter=";")
    return sorted((int(row["votes"]), int(row.get("score") or row["votes"])) for row in rows)


@pytest.mark.parametrize(
    ("name", "people"),
    [
        ("poland_czestochowa_2020_grabowka.pb", 201),
        ("poland_gdansk_2020_brzezno.pb", 1014),
        ("poland_gdynia_2020_orlowo-small.pb", 399),
    ],
)
def test_every_published_figure(real_data: Path, name: str, people: int) -> None:
    path = real_data / "pabulib" / name
    found = pabulib.load(read_text(path))
    (poll,) = found.session.polls
    ranking = rank(poll)
    assert ranking.voters == people
    assert sorted((row.people, row.total) for row in ranking.rows) == published(path)
    totals = [row.total for row in ranking.rows]
    assert totals == sorted(totals, reverse=True)


@pytest.mark.parametrize(
    "name", ["poland_czestochowa_2020_grabowka.pb", "poland_gdynia_2020_orlowo-small.pb"]
)
def test_they_survive_a_copy(real_data: Path, name: str) -> None:
    session = pabulib.load(read_text(real_data / "pabulib" / name)).session
    text = session_json(State(Team(TeamId("t"), "T"), session=session))
    again = copies.load(text).session
    assert [(r.item.title, r.people, r.total) for r in rank(again.polls[0]).rows] == [
        (r.item.title, r.people, r.total) for r in rank(session.polls[0]).rows
    ]
    assert session_json(State(Team(TeamId("t"), "T"), session=again)) == text


def test_votes_that_are_orders_are_refused(real_data: Path) -> None:
    path = real_data / "pabulib" / "poland_krakow_2018_wzgorza-krzeslawickie.pb"
    with pytest.raises(Rejected, match="kind “ordinal” cannot be counted"):
        pabulib.load(read_text(path))


def test_no_voter_is_taken_in() -> None:
    found = pabulib.load(SMALL_FILE.format(kind="cumulative"))
    (poll,) = found.session.polls
    assert found.people == ()
    assert [i.title for i in poll.items] == ['A "bench" ; for two', "Trees"]
    assert [(r.people, r.total) for r in rank(poll).rows] == [(2, 5), (1, 3)]
    assert found.session.date == "2019-09-25"
    assert all(p.ticket is None for p in poll.papers)


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("PROJECTS", "THINGS", "The part PROJECTS is missing"),
        ("1;7,9;2,3", "1;7,9;2", "Vote 1: projects and points do not fit"),
        ("2;7;3", "2;8;3", "Vote 2: there is no project 8"),
        ("2;7;3", "2;7;-3", "Vote 2: “-3” is no number of points"),
        ("2;7;3", "2;7,7;1,2", "Vote 2: projects and points"),
        ("9;20", "7;20", "Two projects have the same number"),
    ],
)
def test_what_cannot_be_read_is_named(old: str, new: str, sentence: str) -> None:
    with pytest.raises(Rejected, match=sentence):
        pabulib.load(SMALL_FILE.format(kind="cumulative").replace(old, new))


def test_what_a_team_file_has_no_room_for_is_shortened_or_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    unnamed = SMALL_FILE.replace("Trees", "").replace("\n9;", f"\n{'9' * 20_000};").replace("7,9;", "7;")
    text = unnamed.format(kind="approval").replace("1;7;2,3", "1;7;2")
    (item,) = [i for i in pabulib.load(text).session.polls[0].items if "9" in i.title]
    assert len(item.title) == 1000
    monkeypatch.setattr(pabulib, "MOST_DOTS", 4)
    with pytest.raises(Rejected, match="more than 4 points"):
        pabulib.load(SMALL_FILE.format(kind="cumulative"))
    monkeypatch.setattr(pabulib, "MOST_PAPERS", 1)
    with pytest.raises(Rejected, match="At most 1 votes"):
        pabulib.load(SMALL_FILE.format(kind="cumulative"))
