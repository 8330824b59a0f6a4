"""The centre of the Console for the steps from the lobby to the talk."""

from __future__ import annotations

from collections import Counter

from lfb_desktop.domain.model import (
    Fold,
    Idea,
    IdeaId,
    Moment,
    Phase,
    PointSide,
    Presence,
    Session,
    State,
    Step,
)
from lfb_desktop.domain.picks import going_on, roots
from lfb_desktop.domain.reading import is_reading
from lfb_desktop.domain.rules.polls import FEW
from lfb_desktop.domain.rules.sessions import plan_of
from lfb_desktop.domain.tally.distribution import is_low, levels
from lfb_desktop.domain.texts import same_words
from lfb_desktop.domain.words import NOTHING, Say, count, say
from lfb_desktop.views import resting
from lfb_desktop.views.ballot_scenes import rule_of
from lfb_desktop.views.console_hands import distributions, hands
from lfb_desktop.views.console_idea_values import (
    IdeaRow,
    PartRow,
    PointRow,
    ReadingPanel,
    TalkPanel,
    ThemeRow,
    ThemesPanel,
)
from lfb_desktop.views.console_people import NOBODY_HERE, answered, is_few, name_of
from lfb_desktop.views.console_values import (
    ClarityPanel,
    IdeasPanel,
    LobbyPanel,
    PickPanel,
    QuestionRow,
    WhyPanel,
)
from lfb_desktop.views.leader_note import leader_note
from lfb_desktop.views.resting import SoFarPanel
from lfb_desktop.views.stage import talked_about
from lfb_desktop.views.veil import folded

_INTERRUPTED = 10  # minutes without an idea: nobody was writing
_MOST_MINUTES = 15
_FEW = "With so few of us, nothing is really secret. We sign, or we say it aloud."


def lobby(state: State, session: Session, step: Step | None, now: Moment) -> LobbyPanel:
    return LobbyPanel(
        here=say("{here} of {n} are here", here=len(session.present), n=len(session.coming)),
        leader=session.leader,
        may_lead=tuple((p.id, p.name) for p in state.team.people),
        facilitator=session.facilitator,
        few=say(_FEW) if _will_be_few(session) else NOTHING,
    )


def so_far(state: State, session: Session, step: Step, now: Moment) -> SoFarPanel:
    return resting.so_far(session)


def _few_words(session: Session) -> Say:
    return say(_FEW) if session.present else NOBODY_HERE


def _will_be_few(session: Session) -> bool:
    """While people arrive, those who are still expected count as well."""
    coming = (Presence.PRESENT, Presence.EXPECTED)
    return 0 < sum(p.presence in coming for p in session.participants) < FEW


def why(state: State, session: Session, step: Step, now: Moment) -> WhyPanel:
    return WhyPanel(session.why, name_of(state, session.leader), _questions(session))


def clarity(state: State, session: Session, step: Step, now: Moment) -> ClarityPanel:
    polls = session.polls_of(step.id)
    poll = polls[0] if polls else None
    return ClarityPanel(
        is_spoken=poll is None,
        promise=say(_FEW)
        if poll is None
        else say("Everybody answers for themselves. All see the answers at the same moment."),
        answered=answered(poll) if poll else NOTHING,
        hands=hands(session, poll),
        rows=distributions(poll),
        warning=_clarity_warning(session, step),
        questions=_questions(session),
    )


def _clarity_warning(session: Session, step: Step) -> Say:
    """Low answers, or a question that waits, ask for more words before the writing."""
    polls = session.polls_of(step.id)
    if polls and not polls[0].is_open:
        rows = levels(polls[0])
        if not rows:
            return say("Fewer than four answers are not shown. Ask aloud.")
        if is_low(rows):
            return say("Not clear to everybody, or not theirs yet. Talk once more before you go on.")
    open_ones = sum(not q.is_answered for q in session.questions)
    return (
        count(open_ones, "A question waits for its answer.", "{n} questions wait for an answer.")
        if open_ones
        else NOTHING
    )


def _questions(session: Session) -> tuple[QuestionRow, ...]:
    return tuple(QuestionRow(q.id, q.text, q.answer, q.is_answered) for q in session.questions)


def ideas(state: State, session: Session, step: Step, now: Moment) -> IdeasPanel:
    is_open = step.phase is Phase.OPEN
    names = {p.person.id: p.person.name for p in session.participants}
    unsigned = step.settings.is_unsigned
    return IdeasPanel(
        step=step.id,
        as_planned=plan_of(step),
        is_open=is_open,
        is_reading=is_reading(step),
        may_read=is_open and not step.is_writing_over and bool(step.slips),
        is_unsigned=unsigned,
        may_sign=is_open and unsigned and not step.slips and not step.withdrawn and bool(session.present),
        count=len(step.slips) if is_open else (step.result.ideas if step.result else 0),
        goal=step.settings.goal,
        withdrawn=step.withdrawn,
        pace=_pace(step, now),
        minutes=max(1, round(step.allotted_ms / 60_000)),
        writers=tuple(
            sorted(((v.person, names.get(v.person, "")) for v in step.voices), key=lambda x: x[1].casefold())
        ),
        promise=_promise(unsigned) if not step.is_writing_over else READ_FIRST,
        few=_few_words(session) if is_open and unsigned and is_few(session) else NOTHING,
        ideas=() if is_open else rows(state, session, tuple(i for i in session.ideas if i.step == step.id)),
        leader_note=leader_note(session),
    )


