"""The parts of a session from JSON values: one function a part, each reads its own keys and no others."""

from __future__ import annotations

import re

from lfb_desktop.domain import texts
from lfb_desktop.domain.model import (
    Clock,
    Commitment,
    Decides,
    Fold,
    Idea,
    IdeaId,
    JournalLine,
    Need,
    NeedAnswer,
    Outcome,
    OutcomeId,
    PersonId,
    Phase,
    Plan,
    Point,
    PointSide,
    Question,
    Role,
    RoundResult,
    Settings,
    Step,
    StepId,
    StepKind,
    Thanks,
    Theme,
    ThemeId,
    TicketHash,
    Why,
)
from lfb_desktop.imports.place import LONGEST_MS, Place

MOST = 100_000
_PLENTY = 1_000_000
_LONGEST_STEP_MS = 24 * 3_600_000
_ACT = texts.Limit(40, 40)
_NAME = re.compile(r"[a-z][a-z_]{0,39}")


def why(at: Place) -> Why:
    at.keys("text", "reason", "result", "given", "open")
    return Why(
        text=at.text("text", texts.WHY),
        reason=at.text("reason", texts.IDEA, lines=True),
        result=at.text("result", texts.IDEA, lines=True),
        given=at.each("given", 100, lambda line: line.as_text(texts.SENTENCE)),
        open=at.each("open", 100, lambda line: line.as_text(texts.SENTENCE)),
    )


def step(at: Place) -> Step:
    at.keys(
        *("id", "kind", "title", "instruction", "hint", "planned_ms", "phase", "opened_ms", "closed_ms"),
        *("remaining_ms", "pace", "focus", "talks", "settings", "result"),
        optional=("given_ms",),
    )
    planned = at.whole("planned_ms", 0, _LONGEST_STEP_MS)
    remaining = at.whole_or_none("remaining_ms", -LONGEST_MS, LONGEST_MS)
    return Step(
        id=StepId(at.id("id")),
        kind=at.kind("kind", StepKind),
        title=at.text("title", texts.THEME),
        planned_ms=planned,
        given_ms=at.whole("given_ms", -planned, _LONGEST_STEP_MS) if at.has("given_ms") else 0,
        instruction=at.text("instruction", texts.IDEA, lines=True),
        hint=at.text("hint", texts.IDEA, lines=True),
        settings=_settings(at.at("settings")),
        phase=at.kind("phase", Phase),
        opened_ms=at.whole_or_none("opened_ms", 0, LONGEST_MS),
        closed_ms=at.whole_or_none("closed_ms", 0, LONGEST_MS),
        clock=None if remaining is None else Clock(False, remaining, 0),
        pace=at.each("pace", MOST, _pace),
        result=None if at.at("result").value is None else _result(at.at("result")),
        focus=at.whole("focus", 0, MOST),
        talks=at.each("talks", MOST, lambda idea: IdeaId(idea.as_id())),
    )


def _settings(at: Place) -> Settings:
    at.keys(
        *("is_unsigned", "ideas_each", "goal", "picks", "talks", "talk_seconds", "dots", "cap", "places"),
        *("decides", "question"),
        optional=("by_lot",),
    )
    return Settings(
        is_unsigned=at.fact("is_unsigned"),
        ideas_each=at.whole("ideas_each", 0, _PLENTY),
        goal=at.whole("goal", 0, _PLENTY),
        picks=at.whole("picks", 0, _PLENTY),
        talks=at.whole("talks", 0, _PLENTY),
        talk_seconds=at.whole("talk_seconds", 0, _PLENTY),
        dots=at.whole("dots", 0, _PLENTY),
        cap=at.whole("cap", 0, _PLENTY),
        places=at.whole("places", 0, _PLENTY),
        decides=at.kind("decides", Decides),
        question=at.text("question", texts.IDEA, lines=True),
        by_lot=at.has("by_lot") and at.fact("by_lot"),
    )


def _pace(at: Place) -> tuple[int, int]:
    at.keys("minute", "ideas")
    return at.whole("minute", 0, _PLENTY), at.whole("ideas", 0, _PLENTY)


def _result(at: Place) -> RoundResult:
    at.keys("ideas", "withdrawn", "from_paper", "contributions")
    counts = [
        Place(n.name, {"count": n.value}).whole("count", 0, MOST) for n in at.at("contributions").items(MOST)
    ]
    if counts != sorted(counts):
        raise at.at("contributions").no("These counts have to be sorted, so that no place names anybody.")
    return RoundResult(
        ideas=at.whole("ideas", 0, MOST),
        withdrawn=at.whole("withdrawn", 0, MOST),
        from_paper=at.whole("from_paper", 0, MOST),
        contributions=tuple(counts),
    )


