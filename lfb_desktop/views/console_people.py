"""The people beside the step: who is here, and coarse states that put nobody in the spotlight."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lfb_desktop.domain.model import (
    Participant,
    PersonId,
    Phase,
    Poll,
    Presence,
    Session,
    SessionState,
    State,
    Step,
    StepKind,
    Voice,
)
from lfb_desktop.domain.rules.polls import FEW
from lfb_desktop.domain.words import Say, say
from lfb_desktop.views.console_phone_values import NO_CONNECTIONS
from lfb_desktop.views.console_phones import Connections, seat_state, seats
from lfb_desktop.views.console_values import Mark, PersonRow

GONE = {
    Presence.EXPECTED: say("not here yet"),
    Presence.AWAY: say("away"),
    Presence.OBSERVER: say("watches"),
}


NOBODY_HERE = say("Nobody is marked as here yet. Tick who is here, so that they have a voice.")


def is_few(session: Session) -> bool:
    return len(session.present) < FEW


def name_of(state: State, person: PersonId | None) -> str:
    found = state.team.person(person) if person else None
    return found.name if found else ""


def open_poll(session: Session, step: Step | None) -> Poll | None:
    polls = session.polls_of(step.id) if step else ()
    return next((p for p in reversed(polls) if p.is_open), None)


def is_open_round(step: Step | None) -> bool:
    return step is not None and step.kind is StepKind.IDEAS and step.phase is Phase.OPEN


def is_writing(step: Step) -> bool:
    """While it is read in private, who was done with writing is nothing any more."""
    return is_open_round(step) and not step.is_writing_over


def people(
    state: State, session: Session, connections: Connections = NO_CONNECTIONS, steady_ms: int = 0
) -> tuple[PersonRow, ...]:
    step = None if session.state is SessionState.ENDED else session.current
    told, held = _voices(session, step), seats(session)

    def row(one: Participant) -> PersonRow:
        person, own = one.person, held.own.get(one.person.id, ())
        mark, words, is_done = _state(told, one)
        if one.presence is Presence.PRESENT:
            said, is_asleep = seat_state(state, session, held, person.id, connections, steady_ms)
            mark, words = _by_phone(mark, words, len(own), said, is_asleep)
        tokens, is_by_phone = tuple(p.token for p in own), person.id in held.through
        return PersonRow(person.id, person.name, one.presence, mark, words, is_done, tokens, is_by_phone)

    return tuple(row(one) for one in session.participants)


def _by_phone(mark: Mark, words: Say, phones: int, said: Say, is_asleep: bool) -> tuple[Mark, Say]:
    """What the phones say of somebody who is here and not done. Whoever is done is that."""
    if not said:
        return mark, words
    if phones > 1 and not is_asleep:
        return mark, say("{state}, {phones}", state=words, phones=said)
    if mark is Mark.DONE:
        return mark, words
    return (Mark.ASLEEP if is_asleep else mark), said


@dataclass(frozen=True, slots=True)
class _Voices:
    """Of the round or the ballot that is open, as far as the list may tell of them."""

    writing: Mapping[PersonId, Voice]
    choosing: Mapping[PersonId, Voice]
    is_few: bool


def _voices(session: Session, step: Step | None) -> _Voices:
    poll, nobody = open_poll(session, step), dict[PersonId, Voice]()
    if step is not None and is_writing(step):
        return _Voices({v.person: v for v in step.voices}, nobody, is_few(session))
    if poll is not None and names_are_shown(session):
        return _Voices(nobody, {v.person: v for v in poll.voices}, is_few(session))
    return _Voices(nobody, nobody, is_few(session))


def _state(told: _Voices, one: Participant) -> tuple[Mark, Say, bool | None]:
    """What the step says of somebody, and whether they are done, where that is asked."""
    if one.presence is not Presence.PRESENT:
        return Mark.GONE, GONE[one.presence], None
    if (voice := told.writing.get(one.person.id)) is not None:
        return *_writing(voice, told.is_few), voice.is_done
    if (voice := told.choosing.get(one.person.id)) is not None:
        return *_choosing(voice), None
    return Mark.HERE, say("here"), None


def names_are_shown(session: Session) -> bool:
    """Who has not answered yet is nothing for the leader: only a member who runs the laptop sees it."""
    return session.facilitator not in (None, session.leader) and not is_few(session)


def people_count(session: Session) -> Say:
    step = session.current
    poll = open_poll(session, step)
    if session.state is SessionState.RUNNING and step is not None:
        if is_writing(step):
            done = sum(v.is_done for v in step.voices)
            return say("{done} of {n} done", done=done, n=len(step.voices))
        if poll is not None:
            return answered(poll)
    return say("{here} of {n} here", here=len(session.present), n=len(session.coming))


def answered(poll: Poll) -> Say:
    if poll.is_open:
        done = sum(1 for v in poll.voices if v.acts or v.is_by_hand)
        return say("{done} of {n} have answered", done=done, n=len(poll.voices))
    return say("{done} of {n} answered", done=poll.answered, n=poll.eligible)


def waiting(poll: Poll) -> int:
    return sum(1 for v in poll.voices if not v.acts and not v.is_by_hand)


def _writing(voice: Voice, is_coarse: bool) -> tuple[Mark, Say]:
    if voice.is_done:
        return Mark.DONE, say("done")
    if voice.acts and not is_coarse:
        return Mark.HERE, say("writing")
    return Mark.HERE, say("here")


def _choosing(voice: Voice) -> tuple[Mark, Say]:
    if voice.is_by_hand:
        return Mark.DONE, say("by hand")
    return (Mark.DONE, say("answered")) if voice.acts else (Mark.WAITING, say("choosing"))
