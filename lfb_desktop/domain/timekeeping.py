"""The time of a whole session: when it should end, when it will, who can spare a minute, and what is due.

"Who takes it" has a fixed start: what comes before it pays for more time, what comes after does not.
All figures are milliseconds; instants are UTC wall time.
"""

from __future__ import annotations

from dataclasses import dataclass

from lfb_desktop.domain.model import Moment, Phase, Session, Step, StepId, StepKind

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
    """When it ends by its plan, from its start, or from where it was taken up or reopened since.

    It stays the same whatever step we are in: of steps that had begun before it counts what they had left.
    """
    if session.started_ms is None:
        return None
    since, left = _begun_anew(session) or (session.started_ms, 0)
    today = [s for s in session.steps if s.opened_ms is None or s.opened_ms >= since]
    return since + left + sum(s.planned_ms for s in today)


def _begun_anew(session: Session) -> tuple[int, int] | None:
    """When it went on last after a stop or an end, and what the open steps had left then."""
    for line in reversed(session.journal):
        if line.act in ("session_taken_up", "session_reopened"):
            left = dict(line.detail).get("left_ms", 0)
            return line.at_ms, left if isinstance(left, int) else 0
    return None


def expected_end_ms(session: Session, now: Moment) -> int | None:
    """When it ends if everything ahead takes what it is allotted; None while it does not run."""
    step = session.current
    if not session.is_running or step is None or step.clock is None:
        return None
    rest = max(0, step.clock.remaining_at(now.steady_ms))
    return now.wall_ms + rest + sum(map(_needs, ahead(session)))


def _needs(step: Step) -> int:
    """Of a step ahead: all of its time, what is left of one we came back from, nothing once it is closed."""
    if step.phase is Phase.CLOSED:
        return 0
    return max(0, step.clock.remaining_ms) if step.clock is not None else step.allotted_ms


@dataclass(frozen=True, slots=True)
class Due:
    """What should begin now, if the session is to end by its plan with owners for what was chosen."""

    step: StepId
    is_vote: bool
    left_ms: int  # until the planned end


def due(session: Session, now: Moment) -> Due | None:
    """None while there is time, and from "Who takes it" on."""
    end = planned_end_ms(session)
    rest = [s for s in ahead(session) if s.phase is not Phase.CLOSED]
    owners = next((place for place, s in enumerate(rest) if s.kind is StepKind.COMMITMENTS), None)
    if end is None or owners is None or not session.is_running:
        return None
    fixed_start = end - sum(map(_needs, rest[owners:]))
    left = max(0, end - now.wall_ms)
    ballots = [s for s in rest[:owners] if s.kind is StepKind.BALLOT and s.phase is Phase.AHEAD]
    if not ballots:
        is_due = owners > 0 and now.wall_ms >= fixed_start
        return Due(rest[owners].id, False, left) if is_due else None
    ballot = ballots[-1]
    is_due = rest[0] != ballot and _has_ideas(session) and now.wall_ms >= fixed_start - ballot.allotted_ms
    return Due(ballot.id, True, left) if is_due else None


def _has_ideas(session: Session) -> bool:
    return bool(session.live_ideas) or any(s.slips for s in session.steps)
