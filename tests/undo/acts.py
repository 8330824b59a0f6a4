"""Everything that can be taken back, and what may happen in between, each drawn from what is there now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import FACILITATOR, Actor, Participant
from lfb_desktop.domain.model import (
    IdeaId,
    OutcomeId,
    PersonId,
    Plan,
    Presence,
    Role,
    Session,
    Standing,
    StepKind,
)
from lfb_desktop.domain.rules.sessions import PLANNED, plan_of
from tests.undo.base import Base

T = TypeVar("T")


class Draw:
    """What is chosen; the choice itself is left to whoever asks (Hypothesis, or "always the first")."""

    def __init__(self, base: Base, number: Callable[[int], int]) -> None:
        self.base = base
        self._number = number  # of so many, from 0 on

    def of(self, found: Sequence[T]) -> T:
        if not found:
            raise Nothing
        return found[self._number(len(found))]

    def some(self, found: Sequence[T]) -> tuple[T, ...]:
        """One or two of them."""
        return tuple(dict.fromkeys((self.of(found), self.of(found))))

    def place(self, n: int) -> int:
        return self._number(n + 1)

    def is_so(self) -> bool:
        return self._number(2) == 1

    @property
    def running(self) -> Session:
        return self.base.session(self.base.running)

    @property
    def session(self) -> Session:
        """The one that is prepared, or the one that runs, where they are still there."""
        return self._session(("Prepared", "Running"))

    @property
    def any_session(self) -> Session:
        return self._session(("Ended", "Prepared", "Running"))

    def _session(self, kinds: Sequence[str]) -> Session:
        ids = {"Ended": self.base.ended, "Prepared": self.base.prepared, "Running": self.base.running}
        there = {head.id for head in self.base.room.state().heads}
        return self.base.session(self.of([ids[k] for k in kinds if ids[k] in there]))

    @property
    def person(self) -> PersonId:
        return self.of([p.id for p in self.base.room.state().team.people])

    @property
    def participant(self) -> PersonId:
        return self.of([p.person.id for p in self.running.participants])

    @property
    def idea(self) -> IdeaId:
        return self.of(self.running.ideas).id

    @property
    def outcome(self) -> OutcomeId:
        return self.of(self.running.outcomes).id

    def name(self, stem: str) -> str:
        return f"{stem} {self.place(9)}"


class Nothing(Exception):
    """There is nothing now to which this could be done."""


Made = Callable[[Draw], c.Command]


def _edit_step(d: Draw) -> c.Command:
    s = d.session
    step = d.of(s.steps)
    plan = replace(plan_of(step), title=d.name("Step"), minutes=1 + d.place(9))
    return c.EditStep(s.id, step.id, plan)


def _move_step(d: Draw) -> c.Command:
    s = d.session
    return c.MoveStep(s.id, d.of(s.steps).id, d.place(len(s.steps)))


def _add_step(d: Draw) -> c.Command:
    s = d.session
    return c.AddStep(s.id, c.StepPlan(StepKind.READING, d.name("Read"), 3), d.place(len(s.steps)))


def _remove_step(d: Draw) -> c.Command:
    s = d.session
    return c.RemoveStep(s.id, d.of(s.steps).id)


def _agenda(d: Draw) -> c.Command:
    plans = [plan_of(step) for step in d.session.steps if step.kind in PLANNED]
    return c.ReplaceAgenda(d.session.id, d.some(plans))


def _theme(d: Draw) -> c.Command:
    theme = d.of(d.running.themes)
    return c.RenameTheme(d.running.id, theme.id, d.name("Theme"), d.name("All"))


def _into_theme(d: Draw) -> c.Command:
    theme = d.of([*(t.id for t in d.running.themes), None])
    return c.PutIntoTheme(d.running.id, d.some([i.id for i in d.running.ideas]), theme)


def _split(d: Draw) -> c.Command:
    whole = d.of([i for i in d.running.ideas if any(p.merged_into == i.id for p in d.running.ideas)])
    parts = [p.id for p in d.running.ideas if p.merged_into == whole.id]
    return c.SplitIdea(d.running.id, whole.id, d.some(parts) if d.is_so() else ())


def _aside(d: Draw) -> c.Command:
    idea = d.of(d.running.ideas)
    return c.SetAsideIdea(d.running.id, idea.id, not idea.is_set_aside)


def _defend(d: Draw) -> c.Command:
    idea = d.of(d.running.live_ideas)
    return c.DefendIdea(d.running.id, idea.id, not idea.is_defended)


def _fold(d: Draw) -> c.Command:
    idea = d.of(d.running.ideas)
    return c.FoldIdea(d.running.id, idea.id, not idea.is_folded)


def _commit(d: Draw) -> c.Command:
    return c.Commit(d.running.id, d.outcome, d.participant, d.of(list(Role)))


# name -> how it is made from what is there; each can be taken back.
UNDOABLE: dict[str, Made] = {
    "name_team": lambda d: c.NameTeam(d.name("Team")),
    "add_person": lambda d: c.AddPerson(d.name("Person")),
    "rename_person": lambda d: c.RenamePerson(d.person, d.name("Person")),
    "mark_standing": lambda d: c.MarkStanding(d.person, d.of(list(Standing))),
    "remove_person": lambda d: c.RemovePerson(d.person),
    "duplicate_session": lambda d: c.DuplicateSession(d.any_session.id, "2026-03-09"),
    "remove_session": lambda d: c.RemoveSession(d.any_session.id),
    "rename_session": lambda d: c.RenameSession(d.any_session.id, d.name("Session")),
    "choose_language": lambda d: c.ChooseLanguage(d.any_session.id, d.of(["en", "de"])),
    "choose_leader": lambda d: c.ChooseLeader(d.session.id, d.of([d.person, None])),
    "choose_facilitator": lambda d: c.ChooseFacilitator(d.session.id, d.of([d.person, None])),
    "add_participant": lambda d: c.AddParticipant(d.session.id, d.person),
    "remove_participant": lambda d: c.RemoveParticipant(d.session.id, d.person),
    "add_step": _add_step,
    "edit_step": _edit_step,
    "move_step": _move_step,
    "remove_step": _remove_step,
    "replace_agenda": _agenda,
    "add_theme": lambda d: c.AddTheme(d.running.id, d.name("Theme")),
    "rename_theme": _theme,
    "move_theme": lambda d: c.MoveTheme(
        d.running.id, d.of(d.running.themes).id, d.place(len(d.running.themes))
    ),
    "remove_theme": lambda d: c.RemoveTheme(d.running.id, d.of(d.running.themes).id),
    "put_into_theme": _into_theme,
    "merge_ideas": lambda d: c.MergeIdeas(d.running.id, d.some([i.id for i in d.running.ideas]), d.idea),
    "split_idea": _split,
    "set_aside": _aside,
    "defend": _defend,
    "fold": _fold,
    "add_outcome": lambda d: c.AddOutcome(d.running.id, d.name("Outcome"), (d.idea,)),
    "retitle_outcome": lambda d: c.RetitleOutcome(d.running.id, d.outcome, d.name("Outcome")),
    "remove_outcome": lambda d: c.RemoveOutcome(d.running.id, d.outcome),
    "commit": _commit,
    "release": lambda d: c.Release(d.running.id, d.outcome, d.participant),
}


def _close(d: Draw) -> c.Command:
    return c.ClosePoll(d.running.id, d.of([p for p in d.running.polls if p.is_open]).id)


def _answer(d: Draw) -> c.Command:
    poll = d.of([p for p in d.running.polls if p.is_open])
    items = d.some(poll.items)
    ticket = f"ticket {next(d.base.tickets)}"
    return c.AnswerPoll(d.running.id, poll.id, d.participant, tuple((i.id, 1) for i in items), ticket)


def _presence(d: Draw) -> c.Command:
    s = d.session
    return c.MarkPresence(s.id, d.of(s.participants).person.id, d.of(list(Presence)))


def _merge_people(d: Draw) -> c.Command:
    return c.MergePeople(d.person, d.person)


Asked = Callable[[Draw], tuple[c.Command, Actor]]


def _by_itself(make: Callable[[Draw], tuple[c.Command, PersonId]]) -> Asked:
    def made(d: Draw) -> tuple[c.Command, Actor]:
        command, person = make(d)
        return command, Participant(person)

    return made


def _own_word(d: Draw) -> tuple[c.Command, PersonId]:
    person = d.participant
    if d.is_so():
        return c.Release(d.running.id, d.outcome, person), person
    return c.Commit(d.running.id, d.outcome, person, d.of(list(Role))), person


def _slip(d: Draw) -> tuple[c.Command, PersonId]:
    person = d.participant
    text, ticket = d.name("Slip"), f"ticket {next(d.base.tickets)}"
    return c.WriteSlip(d.running.id, text, ticket, person), person


def _console(make: Made) -> Asked:
    return lambda d: (make(d), FACILITATOR)


# What happens beside: nothing of it can be taken back, and some of it leaves no way back behind it.
OTHERS: dict[str, Asked] = {
    "go_on": _console(lambda d: c.GoOn(d.running.id)),
    "go_back": _console(lambda d: c.GoBack(d.running.id)),
    "go_to": _console(lambda d: c.GoTo(d.running.id, d.of(d.running.steps).id)),
    "open_doors": _console(lambda d: c.OpenDoors(d.base.prepared)),
    "open_ballot": _console(lambda d: c.OpenPoll(d.running.id)),
    "close": _console(_close),
    "answer": _console(_answer),
    "presence": _console(_presence),
    "reword": _console(lambda d: c.RewordIdea(d.running.id, d.idea, d.name("Reworded"))),
    "plan": _console(lambda d: c.PlanOutcome(d.running.id, d.outcome, Plan(d.name("When")))),
    "time": _console(lambda d: c.AddTime(d.running.id, 60_000 if d.is_so() else -60_000)),
    "stop": _console(lambda d: c.StopForToday(d.running.id)),
    "take_up": _console(lambda d: c.TakeUp(d.running.id)),
    "reopen": _console(lambda d: c.ReopenSession(d.base.ended)),
    "merge_people": _console(_merge_people),
    "own_word": _by_itself(_own_word),
    "slip": _by_itself(_slip),
}
