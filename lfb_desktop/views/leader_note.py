"""The leader's own idea: a sealed note that opens after the vote, and joins only if somebody would try it."""

from __future__ import annotations

from dataclasses import dataclass

from lfb_desktop.domain.model import Session, SessionState


@dataclass(frozen=True, slots=True)
class LeaderNote:
    """`text` only once the vote is over: until then not even the Console has it."""

    is_sealed: bool = False
    text: str = ""
    is_taken: bool = False


def leader_note(session: Session) -> LeaderNote | None:
    """None where there is nobody to write one, and after a vote before which none was written."""
    if session.leader is None or session.state is SessionState.ENDED:
        return None
    if not session.is_note_open:
        return LeaderNote(is_sealed=bool(session.leader_note))
    if not session.leader_note:
        return None
    is_taken = any(outcome.title == session.leader_note for outcome in session.outcomes)
    return LeaderNote(text=session.leader_note, is_taken=is_taken)
