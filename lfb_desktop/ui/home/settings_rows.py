"""The parts of the Settings page: a heading with its settings, each with a name, a note and a control."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from lfb_desktop.ui.home.controls import Radio
from lfb_desktop.ui.home.field import Label
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.marks import Hairline

_NAMES_SHARE, _CONTROLS_SHARE = 5, 7
_SIDE_BY_SIDE = 560  # narrower than this the controls stand below their names


class Group(QWidget):
    """A heading with a line below, and its rows."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self._theme = theme
        heading = Label(theme, "section")
        heading.setText(title)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        self._column.addWidget(heading)
        self._column.addWidget(Hairline(theme, "text_3"))

    def add(self, name: str, control: QWidget, note: str = "") -> None:
        """A control without an accessible name of its own is called by `name`."""
        if not control.accessibleName():
            control.setAccessibleName(name)
        if note and not control.accessibleDescription():
            control.setAccessibleDescription(note)
        self._column.addWidget(_Row(self._theme, name, control, note))


class _Row(QWidget):
    def __init__(self, theme: Theme, name: str, control: QWidget, note: str) -> None:
        super().__init__()
        label = Label(theme, "body")
        label.setText(name)
        label.setWordWrap(True)
        below = Label(theme, "label", "text_2")
        font = theme.console_font("label")
        font.setWeight(font.Weight.Normal)
        below.setFont(font)
        below.setText(note)
        below.setWordWrap(True)
        if not note:
            below.hide()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.setContentsMargins(0, 4, 0, 0)
        words.addWidget(label)
        words.addWidget(below)
        words.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(24)
        self._row.addLayout(words, _NAMES_SHARE)
        place = QHBoxLayout()
        place.addWidget(control, 1, Qt.AlignmentFlag.AlignTop)
        if control.maximumWidth() < _SIDE_BY_SIDE:
            place.addStretch(3)
        self._row.addLayout(place, _CONTROLS_SHARE)

    def resizeEvent(self, event: object) -> None:
        is_wide = self.width() >= _SIDE_BY_SIDE * self.fontMetrics().height() / 15
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if is_wide else down)
        self._row.setSpacing(24 if is_wide else 6)


class Choices(QWidget):
    """A few values to choose one from, all in sight; `send(value)` follows a choice at once."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        choices: tuple[tuple[object, str], ...],
        send: Callable[[object], None],
        *,
        is_upright: bool = False,
    ) -> None:
        super().__init__()
        self._send = send
        self._values = tuple(value for value, _ in choices)
        self.buttons = QButtonGroup(self)
        direction = QBoxLayout.Direction.TopToBottom if is_upright else QBoxLayout.Direction.LeftToRight
        box = QBoxLayout(direction, self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4 if is_upright else 20)
        for place, (_, text) in enumerate(choices):
            radio = Radio(theme, text)
            radio.setFont(theme.console_font("body"))
            radio.setAccessibleName(self.tr("{setting}: {value}").format(setting=name, value=text))
            self.buttons.addButton(radio, place)
            box.addWidget(radio)
        box.addStretch(1)
        self.setAccessibleName(name)
        self.buttons.idClicked.connect(self._on_buttons_clicked)

    def show_value(self, value: object) -> None:
        self.buttons.button(self._values.index(value)).setChecked(True)

    @property
    def chosen(self) -> QWidget:
        return self.buttons.checkedButton() or self.buttons.button(0)

    def _on_buttons_clicked(self, place: int) -> None:
        self._send(self._values[place])
