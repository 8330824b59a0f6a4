"""Views full of texts that nobody planned for: too long, from right to left, one endless word."""

from __future__ import annotations

from lfb_desktop.domain.words import Say, say
from lfb_desktop.views.scenes import (
    AloneScene,
    BallotScene,
    Card,
    ClarityScene,
    ClosingScene,
    CommitmentsScene,
    Footnote,
    Horizon,
    LobbyScene,
    ObjectionRow,
    ObjectionsScene,
    Proposal,
    QuietScene,
    RestScene,
    ResultRow,
    ResultsScene,
    Scene,
    Signpost,
    SoFarScene,
    StageView,
    TalkScene,
    ThanksCard,
    ThemeCard,
    ThemesScene,
    WallScene,
    WhyScene,
    WritingScene,
)
from tests.ui.stage.sample_views import clock, distribution

SENTENCE = "Nobody should be woken for what can wait until the morning comes, "
TEXTS = {
    "empty": "",
    "1": "x",
    "60": SENTENCE[:60],
    "200": (SENTENCE * 4)[:200],
    "1000": (SENTENCE * 20)[:1000],
    "right_to_left": "אף אחד לא צריך להתעורר בלילה בגלל דבר שיכול לחכות לבוקר " * 3,
    "arabic": "لا ينبغي أن يستيقظ أحد ليلا من أجل ما يمكن أن ينتظر حتى الصباح " * 3,
    "cjk": "誰も夜中に起こされるべきではありません。朝まで待てることのために。" * 4,
    "emoji": "👩‍👩‍👧‍👦🧑🏽‍🚀" * 20,
    "long_word": "Bereitschaftsübergabeprotokollverantwortlichkeit" * 6,
    "wide_word": "W" * 300,
    "lines": "first\nsecond\r\nthird\u2029fourth\tfifth",
    "braces": "{n} {0} {} %s <b>bold</b> &amp;" * 4,
    "zalgo": "Z\u0351\u036b\u0343a\u0331\u0348l\u0321g\u0353o\u033c " * 20,
}
ROOMS = (0, 1, 12, 41, 300)


def saying(text: str) -> Say:
    """A sentence of the app that holds no more than this text."""
    return Say("{text}", (("text", text),))


def _cards(text: str, n: int) -> tuple[Card, ...]:
    return tuple(Card(i, text, (1, 2, 30, 4) if i % 3 == 0 else (), marks=i % 4) for i in range(1, n + 1))


def _few(n: int, most: int) -> int:
    """No real session has 300 outcomes; what a view may hold is enough."""
    return min(n, most)


def _rows(text: str, n: int) -> tuple[ResultRow, ...]:
    few = say("few, strongly")
    return tuple(
        ResultRow(f"{i}=", text, 40 - i, say("from {n}", n=40 - i), (1,) * (40 - i), i < 3, i == 3, few)
        for i in range(1, _few(n, 40) + 1)
    )


def _signs(text: str, n: int) -> tuple[Signpost, ...]:
    note = say("Still open. Who wants to take it?")
    return tuple(
        Signpost(
            text,
            (text, "Ann"),
            (text,),
            text,
            say("in 120 days"),
            say("Wed 27 Nov"),
            i % 2 == 0,
            i % 3 == 0,
            note,
        )
        for i in range(1, _few(n, 12) + 1)
    )


def _talking(text: str, n: int) -> dict[str, Scene]:
    label = say("A label by the app")
    some = (text,) * _few(n, 12)
    return {
        "lobby": LobbyScene(text, label, some + ("Ann",) * (_few(n, 41) - len(some)), label),
        "why": WhyScene(text, text, text, some, some),
        "clarity": ClarityScene(
            label,
            label,
            (distribution("I understand it", n, 1, 2, 0), distribution("I share it", 0, n, 0, 1)),
            ((text, text),) * _few(n, 4),
        ),
        "clarity_open": ClarityScene(label, label, (), (), clock()),
        "writing": WritingScene(label, label, label, clock(5_999_000, 6_000_000)),
        "writing_untimed": WritingScene(label, label, label, None),
        "talk": TalkScene(label, Card(300, text, (1, 2)), some, some, clock(20_000)),
        "quiet": QuietScene(saying(text)),
        "rest": RestScene(saying(text), saying(text)),
        "so_far": SoFarScene(label, (label,) * _few(n, 12), ((saying(text), text),) * _few(n, 41)),
    }


def _sorted(text: str, n: int) -> dict[str, Scene]:
    label = say("A label by the app")
    counts = ((n, label), (1200, label), (3, label))
    return {
        "wall": WallScene(_cards(text, n)),
        "alone": AloneScene(Card(300, text, (1,), text, 3)),
        "themes": ThemesScene(
            tuple(ThemeCard(i, text, say("{n} ideas", n=120), text) for i in range(_few(n, 12)))
        ),
        "ballot": BallotScene(
            text, tuple(Proposal(i, text) for i in range(_few(n, 41))), _few(n, 9), n, clock(-18_000), label
        ),
        "results": ResultsScene(
            text, label, _rows(text, n), (Footnote("undo", label, text), Footnote("peak", label, text)) * 2
        ),
        "objections": ObjectionsScene(
            text, tuple(ObjectionRow(text, label, (text, text), False) for _ in range(_few(n, 12)))
        ),
        "commitments": CommitmentsScene(_signs(text, n)),
        "closing": ClosingScene(
            label, counts, tuple(ThanksCard(text, text, text) for _ in range(_few(n, 41))), label
        ),
    }


def hostile_views(text: str, n: int) -> dict[str, StageView]:
    """Every scene with this text wherever people write, and `n` of what it holds."""
    scenes = _talking(text, n) | _sorted(text, n)
    horizon = Horizon(steps=12, here=6)
    foot = say("{n} ideas, and a foot that is a good deal longer than feet are used to be", n=n)
    views = {name: StageView(text, scene, horizon, foot) for name, scene in scenes.items()}
    views["whole_why"] = StageView(text, scenes["quiet"], horizon, foot, is_whole_why=True)
    return views
