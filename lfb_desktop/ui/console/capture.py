"""Writing down what somebody says or hands over on paper. The tickets stay in this window alone.

Only what this window captured in the open round can be seen here, and only until the reveal. In an
unsigned round no name stands beside it: whoever looks at the list cannot tell who said what.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import PersonId, StepId
from lfb_desktop.domain.texts import IDEA
from lfb_desktop.domain.words import NOTHING, Say, count, say
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.key_focus import take_clicker
from lfb_desktop.ui.console.parts import Picker, Section, clear_margins, in_row, short_name
from lfb_desktop.ui.key_names import hint
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.field import Field
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.rows import RowsView
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.console_values import IdeasPanel


@dataclass(frozen=True, slots=True, repr=False)
class Captured:
    """Never printed: it holds a text and its ticket."""

    ticket: str
    text: str
    person: PersonId | None


class CaptureBox(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        self._desk = desk
        self._captured: list[Captured] = []
        self._editing: Captured | None = None
        self._panel: IdeasPanel | None = None
        self.head = Section(theme, "edit", self.tr("Write down for somebody"))
        self.person = Picker(theme, self.tr("Whose idea it is"))
        self.person.setMinimumContentsLength(11)
        self.field = Field(
            theme, self.tr("Idea"), IDEA, hint=self.tr("One thought per idea"), takes_lines=True
        )
        take_clicker(self.field.edit)
        self.add = Button(theme, self.tr("Add"), keys=hint("take"))
        self.counts = Words(theme, size="label", colour="text_3", is_wrapped=True)
        self.curtain = Button(theme, "", "lock", hint("laptop"))
        self.list = RowsView(theme, self.tr("Written down here"), is_whole=True)
        self.promise = Words(theme, size="label", colour="text_3", is_wrapped=True)
        self._build()
        self.field.edit.installEventFilter(self)
        self.person.currentIndexChanged.connect(self._show_counts)
        self.curtain.clicked.connect(self._on_curtain_clicked)
        self.field.entered.connect(self._on_field_entered)
        self.field.lines_pasted.connect(self._on_lines_pasted)
        self.add.clicked.connect(self._on_add_clicked)
        self.list.acted.connect(self._on_list_acted)
        self.list.opened.connect(self._start_editing)

    @property
    def captured(self) -> tuple[Captured, ...]:
        return tuple(self._captured)

    def write(self, text: str, person: PersonId | None) -> Say:
        """NOTHING when it was taken, else why not. It stands in the list here until the reveal."""
        made = Captured(self._desk.new_ticket(), text, person)
        self._captured.insert(0, made)
        reason = self._desk.attempt(c.WriteSlip(self._desk.session, text, made.ticket, person))
        if reason:
            self._captured.remove(made)
        self._show_list()
        return reason

    def show_panel(self, panel: IdeasPanel) -> None:
        is_other = self._step != panel.step or not panel.is_open
        self._panel = panel
        if is_other:
            self._captured, self._editing = [], None
            self.list.show_rows(())
        paper = ("", self.tr("Paper slip"))
        self.person.show_choices((paper, *((person, name) for person, name in panel.writers)))
        elsewhere = panel.count - len(self._captured)
        more = count(elsewhere, "One more was written elsewhere.", "{n} more were written elsewhere.")
        parts = (panel.promise, more if elsewhere > 0 and self._captured else NOTHING)
        self.promise.tell(" ".join(spoken(part) for part in parts if part))
        self._show_counts()

    @property
    def _step(self) -> StepId | None:
        return self._panel.step if self._panel else None

    def _build(self) -> None:
        column = QVBoxLayout(self)
        clear_margins(column, 6)
        column.addWidget(self.head)
        column.addLayout(in_row(self.person, self.field, self.add, stretch=1))
        column.addLayout(in_row(self.counts, self.curtain, stretch=0))
        column.addWidget(self.list)
        column.addWidget(self.promise)
        self._escape = QShortcut(
            Qt.Key.Key_Escape, self.field, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        self._escape.setEnabled(False)
        self._escape.activated.connect(self._stop_editing)

    def _show_counts(self) -> None:
        """What choosing a name does to secrecy."""
        name = self.person.currentText()
        self.counts.tell(self._promise_of(self.person.chosen, name))
        somebody = say("Somebody writes at this laptop…")
        named = say("{name} writes at this laptop…", name=short_name(name))
        self.curtain.tell(named if self.person.chosen else somebody)

    def _promise_of(self, person: str, name: str) -> Say:
        if self._editing is not None:
            return say("Enter changes the idea, Esc leaves it as it was.")
        is_unsigned = self._panel is None or self._panel.is_unsigned
        if not person:
            return say(
                "Counts as a slip of paper, for nobody. Shuffle the slips, let a member type them and read "
                "them back: 8 seconds a slip, so 20 slips take 3 minutes."
            )
        if is_unsigned:
            return say("Counts for {name}, is not stored with the idea.", name=name)
        return say("Signed: {name} stands with the idea.", name=name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up or ^ in an empty field goes back to what was written down last."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        is_back = event.key() == Qt.Key.Key_Up or event.text() == "^"
        if not is_back or not self._captured or self._editing is not None or self.field.text:
            return False
        self._start_editing(self._captured[0].ticket)
        return True

    def _on_curtain_clicked(self) -> None:
        self._desk.curtain_asked.emit(self.person.chosen)

    def _on_add_clicked(self) -> None:
        if self.field.text.strip():
            self._on_field_entered(self.field.text.strip())

    def _on_field_entered(self, text: str) -> None:
        reason = self._change(text) if self._editing is not None else self._write(text)
        if reason:
            self.field.refuse(reason)
        else:
            self.field.clear()
        self.field.edit.setFocus()

    def _on_lines_pasted(self, lines: list[str]) -> None:
        """Each line is an idea; the first that is refused stays in the field with its reason."""
        for line in lines:
            reason = self._write(line)
            if reason:
                self.field.put(line)
                self.field.refuse(reason)
                return
        self._desk.told.emit(count(len(lines), "One idea was added.", "{n} ideas were added."))

    def _write(self, text: str) -> Say:
        return self.write(text, PersonId(self.person.chosen) if self.person.chosen else None)

    def _change(self, text: str) -> Say:
        old = self._editing
        assert old is not None
        reason = self._desk.attempt(c.EditSlip(self._desk.session, old.ticket, text))
        if not reason:
            self._captured = [replace(x, text=text) if x == old else x for x in self._captured]
            self._stop_editing()
            self._show_list()
        return reason

    def _on_list_acted(self, ticket: str, action: str) -> None:
        if action == "edit":
            self._start_editing(ticket)
            return
        found = self._of(ticket)
        if found and self._desk.do(c.WithdrawSlip(self._desk.session, found.ticket, found.person)):
            self._captured.remove(found)
            if self._editing == found:
                self._stop_editing()
            self._show_list()

    def _start_editing(self, ticket: str) -> None:
        self._editing = self._of(ticket)
        if self._editing is not None:
            self.field.put(self._editing.text)
            self.field.edit.end(False)
            self.field.edit.setFocus()
            self._show_editing()

    def _stop_editing(self) -> None:
        self._editing = None
        self.field.clear()
        self._show_editing()

    def _show_editing(self) -> None:
        is_editing = self._editing is not None
        self._escape.setEnabled(is_editing)
        self.person.setEnabled(not is_editing)
        self.add.tell(self.tr("Change") if is_editing else self.tr("Add"))
        self._show_counts()

    def _show_list(self) -> None:
        actions = (("edit", self.tr("Change")), ("close", self.tr("Take back")))
        self.list.show_rows(
            tuple(
                Row(x.ticket, x.text, mark="check", note=self._signed_by(x), actions=actions)
                for x in self._captured
            )
        )

    def _signed_by(self, captured: Captured) -> str:
        panel = self._panel
        if panel is None or panel.is_unsigned or captured.person is None:
            return ""
        return dict(panel.writers).get(captured.person, "")

    def _of(self, ticket: str) -> Captured | None:
        return next((x for x in self._captured if x.ticket == ticket), None)
