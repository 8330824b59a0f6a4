"""What people do in a scenario: each sentence is one command."""

from __future__ import annotations

import re
from dataclasses import replace

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import APP, Participant
from lfb_desktop.domain.model import (
    Item,
    ItemId,
    Method,
    NeedAnswer,
    PointSide,
    Presence,
    Purpose,
    Role,
    TieWay,
)
from tests.scenarios.runner import Play, ScenarioError, milliseconds, names, quoted, verb

_MARKED = re.compile(r"“([^”]*)”(?: (\d+))?")
_WORDS = r"“([^”]*)”"


# -- the way ---------------------------------------------------------------------------------


@verb(r"facilitator: open the doors")
def _open(play: Play) -> None:
    play.do(c.OpenDoors(play.id))


@verb(r"facilitator: go (on|back)")
def _walk(play: Play, way: str) -> None:
    play.do(c.GoOn(play.id) if way == "on" else c.GoBack(play.id))


@verb(r"facilitator: go on to (\w+)")
def _walk_to(play: Play, kind: str) -> None:
    while play.step.kind != kind and not play.refusal:
        play.do(c.GoOn(play.id))


@verb(r"facilitator: end the session")
def _end(play: Play) -> None:
    play.do(c.EndSession(play.id))


@verb(r"facilitator: (.+) (?:is|are) (here|away|observer)")
def _presence(play: Play, who: str, how: str) -> None:
    presence = {"here": Presence.PRESENT, "away": Presence.AWAY, "observer": Presence.OBSERVER}[how]
    everybody = [p.person.name for p in play.session.participants]
    for name in everybody if who == "all" else names(who):
        play.do(c.MarkPresence(play.id, play.person(name), presence))


@verb(r"facilitator: add a step (\w+), (\d+) minutes, next")
def _add_step(play: Play, kind: str, minutes: str) -> None:
    from lfb_desktop.domain.model import StepKind

    at = play.session.steps.index(play.step) + 1
    settings = replace(play.step.settings, dots=1, cap=1)
    play.do(c.AddStep(play.id, c.StepPlan(StepKind(kind), kind.title(), int(minutes), settings=settings), at))


# -- time ------------------------------------------------------------------------------------


@verb(r"(\d+:\d\d) passes")
def _passes(play: Play, time: str) -> None:
    play.time.go_on(milliseconds(time))


@verb(r"facilitator: (pause|continue|count the break)")
def _clock(play: Play, how: str) -> None:
    kinds = {"pause": c.PauseClock, "continue": c.ResumeClock, "count the break": c.CountBreak}
    play.do(kinds[how](play.id))


@verb(r"facilitator: ([+-])(\d+) min")
def _minutes(play: Play, sign: str, minutes: str) -> None:
    play.do(c.AddTime(play.id, int(minutes) * 60_000 * (1 if sign == "+" else -1)))


@verb(r"the app keeps the clock")
def _keep(play: Play) -> None:
    play.do(c.KeepClock(play.id), APP)


@verb(r"the app is away for (\d+:\d\d)")
def _away(play: Play, time: str) -> None:
    play.time.go_on(milliseconds(time))
    play.reopen()
    play.do(c.NoticeAbsence(play.id), APP)


# -- writing ---------------------------------------------------------------------------------


@verb(r"(\w+) writes: (.+)")
def _write(play: Play, name: str, text: str) -> None:
    person = play.person(name)
    by = Participant(person)
    play.do(c.WriteSlip(play.id, text, play.ticket(text), person), by)


@verb(r"(\w+) writes, building on “([^”]*)”: (.+)")
def _build(play: Play, name: str, ground: str, text: str) -> None:
    person, on = play.person(name), (play.idea(ground).id,)
    play.do(c.WriteSlip(play.id, text, play.ticket(text), person, on), Participant(person))


@verb(r"facilitator: type a slip: (.+)")
def _slip(play: Play, text: str) -> None:
    play.do(c.WriteSlip(play.id, text, play.ticket(text)))


@verb(rf"(\w+) rewrites {_WORDS} as {_WORDS}")
def _rewrite(play: Play, name: str, old: str, new: str) -> None:
    ticket = play.tickets[new] = play.ticket(old)
    play.do(c.EditSlip(play.id, ticket, new), Participant(play.person(name)))


