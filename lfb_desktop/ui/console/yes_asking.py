"""Asked in these words, before anybody is put down: the yes is theirs, not ours. Enter is "Not yet"."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lfb_desktop.domain.words import Say, say
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.parts import clear_margins, in_row
from lfb_desktop.ui.key_names import hint
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.views.console_outcome_values import Taker


class YesBox(QWidget):
    """Hidden until it asks. `left`: not yet, while the focus was here."""

    said_yes = Signal()
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        self.question = Words(theme, size="section", is_wrapped=True)
        self.not_yet = Button(theme, self.tr("Not yet"), keys=hint("take"))
        self.yes = Button(theme)
        for button in (self.not_yet, self.yes):
            button.setAutoDefault(True)  # Enter presses what has the focus
        column = QVBoxLayout(self)
        clear_margins(column, 2)
        column.addWidget(self.question)
        column.addLayout(in_row(self.not_yet, self.yes))
        self.hide()
        self.yes.clicked.connect(self._on_yes_clicked)
        self.not_yet.clicked.connect(self.stop)
        escape = QShortcut(Qt.Key.Key_Escape, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.stop)

    def ask(self, people: tuple[Taker, ...]) -> None:
        """One or two; who is not here must have said so before."""
        self.question.tell(_question(people))
        self.yes.tell(_yes(people))
        self.show()
        self.not_yet.setFocus()

    def stop(self) -> None:
        had_focus = self.not_yet.hasFocus() or self.yes.hasFocus()
        self.hide()
        if had_focus:
            self.left.emit()

    def _on_yes_clicked(self) -> None:
        self.stop()
        self.said_yes.emit()


def _question(people: tuple[Taker, ...]) -> Say:
    if len(people) == 2:
        return say("Did {one} and {other} say yes?", one=people[0].name, other=people[1].name)
    name = people[0].name
    if people[0].is_away:
        return say("{name} is not here. Did {name} say yes before?", name=name)
    return say("Did {name} say yes?", name=name)


def _yes(people: tuple[Taker, ...]) -> Say:
    if len(people) == 2:
        return say("Both said yes")
    name = people[0].name
    return say("{name} said so", name=name) if people[0].is_away else say("{name} said yes", name=name)
