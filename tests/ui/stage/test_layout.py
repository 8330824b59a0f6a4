"""Texts in boxes: wrapped, cut at what readers see as one character, aligned by their own direction."""

from __future__ import annotations

import pytest

from lfb_desktop.ui.stage.graphemes import ELLIPSIS, is_right_to_left
from lfb_desktop.ui.stage.layout import Block, Run, Style, fit, set_runs, set_text
from lfb_desktop.ui.theme import Theme
from tests.ui.stage.hostile_views import TEXTS

IDEA = Style(200, True, 500, 1.031)
FAMILY = "👩‍👩‍👧‍👦"
# A letter may lean a little over its advance, as an italic or a swash does.
OVERHANG = 0.2 * IDEA.size


def shown(block: Block) -> str:
    return block.layout.text()


def ink_width(block: Block) -> float:
    """The width that the glyphs themselves take, not what the layout says about them."""
    bounds = [run.boundingRect() for run in block.layout.glyphRuns()]
    return max((b.right() for b in bounds), default=0.0) - min((b.left() for b in bounds), default=0.0)


@pytest.mark.parametrize("width", [600.0, 900.0, 4000.0])
@pytest.mark.parametrize("lines", [1, 3])
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_no_glyph_is_wider_than_the_box(text: str, lines: int, width: float, theme: Theme) -> None:
    block = set_text(text, IDEA, width, lines)
    assert len(block.lines) <= lines
    assert ink_width(block) <= width + OVERHANG
    assert block.is_elided == shown(block).endswith(ELLIPSIS)


def test_what_fits_is_not_touched(theme: Theme) -> None:
    block = set_text("The import job restarts itself", IDEA, 4000, 1)
    assert shown(block) == "The import job restarts itself"
    assert not block.is_elided


def test_a_family_is_never_torn_apart(theme: Theme) -> None:
    block = set_text(FAMILY * 20, IDEA, 1500, 1)
    kept = shown(block).removesuffix(ELLIPSIS)
    assert kept == FAMILY * (len(kept) // len(FAMILY))
    assert kept


def test_the_why_is_cut_at_a_word(theme: Theme) -> None:
    text = "Our on-call weeks burn people out and nobody says it aloud"
    cut = shown(set_text(text, IDEA, 2000, 1, at_words=True)).removesuffix(ELLIPSIS)
    assert text.startswith(cut + " ")
    endless = shown(set_text("W" * 80, IDEA, 2000, 1, at_words=True))
    assert len(endless) > 3


def test_the_sign_of_a_cut_stands_where_the_words_end(theme: Theme) -> None:
    """Also where words from right to left follow a label from left to right, and the other way round."""
    hebrew, english = TEXTS["right_to_left"], TEXTS["1000"]
    for label, words, is_left in (("First: ", hebrew, True), ("ראשית: ", english, False)):
        block = set_runs((Run(label, IDEA), Run(words, IDEA)), 2500)
        line, text = block.layout.lineAt(0), shown(block)
        assert block.is_elided
        end, begin = line.cursorToX(text.index(ELLIPSIS))[0], line.cursorToX(len(label) + 1)[0]
        assert (end < begin) is is_left


def test_a_long_word_is_broken_rather_than_spilled(theme: Theme) -> None:
    block = set_text(TEXTS["long_word"], IDEA, 900, 3)
    assert len(block.lines) == 3
    assert block.is_word_broken


def test_a_text_is_as_long_as_the_lines_allow(theme: Theme) -> None:
    """The cut is the latest possible: one grapheme more would not fit."""
    text = TEXTS["200"]
    block = set_text(text, IDEA, 1500, 2)
    kept = shown(block).removesuffix(ELLIPSIS)
    longer = set_text(text[: len(kept) + 3] + ELLIPSIS, IDEA, 1500, 2)
    assert longer.is_elided


@pytest.mark.parametrize(
    ("text", "expected"),
    [("שלום", True), ("سلام", True), ("Hello שלום", False), ("12 שלום", True), ("", False), ("123", False)],
)
def test_direction_is_that_of_the_first_letter(text: str, expected: bool) -> None:
    assert is_right_to_left(text) is expected


def test_a_text_from_right_to_left_stands_at_the_right(theme: Theme) -> None:
    block = set_text("שלום עולם", IDEA, 3000, 1)
    (line,) = block.lines
    assert line.x + line.width == pytest.approx(3000, abs=1)
    glyphs = block.layout.glyphRuns()[0].boundingRect()
    assert glyphs.left() > 1500


def test_room_at_the_end_is_kept_free(theme: Theme) -> None:
    for text in (TEXTS["60"], TEXTS["200"], "Heat"):
        block = set_text(text, IDEA, 1500, 3, room_at_end=400)
        last = block.lines[-1].width if not block.extra_lines else 0
        assert last + 400 <= 1500
        assert len(block.lines) + block.extra_lines <= 3


def test_line_breaks_are_kept_where_there_are_lines(theme: Theme) -> None:
    assert len(set_text("a\nb\r\nc", IDEA, 900, 5).lines) == 3
    assert len(set_text("a\nb\r\nc", IDEA, 900, 1).lines) == 1


def test_fit_takes_the_largest_size_that_holds_the_text(theme: Theme) -> None:
    large = fit("Short", IDEA.at(500), 200, 3000, 1500, 4)
    small = fit(TEXTS["60"] * 2, IDEA.at(500), 200, 3000, 1500, 4)
    assert large.size == 500
    assert 200 <= small.size < 500
    assert not small.is_elided
    cut = fit(TEXTS["1000"], IDEA.at(500), 200, 3000, 1500, 4)
    assert (cut.size, cut.is_elided) == (200, True)


def test_runs_share_one_paragraph(theme: Theme) -> None:
    runs = (Run("Dewi", IDEA.bold(700)), Run(", for the night log we now keep.", IDEA))
    block = set_runs(runs, 1200, 3)
    assert shown(block) == "Dewi, for the night log we now keep."
    assert block.lines[0].width > 0
    assert len(block.lines) == 3 or len(block.lines) == 2


def test_the_same_text_is_set_once(theme: Theme) -> None:
    assert set_text("kept", IDEA, 1000, 1) is set_text("kept", IDEA, 1000, 1)
