"""Walking through the agenda: doors, on, back, the end. What is known stays known."""

from __future__ import annotations

from dataclasses import replace

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.actors import Participant
from lfb_desktop.domain.chance import shuffled
from lfb_desktop.domain.errors import refuse
from lfb_desktop.domain.model import (
    IdeaId,
    Phase,
    Presence,
    Session,
    SessionState,
    Step,
    StepKind,
    Voice,
)
from lfb_desktop.domain.model import Participant as Member
from lfb_desktop.domain.picks import going_on, marks, roots
from lfb_desktop.domain.rules import clocks, inviting, polls, rounds
from lfb_desktop.domain.rules.alone import refuse_beside_another
from lfb_desktop.domain.rules.arriving import depart, join
from lfb_desktop.domain.rules.ask import Ask, open_polls
from lfb_desktop.domain.rules.writing import sealed_texts
from lfb_desktop.domain.texts import has_content


def open_doors(ask: Ask, command: c.OpenDoors) -> tuple[e.Event, ...]:
    session = ask.unended
    if session.state is SessionState.RUNNING:
        return ()
    if not has_content(session.why.text):
        raise refuse("Write the why first. Everything else can wait.")
    if not session.steps:
        raise refuse("The agenda is empty. Add a step or choose a template.")
    refuse_beside_another(ask)
    return (e.SessionStarted(session.id, ask.now.wall_ms), *enter(ask, session.steps[0]))


def go_on(ask: Ask, command: c.GoOn) -> tuple[e.Event, ...]:
    step = ask.current()
    place = ask.session.steps.index(step)
    if place + 1 == len(ask.session.steps):
        raise refuse("This is the last step. End the session when you are ready.")
    left = _leave_forward(ask, step)
    return (*left, *enter(_with_revealed(ask, left), ask.session.steps[place + 1]))


def go_back(ask: Ask, command: c.GoBack) -> tuple[e.Event, ...]:
    step = ask.current()
    place = ask.session.steps.index(step)
    if place == 0:
        raise refuse("This is the first step.")
    return (*_leave_back(ask, step), *enter(ask, ask.session.steps[place - 1]))


def go_to(ask: Ask, command: c.GoTo) -> tuple[e.Event, ...]:
    step, target = ask.current(), ask.session.step(command.step)
    if target is None:
        raise refuse("This step is not in the agenda any more.")
    if target == step:
        return ()
    if ask.session.steps.index(target) < ask.session.steps.index(step):
        return (*_leave_back(ask, step), *enter(ask, target))
    left = _leave_forward(ask, step)
    return (*left, *enter(_with_revealed(ask, left), target))


def end_session(ask: Ask, command: c.EndSession) -> tuple[e.Event, ...]:
    step = ask.current()
    others = [s for s in ask.session.steps if s.phase is not Phase.AHEAD and s != step]
    asking = {p.step for p in open_polls(ask.session)}
    for other in others:
        if other.id in asking:
            raise refuse(
                "The question of “{title}” is still open. Go there and close it first.", title=other.title
            )
        if other.kind is StepKind.IDEAS and other.phase is Phase.OPEN:
            raise refuse(
                "The round “{title}” is still open. Go back and reveal its ideas first.", title=other.title
            )
    # What was gone back from was not left forward: its texts are sealed now, or never.
    closed = [event for other in others for event in _closed(ask, other)]
    torn = (e.NoteSealed(ask.session.id, ""),) if ask.session.leader_note else ()
    ended = e.SessionEnded(ask.session.id, ask.now.wall_ms)
    return (*_leave_forward(ask, step), *closed, *torn, ended)


def mark_presence(ask: Ask, command: c.MarkPresence) -> tuple[e.Event, ...]:
    """Who comes late gets a voice in what is open; who leaves without having acted gives it back."""
    session = ask.unended
    before = next((p for p in session.participants if p.person.id == command.person), None)
    if isinstance(ask.by, Participant):
        _refuse_for_myself(ask, command, before)
    if before is None:
        raise refuse("This person is not on the list of this session. Add them first.")
    if before.presence is command.presence:
        return ()
    marked = e.PresenceMarked(session.id, command.person, command.presence)
    is_here = command.presence is Presence.PRESENT
    return (marked, *(join(session, command.person) if is_here else depart(session, command.person)))


