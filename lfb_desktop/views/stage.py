"""What the room sees. Before a reveal or a close nothing of it can be here: there is no field for it."""

from __future__ import annotations

from collections.abc import Iterable

from lfb_desktop.domain.model import (
    Idea,
    IdeaId,
    Method,
    Moment,
    Phase,
    PointSide,
    Poll,
    Purpose,
    Session,
    SessionState,
    State,
    Step,
    StepKind,
)
from lfb_desktop.domain.picks import going_on, roots
from lfb_desktop.domain.rules.questions import LEVELS, QUESTIONS
from lfb_desktop.domain.tally.distribution import levels
from lfb_desktop.domain.words import NOTHING, Say, count, said, say
from lfb_desktop.views.ballot_scenes import ballot_scene, result_scene
from lfb_desktop.views.clock_faces import clock_face
from lfb_desktop.views.closing_scenes import closing_scene, commitments_scene
from lfb_desktop.views.resting import rest_scene, so_far_scene
from lfb_desktop.views.scenes import (
    AloneScene,
    BlackScene,
    Card,
    ClarityScene,
    Distribution,
    Horizon,
    Join,
    Level,
    LobbyScene,
    QuietScene,
    Scene,
    StageView,
    TalkScene,
    ThemeCard,
    ThemesScene,
    WallScene,
    WhyScene,
    WritingScene,
)
from lfb_desktop.views.showing import Showing
from lfb_desktop.views.veil import folded, folded_at_console, veiled

Shown = tuple[Scene, Say]  # the scene and the foot


def stage(state: State, showing: Showing, now: Moment) -> StageView:
    """Total: every state of a session has a view."""
    session = state.session
    if session is None or showing.is_black:
        return StageView("", BlackScene())
    session = veiled(session)
    step = session.current
    if session.stopped_ms is not None:
        return StageView(session.why.text, rest_scene(session), _horizon(session, step))
    join = _join(session, showing)
    if step is None:
        return StageView(session.why.text, _lobby(session), _horizon(session, None), _KEPT, join=join)
    scene, foot = _alone(session, showing) or SCENES[step.kind](state, session, step, showing, now)
    return StageView(session.why.text, scene, _horizon(session, step), foot, showing.is_whole_why, join)


def _join(session: Session, showing: Showing) -> Join | None:
    """Also while the lobby is locked: whoever was in comes back by it. With the end it leads nowhere."""
    return None if session.state is SessionState.ENDED else showing.join


def _horizon(session: Session, step: Step | None) -> Horizon:
    if step is None:
        return Horizon(Level.LOBBY, len(session.steps), 0)
    level = {StepKind.LOBBY: Level.LOBBY, StepKind.WHY: Level.WHY}.get(step.kind, Level.HIGH)
    has_sun = session.state is SessionState.ENDED or step.kind is StepKind.CLOSING
    return Horizon(level, len(session.steps), session.steps.index(step), has_sun)


def _alone(session: Session, showing: Showing) -> Shown | None:
    if showing.alone is None:
        return None
    idea = next((i for i in session.live_ideas if i.number == showing.alone), None)
    return (AloneScene(card(session, idea)), NOTHING) if idea else None


def card(session: Session, idea: Idea) -> Card:
    return cards(session, (idea,))[0]


def cards(session: Session, ideas: Iterable[Idea], *, has_marks: bool = False) -> tuple[Card, ...]:
    numbers = {i.id: i.number for i in session.ideas}
    return tuple(
        Card(
            idea.number,
            "" if idea.is_folded else idea.text,
            tuple(numbers[i] for i in idea.builds_on if i in numbers),
            idea.was,
            idea.marks if has_marks else None,
            folded(idea),
        )
        for idea in ideas
    )


_KEPT = say("What you write is kept on this laptop; unsigned stays unsigned.")


def _lobby(session: Session, line: Say = NOTHING) -> LobbyScene:
    here = session.present
    hides_names = session.joining is not None and session.joining.hides_names
    return LobbyScene(
        why=session.why.text,
        line=line or say("Today we look for the how, together."),
        names=() if hides_names else tuple(p.person.name for p in here),
        here=say("{here} of {n} are here", here=len(here), n=len(session.coming)),
    )


