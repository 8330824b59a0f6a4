"""The closed lists of a session: its states, kinds of step, methods and roles."""

from __future__ import annotations

from enum import StrEnum


class SessionState(StrEnum):
    PREPARATION = "preparation"
    RUNNING = "running"
    ENDED = "ended"


class StepKind(StrEnum):
    LOBBY = "lobby"
    WHY = "why"
    CLARITY = "clarity"
    IDEAS = "ideas"
    READING = "reading"
    PICK = "pick"
    THEMES = "themes"
    TALK = "talk"
    BALLOT = "ballot"
    COMMITMENTS = "commitments"
    CLOSING = "closing"
    SO_FAR = "so_far"  # two minutes when a stopped session is taken up again


class Phase(StrEnum):
    """Of a step. Going back changes where we are, never a phase."""

    AHEAD = "ahead"
    OPEN = "open"
    CLOSED = "closed"


class Presence(StrEnum):
    EXPECTED = "expected"
    PRESENT = "present"
    AWAY = "away"
    OBSERVER = "observer"


class Standing(StrEnum):
    """How a person of the team usually takes part; a new session proposes it."""

    HERE = "here"
    AWAY = "away"  # not proposed for a new session
    OBSERVER = "observer"


class Method(StrEnum):
    """How a poll is answered and counted."""

    CLARITY = "clarity"  # two questions of four levels: not yet, partly, mostly, fully
    PICKS = "picks"  # one mark each on a few ideas
    DOTS = "dots"  # a budget of dots, a cap per proposal
    CHOICE = "choice"  # one mark: revote and boldest
    OBJECTIONS = "objections"  # 0 would try it, 1 objects, with a sentence
    PULSE = "pulse"  # three questions of five levels, and a sentence


class Purpose(StrEnum):
    """What a ballot of a step is for; clarity check, picks and closing questions are the FIRST of theirs."""

    FIRST = "first"
    BOLDEST = "boldest"
    REVOTE = "revote"


class Decides(StrEnum):
    SHORTLIST = "shortlist"
    DECISION = "decision"


class TieWay(StrEnum):
    """How a tie at the last place was settled, in the order in which it is offered."""

    BOTH = "both"  # there is room for both
    TRIES = "tries"  # both, as two-week tries
    LOT = "lot"  # drawn, where the team agreed on it before the vote


class Role(StrEnum):
    OWNER = "owner"
    HELPER = "helper"
    THINKING = "thinking"  # "I think about it until ..."


class NeedAnswer(StrEnum):
    YES = "yes"
    NO = "no"
    LATER = "later"


class PointSide(StrEnum):
    FOR = "for"
    WORRY = "worry"


class PhoneState(StrEnum):
    WAITING = "waiting"  # for the facilitator's yes
    IN = "in"
    OUT = "out"  # kept out


class MessageKind(StrEnum):
    """What a private line asks of the facilitator."""

    HELP = "help"  # please help us
    WORK = "work"  # let us work
    UNCLEAR = "unclear"  # I do not understand no. 12
    WORDS = "words"


class Fold(StrEnum):
    """Who folded an idea that may hurt: its words are hidden until it is reworded or opened."""

    ROOM = "room"
    FACILITATOR = "facilitator"


class ThanksState(StrEnum):
    """Whoever is thanked by phone sees it first."""

    FIRST = "first"
    SHOWN = "shown"
    KEPT = "kept"
