"""Words that may hurt, behind the curtain: read in private, folded by number or click, and opened again."""

from __future__ import annotations

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import Participant
from lfb_desktop.domain.model import Fold, StepKind
from lfb_desktop.domain.reading import reads
from lfb_desktop.ui.curtain.folding_forms import OpenForm, ReadForm
from tests.ui.console.clicks import click
from tests.ui.console.conftest import Desk
from tests.ui.console.story import AGENDA, TEXTS, to
from tests.ui.curtain.turns import K, Make, form_of, give_back, hand_in, press, sit_down, type_


def reading(desk: Desk) -> Desk:
    to(desk, StepKind.IDEAS)
    for n, text in enumerate(TEXTS):
        desk.do(c.WriteSlip(desk.made.session, text, f"t{n}", desk.made.people["Greta"]))
    desk.do(c.CloseWriting(desk.made.session))
    return desk


def folded(desk: Desk) -> Desk:
    """One idea, by the room, and the Console stands in the step after the reveal."""
    reading(desk)
    greta = desk.made.people["Greta"]
    slip = reads(desk.made.now.current, greta)[0]  # type: ignore[arg-type]
    desk.made.room.do(c.FoldSlip(desk.made.session, slip.id, greta), by=Participant(greta))
    to(desk, StepKind.READING)
    return desk


def test_two_are_folded_by_number_and_a_third_is_refused(console: Make) -> None:
    desk = reading(console(agenda=AGENDA))
    curtain = sit_down(desk, "Greta")
    form = form_of(curtain)
    assert isinstance(form, ReadForm)
    assert curtain.part is not None
    assert curtain.part.sign.text() == "Go on without folding"
    assert curtain.part.promise.text().endswith("Nobody learns who folds one.")
    for typed in ("2", "4", "5", "99"):
        type_(typed)
    assert "no number 99" in form.reason.text()
    hand_in()
    assert desk.sent == []
    assert "You may fold 2" in form.reason.text()
    type_("-5")
    assert not form.reason.isVisible()
    wanted = (form.rows[1].slip, form.rows[3].slip)
    type_("0")
    greta = desk.made.people["Greta"]
    assert desk.sent == [c.FoldSlip(desk.made.session, slip, greta) for slip in wanted]
    step = desk.made.now.current
    assert step is not None
    assert {s.id for s in step.slips if s.is_folded} == set(wanted)
    assert [v.folds for v in step.voices if v.person == greta] == [2]
    assert curtain.end.isVisible()


def test_a_click_folds_and_another_takes_it_back_before_it_is_handed_in(console: Make) -> None:
    desk = reading(console(agenda=AGENDA))
    curtain = sit_down(desk, "Greta")
    form = form_of(curtain)
    assert isinstance(form, ReadForm)
    assert form.rows[0].hurts.accessibleName() == "Number 1 may hurt someone"
    click(form.rows[0].hurts)
    assert form.has_draft()
    click(form.rows[0].hurts)
    assert not form.has_draft()
    hand_in()
    assert desk.sent == []
    assert curtain.end.isVisible()
    assert form.rows[0].words.text() == ""


def test_whoever_has_folded_two_folds_no_more(console: Make) -> None:
    desk = reading(console(agenda=AGENDA))
    bojan = desk.made.people["Bojan"]
    for slip in reads(desk.made.now.current, bojan)[:2]:  # type: ignore[arg-type]
        desk.made.room.do(c.FoldSlip(desk.made.session, slip.id, bojan), by=Participant(bojan))
    curtain = sit_down(desk, "Bojan")
    form = form_of(curtain)
    assert isinstance(form, ReadForm)
    type_("5")
    assert form.reason.text() == "You have folded as many as each person may."


def test_opening_is_said_by_a_digit_without_the_words(console: Make) -> None:
    desk = folded(console(agenda=AGENDA))
    (idea,) = [i for i in desk.made.now.ideas if i.fold is Fold.ROOM]
    curtain = sit_down(desk, "Bojan")
    form = form_of(curtain)
    assert isinstance(form, OpenForm)
    assert curtain.part is not None
    assert idea.text not in curtain.part.question.text()
    assert curtain.part.sign.text() == "Say nothing on it"
    press(K.Key_1)
    assert curtain.part.sign.text() == "Hand in"
    press(K.Key_Return)
    assert desk.sent == [c.VoteOnFold(desk.made.session, idea.id, desk.made.people["Bojan"], True)]
    assert curtain.end.isVisible()
    give_back()
    assert len(desk.made.now.fold_voices) == 1


def test_nothing_has_to_be_said_on_it(console: Make) -> None:
    desk = folded(console(agenda=AGENDA))
    curtain = sit_down(desk, "Bojan")
    hand_in()
    assert desk.sent == []
    assert curtain.end.isVisible()
