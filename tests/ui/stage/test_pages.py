"""Pages: nothing is lost between them, nothing is shown twice, and their number is what was agreed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, QSizeF

from lfb_desktop.domain.words import say
from lfb_desktop.ui.stage.idea import Cell
from lfb_desktop.ui.stage.layout import Block
from lfb_desktop.ui.stage.measures import Measures, measures_for
from lfb_desktop.ui.stage.painting import pages
from lfb_desktop.ui.stage.scenes import wall
from lfb_desktop.ui.stage.scenes.wall import pages_of
from lfb_desktop.ui.theme import Theme
from lfb_desktop.views.scenes import (
    BallotScene,
    Card,
    ClosingScene,
    CommitmentsScene,
    Proposal,
    ResultsScene,
    Scene,
    Signpost,
    SoFarScene,
    StageView,
    ThanksCard,
    ThemeCard,
    ThemesScene,
    WallScene,
)
from tests.ui.stage.hostile_views import TEXTS
from tests.ui.stage.sample_views import DRAWN, cards, clock, row
from tests.ui.stage.test_fit import painted

WIDE, NARROW, SQUARE = QSize(1920, 1080), QSize(1024, 768), QSize(900, 900)
SHORT = "A quiet room"


def view(scene: Scene) -> StageView:
    return StageView("Why", scene)


def title(i: int) -> str:
    return f"Title {i:03d}"


def paged(n: int) -> dict[str, Scene]:
    """Scenes of n things, each with a title of its own."""
    label = say("A label")
    ids = range(1, n + 1)
    return {
        "wall": WallScene(tuple(Card(i, title(i)) for i in ids)),
        "themes": ThemesScene(tuple(ThemeCard(i, title(i), label, "") for i in ids)),
        "ballot": BallotScene("Q", tuple(Proposal(i, title(i)) for i in ids), 0, 9, clock(), label),
        "results": ResultsScene("Q", label, tuple(row(str(i), title(i), (1,)) for i in ids)),
        "commitments": CommitmentsScene(
            tuple(Signpost(title(i), ("Ann",), (), "go", label, label, is_open=i % 3 == 0) for i in ids)
        ),
        "closing": ClosingScene(label, (), tuple(ThanksCard(title(i), "for it", "") for i in ids), label),
        "so_far": SoFarScene(label, (label,), tuple((say("Picked"), title(i)) for i in ids)),
    }


@pytest.mark.parametrize("size", [WIDE, NARROW, SQUARE], ids=["wide", "narrow", "square"])
@pytest.mark.parametrize("n", [0, 1, 4, 5, 12, 41, 300])
@pytest.mark.parametrize("name", ["wall", "themes", "ballot", "results", "commitments", "closing", "so_far"])
def test_the_pages_together_show_everything_once(name: str, n: int, size: QSize, theme: Theme) -> None:
    scene = paged(n)[name]
    assert hasattr(scene, "page")
    seen: list[str] = []
    for page in range(pages(view(scene), size, theme)):
        shown = painted(view(replace(scene, page=page)), size, theme)
        seen += [drawn.text[:9] for drawn in shown.drawn if drawn.text.startswith("Title ")]
    assert seen == [title(i) for i in range(1, n + 1)]


@pytest.mark.parametrize(
    ("n", "wide", "narrow", "square"),
    [(0, 1, 1, 1), (1, 1, 1, 1), (4, 1, 1, 1), (5, 1, 1, 2), (12, 1, 2, 3), (13, 2, 2, 4), (300, 25, 38, 75)],
)
def test_the_wall_has_the_agreed_number_of_pages(
    n: int, wide: int, narrow: int, square: int, theme: Theme
) -> None:
    shown = view(WallScene(cards(n, SHORT)))
    assert [pages(shown, size, theme) for size in (WIDE, NARROW, SQUARE)] == [wide, narrow, square]


def test_a_wall_of_long_texts_has_two_columns(theme: Theme) -> None:
    wall = WallScene(cards(12, TEXTS["200"]))
    found = pages_of(measures_for(QSizeF(WIDE), theme), wall)
    assert [(page.columns, len(page.cards)) for page in found] == [(2, 8), (2, 4)]


@pytest.mark.parametrize(("long_ones", "expected"), [(4, [(3, 12)]), (5, [(2, 8), (2, 4)])])
def test_more_than_a_third_of_long_texts_takes_two_columns(
    long_ones: int, expected: list[tuple[int, int]], theme: Theme
) -> None:
    """Alternating, so that the rest of the page is as mixed as the whole."""
    is_long = {12 - 2 * i for i in range(long_ones)}
    mixed = tuple(replace(c, text=TEXTS["200"] if c.number in is_long else SHORT) for c in cards(12))
    found = pages_of(measures_for(QSizeF(WIDE), theme), WallScene(mixed))
    assert [(page.columns, len(page.cards)) for page in found] == expected


@pytest.mark.parametrize(("n", "wide"), [(6, 1), (7, 2), (8, 2)])
def test_themes_stand_six_on_a_page(n: int, wide: int, theme: Theme) -> None:
    assert pages(view(paged(n)["themes"]), WIDE, theme) == wide


@pytest.mark.parametrize(("n", "wide"), [(8, 1), (12, 1), (16, 1), (17, 2)])
def test_a_ballot_turns_pages_from_seventeen_on(n: int, wide: int, theme: Theme) -> None:
    assert pages(view(paged(n)["ballot"]), WIDE, theme) == wide


def test_five_results_a_page_on_a_narrow_stage(theme: Theme) -> None:
    assert pages(view(paged(10)["results"]), NARROW, theme) == 2
    assert pages(view(paged(8)["results"]), WIDE, theme) == 1


@pytest.mark.parametrize("page", [-3, 99])
def test_a_page_that_is_not_there_shows_the_nearest(page: int, theme: Theme) -> None:
    for name, scene in paged(41).items():
        assert hasattr(scene, "page")
        last = pages(view(scene), WIDE, theme) - 1
        there = painted(view(replace(scene, page=0 if page < 0 else last)), WIDE, theme)
        assert painted(view(replace(scene, page=page)), WIDE, theme) == there, name


@pytest.mark.parametrize("name", ["01-lobby", "02-why", "04-writing", "11-quiet", "12-black"])
def test_scenes_without_pages_have_one(name: str, theme: Theme) -> None:
    assert pages(DRAWN[name], WIDE, theme) == 1


def test_the_size_of_the_window_changes_no_page(theme: Theme) -> None:
    shown = view(WallScene(cards(300, TEXTS["60"])))
    assert pages(shown, QSize(3840, 2160), theme) == pages(shown, QSize(320, 180), theme)


def test_one_changed_idea_of_many_is_the_only_one_that_is_broken_anew(
    theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    measures = measures_for(QSizeF(WIDE), theme)
    many = tuple(Card(n, f"Idea number {n} with a few words more") for n in range(1, 901))
    before = pages_of(measures, WallScene(many))
    broken: list[Card] = []
    real = wall.block_of

    def counted(sizes: Measures, card: Card, cell: Cell) -> Block:
        broken.append(card)
        return real(sizes, card, cell)

    monkeypatch.setattr(wall, "block_of", counted)
    assert pages_of(measures, WallScene(many)) == before
    assert broken == []
    changed = (*many[:449], replace(many[449], text="Said in other words"), *many[450:])
    pages_of(measures, WallScene(changed))
    assert {card.number for card in broken} == {450}
