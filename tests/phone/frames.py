"""What the room says to a phone, by hand: one frame for every screen, made of the views' own values."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import time
from enum import Enum

from lfb_desktop.domain.model import IdeaId, ItemId, OutcomeId, PersonId, PollId, SlipId, StepId
from lfb_desktop.domain.words import ENGLISH, NOTHING, Say, said, say, told
from lfb_desktop.views.curtain_values import LevelQuestion
from lfb_desktop.views.phone_values import (
    ClosingTask,
    EndedTask,
    IdeaLine,
    IdeasTask,
    InvitationLine,
    LevelsTask,
    LobbyTask,
    MarkItem,
    MarksTask,
    MyOutcome,
    ObjectionsTask,
    OutcomeLine,
    OutcomesTask,
    PersonalView,
    PhoneCounts,
    PhoneView,
    QuestionLine,
    ReadFirstTask,
    SeatView,
    SlipToRead,
    SpokenTask,
    Task,
    ThanksToMe,
    WaitTask,
    WhyTask,
    WriteTask,
)
from lfb_desktop.views.scenes import (
    Card,
    ClockFace,
    Footnote,
    Horizon,
    ObjectionRow,
    ObjectionsScene,
    QuietScene,
    RestScene,
    ResultRow,
    ResultsScene,
    SoFarScene,
    TalkScene,
    ThanksCard,
    ThemeCard,
    ThemesScene,
)

WHY = "Our on-call weeks burn people out."
ANNA = PersonId("anna")
IDEAS = (
    "Delete every alert nobody acted on in 90 days",
    "Page only when a customer would notice",
    "Split the week: Mon–Thu and Fri–Sun",
    "The day after a night call is off, no asking",
)
PROPOSALS = (
    (19, "Roll back when errors double"),
    (4, "The day after a night call is off"),
    (8, "Swap shifts in one click"),
    (1, "Delete alerts nobody acts on"),
    (12, "Follow the sun with Toronto"),
    (11, "A budget for night calls"),
)
PEOPLE = tuple((PersonId(name.lower()), name) for name in ("Bojan", "Carmen", "Dewi", "Elif"))
NOWHERE = say("Who voted what is stored nowhere. You may change it until the close.")
WORDS = (say("not yet"), say("partly"), say("mostly"), say("fully"))
FIVE = (say("no"), say("little"), say("partly"), say("mostly"), say("fully"))


NO_COUNTS = PhoneCounts()


@dataclass(frozen=True, slots=True)
class Shown:
    """All that one phone is told of one moment."""

    room: PhoneView
    me: PersonalView
    counts: PhoneCounts = NO_COUNTS

    def frame(self, now_ms: int = 0) -> dict[str, object]:
        return {"n": 1, "now": now_ms, **{f.name: plain(getattr(self, f.name)) for f in fields(self)}}


def plain(value: object) -> object:
    """As the web layer writes it."""
    if isinstance(value, Say):
        return told(value, ENGLISH)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, tuple):
        return [plain(part) for part in value]
    if is_dataclass(value):
        kind = re.sub(r"(?<!^)(?=[A-Z])", "_", type(value).__name__).lower()
        return {"is": kind, **{f.name: plain(getattr(value, f.name)) for f in fields(value)}}
    return value


def clock(left_s: int, planned_s: int = 480, *, is_running: bool = True) -> ClockFace:
    return ClockFace(is_running, left_s * 1000, 0, planned_s * 1000, time(10, 24))


def seat(**more: object) -> SeatView:
    return replace(SeatView(ANNA, "Anna", has_voice=True, to_thank=PEOPLE[2][0]), **more)  # type: ignore[arg-type]


def moment(
    task: Task,
    title: str = "",
    line: str = "",
    *,
    here: int = 3,
    face: ClockFace | None = None,
    mine: SeatView | None = None,
    others: tuple[SeatView, ...] = (),
    counts: str = "",
    why: str = WHY,
    has_sun: bool = False,
) -> Shown:
    view = PhoneView(
        language="en",
        why=why,
        horizon=Horizon(steps=10, here=here, has_sun=has_sun),
        step=StepId(f"step-{here}"),
        clock=face,
        title=said(title),
        line=said(line),
        task=task,
    )
    me = PersonalView("in", (mine or seat(), *others), may_add_seat=True)
    return Shown(view, me, PhoneCounts(said(counts), said(counts)))


def levels(words: tuple[Say, ...], *questions: str, needs_all: bool = True, sentence: str = "") -> LevelsTask:
    rows = tuple(
        LevelQuestion(said(question), tuple((ItemId(f"{row}-{n}"), one) for n, one in enumerate(words)))
        for row, question in enumerate(questions)
    )
    promise = say("No names. Shown from four answers on.")
    return LevelsTask(PollId("levels"), rows, needs_all, promise, NOTHING, QUESTIONS, said(sentence))


def marks(budget: int, cap: int, *, is_dots: bool, rule: str) -> MarksTask:
    items = tuple(MarkItem(ItemId(f"item-{n}"), n, title) for n, title in PROPOSALS)
    return MarksTask(PollId("poll"), said(rule), items, budget, cap, is_dots, NOWHERE, NOTHING)


QUESTIONS = (
    QuestionLine("Does this include the weekend rota?", "Yes, all of it.", True),
    QuestionLine("Who decides about the budget?", "", False),
)
ORDER = tuple(ItemId(f"item-{n}") for n, _ in PROPOSALS)
WRITE = WriteTask(
    StepId("step-3"), True, say("Your ideas are kept without your name."), NOTHING, 8, 200, 1000, 60
)
OUTCOMES = (
    OutcomeLine(OutcomeId("budget"), "A budget for night calls", say("Nobody yet"), ""),
    OutcomeLine(OutcomeId("alerts"), "Clear out the alerts", say("Elif and Hiro take it"), ""),
)
MINE = MyOutcome(OutcomeId("budget"), "A budget for night calls", "owner", "", "Ask Bojan for the numbers")
LINES = tuple(IdeaLine(IdeaId(f"idea-{n}"), n, text) for n, text in enumerate(IDEAS, 1))

SHOWN = {
    "lobby": moment(
        LobbyTask(("Anna", "Bojan", "Carmen", "Dewi")),
        "You are in",
        here=0,
        counts="4 of 9 are here",
        mine=seat(may_rename=True),
    ),
    "why": moment(
        WhyTask(
            "Three people asked to leave the rota this year.",
            "Nobody is woken for what can wait.",
            ("Two people on call", "No new budget before spring"),
            ("What wakes us", "How we hand over"),
            QUESTIONS,
        ),
        "Why we are here",
        here=1,
    ),
    "clarity": moment(
        levels(WORDS, "I understand the why", "It matters to me"),
        "Is it clear?",
        "Both questions count.",
        here=2,
    ),
    "spoken": moment(
        SpokenTask(say("With so few of us we say it aloud, one after the other."), QUESTIONS, True),
        "Is it clear?",
        here=2,
    ),
    "write": moment(
        WRITE, "Write in silence.", "One thought per idea. Wild ones too.", face=clock(278), mine=seat()
    ),
    "write-last": moment(WRITE, "Write in silence.", "One thought per idea.", face=clock(24), mine=seat()),
    "write-over": moment(WRITE, "Write in silence.", "One thought per idea.", face=clock(-18), mine=seat()),
    "write-paused": moment(
        WRITE, "Write in silence.", "One thought.", face=clock(278, is_running=False), mine=seat()
    ),
    "leader": moment(
        WRITE,
        "Write in silence.",
        "One thought.",
        face=clock(278),
        mine=seat(is_leader=True, has_voice=False),
    ),
    "seats": moment(
        WRITE,
        "Write in silence.",
        "One thought.",
        others=(seat(person=PersonId("kofi"), name="Kofi, by video"),),
    ),
    "read-first": moment(
        ReadFirstTask(StepId("step-3"), say("Only you see these five. Others read others.")),
        "Read five in private",
        mine=seat(
            folds_left=1,
            reads=(
                SlipToRead(SlipId("a"), IDEAS[0], False),
                SlipToRead(SlipId("b"), "Fire the night team", True),
            ),
        ),
    ),
    "ideas": moment(
        IdeasTask(
            (
                *LINES,
                IdeaLine(IdeaId("idea-14"), 14, "", is_folded=True),
                IdeaLine(IdeaId("idea-15"), 15, "", is_folded=True),
                IdeaLine(IdeaId("idea-16"), 16, "Split the week in two", (3,), "Split it", False, "Bojan"),
            )
        ),
        "Read in silence",
        "Note three numbers.",
        here=4,
        mine=seat(may_open=(IdeaId("idea-14"),)),
    ),
    "picks": moment(
        marks(3, 1, is_dots=False, rule="Three marks, one on each."),
        "What is worth talking about?",
        here=5,
    ),
    "dots": moment(
        marks(3, 2, is_dots=True, rule="Up to two dots on one."),
        "Which three do we try first?",
        here=7,
        face=clock(101, 300),
        mine=seat(order=ORDER),
    ),
    "dots-elsewhere": moment(
        marks(3, 2, is_dots=True, rule="Up to two dots on one."),
        "Which three do we try first?",
        here=7,
        mine=seat(order=ORDER, acts=1),
    ),
    "choice": moment(
        marks(1, 1, is_dots=False, rule="One choice."), "Which would change most, even if it is hard?", here=7
    ),
    "objections": moment(
        ObjectionsTask(
            PollId("objections"),
            tuple(MarkItem(ItemId(f"item-{n}"), n, title) for n, title in PROPOSALS[:3]),
            say("Who objects is stored nowhere."),
            NOTHING,
        ),
        "Any objection to trying it?",
        here=7,
    ),
    "results": moment(
        ResultsScene(
            "Which three do we try first?",
            say("dots, from how many people"),
            (
                ResultRow("1", "Roll back when errors double", 8, say("from 7"), (2, 1), True, False),
                ResultRow(
                    "2=",
                    "Swap shifts in one click",
                    5,
                    say("from 3"),
                    (2, 2),
                    True,
                    True,
                    say("few, strongly"),
                ),
                ResultRow("2=", "One page per service", 5, say("from 5"), (1,), True, True),
                ResultRow("4", "Follow the sun", 0, say("kept for later"), (), False, False),
            ),
            (Footnote("peak", say("Boldest:"), "Follow the sun"),),
        ),
        here=7,
    ),
    "objected": moment(
        ObjectionsScene(
            "Any objection to trying it?",
            (
                ObjectionRow(
                    "Swap shifts in one click", say("2 objections"), ("The contract forbids it",), False
                ),
            ),
        ),
        here=7,
    ),
    "themes": moment(
        ThemesScene((ThemeCard(0, "A fairer rota", say("7 ideas"), "Nights are shared by all."),)),
        "What belongs together",
        here=5,
    ),
    "talk": moment(
        TalkScene(
            say("Proposal 2 of 4"), Card(8, "Swap shifts in one click"), ("Quick",), ("Who sees it?",), None
        ),
        face=clock(80, 150),
        here=6,
    ),
    "take": moment(
        OutcomesTask(OUTCOMES, say("Nothing is stored. The one who invited you may notice."), PEOPLE),
        "Who takes it?",
        "Only you can put your name here. No hand today is fine too.",
        here=8,
        mine=seat(
            invitations=(InvitationLine(OutcomeId("rollback"), "Rollback by itself", "Bojan"),),
            outcomes=(MINE,),
        ),
    ),
    "closing": moment(
        ClosingTask(
            levels(
                FIVE,
                "I was heard",
                "I felt safe to say what I think",
                "It was worth my time",
                needs_all=False,
                sentence="One sentence for the leader",
            ),
            NOTHING,
            PEOPLE,
            (),
            OUTCOMES,
            say("We look again on Fri 27 Nov."),
        ),
        "Before you go",
        here=9,
        has_sun=True,
    ),
    "thanks": moment(
        ClosingTask(
            None,
            NOTHING,
            PEOPLE,
            (ThanksCard("Bojan", "For the calm", "", say("a colleague")),),
            OUTCOMES,
            say("We look again on Fri 27 Nov."),
        ),
        "Before you go",
        "You need not do anything.",
        here=9,
        has_sun=True,
        mine=seat(thanks=(ThanksToMe("t1", "For asking what nobody asked", "", True),), outcomes=(MINE,)),
    ),
    "so-far": moment(
        SoFarScene(say("So far"), (say("41 ideas in 6 themes"),), ((say("Picked"), "Swap shifts"),)), here=4
    ),
    "rest": moment(RestScene(say("Kept: 41 ideas."), say("We go on 28 Nov.")), "Stopped for today", here=4),
    "wait": moment(
        WaitTask(say("The ideas are being typed. Nothing to do just now.")), "A quiet minute", here=4
    ),
    "quiet": moment(QuietScene(say("It is quiet now, and that is fine.")), "Talk in pairs", here=4),
    "ended": moment(
        EndedTask(say("Thank you for being here.")), here=9, has_sun=True, mine=seat(outcomes=(MINE,))
    ),
    "waiting": Shown(moment(LobbyTask(())).room, PersonalView("waiting")),
    "rtl": moment(
        WRITE,
        "اكتب في صمت",
        "فكرة واحدة في كل مرة",
        face=clock(278),
        mine=seat(name="ليلى"),
        why="أسابيع المناوبة ترهق الناس",
    ),
}


def with_own(name: str, **more: object) -> Shown:
    """The same moment, and another part of one's own."""
    return replace(SHOWN[name], me=replace(SHOWN[name].me, seats=(seat(**more),)))
