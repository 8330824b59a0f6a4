"""What the tests of the panels share."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import StepKind
from tests.ui.console.conftest import Desk
from tests.ui.console.story import TEXTS, to

Make = Callable[..., Desk]
K = Qt.Key


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def with_ideas(desk: Desk, kind: StepKind, texts: tuple[str, ...] = TEXTS) -> Desk:
    to(desk, StepKind.IDEAS)
    for n, text in enumerate(texts):
        desk.do(c.WriteSlip(desk.made.session, text, f"t{n}"))
    to(desk, kind)
    desk.sent.clear()
    return desk
