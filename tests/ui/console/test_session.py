"""The whole twenty-minute session, clicked through on a real team file."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lfb_desktop import paths
from lfb_desktop.domain.model import Method, Presence, Role, SessionState, StepKind
from lfb_desktop.templates import load_all
from lfb_desktop.ui.console.panels.ballot import BallotWidget
from lfb_desktop.ui.console.panels.closing import ClosingWidget
from lfb_desktop.ui.console.panels.commitments import CommitmentsWidget
from lfb_desktop.ui.console.panels.ended import EndedWidget
from lfb_desktop.ui.console.panels.ideas import IdeasWidget
from lfb_desktop.ui.console.panels.lobby import LobbyWidget
from lfb_desktop.ui.console.panels.reading import ReadingWidget
from lfb_desktop.ui.console.panels.why import WhyWidget
from tests.ui.console.conftest import Desk

NAMES = ("Ann", "Bo", "Cem", "Dov")
IDEAS = (
    "Delete alerts nobody acts on",
    "A free day after a night call",
    "Roll back when errors double",
    "Rehearse one outage a month",
)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def sign(desk: Desk) -> None:
    """The way on; a second press where somebody is not done."""
    before = desk.page.view
    click(desk.page.bar.sign)
    if desk.page.view == before:
        click(desk.page.bar.sign)


def test_twenty_minutes_with_four(console: Callable[..., Desk], qtbot: QtBot) -> None:
    agenda = next(t for t in load_all(paths.resources() / "templates").templates if t.id == "twenty-minutes")
    desk = console(names=NAMES, agenda=agenda.steps)
    page, made = desk.page, desk.made

    lobby = page.panel
    assert isinstance(lobby, LobbyWidget)
    assert "nothing is really secret" in lobby.note.text
    lobby.people.newcomer.edit.setText("Eva")
    qtbot.keyClick(lobby.people.newcomer.edit, Qt.Key.Key_Return)
    assert [p.person.name for p in made.now.present] == [*NAMES, "Eva"]
    lobby.people.list.choose(made.room.state().team.people[-1].id)
    eva = next(p for p in made.now.participants if p.person.name == "Eva")
    lobby.people.list.toggled.emit(eva.person.id)
    assert [p.presence for p in made.now.participants if p == p and p.person.name == "Eva"] == [Presence.AWAY]
    sign(desk)

    why = page.panel
    assert isinstance(why, WhyWidget)
    qtbot.keyClicks(why.questions.ask.edit, "Does this include the weekends?")
    qtbot.keyClick(why.questions.ask.edit, Qt.Key.Key_Return)
    assert made.now.questions[0].text == "Does this include the weekends?"
    qtbot.keyClicks(why.questions.answer.edit, "It does.")
    click(why.questions.give)
    assert made.now.questions[0].answer == "It does."
    sign(desk)

    round_ = page.panel
    assert isinstance(round_, IdeasWidget)
    for place, text in enumerate(IDEAS):
        round_.capture.person.choose(made.people[NAMES[place]])
        qtbot.keyClicks(round_.capture.field.edit, text)
        qtbot.keyClick(round_.capture.field.edit, Qt.Key.Key_Return)
    assert len(made.now.current.slips) == 4 if made.now.current else False
    sign(desk)

    reading = page.panel
    assert isinstance(reading, ReadingWidget)
    assert {r.words for r in reading.ideas.list.rows()} == set(IDEAS)
    sign(desk)

    ballot = page.panel
    assert isinstance(ballot, BallotWidget)
    assert len(ballot.plan.choices) == 4
    sign(desk)
    poll = made.now.polls[-1]
    assert (poll.method, poll.places, poll.is_open) == (Method.DOTS, 2, True)
    rows = [r for r in ballot.hands.lists[0].rows() if not r.is_heading]
    for row, n in zip(rows, (4, 3, 3, 0), strict=True):
        ballot.hands.lists[0].counted.emit(row.key, n)
    sign(desk)
    assert not made.now.polls[-1].is_open
    assert ballot.result.both.isVisible()
    click(ballot.result.both)
    assert made.now.polls[-1].tie_way is not None
    sign(desk)

    taking = page.panel
    assert isinstance(taking, CommitmentsWidget)
    click(taking.from_idea)
    taking.source.list.setFocus()
    taking.source.list.choose(taking.source.list.rows()[0].key)
    click(taking.source.make)
    outcome = made.now.outcomes[0]
    assert outcome.ideas
    taking.plan.takers.person.choose(made.people["Bo"])
    click(taking.plan.takers.take)
    assert taking.plan.takers.yes.question.text() == "Did Bo say yes?"
    click(taking.plan.takers.yes.yes)
    click(taking.plan.day.weeks[2])
    taking.plan.when_then.edit.setFocus()
    taking.plan.when_then.edit.setText("When an alert wakes me twice for nothing, I will delete it.")
    sign(desk)
    done = made.now.outcomes[0]
    assert done.people(Role.OWNER) == (made.people["Bo"],)
    assert done.plan.look_again == "2026-03-16"
    assert done.plan.when_then.startswith("When an alert")

    closing = page.panel
    assert isinstance(closing, ClosingWidget)
    closing.to.choose(made.people["Cem"])
    closing.giver.choose(made.people["Ann"])
    qtbot.keyClicks(closing.text.edit, "For staying calm at four in the morning")
    click(closing.give)
    assert made.now.thanks[0].giver == made.people["Ann"]
    sign(desk)
    assert made.now.state is SessionState.ENDED

    ended = page.panel
    assert isinstance(ended, EndedWidget)
    assert "computer" not in ended.kept.text(), "phones may have sent it through the room"
    click(ended.export)
    assert desk.exported == [made.session]
    with qtbot.waitSignal(page.left):
        click(page.bar.sign)
    assert desk.told == "Changed who takes “Roll back when errors double”.", "no refusal came after that"
    assert {s.kind for s in made.now.steps} >= {StepKind.IDEAS, StepKind.BALLOT}