READ_FIRST = say(
    "Each person reads a few ideas at the phone or behind the curtain, and may fold two that may hurt "
    "somebody. On paper two members read the slips, never the leader."
)


def _promise(is_unsigned: bool) -> Say:
    if is_unsigned:
        return say(
            "Nobody sees what others wrote before the reveal, you neither. You see what you type here."
        )
    return say("Signed: the name stands with the idea. Nobody sees what others wrote before the reveal.")


def _pace(step: Step, now: Moment) -> tuple[tuple[int, int], ...]:
    """(minute, ideas) of the latest minutes; an interruption is left out rather than drawn."""
    made = dict(step.pace)
    known = set(made)
    if step.phase is Phase.OPEN and step.opened_ms is not None:
        known.add(max(0, now.wall_ms - step.opened_ms) // 60_000)
    minutes: list[int] = []
    for minute in sorted(known):
        before = minutes[-1] if minutes else -1
        gap = range(before + 1, minute) if minute - before <= _INTERRUPTED else ()
        minutes += [*gap, minute]
    return tuple((minute, made.get(minute, 0)) for minute in minutes[-_MOST_MINUTES:])


def reading(state: State, session: Session, step: Step, now: Moment) -> ReadingPanel:
    return ReadingPanel(rows(state, session, session.ideas), equal_ideas(session))


def pick(state: State, session: Session, step: Step, now: Moment) -> PickPanel:
    polls = session.polls_of(step.id)
    poll = polls[0] if polls else None
    is_closed = poll is not None and not poll.is_open
    live = session.live_ideas if is_closed else ()
    picked = going_on(session) if is_closed else ()
    aside = tuple(i for i in session.ideas if i.is_set_aside) if is_closed else ()
    ordered = sorted(live, key=lambda i: (i not in picked, -(i.marks or 0), i.number))
    return PickPanel(
        rule=rule_of(poll) if poll else NOTHING,
        answered=answered(poll) if poll else NOTHING,
        hands=hands(session, poll),
        ideas=rows(state, session, (*ordered, *aside)),
        going_on=len(picked),
        is_asked=poll is not None,
    )


def themes(state: State, session: Session, step: Step, now: Moment) -> ThemesPanel:
    inside = Counter(i.theme for i in session.live_ideas)
    return ThemesPanel(
        tuple(
            ThemeRow(t.id, t.name, t.sentence, inside[t.id], place) for place, t in enumerate(session.themes)
        ),
        rows(state, session, session.ideas),
        equal_ideas(session),
    )


def talk(state: State, session: Session, step: Step, now: Moment) -> TalkPanel:
    found = tuple(i for idea in step.talks if (i := session.idea(idea)) is not None)
    focused = talked_about(session, step)
    here = focused.id if focused else None
    return TalkPanel(
        title=say("Proposal {n} of {all}", n=step.focus + 1, all=len(step.talks)) if step.talks else NOTHING,
        focus=step.focus,
        proposals=rows(state, session, found),
        speaks_for=_points(session, here, PointSide.FOR),
        worries=_points(session, here, PointSide.WORRY),
        seconds_each=step.settings.talk_seconds,
    )


def _points(session: Session, idea: IdeaId | None, side: PointSide) -> tuple[PointRow, ...]:
    return tuple(PointRow(p.id, p.text) for p in session.points if p.idea == idea and p.side is side)


def equal_ideas(session: Session) -> tuple[tuple[IdeaId, ...], ...]:
    """Live ideas that say the same; each group and all groups by number."""
    groups: dict[str, list[IdeaId]] = {}
    for idea in session.readable_ideas:
        groups.setdefault(same_words(idea.text), []).append(idea.id)
    return tuple(tuple(group) for group in groups.values() if len(group) > 1)


def rows(state: State, session: Session, chosen: tuple[Idea, ...]) -> tuple[IdeaRow, ...]:
    """Ideas as the Console lists them; those that became part of another are shown with it."""
    numbers = {i.id: i.number for i in session.ideas}
    names = {t.id: t.name for t in session.themes}
    root = roots(session)
    parts: dict[IdeaId, list[PartRow]] = {}
    for idea in session.ideas:
        if idea.merged_into is not None:
            part = PartRow(idea.id, idea.merged_into, idea.number, idea.text, name_of(state, idea.author))
            parts.setdefault(root[idea.id], []).append(part)
    return tuple(
        IdeaRow(
            idea=i.id,
            number=i.number,
            text="" if i.is_folded else i.text,
            was=i.was,
            author=name_of(state, i.author),
            theme=i.theme,
            theme_name=names.get(i.theme, "") if i.theme else "",
            builds_on=tuple(numbers[b] for b in i.builds_on if b in numbers),
            merged=tuple(parts.get(i.id, ())),
            marks=i.marks,
            is_set_aside=i.is_set_aside,
            is_picked=i.is_picked,
            is_defended=i.is_defended,
            folded=folded(i),
            may_unfold=i.fold is Fold.FACILITATOR,
        )
        for i in chosen
        if i.merged_into is None
    )
