"""What a file may not say, and what becomes of people and ids."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import Person, PersonId, State, Team, TeamId
from lfb_desktop.exports.markdown import markdown
from lfb_desktop.exports.session_json import session_json
from lfb_desktop.imports.parsing import read_text
from lfb_desktop.imports.session_json import load
from lfb_desktop.room import Room
from lfb_desktop.store.team_file import TeamFile
from lfb_desktop.views.record import record
from tests.exports.samples import NOW, ended
from tests.rooms import CountedIds, FixedTime

GOOD = session_json(ended())
Change = Callable[[dict[str, Any]], None]


def refusal(text: str) -> str:
    with pytest.raises(Rejected) as found:
        load(text)
    return str(found.value)


def changed(change: Change) -> str:
    value = json.loads(GOOD)
    change(value)
    return json.dumps(value)


def session(change: Change) -> str:
    return refusal(changed(lambda value: change(value["session"])))


HOSTILE = {
    "no JSON": ("{", "Line 1, column 2: this is not JSON"),
    "nothing": ("", "this is not JSON"),
    "another file": ('{"format": "miro"}', "not a session of Leading from Behind"),
    "a list": ("[1]", "not a session of Leading from Behind"),
    "a key twice": ('{"format": 1, "format": 2}', "“format” stands twice"),
    "NaN": ('{"format": NaN}', "NaN is no number"),
    "infinity": ('{"format": -Infinity}', "-Infinity is no number"),
    "a fraction": ('{"format": 1.5}', "1.5 is not a whole number"),
    "too long a number": ('{"format": ' + "9" * 5000 + "}", "too large a number"),
    "deep nesting": ("[" * 200_000, "nested too deeply"),
    "deep objects": ('{"a":' * 200_000, "nested too deeply"),
    "a newer version": (GOOD.replace('"version": 1', '"version": 2'), "version 2; this app reads up to 1"),
    "version true": (GOOD.replace('"version": 1', '"version": true'), "whole number"),
}


@pytest.mark.parametrize(("text", "sentence"), HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_files_are_refused_with_a_sentence(text: str, sentence: str) -> None:
    assert sentence in refusal(text)


def test_half_a_character_and_nul_are_refused_by_their_place() -> None:
    for bad, sentence in (("\ud800", "half of a character"), ("\0", "control character")):
        told = session(lambda s, bad=bad: s["ideas"][3].update(text=f"x{bad}"))  # type: ignore[misc]
        assert told.startswith("session.ideas[3].text: ")
        assert sentence in told


WRONG: dict[str, tuple[Change, str]] = {
    "author in an unsigned round": (
        lambda s: s["ideas"][0].update(author="p-elif"),
        "session.ideas[0]: An idea of an unsigned round has an author",
    ),
    "claimed by nobody": (lambda s: s["ideas"][0].update(is_claimed=True), "claimed by nobody"),
    "a ticket beside a name": (
        lambda s: s["ideas"][4].update(ticket="t"),
        "session.ideas[4]: An idea with an author needs no ticket",
    ),
    "folded by nobody we know": (lambda s: s["ideas"][0].update(fold="me"), "room, facilitator"),
    "an open round": (
        lambda s: s["steps"][2].update(phase="open", result=None, closed_ms=None),
        "still open",
    ),
    "unknown key": (lambda s: s["ideas"][0].update(by="Elif"), "“by” is not known"),
    "missing key": (lambda s: s["ideas"][0].pop("number"), "session.ideas[0]: “number” is missing"),
    "number too large": (
        lambda s: s["ideas"][0].update(number=2**63),
        "too large a number",
    ),
    "number as text": (lambda s: s["ideas"][0].update(number="1"), "session.ideas[0].number: A whole number"),
    "number twice": (lambda s: s["ideas"][0].update(number=2), "the same number"),
    "too long": (lambda s: s["ideas"][0].update(text="x" * 1001), "longer than the 1000 characters"),
    "empty": (lambda s: s["ideas"][0].update(text="  "), "session.ideas[0].text: A text is missing"),
    "id with a path": (lambda s: s.update(id="../x"), "session.id: An id is expected"),
    "date": (lambda s: s.update(date="2.3.2026"), "session.date: A date is expected"),
    "state": (lambda s: s.update(state="over"), "preparation, running, ended"),
    "state without its time": (lambda s: s.update(ended_ms=None), "session.ended_ms: This does not fit"),
    "theme": (lambda s: s["ideas"][0].update(theme="t-9"), "names a theme “t-9”"),
    "merged into itself": (
        lambda s: s["ideas"][3].update(merged_into="i-4"),
        "part of each other in a circle",
    ),
    "leader": (lambda s: s.update(leader="p-nobody"), "session.leader: This names a person"),
    "leader takes part": (lambda s: s.update(leader="p-elif"), "not among those who take part"),
    "journal": (lambda s: s["journal"][1]["detail"].update(person="x"), "journal[1].detail.person"),
    "journal text": (lambda s: s["journal"][1]["detail"].update(text="She said"), "An id is expected"),
    "result": (lambda s: s["steps"][2]["result"].update(ideas=5), "tells of 5 ideas, the file has 4"),
    "shape unsorted": (lambda s: s["steps"][2]["result"].update(contributions=[2, 0]), "have to be sorted"),
    "a gap": (lambda s: s["ideas"][5].update(number=9), "numbered from 1 on without a gap"),
    "no such day": (lambda s: s.update(date="2026-02-30"), "session.date: A date is expected"),
    "ended before it began": (lambda s: s.update(ended_ms=0), "before the session began"),
    "phase without its time": (lambda s: s["steps"][0].update(opened_ms=None), "does not fit its phase"),
    "shape": (
        lambda s: s["steps"][2]["result"].update(contributions=[0, 4]),
        "session.steps[2]: The contributions and the slips from paper are not 4 ideas",
    ),
    "a line names a voter": (
        lambda s: s["journal"][-2]["detail"].update(who="p-elif"),
        "This line names a person",
    ),
    "a line counts otherwise": (
        lambda s: s["journal"][-2]["detail"].update(papers=4),
        "counts other papers than the poll has",
    ),
    "a text as a name": (
        lambda s: s["journal"][0]["detail"].update({"Elif said": 1}),
        "A word of small letters",
    ),
    "runs in no step": (
        lambda s: s.update(state="running", ended_ms=None, step=None),
        "session.step: A session that has begun stands in a step that has begun",
    ),
    "ended in no step": (lambda s: s.update(step=None), "stands in a step that has begun"),
    "ended in a step ahead": (
        lambda s: s["steps"][-1].update(phase="ahead", opened_ms=None, closed_ms=None),
        "stands in a step that has begun",
    ),
    "prepared, and stands in a step": (
        lambda s: s.update(state="preparation", started_ms=None, ended_ms=None),
        "no step has begun",
    ),
    "prepared, with a step that has begun": (
        lambda s: s.update(state="preparation", started_ms=None, ended_ms=None, step=None),
        "no step has begun",
    ),
    "stopped at the end": (lambda s: s.update(stopped_ms=s["ended_ms"]), "session.stopped_ms: Only a"),
    "stopped before it began": (
        lambda s: s.update(state="running", ended_ms=None, stopped_ms=0),
        "session.stopped_ms: This is before the session began",
    ),
    "stopped at no time": (lambda s: s.update(stopped_ms=None), "session.stopped_ms: A whole number"),
    "a day to go on without a stop": (
        lambda s: s.update(go_on_date="2026-03-09"),
        "session.go_on_date: Only a session that was stopped",
    ),
    "no such day to go on": (lambda s: s.update(go_on_date="2026-02-30"), "session.go_on_date: A date is"),
    "more time given than there was": (
        lambda s: s["steps"][0].update(given_ms=-s["steps"][0]["planned_ms"] - 1),
        "session.steps[0].given_ms: A whole number",
    ),
    "time given before the doors": (
        lambda s: _prepared(s, given_ms=60_000),
        "session.steps[0].given_ms: Before the doors open",
    ),
    "so far before the doors": (
        lambda s: _prepared(s, kind="so_far"),
        "session.steps[0]: “So far” comes when a session is taken up",
    ),
    "focus beyond the talks": (
        lambda s: s["steps"][5].update(focus=2),
        "session.steps[5].focus: There is no such proposal",
    ),
    "focus on nothing": (lambda s: s["steps"][0].update(focus=1), "session.steps[0].focus"),
    "one talk twice": (lambda s: s["steps"][5].update(talks=["i-1", "i-1"]), "talked about twice"),
    "a minute twice": (
        lambda s: s["steps"][2].update(pace=[{"minute": 1, "ideas": 1}, {"minute": 1, "ideas": 2}]),
        "session.steps[2].pace: One minute stands here twice",
    ),
    "closed and never opened": (lambda s: s["steps"][8].update(opened_ms=None), "does not fit its phase"),
    "an idea of a round that is ahead": (
        lambda s: s["steps"][3].update(phase="ahead", opened_ms=None, closed_ms=None, result=None),
        "session.ideas[4]: This idea comes from a round that is not revealed",
    ),
    "a poll of a step that is ahead": (
        lambda s: s["steps"][6].update(phase="ahead", opened_ms=None, closed_ms=None),
        "session.polls[1]: A poll of this kind belongs to a step",
    ),
    "a poll in a step of another kind": (lambda s: s["polls"][1].update(step="s-why"), "of its own kind"),
    "a reason without room": (
        lambda s: s["why"].update(reason="e" + "\u0301" * 8_100),
        "session.why.reason: ",
    ),
    "a zone without room": (lambda s: s.update(zone="e" + "\u0301" * 400), "session.zone: This holds more"),
    "a reveal counts otherwise": (
        lambda s: _reveal(s, ideas=4, withdrawn=1, from_paper=1, contributors=2),
        "counts another round than the step has",
    ),
    "a reveal of no round": (lambda s: _reveal(s, step="s-why"), "a round that is not revealed"),
    "same id": (lambda s: s["ideas"][0].update(id="i-2"), "the same id"),
    "outcome": (lambda s: s["outcomes"][0]["commitments"][0].update(person="x"), "session.outcomes[0]"),
}


def _prepared(s: dict[str, Any], **first_step: object) -> None:
    """Before the doors: nothing has happened yet."""
    s.update(state="preparation", started_ms=None, ended_ms=None, step=None, journal=[])
    s.update({part: [] for part in ("ideas", "themes", "polls", "points", "questions", "thanks", "outcomes")})
    ahead = {"phase": "ahead", "opened_ms": None, "closed_ms": None, "remaining_ms": None, "result": None}
    for step in s["steps"]:
        step.update(ahead, pace=[], talks=[], focus=0)
    s["steps"][0].update(first_step)


def _reveal(s: dict[str, Any], step: str = "s-ideas", **detail: int) -> None:
    s["journal"].append({"at_ms": 1, "act": "round_revealed", "step": step, "detail": detail})


def _sentence_beside_marks(poll: dict[str, Any]) -> None:
    poll["papers"][0].update(text="mine")
    poll.update(answered=4)


WRONG_POLLS: dict[str, tuple[Change, str]] = {
    "three papers": (
        lambda p: p.update(papers=p["papers"][:3], answered=3),
        "session.polls[1].papers: Fewer than 4 papers are nobody's secret",
    ),
    "count": (lambda p: p.update(answered=9, eligible=9), "5 papers and 0 by hand are not 9 answers"),
    "eligible": (lambda p: p.update(eligible=4), "More people answered than were asked"),
    "unknown item": (
        lambda p: p["papers"][0].update(marks={"b-9": 1}),
        "papers[0]: This paper names something",
    ),
    "above the cap": (lambda p: p["papers"][0].update(marks={"b-1": 3}), "At most 2 on one item"),
    "above the budget": (lambda p: p["papers"][0].update(marks={"b-1": 2, "b-2": 2}), "Each person has 3"),
    "hands of nobody": (lambda p: p["items"][0].update(hands=1), "So many hands cannot come from 0 people"),
    "hands beyond the cap": (
        lambda p: p.update(answered=6, eligible=6, hand_voters=1) or p["items"][0].update(hands=3),
        "So many hands cannot come from 1 people",
    ),
    "a mark without a cap": (lambda p: p.update(cap=0), "At most 0 on one item"),
    "a name on a paper": (lambda p: p["papers"][0].update(person="p-elif"), "“person” is not known"),
    "a sentence beside marks": (_sentence_beside_marks, "paper of its own"),
    "less than nothing": (lambda p: p["papers"][0].update(marks={"b-1": -1}), "A whole number from 1"),
}


@pytest.mark.parametrize(("change", "sentence"), WRONG.values(), ids=WRONG.keys())
def test_what_does_not_fit_is_refused_by_its_place(change: Change, sentence: str) -> None:
    assert sentence in session(change)


@pytest.mark.parametrize(("change", "sentence"), WRONG_POLLS.values(), ids=WRONG_POLLS.keys())
def test_a_ballot_that_cannot_be_true_is_refused(change: Change, sentence: str) -> None:
    assert sentence in session(lambda s: change(s["polls"][1]))


@pytest.mark.parametrize("place", [0, 2])
@pytest.mark.parametrize("key", ["title", "level"])
def test_questions_that_are_not_ours_are_refused(place: int, key: str) -> None:
    """Windows and exports say the questions in words of their own, level by level."""
    foreign = {"title": "Do you like me?", "level": 7}[key]
    told = session(lambda s: s["polls"][place]["items"][0].update({key: foreign}))
    assert told.startswith(f"session.polls[{place}].items: These are not the questions of this app")
    assert "not the questions" in session(
        lambda s: s["polls"][place]["items"].append({**s["polls"][place]["items"][0], "id": "again"})
    )
    assert "At most 1" in session(
        lambda s: (
            s["polls"][place].update(cap=9)
            or s["polls"][place]["papers"][0].update(marks={s["polls"][place]["items"][1]["id"]: 2})
        )
    )


def test_a_reveal_that_counts_what_is_there_is_welcome() -> None:
    text = changed(lambda v: _reveal(v["session"], ideas=4, withdrawn=1, from_paper=1, contributors=3))
    assert load(text).session.journal[-1].act == "round_revealed"


def test_a_prepared_session_is_welcome() -> None:
    assert load(changed(lambda v: _prepared(v["session"]))).session.ideas == ()


def test_three_answers_to_clarity_are_not_told_apart() -> None:
    def few(s: dict[str, Any]) -> None:
        s["polls"][0].update(papers=[], answered=3, hand_voters=3)
        s["polls"][0]["items"][0]["hands"] = 3

    assert "not told apart" in session(few)


def test_two_people_of_one_name_are_refused() -> None:
    assert "Two people have the same name" in refusal(
        changed(lambda v: v["people"].append({"id": "p-2", "name": "AMARA"}))
    )


def test_papers_of_nobody_and_items_from_elsewhere_are_welcome() -> None:
    def elsewhere(value: dict[str, Any]) -> None:
        ballot = value["session"]["polls"][1]
        for item in ballot["items"]:
            item.update(idea=None)
        ballot.update(eligible=500)

    assert load(changed(elsewhere)).session.polls[1].eligible == 500


def test_files_are_read_with_care(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(b"\xef\xbb\xbf" + GOOD.encode())
    assert load(read_text(path)).session.id == "x-1"
    path.write_bytes(b"{\xff}")
    with pytest.raises(Rejected, match="Byte 2 of this file is not UTF-8"):
        read_text(path)
    with pytest.raises(Rejected, match="larger than 0 MB"):
        read_text(path, most_bytes=2)


def room_in(path: Path) -> tuple[TeamFile, Room]:
    store = TeamFile.create(path, Team(TeamId("t"), "Platform team"))
    return store, Room(store, now=FixedTime(), new_id=CountedIds())


def told(state: State) -> str:
    return markdown(record(state, now_ms=NOW))


def test_a_session_that_is_here_is_refused_and_a_copy_stands_beside_it(tmp_path: Path) -> None:
    store, room = room_in(tmp_path / "a.lfb")
    try:
        found = load(GOOD)
        room.do(found.command(room.state().team))
        with pytest.raises(Rejected, match="already here, from 2026-03-02"):
            room.do(found.command(room.state().team))
        room.do(found.command(room.state().team, new_id=CountedIds(), as_copy=True))
        first, second = room.state().heads
        assert {first.ideas, second.ideas} == {6}
        assert len(room.state().team.people) == 7
        copy = next(h.id for h in (first, second) if h.id != "x-1")
        text = session_json(room.state(copy))
        old = set(re.findall(r'"([a-z]-[^"]+)"', GOOD)) - {p["id"] for p in json.loads(GOOD)["people"]}
        assert not [id for id in old if f'"{id}"' in text], "a copy has no id of what it was made from"
        assert told(room.state(copy)) == told(room.state(found.session.id))
    finally:
        store.close()


def test_a_person_of_the_same_name_is_the_same_person() -> None:
    here = Person(PersonId("here"), "elif")
    command = load(GOOD).command(Team(TeamId("t"), "T", (here,)))
    assert here.id not in {p.id for p in command.people}
    assert "Elif" not in {p.name for p in command.people}
    s = command.imported
    assert here in {p.person for p in s.participants}
    assert s.outcomes[1].commitments[0].person == "here"
    state = State(Team(TeamId("t"), "T", (here, *command.people)), session=s)
    assert '"p-elif"' not in session_json(state)


def test_two_people_of_the_file_never_become_one() -> None:
    """Elif by her id, Bojan by his name: both would be the same person here."""
    team = Team(TeamId("t"), "T", (Person(PersonId("p-elif"), "Bojan"),))
    with pytest.raises(Rejected, match="“Bojan” and “Elif” of this file would both be Bojan here"):
        load(GOOD).command(team)


def test_a_copy_needs_a_maker_of_ids() -> None:
    with pytest.raises(ValueError):
        load(GOOD).command(Team(TeamId("t"), "T"), as_copy=True)
