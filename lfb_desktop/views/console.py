"""The facilitator's window as a value. Hidden is hidden for the leader, too: no slip, no running total."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from lfb_desktop.domain.model import Moment, PersonId, Session, SessionState, State, Step, StepKind
from lfb_desktop.domain.words import NOTHING
from lfb_desktop.views import console_endings as endings
from lfb_desktop.views import console_panels as panels
from lfb_desktop.views.clock_faces import clock_face
from lfb_desktop.views.console_people import names_are_shown, open_poll, people, people_count
from lfb_desktop.views.console_phone_values import NO_CONNECTIONS
from lfb_desktop.views.console_phones import Connections, phones_part, private_line
from lfb_desktop.views.console_signs import back, fact, sign
from lfb_desktop.views.console_values import AgendaRow, Away, ConsoleView, Panel, Walk
from lfb_desktop.views.curtain import paper, seats
from lfb_desktop.views.curtain_values import PollPart, Seat
from lfb_desktop.views.prepare import method_words
from lfb_desktop.views.resting import stopped
from lfb_desktop.views.scenes import Horizon
from lfb_desktop.views.session_time import SessionTime, minutes_words, session_time
from lfb_desktop.views.veil import veiled

PanelOf = Callable[[State, Session, Step, Moment], Panel]

PANELS: Mapping[StepKind, PanelOf] = {
    StepKind.LOBBY: panels.lobby,
    StepKind.WHY: panels.why,
    StepKind.CLARITY: panels.clarity,
    StepKind.IDEAS: panels.ideas,
    StepKind.READING: panels.reading,
    StepKind.PICK: panels.pick,
    StepKind.THEMES: panels.themes,
    StepKind.TALK: panels.talk,
    StepKind.BALLOT: endings.ballot,
    StepKind.COMMITMENTS: endings.commitments,
    StepKind.CLOSING: endings.closing,
    StepKind.SO_FAR: panels.so_far,
}


def console(
    state: State, *, now: Moment, connections: Connections = NO_CONNECTIONS, open_ms: int = 0
) -> ConsoleView:
    """Total for every session; raises ValueError if the state holds none.

    `connections`: what the network knows of phones; `open_ms`: for so long they have been able to come in.
    """
    session = state.session
    if session is None:
        raise ValueError("a session is needed to run one")
    session = veiled(session)
    is_ended = session.state is SessionState.ENDED
    is_stopped = session.stopped_ms is not None
    step = None if is_ended or is_stopped else session.current
    return ConsoleView(
        session=session.id,
        state=session.state,
        title=session.title,
        why=session.why.text,
        agenda=_agenda(session),
        spent_min=_spent_min(session, now),
        total_min=sum(round(s.planned_ms / 60_000) for s in session.steps),
        horizon=_horizon(session),
        step=step.id if step else None,
        kind=None if is_ended or is_stopped else (step.kind if step else StepKind.LOBBY),
        step_title=step.title if step else "",
        method=method_words(step.kind, step.settings) if step else NOTHING,
        clock=clock_face(session, step, now) if step else None,
        time=session_time(session, now) if step else SessionTime(),
        away=_away(step),
        sign=sign(session),
        back=back(session),
        fact=fact(session),
        people=people(state, session, connections, now.steady_ms),
        people_count=people_count(session),
        roster=_roster(state, session),
        notes=session.notes,
        panel=_panel(state, session, step, now),
        seats=_seats(session),
        paper=_paper(session, step),
        may_claim=any(i.ticket is not None and i.author is None for i in session.ideas),
        phones=phones_part(state, session, connections, steady_ms=now.steady_ms, open_ms=open_ms),
        private=private_line(state, session),
    )


def _seats(session: Session) -> tuple[Seat, ...]:
    """Who is done is nothing for a leader who runs the laptop: then all seats look alike."""
    is_shown = names_are_shown(session)
    return tuple(
        seat if is_shown or not seat.is_done else replace(seat, is_done=False) for seat in seats(session)
    )


def _paper(session: Session, step: Step | None) -> PollPart | None:
    poll = open_poll(session, step)
    return paper(session, poll) if poll is not None else None


def _panel(state: State, session: Session, step: Step | None, now: Moment) -> Panel:
    if session.state is SessionState.ENDED:
        return endings.ended(state, session)
    if session.stopped_ms is not None:
        return stopped(session)
    if step is None:
        return panels.lobby(state, session, None, now)
    return PANELS[step.kind](state, session, step, now)


def _roster(state: State, session: Session) -> tuple[tuple[PersonId, str], ...]:
    inside = {p.person.id for p in session.participants} | {session.leader}
    return tuple((p.id, p.name) for p in state.team.people if p.id not in inside)


def _here(session: Session) -> int:
    step = session.current
    if session.state is SessionState.ENDED:
        return len(session.steps)
    return session.steps.index(step) if step in session.steps else 0


def _agenda(session: Session) -> tuple[AgendaRow, ...]:
    here = _here(session)
    return tuple(
        AgendaRow(s.id, s.title, minutes_words(s), _walk(place, here))
        for place, s in enumerate(session.steps)
    )


def _walk(place: int, here: int) -> Walk:
    if place == here:
        return Walk.HERE
    return Walk.WALKED if place < here else Walk.AHEAD


def _horizon(session: Session) -> Horizon:
    is_ended = session.state is SessionState.ENDED
    steps = max(1, len(session.steps))
    step = session.current
    has_sun = is_ended or (step is not None and step.kind is StepKind.CLOSING)
    return Horizon(steps=steps, here=min(_here(session), steps - 1), has_sun=has_sun)


def _spent_min(session: Session, now: Moment) -> int:
    """Planned minutes of what was walked, and what the clock of this step has used."""
    here = _here(session)
    walked = sum(s.planned_ms for s in session.steps[:here])
    step = session.current
    if step is not None and step.clock is not None and session.state is SessionState.RUNNING:
        walked += max(0, step.allotted_ms - step.clock.remaining_at(now.steady_ms))
    return walked // 60_000


def _away(step: Step | None) -> Away | None:
    if step is None or step.clock is None or not step.clock.away_ms or step.clock.is_running:
        return None
    return Away(step.clock.away_ms, step.clock.remaining_ms)
