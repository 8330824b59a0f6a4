"""What may be set of one step: its method, its minutes, what its kind needs, its name, and what is said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypedDict, Unpack

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from lfb_desktop.domain.commands import StepPlan
from lfb_desktop.domain.model import Decides, Settings, StepId, StepKind
from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.ui.home.field import Label
from lfb_desktop.ui.home.inputs import ChoiceInput, Input, NumberInput, TextInput
from lfb_desktop.ui.ports import TemplateChoice
from lfb_desktop.ui.prepare.kinds import KINDS, fresh_plan, is_fresh
from lfb_desktop.ui.prepare.sentence_input import SentenceInput
from lfb_desktop.ui.soon import soon
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.prepare import StepRow

SendPlan = Callable[[str, StepPlan], Say]
_COLUMNS = 4
_NARROW = 560  # below, two fields stand side by side instead of four
_WIDTHS = {"title": 2, "question": 3, "instruction": 4, "hint": 4}


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
    by_lot: bool


class StepForm(QWidget):
    """`send(step, plan)` answers with NOTHING or a refusal, which is told at the field."""

    typed = Signal()

    def __init__(
        self, theme: Theme, row: StepRow, send: SendPlan, templates: tuple[TemplateChoice, ...]
    ) -> None:
        super().__init__()
        self._theme = theme
        self._row = row
        self._send = send
        self._templates = templates
        self._is_narrow: bool | None = None
        self._heading = Label(theme, "section", "text_2")
        self._heading.setWordWrap(True)
        self.inputs: dict[str, Input] = {}
        self._make_fields(row.plan.kind)
        for shown in self.inputs.values():
            if isinstance(shown, TextInput):
                shown.draft.typed.connect(self.typed)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(12)
        self._arrange(is_narrow=False)
        self.show_row(row)

    @property
    def step(self) -> StepId:
        return self._row.step

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.dress()

    def dress(self) -> None:
        self._arrange(is_narrow=self.width() < _NARROW * self._theme.text_scale)

    def _values(self, plan: StepPlan) -> dict[str, str | int]:
        s = plan.settings
        return {
            "method": plan.kind.value,
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
            "tie": "lot" if s.by_lot else "tries",
            "question": s.question,
        }

    # The fields, in the order in which they stand.

    def _make_fields(self, kind: StepKind) -> None:
        theme = self._theme
        methods = tuple((k.value, spoken(words.method)) for k, words in KINDS.items())
        self.inputs["method"] = ChoiceInput(theme, self.tr("Method"), self._send_method, methods)
        self._number("minutes", self.tr("Minutes"), self._send_minutes, (1, 240))
        self._make_for_kind(kind)
        self.inputs["title"] = TextInput(theme, self.tr("Name of the step"), self._send_title)
        self._make_more_for_kind(kind)
        if kind is not StepKind.PICK:  # there the Stage says by itself how many marks each has
            self.inputs["instruction"] = SentenceInput(
                theme, self.tr("What the Stage says"), self._send_instruction
            )
        self.inputs["hint"] = SentenceInput(
            theme, self.tr("A word to whoever runs the laptop"), self._send_hint
        )

    def _make_for_kind(self, kind: StepKind) -> None:
        """At most two, beside method and minutes."""
        match kind:
            case StepKind.IDEAS:
                none = self.tr("no limit")
                self._number("ideas_each", self.tr("Ideas each"), self._send_ideas_each, (0, 99), zero=none)
                names = (("unsigned", self.tr("unsigned")), ("signed", self.tr("signed")))
                self.inputs["names"] = ChoiceInput(self._theme, self.tr("Names"), self._send_names, names)
            case StepKind.PICK:
                self._number("picks", self.tr("Marks each"), self._send_picks, (1, 20))
            case StepKind.TALK:
                self._number("talks", self.tr("Proposals"), self._send_talks, (0, 20))
                self._number("talk_seconds", self.tr("Seconds each"), self._send_seconds, (10, 3600), by=10)
            case StepKind.BALLOT:
                self._number("dots", self.tr("Dots each"), self._send_dots, (1, 99))
                self._number("cap", self.tr("Most on one"), self._send_cap, (1, 99))
            case _:
                pass

    def _make_more_for_kind(self, kind: StepKind) -> None:
        """Beside the name and below it."""
        if kind is StepKind.IDEAS:
            none = self.tr("none")
            self._number("goal", self.tr("Goal, together"), self._send_goal, (0, 5000), zero=none)
        elif kind is StepKind.BALLOT:
            self._number("places", self.tr("Places"), self._send_places, (1, 20))
            decides = (
                (Decides.SHORTLIST.value, self.tr("makes a shortlist")),
                (Decides.DECISION.value, self.tr("decides")),
            )
            self.inputs["decides"] = ChoiceInput(
                self._theme, self.tr("The ballot"), self._send_decides, decides
            )
            ties = (("tries", self.tr("all, as two-week tries")), ("lot", self.tr("a lot draws")))
            self.inputs["tie"] = ChoiceInput(self._theme, self.tr("A tie that stays"), self._send_tie, ties)
            self.inputs["question"] = SentenceInput(
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

    def _arrange(self, *, is_narrow: bool) -> None:
        """Numbers and choices take a quarter of a row, the name half, sentences the whole."""
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        self._grid.removeWidget(self._heading)
        self._grid.addWidget(self._heading, 0, 0, 1, _COLUMNS)
        row, column = 1, 0
        for name, shown in self.inputs.items():
            width = min(_COLUMNS, _WIDTHS.get(name, 1) * (2 if is_narrow else 1))
            if column + width > _COLUMNS:
                row, column = row + 1, 0
            self._grid.removeWidget(shown)
            self._grid.addWidget(shown, row, column, 1, width, Qt.AlignmentFlag.AlignTop)
            column += width
        for place in range(_COLUMNS):
            self._grid.setColumnStretch(place, 1)
        self._grid.activate()  # in a resize Qt has laid out already, the old way

    # One bound method a field: what it changes, and nothing else.

    def _plan(self, plan: StepPlan) -> Say:
        refusal = self._send(self._row.step, plan)
        if not refusal:
            soon(self, self._try_refused_again)
        return refusal

    def _try_refused_again(self) -> None:
        """More dots may make room for the cap that was refused a moment ago."""
        for shown in self.inputs.values():
            if isinstance(shown, NumberInput) and shown.is_pending:
                shown.flush()

    def _set(self, **changes: Unpack[Changes]) -> Say:
        settings: Settings = replace(self._row.plan.settings, **changes)
        return self._plan(replace(self._row.plan, settings=settings))

    def _send_method(self, value: str) -> Say:
        """Another way to use the step. Its words follow only where they are not somebody's own."""
        kind, plan = StepKind(value), self._row.plan
        if kind is plan.kind:
            return NOTHING
        if not self.flush():
            # What was refused says so at its own field; the method waits until it is mended.
            soon(self, self._show_row_again)
            return NOTHING
        plan = self._row.plan
        if is_fresh(plan, self._templates):
            fresh = fresh_plan(kind, self._templates)
            return self._send(self._row.step, replace(fresh, minutes=plan.minutes))
        return self._send(self._row.step, replace(plan, kind=kind))

    def _show_row_again(self) -> None:
        self.show_row(self._row)

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

    def _send_tie(self, value: str) -> Say:
        return self._set(by_lot=value == "lot")

    def _send_question(self, text: str) -> Say:
        return self._set(question=text)


def _show(shown: Input, value: str | int) -> None:
    if isinstance(shown, NumberInput):
        shown.show_value(int(value))
    else:
        shown.show_value(str(value))
