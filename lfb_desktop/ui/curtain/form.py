"""What every form for one part of a turn is; paper ballots are typed into the same ones.

A form holds what was entered and not handed in. It sends nothing and has no sign of its own.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.ui.curtain.turn import Answer
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.words import Words

HAND_IN = say("Hand in")


class Form(QWidget):
    """`changed`: the sign may say something else. `finished`: a key that means the sign."""

    changed = Signal()
    finished = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)
        self.reason = Words(theme, size="body", colour="alert", is_wrapped=True)
        self.reason.hide()

    def start(self) -> QWidget:
        """Where typing begins."""
        raise NotImplementedError

    def sign(self) -> Say:
        return HAND_IN

    def missing(self) -> Say:
        """What still has to be answered; NOTHING if it may be handed in."""
        return NOTHING

    def has_draft(self) -> bool:
        """Whether something entered would be lost."""
        raise NotImplementedError

    def refuse(self, reason: Say) -> None:
        self.reason.tell_or_hide(reason)

    def leave_editing(self) -> None:
        """Esc: what is being changed stays as it was; never the curtain."""

    def forget(self) -> None:
        """Empties every field, and the way back to what stood there."""
        self.refuse(NOTHING)


class PollForm(Form):
    def answer(self) -> Answer:
        raise NotImplementedError
