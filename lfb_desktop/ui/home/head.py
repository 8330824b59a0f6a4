"""The head of a page: what it is at the left, the one way on at the right, a hairline below."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from lfb_desktop.ui.dress import fill
from lfb_desktop.ui.theme import Theme

HEIGHT = 66


class Head(QWidget):
    """`left` and `right` are filled by the page."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.left = QHBoxLayout()
        self.left.setSpacing(12)
        self.right = QHBoxLayout()
        self.right.setSpacing(16)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 8)
        row.addLayout(self.left, 1)
        row.addLayout(self.right)
        self.setMinimumHeight(HEIGHT)


def rule(theme: Theme, colour: str = "rule", *, is_upright: bool = False) -> QFrame:
    """A hairline across or upright."""
    line = QFrame()
    line.setFrameShape(QFrame.Shape.NoFrame)
    if is_upright:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    fill(line, theme, colour)
    return line
