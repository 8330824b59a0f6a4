"""What the Stage can show: one frozen value per scene, with no field through which a secret could leak.

`str` is people's words (set in the serif), `Say` is the app's voice (set in the sans).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import time
from enum import Enum

from lfb_desktop.domain.words import NOTHING, Say


class Level(Enum):
    """Where the horizon lies."""

    LOBBY = "lobby"
    WHY = "why"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Horizon:
    """The line is also the agenda: `here` of `steps` (0-based); at the closing the sun stands on it."""

    level: Level = Level.HIGH
    steps: int = 1
    here: int = 0
    has_sun: bool = False


@dataclass(frozen=True, slots=True)
class ClockFace:
    """The time of a step. Every screen ticks by itself from `as_of_ms` (steady milliseconds)."""

    is_running: bool
    remaining_ms: int
    as_of_ms: int
    planned_ms: int
    until: time | None = None  # when it ends, in the session's zone; nothing while paused

    def remaining_at(self, steady_ms: int) -> int:
        return self.remaining_ms - (max(0, steady_ms - self.as_of_ms) if self.is_running else 0)


@dataclass(frozen=True, slots=True)
class Wifi:
    """The room's network: a QR code that a phone joins it by, and what it is called."""

    modules: tuple[tuple[bool, ...], ...]
    name: str


@dataclass(frozen=True, slots=True)
class Join:
    """How a phone finds in: rows of dark modules of a QR code, without quiet zone, and what is typed."""

    modules: tuple[tuple[bool, ...], ...]
    address: str  # "192.168.4.20:8080"
    code: str  # "KITE 4738"
    wifi: Wifi | None = None  # where guests have to be in the room's own network first


@dataclass(frozen=True, slots=True)
class LobbyScene:
    why: str
    line: Say
    names: tuple[str, ...]  # those who are here, alphabetical
    here: Say  # "7 of 9 are here"


@dataclass(frozen=True, slots=True)
class WhyScene:
    why: str
    reason: str
    result: str
    given: tuple[str, ...]
    open: tuple[str, ...]
    page: int = 0


@dataclass(frozen=True, slots=True)
class Distribution:
    """One row of the clarity check: how many people stand in each of four columns."""

    question: Say
    columns: tuple[tuple[Say, int], ...]


@dataclass(frozen=True, slots=True)
class ClarityScene:
    title: Say
    answered: Say
    rows: tuple[Distribution, ...] = ()  # only after the close and from four answers on
    questions: tuple[tuple[str, str], ...] = ()  # (question, answer or "")
    clock: ClockFace | None = None
    page: int = 0


@dataclass(frozen=True, slots=True)
class WritingScene:
    title: Say
    instruction: Say
    ideas: Say  # "23 ideas"
    clock: ClockFace | None


@dataclass(frozen=True, slots=True)
class Card:
    number: int
    text: str
    builds_on: tuple[int, ...] = ()
    was: str = ""
    marks: int | None = None
    folded: Say = NOTHING  # said in the place of words that may hurt


@dataclass(frozen=True, slots=True)
class WallScene:
    """All cards; the painter fits them into pages and clamps `page` (0-based)."""

    cards: tuple[Card, ...]
    page: int = 0


@dataclass(frozen=True, slots=True)
class AloneScene:
    card: Card


@dataclass(frozen=True, slots=True)
class ThemeCard:
    blaze: int  # 0-based; shape and colour repeat from 8 on, with a letter
    name: str
    ideas: Say
    sentence: str


@dataclass(frozen=True, slots=True)
class ThemesScene:
    themes: tuple[ThemeCard, ...]
    page: int = 0


@dataclass(frozen=True, slots=True)
class TalkScene:
    title: Say  # "Proposal 2 of 4"
    card: Card
    speaks_for: tuple[str, ...]
    worries: tuple[str, ...]
    clock: ClockFace | None


@dataclass(frozen=True, slots=True)
class Proposal:
    number: int | None
    title: str


