"""Ideas that a crowd wrote, through a whole session: round, themes, ballot, outcomes, export."""

from __future__ import annotations

import csv
import io
import json
import random
from pathlib import Path

from lfb_desktop import exports
from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import Participant
from lfb_desktop.domain.model import Decides, Purpose, Role, SessionState, Settings, StepKind
from lfb_desktop.imports import session_json
from lfb_desktop.paths import resources
from lfb_desktop.room import Room
from lfb_desktop.store.check import check
from lfb_desktop.store.team_file import TeamFile
from tests.rooms import Made, running

AGENDA = (
    c.StepPlan(StepKind.LOBBY, "Arrive", 4),
    c.StepPlan(StepKind.IDEAS, "Ideas", 6),
    c.StepPlan(StepKind.THEMES, "Themes", 8),
    c.StepPlan(StepKind.BALLOT, "Ballot", 3, settings=Settings(decides=Decides.DECISION, dots=5, cap=2)),
    c.StepPlan(StepKind.COMMITMENTS, "Who takes it", 8),
    c.StepPlan(StepKind.CLOSING, "Thanks", 3),
)


def drawn_ideas(real_data: Path, n: int) -> list[str]:
    """The file is UTF-7: read as UTF-8 its quotes are no quotes and its rows have any number of fields."""
    raw = (real_data / "innovonto" / "C1-preserve-the-environment-ideas.csv").read_bytes()
    rows = list(csv.DictReader(io.StringIO(raw.decode("utf-7"))))
    assert len(rows) == 362
    return random.Random(1).sample([row["DESCRIPTION"] for row in rows], n)


def write_all(made: Made, ideas: list[str]) -> list[str]:
    """As people would: one each in turn; a text with line breaks is written as one line."""
    written = []
    for n, text in enumerate(ideas):
        person = made.now.present[n % 6].person.id
        line = " ".join(text.split())
        made.room.do(c.WriteSlip(made.session, line, f"ticket {n}", person), Participant(person))
        written.append(line)
    return written


def sort_into_themes(made: Made) -> None:
    for name in ("Travel", "Energy", "Waste", "Everything else"):
        made.room.do(c.AddTheme(made.session, name))
    words = {
        "Travel": ("car", "bike", "bus", "ride", "travel"),
        "Energy": ("energy", "solar", "light", "power"),
    }
    words["Waste"] = ("waste", "recycl", "plastic", "bag", "reuse")
    themes = {t.name: t.id for t in made.now.themes}
    for idea in made.now.ideas:
        fitting = [n for n, keys in words.items() if any(key in idea.text.casefold() for key in keys)]
        theme = themes[fitting[0] if fitting else "Everything else"]
        made.room.do(c.PutIntoTheme(made.session, (idea.id,), theme))


def hold_ballot(made: Made) -> None:
    choices = tuple(c.Choice(t.name, theme=t.id) for t in made.now.themes)
    made.room.do(c.OpenPoll(made.session, Purpose.FIRST, choices))
    poll = made.now.polls[-1]
    dots = ((2, 2, 1, 0), (2, 1, 0, 0), (2, 2, 0, 1), (0, 2, 1, 0), (2, 1, 1, 1), (1, 0, 2, 0))
    for person, given in zip([p.person.id for p in made.now.present], dots, strict=True):
        marks = tuple((i.id, n) for i, n in zip(poll.items, given, strict=True) if n)
        made.room.do(
            c.AnswerPoll(made.session, poll.id, person, marks, f"ballot {person}"), Participant(person)
        )
    made.room.do(c.ClosePoll(made.session, poll.id))


def test_a_hundred_real_ideas_go_through_a_whole_session(tmp_path: Path, real_data: Path) -> None:
    made = running(tmp_path / "team.lfb", agenda=AGENDA)
    made.walk_to(StepKind.IDEAS)
    written = write_all(made, drawn_ideas(real_data, 100))
    made.walk_to(StepKind.THEMES)
    assert sorted(i.text for i in made.now.ideas) == sorted(written)
    assert [i.number for i in made.now.ideas] == list(range(1, 101))
    sort_into_themes(made)
    made.walk_to(StepKind.BALLOT)
    hold_ballot(made)
    assert [o.title for o in made.now.outcomes] == ["Travel", "Energy", "Waste"]
    made.walk_to(StepKind.COMMITMENTS)
    first = made.now.outcomes[0]
    made.room.do(c.Commit(made.session, first.id, made.people["Bojan"], Role.OWNER))
    made.walk_to(StepKind.CLOSING)
    for poll in made.now.polls:
        if poll.is_open:
            made.room.do(c.ClosePoll(made.session, poll.id))
    made.room.do(c.EndSession(made.session))
    assert made.now.state is SessionState.ENDED
    exported_whole(made, tmp_path, written)
    made.store.close()
    assert check(tmp_path / "team.lfb") == ()


def exported_whole(made: Made, folder: Path, written: list[str]) -> None:
    state = made.room.state(made.session)
    for form, name in (("markdown", "s.md"), ("html", "s.html"), ("csv", "csv"), ("json", "s.json")):
        exports.write(form, state, folder / name, now_ms=made.time.wall_ms, resources=resources())
    copy = json.loads((folder / "s.json").read_text(encoding="utf-8"))
    assert sorted(i["text"] for i in copy["session"]["ideas"]) == sorted(written)
    with (folder / "csv" / "ideas.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.DictReader(file))) == 100
    assert len((folder / "s.html").read_bytes()) < 1_000_000
    other = TeamFile.create(folder / "other.lfb", made.room.state().team)
    room = Room(other, now=made.time, new_id=lambda: "0" * 16)
    found = session_json.load((folder / "s.json").read_text(encoding="utf-8"))
    room.do(found.command(room.state().team))
    again = room.state(made.session)
    exports.write("json", again, folder / "again.json", now_ms=made.time.wall_ms, resources=resources())
    assert (folder / "again.json").read_bytes() == (folder / "s.json").read_bytes()
    other.close()
