"""Two people exchange all that they did behind the curtain, and the closed file is the same bytes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import StepKind
from lfb_desktop.ui import theme as themes
from tests import rooms
from tests.ui.console.conftest import Desk
from tests.ui.console.conftest import _desk as opened
from tests.ui.console.story import AGENDA, to
from tests.ui.curtain.conftest import put_in_window, take_out
from tests.ui.curtain.turns import K, give_back, hand_in, press, sit_down, type_


def _clarity(desk: Desk, names: tuple[str, str]) -> None:
    to(desk, StepKind.CLARITY)
    for name, question, digits in zip(names, ("Weekends, too?", ""), ((3, 4), (1, 2)), strict=True):
        sit_down(desk, name)
        type_(question, enter=bool(question))
        if not question:
            hand_in()
        for digit in digits:
            press((K.Key_1, K.Key_2, K.Key_3, K.Key_4)[digit - 1])
            press(K.Key_Return)
        give_back()


def _round(desk: Desk, names: tuple[str, str]) -> None:
    to(desk, StepKind.IDEAS)
    curtain = sit_down(desk, names[0])
    for text in ("One", "Two"):
        type_(text)
    press(K.Key_Up)
    type_(" and more")
    hand_in()
    curtain.end.list.opened.emit(desk.made.people[names[1]])
    press(K.Key_Return)
    for text in ("Three", "Four"):
        type_(text)
    hand_in()
    give_back()


def _ballot(desk: Desk, names: tuple[str, str]) -> None:
    to(desk, StepKind.BALLOT)
    desk.do(c.OpenPoll(desk.made.session))
    for name, numbers in zip(names, (("1", "1", "2"), ("3",)), strict=True):
        sit_down(desk, name)
        for number in numbers:
            type_(number)
        type_("0")
        give_back()


def _closing(desk: Desk, names: tuple[str, str]) -> None:
    to(desk, StepKind.CLOSING)
    for name, digits in zip(names, ((K.Key_5,) * 3, (K.Key_1,) * 3), strict=True):
        sit_down(desk, name)
        for digit in digits:
            press(digit)
            press(K.Key_Return)
        type_("A sentence to the leader")
        hand_in()
        give_back()


PARTS = (_clarity, _round, _ballot, _closing)
SIGNED = tuple(replace(plan, settings=replace(plan.settings, is_unsigned=False)) for plan in AGENDA)


def _session(
    path: Path,
    theme: themes.Theme,
    names: tuple[str, str],
    parts: tuple[Callable[[Desk, tuple[str, str]], None], ...] = PARTS,
    agenda: tuple[c.StepPlan, ...] = AGENDA,
) -> bytes:
    made = rooms.running(path, agenda=agenda)
    desk = opened(made, theme)
    window = put_in_window(desk)
    for part in parts:
        part(desk, names)
    to(desk, StepKind.CLOSING)
    for poll in made.now.polls:
        if poll.is_open:
            desk.do(c.ClosePoll(made.session, poll.id))
    desk.do(c.EndSession(made.session))
    take_out(desk, window)
    desk.page.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    made.store.close()
    return path.read_bytes()


def test_the_closed_file_does_not_know_the_difference(theme: themes.Theme, tmp_path: Path) -> None:
    plain = _session(tmp_path / "plain.lfb", theme, ("Bojan", "Greta"))
    swapped = _session(tmp_path / "swapped.lfb", theme, ("Greta", "Bojan"))
    assert plain == swapped


def test_the_swap_sees_what_is_signed(theme: themes.Theme, tmp_path: Path) -> None:
    plain = _session(tmp_path / "plain.lfb", theme, ("Bojan", "Greta"), (_round,), SIGNED)
    swapped = _session(tmp_path / "swapped.lfb", theme, ("Greta", "Bojan"), (_round,), SIGNED)
    assert plain != swapped