@verb(rf"(\w+) withdraws {_WORDS}")
def _withdraw(play: Play, name: str, text: str) -> None:
    person = play.person(name)
    play.do(c.WithdrawSlip(play.id, play.ticket(text), person), Participant(person))


@verb(r"(\w+) is done")
def _done(play: Play, name: str) -> None:
    person = play.person(name)
    play.do(c.MarkDone(play.id, person, True), Participant(person))


@verb(r"(\w+) asks: (.+)")
def _ask(play: Play, name: str, text: str) -> None:
    play.do(c.AskQuestion(play.id, text), Participant(play.person(name)))


@verb(rf"leader: answer {_WORDS} with: (.+)")
def _answer(play: Play, question: str, answer: str) -> None:
    found = next(q for q in play.session.questions if q.text == question)
    play.do(c.AnswerQuestion(play.id, found.id, answer))


# -- sorting, talking ------------------------------------------------------------------------


@verb(rf"facilitator: theme {_WORDS}")
def _theme(play: Play, name: str) -> None:
    play.do(c.AddTheme(play.id, name))


@verb(rf"facilitator: remove the theme {_WORDS}")
def _no_theme(play: Play, name: str) -> None:
    play.do(c.RemoveTheme(play.id, play.theme(name).id))


@verb(rf"facilitator: put (.+) into {_WORDS}")
def _put(play: Play, ideas: str, theme: str) -> None:
    play.do(c.PutIntoTheme(play.id, tuple(play.idea(i).id for i in quoted(ideas)), play.theme(theme).id))


@verb(rf"facilitator: merge (.+) into {_WORDS}")
def _merge(play: Play, ideas: str, into: str) -> None:
    play.do(c.MergeIdeas(play.id, tuple(play.idea(i).id for i in quoted(ideas)), play.idea(into).id))


@verb(rf"facilitator: split {_WORDS}")
def _split(play: Play, idea: str) -> None:
    play.do(c.SplitIdea(play.id, play.idea(idea).id))


@verb(rf"facilitator: reword {_WORDS} as {_WORDS}")
def _reword(play: Play, old: str, new: str) -> None:
    play.do(c.RewordIdea(play.id, play.idea(old).id, new))


@verb(rf"facilitator: set {_WORDS} aside")
def _aside(play: Play, idea: str) -> None:
    play.do(c.SetAsideIdea(play.id, play.idea(idea).id, True))


@verb(rf"facilitator: bring {_WORDS} back")
def _back(play: Play, idea: str) -> None:
    play.do(c.SetAsideIdea(play.id, play.idea(idea).id, False))


@verb(rf"facilitator: somebody speaks for {_WORDS}")
def _defend(play: Play, idea: str) -> None:
    play.do(c.DefendIdea(play.id, play.idea(idea).id, True))


@verb(rf"facilitator: (for|worry) {_WORDS}: (.+)")
def _point(play: Play, side: str, idea: str, text: str) -> None:
    play.do(c.AddPoint(play.id, play.idea(idea).id, PointSide(side), text))


# -- choosing --------------------------------------------------------------------------------


@verb(r"facilitator: open the (ballot|revote|boldest)(?: on (.+))?")
def _open_ballot(play: Play, what: str, ideas: str | None) -> None:
    purpose = {"ballot": Purpose.FIRST, "revote": Purpose.REVOTE, "boldest": Purpose.BOLDEST}[what]
    choices = tuple(c.Choice(i, idea=play.idea(i).id) for i in quoted(ideas or ""))
    play.do(c.OpenPoll(play.id, purpose, choices))


@verb(r"facilitator: close the (?:ballot|question|picks)")
def _close(play: Play) -> None:
    play.do(c.ClosePoll(play.id, play.poll.id))


@verb(r"(\w+) (?:votes|picks): (.+)")
def _vote(play: Play, name: str, text: str) -> None:
    marks = tuple((_item(play, words), int(n or 1)) for words, n in _MARKED.findall(text))
    _hand_in(play, name, marks)


@verb(r"(\w+) votes: nothing")
def _abstain(play: Play, name: str) -> None:
    _hand_in(play, name, ())


@verb(rf"(\w+) objects to {_WORDS}: (.+)")
def _object(play: Play, name: str, words: str, sentence: str) -> None:
    item = _item(play, words)
    _hand_in(play, name, ((item, 1),), ((item, sentence),))


