"""One part of a turn: who acts, what is asked, the form, its promise, and the one sign."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from lfb_desktop.domain.words import Say
from lfb_desktop.ui.console.parts import Note
from lfb_desktop.ui.curtain.form import Form
from lfb_desktop.ui.curtain.forms import form_for
from lfb_desktop.ui.curtain.turn import Turn
from lfb_desktop.ui.key_names import hint
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.marks import Icon
from lfb_desktop.ui.widgets.scrolled import scrolled
from lfb_desktop.ui.widgets.sign import Sign
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.views.curtain_values import Part, PollPart


class PartScreen(QWidget):
    """`signed`: the sign, or a key that means it. `left_out`: this part is left as it is."""

    signed = Signal()
    left_out = Signal()

    def __init__(self, theme: Theme, part: Part, turn: Turn) -> None:
        super().__init__()
        self.form: Form = form_for(theme, part, turn)
        self.heading = Words(theme, part.heading, "screen_title", is_wrapped=True)
        self.question = Words(theme, part.question, "section", "text_2", is_wrapped=True)
        self.few = Note(theme, "users")
        self.promise = Words(theme, part.promise, "label", "text_3", is_wrapped=True)
        self.leave_out = Button(theme, self.tr("Leave this out"), is_quiet=True)
        self.sign = Sign(theme, self.form.sign(), hint("hand_in"))
        self._area = scrolled(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addWidget(self.question)
        column.addWidget(self.few)
        column.addSpacing(4)
        column.addWidget(self._area, 1)
        column.addLayout(self._foot(theme))
        # Only now: what is shown without a parent is a window of its own for a moment.
        self.few.tell(part.few)
        self.leave_out.setVisible(isinstance(part, PollPart))
        self.form.changed.connect(self._on_form_changed)
        self.form.finished.connect(self.signed)
        self.leave_out.clicked.connect(self.left_out)
        self.sign.clicked.connect(self.signed)
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]

    def start(self) -> QWidget:
        return self.form.start()

    def refuse(self, reason: Say) -> None:
        """Whatever is the matter, nobody is held here: the part may be left out."""
        self.form.refuse(reason)
        self.leave_out.show()

    def _foot(self, theme: Theme) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Icon(theme, "lock"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.promise, 1)
        row.addWidget(self.leave_out)
        row.addWidget(self.sign)
        return row

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        """Wherever somebody types is in sight."""
        if now is not None and self.form.isAncestorOf(now):
            self._area.ensureWidgetVisible(now)

    def _on_form_changed(self) -> None:
        self.sign.tell(self.form.sign())
