"""Hand-made views for the Stage: those of the drawn pictures, and ones that nobody would draw."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from lfb_desktop.domain.words import Say, count, say
from lfb_desktop.views.scenes import (
    AloneScene,
    BallotScene,
    BlackScene,
    Card,
    ClarityScene,
    ClockFace,
    ClosingScene,
    CommitmentsScene,
    Distribution,
    Footnote,
    Horizon,
    Level,
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

WHY = "Our on-call weeks burn people out."

IDEAS = (
    "Delete every alert nobody acted on in 90 days",
    "Page only when a customer would notice",
    "Split the week: Mon–Thu and Fri–Sun, two people",
    "The day after a night call is off, no asking",
    "Pair on-call for your first two rotations",
    "One page per service: what to try first",
    "Whoever was woken picks the first ticket of the sprint",
    "Swap shifts in one click, no manager in between",
    "Rehearse one outage a month, in daylight",
    "The import job restarts itself",
    "A budget for night calls: once spent, features stop",
    "Follow the sun with Toronto for one trial month",
)
PROPOSALS = (
    (1, "Delete alerts nobody acts on"),
    (4, "The day after a night call is off"),
    (19, "Roll back when errors double"),
    (9, "Rehearse one outage a month"),
    (11, "A budget for night calls"),
    (8, "Swap shifts in one click"),
    (12, "Follow the sun with Toronto"),
    (6, "One page per service"),
)


def cards(n: int, text: str = "") -> tuple[Card, ...]:
    parents = {8: (7,), 12: (3,)}
    return tuple(Card(i, text or IDEAS[(i - 1) % len(IDEAS)], parents.get(i, ())) for i in range(1, n + 1))


def clock(remaining_ms: int = 278_000, planned_ms: int = 480_000, *, is_running: bool = True) -> ClockFace:
    return ClockFace(is_running, remaining_ms, 0, planned_ms, time(10, 24) if is_running else None)


def at(here: int, scene: Scene, foot: Say | None = None, **more: bool) -> StageView:
    horizon = Horizon(Level.HIGH, 10, here, more.get("has_sun", False))
    return StageView(WHY, scene, horizon, foot or say(""))


def ideas_foot(n: int) -> Say:
    return count(n, "{n} idea", "{n} ideas")


LOBBY = LobbyScene(
    WHY,
    say("Today we look for the how, together."),
    ("Amara", "Bojan", "Dewi", "Elif", "Hiro", "Ines", "Jonas"),
    say("{n} of {all} are here", n=7, all=9),
)
WHY_SCENE = WhyScene(
    WHY,
    "Two people left last year and named the pager as a reason. Those who stay sleep badly one week in five.",
    "by March nobody is woken more than once in an on-call week.",
    ("Customers keep their 99.9 %", "No new hires before summer", "11 hours of rest after a night call"),
    ("Rota, tools, alerts, what we build.",),
)
COLUMNS = ("Not yet", "Partly", "Mostly", "Fully")


def distribution(question: str, *counts: int) -> Distribution:
    return Distribution(say(question), tuple((say(w), n) for w, n in zip(COLUMNS, counts, strict=True)))


CLARITY = ClarityScene(
    say("Is the why clear?"),
    say("{n} of {all} answered, without names", n=9, all=9),
    (distribution("I understand the why", 0, 1, 3, 5), distribution("I share it", 1, 2, 4, 2)),
    (("What happens to the people already on sick leave?", "They come back when they are well."),),
)
WRITING = WritingScene(
    say("Write in silence."),
    say("One thought per idea. Wild ones too."),
    count(23, "{n} idea", "{n} ideas"),
    clock(),
)
THEMES = ThemesScene(
    tuple(
        ThemeCard(i, name, count(n, "{n} idea", "{n} ideas"), sentence)
        for i, (name, n, sentence) in enumerate(
            (
                ("Only real alarms", 9, "Wake us when a customer hurts, and for nothing else."),
                ("Rest is part of the shift", 5, "Nobody works the day after a broken night."),
                ("It heals itself", 6, "Known faults repair themselves before they page."),
                ("A fairer rota", 8, "Shorter turns, easy swaps, two pairs of eyes."),
                ("Ready before it breaks", 7, "We practise by day what scares us at night."),
                ("Shared weight", 6, "Those who decide also feel the pager."),
            )
        )
    )
)
TALK = TalkScene(
    say("Proposal {n} of {all}", n=2, all=4),
    Card(11, "A budget for night calls: once spent, features stop"),
    ("Everybody feels the cost", "It needs no new tool"),
    ("Who counts the calls?", "A bad month may stop us for weeks"),
    clock(101_000, 150_000),
)
BALLOT = BallotScene(
    "Which three do we try first?",
    tuple(Proposal(n, t) for n, t in PROPOSALS),
    6,
    9,
    clock(101_000, 300_000),
    say("3 dots each, up to 2 on one"),
)


def row(
    rank: str, title: str, segments: tuple[int, ...], place: bool = False, tied: bool = False
) -> ResultRow:
    n = len(segments)
    source = say("from {n}", n=n) if n else say("kept for later")
    mark = say("few, strongly") if tied and n == 2 else say("")
    return ResultRow(rank, title, sum(segments), source, segments, place, tied, mark)


RESULTS = ResultsScene(
    "Which three do we try first?",
    say("dots, from how many people"),
    (
        row("1", PROPOSALS[0][1], (2, 1, 1, 1, 1, 1, 1), True),
        row("2", PROPOSALS[1][1], (2, 2, 1, 1, 1), True),
        row("3=", PROPOSALS[2][1], (1, 1, 1, 1), False, True),
        row("3=", PROPOSALS[4][1], (2, 2), False, True),
        row("5", PROPOSALS[3][1], (1, 1)),
        row("6=", PROPOSALS[5][1], (1,)),
        row("6=", PROPOSALS[6][1], (1,)),
        row("8", PROPOSALS[7][1], ()),
    ),
    (
        Footnote("undo", say("Tie for third: a second vote between these two.")),
        Footnote("peak", say("Boldest, own ballot:"), "Follow the sun with Toronto"),
    ),
)
OBJECTIONS = ObjectionsScene(
    "Any objection to trying it?",
    (
        ObjectionRow("Roll back when errors double", say("no objection"), (), True),
        ObjectionRow(
            "A budget for night calls",
            count(2, "{n} objection", "{n} objections"),
            ("We cannot stop features in the quarter of the audit.", "Nobody counts the calls today."),
            False,
        ),
    ),
)
COMMITMENTS = CommitmentsScene(
    (
        Signpost(
            "Clear out the alerts",
            ("Elif", "Hiro"),
            (),
            "list all alerts that fired since August",
            say("in 6 days"),
            say("Fri 27 Nov"),
        ),
        Signpost(
            "Rest day after a night call",
            ("Amara",),
            (),
            "draft the rule with HR",
            say("in 12 days"),
            say("Thu 3 Dec"),
        ),
        Signpost(
            "Rollback by itself",
            ("Bojan",),
            ("Farid",),
            "try it on the staging system",
            say("in 20 days"),
            say("Fri 11 Dec"),
            is_experiment=True,
        ),
        Signpost(
            "A budget for night calls",
            (),
            (),
            "",
            say(""),
            say(""),
            is_open=True,
            note=say("Still open. Who wants to take it?"),
        ),
    )
)
CLOSING = ClosingScene(
    say("Made by all of you"),
    (
        (41, say("ideas, from all nine of you")),
        (12, say("of them built on another one")),
        (3, say("outcomes with owner and date")),
    ),
    (
        ThanksCard("Dewi", "for the night log we now keep.", "Bojan"),
        ThanksCard("Elif", "for saying out loud what I did not dare to.", "", say("a colleague")),
        ThanksCard("Hiro", "for making one idea out of three.", "Ines"),
        ThanksCard("Greta", "for the quiet question.", "Amara"),
    ),
    say("Back together on {day}", day="Friday 27 November"),
)
REST = RestScene(say("Kept: {n} ideas.", n=41), say("We go on {day}.", day="28 Nov"))
SO_FAR = SoFarScene(
    say("So far"),
    (
        count(41, "{n} idea", "{n} ideas"),
        say("{n} themes", n=6),
        say("{n} ideas built on another one", n=12),
        say("{n} proposals picked", n=8),
        say("{n} outcomes so far", n=1),
    ),
    (
        (say("Picked"), PROPOSALS[0][1]),
        (say("Picked"), PROPOSALS[1][1]),
        (say("Taken by Elif"), "Clear out the alerts"),
        (say("Open question"), "What happens to the people already on sick leave?"),
    ),
)

DRAWN: dict[str, StageView] = {
    "01-lobby": at(0, LOBBY, say("What you write is kept on this laptop; unsigned stays unsigned.")),
    "02-why": at(1, WHY_SCENE, say("Questions go on paper, without your name.")),
    "03-clarity": at(2, CLARITY),
    "03b-clarity-open": at(
        2,
        replace(
            CLARITY,
            rows=(),
            questions=(),
            answered=say("{n} of {all} answered", n=6, all=9),
            clock=clock(101_000, 300_000),
        ),
    ),
    "04-writing": at(3, WRITING, say("Unsigned. All ideas appear together at the end.")),
    "05-wall": at(4, WallScene(cards(23)), ideas_foot(23)),
    "05d-wall-few": at(4, WallScene(cards(3)), ideas_foot(3)),
    "05e-wall-empty": at(4, WallScene(()), ideas_foot(0)),
    "05f-alone": at(4, AloneScene(Card(7, IDEAS[6] * 3, (2, 3), "A first wording", 4)), ideas_foot(23)),
    "06-themes": at(6, THEMES, say("{n} ideas, {m} themes", n=41, m=6)),
    "06b-talk": at(6, TALK, say("Speak in turn. Two minutes and a half.")),
    "07-ballot": at(7, BALLOT, say("Secret. Totals stay hidden until the close.")),
    "08-results": at(7, RESULTS),
    "08c-objections": at(7, OBJECTIONS, say("What has no objection may be tried.")),
    "09-commitments": at(8, COMMITMENTS),
    "10-closing": at(9, CLOSING, has_sun=True),
    "10b-rest": at(4, REST),
    "10c-rest-open": at(4, replace(REST, go_on=say(""))),
    "10d-so-far": at(4, SO_FAR),
    "11-quiet": at(5, QuietScene(say("It is quiet now, and that is fine."))),
    "12-black": at(5, BlackScene()),
    "13-whole-why": replace(at(5, QuietScene(say("Hidden"))), is_whole_why=True),
}
