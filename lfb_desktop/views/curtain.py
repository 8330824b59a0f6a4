"""Everything that waits for one person in one turn at the laptop, in the order in which it is asked."""

from __future__ import annotations

from collections.abc import Sequence, Set

from lfb_desktop.domain.model import (
    Method,
    Moment,
    PersonId,
    Poll,
    Session,
    SessionState,
    State,
    Step,
    StepKind,
    Voice,
)
from lfb_desktop.domain.reading import is_reading, readings
from lfb_desktop.domain.words import NOTHING, Say, said, say
from lfb_desktop.views.ballot_scenes import rule_of
from lfb_desktop.views.clock_faces import clock_face
from lfb_desktop.views.console_people import is_open_round, name_of
from lfb_desktop.views.console_phones import seated
from lfb_desktop.views.curtain_values import (
    AskPart,
    CurtainItem,
    CurtainView,
    LevelsPart,
    MarksPart,
    ObjectionsPart,
    Part,
    PollPart,
    Seat,
    ThanksPart,
    WritePart,
)
from lfb_desktop.views.folding_parts import may_open, open_part, read_part
from lfb_desktop.views.poll_parts import (
    OBJECTING,
    PULSE,
    few_words,
    is_drawn,
    level_questions,
    numbered,
    own_order,
    promise_of_round,
    question_of,
    sentence_of,
)
from lfb_desktop.views.scenes import Horizon
from lfb_desktop.views.thanking import circle, everybody

NOWHERE = say("Who voted what is stored nowhere. Handed in, it cannot be found again, not even by you.")
ANSWERED_NOWHERE = say(
    "Who answered what is stored nowhere. Handed in, it cannot be found again, not even by you."
)
THANKS = say("Shown to the room as you write it, from “a colleague”. You need not thank anybody.")
THANKS_SEEN_FIRST = say(
    "From “a colleague”. Whoever has a phone here sees it first, and shows it or keeps it. You need not "
    "thank anybody."
)
_ORDER = (Method.CLARITY, Method.PICKS, Method.DOTS, Method.CHOICE, Method.OBJECTIONS, Method.PULSE)


def curtain(state: State, person: PersonId, now: Moment) -> CurtainView:
    """Total for every session and person; raises ValueError if the state holds no session."""
    session = state.session
    if session is None:
        raise ValueError("a session is needed to have a turn in it")
    step = session.current
    is_running = session.state is SessionState.RUNNING and step is not None
    return CurtainView(
        person=person,
        name=name_of(state, person),
        why=session.why.text,
        horizon=_horizon(session, step),
        clock=clock_face(session, step, now) if step is not None and is_running else None,
        parts=_parts(state, session, step, person) if step is not None and is_running else (),
    )


def seats(session: Session) -> tuple[Seat, ...]:
    """Everybody who is here, by name. Questions and thanks make nobody wait: they are free."""
    if session.state is not SessionState.RUNNING:
        return ()
    here = [p.person for p in session.present]
    by_phone, waits = seated(session), _whom_something_waits_for(session, [p.id for p in here])
    return tuple(Seat(p.id, p.name, p.id not in waits, p.id in by_phone) for p in here)


def paper(session: Session, poll: Poll) -> PollPart:
    """What the facilitator types from a paper: the same question, its items by number, said plainly."""
    part = _poll_part(session, poll, PersonId(""), "")
    assert part is not None
    return part


def _whom_something_waits_for(session: Session, here: Sequence[PersonId]) -> Set[PersonId]:
    """Looked up once for a whole room."""
    step = session.current
    asked = {v.person for poll in session.polls if poll.is_open for v in poll.voices if _is_unused(v)}
    if step is None:
        return asked
    if step.kind is StepKind.CLOSING:
        polls = session.polls_of(step.id)
        return asked if polls and polls[0].is_open else set(here)
    if is_reading(step):
        read = readings(step)
        return {person for person in here if read.get(person)}
    if step.kind is StepKind.READING:
        asked |= may_open(session, here)
    return asked | ({v.person for v in step.voices if not v.is_done} if is_open_round(step) else set())


