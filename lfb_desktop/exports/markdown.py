"""The record as Markdown: for a wiki, a repository, a chat; readable as it stands.

Headings are the same in every file of one language, so that other programs can find their way.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from lfb_desktop.domain.model import PointSide, SessionState, State
from lfb_desktop.domain.words import ENGLISH, Tongue, say
from lfb_desktop.exports.files import replace_file
from lfb_desktop.exports.markdown_results import levels_parts, result_parts
from lfb_desktop.exports.markdown_text import line, paragraph, table
from lfb_desktop.exports.teller import Teller
from lfb_desktop.exports.wording import listed, numbers, outcome_line, pauses, plan, remarks, thinking
from lfb_desktop.views.record import record
from lfb_desktop.views.record_parts import IdeaPart, OutcomePart, RecordView, ThanksPart

if TYPE_CHECKING:
    from lfb_desktop.exports import Options


def write(state: State, path: Path, options: Options) -> tuple[Path, ...]:
    text = markdown(record(state, now_ms=options.now_ms), options.tongue)
    return (replace_file(path, text.encode("utf-8", "replace")),)


def markdown(view: RecordView, tongue: Tongue = ENGLISH) -> str:
    """Blocks with an empty line between them, and one line feed at the end."""
    parts = (_head, _why, _outcomes, _results, _themes, _ideas, _talks, _questions, _thanks, _timeline)
    teller = Teller(tongue)
    blocks = [block for part in parts for block in part(view, teller) if block]
    return "\n\n".join(blocks) + "\n"


def _head(view: RecordView, t: Teller) -> Iterable[str]:
    yield f"# {line(view.title) or t(say('A session'))}"
    facts = [line(t.day(view.date)), line(view.team)]
    if view.led_by:
        facts.append(t(say("the why was given by {name}", name=line(view.led_by))))
    if view.run_by:
        facts.append(t(say("the laptop was run by {name}", name=line(view.run_by))))
    yield ", ".join(fact for fact in facts if fact)
    if view.is_rehearsal:
        yield t(say("This is a rehearsal: nobody of it was there."))
    if view.state is SessionState.PREPARATION:
        yield t(say("In preparation."))
    elif view.state is SessionState.RUNNING:
        yield t(say("Written while the session was running."))
    if not view.is_whole:
        yield t(say("Something is still open; what is hidden there is not in this file."))
    names = line(listed(view.people))
    if names and view.state is SessionState.PREPARATION:
        yield t(say("Asked to come: {names}", names=names))
    elif names:
        yield t(say("Took part: {names}", names=names))
    if view.watched:
        yield t(say("Watched: {names}", names=line(listed(view.watched))))


def _why(view: RecordView, t: Teller) -> Iterable[str]:
    why = view.why
    yield f"## {t(say('Why'))}"
    yield f"> {line(why.text)}" if why.text else t(say("The why is not written yet."))
    reasons = (say("Why it matters"), why.reason), (say("We will know it worked when"), why.result)
    for label, text in reasons:
        if text:
            yield f"### {t(label)}"
            yield paragraph(text)
    for label, lines in ((say("Given"), why.given), (say("Open to us"), why.open)):
        if lines:
            yield f"### {t(label)}"
            yield _list(line(text) for text in lines)


def _outcomes(view: RecordView, t: Teller) -> Iterable[str]:
    if view.outcomes:
        yield f"## {t(say('Outcomes'))}"
        yield "\n".join(_outcome(outcome, t) for outcome in view.outcomes)


def _outcome(outcome: OutcomePart, t: Teller) -> str:
    """A task of a list, its plan as entries below it."""
    facts = [t(outcome_line(outcome, t))]
    if outcome.helpers:
        facts.append(t(say("Helps: {names}", names=listed(outcome.helpers))))
    facts += [t(thinking(person, t)) for person in outcome.thinking]
    facts += [f"{t(label)}: {text}" for label, text in plan(outcome)]
    if outcome.is_experiment:
        facts.append(t(say("A try, not a promise")))
    if outcome.ideas:
        facts.append(t(say("From ideas: {numbers}", numbers=numbers(outcome.ideas))))
    if outcome.need:
        facts.append(t(say("Needs: {text}", text=outcome.need.text)))
        facts.append(f"{t(outcome.need.answer)} {outcome.need.because}".strip())
    return "\n".join([f"- [ ] {line(outcome.title)}", *(f"  - {line(fact)}" for fact in facts)])


def _results(view: RecordView, t: Teller) -> Iterable[str]:
    if view.results:
        yield f"## {t(say('Results'))}"
        for result in view.results:
            yield from result_parts(result, t)
    if view.levels:
        yield f"## {t(say('Answers'))}"
        for part in view.levels:
            yield from levels_parts(part, t)


def _themes(view: RecordView, t: Teller) -> Iterable[str]:
    if not view.themes:
        return
    yield f"## {t(say('Themes'))}"
    for theme in view.themes:
        yield f"### {line(theme.name)}"
        yield line(theme.sentence)
        yield _list(_short(idea, t) for idea in theme.ideas)
    if view.loose:
        yield f"### {t(say('Without a theme'))}"
        yield _list(_short(idea, t) for idea in view.loose)


def _ideas(view: RecordView, t: Teller) -> Iterable[str]:
    if not view.ideas and not view.rounds:
        return
    yield f"## {t(say('Ideas'))}"
    yield _list(f"{line(part.title)}: {line(t(part.line))}" for part in view.rounds)
    has_authors = any(idea.author for idea in view.ideas)
    head = (say("No."), say("Idea"), say("Marks"), say("Remarks"), *((say("By"),) if has_authors else ()))
    rows = [_idea(idea, has_authors, t) for idea in view.ideas]
    if rows:
        yield table(tuple(t.each(head)), rows, frozenset({0, 2}))


def _idea(idea: IdeaPart, has_authors: bool, t: Teller) -> tuple[str, ...]:
    notes = t.each(remarks(idea))
    if idea.was:
        notes.append(t(say("reworded, was: {text}", text=idea.was)))
    marks = "" if idea.marks is None else str(idea.marks)
    cells = (str(idea.number), line(t.words(idea.text)), marks, line("; ".join(notes)))
    return (*cells, line(idea.author)) if has_authors else cells


def _short(idea: IdeaPart, t: Teller) -> str:
    return t(say("No. {n}: {text}", n=idea.number, text=line(t.words(idea.text))))


def _talks(view: RecordView, t: Teller) -> Iterable[str]:
    if view.talks:
        yield f"## {t(say('Talk'))}"
    sides = ((say("What speaks for it"), PointSide.FOR), (say("What worries us"), PointSide.WORRY))
    for talk in view.talks:
        yield f"### {t(say('No. {n}: {text}', n=talk.number, text=line(t.words(talk.text))))}"
        for label, side in sides:
            said = [line(point.text) for point in talk.points if point.side is side]
            if said:
                yield f"{t(label)}:"
                yield _list(said)


def _questions(view: RecordView, t: Teller) -> Iterable[str]:
    if view.questions:
        yield f"## {t(say('Questions about the why'))}"
        yield "\n".join(
            f"- {line(q.text)}\n  - {line(q.answer) if q.answer else t(q.state)}" for q in view.questions
        )


def _thanks(view: RecordView, t: Teller) -> Iterable[str]:
    if view.thanks:
        yield f"## {t(say('Thanks'))}"
        yield _list(_thank(thanks, t) for thanks in view.thanks)


def _thank(thanks: ThanksPart, t: Teller) -> str:
    giver = line(thanks.giver) if thanks.giver else t(thanks.unsigned)
    to, text = line(thanks.to), line(thanks.text)
    return t(say("To {name}: {text} ({giver})", name=to, text=text, giver=giver))


def _timeline(view: RecordView, t: Teller) -> Iterable[str]:
    yield f"## {t(say('Timeline'))}"
    rows = [
        (
            step.start,
            line(step.title),
            t.minutes(step.planned),
            "" if step.actual is None else t.minutes(step.actual),
            t(pauses(step, t)),
            ", ".join(t.each(step.counts)),
        )
        for step in view.timeline
    ]
    head = (
        *(say("Start"), say("Step"), say("Planned min"), say("Actual min")),
        *(say("Pauses"), say("Made")),
    )
    yield table(tuple(t.each(head)), rows, frozenset({0, 2, 3}))


def _list(lines: Iterable[str]) -> str:
    return "\n".join(f"- {text}" for text in lines)
