"""Asking somebody to help, for an owner who has no phone: only who is asked sees it, on the own phone."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import PersonId
from lfb_desktop.domain.words import say
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.parts import Picker, clear_margins, in_row
from lfb_desktop.ui.key_names import hint
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.views.console_outcome_values import OutcomeRow

NOBODY = say("Nobody else is here by phone who could be asked alone. Ask the room, or somebody later.")


class InviteBox(QWidget):
    """Hidden until it asks. `left`: asked or left, while the focus was here."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        self._desk = desk
        self._outcome: OutcomeRow | None = None
        self.head = Words(theme, self.tr("Ask somebody to help"), "section")
        self.person = Picker(theme, self.tr("Who is asked to help"))
        self.ask_button = Button(theme, self.tr("Ask"), "hand", name=self.tr("Ask this person to help"))
        self.cancel = Button(theme, self.tr("Ask nobody"), keys=hint("leave"), is_quiet=True)
        self.promise = Words(
            theme,
            self.tr(
                "It stands on their own phone alone. Declining and not answering look the same, and nothing "
                "of it is kept. Whoever asked may notice."
            ),
            "label",
            "text_3",
            is_wrapped=True,
        )
        column = QVBoxLayout(self)
        clear_margins(column, 6)
        column.addWidget(self.head)
        column.addLayout(in_row(self.person, self.ask_button, self.cancel))
        column.addWidget(self.promise)
        self.hide()
        self.ask_button.clicked.connect(self._on_ask_clicked)
        self.cancel.clicked.connect(self.stop)
        escape = QShortcut(Qt.Key.Key_Escape, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.stop)

    def show_outcome(self, outcome: OutcomeRow) -> None:
        if self._outcome is not None and self._outcome.outcome != outcome.outcome:
            self.stop()
        self._outcome = outcome
        self.person.show_choices(tuple((t.person, t.name) for t in outcome.may_be_asked))
        if not outcome.may_be_asked:
            self.stop()

    def ask(self) -> None:
        """By the key as well, where the button is not there."""
        if self._outcome is not None and self._outcome.may_be_asked:
            self.show()
            self.person.setFocus()
        elif self._outcome is not None:
            self._desk.told.emit(NOBODY)

    def stop(self) -> None:
        focus = self.focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self.hide()
        if had_focus:
            self.left.emit()

    def _on_ask_clicked(self) -> None:
        outcome, person = self._outcome, self.person.chosen
        if outcome is None or not person:
            return
        reason = self._desk.attempt(c.Invite(self._desk.session, outcome.outcome, PersonId(person)))
        if reason:
            self._desk.told.emit(reason)
        else:
            self.stop()
