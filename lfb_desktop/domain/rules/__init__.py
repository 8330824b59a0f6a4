"""The rules: `decide` says what happens, or raises `Rejected`; it has no other effect."""

from __future__ import annotations

from collections.abc import Callable

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.actors import Actor, Participant
from lfb_desktop.domain.errors import refuse
from lfb_desktop.domain.model import Moment, State
from lfb_desktop.domain.rules import (
    claims,
    clocks,
    commitments,
    folding,
    inviting,
    polls,
    preparing,
    rounds,
    sessions,
    sorting,
    steps,
    stopping,
    talking,
    team,
    thanking,
    writing,
)
from lfb_desktop.domain.rules.ask import Ask

Rule = Callable[..., tuple[e.Event, ...]]

_CHAPTERS = (
    team, sessions, preparing, steps, stopping, clocks, rounds, polls, writing, sorting, talking, commitments,
    folding, claims, thanking, inviting,
)  # fmt: skip
RULES: dict[type, Rule] = {command: rule for chapter in _CHAPTERS for command, rule in chapter.TABLE.items()}

# What somebody in the room may ask for; everything else is the facilitator's.
FOR_PARTICIPANTS = frozenset(
    {
        c.WriteSlip,
        c.EditSlip,
        c.WithdrawSlip,
        c.MarkDone,
        c.AskQuestion,
        c.AnswerPoll,
        c.Commit,
        c.Release,
        c.PlanOutcome,
        c.Invite,
        c.GiveThanks,
        c.ShowThanks,
        c.FoldSlip,
        c.VoteOnFold,
        c.RewordFolded,
        c.ClaimIdea,
    }
)


def decide(
    state: State, command: c.Command, *, by: Actor, now: Moment, new_id: Callable[[], str]
) -> tuple[e.Event, ...]:
    """What happens. An empty tuple: it is so already."""
    if isinstance(by, Participant) and type(command) not in FOR_PARTICIPANTS:
        raise refuse("This is done at the Console.")
    return RULES[type(command)](Ask(state, by, now, new_id), command)
