"""The swap test: two people exchange all they did in secret, and the closed file is the same bytes."""

from __future__ import annotations

from pathlib import Path

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import PersonId, StepKind
from tests.store.story import PEOPLE, Play

ANN, BOJAN = PEOPLE[0].id, PEOPLE[1].id


def _session(path: Path, swapped: dict[PersonId, PersonId]) -> bytes:
    play = Play(path, seed=3)

    def who(n: int) -> PersonId:
        person = PEOPLE[n].id
        return swapped.get(person, person)

    play.go_to(StepKind.CLARITY)
    for n in (4, 1, 0, 7, 2, 3, 8, 5, 6):
        play.answer(who(n), play.levels(n % 4))
    play.close_poll()
    play.go_to(StepKind.IDEAS)
    play.write([(who(n % 9), f"Idea {n} of {n % 9}") for n in (1, 0, 5, 10, 9, 2, 0, 1)])
    play.do(c.MarkDone(play.id, who(1), True))
    play.do(c.MarkDone(play.id, who(0), True))
    play.go_to(StepKind.PICK)
    for n in (8, 1, 7, 0):
        play.answer(who(n), tuple(sorted((i.id, 1) for i in play.first_items(3 if n else 2))))
    play.close_poll()
    play.go_to(StepKind.CLOSING)
    play.do(c.GiveThanks(play.id, PEOPLE[5].id, "For the notes"))
    for n in (0, 1, 2):
        play.answer(who(n), play.levels(n))
    play.close_poll()
    play.do(c.EndSession(play.id))
    play.file.close()
    return path.read_bytes()


def test_the_closed_file_does_not_know_the_difference(tmp_path: Path) -> None:
    plain = _session(tmp_path / "plain.lfb", {})
    swapped = _session(tmp_path / "swapped.lfb", {ANN: BOJAN, BOJAN: ANN})
    assert plain == swapped


@pytest.mark.parametrize("repeat", range(2))
def test_the_same_session_makes_the_same_file(tmp_path: Path, repeat: int) -> None:
    assert _session(tmp_path / "a.lfb", {}) == _session(tmp_path / f"b{repeat}.lfb", {})