def idea(at: Place) -> Idea:
    at.keys(
        *("id", "step", "number", "text", "author", "was", "builds_on", "theme", "merged_into"),
        *("is_set_aside", "marks", "is_picked", "is_defended"),
        optional=("fold", "is_claimed", "ticket"),
    )
    author, theme, into = at.id_or_none("author"), at.id_or_none("theme"), at.id_or_none("merged_into")
    return Idea(
        id=IdeaId(at.id("id")),
        step=StepId(at.id("step")),
        number=at.whole("number", 1, MOST),
        text=at.text("text", texts.IDEA, needed=True),
        author=PersonId(author) if author else None,
        was=at.text("was", texts.IDEA),
        builds_on=at.each("builds_on", MOST, lambda other: IdeaId(other.as_id())),
        theme=ThemeId(theme) if theme else None,
        merged_into=IdeaId(into) if into else None,
        is_set_aside=at.fact("is_set_aside"),
        marks=at.whole_or_none("marks", 0, _PLENTY),
        is_picked=at.fact("is_picked"),
        is_defended=at.fact("is_defended"),
        fold=at.kind("fold", Fold) if at.has("fold") else None,
        ticket=TicketHash(at.id("ticket")) if at.has("ticket") else None,
        is_claimed=at.has("is_claimed") and at.fact("is_claimed"),
    )


def theme(at: Place) -> Theme:
    at.keys("id", "name", "sentence")
    name = at.text("name", texts.THEME, needed=True)
    return Theme(ThemeId(at.id("id")), name, at.text("sentence", texts.SENTENCE))


def point(at: Place) -> Point:
    at.keys("id", "idea", "side", "text")
    side = at.kind("side", PointSide)
    return Point(at.id("id"), IdeaId(at.id("idea")), side, at.text("text", texts.SENTENCE, needed=True))


def question(at: Place) -> Question:
    at.keys("id", "step", "text", "answer", "is_answered")
    return Question(
        id=at.id("id"),
        step=StepId(at.id("step")),
        text=at.text("text", texts.SENTENCE, needed=True),
        answer=at.text("answer", texts.IDEA),
        is_answered=at.fact("is_answered"),
    )


def thanks(at: Place) -> Thanks:
    at.keys("id", "step", "to", "text", "giver")
    giver = at.id_or_none("giver")
    return Thanks(
        id=at.id("id"),
        step=StepId(at.id("step")),
        to=PersonId(at.id("to")),
        text=at.text("text", texts.SENTENCE, needed=True),
        giver=PersonId(giver) if giver else None,
    )


def outcome(at: Place) -> Outcome:
    at.keys("id", "title", "ideas", "commitments", "plan", "need")
    return Outcome(
        id=OutcomeId(at.id("id")),
        title=at.text("title", texts.OUTCOME, needed=True),
        ideas=at.each("ideas", MOST, lambda other: IdeaId(other.as_id())),
        commitments=at.each("commitments", MOST, _commitment),
        plan=_plan(at.at("plan")),
        need=_need(at.at("need")),
    )


def _commitment(at: Place) -> Commitment:
    at.keys("person", "role", "until")
    return Commitment(PersonId(at.id("person")), at.kind("role", Role), at.date("until"))


def _plan(at: Place) -> Plan:
    words = ("when_then", "first_step", "success", "hypothesis", "learned")
    at.keys(*words, "look_again", "is_experiment")
    when_then, first_step, success, hypothesis, learned = (at.text(key, texts.SENTENCE) for key in words)
    return Plan(
        when_then=when_then,
        look_again=at.date("look_again"),
        first_step=first_step,
        success=success,
        hypothesis=hypothesis,
        learned=learned,
        is_experiment=at.fact("is_experiment"),
    )


def _need(at: Place) -> Need:
    at.keys("text", "answer", "because", "by")
    return Need(
        text=at.text("text", texts.SENTENCE),
        answer=at.kind_or_none("answer", NeedAnswer),
        because=at.text("because", texts.SENTENCE),
        by=at.date("by"),
    )


def journal_line(at: Place) -> JournalLine:
    at.keys("at_ms", "act", "step", "detail")
    found = at.id_or_none("step")
    detail = [(_word(key, place), _detail(place)) for key, place in at.at("detail").pairs(20)]
    return JournalLine(
        at_ms=at.whole("at_ms", 0, LONGEST_MS),
        act=_word(at.text("act", _ACT), at.at("act")),
        step=StepId(found) if found else None,
        detail=tuple(sorted(detail)),
    )


def _word(text: str, at: Place) -> str:
    """A name that the app gave: a text of somebody could be put where a name stands."""
    if not _NAME.fullmatch(text):
        raise at.no("A word of small letters is expected here.")
    return text


def _detail(at: Place) -> str | int:
    """A count, an id or a word; never a text of somebody."""
    if isinstance(at.value, int) and not isinstance(at.value, bool):
        return Place(at.name, {"count": at.value}).whole("count", -LONGEST_MS, LONGEST_MS)
    return at.as_id()
