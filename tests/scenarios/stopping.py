"""Stopping for today and going on, a kill, and what a copy or a record says meanwhile."""

from __future__ import annotations

import pytest

from lfb_desktop import exports, paths
from lfb_desktop.domain import commands as c
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import Phase, StepKind
from tests.scenarios.runner import Play, ScenarioError, names, quoted, verb


@verb(r"facilitator: stop for today(?:, go on (\S+))?")
def _stop(play: Play, date: str | None) -> None:
    play.do(c.StopForToday(play.id, date or ""))


@verb(r"facilitator: take the session up")
def _take_up(play: Play) -> None:
    play.do(c.TakeUp(play.id))


@verb(r"facilitator: reopen the session")
def _reopen(play: Play) -> None:
    play.do(c.ReopenSession(play.id))


@verb(r"facilitator: go to (\w+)")
def _go_to(play: Play, kind: str) -> None:
    """The first of that kind."""
    step = next((s for s in play.session.steps if s.kind == kind), None)
    if step is None:
        raise ScenarioError(f"there is no step {kind}")
    play.do(c.GoTo(play.id, step.id))


@verb(r"the app is closed and opened")
def _again(play: Play) -> None:
    play.reopen()


@verb(r"the app is killed and opened")
def _kill(play: Play) -> None:
    play.kill()


# -- what is looked at -----------------------------------------------------------------------


@verb(r"stopped: (no|yes|until (\S+))")
def _stopped(play: Play, how: str, date: str | None) -> None:
    session = play.session
    assert (session.stopped_ms is not None) is (how != "no"), session.stopped_ms
    assert session.go_on_date == (date or ""), session.go_on_date


@verb(r"steps: (.+)")
def _steps(play: Play, kinds: str) -> None:
    found = [str(s.kind) for s in play.session.steps]
    assert found == list(names(kinds)), found


@verb(r"hidden: (.+)")
def _hidden(play: Play, texts: str) -> None:
    """The slips of open rounds, whole and with their tickets."""
    rounds = [s for s in play.session.steps if s.kind is StepKind.IDEAS and s.phase is Phase.OPEN]
    found = {slip.text for s in rounds for slip in s.slips}
    assert found == set(quoted(texts)), found


@verb(r"round voices: ?(.*)")
def _round_voices(play: Play, wanted: str) -> None:
    """Of the open round, wherever we are: `Ann 2, Bo 0`."""
    by_id = {p: n for n, p in play.people.items()}
    voices = [v for s in play.session.steps if s.kind is StepKind.IDEAS for v in s.voices]
    found = sorted(f"{by_id[v.person]} {v.acts}" for v in voices)
    assert found == sorted(names(wanted)), found


@verb(r"present: ?(.*)")
def _present(play: Play, wanted: str) -> None:
    found = {p.person.name for p in play.session.present}
    assert found == set(names(wanted)), found


@verb(r"ballots: (\d+) open, (\d+) closed")
def _ballots(play: Play, is_open: str, closed: str) -> None:
    found = [p.is_open for p in play.session.polls]
    assert (found.count(True), found.count(False)) == (int(is_open), int(closed)), play.session.polls


@verb(r"a copy is refused: (.+)")
def _no_copy(play: Play, reason: str) -> None:
    with pytest.raises(Rejected, match=reason):
        _written(play, "json")


@verb(r"a copy is possible")
def _copy(play: Play) -> None:
    _written(play, "json")


@verb(r"the record (says|hides): (.+)")
def _record(play: Play, how: str, texts: str) -> None:
    record = _written(play, "markdown")
    for text in quoted(texts):
        assert (text in record) is (how == "says"), record


def _written(play: Play, form: str) -> str:
    target = play.folder / f"record-{form}"
    exports.write(form, play.state, target, now_ms=play.time().wall_ms, resources=paths.resources())
    return target.read_text(encoding="utf-8")
