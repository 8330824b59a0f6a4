"""Fields that remember nothing: no completion, no learning by the system's input, no way back to a text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from lfb_desktop.domain.texts import Limit
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.field import Field

_HINTS = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


def keep_secret(edit: QLineEdit) -> None:
    """The system is asked not to learn what is typed; there is no menu with Undo and Copy."""
    edit.setInputMethodHints(edit.inputMethodHints() | _HINTS)
    edit.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)


def empty(edit: QLineEdit) -> None:
    """Setting a text forgets the history of the one before; clearing would keep it for Undo."""
    edit.setText("")


class SecretField(Field):
    def __init__(
        self, theme: Theme, name: str, limit: Limit, *, hint: str = "", takes_lines: bool = False
    ) -> None:
        super().__init__(theme, name, limit, hint=hint, takes_lines=takes_lines)
        keep_secret(self.edit)

    def forget(self) -> None:
        self.clear()
        empty(self.edit)
