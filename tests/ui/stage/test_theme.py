"""The look as values: complete, readable, and with the typefaces that ship."""

from __future__ import annotations

from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPalette

from lfb_desktop.ui import theme as themes
from lfb_desktop.ui.theme import Palette, Theme
from tests.ui.stage.conftest import RESOURCES

TEXTS = ("text", "text_2", "stage_text_3")
ACCENTS = ("sun_under_2_min", "sun_under_30_s", "alert", "ok", "focus", "way_text")


def luminance(colour: QColor) -> float:
    """By WCAG 2.2, relative luminance."""
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    a, b = sorted((luminance(one), luminance(other)), reverse=True)
    return (a + 0.05) / (b + 0.05)


def test_all_nine_fonts_are_taken(qapp: object) -> None:
    assert themes.load_fonts(RESOURCES / "fonts") == 9


@pytest.mark.parametrize("weight", [400, 500, 600, 700])
def test_both_voices_have_all_their_weights(weight: int, theme: Theme) -> None:
    for font, family in (
        (themes.people_font(20, weight), "Vollkorn"),
        (themes.app_font(20, weight), "Inter"),
    ):
        info = QFontInfo(font)
        assert (info.family(), info.weight(), info.pixelSize()) == (family, weight, 20)


def test_figures_of_a_timer_have_one_width(theme: Theme) -> None:
    tabular = QFontMetricsF(themes.app_font(100, 700, tabular=True))
    widths = [tabular.horizontalAdvance(digit) for digit in "0123456789"]
    assert max(widths) - min(widths) < 0.5
    plain = QFontMetricsF(themes.app_font(100, 700))
    widths = [plain.horizontalAdvance(digit) for digit in "0123456789"]
    assert max(widths) - min(widths) > 5


def test_figures_of_people_stand_on_the_line(theme: Theme) -> None:
    """The typeface's own figures are old-style: a 3 would hang below the line."""
    lining = QFontMetricsF(themes.people_font(100)).tightBoundingRect("3")
    old_style = QFont("Vollkorn")
    old_style.setPixelSize(100)
    assert lining.bottom() < QFontMetricsF(old_style).tightBoundingRect("3").bottom() - 10


@pytest.mark.parametrize("name", TEXTS)
def test_texts_are_read_from_the_last_row(name: str, theme: Theme) -> None:
    for palette in (theme.dark, theme.light):
        assert contrast(getattr(palette, name), palette.ground) >= 7


def test_plates_carry_only_texts_that_can_be_read_there(theme: Theme) -> None:
    for palette in (theme.dark, theme.light):
        assert contrast(palette.text, palette.raised) >= 7
        assert contrast(palette.text_2, palette.raised) >= 7
        assert contrast(palette.on_way, palette.way) >= 7


def test_words_of_the_sun_can_be_read(theme: Theme) -> None:
    for name in ("sun_under_2_min", "sun_under_30_s"):
        assert contrast(getattr(theme.dark, name), theme.dark.ground) >= 7


def test_shapes_stand_out(theme: Theme) -> None:
    for palette in (theme.dark, theme.light):
        for colour in (palette.edge, palette.result_bar, *palette.blaze):
            assert contrast(colour, palette.ground) >= 3


def test_every_colour_of_both_looks_is_known(theme: Theme) -> None:
    for palette in (theme.dark, theme.light):
        for field in fields(Palette):
            value = getattr(palette, field.name)
            assert not isinstance(value, QColor) or value.isValid(), field.name
        assert len(palette.blaze) == 8


def test_switching_changes_the_palette_and_nothing_else(theme: Theme) -> None:
    light = theme.in_dark(False)
    assert light.palette == theme.light
    assert light.in_dark(True) == theme


def test_qt_gets_every_role_that_widgets_ask_for(theme: Theme) -> None:
    qt = themes.qt_palette(theme.light)
    assert qt.color(QPalette.ColorRole.Window) == theme.light.ground
    disabled = qt.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled not in (theme.light.text, theme.light.ground)


def test_console_sizes_are_points(theme: Theme) -> None:
    assert theme.console_font("why_line").pointSizeF() == 17
    assert QFontInfo(theme.console_font("why_line")).family() == "Vollkorn"
    assert theme.console_font("label").pointSizeF() == 9.5


def test_a_missing_icon_draws_nothing(theme: Theme) -> None:
    assert theme.icons.has("branch")
    assert not theme.icons.has("no-such-icon")
    assert not theme.icons.icon("lock", theme.palette.text).isNull()
