"""What people say to the facilitator alone, with their name or without, and what is answered to them."""

from __future__ import annotations

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain import texts
from lfb_desktop.domain.chance import ticket_hash
from lfb_desktop.domain.errors import refuse
from lfb_desktop.domain.model import IdeaId, Message, MessageId, MessageKind
from lfb_desktop.domain.rules.ask import Ask

MOST_MESSAGES = 500  # of a session
MOST_SIGNED = 20  # of one person in one step
MOST_UNSIGNED = 100  # of one step: whose they are is known to nobody


def send_message(ask: Ask, command: c.SendMessage) -> tuple[e.Event, ...]:
    """The same ticket again is the same message: it has arrived already."""
    session = ask.gathered
    ask.joining  # noqa: B018  (refuses where no phone takes part)
    if command.sender is not None:
        ask.speaks_for(command.sender)
    ticket = ticket_hash(command.ticket)
    if any(m.ticket == ticket for m in session.messages):
        return ()
    text, idea = _text(command), _idea(ask, command)
    _bound(ask, command)
    message = Message(
        MessageId(ask.new_id()), session.step_id, command.kind, text, ticket, idea, command.sender
    )
    return (e.MessageSent(session.id, message),)


def answer_message(ask: Ask, command: c.AnswerMessage) -> tuple[e.Event, ...]:
    message = next((m for m in ask.unended.messages if m.id == command.message), None)
    if message is None:
        raise refuse("This message is not there any more.")
    text = texts.needed(command.text, texts.SENTENCE)
    return () if text == message.answer else (e.MessageAnswered(ask.session.id, message.id, text),)


def _text(command: c.SendMessage) -> str:
    if command.kind is MessageKind.WORDS:
        return texts.needed(command.text, texts.SENTENCE)
    if command.kind is not MessageKind.UNCLEAR and command.text.strip():
        raise refuse("This message has no words of its own. Write a line of your own instead.")
    return texts.one_line(command.text, texts.SENTENCE)


def _idea(ask: Ask, command: c.SendMessage) -> IdeaId | None:
    if command.kind is not MessageKind.UNCLEAR:
        return None
    if command.idea is None:
        raise refuse("Say which idea it is about.")
    idea = ask.idea(command.idea)
    if not idea.is_live:
        raise refuse("No. {n} is set aside or part of another idea.", n=idea.number)
    return idea.id


def _bound(ask: Ask, command: c.SendMessage) -> None:
    """Nobody can bury the line of the others; what is said aloud is heard as well."""
    session = ask.session
    same = [m for m in session.messages if m.step == session.step_id and m.sender == command.sender]
    most = MOST_UNSIGNED if command.sender is None else MOST_SIGNED
    if len(session.messages) >= MOST_MESSAGES or len(same) >= most:
        raise refuse("So many messages are there already that this one would not be read. Say it aloud.")


TABLE = {c.SendMessage: send_message, c.AnswerMessage: answer_message}
