"""Whole sessions with simulated people: the same for the same seed, and believable."""

from __future__ import annotations

import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from lfb_desktop.domain.model import Method, Phase, Purpose, Role, SessionState, StepKind
from lfb_desktop.domain.names import looks
from lfb_desktop.domain.tally.ranking import rank
from lfb_desktop.domain.texts import graphemes, same_words
from lfb_desktop.rehearsal import MOST_PEOPLE, SeededIds, SimulatedClock, of_template, rehearse
from lfb_desktop.rehearsal.play import PLAYS
from lfb_desktop.rehearsal.texts import names_for
from lfb_desktop.room import Room
from lfb_desktop.store.team_file import TeamFile
from tests.conftest import ROOT
from tests.rehearsal.made import EVERYTHING, Rehearsed, rehearsed, rows, templates, texts

DIGEST = """
import hashlib, pathlib, sys
from tests.rehearsal.made import rehearsed, rows
made = rehearsed(pathlib.Path(sys.argv[1]), people=6, ideas=12, seed=5)
print(hashlib.sha256("\\n".join(rows(made.file)).encode()).hexdigest())
"""


def test_the_same_seed_gives_the_same_facts_under_another_name(tmp_path: Path) -> None:
    one = rehearsed(tmp_path / "here" / "team.lfb", seed=3)
    two = rehearsed(tmp_path / "there" / "other name.lfb", seed=3)
    assert rows(one.file) == rows(two.file)
    assert one.sights == two.sights
    assert one.clock() == two.clock()


def test_another_seed_gives_another_session(tmp_path: Path) -> None:
    one = rehearsed(tmp_path / "1.lfb", seed=1)
    two = rehearsed(tmp_path / "5.lfb", seed=5)
    assert one.session.why == two.session.why  # the same circle, so that only chance differs
    assert [i.text for i in one.session.ideas] != [i.text for i in two.session.ideas]
    assert one.session.id != two.session.id