def _parts(state: State, session: Session, step: Step, person: PersonId) -> tuple[Part, ...]:
    if all(p.person.id != person for p in session.present):
        return ()
    name = name_of(state, person)
    polls = _waiting_polls(session, person)
    found: list[Part | None] = [
        _ask(session, name) if step.kind in (StepKind.WHY, StepKind.CLARITY) else None,
        *(_poll_part(session, p, person, name) for p in polls if p.method is Method.CLARITY),
        _write(session, step, person, name),
        read_part(session, step, person, name),
        *(_poll_part(session, p, person, name) for p in polls if p.method is not Method.CLARITY),
        open_part(session, step, person, name),
        _thanks(state, session, step, person, name),
    ]
    return tuple(part for part in found if part is not None)


def _waiting_polls(session: Session, person: PersonId) -> tuple[Poll, ...]:
    """Open ones in which the person has a voice that was not used."""
    waiting = [
        poll
        for poll in session.polls
        if poll.is_open and (voice := _voice(poll.voices, person)) and _is_unused(voice)
    ]
    return tuple(sorted(waiting, key=lambda poll: _ORDER.index(poll.method)))


def _is_unused(voice: Voice) -> bool:
    return not voice.acts and not voice.is_by_hand


def _ask(session: Session, name: str) -> AskPart:
    return AskPart(
        heading=say("{name} asks here", name=name),
        question=say("Is there a question on the why?"),
        promise=say("Kept without your name, and answered in sight of all. You need not ask anything."),
        few=few_words(session),
    )


def _write(session: Session, step: Step, person: PersonId, name: str) -> WritePart | None:
    voice = _voice(step.voices, person) if is_open_round(step) and not step.is_writing_over else None
    if voice is None:
        return None
    is_unsigned = step.settings.is_unsigned
    most = step.settings.ideas_each
    return WritePart(
        heading=say("{name} writes here", name=name),
        question=said(step.instruction) or say("One thought per idea. Wild ones too."),
        promise=promise_of_round(is_unsigned=is_unsigned),
        few=few_words(session) if is_unsigned else NOTHING,
        step=step.id,
        room=max(0, most - voice.acts) if most else None,
    )


def _thanks(state: State, session: Session, step: Step, person: PersonId, name: str) -> ThanksPart | None:
    """Each person is proposed once."""
    to = circle(session, step).get(person)
    if to is None:
        return None
    return ThanksPart(
        heading=say("{name} writes here", name=name),
        question=say("Whom do you want to thank, and for what?"),
        promise=THANKS_SEEN_FIRST if session.joining else THANKS,
        few=few_words(session),
        to=to,
        people=tuple(one for one in everybody(state, session) if one[0] != person),
    )


def _poll_part(session: Session, poll: Poll, person: PersonId, name: str) -> PollPart | None:
    """`person` is "" for a paper: the items then stand by number."""
    few = few_words(session)
    if poll.method in (Method.CLARITY, Method.PULSE):
        return _levels(poll, name, few)
    items = _items(session, poll, person)
    heading = say("{name} votes here", name=name)
    if poll.method is Method.OBJECTIONS:
        return ObjectionsPart(heading, said(poll.question), OBJECTING, few, poll.id, items)
    return MarksPart(
        heading=heading,
        question=question_of(poll) or said(poll.question),
        promise=NOWHERE,
        few=few,
        poll=poll.id,
        rule=rule_of(poll),
        items=items,
        budget=poll.dots,
        cap=poll.cap,
        is_dots=poll.method is Method.DOTS,
    )


def _levels(poll: Poll, name: str, few: Say) -> LevelsPart:
    is_pulse = poll.method is Method.PULSE
    return LevelsPart(
        heading=say("{name} answers here", name=name),
        question=question_of(poll),
        promise=PULSE if is_pulse else ANSWERED_NOWHERE,
        few=few,
        poll=poll.id,
        questions=level_questions(poll),
        needs_all=not is_pulse,
        sentence=sentence_of(poll),
    )


def _items(session: Session, poll: Poll, person: PersonId) -> tuple[CurtainItem, ...]:
    """By number on a paper; each voter has an own order."""
    of, titles = numbered(session, poll), {i.id: i.title for i in poll.items}
    order = own_order(poll, person, of) if person and is_drawn(poll) else sorted(of, key=lambda i: of[i])
    return tuple(CurtainItem(item, of[item], titles[item]) for item in order)


def _voice(voices: tuple[Voice, ...], person: PersonId) -> Voice | None:
    return next((v for v in voices if v.person == person), None)


def _horizon(session: Session, step: Step | None) -> Horizon:
    here = session.steps.index(step) if step in session.steps else 0
    has_sun = step is not None and step.kind is StepKind.CLOSING
    return Horizon(steps=max(1, len(session.steps)), here=here, has_sun=has_sun)
