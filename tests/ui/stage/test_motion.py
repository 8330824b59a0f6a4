"""What moves from one view to the next: the tokens' times, no jump, and the steady picture at the end."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPainter

from lfb_desktop.ui.stage.depth import Depth
from lfb_desktop.ui.stage.frames import Frames
from lfb_desktop.ui.stage.measures import measures_for
from lfb_desktop.ui.stage.motion import NO_MOTION, Motion, Part, Track, durations_of, eased, follow
from lfb_desktop.ui.stage.movable import movable
from lfb_desktop.ui.stage.painting import paint_stage
from lfb_desktop.ui.stage.picture import picture
from lfb_desktop.ui.stage.pose import STEADY, Pose
from lfb_desktop.ui.theme import Theme
from lfb_desktop.views.scenes import AloneScene, Card, Horizon, QuietScene, StageView, WallScene
from tests.ui.stage.sample_views import COMMITMENTS, DRAWN, RESULTS, at, cards

SIZE = QSizeF(1920, 1080)
LOBBY, WHY, WALL = DRAWN["01-lobby"], DRAWN["02-why"], at(4, WallScene(cards(23)))
RESULT, CLOSING, BLACK = DRAWN["08-results"], DRAWN["10-closing"], DRAWN["12-black"]
HIGH, LOW, AT_WHY = 0.135, 0.683, 0.217


def moved(theme: Theme, *views: StageView, after: tuple[float, ...] = ()) -> Motion:
    """The motion after these views came one after the other, each after so many milliseconds."""
    measures, lasts, motion, ms = measures_for(SIZE, theme), durations_of(theme.stage_motion), NO_MOTION, 0.0
    for index, (old, new) in enumerate(pairwise(views)):
        if index:
            ms += after[index - 1]
        motion = follow(motion, movable(old, measures), movable(new, measures), ms, lasts)
    return motion


# Which, when and for how long.


def test_the_horizon_rises_in_400_ms_and_slows_at_both_ends(theme: Theme) -> None:
    motion = moved(theme, LOBBY, WHY)
    assert motion.end_ms == 400
    places = [motion.at(ms).horizon or 0.0 for ms in range(0, 400, 40)]
    assert places[0] == pytest.approx(LOW)
    steps = [a - b for a, b in pairwise(places)]
    assert all(step > 0 for step in steps)
    assert max(steps) == max(steps[3:6])
    assert steps[0] < max(steps) / 2
    assert motion.at(400) is STEADY


def test_the_diamond_walks_a_step_in_300_ms(theme: Theme) -> None:
    motion = moved(theme, at(2, QuietScene(WALL.foot)), at(3, QuietScene(WALL.foot)))
    assert motion.end_ms == 300
    assert motion.is_on_the_line_only
    assert motion.at(0).here == 2
    assert motion.at(150).here == pytest.approx(2.5)
    assert motion.at(299).here == pytest.approx(3, abs=0.001)


def test_a_page_of_ideas_comes_forward_row_by_row(theme: Theme) -> None:
    motion = moved(theme, DRAWN["04-writing"], WALL)
    assert motion.end_ms == 180 + 3 * 40
    half = motion.at(90).things
    assert half[1] == pytest.approx(0.5)
    assert half[5] == half[1]  # the same row of the next column
    assert half[4] < half[3] < half[2] < half[1]
    assert motion.at(180).things[4] == pytest.approx(60 / 180)


def test_the_next_page_comes_forward_as_well(theme: Theme) -> None:
    motion = moved(theme, WALL, replace(WALL, scene=WallScene(cards(23), 1)))
    assert set(motion.tracks) == set(range(13, 24))


def test_only_what_is_new_on_the_page_comes_forward(theme: Theme) -> None:
    few, more = at(4, WallScene(cards(7))), at(4, WallScene(cards(8)))
    motion = moved(theme, few, more)
    assert set(motion.tracks) == {8}
    assert motion.at(0).things == {8: 0}
    assert motion.end_ms == 180


def test_the_bars_of_a_result_grow_all_together_in_500_ms(theme: Theme) -> None:
    motion = moved(theme, DRAWN["07-ballot"], RESULT)
    assert motion.end_ms == 500
    assert motion.at(250).bars == pytest.approx(0.5)


def test_bars_that_are_known_do_not_grow_again(theme: Theme) -> None:
    assert moved(theme, RESULT, replace(RESULT, scene=replace(RESULTS, page=1))) == NO_MOTION


def test_a_new_signpost_fades_in_and_the_others_stay(theme: Theme) -> None:
    *first, _ = COMMITMENTS.signs
    taken = replace(COMMITMENTS.signs[-1], people=("Ines",), is_open=False)
    after = replace(COMMITMENTS, signs=(*first, taken))
    motion = moved(theme, at(8, COMMITMENTS), at(8, after))
    assert set(motion.tracks) == {taken}
    assert motion.end_ms == 120


def test_an_idea_put_alone_fades_in_and_goes_at_once(theme: Theme) -> None:
    alone = at(4, AloneScene(Card(7, "Heat")))
    assert moved(theme, WALL, alone).end_ms == 120
    assert moved(theme, WALL, alone).at(60).body == pytest.approx(0.5)
    assert moved(theme, alone, WALL) == NO_MOTION


def test_the_sun_rises_at_the_closing(theme: Theme) -> None:
    motion = moved(theme, at(8, COMMITMENTS), CLOSING)
    assert motion.tracks[Part.SUN].lasts_ms == 400
    assert 0 < motion.at(200).sun < 1


def test_while_the_line_passes_there_is_nothing_to_cross(theme: Theme) -> None:
    motion = moved(theme, LOBBY, WHY)
    assert motion.at(279).body == 0
    assert 0 < motion.at(340).body < 1
    assert not motion.at(340).is_head_still
    assert moved(theme, WALL, DRAWN["10b-rest"]).is_head_still


@pytest.mark.parametrize("view", [LOBBY, WALL, RESULT])
def test_black_comes_and_goes_at_once(view: StageView, theme: Theme) -> None:
    assert moved(theme, view, BLACK) == NO_MOTION
    assert moved(theme, BLACK, view) == NO_MOTION


def test_another_agenda_is_not_walked_through(theme: Theme) -> None:
    longer = replace(WALL, horizon=Horizon(steps=12, here=5))
    assert moved(theme, WALL, longer) == NO_MOTION


def test_a_count_changes_without_motion(theme: Theme) -> None:
    assert moved(theme, at(4, WallScene(cards(5)), WALL.foot), at(4, WallScene(cards(5)))) == NO_MOTION


# Overtaken.


def test_a_view_in_between_goes_on_from_where_the_line_is(theme: Theme) -> None:
    before = moved(theme, LOBBY, WHY).at(200).horizon
    motion = moved(theme, LOBBY, WHY, LOBBY, after=(200,))
    assert motion.at(200).horizon == pytest.approx(before)
    assert motion.end_ms == 600
    assert motion.tracks[Part.HORIZON].target == pytest.approx(LOW)


def test_a_view_with_the_same_aim_changes_nothing_of_the_way(theme: Theme) -> None:
    motion = moved(theme, LOBBY, WHY, replace(WHY, foot=RESULT.foot), after=(200,))
    assert motion.tracks == moved(theme, LOBBY, WHY).tracks
    assert not motion.is_head_still


def test_the_diamond_turns_round_where_it_is(theme: Theme) -> None:
    quiet = [at(step, QuietScene(WALL.foot)) for step in (2, 3, 2)]
    motion = moved(theme, *quiet, after=(150,))
    assert motion.at(150).here == pytest.approx(2.5)
    assert motion.at(450) is STEADY


def test_ideas_on_their_way_go_on_when_another_one_arrives(theme: Theme) -> None:
    views = DRAWN["04-writing"], at(4, WallScene(cards(7))), at(4, WallScene(cards(8)))
    motion = moved(theme, *views, after=(100,))
    assert motion.at(100).things[1] == pytest.approx(100 / 180)
    assert motion.at(100).things[8] == 0


def test_bars_go_on_growing_when_a_page_is_turned(theme: Theme) -> None:
    motion = moved(theme, WALL, RESULT, replace(RESULT, scene=replace(RESULTS, page=1)), after=(250,))
    assert motion.at(250).bars == pytest.approx(0.5)
    assert motion.end_ms == 500


def test_easing_never_overshoots() -> None:
    values = [eased(i / 100) for i in range(101)]
    assert values == sorted(values)
    assert (values[0], values[50], values[100]) == (0, 0.5, 1)


def test_a_track_stands_before_its_start_and_after_its_end() -> None:
    track = Track(100, 200, 3, 5)
    assert [track.at(ms) for ms in (0, 100, 200, 300, 999)] == [3, 3, 4, 5, 5]


# As pictures.

MOVES = {
    "rise": (LOBBY, WHY),
    "fall": (WALL, DRAWN["10b-rest"]),
    "walk": (DRAWN["03-clarity"], DRAWN["04-writing"]),
    "reveal": (DRAWN["04-writing"], WALL),
    "bars": (DRAWN["07-ballot"], RESULT),
    "sun": (at(8, COMMITMENTS), CLOSING),
    "alone": (WALL, DRAWN["05f-alone"]),
    "whole_why": (WALL, DRAWN["13-whole-why"]),
    "plate": (at(8, replace(COMMITMENTS, signs=COMMITMENTS.signs[:3])), at(8, COMMITMENTS)),
}


def frame(view: StageView, pose: Pose, theme: Theme) -> QImage:
    image = QImage(640, 360, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        paint_stage(painter, QRectF(0, 0, 640, 360), view, theme, 0, pose=pose)
    return image


@pytest.mark.parametrize("is_dark", [True, False], ids=["dark", "light"])
@pytest.mark.parametrize("name", MOVES)
def test_every_motion_ends_in_exactly_the_steady_picture(name: str, is_dark: bool, theme: Theme) -> None:
    theme = theme.in_dark(is_dark)
    old, new = MOVES[name]
    motion = moved(theme, old, new)
    steady = picture(new, 640, 360, theme, 0)
    assert frame(new, motion.at(motion.end_ms / 2), theme) != steady
    assert frame(new, motion.at(motion.end_ms), theme) == steady
    almost = frame(new, motion.at(motion.end_ms - 0.01), theme)
    assert distance(almost, steady) <= 24, "it would jump at the end"


@pytest.mark.parametrize("name", MOVES)
def test_a_motion_begins_without_what_is_to_come(name: str, theme: Theme) -> None:
    """In the first frame nothing new is in sight, so that nothing flashes."""
    old, new = MOVES[name]
    first = frame(new, moved(theme, old, new).at(0), theme)
    half = frame(new, moved(theme, old, new).at(60), theme)
    assert brightness(first) <= brightness(half) + 0.01


@pytest.mark.parametrize("name", MOVES)
def test_kept_frames_are_the_same_pictures(name: str, theme: Theme) -> None:
    old, new = MOVES[name]
    motion, frames = moved(theme, old, new), Frames()
    for share in (0.0, 0.3, 0.7):
        pose = motion.at(motion.end_ms * share)
        image = QImage(640, 360, QImage.Format.Format_RGB32)
        with QPainter(image) as painter:
            frames.paint(painter, QSize(640, 360), new, theme, 0, depth=Depth.H4, pose=pose)
        assert image == frame(new, pose, theme)
    assert frames.is_kept


def distance(one: QImage, other: QImage) -> int:
    """The largest difference of any colour of any pixel."""
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return max(abs(a - b) for a, b in pairs)


def brightness(image: QImage) -> float:
    data = bytes(image.constBits())
    return sum(data) / len(data)