def test_the_order_of_python_s_sets_does_not_matter(tmp_path: Path) -> None:
    def digest(hash_seed: str) -> str:
        env = {"PYTHONHASHSEED": hash_seed, "PYTHONPATH": str(ROOT), "LFB_HOME": str(tmp_path)}
        file = tmp_path / hash_seed / "team.lfb"
        done = subprocess.run(
            [sys.executable, "-c", DIGEST, str(file)],
            env=env,
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout.strip()

    assert digest("1") == digest("4711")


@pytest.mark.parametrize("template", ["default-hour", "twenty-minutes", "everything"])
@pytest.mark.parametrize("people", range(1, 13))
def test_every_template_runs_with_few_and_many(tmp_path: Path, template: str, people: int) -> None:
    made = rehearsed(tmp_path / "team.lfb", template, people=people, ideas=9, seed=people)
    session = made.session
    assert session.state is SessionState.ENDED
    assert session.is_rehearsal
    assert {s.phase for s in session.steps} == {Phase.CLOSED}
    assert not any(p.is_open for p in session.polls)
    assert len(session.participants) == people
    _has_a_sight_of_every_step(made)


@pytest.mark.parametrize(("people", "ideas"), [(1, 0), (2, 1), (70, 0), (60, 60), (5, 300)])
def test_the_ends_of_the_range(tmp_path: Path, people: int, ideas: int) -> None:
    made = rehearsed(tmp_path / "team.lfb", people=people, ideas=ideas)
    assert made.session.state is SessionState.ENDED
    assert len(made.session.ideas) == ideas


@pytest.mark.prove
@pytest.mark.parametrize(("people", "ideas"), [(1, 2000), (60, 2000), (MOST_PEOPLE, 60)])
def test_as_many_as_may_be_rehearsed(tmp_path: Path, people: int, ideas: int) -> None:
    made = rehearsed(tmp_path / "team.lfb", people=people, ideas=ideas)
    assert made.session.state is SessionState.ENDED
    assert len(made.session.ideas) == ideas


@pytest.mark.parametrize(("people", "ideas"), [(0, 5), (601, 5), (5, -1), (5, 2001)])
def test_outside_the_range_nothing_is_played(tmp_path: Path, people: int, ideas: int) -> None:
    with pytest.raises(ValueError, match="to"):
        rehearsed(tmp_path / "team.lfb", people=people, ideas=ideas)


@pytest.mark.parametrize("seed", [1, 2, 3, 7])
def test_refusals_happen_and_are_survived(tmp_path: Path, seed: int) -> None:
    made = rehearsed(tmp_path / "team.lfb", people=9, seed=seed)
    kinds = {kind for kind, _ in made.room.refused}
    assert {"WriteSlip", "AnswerPoll", "Commit"} <= kinds
    assert len(made.room.refused) < 12, "most of what people do is possible"


@pytest.mark.parametrize("seed", [1, 2, 3, 7])
def test_what_makes_it_believable(tmp_path: Path, seed: int) -> None:
    made = rehearsed(tmp_path / "team.lfb", people=9, ideas=36, seed=seed)
    session = made.session
    result = next(s.result for s in session.steps if s.result)
    assert result.withdrawn >= 1
    assert result.from_paper >= 1
    assert len(set(result.contributions)) > 2, "some write more than others"
    assert len({same_words(i.text) for i in session.ideas}) < len(session.ideas), "somebody wrote a double"
    assert any(i.merged_into for i in session.ideas)
    assert any(graphemes(i.text) > 200 for i in session.ideas)
    assert any(unicodedata.bidirectional(i.text[0]) in ("R", "AL") for i in session.ideas)
    first = next(p for p in session.polls if p.method is Method.DOTS)
    assert rank(first).tied, "a tie that matters"
    assert any(p.purpose is Purpose.REVOTE for p in session.polls)
    assert first.answered < first.eligible < len(session.participants), "one is silent, one has left"
    assert any(not o.people(Role.OWNER) for o in session.outcomes), "an unclaimed outcome"
    assert any(o.people(Role.OWNER) for o in session.outcomes)
    assert any(p.hand_voters for p in session.polls)


def test_a_second_round_builds_on_the_first(tmp_path: Path) -> None:
    session = rehearsed(tmp_path / "team.lfb", "everything", people=8, ideas=24).session
    first, second = (s.id for s in session.steps if s.kind is StepKind.IDEAS)
    built = [i for i in session.ideas if i.builds_on]
    assert built
    assert {i.step for i in built} == {second}
    assert {i.step for i in session.ideas if any(i.id in b.builds_on for b in built)} == {first}


def test_with_few_people_the_secret_questions_are_spoken(tmp_path: Path) -> None:
    four = rehearsed(tmp_path / "4.lfb", people=4).session
    five = rehearsed(tmp_path / "5.lfb", people=6).session
    assert not {Method.CLARITY, Method.PULSE} & {p.method for p in four.polls}
    assert {Method.CLARITY, Method.PULSE} <= {p.method for p in five.polls}


def test_up_to_three_ideas_ask_for_objections_alone(tmp_path: Path) -> None:
    made = rehearsed(tmp_path / "team.lfb", "twenty-minutes", people=5, ideas=3)
    (poll,) = made.session.polls[:1]
    assert poll.method is Method.OBJECTIONS
    assert any(p.text for p in poll.papers)


def test_the_clock_of_a_rehearsal_moves_by_its_acts_alone() -> None:
    told: list[int] = []
    clock = SimulatedClock(pace=told.append)
    start = clock()
    assert clock() == start
    clock.advance(1_500)
    clock.advance(0)
    assert (clock().wall_ms - start.wall_ms, clock().steady_ms - start.steady_ms, told) == (
        1500,
        1500,
        [1500],
    )
    with pytest.raises(ValueError, match="back"):
        clock.advance(-1)


def test_seeded_ids_follow_from_the_seed() -> None:
    one, two, other = SeededIds(1), SeededIds(1), SeededIds(2)
    first = [one() for _ in range(200)]
    assert first == [two() for _ in range(200)]
    assert len(set(first)) == 200
    assert not set(first) & {other() for _ in range(200)}
    assert {len(i) for i in first} == {16}


def test_every_kind_of_step_is_played_and_rehearsed() -> None:
    assert set(PLAYS) == set(StepKind)
    missing = [k for k in StepKind if f'kind = "{k}"' not in EVERYTHING]
    assert missing == [StepKind.READING, StepKind.SO_FAR], "the others are in the template with everything"


def test_the_words_are_many_and_no_idea_stands_twice() -> None:
    told = [i for c in texts().circles for i in (*c.ideas, *c.in_other_languages)]
    assert len(told) >= 120
    assert len({same_words(i) for i in told}) == len(told)
    assert len({same_words(n) for n in texts().names}) == len(texts().names) > 60
    hall = names_for(texts(), MOST_PEOPLE + 1)
    drawn = [look for name in hall for look in looks(name)]
    assert len(hall) == MOST_PEOPLE + 1
    assert len(drawn) == len(set(drawn)), "nobody in the hall is taken for somebody else"
    scripts = {unicodedata.name(c).split()[0] for i in told for c in i if c.isalpha()}
    assert {"LATIN", "ARABIC", "HEBREW", "CJK", "HIRAGANA", "HANGUL", "CYRILLIC", "GREEK"} <= scripts


def test_rehearsing_twice_in_one_file_adds_nobody_twice(tmp_path: Path) -> None:
    made = rehearsed(tmp_path / "team.lfb", people=3)
    store = TeamFile.open(made.file)
    clock = SimulatedClock()
    room = Room(store, now=clock, new_id=SeededIds(2))
    script = of_template(templates(tmp_path)["twenty-minutes"], texts(), texts().circles[0], 4)
    second = rehearse(room, clock, script, texts(), ideas=5, seed=2)
    team, heads = room.state().team, room.state().heads
    store.close()
    assert sorted(p.name for p in team.people) == sorted(texts().names[:5])
    assert {h.id for h in heads} == {made.session.id, second}


def _has_a_sight_of_every_step(made: Rehearsed) -> None:
    assert len(set(made.labels)) == len(made.labels)
    for place, step in enumerate(made.session.steps, start=1):
        assert f"{place:02d}-{step.kind}" in made.labels
    for sight in made.sights:
        assert sight.state.session is not None
        assert sight.state.session.id == made.session.id
    mid = {s.label: s.state.session for s in made.sights if s.label[3:] in list(StepKind)}
    for label, session in mid.items():
        assert session is not None
        here = session.current
        assert here is not None
        assert here.clock is not None
        assert here.clock.is_running, label
