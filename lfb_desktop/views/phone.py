"""What phones show: `shared` is the same for all, `personal` is one phone's own, `mine` goes by tickets.

All three are total and pure. `shared` is parted in two, because counts change with every act and the rest
does not.
"""

from __future__ import annotations

from dataclasses import replace

from lfb_desktop.domain.model import Method, Moment, Session, SessionState, State, Step, StepKind
from lfb_desktop.domain.words import NOTHING, Say, count, say
from lfb_desktop.views.clock_faces import clock_face
from lfb_desktop.views.console_people import is_open_round, open_poll
from lfb_desktop.views.phone_mine import mine
from lfb_desktop.views.phone_seats import personal
from lfb_desktop.views.phone_tasks import TASKS, Here, Shown, lobby
from lfb_desktop.views.phone_values import EndedTask, PhoneCounts, PhoneView, without_words
from lfb_desktop.views.scenes import (
    LobbyScene,
    RestScene,
    StageView,
    TalkScene,
)
from lfb_desktop.views.showing import Showing
from lfb_desktop.views.stage import answered, stage
from lfb_desktop.views.veil import veiled

__all__ = ["mine", "personal", "shared"]

_NO_SESSION = without_words(say("There is no session here just now."))


def shared(state: State, now: Moment) -> tuple[PhoneView, PhoneCounts]:
    """Every state of a session has a view."""
    if state.session is None:
        return _NO_SESSION, PhoneCounts()
    session = veiled(state.session)
    state = replace(state, session=session)
    seen, step = stage(state, Showing(), now), session.current
    is_running = session.is_running and step is not None
    title, line, task = _shown(state, session, step, seen)
    view = PhoneView(
        language=session.language,
        why=session.why.text,
        horizon=seen.horizon,
        step=step.id if step is not None else None,
        clock=clock_face(session, step, now) if is_running and step is not None else None,
        title=title,
        line=line,
        task=replace(task, clock=None) if isinstance(task, TalkScene) else task,
    )
    return view, _counts(session, step, seen)


def _shown(state: State, session: Session, step: Step | None, seen: StageView) -> Shown:
    if session.state is SessionState.ENDED:
        return say("The session is over."), NOTHING, EndedTask(say("Thank you for taking part."))
    if isinstance(seen.scene, RestScene):
        return say("Stopped for today"), NOTHING, seen.scene
    if step is None:
        assert isinstance(seen.scene, LobbyScene)
        return lobby(session, seen.scene, say("You are in."))
    return TASKS[step.kind](Here(state, session, step, seen))


def _counts(session: Session, step: Step | None, seen: StageView) -> PhoneCounts:
    """What the Stage counts at this moment, and no more."""
    if session.state is SessionState.ENDED or session.stopped_ms is not None:
        return PhoneCounts()
    if isinstance(seen.scene, LobbyScene):
        return PhoneCounts(here=seen.scene.here)
    return PhoneCounts(_line(session, step)) if step is not None else PhoneCounts()


def _line(session: Session, step: Step) -> Say:
    if is_open_round(step):
        return count(len(step.slips), "{n} idea", "{n} ideas")
    poll = open_poll(session, step)
    if poll is None or poll.method in (Method.PICKS, Method.PULSE):
        return NOTHING
    if step.kind is StepKind.CLARITY:
        return answered(poll)
    voted = sum(1 for v in poll.voices if v.acts or v.is_by_hand)
    return say("{n} of {all} have voted", n=voted, all=len(poll.voices))
