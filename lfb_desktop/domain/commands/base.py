"""What all commands share."""

from __future__ import annotations

from dataclasses import dataclass

from lfb_desktop.domain.model import SessionId, Settings, StepKind


@dataclass(frozen=True, slots=True, repr=False)
class StepPlan:
    """One step of a template or of an agenda that is being edited."""

    kind: StepKind
    title: str
    minutes: int
    instruction: str = ""
    hint: str = ""
    settings: Settings = Settings()


class _Secret:
    """Keeps texts, tickets and people out of logs and reports."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


@dataclass(frozen=True, slots=True)
class SessionCommand:
    """Everything below belongs to one session."""

    session: SessionId
