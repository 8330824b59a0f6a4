"""What a list of ideas offers: reading whole, copying, finding, equal ones, setting aside, taking apart."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import IdeaId, StepKind
from lfb_desktop.ui.console.idea_list import IdeaList
from lfb_desktop.ui.console.panels.reading import ReadingWidget
from lfb_desktop.ui.console.panels.themes import ThemesWidget
from lfb_desktop.ui.console.theme_groups import heading_key
from tests.ui.console.clicks import K, Make, click, with_ideas
from tests.ui.console.conftest import Desk
from tests.ui.console.story import AGENDA

SAME = ("Sleep more", "sleep  MORE ", "Sleep less", "Caf\u00e9 at four", "cafe\u0301 at four", "Alone")
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def reading(console: Make, texts: tuple[str, ...]) -> tuple[Desk, IdeaList]:
    desk = with_ideas(console(agenda=AGENDA), StepKind.READING, texts)
    panel = desk.page.panel
    assert isinstance(panel, ReadingWidget)
    return desk, panel.ideas


def by_text(desk: Desk, text: str) -> IdeaId:
    return next(i.id for i in desk.made.now.ideas if i.text == text)


def test_what_says_the_same_is_offered_together_and_put_together_by_one_click(console: Make) -> None:
    desk, ideas = reading(console, SAME)
    assert ideas.equal.isVisible()
    assert ideas.equal.words.text() == "2 pairs say the same."
    click(ideas.equal.combine)
    assert [type(x) for x in desk.sent] == [c.MergeIdeas, c.MergeIdeas]
    assert len(desk.made.now.live_ideas) == 4
    assert not ideas.equal.isVisible()


def test_nothing_is_offered_where_all_differ(console: Make) -> None:
    _, ideas = reading(console, ("Sleep more", "Sleep less"))
    assert not ideas.equal.isVisible()


def test_what_was_put_together_is_seen_with_its_credit_and_taken_apart_singly(console: Make) -> None:
    desk, ideas = reading(console, SAME)
    into, second, third = by_text(desk, "Sleep less"), by_text(desk, "Alone"), by_text(desk, "Sleep more")
    desk.do(c.MergeIdeas(desk.made.session, (into, second), into))
    desk.do(c.MergeIdeas(desk.made.session, (into, third), into))
    row = ideas.list.row(into)
    assert row is not None
    assert "Alone" in row.below
    assert "Sleep more" in row.below
    ideas.list.choose(into)
    QTest.keyClick(ideas.list, K.Key_F3)
    assert ideas.reader.isVisible()
    assert ideas.reader.credit.text() == "3 unsigned ideas"
    assert {r.key for r in ideas.reader.parts.rows()} == {second, third}
    desk.sent.clear()
    ideas.reader.parts.choose(third)
    QTest.keyClick(ideas.reader.parts, K.Key_Delete)
    assert desk.sent == [c.SplitIdea(desk.made.session, into, (third,))]
    assert [r.key for r in ideas.reader.parts.rows()] == [second]
    assert {i.id for i in desk.made.now.live_ideas} >= {into, third}


def test_a_part_of_a_part_comes_out_by_itself(console: Make) -> None:
    desk, ideas = reading(console, SAME)
    inner, part, outer = by_text(desk, "Sleep less"), by_text(desk, "Alone"), by_text(desk, "Sleep more")
    desk.do(c.MergeIdeas(desk.made.session, (inner, part), inner))
    desk.do(c.MergeIdeas(desk.made.session, (outer, inner), outer))
    ideas.list.choose(outer)
    ideas.read()
    ideas.reader.parts.acted.emit(part, "split")
    assert {i.id for i in desk.made.now.live_ideas} >= {part, outer}
    assert inner not in {i.id for i in desk.made.now.live_ideas}


def test_the_whole_text_and_its_first_wording_are_read_by_f3(console: Make) -> None:
    long = "Word " * 150
    desk, ideas = reading(console, (long, "Short"))
    first = by_text(desk, long.strip())
    desk.do(c.RewordIdea(desk.made.session, first, "Said in one line"))
    ideas.list.choose(first)
    QTest.keyClick(ideas.list, K.Key_F3)
    assert ideas.reader.text.toPlainText() == "Said in one line"
    assert long.strip() in ideas.reader.was.toPlainText()
    ideas.list.choose(by_text(desk, "Short"))
    assert ideas.reader.text.toPlainText() == "Short"
    QTest.keyClick(ideas.list, K.Key_F3)
    assert not ideas.reader.isVisible()


def test_an_idea_is_reworded_in_its_place(console: Make) -> None:
    desk, ideas = reading(console, SAME)
    row = ideas.list.rows()[3]
    ideas.list.choose(row.key)
    QTest.keyClick(ideas.list, K.Key_F2)
    box = ideas.rewording
    assert box.isVisible()
    assert box.field.text == row.words
    assert box.geometry().top() == ideas.list.rect_of(row.key).top()
    box.field.edit.setText("Sleep enough")
    QTest.keyClick(box.field.edit, K.Key_Return)
    assert not box.isVisible()
    assert desk.sent == [c.RewordIdea(desk.made.session, IdeaId(row.key), "Sleep enough")]
    shown = ideas.list.row(row.key)
    assert shown is not None
    assert shown.below.startswith(f"reworded, was: {row.words}")


def test_copying_one_and_all(console: Make) -> None:
    desk, ideas = reading(console, ("<b>One</b>", "Two"))
    ideas.list.choose(by_text(desk, "<b>One</b>"))
    QTest.keyClick(ideas.list, K.Key_C, CONTROL)
    assert QApplication.clipboard().text() == "<b>One</b>"
    QTest.keyClick(ideas.list, K.Key_C, CONTROL | SHIFT)
    assert set(QApplication.clipboard().text().split("\n")) == {"<b>One</b>", "Two"}


def test_a_short_list_can_be_searched_too(console: Make, qtbot: QtBot) -> None:
    desk, ideas = reading(console, SAME)
    assert not ideas.filter.isVisible()
    desk.page.activateWindow()
    ideas.start_finding()
    qtbot.waitUntil(ideas.filter.edit.hasFocus)
    assert ideas.filter.isVisible()
    ideas.filter.edit.setText("alone")
    assert [r.words for r in ideas.list.rows()] == ["Alone"]
    QTest.keyClick(ideas.filter.edit, K.Key_Escape)
    QTest.keyClick(ideas.filter.edit, K.Key_Escape)
    assert not ideas.filter.isVisible()
    assert len(ideas.list.rows()) == len(SAME)


def test_one_key_sets_aside_and_brings_back_while_themes_are_made(console: Make) -> None:
    desk = with_ideas(console(agenda=AGENDA), StepKind.THEMES)
    panel = desk.page.panel
    assert isinstance(panel, ThemesWidget)
    lst, idea = panel.ideas.list, desk.made.now.ideas[2].id
    lst.choose(idea)
    QTest.keyClick(lst, K.Key_Delete)
    keys = [row.key for row in lst.rows()]
    assert keys.index(idea) > keys.index(heading_key("aside"))
    QTest.keyClick(lst, K.Key_Delete)
    assert [x.is_set_aside for x in desk.sent if isinstance(x, c.SetAsideIdea)] == [True, False]
    assert heading_key("aside") not in [row.key for row in lst.rows()]


def test_the_menu_of_a_row_names_every_key(console: Make) -> None:
    desk, ideas = reading(console, SAME)
    ideas.list.choose(by_text(desk, "Alone"))
    menu = ideas.menu()
    said = [action.text() for action in menu.actions()]
    assert [text.partition("\t")[2] for text in said] == [
        "Enter",
        "F3",
        "F2",
        "F4",
        "Delete",
        "Ctrl C",
        "Ctrl Shift C",
        "Ctrl F",
    ]
    aside = next(action for action in menu.actions() if action.data() == "eye-off")
    aside.trigger()
    assert desk.sent == [c.SetAsideIdea(desk.made.session, by_text(desk, "Alone"), True)]
    menu.deleteLater()