def _lobby_step(state: State, session: Session, step: Step, showing: Showing, now: Moment) -> Shown:
    return _lobby(session, said(step.instruction)), _KEPT


def _why(state: State, session: Session, step: Step, showing: Showing, now: Moment) -> Shown:
    w = session.why
    return WhyScene(w.text, w.reason, w.result, w.given, w.open, showing.page), said(step.instruction)


def _clarity(state: State, session: Session, step: Step, showing: Showing, now: Moment) -> Shown:
    polls = session.polls_of(step.id)
    poll = polls[0] if polls else None
    questions = tuple((q.text, q.answer) for q in session.questions)
    if poll is None:
        aloud = say("We say it aloud: is the why clear, and does it matter to me?")
        face = clock_face(session, step, now)
        return ClarityScene(said(step.title), aloud, (), questions, face), said(step.instruction)
    rows = () if poll.is_open else _distributions(poll)
    foot = _how_it_is_answered(poll) or (said(step.instruction) if poll.is_open else NOTHING)
    face = clock_face(session, step, now) if poll.is_open else None
    return ClarityScene(said(step.title), answered(poll), rows, questions, face, showing.page), foot


def _how_it_is_answered(poll: Poll) -> Say:
    """Only what is true of the way it is answered: raised hands are no secret."""
    if poll.hand_voters or any(v.is_by_hand for v in poll.voices):
        return say("Raised hands are counted, not secret.")
    if poll.papers:
        return say("Nobody sees who answered what.")
    return NOTHING


def answered(poll: Poll) -> Say:
    """How many, never who."""
    if poll.is_open:
        done = sum(1 for v in poll.voices if v.acts or v.is_by_hand)
        return say("{done} of {n} have answered", done=done, n=len(poll.voices))
    if poll.hand_voters:
        return say("{done} of {n} answered", done=poll.answered, n=poll.eligible)
    return say("{done} of {n} answered, without names", done=poll.answered, n=poll.eligible)


def _distributions(poll: Poll) -> tuple[Distribution, ...]:
    return tuple(
        Distribution(QUESTIONS[row.question], tuple(zip(LEVELS[row.question], row.counts, strict=True)))
        for row in levels(poll)
    )


READ_FIRST = say("What may hurt somebody can be folded.")


def _ideas(state: State, session: Session, step: Step, showing: Showing, now: Moment) -> Shown:
    if step.phase is not Phase.OPEN:
        return _wall(session, showing, step)
    promise = (
        say("Unsigned. The leader listens.")
        if step.settings.is_unsigned
        else say("Signed. The leader listens.")
    )
    is_reading = step.is_writing_over
    scene = WritingScene(
        title=say("Read in silence.") if is_reading else say("Write in silence."),
        instruction=READ_FIRST
        if is_reading
        else said(step.instruction) or say("One thought per idea. Wild ones too."),
        ideas=count(len(step.slips), "{n} idea", "{n} ideas"),
        clock=clock_face(session, step, now),
    )
    return scene, promise


def _wall(session: Session, showing: Showing, step: Step | None = None) -> Shown:
    """The ideas of a round that was gone back to, else all of them."""
    ideas = [i for i in session.live_ideas if step is None or i.step == step.id]
    if not ideas:
        return QuietScene(say("No ideas yet. The first minute is quiet.")), NOTHING
    foot = count(len(ideas), "{n} idea", "{n} ideas")
    return WallScene(cards(session, ideas), showing.page), _with_folds(session, foot)


def _reading(state: State, session: Session, step: Step, showing: Showing, now: Moment) -> Shown:
    scene, foot = _wall(session, showing)
    if not isinstance(scene, WallScene) or not step.instruction:
        return scene, foot
    return scene, _with_folds(session, said(step.instruction))


def _with_folds(session: Session, foot: Say) -> Say:
    """What was folded at the Console is counted where everybody sees it."""
    folds = folded_at_console(session)
    return say("{foot}  ·  {folds}", foot=foot, folds=folds) if folds else foot


def _pick(state: State, session: Session, step: Step, showing: Showing, now: Moment) -> Shown:
    polls = session.polls_of(step.id)
    if not polls:
        return _wall(session, showing)
    if polls[0].is_open:
        scene, _ = _wall(session, showing)
        return scene, say("Mark {n} worth talking about.", n=polls[0].dots)
    picked = going_on(session)
    if not picked:
        return QuietScene(say("No idea was marked. All of them stay.")), NOTHING
    scene = WallScene(cards(session, picked, has_marks=True), showing.page)
    return scene, count(len(picked), "{n} goes on.", "{n} go on.")


