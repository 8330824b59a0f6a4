"""Which form belongs to which part of a turn, and how it is handed in."""

from __future__ import annotations

from collections.abc import Iterable

from lfb_desktop.domain.words import NOTHING, Say
from lfb_desktop.ui.curtain.folding_forms import OpenForm, ReadForm
from lfb_desktop.ui.curtain.form import Form, PollForm
from lfb_desktop.ui.curtain.levels_form import LevelsForm
from lfb_desktop.ui.curtain.marks_form import MarksForm
from lfb_desktop.ui.curtain.objections_form import ObjectionsForm
from lfb_desktop.ui.curtain.text_forms import AskForm, TextForm, ThanksForm
from lfb_desktop.ui.curtain.turn import Turn
from lfb_desktop.ui.curtain.writing_form import WritingForm
from lfb_desktop.ui.theme import Theme
from lfb_desktop.views.curtain_values import (
    AskPart,
    LevelsPart,
    MarksPart,
    ObjectionsPart,
    OpenPart,
    Part,
    PollPart,
    ReadPart,
    ThanksPart,
    WritePart,
)


def poll_form(theme: Theme, part: PollPart) -> PollForm:
    """Raises TypeError for a part that nobody knows how to ask."""
    match part:
        case LevelsPart():
            return LevelsForm(theme, part)
        case MarksPart():
            return MarksForm(theme, part)
        case ObjectionsPart():
            return ObjectionsForm(theme, part)
    raise TypeError(type(part).__name__)


def form_for(theme: Theme, part: Part, turn: Turn) -> Form:
    """Raises TypeError for a part that nobody knows how to ask."""
    match part:
        case WritePart():
            return WritingForm(theme, turn)
        case AskPart():
            return AskForm(theme)
        case ThanksPart():
            return ThanksForm(theme, part)
        case ReadPart():
            return ReadForm(theme, part)
        case OpenPart():
            return OpenForm(theme, part)
        case PollPart():
            return poll_form(theme, part)
    raise TypeError(type(part).__name__)


def hand_in(part: Part, form: Form, turn: Turn) -> Say:
    """NOTHING when it was taken, else why not; then what was entered stays in the form."""
    reason = form.missing()
    if reason:
        return reason
    if isinstance(form, WritingForm):
        return form.take_draft() or turn.finish_writing()
    if isinstance(form, ReadForm):
        return first_reason(turn.fold(slip) for slip in form.folded)
    if isinstance(form, OpenForm):
        return first_reason(turn.say_on_fold(idea, opens=opens) for idea, opens in form.said)
    if isinstance(form, PollForm) and isinstance(part, PollPart):
        return turn.answer(part.poll, form.answer())
    if not isinstance(form, TextForm) or not form.text:
        return NOTHING
    return turn.thank(form.person, form.text) if isinstance(form, ThanksForm) else turn.ask(form.text)


def first_reason(reasons: Iterable[Say]) -> Say:
    """One act after the other; nothing is sent after one that was refused."""
    return next((reason for reason in reasons if reason), NOTHING)
