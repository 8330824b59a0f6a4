"""What a phone shows of each kind of step: the same for all, and equal before and after every secret act.

It starts from what the Stage shows at this moment, so that both say the same. Nothing here may depend on
who has acted or how often; that is in the counts alone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from lfb_desktop.domain import texts
from lfb_desktop.domain.model import (
    Method,
    Phase,
    Poll,
    Purpose,
    Session,
    State,
    Step,
    StepKind,
)
from lfb_desktop.domain.picks import going_on
from lfb_desktop.domain.reading import MOST_FOLDS
from lfb_desktop.domain.words import NOTHING, Say, said, say
from lfb_desktop.views.ballot_scenes import rule_of
from lfb_desktop.views.console_people import is_open_round, open_poll
from lfb_desktop.views.console_phones import seated
from lfb_desktop.views.folding_parts import READING
from lfb_desktop.views.phone_lines import idea_lines, mark_items, outcome_lines, question_lines
from lfb_desktop.views.phone_values import (
    ClosingTask,
    IdeasTask,
    LevelsTask,
    LobbyTask,
    MarksTask,
    ObjectionsTask,
    OutcomesTask,
    ReadFirstTask,
    SpokenTask,
    Task,
    WaitTask,
    WhyTask,
    WriteTask,
)
from lfb_desktop.views.poll_parts import (
    OBJECTING,
    PULSE,
    few_words,
    level_questions,
    promise_of_round,
    question_of,
    sentence_of,
)
from lfb_desktop.views.scenes import (
    ClosingScene,
    LobbyScene,
    ObjectionsScene,
    QuietScene,
    ResultsScene,
    SoFarScene,
    StageView,
    TalkScene,
    ThemesScene,
)
from lfb_desktop.views.stage import answered, talked_about
from lfb_desktop.views.thanking import everybody
from lfb_desktop.views.veil import folded

MOST_NAMES = 40  # of a larger room the count is told alone: it is pushed to all with everyone who comes
ON_THE_WALL = 60  # characters of an idea that stand on the Stage at full size

VOTING = say("Secret. Who voted what is stored nowhere. You may change it until the close.")
ANSWERING = say("Secret. Who answered what is stored nowhere. You may change it until the close.")
ALOUD = say("With so few of us, nothing is really secret. One round aloud: how was it?")

Shown = tuple[Say, Say, Task]  # title, line, and what to do or read


@dataclass(frozen=True, slots=True)
class Here:
    """A session whose hidden words are out already, in a step, and what the Stage shows of it."""

    state: State
    session: Session
    step: Step
    seen: StageView

    @property
    def title(self) -> Say:
        return said(self.step.title)

    @property
    def line(self) -> Say:
        return said(self.step.instruction)

    @property
    def open_poll(self) -> Poll | None:
        return open_poll(self.session, self.step)


def lobby(session: Session, scene: LobbyScene, title: Say) -> Shown:
    hides = (session.joining is not None and session.joining.hides_names) or len(scene.names) > MOST_NAMES
    return title, scene.line, LobbyTask(() if hides else scene.names)


def _lobby(here: Here) -> Shown:
    scene = here.seen.scene
    assert isinstance(scene, LobbyScene)
    return lobby(here.session, scene, here.title)


def _why(here: Here) -> Shown:
    why = here.session.why
    task = WhyTask(why.reason, why.result, why.given, why.open, question_lines(here.session))
    return here.title, here.line, task


def _clarity(here: Here) -> Shown:
    polls = here.session.polls_of(here.step.id)
    questions = question_lines(here.session)
    if not polls:
        aloud = say("We say it aloud: is the why clear, and does it matter to me?")
        return here.title, here.line, SpokenTask(aloud, questions, may_ask=True)
    poll = here.open_poll
    if poll is None:
        return here.title, here.line, SpokenTask(answered(polls[0]), questions, may_ask=True)
    line = here.line or question_of(poll)
    return here.title, line, _levels(here.session, poll, ANSWERING, needs_all=True)


def _levels(session: Session, poll: Poll, promise: Say, *, needs_all: bool) -> LevelsTask:
    return LevelsTask(
        poll=poll.id,
        levels=level_questions(poll),
        needs_all=needs_all,
        promise=promise,
        few=few_words(session),
        questions=question_lines(session) if needs_all else (),
        sentence=sentence_of(poll),
    )


def _ideas(here: Here) -> Shown:
    step = here.step
    if not is_open_round(step):
        return _read(here)
    if step.is_writing_over:
        line = say("Does any of it hurt somebody? You may fold {n}.", n=MOST_FOLDS)
        return say("Read in silence."), line, ReadFirstTask(step.id, READING)
    settings = step.settings
    task = WriteTask(
        step=step.id,
        is_unsigned=settings.is_unsigned,
        promise=promise_of_round(is_unsigned=settings.is_unsigned),
        few=few_words(here.session) if settings.is_unsigned else NOTHING,
        most=settings.ideas_each,
        soft=texts.IDEA.soft,
        hard=texts.IDEA.hard,
        wall=ON_THE_WALL,
    )
    return say("Write in silence."), here.line or say("One thought per idea. Wild ones too."), task


def _read(here: Here) -> Shown:
    """The ideas of a round that was gone back to, else all of them; where there are none, as on the Stage."""
    session, step = here.session, here.step
    ideas = [i for i in session.live_ideas if step.kind is not StepKind.IDEAS or i.step == step.id]
    if not ideas:
        return here.title, NOTHING, QuietScene(say("No ideas yet. The first minute is quiet."))
    return here.title, here.seen.foot, IdeasTask(idea_lines(here.state, session, ideas))


def _pick(here: Here) -> Shown:
    if not here.session.polls_of(here.step.id):
        return _read(here)
    poll = here.open_poll
    if poll is not None:
        return question_of(poll), here.line or here.seen.foot, _marks(here.session, poll)
    picked = going_on(here.session)
    if not picked:
        return here.title, NOTHING, QuietScene(say("No idea was marked. All of them stay."))
    lines = idea_lines(here.state, here.session, picked, has_marks=True)
    return here.title, here.seen.foot, IdeasTask(lines)


def _marks(session: Session, poll: Poll) -> MarksTask:
    return MarksTask(
        poll=poll.id,
        rule=rule_of(poll),
        items=mark_items(session, poll),
        budget=poll.dots,
        cap=poll.cap,
        is_dots=poll.method is Method.DOTS,
        promise=VOTING,
        few=few_words(session),
    )


def _themes(here: Here) -> Shown:
    scene = here.seen.scene
    if isinstance(scene, ThemesScene):
        return here.title, here.line or here.seen.foot, scene
    return _read(here)


def _talk(here: Here) -> Shown:
    scene, idea = here.seen.scene, talked_about(here.session, here.step)
    if idea is not None and idea.fold is not None:
        return here.title, here.line, QuietScene(folded(idea))
    if isinstance(scene, TalkScene):
        return here.title, here.line or here.seen.foot, scene
    assert isinstance(scene, QuietScene)
    return here.title, NOTHING, scene


def _ballot(here: Here) -> Shown:
    session = here.session
    if not session.polls_of(here.step.id):
        words = say("The ballot is not open yet.")
        return here.title, here.line, WaitTask(words, idea_lines(here.state, session, session.live_ideas))
    poll = here.open_poll
    if poll is None:
        scene = here.seen.scene
        assert isinstance(scene, ResultsScene | ObjectionsScene)
        return here.title, NOTHING, scene
    line = here.line if poll.purpose is Purpose.FIRST else NOTHING  # written for the first vote of the step
    if poll.method is Method.OBJECTIONS:
        task = ObjectionsTask(poll.id, mark_items(session, poll), OBJECTING, few_words(session))
        return said(poll.question), line, task
    return said(poll.question), line, _marks(session, poll)


def _commitments(here: Here) -> Shown:
    outcomes = outcome_lines(here.state, here.session)
    if not outcomes:
        return here.title, here.line, QuietScene(say("What do we want to do? Who takes it?"))
    promise = say("Only you can put your name here. No hand today is fine too.")
    reached = seated(here.session)  # it is asked on the own phone, or not at all
    people = tuple((p.person.id, p.person.name) for p in here.session.present if p.person.id in reached)
    return here.title, here.line, OutcomesTask(outcomes, promise, people)


def _closing(here: Here) -> Shown:
    scene, session = here.seen.scene, here.session
    assert isinstance(scene, ClosingScene)
    poll, is_open = here.open_poll, here.step.phase is Phase.OPEN
    levels = _levels(session, poll, PULSE, needs_all=False) if poll is not None else None
    is_spoken = is_open and not session.polls_of(here.step.id)
    task = ClosingTask(
        levels=levels,
        spoken=ALOUD if is_spoken else NOTHING,
        people=everybody(here.state, session) if is_open else (),
        thanks=scene.thanks,
        outcomes=outcome_lines(here.state, session),
        next=scene.next,
    )
    return here.title, here.line, task


def _so_far(here: Here) -> Shown:
    scene = here.seen.scene
    assert isinstance(scene, SoFarScene)
    return scene.title, here.line, scene


TASKS: dict[StepKind, Callable[[Here], Shown]] = {
    StepKind.LOBBY: _lobby,
    StepKind.WHY: _why,
    StepKind.CLARITY: _clarity,
    StepKind.IDEAS: _ideas,
    StepKind.READING: _read,
    StepKind.PICK: _pick,
    StepKind.THEMES: _themes,
    StepKind.TALK: _talk,
    StepKind.BALLOT: _ballot,
    StepKind.COMMITMENTS: _commitments,
    StepKind.CLOSING: _closing,
    StepKind.SO_FAR: _so_far,
}