@verb(r"(\w+) (?:understands|heard) (\d), (?:shares|safe) (\d)(?:, worth (\d))?(?:, and says: (.+))?")
def _level(play: Play, name: str, *said: str | None) -> None:
    titles = dict.fromkeys(i.title for i in play.poll.items)
    *levels, sentence = said
    marks = tuple(
        (_level_item(play, title, int(level)).id, 1)
        for title, level in zip(titles, levels, strict=False)
        if level is not None
    )
    _hand_in(play, name, marks, ((None, sentence),) if sentence else ())


@verb(r"facilitator: hands of ([^:]+): (.+)")
def _hands(play: Play, who: str, text: str) -> None:
    people = tuple(play.person(n) for n in names(who))
    hands = tuple((_item(play, words), int(n or 1)) for words, n in _MARKED.findall(text))
    play.do(c.CountHands(play.id, play.poll.id, people, hands))


@verb(r"facilitator: (room for both|both as tries)")
def _settle(play: Play, how: str) -> None:
    way = TieWay.BOTH if how == "room for both" else TieWay.TRIES
    play.do(c.SettleTie(play.id, play.poll.id, way))


def _hand_in(
    play: Play,
    name: str,
    marks: tuple[tuple[ItemId, int], ...],
    sentences: tuple[tuple[ItemId | None, str], ...] = (),
) -> None:
    """A second paper of the same person bears a fresh ticket, as at the curtain."""
    person = play.person(name)
    ticket = play.ticket()
    play.do(c.AnswerPoll(play.id, play.poll.id, person, marks, ticket, sentences), Participant(person))


def _item(play: Play, words: str) -> ItemId:
    for item in play.poll.items:
        if item.title == words:
            return item.id
    raise ScenarioError(f"“{words}” is not on the ballot")


def _level_item(play: Play, title: str, level: int) -> Item:
    assert play.poll.method in (Method.CLARITY, Method.PULSE)
    return next(i for i in play.poll.items if i.title == title and i.level == level)


# -- taking ----------------------------------------------------------------------------------


@verb(rf"facilitator: outcome {_WORDS}(?: from (.+))?")
def _outcome(play: Play, title: str, ideas: str | None) -> None:
    play.do(c.AddOutcome(play.id, title, tuple(play.idea(i).id for i in quoted(ideas or ""))))


@verb(rf"(\w+) (takes|helps with) {_WORDS}")
def _take(play: Play, name: str, how: str, outcome: str) -> None:
    person = play.person(name)
    role = Role.OWNER if how == "takes" else Role.HELPER
    play.do(c.Commit(play.id, play.outcome(outcome).id, person, role), Participant(person))


@verb(rf"(\w+) thinks about {_WORDS} until (\S+)")
def _think(play: Play, name: str, outcome: str, until: str) -> None:
    person = play.person(name)
    command = c.Commit(play.id, play.outcome(outcome).id, person, Role.THINKING, until)
    play.do(command, Participant(person))


@verb(rf"(\w+) gives {_WORDS} back")
def _release(play: Play, name: str, outcome: str) -> None:
    person = play.person(name)
    play.do(c.Release(play.id, play.outcome(outcome).id, person), Participant(person))


@verb(rf"(\w+)'s words for {_WORDS}: (.+), look again (\S+)")
def _plan(play: Play, name: str, outcome: str, words: str, look_again: str) -> None:
    from lfb_desktop.domain.model import Plan

    play.do(c.PlanOutcome(play.id, play.outcome(outcome).id, Plan(when_then=words, look_again=look_again)))


@verb(rf"{_WORDS} needs: (.+)")
def _need(play: Play, outcome: str, need: str) -> None:
    play.do(c.NameNeed(play.id, play.outcome(outcome).id, need))


@verb(rf"leader: (yes|no|later) to {_WORDS}(?: because (.+?))?(?: by (\S+))?")
def _answer_need(play: Play, answer: str, outcome: str, because: str | None, by: str | None) -> None:
    command = c.AnswerNeed(play.id, play.outcome(outcome).id, NeedAnswer(answer), because or "", by or "")
    play.do(command)


@verb(r"(\w+) thanks (\w+)( by name)?: (.+)")
def _thank(play: Play, giver: str, to: str, signed: str | None, text: str) -> None:
    person = play.person(giver)
    command = c.GiveThanks(play.id, play.person(to), text, person if signed else None)
    play.do(command, Participant(person))
