"""The backups of a team file as a list: when and why each was taken, what is in it, what differs from now.

Nothing is restored unseen: a look comes first, and how it is now is backed up before.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.ui.home.field import Refusal
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.rows import RowsView
from lfb_desktop.ui.widgets.scrolled import scrolled
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.backups import BackupRow, HeldView

_NONE = say(
    "No backup yet. One is taken at the end of each session and after ten minutes of work, "
    "but never while something secret is open."
)
_WAY_BACK = say("Before a backup is restored, how it is now is backed up as well: you can come back.")
_ASIDE = say("The damaged file is never written to. It is kept, also where a backup takes its place.")
_GONE = say("The file is not there any more. A backup can be put back in its place.")
_UNREAD = say("Looking into it…")


@dataclass(frozen=True, slots=True)
class Offer:
    """`held` looks into a backup; a sentence says why it cannot. `against` stands against restoring.

    `is_damaged`: the file itself cannot be read, and a backup may also be put beside it. `is_gone`: there
    is none.
    """

    name: str
    rows: tuple[BackupRow, ...]
    held: Callable[[str], HeldView | Say]
    against: Say = NOTHING
    is_damaged: bool = False
    is_gone: bool = False

    @property
    def is_alone(self) -> bool:
        """Nothing is left that a backup could be compared with."""
        return self.is_damaged or self.is_gone

    @property
    def about(self) -> Say:
        if not self.rows:
            return _NONE
        if self.is_gone:
            return _GONE
        return _ASIDE if self.is_damaged else _WAY_BACK


class BackupsDialog(QDialog):
    """Each signal carries the key of a backup."""

    look_asked = Signal(str)
    restore_asked = Signal(str)
    beside_asked = Signal(str)

    def __init__(self, theme: Theme, offer: Offer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer = offer
        self._held: dict[str, HeldView | Say] = {}
        self.list = RowsView(theme, self.tr("Backups, newest first"))
        self.lines = Words(theme, is_wrapped=True)
        self.look = Button(theme, self.tr("Look at it first"), "eye")
        self.restore = Button(theme, self.tr("Restore this"))
        self.beside = Button(theme, self.tr("Put it beside the damaged file"))
        self.done_button = Button(theme, self.tr("Close"))
        self.against = Refusal(theme)
        self._next = QTimer(self)  # one backup is looked into at a time, the window gets its turn between
        self._next.setInterval(0)
        self._next.timeout.connect(self._on_next)
        self.setWindowTitle(self.tr("Restore a backup"))
        self._build(theme)
        self.list.chosen.connect(self._show_chosen)
        self.list.opened.connect(self._on_list_opened)
        self.look.clicked.connect(self._on_look_clicked)
        self.restore.clicked.connect(self._on_restore_clicked)
        self.beside.clicked.connect(self._on_beside_clicked)
        self.done_button.clicked.connect(self.reject)
        self._show_rows()
        if offer.rows:
            self.list.choose(offer.rows[0].key)
            self._next.start()
        self._show_chosen()

    def _build(self, theme: Theme) -> None:
        title = say("Backups of “{name}”", name=self._offer.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(10)
        column.addWidget(Words(theme, title, "screen_title", is_wrapped=True))
        column.addWidget(Words(theme, self._offer.about, colour="text_2", is_wrapped=True))
        body = QHBoxLayout()
        body.setSpacing(20)
        body.addWidget(self.list, 3)
        body.addWidget(scrolled(self._details(theme)), 2)
        column.addLayout(body, 1)
        column.addWidget(self.against)
        self.against.tell(self._offer.against)
        buttons = QHBoxLayout()
        buttons.addWidget(self.done_button)
        buttons.addStretch(1)
        for button in (self.beside, self.restore, self.look):
            buttons.addWidget(button)
        for button in (self.beside, self.restore, self.look, self.done_button):
            button.setAutoDefault(False)  # Enter in the list looks
        column.addSpacing(4)
        column.addLayout(buttons)
        for before, after in pairwise((self.list, self.look, self.restore, self.beside, self.done_button)):
            QWidget.setTabOrder(before, after)
        self.beside.setVisible(self._offer.is_damaged)
        if self._offer.is_damaged:
            self.restore.tell(self.tr("Put it in the place of the damaged file"))
        elif self._offer.is_gone:
            self.restore.tell(self.tr("Put it back in its place"))
        self.setMinimumSize(640, 420)
        self.resize(860, 560)

    def _details(self, theme: Theme) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 8, 8, 8)
        about = self.tr("What is in it") if self._offer.is_alone else self.tr("What differs from now")
        column.addWidget(Words(theme, about if self._offer.rows else "", "section"))
        column.addWidget(self.lines)
        column.addStretch(1)
        return inner

    # What is shown.

    def _show_rows(self) -> None:
        self.list.show_rows(tuple(self._row(row) for row in self._offer.rows))

    def _row(self, row: BackupRow) -> Row:
        held = self._held.get(row.key)
        parts = [spoken(row.why)]
        if isinstance(held, HeldView):
            parts += [spoken(words) for words in held.counts]
        size = QLocale().formattedDataSize(row.size, 1)
        return Row(row.key, spoken(row.when), note=size, below=", ".join(parts), is_app=True)

    def _show_chosen(self, _key: str = "") -> None:
        key = self.list.current()
        held = self._held.get(key, _UNREAD) if key else NOTHING
        if isinstance(held, HeldView):
            self.lines.tell("\n\n".join(spoken(sentence) for sentence in held.details))
        else:
            self.lines.tell(held)
        may = isinstance(held, HeldView) and not self._offer.against
        for button in (self.look, self.restore, self.beside):
            button.setEnabled(may)

    def _on_next(self) -> None:
        """The chosen one first, then from the newest on."""
        waiting = [row.key for row in self._offer.rows if row.key not in self._held]
        if not waiting:
            self._next.stop()
            return
        chosen = self.list.current()
        key = chosen if chosen in waiting else waiting[0]
        self._held[key] = self._offer.held(key)
        self._show_rows()
        if key == self.list.current():
            self._show_chosen()

    # What was asked.

    def _on_list_opened(self, key: str) -> None:
        if self.look.isEnabled():
            self.look_asked.emit(key)

    def _on_look_clicked(self) -> None:
        self.look_asked.emit(self.list.current())

    def _on_restore_clicked(self) -> None:
        self.restore_asked.emit(self.list.current())

    def _on_beside_clicked(self) -> None:
        self.beside_asked.emit(self.list.current())
