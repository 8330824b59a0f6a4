"""Why an entry of the menus Step and Stage cannot be done just now, by the id of its key."""

from __future__ import annotations

from lfb_desktop.domain.model import SessionState, StepKind
from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.ui.session_menus import Goal
from lfb_desktop.views.console_values import ConsoleView, IdeasPanel, Walk

_NOT_RUNNING = say("This session does not run.")
_NO_CLOCK = say("This step has no clock.")
_NO_BACK = say("There is no step before this one.")
_NO_ROUND = say("Ideas are written down while a round is open.")
_NO_OUTCOMES = say("Outcomes are made where it is asked who takes it.")
_NOTHING_WAITS = say("Nothing waits for anybody at this laptop just now.")
_NOTHING_TO_READ = say("Ideas are read in private in an open round, once some are written.")
_NO_INVITING = say("Somebody is asked to help where it is asked who takes it.")
_NOTHING_TO_CLAIM = say("There is no unsigned idea whose author could be found by three words.")
_NO_STAGE = say("Show the Stage first.")
_ONE_SCREEN = say("There is only one screen.")
_LAST_PAGE = say("This is the last page.")
_FIRST_PAGE = say("This is the first page.")


def reasons(
    view: ConsoleView,
    *,
    is_stage_open: bool,
    screens: int,
    page: int,
    pages: int,
    has_laptop: bool,
    phones: Say = NOTHING,
) -> dict[str, Say]:
    """What is not named can be done. `page` is counted from 0; `has_laptop`: somebody waits for it.

    `phones`: why nothing can be done with them.
    """
    found = {
        "previous": _NO_BACK if view.back is None and page == 0 else None,
        "capture": None if _is_round_open(view) else _NO_ROUND,
        "outcome": None if view.kind is StepKind.COMMITMENTS else _NO_OUTCOMES,
        "read_first": None if _may_read(view) else _NOTHING_TO_READ,
        "invite": None if view.kind is StepKind.COMMITMENTS else _NO_INVITING,
        "claim": None if view.may_claim else _NOTHING_TO_CLAIM,
        "laptop": None if has_laptop else _NOTHING_WAITS,
        "phones": phones or None,
        "full": None if is_stage_open else _NO_STAGE,
        "swap": _ONE_SCREEN if screens < 2 else None,
        "which_screen": _ONE_SCREEN if screens < 2 else None,
        "page_on": _LAST_PAGE if page + 1 >= pages else None,
        "page_back": _FIRST_PAGE if page == 0 else None,
    }
    if view.state is not SessionState.RUNNING:
        found["go_to"] = _NOT_RUNNING
    if view.clock is None:
        found |= dict.fromkeys(("pause", "more", "less"), _NO_CLOCK)
    return {id_: reason for id_, reason in found.items() if reason is not None}


def goals(view: ConsoleView) -> tuple[Goal, ...]:
    """The steps of the agenda, for the menu."""
    return tuple(Goal(row.step, row.title, row.walk is Walk.HERE) for row in view.agenda)


def _is_round_open(view: ConsoleView) -> bool:
    return isinstance(view.panel, IdeasPanel) and view.panel.is_open and not view.panel.is_reading


def _may_read(view: ConsoleView) -> bool:
    return isinstance(view.panel, IdeasPanel) and view.panel.may_read
