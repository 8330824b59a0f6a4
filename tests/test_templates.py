"""The two ways through a session, and how a broken template is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from lfb_desktop import paths
from lfb_desktop.domain.model import Decides, StepKind
from lfb_desktop.templates import load_all

K = StepKind
DEFAULT_HOUR = (
    (K.LOBBY, "Arrive", 4),
    (K.WHY, "The why", 6),
    (K.CLARITY, "Is it clear?", 3),
    (K.IDEAS, "Ideas in silence", 6),
    (K.READING, "Read together", 4),
    (K.PICK, "Pick", 3),
    (K.TALK, "Talk", 10),
    (K.BALLOT, "Ballot", 3),
    (K.COMMITMENTS, "Who takes it", 8),
    (K.CLOSING, "Thanks", 3),
)
TWENTY_MINUTES = (
    (K.LOBBY, "Arrive", 1),
    (K.WHY, "The why", 2),
    (K.IDEAS, "Ideas in silence", 5),
    (K.READING, "Read together", 2),
    (K.BALLOT, "Ballot", 3),
    (K.COMMITMENTS, "Who takes it", 4),
    (K.CLOSING, "Thanks", 3),
)

GOOD = """\
name = "Short"
sentence = "One step."

[[step]]
kind = "ballot"
title = "Ballot"
minutes = 3
settings = { dots = 5, cap = 2, decides = "decision" }
"""


def test_the_shipped_templates_are_as_settled() -> None:
    found = load_all(paths.resources() / "templates")
    assert found.problems == ()
    by_id = {t.id: t for t in found.templates}
    assert {name: t.minutes for name, t in by_id.items()} == {"default-hour": 50, "twenty-minutes": 20}
    assert {name: t.promised for name, t in by_id.items()} == {"default-hour": 60, "twenty-minutes": 20}
    for name, wanted in (("default-hour", DEFAULT_HOUR), ("twenty-minutes", TWENTY_MINUTES)):
        assert tuple((s.kind, s.title, s.minutes) for s in by_id[name].steps) == wanted


def test_every_shipped_step_speaks_to_the_room_and_to_the_facilitator() -> None:
    for template in load_all(paths.resources() / "templates").templates:
        assert template.name
        assert template.sentence
        for step in template.steps:
            assert step.instruction.endswith((".", "?")), (template.id, step.title)
            assert step.hint.endswith((".", "?")), (template.id, step.title)
            assert "!" not in step.instruction + step.hint + step.title


def test_a_folder_that_is_not_there_holds_no_template(tmp_path: Path) -> None:
    assert load_all(tmp_path / "nowhere") == ((), ())


def test_settings_are_read_and_the_id_is_the_name_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "our-way.toml").write_text(GOOD, encoding="utf-8")
    (template,) = load_all(tmp_path).templates
    settings = template.steps[0].settings
    assert (template.id, template.minutes, template.promised) == ("our-way", 3, 3)
    assert (settings.dots, settings.cap, settings.places) == (5, 2, 3)
    assert settings.decides is Decides.DECISION


@pytest.mark.parametrize(
    ("old", "new", "line", "word"),
    [
        ('kind = "ballot"', 'kind = "ballot', 5, "not TOML"),
        ('kind = "ballot"', 'kind = "balot"', 5, "balot"),
        ('kind = "ballot"', "", 4, "not a kind"),
        ("minutes = 3", "minuets = 3", 7, "minuets"),
        ("minutes = 3", "minutes = 3.5", 7, "whole number"),
        ("minutes = 3", "minutes = true", 7, "whole number"),
        ("minutes = 3", "minutes = 0", 4, "1 to"),
        ("dots = 5", "dotz = 5", 8, "dotz"),
        ("dots = 5", 'dots = "5"', 8, "whole number"),
        ("dots = 5", "is_unsigned = 1", 8, "true or false"),
        ("dots = 5", "question = 5", 8, "text in quotes"),
        ("dots = 5", "dots = 1", 4, "not more dots on one proposal"),
        ('"decision"', '"dictate"', 8, "shortlist"),
        ('name = "Short"', 'nmae = "Short"', 1, "nmae"),
        ('name = "Short"', "", 0, "name"),
        ('name = "Short"', "name = 1", 1, "text in quotes"),
        ('title = "Ballot"', 'title = " "', 6, "Write something"),
        ("settings = {", "settings = 3 # {", 8, "table"),
        ('sentence = "One step."', "promised = 2", 2, "the sum of the minutes or more"),
        ('sentence = "One step."', "promised = true", 2, "the sum of the minutes or more"),
    ],
)
def test_what_is_wrong_is_named_with_its_line_and_left_out(
    tmp_path: Path, old: str, new: str, line: int, word: str
) -> None:
    assert old in GOOD
    (tmp_path / "a-good.toml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "b-bad.toml").write_text(GOOD.replace(old, new), encoding="utf-8")
    found = load_all(tmp_path)
    assert [t.id for t in found.templates] == ["a-good"]
    (problem,) = found.problems
    assert (problem.file, problem.line) == ("b-bad.toml", line)
    assert word in problem.reason
    assert str(problem).startswith("b-bad.toml, line " if line else "b-bad.toml: ")


def test_the_line_is_of_the_right_step(tmp_path: Path) -> None:
    source = GOOD + '\n[[step]]\nkind = "pick"\ntitle = "Pick"\nminutes = "three"\n'
    (tmp_path / "two.toml").write_text(source, encoding="utf-8")
    assert load_all(tmp_path).problems[0].line == 13


def test_without_a_step_it_is_no_template(tmp_path: Path) -> None:
    (tmp_path / "none.toml").write_text('name = "None"\n', encoding="utf-8")
    (tmp_path / "odd.toml").write_text('name = "Odd"\nstep = [1]\n', encoding="utf-8")
    (tmp_path / "raw.toml").write_bytes(b"\xff\xfe\x00")
    found = load_all(tmp_path)
    assert found.templates == ()
    assert [p.file for p in found.problems] == ["none.toml", "odd.toml", "raw.toml"]
