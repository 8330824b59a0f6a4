"""Nothing that may be asked is without a rule, and nothing that may be planned without its kind."""

from __future__ import annotations

import ast
import inspect
from dataclasses import is_dataclass
from pathlib import Path

import pytest

import lfb_desktop.domain as domain
from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.actors import Participant
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import Phase, Settings, Step, StepId, StepKind
from lfb_desktop.domain.rules import FOR_PARTICIPANTS, RULES
from lfb_desktop.domain.rules.sessions import planned
from tests.domain.states import ANN, S, decided, session, step

NO_COMMANDS = {c.Choice, c.StepPlan, c.SessionCommand}
COMMANDS: set[type] = {
    found
    for name in c.__all__
    if inspect.isclass(found := getattr(c, name)) and is_dataclass(found) and found not in NO_COMMANDS
}


def test_every_command_has_its_rule_and_every_rule_its_command() -> None:
    assert {found.__name__ for found in COMMANDS ^ set(RULES)} == set()


def test_what_a_participant_may_ask_is_a_command() -> None:
    assert FOR_PARTICIPANTS < COMMANDS


@pytest.mark.parametrize("command", sorted(COMMANDS - FOR_PARTICIPANTS, key=str))
def test_everything_else_is_done_at_the_console(command: type) -> None:
    """Whatever the command holds: it is not looked at."""
    asked: c.Command = object.__new__(command)
    with pytest.raises(Rejected, match="at the Console"):
        decided(session(step(StepKind.LOBBY)), asked, Participant(ANN))


@pytest.mark.parametrize("kind", list(StepKind))
def test_every_kind_of_step_can_be_planned_opened_and_left(kind: StepKind) -> None:
    plan = c.StepPlan(kind, "A title", 5)
    assert planned(Step(StepId("x"), kind, "", 0), plan).planned_ms == 300_000
    agenda = (
        step(StepKind.LOBBY),
        step(kind, Phase.AHEAD, "next"),
        step(StepKind.READING, Phase.AHEAD, "last"),
    )
    entered = decided(session(*agenda), c.GoOn(S))
    assert [type(x) for x in entered if isinstance(x, e.StepOpened | e.StepEntered)] == [
        e.StepEntered,
        e.StepOpened,
    ]
    left = decided(session(step(StepKind.LOBBY), step(kind, name="next"), agenda[2], here=1), c.GoOn(S))
    assert e.StepClosed(S, StepId("next"), 10_000_000) in left


def test_only_known_settings_have_a_bound() -> None:
    """A new setting is a decision: what may it be, and which template may say it?"""
    assert set(Settings.__slots__) == {
        "is_unsigned",
        "ideas_each",
        "goal",
        "picks",
        "talks",
        "talk_seconds",
        "dots",
        "cap",
        "places",
        "decides",
        "question",
        "by_lot",
    }


def test_refusals_are_whole_sentences_without_blame() -> None:
    told = list(_refusals())
    assert len(told) > 60
    for where, text in told:
        assert text[0].isupper() or text.startswith("{"), (where, text)
        assert text.rstrip("”").endswith((".", "?")), (where, text)
        assert "!" not in text, (where, text)


def _refusals() -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for file in sorted(Path(inspect.getfile(domain)).parent.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "refuse" and node.args:
                text = node.args[0]
                assert isinstance(text, ast.Constant), f"{file.name}:{node.lineno} says no literal sentence"
                found.append((f"{file.name}:{node.lineno}", str(text.value)))
    return found