@dataclass(frozen=True, slots=True)
class BallotScene:
    question: str
    proposals: tuple[Proposal, ...]
    voted: int
    of: int
    clock: ClockFace | None
    rule: Say  # "3 dots each, up to 2 on one"
    page: int = 0


@dataclass(frozen=True, slots=True)
class ResultRow:
    rank: str  # "1", "3="
    title: str
    total: int
    source: Say  # "from 7", "kept for later"
    segments: tuple[int, ...]  # one per supporter, widest first; empty below four voters
    is_place: bool  # inside the places
    is_tied: bool  # at the last place
    mark: Say = NOTHING  # "few, strongly"


@dataclass(frozen=True, slots=True)
class Footnote:
    icon: str  # name of an icon
    text: Say
    words: str = ""


@dataclass(frozen=True, slots=True)
class ResultsScene:
    question: str
    measure: Say  # "dots, from how many people"
    rows: tuple[ResultRow, ...]
    notes: tuple[Footnote, ...] = ()
    page: int = 0


@dataclass(frozen=True, slots=True)
class ObjectionRow:
    title: str
    result: Say  # "no objection", "2 objections"
    sentences: tuple[str, ...]
    may_be_tried: bool


@dataclass(frozen=True, slots=True)
class ObjectionsScene:
    question: str
    rows: tuple[ObjectionRow, ...]
    page: int = 0


@dataclass(frozen=True, slots=True)
class Signpost:
    title: str
    people: tuple[str, ...]  # owners
    helpers: tuple[str, ...]
    first: str  # first step or "When ..., I will ..."
    days: Say  # "in 6 days"
    date: Say  # "Fri 27 Nov"
    is_experiment: bool = False
    is_open: bool = False  # nobody yet
    note: Say = NOTHING  # "Still open. Who wants to take it?"


@dataclass(frozen=True, slots=True)
class CommitmentsScene:
    signs: tuple[Signpost, ...]
    page: int = 0


@dataclass(frozen=True, slots=True)
class ThanksCard:
    to: str
    text: str
    giver: str  # "" where unsigned
    unsigned: Say = NOTHING  # "a colleague"


@dataclass(frozen=True, slots=True)
class ClosingScene:
    title: Say
    counts: tuple[tuple[int, Say], ...]
    thanks: tuple[ThanksCard, ...]
    next: Say
    page: int = 0


@dataclass(frozen=True, slots=True)
class RestScene:
    """Stopped for today: what is kept, and when it goes on where that is known."""

    kept: Say  # "Kept: 41 ideas."
    go_on: Say = NOTHING  # "We go on 28 Nov."


@dataclass(frozen=True, slots=True)
class SoFarScene:
    """On return: what there is by now, in a few facts of the app, and what people wrote below."""

    title: Say  # "So far"
    facts: tuple[Say, ...]  # "41 ideas in 6 themes", about five
    words: tuple[tuple[Say, str], ...] = ()  # ("Picked", "Delete alerts nobody acts on")
    page: int = 0


@dataclass(frozen=True, slots=True)
class QuietScene:
    """One calm sentence."""

    sentence: Say


@dataclass(frozen=True, slots=True)
class BlackScene:
    """All that the room can see is off."""


Scene = (
    LobbyScene
    | WhyScene
    | ClarityScene
    | WritingScene
    | WallScene
    | AloneScene
    | ThemesScene
    | TalkScene
    | BallotScene
    | ResultsScene
    | ObjectionsScene
    | CommitmentsScene
    | ClosingScene
    | RestScene
    | SoFarScene
    | QuietScene
    | BlackScene
)


@dataclass(frozen=True, slots=True)
class StageView:
    """`why` on top of every scene; `foot` is the one sentence or count at the bottom left."""

    why: str
    scene: Scene
    horizon: Horizon = field(default_factory=Horizon)
    foot: Say = NOTHING
    is_whole_why: bool = False  # key H: the why alone, large
    join: Join | None = None  # large in the lobby, in the corner afterwards
