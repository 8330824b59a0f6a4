"""Numbers and choices of a step: sent as soon as they are set, kept as they are if refused."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker

from lfb_desktop.domain.words import Say
from lfb_desktop.ui.home.choice import ChoiceBox
from lfb_desktop.ui.home.controls import NumberBox
from lfb_desktop.ui.home.draft import Draft
from lfb_desktop.ui.home.field import Labelled, Line
from lfb_desktop.ui.theme import Theme


class TextInput(Labelled):
    """One line that is sent by itself."""

    def __init__(
        self, theme: Theme, label: str, send: Callable[[str], Say], hint: str = "", *, size: str = "body"
    ) -> None:
        self.line = Line(theme, size)
        super().__init__(theme, label, self.line, hint)
        self.draft = Draft(self.line, send, self.refusal.tell)

    @property
    def is_pending(self) -> bool:
        return self.draft.is_pending

    def show_value(self, text: str) -> None:
        self.draft.show(text)

    def flush(self) -> bool:
        return self.draft.flush()


class NumberInput(Labelled):
    """`zero` is said instead of 0 where 0 means that there is no limit."""

    def __init__(
        self,
        theme: Theme,
        label: str,
        send: Callable[[int], Say],
        span: tuple[int, int],
        *,
        zero: str = "",
        step: int = 1,
    ) -> None:
        self.spin = NumberBox(theme)
        super().__init__(theme, label, self.spin)
        self._send = send
        self.spin.setRange(*span)
        self.spin.setSingleStep(step)
        if zero:
            self.spin.setSpecialValueText(zero)
        self.spin.valueChanged.connect(self._on_spin_value_changed)

    def show_value(self, value: int) -> None:
        if self.refusal.isHidden() and self.spin.value() != value:
            with QSignalBlocker(self.spin):
                self.spin.setValue(value)

    @property
    def is_pending(self) -> bool:
        return not self.refusal.isHidden()

    def flush(self) -> bool:
        """Takes what was typed but not yet confirmed, and tries once more what was refused."""
        self.spin.interpretText()
        if self.is_pending:
            self._on_spin_value_changed(self.spin.value())
        return not self.is_pending

    def _on_spin_value_changed(self, value: int) -> None:
        self.refusal.tell(self._send(value))


class ChoiceInput(Labelled):
    """A few named values."""

    def __init__(
        self, theme: Theme, label: str, send: Callable[[str], Say], choices: tuple[tuple[str, str], ...]
    ) -> None:
        self.box = ChoiceBox(theme)
        super().__init__(theme, label, self.box)
        self._send = send
        for value, text in choices:
            self.box.addItem(text, value)
        self.box.activated.connect(self._on_box_activated)

    @property
    def is_pending(self) -> bool:
        return not self.refusal.isHidden()

    def show_value(self, value: str) -> None:
        if self.refusal.isHidden():
            self.box.setCurrentIndex(max(0, self.box.findData(value)))

    def flush(self) -> bool:
        return self.refusal.isHidden()

    def _on_box_activated(self, place: int) -> None:
        self.refusal.tell(self._send(str(self.box.itemData(place))))


Input = TextInput | NumberInput | ChoiceInput