def _refuse_for_myself(ask: Ask, command: c.MarkPresence, before: Member | None) -> None:
    """By phone one comes and goes; whether one watches is said at the Console."""
    ask.speaks_for(command.person)
    if before is None or before.presence is Presence.OBSERVER:
        raise refuse("Nobody waits for you to vote. You can simply go and come.")
    if command.presence not in (Presence.PRESENT, Presence.AWAY):
        raise refuse("This is done at the Console.")


def _leave_forward(ask: Ask, step: Step) -> tuple[e.Event, ...]:
    if any(p.step == step.id for p in open_polls(ask.session)):
        raise refuse("Close the open question first. Then everybody sees the answer at the same moment.")
    return (*_leave_back(ask, step), *_closed(ask, step))


def _leave_back(ask: Ask, step: Step) -> tuple[e.Event, ...]:
    """What ends wherever one goes from here; nothing is closed by it."""
    return (*clocks.stopped(ask, step), *inviting.ended(ask.session))


def _closed(ask: Ask, step: Step) -> tuple[e.Event, ...]:
    """A closed step that was gone back to may have got new texts: they are sealed again."""
    if step.phase is not Phase.OPEN:
        return sealed_texts(ask, step)
    revealed = (rounds.revealed(ask, step),) if step.kind is StepKind.IDEAS else ()
    return (*revealed, *sealed_texts(ask, step), e.StepClosed(ask.session.id, step.id, ask.now.wall_ms))


def _with_revealed(ask: Ask, left: tuple[e.Event, ...]) -> Ask:
    """The step that follows a round at once meets its ideas."""
    ideas = tuple(idea for event in left if isinstance(event, e.RoundRevealed) for idea in event.ideas)
    session = replace(ask.session, ideas=(*ask.session.ideas, *ideas))
    return replace(ask, state=replace(ask.state, session=session))


def enter(ask: Ask, step: Step) -> tuple[e.Event, ...]:
    """Opens it for the first time; a question that was dropped when the session stopped is asked anew."""
    entered = e.StepEntered(ask.session.id, step.id)
    if step.phase is Phase.OPEN and not ask.session.polls_of(step.id):
        return (entered, *polls.opened_with(ask, step))
    if step.phase is not Phase.AHEAD:
        return (entered,)
    voices = _voices(ask.session) if step.kind is StepKind.IDEAS else ()
    talks = _talks(ask, step) if step.kind is StepKind.TALK else ()
    opened = e.StepOpened(ask.session.id, step.id, ask.now.wall_ms, voices, talks)
    clock = e.ClockSet(ask.session.id, step.id, clocks.fresh(step, ask.now))
    return (entered, opened, clock, *polls.opened_with(ask, step))


def _voices(session: Session) -> tuple[Voice, ...]:
    return tuple(Voice(p.person.id) for p in session.present)


def _talks(ask: Ask, step: Step) -> tuple[IdeaId, ...]:
    """The most marked, and those that somebody defends, in drawn order."""
    most, defended = marks(ask.session), {i.id for i in ask.session.ideas if i.is_defended}
    root = roots(ask.session)
    readable = [i for i in going_on(ask.session) if not i.is_folded]
    ordered = sorted(readable, key=lambda i: (-most[i.id], i.number))
    top = [i.id for i in ordered if most[i.id]][: step.settings.talks]
    bold = [i.id for i in ordered if i.id in {root[d] for d in defended} and i.id not in top]
    return shuffled(ask.new_id(), [*top, *bold])


TABLE = {
    c.OpenDoors: open_doors,
    c.GoOn: go_on,
    c.GoBack: go_back,
    c.GoTo: go_to,
    c.EndSession: end_session,
    c.MarkPresence: mark_presence,
}
