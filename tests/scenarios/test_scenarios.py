"""Every session in this folder goes as its text says."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.scenarios.runner import ScenarioError, replay

FOLDER = Path(__file__).parent
START = "agenda: lobby 1, ideas 5\npeople: Carmen leads Ann, Bo\nfacilitator: open the doors\n"


@pytest.mark.parametrize("name", sorted(f.stem for f in FOLDER.glob("*.txt")))
def test_session(name: str, tmp_path: Path) -> None:
    replay(FOLDER / f"{name}.txt", tmp_path)


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("Ann sings: tra la la", "nobody understands"),
        ("Dora writes: an idea", "who is Dora"),
        ("Ann writes: too early", "was refused"),
        ("facilitator: go on\nrefused: anything", "not refused"),
        ("Ann writes: too early\nrefused: another reason", "it was refused: That belongs"),
        ("ideas: 1", "(0, 0)"),
        ("stage: 12 ideas", "does not say"),
        ("stage hides: on-call", "on-call"),
    ],
)
def test_a_text_that_is_not_so_fails_and_names_its_line(line: str, complaint: str, tmp_path: Path) -> None:
    file = tmp_path / "wrong.txt"
    file.write_text(START + line + "\n", encoding="utf-8")
    with pytest.raises(ScenarioError) as failure:
        replay(file, tmp_path)
    assert complaint in str(failure.value)
