"""The quiet screens of the curtain: passing on, thank you, covered, and the facilitator's code."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from lfb_desktop.domain.model import PersonId
from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.ui.console.parts import Note
from lfb_desktop.ui.curtain.secret_field import empty, keep_secret
from lfb_desktop.ui.dress import border
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.rows import RowsView
from lfb_desktop.ui.widgets.sign import Sign
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.curtain_values import Seat

_DIGITS = 4


class Screen(QWidget):
    """A title and a sentence; subclasses put what they need below."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.title = Words(theme, size="screen_title", is_wrapped=True)
        self.sentence = Words(theme, size="body", colour="text_2", is_wrapped=True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self.column.addWidget(self.title)
        self.column.addWidget(self.sentence)

    def start(self) -> QWidget:
        raise NotImplementedError


class PassScreen(Screen):
    """Nothing shows before the person says that it is them."""

    taken = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.sign = Sign(theme)
        self.shared = Note(theme, "eye")
        self.column.addWidget(self.shared)
        self.column.addSpacing(10)
        self.column.addWidget(self.sign)
        self.column.addStretch(1)
        self.sign.clicked.connect(self.taken)

    def show_person(self, name: str) -> None:
        self.title.tell(say("Pass the laptop to {name}", name=name))
        self.sentence.tell(say("Only {name} looks at the screen now.", name=name))
        self.sign.tell(say("I am {name}", name=name))

    def start(self) -> QWidget:
        return self.sign


class EndScreen(Screen):
    """`passed` carries the person who comes next."""

    passed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._next: PersonId | None = None
        self.sign = Sign(theme)
        self.others = Words(theme, size="label", colour="text_3")
        self.list = RowsView(theme, self.tr("Who has the laptop next"), is_flow=True)
        self.column.addSpacing(10)
        self.column.addWidget(self.sign)
        self.column.addSpacing(14)
        self.column.addWidget(self.others)
        self.column.addWidget(self.list)
        self.column.addStretch(1)
        self.sign.clicked.connect(self._on_sign_clicked)
        self.list.opened.connect(self.passed)

    def ask_who(self, seats: tuple[Seat, ...]) -> None:
        """Before the first turn, when nobody was named yet."""
        self.title.tell(say("Who takes the laptop?"))
        self.sentence.tell(say("Choose a name. From then on only this person looks at the screen."))
        self.others.tell(NOTHING)
        self._show_rows(seats, None)

    def show_seats(self, had: PersonId, seats: tuple[Seat, ...], following: Seat | None) -> None:
        """Everybody who is here, those who are done fainter; nobody is put in front."""
        self.title.tell(say("Thank you. Hand the laptop back."))
        self.others.tell(say("Or pass it on to somebody else:"))
        waiting = say("What you handed in is kept. Nothing of it is on this screen any more.")
        nobody = say("What you handed in is kept. Nobody has to come after you.")
        self.sentence.tell(waiting if following else nobody)
        self._show_rows(tuple(seat for seat in seats if seat.person != had), following)

    def start(self) -> QWidget:
        return self.list if self._next is None and self.list.rows() else self.sign

    def _show_rows(self, seats: tuple[Seat, ...], following: Seat | None) -> None:
        self._next = following.person if following else None
        self.sign.setVisible(following is not None)
        if following is not None:
            self.sign.tell(say("Next: {name}", name=following.name))
        self.others.setVisible(bool(seats and self.others.text()))
        self.list.setVisible(bool(seats))
        self.list.show_rows(tuple(_seat_row(seat) for seat in seats))

    def _on_sign_clicked(self) -> None:
        if self._next is not None:
            self.passed.emit(self._next)


class CoveredScreen(Screen):
    touched = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title.tell(say("Covered"))
        self.sentence.tell(say("Nobody typed for a minute. Any key shows your text again."))
        self.setAccessibleName(self.title.text())
        self.setAccessibleDescription(self.sentence.text())
        self.column.addStretch(1)

    def start(self) -> QWidget:
        return self

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.touched.emit()


class CodeScreen(Screen):
    """`given`: what was typed, four digits."""

    given = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.edit = QLineEdit()
        keep_secret(self.edit)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setMaxLength(_DIGITS)
        self.edit.setFont(theme.console_font("screen_title"))
        self.edit.setStyleSheet(border())
        self.edit.setFixedSize(140, 46)
        self.edit.setAccessibleName(self.tr("The code of whoever runs the laptop"))
        self.title.tell(say("The code, please"))
        self.sentence.tell(say("Four digits bring the Console back. Esc goes back to the turn."))
        self.wrong = Words(theme, size="body", colour="alert")
        self.wrong.hide()
        self.column.addWidget(self.edit)
        self.column.addWidget(self.wrong)
        self.column.addStretch(1)
        self.edit.textChanged.connect(self._on_edit_changed)

    def start(self) -> QWidget:
        return self.edit

    def refuse(self, reason: Say) -> None:
        empty(self.edit)
        self.wrong.tell_or_hide(reason)

    def forget(self) -> None:
        self.refuse(NOTHING)

    def _on_edit_changed(self, text: str) -> None:
        if len(text) == _DIGITS:
            self.given.emit(text)


def _seat_row(seat: Seat) -> Row:
    state = spoken(say("has nothing waiting")) if seat.is_done else ""
    return Row(seat.person, seat.name, is_faint=seat.is_done, state=state)
