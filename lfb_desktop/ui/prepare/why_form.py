"""The centre of Prepare: the why in one line, why it matters, how we will know, what is given and open."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from lfb_desktop.domain.coaching import advise
from lfb_desktop.domain.commands import PoseWhy
from lfb_desktop.domain.model import SessionId, Why
from lfb_desktop.domain.texts import WHY, graphemes
from lfb_desktop.domain.words import Say, say
from lfb_desktop.ui.home.draft import Draft, text_of
from lfb_desktop.ui.home.field import Labelled, Lines, LongLine
from lfb_desktop.ui.home.sending import Sender
from lfb_desktop.ui.prepare.coach_line import CoachLine
from lfb_desktop.ui.prepare.lines import LinesEditor
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.words import spoken


class WhyForm(QWidget):
    """Each field sends the why as it stands with its own part changed, so that one refusal stops no other."""

    typed = Signal()

    def __init__(self, theme: Theme, sender: Sender, session: SessionId) -> None:
        super().__init__()
        self._theme = theme
        self._sender = sender
        self._session = session
        self._why = Why()
        self._names: tuple[str, ...] = ()
        self.why_line = LongLine(theme, "why_in_prepare")
        self._why_field = Labelled(theme, self.tr("The why, in one line"), self.why_line)
        self.reason_lines = Lines(theme, least=3)
        self._reason_field = Labelled(theme, self.tr("Why it matters"), self.reason_lines)
        self.result_lines = Lines(theme, least=3)
        self._result_field = Labelled(theme, self.tr("We will know it worked when"), self.result_lines)
        self.given = LinesEditor(theme, self.tr("Given, not up for discussion"), "lock", self._send_given)
        self.open = LinesEditor(theme, self.tr("Open to the team"), "arrow-right", self._send_open)
        self.coach = CoachLine(theme)
        self._drafts = (
            Draft(self.why_line, self._send_text, self._why_field.refusal.tell),
            Draft(self.reason_lines, self._send_reason, self._reason_field.refusal.tell),
            Draft(self.result_lines, self._send_result, self._result_field.refusal.tell),
        )
        for part in (*self._drafts, self.given, self.open):
            part.typed.connect(self.typed)
        self._lay_out()
        self.why_line.setPlaceholderText(self.tr("Name what hurts, not the remedy"))
        self.why_line.textChanged.connect(self._on_why_text_changed)
        self.why_line.taken.connect(self.reason_lines.setFocus)
        self._on_why_text_changed()

    def show_why(self, why: Why, names: tuple[str, ...] = ()) -> None:
        """`names` are those of the people whom a why should not be about."""
        self._why = why
        if names != self._names:
            self._names = names
            self._show_advice()
        for draft, text in zip(self._drafts, (why.text, why.reason, why.result), strict=True):
            draft.show(text)
        self.given.show_lines(why.given)
        self.open.show_lines(why.open)

    @property
    def has_why(self) -> bool:
        """Whether something stands in the field, sent or not."""
        return bool(text_of(self.why_line).strip())

    @property
    def is_pending(self) -> bool:
        return any(part.is_pending for part in (*self._drafts, self.given, self.open))

    def focus_chain(self) -> list[QWidget]:
        fields: list[QWidget] = [self.why_line, self.reason_lines, self.result_lines]
        return [*fields, *self.given.focus_chain(), *self.open.focus_chain()]

    def flush(self) -> bool:
        done = [part.flush() for part in (*self._drafts, self.given, self.open)]
        return all(done)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(14)
        grid.addWidget(self._why_field, 0, 0, 1, 2)
        grid.addWidget(self._reason_field, 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._result_field, 1, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.given, 2, 0)
        grid.addWidget(self.open, 2, 1)
        grid.addWidget(self.coach, 3, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)

    def _on_why_text_changed(self) -> None:
        """The counter turns, it does not stop: longer whys are shown smaller, and refused from 301 on."""
        n = graphemes(text_of(self.why_line).strip())
        self._why_field.hint.setText(spoken(say("{n} of {most} characters", n=n, most=WHY.soft)))
        self._why_field.hint.set_colour("text_3" if n <= WHY.soft else "alert")
        self._show_advice()

    def _show_advice(self) -> None:
        """With every letter; the plate keeps its size and the field its focus, so nothing jumps."""
        self.coach.show_advice(advise(text_of(self.why_line), self._names))
        self.why_line.setAccessibleDescription(self.coach.text)

    def _pose(self, why: Why) -> Say:
        return self._sender.send(PoseWhy(self._session, why))

    def _send_text(self, text: str) -> Say:
        return self._pose(replace(self._why, text=text))

    def _send_reason(self, text: str) -> Say:
        return self._pose(replace(self._why, reason=text))

    def _send_result(self, text: str) -> Say:
        return self._pose(replace(self._why, result=text))

    def _send_given(self, lines: tuple[str, ...]) -> Say:
        return self._pose(replace(self._why, given=lines))

    def _send_open(self, lines: tuple[str, ...]) -> Say:
        return self._pose(replace(self._why, open=lines))
