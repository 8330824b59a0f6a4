"""One sentence of the app's voice that the team may reword, with a counter that turns where it gets long."""

from __future__ import annotations

from collections.abc import Callable

from lfb_desktop.domain.texts import SENTENCE, graphemes
from lfb_desktop.domain.words import Say, say
from lfb_desktop.ui.home.inputs import TextInput
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.words import spoken


class SentenceInput(TextInput):
    def __init__(self, theme: Theme, label: str, send: Callable[[str], Say]) -> None:
        super().__init__(theme, label, send)
        self.line.textChanged.connect(self._on_line_text_changed)
        self._on_line_text_changed(self.line.text())

    def _on_line_text_changed(self, text: str) -> None:
        """It does not stop: longer ones are shown smaller, and refused at the end."""
        n = graphemes(text.strip())
        words = say("{n} of {most}", n=n, most=SENTENCE.soft) if n else say("one sentence")
        self.hint.setText(spoken(words))
        self.hint.set_colour("text_3" if n <= SENTENCE.soft else "alert")
