"""At every moment of a session: nothing clipped, everything named, and the same view changes nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from lfb_desktop.ui.console.page import ConsolePage
from lfb_desktop.ui.widgets.sign import Sign
from tests.ui.console.conftest import Desk
from tests.ui.console.story import AGENDA, moments

SIZES = [(1024, 640), (1024, 768), (1440, 900), (1920, 1080)]
CONTROLS = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QListView, QPlainTextEdit)


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def shown(page: ConsolePage, kind: type[QWidget] | tuple[type[QWidget], ...]) -> list[QWidget]:
    return [w for w in page.findChildren(QWidget) if isinstance(w, kind) and w.isVisible()]


def box(widget: QWidget, of: QWidget) -> QRect:
    return QRect(widget.mapTo(of, QPoint(0, 0)), widget.size())


def clipped(page: ConsolePage) -> list[str]:
    found = []
    for label in shown(page, QLabel):
        assert isinstance(label, QLabel)
        needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        is_narrow = not label.wordWrap() and label.width() < label.sizeHint().width()
        if label.text() and (is_narrow or label.height() < needed):
            found.append(f"label {label.text()!r} {label.size().toTuple()} {label.sizeHint().toTuple()}")
    for button in shown(page, QAbstractButton):
        hint = button.sizeHint()
        if button.width() < hint.width() or button.height() < hint.height():
            found.append(f"button {button.accessibleName()!r} {button.size().toTuple()} {hint.toTuple()}")
    return found


def outside(page: ConsolePage) -> list[str]:
    """What sticks out of its part of the window sideways."""
    found = []
    for part in (page.head, page.side, page.centre, page.right, page.bar):
        if not part.isVisible():
            continue
        inside = QRect(QPoint(0, 0), part.size())
        for widget in part.findChildren(QWidget):
            if not widget.isVisible() or widget.window() is not page.window():
                continue
            area = box(widget, part)
            if area.left() < inside.left() or area.right() > inside.right():
                found.append(f"{type(widget).__name__} {widget.accessibleName()!r} {area.getRect()}")
    return found


def overlapping(page: ConsolePage) -> list[str]:
    """Controls of the bar that stand on each other."""
    bar = page.bar
    parts = [w for w in bar.findChildren(QWidget) if w.isVisible() and w.parentWidget() is bar and w.width()]
    return [
        f"{a.accessibleName()!r} on {b.accessibleName()!r}"
        for n, a in enumerate(parts)
        for b in parts[n + 1 :]
        if box(a, bar).intersects(box(b, bar))
    ]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_is_clipped(console: Callable[..., Desk], size: tuple[int, int]) -> None:
    desk = console(agenda=AGENDA)
    page = desk.page
    page.resize(*size)
    wrong = {}
    for moment in moments(desk):
        settle()
        assert page.size().toTuple() == size, moment
        found = clipped(page) + outside(page) + overlapping(page)
        if found:
            wrong[moment] = found
    assert wrong == {}


@pytest.mark.parametrize("size", [(1024, 768), (1440, 900)], ids=["small", "usual"])
def test_every_control_has_a_name(console: Callable[..., Desk], size: tuple[int, int]) -> None:
    desk = console(agenda=AGENDA)
    desk.page.resize(*size)
    nameless = {}
    for moment in moments(desk):
        settle()
        found = [
            type(w).__name__
            for w in shown(desk.page, CONTROLS)
            if not w.accessibleName() and not isinstance(w.parentWidget(), QAbstractSpinBox | QComboBox)
        ]
        if found:
            nameless[moment] = found
    assert nameless == {}


def test_one_sign_at_a_time(console: Callable[..., Desk]) -> None:
    desk = console(agenda=AGENDA)
    for _ in moments(desk):
        assert len(shown(desk.page, Sign)) == 1


def test_the_same_view_twice_changes_nothing(console: Callable[..., Desk]) -> None:
    desk = console(agenda=AGENDA)
    page = desk.page
    QApplication.setCursorFlashTime(0)
    for moment in moments(desk):
        view = page.view
        assert view is not None
        settle()
        before = page.grab().toImage()
        sent = len(desk.sent)
        page.show_view(view)
        for part in (page.panel, page.side, page.bar):
            part.show_view(view)  # type: ignore[union-attr]
        page.right.show_view(view, has_notes=not page.panel.has_notes)  # type: ignore[union-attr]
        settle()
        assert page.grab().toImage() == before, moment
        assert len(desk.sent) == sent


def test_no_text_is_rich(console: Callable[..., Desk]) -> None:
    desk = console(agenda=AGENDA)
    for _ in moments(desk):
        rich = [w for w in desk.page.findChildren(QLabel) if w.textFormat().name != "PlainText" and w.text()]
        assert rich == []


def test_a_panel_that_is_too_high_scrolls(console: Callable[..., Desk]) -> None:
    desk = console(agenda=AGENDA)
    desk.page.resize(1024, 640)
    for moment in moments(desk):
        settle()
        areas = shown(desk.page, QScrollArea)
        assert areas
        too_wide = [a for a in areas if a.widget().width() > a.viewport().width()]
        assert too_wide == [], moment
