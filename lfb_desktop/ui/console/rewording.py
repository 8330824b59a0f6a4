"""Saying an idea better, in its place in the list: the first wording stays with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.texts import IDEA
from lfb_desktop.domain.words import say
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.parts import clear_margins, in_row
from lfb_desktop.ui.key_names import hint
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.field import Field
from lfb_desktop.ui.widgets.marks import fill
from lfb_desktop.ui.widgets.rows import RowsView
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.views.console_idea_values import IdeaRow


class RewordingBox(QWidget):
    """Hidden until asked for; it lies over the row. `left`: done or given up while the focus was here."""

    left = Signal()

    def __init__(self, desk: Desk, over: RowsView) -> None:
        super().__init__(over.viewport())
        theme = desk.theme
        self._desk = desk
        self._over = over
        self._idea: IdeaRow | None = None
        self.head = Words(theme, size="label", colour="text_2")
        self.field = Field(theme, self.tr("New wording"), IDEA)
        self.save = Button(theme, self.tr("Reword"), keys=hint("take"))
        self.cancel = Button(theme, self.tr("Leave as it was"), keys=hint("leave"), is_quiet=True)
        fill(self, theme, "raised")
        self.setBackgroundRole(QPalette.ColorRole.Window)  # a viewport's children take its role, else
        column = QVBoxLayout(self)
        clear_margins(column, 4)
        column.setContentsMargins(10, 8, 10, 8)
        column.addWidget(self.head)
        column.addLayout(in_row(self.field, self.save, self.cancel, stretch=0))
        self.hide()
        self.field.entered.connect(self._on_field_entered)
        self.save.clicked.connect(self._on_save_clicked)
        self.cancel.clicked.connect(self.stop)
        over.verticalScrollBar().valueChanged.connect(self.place)
        over.model().layoutChanged.connect(self.place)
        escape = QShortcut(Qt.Key.Key_Escape, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.stop)

    def ask(self, idea: IdeaRow) -> None:
        self._idea = idea
        self.head.tell(say("No. {n} in other words. The first wording stays with it.", n=idea.number))
        self.field.put(idea.text)
        self._over.choose(idea.idea)
        self.place()
        self.show()
        self.field.edit.setFocus()
        self.field.edit.selectAll()

    def place(self) -> None:
        """Where the row is now, inside what is seen of the list."""
        if self._idea is None:
            return
        port, height = self._over.viewport(), self.sizeHint().height()
        top = max(0, min(self._over.rect_of(self._idea.idea).top(), port.height() - height))
        self.setGeometry(0, top, port.width(), height)

    def stop(self) -> None:
        self._idea = None
        self.field.clear()
        focus = self.focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        if had_focus:
            self.left.emit()  # before Qt hands the focus to whatever comes next
        self.hide()

    def _on_save_clicked(self) -> None:
        if self.field.text.strip():
            self._on_field_entered(self.field.text.strip())

    def _on_field_entered(self, text: str) -> None:
        if self._idea is None:
            return
        reason = self._desk.attempt(c.RewordIdea(self._desk.session, self._idea.idea, text))
        if reason:
            self.field.refuse(reason)
        else:
            self.stop()
