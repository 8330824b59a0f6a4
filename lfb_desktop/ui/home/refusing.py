"""What is said when something could not be done: the rule's own sentence, or the app's words."""

from __future__ import annotations

import logging
import sys
from typing import Protocol, runtime_checkable

from lfb_desktop.domain.words import Say, say

log = logging.getLogger(__name__)
NOT_WRITTEN = say("This could not be written to the team file. What you typed is kept here; try again.")
NOT_OPEN = say("The team file is still being opened. Try again in a moment.")


@runtime_checkable
class HasReason(Protocol):
    """Refusals of a rule and of the disk say what is the matter and what may be done."""

    reason: Say


def reason_of(error: BaseException) -> Say | None:
    """The sentence that an error carries, if it carries one."""
    return error.reason if isinstance(error, HasReason) and isinstance(error.reason, Say) else None


def why_not(error: Exception, otherwise: Say = NOT_WRITTEN) -> Say:
    """The sentence that an error carries; a fault of ours has none, and goes where all of them go."""
    reason = reason_of(error)
    if reason is not None:
        return reason
    if isinstance(error, OSError):
        log.error("a command could not be carried out", exc_info=error)
    else:
        sys.excepthook(type(error), error, error.__traceback__)
    return otherwise