def _themes(state: State, session: Session, step: Step, showing: Showing, now: Moment) -> Shown:
    live = session.live_ideas
    loose = sum(1 for i in live if i.theme is None)
    if not session.themes:
        return _reading(state, session, step, showing, now)
    themes = tuple(
        ThemeCard(
            place,
            theme.name,
            count(sum(1 for i in live if i.theme == theme.id), "{n} idea", "{n} ideas"),
            theme.sentence,
        )
        for place, theme in enumerate(session.themes)
    )
    scene = ThemesScene(themes, showing.page)
    if loose:
        return scene, count(loose, "{n} idea without a theme", "{n} ideas without a theme")
    return scene, said(step.instruction)


def _talk(state: State, session: Session, step: Step, showing: Showing, now: Moment) -> Shown:
    idea = talked_about(session, step)
    if idea is None:
        return QuietScene(said(step.instruction) or say("What speaks for it? What worries you?")), NOTHING
    if not idea.is_live:
        return QuietScene(say("No. {n} was set aside.", n=idea.number)), NOTHING
    scene = TalkScene(
        title=say("Proposal {n} of {all}", n=step.focus + 1, all=len(step.talks)),
        card=card(session, idea),
        speaks_for=_points(session, idea.id, PointSide.FOR),
        worries=_points(session, idea.id, PointSide.WORRY),
        clock=clock_face(session, step, now),
    )
    return scene, said(step.instruction) or say("What speaks for it? What worries you?")


def talked_about(session: Session, step: Step) -> Idea | None:
    """The proposal in focus; what it became part of, where it was put together with another since."""
    if not 0 <= step.focus < len(step.talks):
        return None
    return session.idea(roots(session)[step.talks[step.focus]])


def _points(session: Session, idea: IdeaId, side: PointSide) -> tuple[str, ...]:
    return tuple(p.text for p in session.points if p.idea == idea and p.side is side)


def _ballot(state: State, session: Session, step: Step, showing: Showing, now: Moment) -> Shown:
    polls = session.polls_of(step.id)
    if not polls:
        scene, _ = _wall(session, showing)
        return scene, said(step.instruction)
    latest = polls[-1]
    if latest.is_open:
        return (
            ballot_scene(session, latest, clock_face(session, step, now), showing.page),
            _secrecy(latest),
        )
    main = next(p for p in reversed(polls) if p.purpose is not Purpose.BOLDEST)
    bold = next((p for p in polls if p.purpose is Purpose.BOLDEST and not p.is_open), None)
    return result_scene(session, main, bold, showing.page), NOTHING


def _secrecy(poll: Poll) -> Say:
    if any(v.is_by_hand for v in poll.voices):
        return say("Raised hands are counted, not secret. Totals stay hidden until the close.")
    if not poll.papers:
        return say("Totals stay hidden until the close.")
    if poll.method is Method.OBJECTIONS:
        return say("Secret. Objections open at the close.")
    return say("Secret. Totals stay hidden until the close.")


def _commitments(state: State, session: Session, step: Step, showing: Showing, now: Moment) -> Shown:
    return commitments_scene(state, session, showing, now), said(step.instruction)


def _closing(state: State, session: Session, step: Step, showing: Showing, now: Moment) -> Shown:
    return closing_scene(state, session, showing), said(step.instruction)


def _so_far(state: State, session: Session, step: Step, showing: Showing, now: Moment) -> Shown:
    return so_far_scene(session, showing.page), NOTHING


SCENES = {
    StepKind.LOBBY: _lobby_step,
    StepKind.WHY: _why,
    StepKind.CLARITY: _clarity,
    StepKind.IDEAS: _ideas,
    StepKind.READING: _reading,
    StepKind.PICK: _pick,
    StepKind.THEMES: _themes,
    StepKind.TALK: _talk,
    StepKind.BALLOT: _ballot,
    StepKind.COMMITMENTS: _commitments,
    StepKind.CLOSING: _closing,
    StepKind.SO_FAR: _so_far,
}
