"""A page that is open in Prepare, and the parts of it that these tests look at."""

from __future__ import annotations

from PySide6.QtCore import Qt

from lfb_desktop.domain.model import Why
from lfb_desktop.ui.home.inputs import NumberInput, TextInput
from lfb_desktop.ui.prepare.page import PreparePage
from lfb_desktop.ui.prepare.step_details import StepForm
from tests.ui.home.windows import Desk

KEY = Qt.Key
NO = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier
WHY = "Our on-call weeks burn people out."


def open_page(desk: Desk, why: Why = Why()) -> PreparePage:
    """With all its parts side by side."""
    desk.window.resize(1440, 900)
    desk.window.open_session(desk.make(why))
    page = desk.window._prepare
    assert page is not None
    return page


def now_of(desk: Desk, page: PreparePage) -> Why:
    return desk.session(page._session).why


def form(page: PreparePage) -> StepForm:
    assert page.details._form is not None
    return page.details._form


def choose(page: PreparePage, title: str) -> None:
    assert page._view is not None
    page.agenda.list.choose(next(row.step for row in page._view.steps if row.plan.title == title))


def titles(desk: Desk, page: PreparePage) -> list[str]:
    return [step.title for step in desk.session(page._session).steps]


def number(page: PreparePage, name: str) -> NumberInput:
    found = form(page).inputs[name]
    assert isinstance(found, NumberInput)
    return found


def text(page: PreparePage, name: str) -> TextInput:
    found = form(page).inputs[name]
    assert isinstance(found, TextInput)
    return found
