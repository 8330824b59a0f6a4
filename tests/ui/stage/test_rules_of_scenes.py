"""What single scenes promise: ties in a bracket, no segments among few, nothing dropped in silence."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from lfb_desktop.domain.words import say
from lfb_desktop.ui.stage.depth import Depth
from lfb_desktop.ui.stage.measures import HEIGHT
from lfb_desktop.ui.stage.painting import pages
from lfb_desktop.ui.stage.picture import picture
from lfb_desktop.ui.stage.result_row import SEGMENT_GAP
from lfb_desktop.ui.theme import Theme
from lfb_desktop.views.scenes import LobbyScene, ObjectionRow, Proposal, Scene, StageView
from tests.ui.stage.hostile_views import TEXTS
from tests.ui.stage.sample_views import BALLOT, CLARITY, DRAWN, OBJECTIONS, RESULTS, WRITING, at, row
from tests.ui.stage.test_fit import DEPTHS, IN_ALL, painted, turned
from tests.ui.stage.test_pages import NARROW, SQUARE, WIDE, title

SHAPES = pytest.mark.parametrize("size", [WIDE, NARROW, SQUARE], ids=["wide", "narrow", "square"])


def told(view: StageView, size: QSize, theme: Theme, depth: Depth = Depth.H4) -> list[str]:
    """All texts of all pages."""
    shown = turned(view, size, theme, depth)
    return [d.text for page in shown for d in painted(page, size, theme, depth).drawn]


def cut(view: StageView, size: QSize, theme: Theme, depth: Depth) -> list[str]:
    """What is not whole, but for the why line, which a key shows whole."""
    return [d.text for d in painted(view, size, theme, depth).drawn if d.is_elided and d.text != view.why]


# Writing.


@pytest.mark.parametrize("size", [WIDE, QSize(1024, 680), NARROW], ids=["wide", "a laptop", "narrow"])
def test_the_task_is_whole_and_the_digits_stay_large(size: QSize, theme: Theme) -> None:
    """As long as those of the templates are, and a quarter longer."""
    task = "Write what could help, one idea at a time. It is quiet now, and that is just as fine as can be."
    drawn = painted(at(3, replace(WRITING, instruction=say("{task}", task=task))), size, theme).drawn
    assert [d.text for d in drawn if d.is_elided and d.text == task] == []
    assert task in [d.text for d in drawn]
    assert max(d.size for d in drawn) > 0.12 * HEIGHT


# Results.


def pixels(scene: Scene, colour: QColor, theme: Theme) -> list[tuple[int, int]]:
    """Where a colour is, below the horizon of a picture of 960x540."""
    image = picture(at(7, scene), 960, 540, theme, 0)
    return [(x, y) for y in range(90, 440) for x in range(960) if image.pixelColor(x, y) == colour]


def test_a_bar_is_as_long_as_its_dots(theme: Theme) -> None:
    scene = replace(RESULTS, rows=(row("1", "One", (2, 2, 2), True), row("2", "Two", (1, 1))), notes=())
    yellow = [x for x, y in pixels(scene, theme.palette.way, theme)]
    grey = [x for x, y in pixels(scene, theme.palette.result_bar, theme)]
    assert min(yellow) == min(grey)
    gap = 540 * SEGMENT_GAP + 1  # the last pixel counts, too
    six, two = max(yellow) - min(yellow) + gap, max(grey) - min(grey) + gap
    assert six == pytest.approx(3 * two, abs=4)


def test_among_few_there_are_only_sums(theme: Theme) -> None:
    rows = tuple(replace(r, segments=(), source=say("")) for r in RESULTS.rows[:3])
    scene = replace(RESULTS, rows=rows, notes=())
    assert pixels(scene, theme.palette.result_bar, theme) == []
    texts = told(at(7, scene), WIDE, theme)
    assert {"8", "7", "4"} <= set(texts)
    assert not any("from" in text for text in texts if text != str(RESULTS.measure))


def test_a_bracket_holds_those_that_are_tied(theme: Theme) -> None:
    """From the first tied row to the last, and none without a tie."""
    scene = replace(RESULTS, notes=())
    plain = replace(scene, rows=tuple(replace(r, is_tied=False) for r in scene.rows))
    place = [y for x, y in pixels(scene, theme.palette.way_text, theme) if 60 < x < 90]
    assert [y for x, y in pixels(plain, theme.palette.way_text, theme) if 60 < x < 90] == []
    lines = {d.text: d.lines[0] for d in painted(at(7, scene), WIDE, theme).drawn if d.lines}
    first, last = lines[RESULTS.rows[2].title], lines[RESULTS.rows[3].title]
    scale = 540 / HEIGHT
    assert min(place) == pytest.approx(first.top() * scale, abs=4)
    assert max(place) == pytest.approx(last.bottom() * scale, abs=8)


@SHAPES
def test_a_zero_is_among_the_results(size: QSize, theme: Theme) -> None:
    texts = told(at(7, RESULTS), size, theme)
    assert "kept for later" in " ".join(texts)
    assert RESULTS.rows[-1].title in texts


# Nothing is dropped.


@SHAPES
@DEPTHS
def test_every_question_on_the_why_is_shown(size: QSize, depth: Depth, theme: Theme) -> None:
    questions = tuple((title(i), "Yes." if i % 2 else "") for i in range(1, 12))
    texts = told(at(2, replace(CLARITY, questions=questions)), size, theme, depth)
    assert [t for t in texts if "Title" in t] == [f"“{title(i)}”" for i in range(1, 12)]
    assert texts.count("Yes.") == 6


@SHAPES
@DEPTHS
def test_every_objection_is_shown_whole(size: QSize, depth: Depth, theme: Theme) -> None:
    sentences = (TEXTS["60"], "Nobody counts the calls today.")
    rows = tuple(ObjectionRow(title(i), say("2 objections"), sentences, False) for i in range(1, 9))
    view = at(7, replace(OBJECTIONS, rows=rows))
    assert [t for t in told(view, size, theme, depth) if t.startswith("Title")] == [r.title for r in rows]
    for page in turned(view, size, theme, depth):
        assert cut(page, size, theme, depth) == []


@DEPTHS
def test_the_why_step_stacks_to_two_pages_where_it_is_narrow(depth: Depth, theme: Theme) -> None:
    assert pages(DRAWN["02-why"], NARROW, theme, depth=depth) == 2
    first, second = turned(DRAWN["02-why"], NARROW, theme, depth)
    assert "Why it matters" in [d.text for d in painted(first, NARROW, theme, depth).drawn]
    assert "Given" in [d.text for d in painted(second, NARROW, theme, depth).drawn]
    assert "Given" not in [d.text for d in painted(first, NARROW, theme, depth).drawn]


@IN_ALL
@DEPTHS
def test_a_usual_ballot_has_whole_titles(size: QSize, depth: Depth, theme: Theme) -> None:
    """Who votes has to know on what."""
    for page in turned(at(7, BALLOT), size, theme, depth):
        assert cut(page, size, theme, depth) == []


@pytest.mark.parametrize("n", [12, 17])
@SHAPES
def test_a_large_ballot_is_complete(n: int, size: QSize, theme: Theme) -> None:
    scene = replace(BALLOT, proposals=tuple(Proposal(i, title(i)) for i in range(1, n + 1)))
    texts = [t for t in told(at(7, scene), size, theme) if t.startswith("Title")]
    assert texts == [title(i) for i in range(1, n + 1)]
    assert [t for t in told(at(7, scene), size, theme) if t.startswith("No. ")] != []


@pytest.mark.parametrize(("here", "named", "more"), [(14, 14, 0), (15, 14, 1), (41, 14, 27)])
def test_the_lobby_says_how_many_more_there_are(here: int, named: int, more: int, theme: Theme) -> None:
    names = tuple(f"Name {i}" for i in range(here))
    scene = LobbyScene("Why", say("line"), names, say("here"))
    for size in (WIDE, NARROW):
        texts = told(at(0, scene), size, theme)
        assert sum(t.startswith("Name") for t in texts) == named
        assert (f"and {more} more" in texts) is bool(more)


@SHAPES
@DEPTHS
def test_the_lobby_counts_rightly_in_every_room(size: QSize, depth: Depth, theme: Theme) -> None:
    for here in range(1, 30):
        scene = LobbyScene("Why", say("line"), tuple(f"Name {i}" for i in range(here)), say("here"))
        texts = told(at(0, scene), size, theme, depth)
        named = sum(t.startswith("Name") for t in texts)
        assert named == here or f"and {here - named} more" in texts


# Wide screens.


def test_the_body_is_at_most_twice_as_wide_as_high(theme: Theme) -> None:
    for name, view in DRAWN.items():
        shown = painted(view, QSize(3440, 1440), theme)
        for drawn in shown.drawn:
            for line in drawn.lines:
                assert line.left() >= (shown.width - 2 * HEIGHT) / 2 - 60, (name, drawn.text)
                assert line.right() <= (shown.width + 2 * HEIGHT) / 2 + 2, (name, drawn.text)
