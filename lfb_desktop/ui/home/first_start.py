"""The very first screen: what the team is called, who sits here, and two ways on. There is no second one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.ui.dress import fill
from lfb_desktop.ui.home.field import Label, Labelled, Line, Refusal
from lfb_desktop.ui.home.sessions_frame import START
from lfb_desktop.ui.key_names import hint
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.flow import Flow
from lfb_desktop.ui.widgets.horizon_line import HorizonLine
from lfb_desktop.ui.widgets.sign import Sign
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.scenes import Horizon

_WIDTH = 520
_WAYPOINTS = 9


class FirstStart(QWidget):
    """`start(team, person)` makes the team file and answers with NOTHING or a refusal; both may be empty.

    `started` follows a team file that was made, `sample_asked` the wish to look around first. Where there
    was a team file that cannot be had, `refuse` says so, and `open_asked` is the wish for another one.
    """

    started = Signal()
    sample_asked = Signal()
    open_asked = Signal()

    def __init__(self, theme: Theme, data: Path, start: Callable[[str, str], Say]) -> None:
        super().__init__()
        self._theme = theme
        self._start = start
        self.refused = NOTHING
        self.team, self.person = Line(theme, "people_words"), Line(theme, "people_words")
        self.new = Sign(theme, self.tr("New session"), hint("new"))
        self.sample = Button(theme, self.tr("Look at the sample"))
        self.open = Button(theme, self.tr("Open a team file..."), is_quiet=True)
        self.refusal = Refusal(theme)
        self._build(data)
        self.new.clicked.connect(self.start)
        self.sample.clicked.connect(self.sample_asked)
        self.open.clicked.connect(self.open_asked)
        self.team.returnPressed.connect(self.person.setFocus)
        self.person.returnPressed.connect(self.start)

    def start(self) -> None:
        refusal = self._start(self.team.text().strip(), self.person.text().strip())
        self.refusal.tell(refusal)
        if not refusal:
            self.started.emit()

    def refuse(self, reason: Say) -> None:
        self.refused = reason
        self.refusal.tell(reason)
        self.open.setVisible(bool(reason))

    def regions(self) -> tuple[QWidget, ...]:
        return (self.team, self.new)

    def _build(self, data: Path) -> None:
        fill(self, self._theme, "surface")
        title = Label(self._theme, "why_line")
        title.setFont(self._theme.console_font("screen_title", 4))
        title.setText(spoken(START))
        title.setWordWrap(True)
        horizon = HorizonLine(self._theme)
        horizon.show_horizon(Horizon(steps=_WAYPOINTS, here=0))
        horizon.setAccessibleName("")  # a picture here; there are no steps yet
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(3)
        column.addLayout(_centred(title))
        column.addSpacing(22)
        column.addWidget(horizon)
        column.addSpacing(26)
        column.addLayout(_centred(self._below(data)))
        column.addStretch(5)

    def _below(self, data: Path) -> QWidget:
        theme = self._theme
        ways = Flow(self.new, self.sample, self.open, spacing=16, lines=6)
        self.open.hide()
        about = self._small(
            self.tr("The sample is a file of its own: one session that ended and one in preparation.")
        )
        stays = say("What your team makes stays on this computer: {folder}", folder=_shown(data))
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(Labelled(theme, self.tr("Name of the team"), self.team))
        hint = self.tr("goes on the list of people")
        column.addWidget(Labelled(theme, self.tr("Who you are"), self.person, hint))
        column.addWidget(self.refusal)
        column.addSpacing(8)
        column.addLayout(ways)
        column.addSpacing(6)
        column.addWidget(about)
        column.addWidget(self._small(spoken(stays)))
        return below

    def _small(self, text: str) -> Label:
        label = Label(self._theme, "label", "text_2")
        label.setText(text)
        label.setWordWrap(True)
        return label


def _centred(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(32, 0, 32, 0)
    row.addStretch(1)
    widget.setMaximumWidth(_WIDTH)
    row.addWidget(widget, 8)
    row.addStretch(1)
    row.setAlignment(widget, Qt.AlignmentFlag(0))
    return row


def _shown(folder: Path) -> str:
    return QDir.toNativeSeparators(str(folder))
