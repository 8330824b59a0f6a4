"""The look as values: colours, typefaces and measures read once from the tokens.

No window names a colour or a size of its own; all of them ask here, so that the dark and the light
look stay complete and a changed token changes every screen. The look may change while all windows
are open: a theme is one living object, and who paints asks it each time (see `dress`).
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette

from lfb_desktop.ui.theme_icons import Icons
from lfb_desktop.ui.theme_tokens import Json, numbers, section, words

PEOPLE = "Vollkorn"
APP = "Inter"
FALLBACKS = {PEOPLE: ("Georgia", "DejaVu Serif"), APP: ("system-ui", "DejaVu Sans")}


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one look, by what they are for. `blaze` fills shapes and is never text."""

    is_dark: bool
    ground: QColor
    surface: QColor
    raised: QColor
    rule: QColor
    edge: QColor
    text: QColor
    text_2: QColor
    text_3: QColor
    way: QColor
    on_way: QColor
    way_text: QColor
    sun: QColor
    sun_under_2_min: QColor
    sun_under_30_s: QColor
    focus: QColor
    alert: QColor
    ok: QColor
    stage_text_3: QColor
    result_bar: QColor
    sign_hover: QColor
    sign_pressed: QColor
    blaze: tuple[QColor, ...]


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """A named size: fraction of the Stage's height, or points in the Console."""

    size: float
    is_people: bool
    weight: int
    line_height: float = 1.2


@dataclass(slots=True)
class Theme:
    """Everything a painter needs to know about the look. `palette` is the one in use.

    `text_scale` is of the Console's fonts, 1.0 as drawn; the Stage measures by its height.
    """

    palette: Palette
    dark: Palette
    light: Palette
    stage_type: dict[str, TypeStyle]
    stage_space: dict[str, float]
    stage_horizon: dict[str, float]
    stage_fit_min: dict[str, float]
    stage_motion: dict[str, float]  # milliseconds
    stage_qr: dict[str, float]
    console_type: dict[str, TypeStyle]
    icons: Icons
    text_scale: float = 1.0
    has_key_hints: bool = True
    _fonts: dict[tuple[str, float], QFont] = field(default_factory=dict, compare=False)

    def in_dark(self, is_dark: bool) -> Theme:
        """A second theme beside this one, in the dark or the light palette."""
        return replace(self, palette=self.dark if is_dark else self.light, _fonts={})

    def wear_dark(self, is_dark: bool) -> None:
        self.palette = self.dark if is_dark else self.light

    def scale_text(self, scale: float) -> None:
        self.text_scale = scale
        self._fonts.clear()

    def console_font(self, name: str, more: float = 0.0) -> QFont:
        """The font of a named Console size, `more` points larger than it is named.

        It follows the system's font scale and `text_scale`.
        """
        if (name, more) not in self._fonts:
            self._fonts[name, more] = self._console_font(name, more)
        return QFont(self._fonts[name, more])

    def _console_font(self, name: str, more: float) -> QFont:
        style = self.console_type[name]
        font = _font(PEOPLE if style.is_people else APP, style.weight)
        font.setPointSizeF((style.size + more) * self.text_scale)
        if name in ("timer", "count"):
            _set_feature(font, "tnum")
        return font


def load(resources: Path, is_dark: bool = True) -> Theme:
    """Reads `tokens.json` and makes the fonts known to Qt. Needs a running QGuiApplication.

    Raises OSError when the tokens cannot be read; a missing font falls back silently, because a
    session in the wrong typeface is better than none.
    """
    tokens: Json = json.loads((resources / "tokens.json").read_text(encoding="utf-8"))
    load_fonts(resources / "fonts")
    stage, console = section(tokens, "stage"), section(tokens, "console")
    dark = _palette(section(tokens, "colour", "dark"), True)
    light = _palette(section(tokens, "colour", "light"), False)
    return Theme(
        palette=dark if is_dark else light,
        dark=dark,
        light=light,
        stage_type=_types(section(stage, "type")),
        stage_space=numbers(section(stage, "space")),
        stage_horizon=numbers(section(stage, "horizon")),
        stage_fit_min=numbers(section(stage, "fit_min")),
        stage_motion=numbers(section(tokens, "motion_ms")),
        stage_qr=numbers(section(stage, "qr")),
        console_type=_types(section(console, "type")),
        icons=Icons(resources / "icons"),
    )


