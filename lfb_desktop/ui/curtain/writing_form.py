"""Ideas of one turn: Enter takes the next, and each can be changed or taken back until the laptop goes on."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lfb_desktop.domain.texts import IDEA
from lfb_desktop.domain.words import NOTHING, Say, count, say
from lfb_desktop.ui.curtain.form import HAND_IN, Form
from lfb_desktop.ui.curtain.secret_field import SecretField
from lfb_desktop.ui.curtain.turn import OwnIdea
from lfb_desktop.ui.key_names import hint
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.rows import RowsView
from lfb_desktop.ui.widgets.words import Words


class Writer(Protocol):
    """The turn, as far as it writes."""

    @property
    def own(self) -> tuple[OwnIdea, ...]: ...

    @property
    def room_left(self) -> int | None: ...

    def write(self, text: str, /) -> Say: ...

    def change(self, key: str, text: str, /) -> Say: ...

    def take_back(self, key: str, /) -> Say: ...


class WritingForm(Form):
    def __init__(self, theme: Theme, writer: Writer) -> None:
        super().__init__(theme)
        self._writer = writer
        self._editing = ""
        self.field = SecretField(
            theme, self.tr("Your idea"), IDEA, hint=self.tr("One thought per idea"), takes_lines=True
        )
        self.add = Button(theme, self.tr("Add"), keys=hint("take"))
        self.hint = Words(theme, size="label", colour="text_3", is_wrapped=True)
        self.list = RowsView(theme, self.tr("Your ideas of this turn"))
        entry = QHBoxLayout()
        entry.setSpacing(8)
        entry.addWidget(self.field, 1)
        entry.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(entry)
        self.column.addWidget(self.reason)
        self.column.addWidget(self.hint)
        self.column.addWidget(self.list, 1)
        self.field.entered.connect(self._on_field_entered)
        self.field.lines_pasted.connect(self._on_lines_pasted)
        self.field.edit.textChanged.connect(self.changed)
        self.field.edit.textEdited.connect(self._on_field_edited)
        self.field.edit.installEventFilter(self)
        self.add.clicked.connect(self._on_add_clicked)
        self.list.acted.connect(self._on_list_acted)
        self.list.opened.connect(self._edit)
        self._show()

    def start(self) -> QWidget:
        return self.field.edit

    def sign(self) -> Say:
        return HAND_IN if self.field.text.strip() else say("I am done")

    def has_draft(self) -> bool:
        return bool(self.field.text.strip())

    def take_draft(self) -> Say:
        """What stands in the field is handed in as well; the reason if it is not taken."""
        text = self.field.text.strip()
        return self._take(text) if text else NOTHING

    def leave_editing(self) -> None:
        if self._editing:
            self._stop_editing()

    def forget(self) -> None:
        super().forget()
        self._editing = ""
        self.field.forget()
        self.list.show_rows(())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up in an empty field goes back to the last idea."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            own = self._writer.own
            if event.key() == Qt.Key.Key_Up and own and not self._editing and not self.field.text:
                self._edit(own[0].key)
                return True
        return False

    def _take(self, text: str) -> Say:
        editing = self._editing
        reason = self._writer.change(editing, text) if editing else self._writer.write(text)
        if not reason:
            self._stop_editing()
        self.refuse(reason)
        self._show()
        return reason

    def _on_field_entered(self, text: str) -> None:
        self._take(text)
        self.field.edit.setFocus()

    def _on_add_clicked(self) -> None:
        self.take_draft()
        self.field.edit.setFocus()

    def _on_lines_pasted(self, lines: list[str]) -> None:
        """Each line is an idea; the first that is refused stays in the field, the rest behind it."""
        for place, line in enumerate(lines):
            reason = self._writer.write(line)
            if reason:
                self.field.put(" ".join(lines[place:]))
                self.refuse(reason)
                break
        self._show()

    def _on_field_edited(self) -> None:
        self.refuse(NOTHING)

    def _on_list_acted(self, key: str, action: str) -> None:
        if action == "edit":
            self._edit(key)
            return
        if key == self._editing:
            self._stop_editing()
        self.refuse(self._writer.take_back(key))
        self._show()

    def _edit(self, key: str) -> None:
        found = next((x for x in self._writer.own if x.key == key), None)
        if found is not None:
            self._editing = key
            self.field.put(found.text)
            self.field.edit.setCursorPosition(len(found.text))
            self.field.edit.setFocus()
            self._show()

    def _stop_editing(self) -> None:
        self._editing = ""
        self.field.forget()
        self._show()

    def _show(self) -> None:
        is_editing = bool(self._editing)
        self.add.tell(self.tr("Change") if is_editing else self.tr("Add"))
        actions = (("edit", self.tr("Change")), ("close", self.tr("Take back")))
        self.list.show_rows(
            tuple(Row(x.key, x.text, mark="check", actions=actions) for x in self._writer.own)
        )
        self.hint.tell(self._hint(is_editing))

    def _hint(self, is_editing: bool) -> Say:
        if is_editing:
            return say("Enter changes the idea, Esc leaves it as it was.")
        left = self._writer.room_left
        if left == 0:
            return say("As many as this round has room for. You may still change them.")
        if left is not None:
            return count(left, "Room for one more.", "Room for {n} more.")
        return say("Until you hand the laptop back you may change what you wrote or take it back.")
