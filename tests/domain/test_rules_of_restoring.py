"""Themes, ideas and outcomes put back as they were: tables of what is asked and what happens."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import (
    Commitment,
    IdeaId,
    Item,
    ItemId,
    Outcome,
    OutcomeId,
    Role,
    Session,
    SessionState,
    StepKind,
    Theme,
    ThemeId,
)
from tests.domain.states import ANN, BO, CEM, GUEST, LEADER, S, ballot, decided, idea, outcome, session, step

T1, T2, T3, GONE = (ThemeId(n) for n in ("t1", "t2", "t3", "gone"))
THEMES = (Theme(T1, "Nights"), Theme(T2, "Alarms"), Theme(T3, "Rest"))
I1, I2, I3, I4 = (IdeaId(f"idea{n}") for n in (1, 2, 3, 4))
IDEAS = (idea(1, theme=T1), idea(2, merged_into=I1), idea(3, merged_into=I1, is_set_aside=True), idea(4))
SORTING = session(step(StepKind.THEMES), ideas=IDEAS, themes=THEMES)
ENDED = replace(SORTING, state=SessionState.ENDED)
ON_BALLOT = replace(SORTING, polls=(ballot(),))
THEME_ON_BALLOT = replace(SORTING, polls=(ballot(items=(Item(ItemId("i"), "Nights", theme=T1),)),))
FULL = replace(SORTING, themes=tuple(Theme(ThemeId(f"f{n}"), f"Theme {n}") for n in range(40)))
BACK = Theme(ThemeId("back"), "Back", "Again")

HAS_ENDED = "This session has ended. What was recorded stays as it is."
NO_THEME = "This theme is not in the session any more."
NO_IDEA = "This idea is not in the session any more."
THEME_STANDS = "This theme stands on the open ballot. Close it first."
IDEA_STANDS = "This idea stands on the open ballot. Close it first."

Row = tuple[Session, c.Command, str | tuple[e.Event, ...]]
SORTED: list[Row] = [
    (SORTING, c.MoveTheme(S, T1, 2), (e.ThemesOrdered(S, (T2, T3, T1)),)),
    (SORTING, c.MoveTheme(S, T3, 0), (e.ThemesOrdered(S, (T3, T1, T2)),)),
    (SORTING, c.MoveTheme(S, T1, 99), (e.ThemesOrdered(S, (T2, T3, T1)),)),
    (SORTING, c.MoveTheme(S, T1, -5), ()),
    (SORTING, c.MoveTheme(S, T2, 1), ()),
    (SORTING, c.MoveTheme(S, GONE, 1), NO_THEME),
    (ENDED, c.MoveTheme(S, T1, 2), HAS_ENDED),
    (SORTING, c.RenameTheme(S, T1, "Nights", ""), ()),
    (SORTING, c.RenameTheme(S, T1, "Nights", "All"), (e.ThemeRenamed(S, T1, "Nights", "All"),)),
    (THEME_ON_BALLOT, c.RenameTheme(S, T1, "Nights", "All"), THEME_STANDS),
    (
        SORTING,
        c.RestoreTheme(S, BACK, 1, (I1, I4)),
        (
            e.ThemeAdded(S, BACK),
            e.ThemesOrdered(S, (T1, BACK.id, T2, T3)),
            e.IdeasSorted(S, (I4,), BACK.id),
        ),
    ),
    (
        SORTING,
        c.RestoreTheme(S, BACK, 3),
        (e.ThemeAdded(S, BACK), e.ThemesOrdered(S, (T1, T2, T3, BACK.id))),
    ),
    (SORTING, c.RestoreTheme(S, replace(BACK, name="ALARMS"), 1), "There is a theme “Alarms” already."),
    (SORTING, c.RestoreTheme(S, replace(BACK, id=T1), 1), "This theme is in the session already."),
    (SORTING, c.RestoreTheme(S, BACK, 1, (IdeaId("gone"),)), NO_IDEA),
    (FULL, c.RestoreTheme(S, BACK, 1), "At most 40 themes. Put two of them into one."),
    (ENDED, c.RestoreTheme(S, BACK, 1), HAS_ENDED),
    (
        SORTING,
        c.RestorePlaces(S, ((I1, None), (I2, T2), (I4, T2))),
        (e.IdeasSorted(S, (I1,), None), e.IdeasSorted(S, (I2, I4), T2)),
    ),
    (SORTING, c.RestorePlaces(S, ((I1, T1), (I4, None))), ()),
    (SORTING, c.RestorePlaces(S, ((I4, GONE),)), NO_THEME),
    (SORTING, c.RestorePlaces(S, ((IdeaId("gone"), T1),)), NO_IDEA),
    (THEME_ON_BALLOT, c.RestorePlaces(S, ((I4, T1),)), THEME_STANDS),
    (THEME_ON_BALLOT, c.RestorePlaces(S, ((I1, T2),)), THEME_STANDS),
    (THEME_ON_BALLOT, c.RestorePlaces(S, ((I4, T2),)), (e.IdeasSorted(S, (I4,), T2),)),
    (ENDED, c.RestorePlaces(S, ((I4, T1),)), HAS_ENDED),
]
MERGED: list[Row] = [
    (SORTING, c.SplitIdea(S, I1), (e.IdeaSplit(S, I1, (I2, I3)),)),
    (SORTING, c.SplitIdea(S, I1, (I3,)), (e.IdeaSplit(S, I1, (I3,)),)),
    (SORTING, c.SplitIdea(S, I1, (I4, I2)), (e.IdeaSplit(S, I1, (I2,)),)),
    (SORTING, c.SplitIdea(S, I1, (I4,)), "This idea is one idea; there is nothing to take apart."),
    (SORTING, c.SplitIdea(S, I4), "This idea is one idea; there is nothing to take apart."),
    (ON_BALLOT, c.SplitIdea(S, I1), IDEA_STANDS),
    (SORTING, c.RestoreParts(S, (I4,), I1), (e.IdeasMerged(S, (I4,), I1),)),
    (SORTING, c.RestoreParts(S, (I4,), I3), (e.IdeasMerged(S, (I4,), I3),)),
    (
        replace(SORTING, ideas=(idea(1, is_set_aside=True), idea(2, is_set_aside=True))),
        c.RestoreParts(S, (I2,), I1),
        (e.IdeasMerged(S, (I2,), I1),),
    ),
    (SORTING, c.RestoreParts(S, (), I1), ()),
    (SORTING, c.RestoreParts(S, (I2,), I4), "No. 2 is part of another idea by now."),
    (SORTING, c.RestoreParts(S, (I1,), I2), "No. 2 is part of one of them by now."),
    (SORTING, c.RestoreParts(S, (I1,), I1), "No. 1 is part of one of them by now."),
    (SORTING, c.RestoreParts(S, (IdeaId("gone"),), I1), NO_IDEA),
    (ON_BALLOT, c.RestoreParts(S, (I4,), I1), IDEA_STANDS),
    (replace(ON_BALLOT, ideas=(idea(1), idea(4))), c.RestoreParts(S, (I1,), I4), IDEA_STANDS),
    (ENDED, c.RestoreParts(S, (I4,), I1), HAS_ENDED),
    (session(step(StepKind.PICK), ideas=IDEAS), c.DefendIdea(S, I4, True), (e.IdeaDefended(S, I4, True),)),
    (session(step(StepKind.PICK), ideas=IDEAS), c.DefendIdea(S, I4, False), ()),
]

FIRST = replace(outcome(), commitments=(Commitment(ANN, Role.OWNER), Commitment(BO, Role.HELPER)))
SECOND = Outcome(OutcomeId("second"), "Second", (I4,), (Commitment(BO, Role.OWNER),))
O1, LAST = FIRST.id, OutcomeId("last")
TAKING = session(step(StepKind.COMMITMENTS), ideas=IDEAS, outcomes=(FIRST, Outcome(LAST, "Last")))
ONLY_PARTICIPANTS = "Only who takes part in this session can take something on."


def restored(person: str, before: Role | None, position: int = 0) -> c.RestoreCommitment:
    said = None if before is None else Commitment(person, before)  # type: ignore[arg-type]
    return c.RestoreCommitment(S, O1, person, said, position)  # type: ignore[arg-type]


def said(person: str, role: Role) -> e.Committed:
    return e.Committed(S, O1, Commitment(person, role))  # type: ignore[arg-type]


TAKEN: list[Row] = [
    (TAKING, c.RetitleOutcome(S, O1, "First"), ()),
    (
        TAKING,
        c.RestoreOutcome(S, SECOND, 1),
        (e.OutcomeAdded(S, SECOND), e.OutcomesOrdered(S, (O1, SECOND.id, LAST))),
    ),
    (TAKING, c.RestoreOutcome(S, FIRST, 1), "This outcome is in the session already."),
    (
        TAKING,
        c.RestoreOutcome(S, replace(SECOND, commitments=(Commitment(GUEST, Role.OWNER),)), 1),
        ONLY_PARTICIPANTS,
    ),
    (
        TAKING,
        c.RestoreOutcome(S, replace(SECOND, commitments=(Commitment(LEADER, Role.OWNER),)), 1),
        ONLY_PARTICIPANTS,
    ),
    (
        replace(TAKING, outcomes=tuple(Outcome(OutcomeId(f"o{n}"), f"Outcome {n}") for n in range(100))),
        c.RestoreOutcome(S, SECOND, 1),
        "There are 100 outcomes. That is more than a team can hold.",
    ),
    (replace(TAKING, state=SessionState.ENDED), c.RestoreOutcome(S, SECOND, 1), HAS_ENDED),
    # a word taken back leaves those of others
    (TAKING, restored(ANN, None), (e.Released(S, O1, ANN),)),
    (TAKING, restored(CEM, None), ()),
    (TAKING, restored(ANN, Role.OWNER), ()),
    (TAKING, restored(BO, Role.OWNER, 1), (said(BO, Role.OWNER),)),
    (TAKING, restored(ANN, Role.HELPER, 0), (said(ANN, Role.HELPER), e.CommitmentsOrdered(S, O1, (ANN, BO)))),
    (TAKING, restored(CEM, Role.OWNER, 2), (said(CEM, Role.OWNER),)),
    (
        TAKING,
        restored(CEM, Role.OWNER, 1),
        (said(CEM, Role.OWNER), e.CommitmentsOrdered(S, O1, (ANN, CEM, BO))),
    ),
    (TAKING, restored(BO, Role.HELPER, 0), (e.CommitmentsOrdered(S, O1, (BO, ANN)),)),
    (TAKING, restored(GUEST, Role.OWNER), ONLY_PARTICIPANTS),
    (
        TAKING,
        c.RestoreCommitment(S, OutcomeId("gone"), ANN, None, 0),
        "This outcome is not in the session any more.",
    ),
    (replace(TAKING, state=SessionState.ENDED), restored(ANN, None), HAS_ENDED),
]


@pytest.mark.parametrize(
    ("found", "command", "wanted"),
    [*SORTED, *MERGED, *TAKEN],
    ids=[f"{n}-{type(row[1]).__name__}" for n, row in enumerate([*SORTED, *MERGED, *TAKEN])],
)
def test_row(found: Session, command: c.Command, wanted: str | tuple[e.Event, ...]) -> None:
    if isinstance(wanted, str):
        with pytest.raises(Rejected) as refusal:
            decided(found, command)
        assert str(refusal.value) == wanted
    else:
        assert decided(found, command) == wanted
