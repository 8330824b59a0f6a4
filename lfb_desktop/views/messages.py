"""What a private line says where its sender wrote no words."""

from __future__ import annotations

from lfb_desktop.domain.model import Message, MessageKind, Session
from lfb_desktop.domain.words import Say, say

_ASKED = {MessageKind.HELP: say("Please help us"), MessageKind.WORK: say("Let us work")}


def said_by(session: Session, message: Message) -> str | Say:
    return message.text or _ASKED.get(message.kind) or unclear(number_of(session, message))


def number_of(session: Session, message: Message) -> int | None:
    """Of the idea it is about, if that is still there."""
    idea = session.idea(message.idea) if message.idea else None
    return idea.number if idea is not None else None


def unclear(number: int | None) -> Say:
    """An idea may be gone that was not understood."""
    if number is None:
        return say("I do not understand an idea that is not there any more")
    return say("I do not understand no. {n}", n=number)
