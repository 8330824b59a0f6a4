"""The one way on of each moment, what it would cut short, and the fact beside the clock."""

from __future__ import annotations

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import (
    Method,
    Phase,
    Poll,
    Role,
    Session,
    SessionState,
    Step,
    StepKind,
)
from lfb_desktop.domain.reading import is_reading
from lfb_desktop.domain.rules.ballots import proposals
from lfb_desktop.domain.words import NOTHING, Say, count, say
from lfb_desktop.views.console_people import answered, is_few, is_open_round, open_poll, waiting
from lfb_desktop.views.console_values import SignView

_LONGEST_TITLE = 22


def sign(session: Session) -> SignView:
    step = session.current
    if session.state is SessionState.PREPARATION:
        return SignView(say("Open the doors"), c.OpenDoors(session.id))
    if session.stopped_ms is not None:
        return SignView(say("Go on with the session"), c.TakeUp(session.id))
    if session.state is SessionState.ENDED or step is None:
        return SignView(say("Back to Home"), None)
    poll = open_poll(session, step)
    if poll is not None:
        label = say("Close the questions") if poll.method is Method.PULSE else say("Close and show")
        return SignView(label, c.ClosePoll(session.id, poll.id), _unanswered(session, poll))
    if is_open_round(step):
        return SignView(say("Reveal all ideas"), _on(session, step), _still_writing(session, step))
    is_unasked = step.kind is StepKind.BALLOT and not session.polls_of(step.id) and step.phase is Phase.OPEN
    if is_unasked and proposals(session):
        return SignView(say("Open the ballot"), c.OpenPoll(session.id))
    if step.kind is StepKind.TALK and step.focus + 1 < len(step.talks):
        return SignView(say("Next proposal"), c.FocusTalk(session.id, step.focus + 1))
    if step == session.steps[-1]:
        # An ended session is not opened again; a letter typed beside a field must not end it.
        return SignView(_on_label(session, step), _on(session, step), say("The session ends. Press again."))
    return SignView(_on_label(session, step), _on(session, step), _nobody_here(session, step))


def back(session: Session) -> c.Command | None:
    step = session.current
    if not session.is_running or step is None:
        return None
    if step.kind is StepKind.TALK and step.focus > 0 and step.talks:
        return c.FocusTalk(session.id, step.focus - 1)
    return c.GoBack(session.id) if session.steps.index(step) > 0 else None


def _on(session: Session, step: Step) -> c.Command:
    return c.EndSession(session.id) if step == session.steps[-1] else c.GoOn(session.id)


def _on_label(session: Session, step: Step) -> Say:
    if step == session.steps[-1]:
        return say("End the session")
    title = session.steps[session.steps.index(step) + 1].title
    return say("On to “{title}”", title=title) if len(title) <= _LONGEST_TITLE else say("Go on")


def _nobody_here(session: Session, step: Step) -> Say | None:
    """Nobody would have a voice in what follows; that is easily forgotten, and seldom meant."""
    if step.kind is StepKind.LOBBY and not session.present:
        return say("Nobody is marked as here. Press again.")
    return None


def _still_writing(session: Session, step: Step) -> Say | None:
    n = sum(not v.is_done for v in step.voices)
    if not n or step.is_writing_over:
        return None
    if is_few(session):
        return say("Not everybody is done. Press again.")
    return count(n, "One is still writing. Press again.", "{n} are still writing. Press again.")


def _unanswered(session: Session, poll: Poll) -> Say | None:
    n = waiting(poll)
    if not n:
        return None
    if is_few(session):
        return say("Not everybody has answered. Press again.")
    return count(n, "One has not answered. Press again.", "{n} have not answered. Press again.")


def fact(session: Session) -> Say:
    """One fact in words, for the bottom bar."""
    step = session.current
    if not session.is_running or step is None:
        return NOTHING
    poll = open_poll(session, step)
    if poll is not None:
        return answered(poll)
    if is_reading(step):
        return say("The ideas are read in private.")
    if is_open_round(step):
        done = sum(v.is_done for v in step.voices)
        return say("{done} of {n} are done", done=done, n=len(step.voices))
    if step.kind is StepKind.COMMITMENTS and session.outcomes:
        owned = sum(1 for o in session.outcomes if o.people(Role.OWNER))
        return say("{n} of {all} have an owner", n=owned, all=len(session.outcomes))
    if step.kind is StepKind.THEMES:
        loose = sum(1 for i in session.live_ideas if i.theme is None)
        return count(loose, "{n} idea without a theme", "{n} ideas without a theme") if loose else NOTHING
    return NOTHING
