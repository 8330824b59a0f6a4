"""Removing a person: what it does, what stays and why, and what becomes of the ideas that carry the name."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from lfb_desktop.domain.words import count, say
from lfb_desktop.ui.home.controls import Radio
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.ui.words import spoken

_WIDTH = 520


class RemoveDialog(QDialog):
    """`removed`: whether the signed ideas are set aside. Enter and Esc leave everything as it is."""

    removed = Signal(bool)

    def __init__(self, theme: Theme, name: str, signed: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Remove from the session"))
        title = Words(
            theme, say("Remove {name} from this session?", name=name), "screen_title", is_wrapped=True
        )
        out = say(
            "The phones of {name} are out and stay out; {name} counts as away. You can let them in again.",
            name=name,
        )
        stays = self.tr(
            "Unsigned ideas and a ballot that was handed in stay: whose they are is stored nowhere,"
            " so nobody can find them, you neither."
        )
        self.keep = Radio(theme, spoken(count(signed, "Keep the signed idea", "Keep the {n} signed ideas")))
        self.set_aside = Radio(theme, spoken(count(signed, "Set it aside", "Set them aside")))
        self.remove = Button(theme, self.tr("Remove"))
        self.cancel = Button(theme, self.tr("Leave it"))
        self._choice = QButtonGroup(self)
        for radio in (self.keep, self.set_aside):
            self._choice.addButton(radio)
            radio.setVisible(signed > 0)
        self.keep.setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(Words(theme, out, colour="text_2", is_wrapped=True))
        column.addWidget(Words(theme, stays, colour="text_2", is_wrapped=True))
        column.addWidget(self.keep)
        column.addWidget(self.set_aside)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.remove)
        column.addSpacing(6)
        column.addLayout(buttons)
        self.setMinimumWidth(_WIDTH)
        self.remove.setAutoDefault(True)  # Enter presses what has the focus
        self.cancel.setDefault(True)
        self.cancel.clicked.connect(self.reject)
        self.remove.clicked.connect(self._on_remove_clicked)

    def _on_remove_clicked(self) -> None:
        self.removed.emit(self.set_aside.isChecked())
        self.accept()
