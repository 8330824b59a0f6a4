"""Ideas as a list: filtered from twenty on, shown alone by Enter, reworded and set aside from here."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import IdeaId
from lfb_desktop.domain.texts import IDEA
from lfb_desktop.domain.words import count, say
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.parts import border, clear_margins, in_row
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.field import Field
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.rows import RowsView
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.console_values import IdeaRow

FILTER_FROM = 20


class Filter(QWidget):
    """Appears from twenty rows on; `narrowed` follows every change."""

    narrowed = Signal()

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(name)
        self.edit.setClearButtonEnabled(True)
        self.edit.setMinimumHeight(34)
        self.edit.setStyleSheet(border())
        self.found = Words(desk.theme, size="label", colour="text_3")
        column = QVBoxLayout(self)
        clear_margins(column, 2)
        column.addLayout(in_row(self.edit, self.found, stretch=0))
        self.hide()
        self.edit.textChanged.connect(self.narrowed)

    def take(self, rows: tuple[Row, ...]) -> tuple[Row, ...]:
        """The rows that hold what was typed; all of them while the filter is hidden."""
        self.setVisible(len(rows) >= FILTER_FROM)
        wanted = self.edit.text().strip().casefold()
        if len(rows) < FILTER_FROM or not wanted:
            self.found.hide()
            return rows
        kept = tuple(r for r in rows if wanted in r.words.casefold() or wanted == r.lead)
        self.found.tell(count(len(kept), "{n} of {all}", "{n} of {all}", all=len(rows)))
        self.found.show()
        return kept


class IdeaList(QWidget):
    """`show_ideas` takes the ideas; `extra` adds to each row what a panel says of it."""

    def __init__(self, desk: Desk, *, may_change: bool = True) -> None:
        super().__init__()
        self._desk = desk
        self._may_change = may_change
        self._ideas: dict[str, IdeaRow] = {}
        self._rows: tuple[Row, ...] = ()
        self._rewording: IdeaId | None = None
        self.filter = Filter(desk, self.tr("Find among these"))
        self.list = RowsView(desk.theme, self.tr("Ideas"))
        self.field = Field(desk.theme, self.tr("New wording"), IDEA)
        self.save = Button(desk.theme, self.tr("Reword"), keys=self.tr("Enter"))
        self.cancel = Button(desk.theme, self.tr("Leave as it was"), keys=self.tr("Esc"), is_quiet=True)
        self._rewording_box = QWidget()
        self._build()
        self.filter.narrowed.connect(self._show)
        self.list.acted.connect(self._on_list_acted)
        self.list.opened.connect(self._on_list_opened)
        self.field.entered.connect(self._on_field_entered)
        self.save.clicked.connect(self._on_save_clicked)
        self.cancel.clicked.connect(self.stop)

    def show_ideas(self, ideas: tuple[IdeaRow, ...], rows: tuple[Row, ...] = ()) -> None:
        self._ideas = {i.idea: i for i in ideas}
        self._rows = rows or tuple(self.row(i) for i in ideas)
        self._show()

    def current(self) -> IdeaRow | None:
        return self._ideas.get(self.list.current())

    def row(self, idea: IdeaRow) -> Row:
        return Row(
            idea.idea,
            idea.text,
            lead=str(idea.number),
            note=self.tr("set aside") if idea.is_set_aside else idea.theme_name,
            below=_below(idea),
            actions=self.actions_of(idea) if self._may_change else (),
            is_faint=idea.is_set_aside,
        )

    def actions_of(self, idea: IdeaRow) -> tuple[tuple[str, str], ...]:
        if idea.is_set_aside:
            return (("eye", self.tr("Bring back")),)
        return (("edit", self.tr("Reword")), ("eye-off", self.tr("Set aside")))

    def reword(self, idea: IdeaRow | None) -> None:
        if idea is None or idea.is_set_aside:
            return
        self._rewording = idea.idea
        self.field.put(idea.text)
        self._rewording_box.show()
        self.field.edit.setFocus()
        self.field.edit.selectAll()

    def stop(self) -> None:
        self._rewording = None
        self.field.clear()
        had_focus = self._rewording_box.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._rewording_box.hide()
        if had_focus:
            self.list.setFocus()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        clear_margins(column, 6)
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        column.addWidget(self._rewording_box)
        box = QVBoxLayout(self._rewording_box)
        clear_margins(box)
        box.addLayout(in_row(self.field, self.save, self.cancel, stretch=0))
        self._rewording_box.hide()
        self.list.setMinimumHeight(160)
        escape = QShortcut(
            Qt.Key.Key_Escape, self.field, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        escape.activated.connect(self.stop)

    def _show(self) -> None:
        self.list.show_rows(self.filter.take(self._rows))

    def _on_list_acted(self, key: str, action: str) -> None:
        idea = self._ideas.get(key)
        if idea is None:
            return
        if action == "edit":
            self.reword(idea)
        elif action in ("eye", "eye-off"):
            self._desk.do(c.SetAsideIdea(self._desk.session, idea.idea, action == "eye-off"))
        elif action == "split":
            self._desk.do(c.SplitIdea(self._desk.session, idea.idea))

    def _on_list_opened(self, key: str) -> None:
        idea = self._ideas.get(key)
        if idea is not None and not idea.is_set_aside:
            self._desk.alone_asked.emit(idea.number)

    def _on_save_clicked(self) -> None:
        if self.field.text.strip():
            self._on_field_entered(self.field.text.strip())

    def _on_field_entered(self, text: str) -> None:
        if self._rewording is None:
            return
        reason = self._desk.attempt(c.RewordIdea(self._desk.session, self._rewording, text))
        if reason:
            self.field.refuse(reason)
        else:
            self.stop()
            self.list.setFocus()


def _below(idea: IdeaRow) -> str:
    """What the list tells of an idea besides its words."""
    parts = []
    if idea.was:
        parts.append(spoken(say("reworded, was: {text}", text=idea.was)))
    if idea.merged:
        parts.append(spoken(count(len(idea.merged), "stands for {n} more", "stands for {n} more")))
    if idea.builds_on:
        parts.append("↳ " + ", ".join(str(n) for n in idea.builds_on))
    if idea.author:
        parts.append(idea.author)
    return "  ·  ".join(parts)
