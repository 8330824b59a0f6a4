"""Words that may hurt: read in private before the reveal, folded, worded anew, or opened again by the room.

A folded idea is not gone. It keeps its number and its place, and its words are hidden from everybody until
its author says it in other words or more than half of those who are here want to read it all the same.
"""

from __future__ import annotations

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain import texts
from lfb_desktop.domain.chance import ticket_hash
from lfb_desktop.domain.errors import refuse
from lfb_desktop.domain.model import Fold, Idea, IdeaId, Method, PersonId, Phase, Step, StepKind
from lfb_desktop.domain.reading import MOST_FOLDS, folds_left, is_reading, reads
from lfb_desktop.domain.rules.ask import Ask, open_polls


def close_writing(ask: Ask, command: c.CloseWriting) -> tuple[e.Event, ...]:
    step = ask.current(StepKind.IDEAS)
    if step.phase is not Phase.OPEN:
        raise refuse("The round is closed and everybody has seen its ideas.")
    if step.is_writing_over:
        return ()
    if not step.slips:
        raise refuse("Nothing is written yet that could be read. Go on when you are ready.")
    return (e.WritingClosed(ask.session.id, step.id),)


def fold_slip(ask: Ask, command: c.FoldSlip) -> tuple[e.Event, ...]:
    """The same again is folded already; by whom, nobody is told."""
    step = _reading(ask)
    ask.speaks_for(command.person)
    slip = next((s for s in reads(step, command.person) if s.id == command.slip), None)
    if slip is None:
        raise refuse("This idea is not among those that you read.")
    if slip.is_folded:
        return ()
    if not folds_left(step, command.person):
        raise refuse("You have folded {n}, as many as each person may.", n=MOST_FOLDS)
    return (e.SlipFolded(ask.session.id, step.id, slip.id, command.person),)


def fold_idea(ask: Ask, command: c.FoldIdea) -> tuple[e.Event, ...]:
    """At the Console only what was folded there is opened again: the room opens what the room has folded."""
    session, idea = ask.unended, ask.idea(command.idea)
    if idea.is_folded == command.is_folded:
        return ()
    if not command.is_folded:
        if idea.fold is Fold.ROOM:
            raise refuse("The room has folded no. {n}. The room opens it, or its author.", n=idea.number)
        return (e.IdeaFolded(session.id, idea.id, None),)
    _off_ballots(ask, idea)
    return (e.IdeaFolded(session.id, idea.id, Fold.FACILITATOR),)


def vote_on_fold(ask: Ask, command: c.VoteOnFold) -> tuple[e.Event, ...]:
    """Once for each idea and person. More than half of those who are here open it."""
    session, idea = ask.running, ask.idea(command.idea)
    ask.speaks_for(command.person)
    if not idea.is_folded or has_said(ask, idea.id, command.person):
        return ()
    if all(p.person.id != command.person for p in session.present):
        raise refuse("Only who is here can open a folded idea.")
    said = e.FoldVoted(session.id, idea.id, command.person, command.opens)
    opens = idea.opens + command.opens
    if command.opens and 2 * opens > len(session.present):
        return (said, e.IdeaFolded(session.id, idea.id, None))
    return (said,)


def reword_folded(ask: Ask, command: c.RewordFolded) -> tuple[e.Event, ...]:
    """By the ticket: the words before are kept nowhere."""
    session, hashed = ask.running, ticket_hash(command.ticket)
    idea = next((i for i in session.ideas if i.ticket == hashed), None)
    if idea is None:
        raise refuse("This idea can no longer be found. Only who holds its ticket can reword it.")
    text = texts.needed(command.text, texts.IDEA)
    if not idea.is_folded:
        if text == idea.text:
            return ()
        raise refuse("No. {n} is not folded any more. Everybody can read it.", n=idea.number)
    if text == idea.text:
        raise refuse("These are the words that were folded. Say it in other words.")
    return (e.FoldedReworded(session.id, idea.id, text),)


def has_said(ask: Ask, idea: IdeaId, person: PersonId) -> bool:
    return any((v.idea, v.person) == (idea, person) for v in ask.session.fold_voices)


def _reading(ask: Ask) -> Step:
    step = ask.current(StepKind.IDEAS)
    if not is_reading(step):
        raise refuse("Ideas are read in private once the writing is over, and before all are shown.")
    return step


def _off_ballots(ask: Ask, idea: Idea) -> None:
    """What stands on a ballot or has become an outcome is read by everybody under its own title."""
    if any(i.idea == idea.id for p in open_polls(ask.session) for i in p.items):
        raise refuse("This idea stands on the open ballot. Close it first.")
    held = (p for p in ask.session.polls if p.method is not Method.PICKS)
    if any(i.idea == idea.id for p in held for i in p.items):
        raise refuse("No. {n} stood on a ballot, and its result names it. Talk about it.", n=idea.number)
    if any(idea.id in o.ideas and o.title == idea.text for o in ask.session.outcomes):
        raise refuse("No. {n} has become an outcome. Give the outcome other words first.", n=idea.number)


TABLE = {
    c.CloseWriting: close_writing,
    c.FoldSlip: fold_slip,
    c.FoldIdea: fold_idea,
    c.VoteOnFold: vote_on_fold,
    c.RewordFolded: reword_folded,
}
