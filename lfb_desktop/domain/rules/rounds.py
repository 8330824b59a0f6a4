"""Rounds of ideas: all write in silence, nobody sees anything before the reveal, the leader neither."""

from __future__ import annotations

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain import texts
from lfb_desktop.domain.actors import Participant
from lfb_desktop.domain.chance import shuffled, ticket_hash
from lfb_desktop.domain.errors import refuse
from lfb_desktop.domain.model import (
    Fold,
    Idea,
    IdeaId,
    PersonId,
    Phase,
    RoundResult,
    Session,
    Slip,
    SlipId,
    Step,
    StepKind,
    Voice,
)
from lfb_desktop.domain.rules.ask import Ask

MOST_IDEAS = 5_000  # of one session; the whole house is measured up to here


def write_slip(ask: Ask, command: c.WriteSlip) -> tuple[e.Event, ...]:
    ticket = ticket_hash(command.ticket)
    if any(i.ticket == ticket for i in ask.session.ideas):
        return ()  # the same again, after its reveal
    step = _open_round(ask)
    if any(s.ticket == ticket for s in step.slips):
        return ()  # the same slip again, after a cut answer: it is stored already
    _still_written(step)
    text = texts.needed(command.text, texts.IDEA)
    if len(ask.session.ideas) + len(step.slips) >= MOST_IDEAS:
        raise refuse("A session holds at most {n} ideas. Go on with those.", n=MOST_IDEAS)
    if command.person is None:
        if isinstance(ask.by, Participant):
            raise refuse("Say who you are first.")
    else:
        _may_write(ask, step, command.person)
    for idea in command.builds_on:
        ask.idea(idea)
    author = None if step.settings.is_unsigned else command.person
    slip = Slip(SlipId(ask.new_id()), text, ticket, author, command.builds_on)
    minute = max(0, ask.now.wall_ms - (step.opened_ms or ask.now.wall_ms)) // 60_000
    return (e.SlipWritten(ask.session.id, step.id, slip, command.person, minute),)


def edit_slip(ask: Ask, command: c.EditSlip) -> tuple[e.Event, ...]:
    """The same again, after its reveal: that is how it was read."""
    text, ticket = texts.needed(command.text, texts.IDEA), ticket_hash(command.ticket)
    if any((i.ticket, i.text) == (ticket, text) for i in ask.session.ideas):
        return ()
    step = _open_round(ask)
    slip = _slip(step, command.ticket)
    if text == slip.text:
        return ()
    _still_written(step)
    return (e.SlipEdited(ask.session.id, slip.id, text),)


def withdraw_slip(ask: Ask, command: c.WithdrawSlip) -> tuple[e.Event, ...]:
    """Gone for good, and counted as withdrawn. The same again, after a cut answer: it is gone already."""
    if command.person is not None:
        ask.speaks_for(command.person)
    if not _is_anywhere(ask.running, command.ticket):
        return ()
    step = _open_round(ask)
    slip = _found(step, command.ticket)
    if slip is None:
        return ()
    voice = _voice(step, command.person) if command.person else None
    if not step.settings.is_unsigned and slip.author != command.person:
        raise refuse("Only who wrote this idea can take it back.")
    if not (voice.acts if voice else command.person is None and step.from_paper):
        raise refuse("Only who wrote this idea can take it back.")
    return (e.SlipWithdrawn(ask.session.id, step.id, slip.id, command.person),)


def mark_done(ask: Ask, command: c.MarkDone) -> tuple[e.Event, ...]:
    step = _open_round(ask)
    ask.speaks_for(command.person)
    voice = _voice(step, command.person)
    if voice is None or voice.is_done == command.is_done:
        return ()
    return (e.DoneMarked(ask.session.id, step.id, command.person, command.is_done),)


def revealed(ask: Ask, step: Step) -> e.RoundRevealed:
    """Numbers go on from round to round, in drawn order; under new ids nothing tells who wrote first."""
    seed = ask.new_id()
    slips = {s.id: s for s in step.slips}
    first = max((i.number for i in ask.session.ideas), default=0) + 1
    ideas = tuple(
        _idea(IdeaId(ask.new_id()), step, first + place, slips[slip])
        for place, slip in enumerate(shuffled(seed, slips))
    )
    result = RoundResult(
        ideas=len(ideas),
        withdrawn=step.withdrawn,
        from_paper=step.from_paper,
        contributions=tuple(sorted(v.acts for v in step.voices)),
    )
    return e.RoundRevealed(ask.session.id, step.id, seed, ideas, result)


def _idea(idea: IdeaId, step: Step, number: int, slip: Slip) -> Idea:
    """Under a new id, but its author finds it again by the ticket; what was folded stays so."""
    return Idea(
        idea,
        step.id,
        number,
        slip.text,
        slip.author,
        builds_on=slip.builds_on,
        fold=Fold.ROOM if slip.is_folded else None,
        ticket=slip.ticket,
    )


def _still_written(step: Step) -> None:
    if step.is_writing_over:
        raise refuse("The writing is over: the ideas are being read. Keep this one for the next round.")


def _open_round(ask: Ask) -> Step:
    step = ask.current(StepKind.IDEAS)
    if step.phase is not Phase.OPEN:
        raise refuse("The round is closed and everybody has seen its ideas. A new round can be added.")
    return step


def _may_write(ask: Ask, step: Step, person: PersonId) -> None:
    ask.speaks_for(person)
    voice = _voice(step, person)
    if voice is None:
        raise refuse(
            "{name} is not marked as here, and has no voice in this round.", name=ask.name_of(person)
        )
    most = step.settings.ideas_each
    if most and voice.acts >= most:
        raise refuse(
            "{name} has written {n} ideas, as many as this round has room for.",
            name=ask.name_of(person),
            n=most,
        )


def _voice(step: Step, person: PersonId) -> Voice | None:
    return next((v for v in step.voices if v.person == person), None)


def _is_anywhere(session: Session, ticket: str) -> bool:
    """Still hidden, or shown by now."""
    is_shown = any(idea.ticket == ticket_hash(ticket) for idea in session.ideas)
    return is_shown or any(_found(step, ticket) is not None for step in session.steps)


def _slip(step: Step, ticket: str) -> Slip:
    slip = _found(step, ticket)
    if slip is not None:
        return slip
    raise refuse(
        "This idea can no longer be found. Only who holds its ticket can change it, while the round is open."
    )


def _found(step: Step, ticket: str) -> Slip | None:
    hashed = ticket_hash(ticket)
    return next((slip for slip in step.slips if slip.ticket == hashed), None)


TABLE = {
    c.WriteSlip: write_slip,
    c.EditSlip: edit_slip,
    c.WithdrawSlip: withdraw_slip,
    c.MarkDone: mark_done,
}
