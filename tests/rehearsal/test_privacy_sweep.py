"""The Stage at every moment of whole rehearsals: what is secret does not change what the room sees.

Each state is shown twice, once as it is and once with other secrets of the same size. If the two
views differ, something of a secret has reached the Stage, whatever words it used.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import (
    ItemId,
    Method,
    Moment,
    Paper,
    PersonId,
    Phase,
    Poll,
    Session,
    Slip,
    State,
    Step,
    StepKind,
    Voice,
)
from lfb_desktop.rehearsal import SimulatedClock
from lfb_desktop.room import Update
from lfb_desktop.views.scenes import StageView
from lfb_desktop.views.showing import Showing
from lfb_desktop.views.stage import stage
from tests.rehearsal.made import rehearsed, texts
from tests.scenarios.looks import seen

SHOWINGS = (Showing(), Showing(is_whole_why=True), Showing(alone=1), Showing(page=1))
See = Callable[[State, Showing, Moment], StageView]


def other_secrets(session: Session) -> Session:
    """The same counts; other words, other authors, other marks, other people who acted."""
    return replace(
        session,
        steps=tuple(_other_round(s) for s in session.steps),
        polls=tuple(_other_poll(p) for p in session.polls),
        ideas=tuple(
            replace(i, author=PersonId("somebody")) if _is_unsigned(session, i.step) else i
            for i in session.ideas
        ),
    )


def _is_unsigned(session: Session, step: str) -> bool:
    return next(s.settings.is_unsigned for s in session.steps if s.id == step)


def _other_round(step: Step) -> Step:
    if step.kind is not StepKind.IDEAS or step.phase is not Phase.OPEN:
        return step
    slips = tuple(_other_slip(slip, n) for n, slip in enumerate(step.slips))
    return replace(step, slips=slips, voices=_others_acted(step.voices))


def _other_slip(slip: Slip, n: int) -> Slip:
    return replace(slip, text=f"another thought {n}", author=PersonId(f"another {n}"))


def _others_acted(voices: tuple[Voice, ...]) -> tuple[Voice, ...]:
    """The same acts, by other people."""
    people = [v.person for v in voices]
    return tuple(replace(v, person=p) for v, p in zip(voices, reversed(people), strict=True))


def _other_poll(poll: Poll) -> Poll:
    """While open: other marks. Once closed: other sentences of the closing questions, which never show."""
    if poll.method is Method.PULSE or poll.is_open:
        last = poll.items[-1].id
        papers = tuple(_other_paper(p, last) for p in poll.papers)
        items = tuple(replace(i, hands=i.hands + 1) for i in poll.items)
        return replace(poll, papers=papers, items=items, voices=_others_acted(poll.voices))
    return poll


def _other_paper(paper: Paper, item: ItemId) -> Paper:
    return replace(
        paper, marks=((item, 1),) if paper.is_answer else (), text=paper.text and "another sentence"
    )


def sweep(folder: Path, template: str, people: int, see: See = stage) -> int:
    """How many moments were looked at. Raises AssertionError at the first that tells something."""
    moments = 0

    def look(update: Update, clock: SimulatedClock) -> None:
        nonlocal moments
        if update.state.session is None:
            return
        other = replace(update.state, session=other_secrets(update.state.session))
        for showing in SHOWINGS:
            view = see(update.state, showing, clock())
            assert view == see(other, showing, clock()), type(view.scene).__name__
            _no_words_of_the_secret(view, update.state.session)
        moments += 1

    rehearsed(folder / "team.lfb", template, people=people, ideas=18, seed=people, listen=look)
    return moments


def _no_words_of_the_secret(view: StageView, session: Session) -> None:
    said = "\n".join(seen(view, 0))
    revealed = "\n".join(i.text for i in session.ideas)
    hidden = [s.text for step in session.steps for s in step.slips if s.text not in revealed]
    hidden += [p.text for poll in session.polls if poll.is_open for p in poll.papers if p.text]
    assert not [text for text in (*hidden, *texts().to_the_leader) if text in said]


@pytest.mark.parametrize("people", [3, 5, 9])
@pytest.mark.parametrize("template", ["default-hour", "twenty-minutes", "everything"])
def test_no_moment_of_a_session_tells_a_secret(tmp_path: Path, template: str, people: int) -> None:
    assert sweep(tmp_path, template, people) > 50


def _tells_the_last_slip(state: State, showing: Showing, now: Moment) -> StageView:
    view = stage(state, showing, now)
    slips = [slip.text for step in state.session.steps for slip in step.slips] if state.session else []
    return replace(view, why=slips[-1]) if slips else view


def _tells_the_marks(state: State, showing: Showing, now: Moment) -> StageView:
    view = stage(state, showing, now)
    polls = [p for p in state.session.polls if p.is_open] if state.session else []
    marks = [str(p.marks) for poll in polls for p in poll.papers]
    return replace(view, why=" ".join(marks)) if marks else view


def _tells_who_acted(state: State, showing: Showing, now: Moment) -> StageView:
    view = stage(state, showing, now)
    step = state.session.current if state.session else None
    acted = [v.person for v in step.voices if v.acts] if step else []
    return replace(view, why=" ".join(acted)) if acted else view


@pytest.mark.parametrize("leak", [_tells_the_last_slip, _tells_the_marks, _tells_who_acted])
def test_the_sweep_finds_a_stage_that_tells(tmp_path: Path, leak: See) -> None:
    with pytest.raises(AssertionError):
        sweep(tmp_path, "default-hour", 9, see=leak)


def test_no_unsigned_idea_ever_has_an_author(tmp_path: Path) -> None:
    """In no event and in no state, from the first slip on."""
    looked = 0

    def look(update: Update, clock: SimulatedClock) -> None:
        nonlocal looked
        for event in update.events:
            if isinstance(event, e.SlipWritten):
                assert event.slip.author is None
                looked += 1
        session = update.state.session
        if session is not None:
            assert {i.author for i in session.ideas} <= {None}
            assert {s.author for step in session.steps for s in step.slips} <= {None}

    rehearsed(tmp_path / "team.lfb", people=6, ideas=12, listen=look)
    assert looked >= 12
