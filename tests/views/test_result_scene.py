"""What all see below the result of a ballot."""

from __future__ import annotations

from pathlib import Path

import pytest

from lfb_desktop.domain.model import Purpose
from lfb_desktop.domain.model.kinds import Method
from lfb_desktop.views.ballot_scenes import result_scene
from lfb_desktop.views.scenes import ResultsScene
from tests.domain.polls import closed
from tests.rooms import running


@pytest.mark.parametrize(
    ("alike", "told"),
    [
        (1, [("Would change most:", "Proposal 0")]),
        (2, [("Would change most:", "Proposal 0"), ("Would change most:", "Proposal 1")]),
        (3, [("Would change most, 3 alike:", "Proposal 0, Proposal 1, Proposal 2")]),
    ],
)
def test_of_the_boldest_none_is_left_out(tmp_path: Path, alike: int, told: list[tuple[str, str]]) -> None:
    made = running(tmp_path / "team.lfb")
    votes = [[1] if n < alike else [] for n in range(4)]
    bold = closed(votes, voters=6, places=1, cap=1, method=Method.CHOICE, purpose=Purpose.BOLDEST)
    main = closed([[2, 2], [1], []], voters=6, places=1)
    scene = result_scene(made.now, main, bold, 0)
    made.store.close()
    assert isinstance(scene, ResultsScene)
    assert [(str(note.text), note.words) for note in scene.notes] == told
