"""The record as Markdown: for a wiki, a repository, a chat; readable as it stands.

Headings are the same in every file, so that other programs can find their way.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from lfb_desktop.domain.model import PointSide, SessionState, State
from lfb_desktop.exports.files import replace_file
from lfb_desktop.exports.markdown_results import levels_parts, result_parts
from lfb_desktop.exports.markdown_text import line, paragraph, table
from lfb_desktop.exports.wording import day, listed, minutes, numbers, outcome_line, pauses, remarks, thinking
from lfb_desktop.views.record import record
from lfb_desktop.views.record_parts import IdeaPart, OutcomePart, RecordView

if TYPE_CHECKING:
    from lfb_desktop.exports import Options


def write(state: State, path: Path, options: Options) -> tuple[Path, ...]:
    text = markdown(record(state, now_ms=options.now_ms))
    return (replace_file(path, text.encode("utf-8", "replace")),)


def markdown(view: RecordView) -> str:
    """Blocks with an empty line between them, and one line feed at the end."""
    parts = (_head, _why, _outcomes, _results, _themes, _ideas, _talks, _questions, _thanks, _timeline)
    blocks = [block for part in parts for block in part(view) if block]
    return "\n\n".join(blocks) + "\n"


def _head(view: RecordView) -> Iterable[str]:
    yield f"# {line(view.title) or 'A session'}"
    facts = [line(day(view.date)), line(view.team)]
    if view.led_by:
        facts.append(f"the why was given by {line(view.led_by)}")
    if view.run_by:
        facts.append(f"the laptop was run by {line(view.run_by)}")
    yield ", ".join(fact for fact in facts if fact)
    if view.is_rehearsal:
        yield "This is a rehearsal: nobody of it was there."
    if view.state is SessionState.PREPARATION:
        yield "In preparation."
    elif view.state is SessionState.RUNNING:
        yield "Written while the session was running."
    if not view.is_whole:
        yield "Something is still open; what is hidden there is not in this file."
    if view.people:
        asked = "Asked to come" if view.state is SessionState.PREPARATION else "Took part"
        yield f"{asked}: {line(listed(view.people))}"
    if view.watched:
        yield f"Watched: {line(listed(view.watched))}"


def _why(view: RecordView) -> Iterable[str]:
    why = view.why
    yield "## Why"
    yield f"> {line(why.text)}" if why.text else "The why is not written yet."
    for label, text in (("Why it matters", why.reason), ("We will know it worked when", why.result)):
        if text:
            yield f"### {label}"
            yield paragraph(text)
    for label, lines in (("Given", why.given), ("Open to us", why.open)):
        if lines:
            yield f"### {label}"
            yield _list(line(text) for text in lines)


def _outcomes(view: RecordView) -> Iterable[str]:
    if view.outcomes:
        yield "## Outcomes"
        yield "\n".join(_outcome(outcome) for outcome in view.outcomes)


def _outcome(outcome: OutcomePart) -> str:
    """A task of a list, its plan as entries below it."""
    facts = [str(outcome_line(outcome))]
    if outcome.helpers:
        facts.append(f"Helps: {listed(outcome.helpers)}")
    facts += [str(thinking(person)) for person in outcome.thinking]
    labels = (
        ("When, then", outcome.when_then),
        ("First step", outcome.first_step),
        ("It worked when", outcome.success),
        ("We believe", outcome.hypothesis),
        ("Learned", outcome.learned),
    )
    facts += [f"{label}: {text}" for label, text in labels if text]
    if outcome.is_experiment:
        facts.append("A try, not a promise")
    if outcome.ideas:
        facts.append(f"From ideas: {numbers(outcome.ideas)}")
    if outcome.need:
        facts.append(f"Needs: {outcome.need.text}")
        facts.append(f"{outcome.need.answer} {outcome.need.because}".strip())
    return "\n".join([f"- [ ] {line(outcome.title)}", *(f"  - {line(fact)}" for fact in facts)])


def _results(view: RecordView) -> Iterable[str]:
    if view.results:
        yield "## Results"
        for result in view.results:
            yield from result_parts(result)
    if view.levels:
        yield "## Answers"
        for part in view.levels:
            yield from levels_parts(part)


def _themes(view: RecordView) -> Iterable[str]:
    if not view.themes:
        return
    yield "## Themes"
    for theme in view.themes:
        yield f"### {line(theme.name)}"
        yield line(theme.sentence)
        yield _list(_short(idea) for idea in theme.ideas)
    if view.loose:
        yield "### Without a theme"
        yield _list(_short(idea) for idea in view.loose)


def _ideas(view: RecordView) -> Iterable[str]:
    if not view.ideas and not view.rounds:
        return
    yield "## Ideas"
    yield _list(f"{line(part.title)}: {line(str(part.line))}" for part in view.rounds)
    has_authors = any(idea.author for idea in view.ideas)
    head = ("No.", "Idea", "Marks", "Remarks", *(("By",) if has_authors else ()))
    rows = [_idea(idea, has_authors) for idea in view.ideas]
    if rows:
        yield table(head, rows, frozenset({0, 2}))


def _idea(idea: IdeaPart, has_authors: bool) -> tuple[str, ...]:
    notes = [str(remark) for remark in remarks(idea)]
    if idea.was:
        notes.append(f"reworded, was: {idea.was}")
    marks = "" if idea.marks is None else str(idea.marks)
    cells = (str(idea.number), line(idea.text), marks, line("; ".join(notes)))
    return (*cells, line(idea.author)) if has_authors else cells


def _short(idea: IdeaPart) -> str:
    return f"No. {idea.number}: {line(idea.text)}"


def _talks(view: RecordView) -> Iterable[str]:
    if view.talks:
        yield "## Talk"
    for talk in view.talks:
        yield f"### No. {talk.number}: {line(talk.text)}"
        for label, side in (("What speaks for it", PointSide.FOR), ("What worries us", PointSide.WORRY)):
            said = [line(point.text) for point in talk.points if point.side is side]
            if said:
                yield f"{label}:"
                yield _list(said)


def _questions(view: RecordView) -> Iterable[str]:
    if view.questions:
        yield "## Questions about the why"
        yield "\n".join(
            f"- {line(q.text)}\n  - {line(q.answer) if q.answer else q.state}" for q in view.questions
        )


def _thanks(view: RecordView) -> Iterable[str]:
    if view.thanks:
        yield "## Thanks"
        yield _list(
            f"To {line(t.to)}: {line(t.text)} ({line(t.giver) if t.giver else t.unsigned})"
            for t in view.thanks
        )


def _timeline(view: RecordView) -> Iterable[str]:
    yield "## Timeline"
    rows = [
        (
            step.start,
            line(step.title),
            minutes(step.planned),
            "" if step.actual is None else minutes(step.actual),
            str(pauses(step)),
            ", ".join(str(count) for count in step.counts),
        )
        for step in view.timeline
    ]
    yield table(("Start", "Step", "Planned min", "Actual min", "Pauses", "Made"), rows, frozenset({0, 2, 3}))


def _list(lines: Iterable[str]) -> str:
    return "\n".join(f"- {text}" for text in lines)