def load_fonts(folder: Path) -> int:
    """Makes the font files of a folder known to Qt; returns how many were taken."""
    files = sorted(p for p in folder.glob("*") if p.suffix in (".otf", ".ttf"))
    return sum(QFontDatabase.addApplicationFont(str(file)) >= 0 for file in files)


def people_font(px: int, weight: int = 400, *, is_italic: bool = False) -> QFont:
    """The serif for what people wrote or are called, with figures that stand on the line."""
    font = _font(PEOPLE, weight)
    font.setPixelSize(max(1, px))
    font.setItalic(is_italic)
    return font


def app_font(px: int, weight: int = 400, tabular: bool = False) -> QFont:
    """The sans for what the app says; `tabular` for columns of numbers and timers."""
    font = _font(APP, weight)
    font.setPixelSize(max(1, px))
    if tabular:
        _set_feature(font, "tnum")
    return font


def qt_palette(palette: Palette) -> QPalette:
    """The palette for Qt's Fusion style."""
    qt = QPalette()
    role = QPalette.ColorRole
    fields = {
        role.Window: palette.ground,
        role.WindowText: palette.text,
        role.Base: palette.surface,
        role.AlternateBase: palette.raised,
        role.Text: palette.text,
        role.PlaceholderText: palette.text_3,
        role.Button: palette.surface,
        role.ButtonText: palette.text,
        role.BrightText: palette.alert,
        role.ToolTipBase: palette.raised,
        role.ToolTipText: palette.text,
        role.Highlight: palette.raised,
        role.HighlightedText: palette.text,
        role.Link: palette.focus,
        role.LinkVisited: palette.focus,
        role.Light: palette.surface,
        role.Midlight: palette.raised,
        role.Mid: palette.rule,
        role.Dark: palette.edge,
        role.Shadow: palette.rule,
        role.Accent: palette.focus,
    }
    for which, colour in fields.items():
        qt.setColor(which, colour)
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        qt.setColor(QPalette.ColorGroup.Disabled, which, faded(fields[which], palette.ground))
    return qt


def faded(colour: QColor, ground: QColor, opacity: float = 0.45) -> QColor:
    """The colour of something disabled: mixed into the ground, so that it stays opaque."""
    mixed = [round(c * opacity + g * (1 - opacity)) for c, g in zip(_rgb(colour), _rgb(ground), strict=True)]
    return QColor(*mixed)


def _rgb(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


def _font(family: str, weight: int) -> QFont:
    font = QFont()
    font.setFamilies([family, *FALLBACKS[family]])
    font.setWeight(QFont.Weight(weight))
    if family == PEOPLE:
        _set_feature(font, "lnum")
    return font


def _set_feature(font: QFont, tag: str) -> None:
    if hasattr(font, "setFeature"):  # Qt 6.7 or newer
        font.setFeature(QFont.Tag(tag), 1)


def _palette(colours: dict[str, Json], is_dark: bool) -> Palette:
    named = {key: QColor(value) for key, value in colours.items() if isinstance(value, str)}
    return Palette(is_dark=is_dark, blaze=tuple(QColor(c) for c in words(colours["blaze"])), **named)


def _types(styles: dict[str, Json]) -> dict[str, TypeStyle]:
    return {name: _type(value) for name, value in styles.items()}


def _type(value: Json) -> TypeStyle:
    """From [size, voice, weight] or [size, voice, weight, line height]."""
    assert isinstance(value, list)
    size, voice, weight, *rest = value
    line_height = rest[0] if rest else 1.2
    assert isinstance(size, int | float)
    assert isinstance(weight, int)
    assert isinstance(line_height, int | float)
    return TypeStyle(float(size), voice == "people", weight, float(line_height))
