"""The rules: `decide` says what happens, or raises `Rejected`; it has no other effect."""

from __future__ import annotations

from collections.abc import Callable

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.actors import Actor, App, Newcomer, Participant
from lfb_desktop.domain.errors import refuse
from lfb_desktop.domain.model import Moment, State
from lfb_desktop.domain.rules import (
    claims,
    clocks,
    commitments,
    folding,
    inviting,
    joining,
    phones,
    polls,
    preparing,
    private_line,
    rounds,
    seats,
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
    folding, claims, thanking, inviting, joining, phones, seats, private_line,
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
        c.MarkPresence,
        c.AddSeat,
        c.DropSeat,
        c.RenameMyself,
        c.SendMessage,
    }
)
# A phone on which nobody is known yet asks to come in, and nothing else.
FOR_NEWCOMERS = frozenset({c.JoinByPhone})
FOR_THE_APP = frozenset({c.ServeAt})
# All that can be asked from another computer.
FROM_THE_NETWORK = FOR_PARTICIPANTS | FOR_NEWCOMERS


def decide(
    state: State, command: c.Command, *, by: Actor, now: Moment, new_id: Callable[[], str]
) -> tuple[e.Event, ...]:
    """What happens. An empty tuple: it is so already."""
    _refuse_to_others(state, command, by)
    return RULES[type(command)](Ask(state, by, now, new_id), command)


def _refuse_to_others(state: State, command: c.Command, by: Actor) -> None:
    """Whatever the command holds: it is not looked at."""
    asked = type(command)
    match by:
        case Participant(person=person):
            if asked not in FOR_PARTICIPANTS:
                raise refuse("This is done at the Console.")
            if state.session is not None and phones.kept_out(state.session, person):
                raise phones.asked_to_leave()
        case Newcomer():
            if asked not in FOR_NEWCOMERS:
                raise refuse("Come in first: scan the code that the room sees, or type it.")
        case _:
            if asked in FOR_NEWCOMERS:
                raise refuse("This is done on the phone.")
            if asked in FOR_THE_APP and not isinstance(by, App):
                raise refuse("The app does this by itself.")
