"""The chosen step of the agenda: its name, its minutes, what its kind needs to know, what the Stage says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypedDict, Unpack

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from lfb_desktop.domain.commands import StepPlan
from lfb_desktop.domain.model import Decides, Settings, StepKind
from lfb_desktop.domain.words import Say, say
from lfb_desktop.ui.home.field import Label
from lfb_desktop.ui.home.inputs import ChoiceInput, Input, NumberInput, TextInput
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.prepare import StepRow

SendPlan = Callable[[str, StepPlan], Say]
_COLUMNS = 4
_WIDTHS = {"title": 2, "decides": 2, "names": 2, "question": 4, "instruction": 4, "hint": 4}


class Changes(TypedDict, total=False):
    """The settings of a step, as changes by name."""

    is_unsigned: bool
    ideas_each: int
    goal: int
    picks: int
    talks: int
    talk_seconds: int
    dots: int
    cap: int
    places: int
    decides: Decides
    question: str


class StepDetails(QWidget):
    """`send(step, plan)` answers with NOTHING or a refusal. A step has its own form, and its own drafts."""

    typed = Signal()

    def __init__(self, theme: Theme, send: SendPlan) -> None:
        super().__init__()
        self._theme = theme
        self._send = send
        self._form: StepForm | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_step(self, row: StepRow | None) -> None:
        if self._form is not None and row is not None and self._form.is_for(row):
            self._form.show_row(row)
            return
        self._clear()
        if row is not None:
            self._form = StepForm(self._theme, row, self._send)
            self._form.typed.connect(self.typed)
            self._column.addWidget(self._form)

    @property
    def is_pending(self) -> bool:
        return self._form is not None and self._form.is_pending

    def focus_chain(self) -> list[QWidget]:
        return [shown.editor for shown in self._form.inputs.values()] if self._form else []

    def flush(self) -> bool:
        return self._form is None or self._form.flush()

    def _clear(self) -> None:
        if self._form is not None:
            self._form.flush()
            self._column.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
            self._form = None


class StepForm(QWidget):
    typed = Signal()

    def __init__(self, theme: Theme, row: StepRow, send: SendPlan) -> None:
        super().__init__()
        self._theme = theme
        self._row = row
        self._send = send
        self._heading = Label(theme, "section", "text_2")
        self._heading.setWordWrap(True)
        self.inputs: dict[str, Input] = {}
        self._make_common()
        self._make_for_kind(row.plan.kind)
        for shown in self.inputs.values():
            if isinstance(shown, TextInput):
                shown.draft.typed.connect(self.typed)
        self._lay_out()
        self.show_row(row)

    @property
    def is_pending(self) -> bool:
        return any(shown.is_pending for shown in self.inputs.values())

    def is_for(self, row: StepRow) -> bool:
        return row.step == self._row.step and row.plan.kind is self._row.plan.kind

    def show_row(self, row: StepRow) -> None:
        self._row = row
        self._heading.setText(spoken(say("Step {n}, {title}", n=row.number, title=row.plan.title)))
        values = self._values(row.plan)
        for name, shown in self.inputs.items():
            _show(shown, values[name])

    def flush(self) -> bool:
        done = [shown.flush() for shown in self.inputs.values()]
        return all(done)

    def _values(self, plan: StepPlan) -> dict[str, str | int]:
        s = plan.settings
        return {
            "title": plan.title,
            "minutes": plan.minutes,
            "instruction": plan.instruction,
            "hint": plan.hint,
            "names": "unsigned" if s.is_unsigned else "signed",
            "ideas_each": s.ideas_each,
            "goal": s.goal,
            "picks": s.picks,
            "talks": s.talks,
            "talk_seconds": s.talk_seconds,
            "dots": s.dots,
            "cap": s.cap,
            "places": s.places,
            "decides": s.decides.value,
            "question": s.question,
        }

    def _make_common(self) -> None:
        theme = self._theme
        self.inputs["title"] = TextInput(theme, self.tr("Name of the step"), self._send_title)
        self.inputs["minutes"] = NumberInput(theme, self.tr("Minutes"), self._send_minutes, (1, 240))

    def _make_for_kind(self, kind: StepKind) -> None:
        match kind:
            case StepKind.IDEAS:
                self._make_ideas()
            case StepKind.PICK:
                self._number("picks", self.tr("Marks each"), self._send_picks, (1, 20))
            case StepKind.TALK:
                self._number("talks", self.tr("Proposals"), self._send_talks, (0, 20))
                self._number("talk_seconds", self.tr("Seconds each"), self._send_seconds, (10, 3600), by=10)
            case StepKind.BALLOT:
                self._make_ballot()
            case _:
                pass
        theme, one = self._theme, self.tr("one sentence")
        self.inputs["instruction"] = TextInput(
            theme, self.tr("What the Stage says"), self._send_instruction, one
        )
        self.inputs["hint"] = TextInput(
            theme, self.tr("A word to whoever runs the laptop"), self._send_hint, one
        )

    def _make_ideas(self) -> None:
        none = self.tr("no limit")
        self._number("ideas_each", self.tr("Ideas each"), self._send_ideas_each, (0, 99), zero=none)
        goal = self.tr("none")
        self._number("goal", self.tr("Goal, together"), self._send_goal, (0, 5000), zero=goal)
        names = (("unsigned", self.tr("unsigned")), ("signed", self.tr("signed")))
        self.inputs["names"] = ChoiceInput(self._theme, self.tr("Names"), self._send_names, names)

    def _make_ballot(self) -> None:
        self._number("dots", self.tr("Dots each"), self._send_dots, (1, 99))
        self._number("cap", self.tr("Most on one"), self._send_cap, (1, 99))
        self._number("places", self.tr("Places"), self._send_places, (1, 20))
        decides = (
            (Decides.SHORTLIST.value, self.tr("makes a shortlist")),
            (Decides.DECISION.value, self.tr("decides")),
        )
        self.inputs["decides"] = ChoiceInput(self._theme, self.tr("The ballot"), self._send_decides, decides)
        self.inputs["question"] = TextInput(
            self._theme, self.tr("Question of the ballot"), self._send_question
        )

    def _number(
        self,
        name: str,
        label: str,
        send: Callable[[int], Say],
        span: tuple[int, int],
        *,
        zero: str = "",
        by: int = 1,
    ) -> None:
        self.inputs[name] = NumberInput(self._theme, label, send, span, zero=zero, step=by)

    def _lay_out(self) -> None:
        """The name takes half a row, numbers and choices a quarter, sentences a whole one."""
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(14)
        grid.addWidget(self._heading, 0, 0, 1, _COLUMNS)
        row, column = 1, 0
        for name, shown in self.inputs.items():
            width = _WIDTHS.get(name, 1)
            if column + width > _COLUMNS:
                row, column = row + 1, 0
            grid.addWidget(shown, row, column, 1, width, Qt.AlignmentFlag.AlignTop)
            column += width
        for place in range(_COLUMNS):
            grid.setColumnStretch(place, 1)

    # One bound method a field: what it changes, and nothing else.

    def _plan(self, plan: StepPlan) -> Say:
        refusal = self._send(self._row.step, plan)
        if not refusal:
            QTimer.singleShot(0, self._try_refused_again)
        return refusal

    def _try_refused_again(self) -> None:
        """More dots may make room for the cap that was refused a moment ago."""
        for shown in self.inputs.values():
            if isinstance(shown, NumberInput) and shown.is_pending:
                shown.flush()

    def _set(self, **changes: Unpack[Changes]) -> Say:
        settings: Settings = replace(self._row.plan.settings, **changes)
        return self._plan(replace(self._row.plan, settings=settings))

    def _send_title(self, text: str) -> Say:
        return self._plan(replace(self._row.plan, title=text))

    def _send_minutes(self, minutes: int) -> Say:
        return self._plan(replace(self._row.plan, minutes=minutes))

    def _send_instruction(self, text: str) -> Say:
        return self._plan(replace(self._row.plan, instruction=text))

    def _send_hint(self, text: str) -> Say:
        return self._plan(replace(self._row.plan, hint=text))

    def _send_names(self, value: str) -> Say:
        return self._set(is_unsigned=value == "unsigned")

    def _send_ideas_each(self, n: int) -> Say:
        return self._set(ideas_each=n)

    def _send_goal(self, n: int) -> Say:
        return self._set(goal=n)

    def _send_picks(self, n: int) -> Say:
        return self._set(picks=n)

    def _send_talks(self, n: int) -> Say:
        return self._set(talks=n)

    def _send_seconds(self, n: int) -> Say:
        return self._set(talk_seconds=n)

    def _send_dots(self, n: int) -> Say:
        return self._set(dots=n)

    def _send_cap(self, n: int) -> Say:
        return self._set(cap=n)

    def _send_places(self, n: int) -> Say:
        return self._set(places=n)

    def _send_decides(self, value: str) -> Say:
        return self._set(decides=Decides(value))

    def _send_question(self, text: str) -> Say:
        return self._set(question=text)


def _show(shown: Input, value: str | int) -> None:
    if isinstance(shown, NumberInput):
        shown.show_value(int(value))
    else:
        shown.show_value(str(value))
