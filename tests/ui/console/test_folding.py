"""The Console's part in words that hurt, in claims and in invitations."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import NEWCOMER, Participant
from lfb_desktop.domain.claim_words import claim_words
from lfb_desktop.domain.model import Fold, Role, StepKind
from lfb_desktop.domain.reading import reads
from lfb_desktop.ui.console.claim_dialog import ClaimDialog
from lfb_desktop.ui.console.idea_list import IdeaList
from lfb_desktop.ui.console.panels.commitments import CommitmentsWidget
from lfb_desktop.ui.console.panels.ideas import IdeasWidget
from lfb_desktop.ui.console.panels.reading import ReadingWidget
from lfb_desktop.ui.console.panels.themes import ThemesWidget
from tests.ui.console.clicks import K, Make, click, with_ideas
from tests.ui.console.conftest import Desk
from tests.ui.console.story import AGENDA, TEXTS, to


def _round(desk: Desk) -> IdeasWidget:
    to(desk, StepKind.IDEAS)
    panel = desk.page.panel
    assert isinstance(panel, IdeasWidget)
    return panel


def _reading(desk: Desk) -> ReadingWidget:
    panel = desk.page.panel
    assert isinstance(panel, ReadingWidget)
    return panel


def _who_takes_it(desk: Desk, *by_phone: str) -> CommitmentsWidget:
    s = desk.made.session
    desk.made.room.do(c.OpenJoining(s, "127.0.0.1"))
    for name in by_phone:
        desk.made.room.do(c.JoinByPhone(s, f"token of {name}", name, desk.made.people[name]), NEWCOMER)
    to(desk, StepKind.COMMITMENTS)
    desk.do(c.AddOutcome(s, "Call less"))
    desk.do(c.Commit(s, desk.made.now.outcomes[0].id, desk.made.people["Greta"], Role.OWNER))
    panel = desk.page.panel
    assert isinstance(panel, CommitmentsWidget)
    desk.sent.clear()
    return panel


def test_reading_is_offered_once_something_is_written(console: Make) -> None:
    desk = console(agenda=AGENDA)
    panel = _round(desk)
    assert not panel.read.isVisible()
    desk.do(c.WriteSlip(desk.made.session, TEXTS[0], "t"))
    assert panel.read.isVisible()
    desk.sent.clear()
    click(panel.read)
    assert desk.sent == [c.CloseWriting(desk.made.session)]
    assert not panel.read.isVisible()
    assert not panel.capture.isVisible()
    assert panel.folds.isVisible()
    assert "never the leader" in desk.page.view.panel.promise.text  # type: ignore[union-attr]
    click(panel.folds.curtain)
    assert desk.page.turns.is_on


def test_the_menu_reads_first_where_it_can(console: Make) -> None:
    desk = console(agenda=AGENDA)
    _round(desk)
    read = desk.page._menus.actions["read_first"]
    assert not read.isEnabled()
    desk.do(c.WriteSlip(desk.made.session, TEXTS[0], "t"))
    assert read.isEnabled()
    desk.sent.clear()
    read.trigger()
    assert desk.sent == [c.CloseWriting(desk.made.session)]
    assert not read.isEnabled()


def test_an_idea_is_folded_by_its_key_and_opened_again(console: Make) -> None:
    desk = with_ideas(console(agenda=AGENDA), StepKind.READING)
    panel = _reading(desk)
    idea = desk.made.now.ideas[2]
    panel.ideas.list.choose(idea.id)
    panel.ideas.list.setFocus()
    QTest.keyClick(panel.ideas.list, K.Key_F4)
    assert desk.sent == [c.FoldIdea(desk.made.session, idea.id, True)]
    row = panel.ideas.list.row(idea.id)
    assert row is not None
    assert (row.words, row.is_app) == (f"No. {idea.number} is folded. Its author can reword it.", True)
    assert panel.fold.text() == "Open it again"
    panel.ideas.read()
    assert idea.text not in panel.ideas.reader.text.toPlainText()
    panel.ideas.reword(panel.ideas.current())
    assert not panel.ideas.rewording.isVisible()
    click(panel.fold)
    assert desk.made.now.ideas[2].fold is None
    assert panel.fold.text() == "Fold"


def test_the_menu_of_a_row_folds_and_opens(console: Make) -> None:
    desk = with_ideas(console(agenda=AGENDA), StepKind.READING)
    ideas = _reading(desk).ideas
    idea = desk.made.now.ideas[0]
    ideas.list.choose(idea.id)
    for wanted, said in ((Fold.FACILITATOR, "Fold\tF4"), (None, "Open it again\tF4")):
        menu = ideas.menu()
        action = next(a for a in menu.actions() if a.text() == said)
        menu.triggered.emit(action)
        assert desk.made.now.ideas[0].fold is wanted


def test_what_the_room_has_folded_is_not_opened_here(console: Make) -> None:
    desk = console(agenda=AGENDA)
    _round(desk)
    greta = desk.made.people["Greta"]
    for n, text in enumerate(TEXTS):
        desk.do(c.WriteSlip(desk.made.session, text, f"t{n}", greta))
    desk.do(c.CloseWriting(desk.made.session))
    slip = reads(desk.made.now.current, greta)[0]  # type: ignore[arg-type]
    desk.made.room.do(c.FoldSlip(desk.made.session, slip.id, greta), by=Participant(greta))
    to(desk, StepKind.READING)
    panel = _reading(desk)
    idea = next(i for i in desk.made.now.ideas if i.fold is Fold.ROOM)
    panel.ideas.list.choose(idea.id)
    assert panel.ideas.menu().actions()
    assert "Open it again" not in [a.text().partition("\t")[0] for a in panel.ideas.menu().actions()]
    assert not panel.fold.isEnabled()
    QTest.keyClick(panel.ideas.list, K.Key_F4)
    assert "The room has folded" in desk.told
    assert panel.folds.isVisible()


def test_the_key_folds_in_every_list_of_ideas(console: Make) -> None:
    desk = with_ideas(console(agenda=AGENDA), StepKind.THEMES)
    panel = desk.page.panel
    assert isinstance(panel, ThemesWidget)
    found = panel.findChildren(IdeaList)[0]
    idea = desk.made.now.ideas[0]
    found.list.choose(idea.id)
    QTest.keyClick(found.list, K.Key_F4)
    assert desk.made.now.ideas[0].is_folded


def test_somebody_is_asked_to_help_and_stands_there_as_waiting(console: Make) -> None:
    desk = console(agenda=AGENDA)
    panel = _who_takes_it(desk, "Greta", "Dewi")
    takers = panel.plan.takers
    assert not takers.invite.isVisible()
    desk.page._menus.actions["invite"].trigger()
    assert takers.invite.isVisible()
    assert "look the same" in takers.invite.promise.text()
    dewi = desk.made.people["Dewi"]
    takers.invite.person.choose(dewi)
    click(takers.invite.ask_button)
    outcome = desk.made.now.outcomes[0]
    assert desk.sent == [c.Invite(desk.made.session, outcome.id, dewi)]
    assert not takers.invite.isVisible()
    assert [(r.words, r.note) for r in takers.list.rows()] == [
        ("Greta", "takes it"),
        ("Dewi", "asked, waiting"),
    ]
    desk.do(c.Commit(desk.made.session, outcome.id, dewi, Role.HELPER))
    assert [(r.words, r.note) for r in takers.list.rows()] == [("Greta", "takes it"), ("Dewi", "helps")]
    assert desk.made.now.invitations == ()


def test_what_an_owner_asks_by_phone_is_not_told_here(console: Make) -> None:
    desk = console(agenda=AGENDA)
    panel = _who_takes_it(desk, "Greta", "Dewi")
    greta, dewi = desk.made.people["Greta"], desk.made.people["Dewi"]
    asked = c.Invite(desk.made.session, desk.made.now.outcomes[0].id, dewi, greta)
    desk.made.room.do(asked, by=Participant(greta))
    desk.page.refresh()
    assert [r.words for r in panel.plan.takers.list.rows()] == ["Greta"]
    people = [t.person for t in desk.page.view.panel.outcomes[0].may_be_asked]  # type: ignore[union-attr]
    assert dewi in people
    assert greta not in people


def test_who_has_no_phone_cannot_be_asked_alone(console: Make) -> None:
    """It would stand nowhere, and whoever is handed the laptop alone has been asked for all to see."""
    desk = console(agenda=AGENDA)
    takers = _who_takes_it(desk, "Greta").plan.takers
    assert desk.made.people["Dewi"] in {p.person.id for p in desk.made.now.present}
    assert not takers.ask_help.isVisible()
    desk.page._menus.actions["invite"].trigger()
    assert not takers.invite.isVisible()
    assert "Nobody else is here by phone" in desk.told


def test_nobody_has_to_be_asked(console: Make) -> None:
    desk = console(agenda=AGENDA)
    takers = _who_takes_it(desk, "Dewi").plan.takers
    click(takers.ask_help)
    click(takers.invite.cancel)
    assert not takers.invite.isVisible()
    assert desk.sent == []


def test_an_author_says_three_words_and_the_idea_bears_the_name(console: Make) -> None:
    desk = with_ideas(console(agenda=AGENDA), StepKind.READING)
    action = desk.page._menus.actions["claim"]
    assert action.isEnabled()
    action.trigger()
    dialog = desk.page.findChild(ClaimDialog)
    assert dialog is not None
    greta, idea = desk.made.people["Greta"], desk.made.now.ideas[0]
    assert idea.ticket is not None
    dialog.person.choose(greta)
    dialog.words.edit.setText("not these words")
    click(dialog.take)
    assert dialog.isVisible()
    assert dialog.words.text == "not these words"
    dialog.words.edit.setText(claim_words(idea.ticket).upper())
    QTest.keyClick(dialog.words.edit, K.Key_Return)
    QApplication.processEvents()
    assert not desk.page.findChildren(ClaimDialog) or not dialog.isVisible()
    claimed = desk.made.now.ideas[0]
    assert (claimed.author, claimed.is_claimed) == (greta, True)
    row = _reading(desk).ideas.list.row(idea.id)
    assert row is not None
    assert "Greta" in row.below
