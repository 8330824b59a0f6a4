"""Stopping for today and taking up again, and opening an ended session once more.

What is hidden stays hidden in between; only an open ballot is dropped, because nobody can hold a
half-filled paper for a week.
"""

from __future__ import annotations

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain import texts
from lfb_desktop.domain.errors import refuse
from lfb_desktop.domain.model import Participant, Phase, Presence, Session, SessionState, Step, StepKind
from lfb_desktop.domain.rules import clocks, inviting
from lfb_desktop.domain.rules.alone import refuse_beside_another
from lfb_desktop.domain.rules.arriving import depart
from lfb_desktop.domain.rules.ask import Ask, open_polls
from lfb_desktop.domain.rules.sessions import new_step
from lfb_desktop.domain.rules.steps import enter

ROLL_CALL_MINUTES = SO_FAR_MINUTES = 2


def stop_for_today(ask: Ask, command: c.StopForToday) -> tuple[e.Event, ...]:
    session = ask.running
    go_on = texts.calendar_date(command.go_on) if command.go_on else ""
    dropped = tuple(e.PollDropped(session.id, p.id, p.step) for p in open_polls(session))
    step = session.current
    still = clocks.stopped(ask, step) if step is not None else ()
    asked = inviting.ended(session)
    return (*dropped, *still, *asked, e.SessionStopped(session.id, ask.now.wall_ms, go_on))


def take_up(ask: Ask, command: c.TakeUp) -> tuple[e.Event, ...]:
    """With a new roll call: who was here then is expected, not here."""
    session = ask.session
    if session.state is not SessionState.RUNNING or session.stopped_ms is None:
        raise refuse("This session was not stopped.")
    refuse_beside_another(ask)
    called = [event for one in session.participants for event in _called(session, one)]
    up = (e.SessionTakenUp(session.id, _left(session)), *called)
    step = session.current
    if step is None or step.kind in (StepKind.LOBBY, StepKind.SO_FAR):
        return up
    roll_call = new_step(ask, c.StepPlan(StepKind.LOBBY, command.roll_call, ROLL_CALL_MINUTES))
    so_far = new_step(ask, c.StepPlan(StepKind.SO_FAR, command.so_far, SO_FAR_MINUTES))
    return (*up, _inserted(session, step, (roll_call, so_far)), *enter(ask, roll_call))


def _called(session: Session, one: Participant) -> tuple[e.Event, ...]:
    """Whoever has acted in an open round keeps the voice; the others get one when they are here again."""
    if one.presence not in (Presence.PRESENT, Presence.AWAY):
        return ()
    expected = e.PresenceMarked(session.id, one.person.id, Presence.EXPECTED)
    return (expected, *depart(session, one.person.id))


def _left(session: Session) -> int:
    """What the steps that are open have left; their clocks stand."""
    clocks = [s.clock for s in session.steps if s.phase is Phase.OPEN and s.clock is not None]
    return sum(max(0, clock.remaining_ms) for clock in clocks)


def _inserted(session: Session, before: Step, new: tuple[Step, ...]) -> e.AgendaChanged:
    at = session.steps.index(before)
    return e.AgendaChanged(session.id, (*session.steps[:at], *new, *session.steps[at:]))


def reopen_session(ask: Ask, command: c.ReopenSession) -> tuple[e.Event, ...]:
    session = ask.session
    if session.state is not SessionState.ENDED:
        raise refuse("This session has not ended.")
    refuse_beside_another(ask)
    return (e.SessionReopened(session.id),)


TABLE = {
    c.StopForToday: stop_for_today,
    c.TakeUp: take_up,
    c.ReopenSession: reopen_session,
}
