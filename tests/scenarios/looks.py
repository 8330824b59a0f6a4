"""What a scenario looks at: the Stage, the counts, the clock, and what is known."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass
from enum import Enum

from lfb_desktop.domain.model import Clock, Role
from lfb_desktop.domain.tally.distribution import is_low, levels
from lfb_desktop.domain.tally.objections import objections
from lfb_desktop.domain.tally.ranking import rank
from lfb_desktop.domain.tally.result import open_tie
from lfb_desktop.domain.words import Say
from lfb_desktop.views.scenes import ClockFace, StageView
from lfb_desktop.views.showing import Showing
from lfb_desktop.views.stage import stage
from tests.scenarios.runner import Play, milliseconds, names, quoted, verb

_WORDS = r"“([^”]*)”"


def seen(value: object, steady_ms: int) -> list[str]:
    """Every text and number of a view, as somebody in the room could read them."""
    match value:
        case ClockFace():
            return [f"clock {_digits(value.remaining_at(steady_ms))}"]
        case Say():
            return [str(value)]
        case str():
            return [value]
        case bool() | Enum() | None:
            return []
        case int():
            return [str(value)]
        case tuple():
            return [text for part in value for text in seen(part, steady_ms)]
    assert is_dataclass(value)
    return [text for f in fields(value) for text in seen(getattr(value, f.name), steady_ms)]


def _view(play: Play) -> StageView:
    return stage(play.state, Showing(), play.time())


def _digits(ms: int) -> str:
    sign, seconds = "-" if ms < 0 else "", abs(ms) // 1000
    return f"{sign}{seconds // 60:02d}:{seconds % 60:02d}"


@verb(r"stage: (.+)")
def _stage(play: Play, text: str) -> None:
    """Each part, quoted or parted by commas, stands on the Stage as a text of its own."""
    texts = seen(_view(play), play.time().steady_ms)
    for part in quoted(text) or names(text):
        assert part in texts, f"the stage does not say {part!r} but {texts}"


@verb(r"stage hides: (.+)")
def _hides(play: Play, text: str) -> None:
    said = "\n".join(seen(_view(play), play.time().steady_ms))
    for part in quoted(text) or names(text):
        assert part not in said, f"the stage says {part!r}: {said}"


@verb(r"stage scene: (\w+)")
def _scene(play: Play, name: str) -> None:
    scene = type(_view(play).scene).__name__
    assert scene == f"{name}Scene", scene


@verb(r"step: (\w+)")
def _step(play: Play, kind: str) -> None:
    assert play.step.kind == kind, play.step.kind


@verb(r"state: (\w+)")
def _state(play: Play, state: str) -> None:
    assert play.session.state == state, play.session.state


@verb(r"clock: (-?\d+:\d\d), (running|paused)(?:, away (\d+:\d\d))?")
def _clock(play: Play, digits: str, how: str, away: str | None) -> None:
    clock = play.step.clock
    assert isinstance(clock, Clock)
    told = (
        clock.remaining_at(play.time().steady_ms),
        "running" if clock.is_running else "paused",
        clock.away_ms,
    )
    assert told == (milliseconds(digits), how, milliseconds(away or "0:00")), told


@verb(r"ideas: (\d+)(?:, live (\d+))?")
def _ideas(play: Play, n: str, live: str | None) -> None:
    found = (len(play.session.ideas), len(play.session.live_ideas))
    assert found == (int(n), int(live or n)), found


@verb(r"numbers of the round: (\d+) to (\d+)")
def _numbers(play: Play, first: str, last: str) -> None:
    found = [i.number for i in play.session.ideas if i.step == play.step.id]
    assert found == list(range(int(first), int(last) + 1)), found


@verb(r"remember (numbers|texts|result|authors)")
def _remember(play: Play, what: str) -> None:
    play.known[what] = _now(play, what)


@verb(r"(numbers|texts|result|authors) are as remembered")
def _same(play: Play, what: str) -> None:
    assert _now(play, what) == play.known[what], (_now(play, what), play.known[what])


def _now(play: Play, what: str) -> object:
    match what:
        case "numbers":
            return {i.id: i.number for i in play.session.ideas}
        case "texts":
            return sorted(i.text for i in play.session.ideas)
        case "authors":
            return {i.id: i.author for i in play.session.ideas}
    return [(p.id, rank(p), p.papers, p.answered, p.eligible) for p in play.session.polls]


@verb(r"round: (\d+) ideas, (\d+) withdrawn, (\d+) from paper, contributions (.*)")
def _round(play: Play, ideas: str, withdrawn: str, paper: str, shape: str) -> None:
    results = [s.result for s in play.session.steps if s.result is not None]
    found = results[-1]
    contributions = tuple(int(n) for n in names(shape))
    told = (found.ideas, found.withdrawn, found.from_paper, found.contributions)
    assert told == (int(ideas), int(withdrawn), int(paper), contributions), told


@verb(rf"author of {_WORDS}: (\w+)")
def _author(play: Play, text: str, name: str) -> None:
    author = play.idea(text).author
    found = next((n for n, p in play.people.items() if p == author), "unknown")
    assert found == name, found


@verb(rf"{_WORDS} was {_WORDS}")
def _was(play: Play, text: str, was: str) -> None:
    assert play.idea(text).was == was, play.idea(text).was


@verb(r"talk: (.+)")
def _talk(play: Play, ideas: str) -> None:
    found = {i.text for i in play.session.ideas if i.id in play.step.talks}
    assert found == set(quoted(ideas)), found


@verb(r"voices: (\d+) of (\d+)")
def _voices(play: Play, acted: str, n: str) -> None:
    """Of the open round or ballot."""
    polls = play.session.polls_of(play.step.id)
    voices = polls[-1].voices if polls else play.step.voices
    found = (sum(1 for v in voices if v.acts or v.is_by_hand), len(voices))
    assert found == (int(acted), int(n)), found


@verb(r"counted: (\d+) of (\d+)")
def _counted(play: Play, answered: str, eligible: str) -> None:
    assert (play.poll.answered, play.poll.eligible) == (int(answered), int(eligible)), play.poll


@verb(r"method: (\w+), places (\d+), of (\d+)")
def _method(play: Play, method: str, places: str, items: str) -> None:
    found = (str(play.poll.method), play.poll.places, len(play.poll.items))
    assert found == (method, int(places), int(items)), found


@verb(rf"result: {_WORDS} (\d+) from (\d+), rank (\d+=?)( place| tied| few, strongly)*")
def _result(play: Play, title: str, total: str, people: str, place: str, _marks: str | None) -> None:
    row = next(r for r in rank(play.poll).rows if r.item.title == title)
    shared = "=" if row.is_shared else ""
    assert (row.total, row.people, f"{row.rank}{shared}") == (int(total), int(people), place), row


@verb(r"(places|tied|few strongly): ?(.*)")
def _marked(play: Play, what: str, titles: str) -> None:
    flags = {"places": "is_place", "tied": "is_tied", "few strongly": "is_few_strongly"}
    found = {r.item.title for r in rank(play.poll).rows if getattr(r, flags[what])}
    assert found == set(quoted(titles)), found


@verb(r"(?:there is )?(an|no) open tie")
def _tie(play: Play, how: str) -> None:
    assert (open_tie(play.session, play.step.id) is not None) is (how == "an")


@verb(r"no clear favourite: (yes|no)")
def _flat(play: Play, answer: str) -> None:
    assert rank(play.poll).is_flat is (answer == "yes")


@verb(r"clarity is (low|good|too few to show|spoken)")
def _clarity(play: Play, how: str) -> None:
    polls = play.session.polls_of(play.step.id)
    if how == "spoken":
        assert not polls
        return
    rows = levels(polls[-1])
    found = "too few to show" if not rows else "low" if is_low(rows) else "good"
    assert found == how, rows


@verb(rf"objections to {_WORDS}: (\d+)(?: \((.*)\))?")
def _objections(play: Play, title: str, n: str, sentences: str | None) -> None:
    found = next(o for o in objections(play.poll) if o.item.title == title)
    assert (found.count, found.sentences) == (int(n), quoted(sentences or "")), found


@verb(r"outcomes: ?(.*)")
def _outcomes(play: Play, titles: str) -> None:
    found = sorted(o.title for o in play.session.outcomes)
    assert found == sorted(quoted(titles)), found


@verb(rf"{_WORDS} is taken by ([\w, ]+|nobody)")
def _owners(play: Play, outcome: str, who: str) -> None:
    by_id = {p: n for n, p in play.people.items()}
    found = {by_id[p] for p in play.outcome(outcome).people(Role.OWNER)}
    assert found == (set() if who == "nobody" else set(names(who))), found


@verb(rf"the need of {_WORDS}: (.+)")
def _need(play: Play, outcome: str, wanted: str) -> None:
    need = play.outcome(outcome).need
    told = " ".join(filter(None, (need.text, str(need.answer or "open"), need.because, need.by)))
    assert told == wanted, told


@verb(r"journal: (.+)")
def _journal(play: Play, acts: str) -> None:
    """The last lines, oldest first."""
    wanted = list(names(acts))
    found = [line.act for line in play.session.journal][-len(wanted) :]
    assert found == wanted, found


@verb(r"the journal names nobody in: (\w+)")
def _nameless(play: Play, act: str) -> None:
    people = set(play.people) | set(play.people.values())
    lines = [line for line in play.session.journal if line.act == act]
    assert lines
    for line in lines:
        assert not people & {str(value) for _, value in line.detail}
        assert not re.search("person", str(line.detail))
