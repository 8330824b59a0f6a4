"""The time of a whole session: when it should end, when it will, who can spare a minute, and what is due.

"Who takes it" has a fixed start: what comes before it pays for more time, what comes after does not.
All figures are milliseconds; instants are UTC wall time.
"""

from __future__ import annotations

from dataclasses import dataclass

from lfb_desktop.domain.model import Moment, Phase, Session, SessionState, Step, StepId, StepKind

MINUTE_MS = 60_000

# Who pays first: what a session can best do with less of. A step keeps one minute at least.
_PAYING = (
    StepKind.THEMES, StepKind.IDEAS, StepKind.TALK, StepKind.READING, StepKind.PICK, StepKind.SO_FAR,
    StepKind.CLARITY, StepKind.WHY, StepKind.LOBBY, StepKind.BALLOT,
)  # fmt: skip


def ahead(session: Session) -> tuple[Step, ...]:
    """The steps behind the one we are in."""
    step = session.current
    return session.steps[session.steps.index(step) + 1 :] if step in session.steps else ()


def payer(session: Session, ms: int) -> Step | None:
    """The step ahead that would give `ms`; None: the end moves."""
    before_owners: list[Step] = []
    for step in ahead(session):
        if step.kind is StepKind.COMMITMENTS:
            break
        before_owners.append(step)
    may = [s for s in before_owners if s.phase is Phase.AHEAD and s.allotted_ms - ms >= MINUTE_MS]
    for kind in _PAYING:
        of_kind = [s for s in may if s.kind is kind]
        if of_kind:
            return max(of_kind, key=lambda s: s.allotted_ms)
    return None


def planned_end_ms(session: Session) -> int | None:
    """When it ends by its plan, from its start or from where it was taken up again."""
    if session.started_ms is None:
        return None
    taken_up = [line.at_ms for line in session.journal if line.act == "session_taken_up"]
    since = taken_up[-1] if taken_up else session.started_ms
    today = [s for s in session.steps if s.opened_ms is None or s.opened_ms >= since or s == session.current]
    return since + sum(s.planned_ms for s in today)


def expected_end_ms(session: Session, now: Moment) -> int | None:
    """When it ends if everything ahead takes what it is allotted."""
    step = session.current
    if session.state is not SessionState.RUNNING or step is None or step.clock is None:
        return None
    rest = max(0, step.clock.remaining_at(now.steady_ms))
    return now.wall_ms + rest + sum(s.allotted_ms for s in ahead(session) if s.phase is not Phase.CLOSED)


@dataclass(frozen=True, slots=True)
class Due:
    """What should begin now, if the session is to end by its plan with owners for what was chosen."""

    step: StepId
    is_vote: bool
    left_ms: int  # until the planned end


def due(session: Session, now: Moment) -> Due | None:
    """None while there is time, and from "Who takes it" on."""
    end, step = planned_end_ms(session), session.current
    if end is None or step is None or session.state is not SessionState.RUNNING:
        return None
    rest = ahead(session)
    owners = next((place for place, s in enumerate(rest) if s.kind is StepKind.COMMITMENTS), None)
    if owners is None:
        return None
    fixed_start = end - sum(s.allotted_ms for s in rest[owners:])
    ballots = [s for s in rest[:owners] if s.kind is StepKind.BALLOT and s.phase is Phase.AHEAD]
    has_ideas = bool(session.live_ideas) or any(s.slips for s in session.steps)
    left = max(0, end - now.wall_ms)
    if ballots and rest[0] != ballots[-1] and has_ideas:
        if now.wall_ms >= fixed_start - ballots[-1].allotted_ms:
            return Due(ballots[-1].id, True, left)
    elif not ballots and owners > 0 and now.wall_ms >= fixed_start:
        return Due(rest[owners].id, False, left)
    return None
