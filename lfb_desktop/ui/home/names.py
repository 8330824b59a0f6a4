"""Adding people: one name or many at once. What was taken leaves the field, what was refused stays."""

from __future__ import annotations

from collections.abc import Callable

from lfb_desktop.domain.words import NOTHING, Say
from lfb_desktop.ui.home.field import Labelled, Line
from lfb_desktop.ui.home.texts import names_in
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button

_BREAKS = "\n\r\u2028\u2029"


class NamesInput(Labelled):
    """`bring(name)` answers with NOTHING or a refusal. Enter or the button takes what was typed."""

    def __init__(self, theme: Theme, bring: Callable[[str], Say]) -> None:
        self.line = Line(theme, "people_words")
        super().__init__(theme, self.tr("Add people"), self.line, self.tr("with commas"))
        self._is_joining = False
        self._bring = bring
        self.button = Button(theme, self.tr("Add"))
        self.button.setAccessibleName(self.tr("Add these names"))
        self.button.setEnabled(False)
        self.beside.addWidget(self.button)
        self.line.textChanged.connect(self._on_text_changed)
        self.line.returnPressed.connect(self.take)
        self.button.clicked.connect(self.take)

    def take(self) -> None:
        refused: list[str] = []
        reason = NOTHING
        for name in names_in(self.line.text()):
            refusal = self._bring(name)
            if refusal:
                refused.append(name)
                reason = refusal
        self.line.setText(", ".join(refused))
        self.refusal.tell(reason)

    def _on_text_changed(self, text: str) -> None:
        """Pasted lines become commas, so that they can be seen; that is said."""
        self.refusal.tell(NOTHING)
        self.button.setEnabled(bool(text.strip()))
        if any(char in text for char in _BREAKS):
            self._is_joining = True
            self.line.setText(", ".join(names_in(text)))
            self._is_joining = False
            self.hint.setText(self.tr("lines became commas"))
        elif not self._is_joining:
            self.hint.setText(self.tr("with commas"))
