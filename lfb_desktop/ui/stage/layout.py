"""Sets texts that nobody knew in advance: any length, any script, never outside their box.

Line boxes follow the tokens' line heights and not the fonts' own, so that rows of serif and sans
share a baseline. Results are kept per text, style and width, because a page is painted again
whenever the room's window needs it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt, QTextBoundaryFinder
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from lfb_desktop.ui.stage.graphemes import as_lines, cuts_of, is_right_to_left, shortened, units_of
from lfb_desktop.ui.theme import app_font, people_font

KEPT_RESULTS = 2048
FIT_STEP = 0.97
# In pixels of a Stage that is 4000 high.
LARGE_PEOPLE, LARGE_APP, HUGE_APP = 270, 220, 360


class Align(Enum):
    START = "start"  # by the text's own direction
    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set. `size` in pixels of the Stage's own coordinates."""

    size: int
    is_people: bool
    weight: int
    line_height: float
    is_italic: bool = False
    is_tabular: bool = False
    is_code: bool = False  # read letter by letter

    @property
    def line(self) -> float:
        """The height of one line in pixels."""
        return self.size * self.line_height

    def at(self, size: float) -> Style:
        return replace(self, size=round(size))

    def bold(self, weight: int) -> Style:
        return replace(self, weight=weight)


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style; `rgb` where it differs from the block's colour."""

    text: str
    style: Style
    rgb: int | None = None


@dataclass(frozen=True, slots=True)
class LineBox:
    x: float
    width: float


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """A set text, ready to be drawn."""

    layout: QTextLayout
    text: str  # as it was given, before any cut
    lines: tuple[LineBox, ...]
    size: int  # of the type, in pixels of the Stage
    line: float
    baseline: float  # of the first line, from the top
    width: float
    is_elided: bool
    is_word_broken: bool
    is_right_to_left: bool
    extra_lines: int = 0  # what stands at the end moved to a line of its own

    @property
    def height(self) -> float:
        return (len(self.lines) + self.extra_lines) * self.line

    @property
    def natural_width(self) -> float:
        return max((box.width for box in self.lines), default=0.0)

    @property
    def last_baseline(self) -> float:
        return self.baseline + (len(self.lines) + self.extra_lines - 1) * self.line


@lru_cache(maxsize=256)
def font_of(style: Style) -> QFont:
    if style.is_people:
        font = people_font(style.size, style.weight, is_italic=style.is_italic)
    else:
        font = app_font(style.size, style.weight, style.is_tabular)
    spacing = tracking_of(style) * style.size
    if spacing:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
    # Hinting would give every size other widths, and the small picture other line breaks.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def tracking_of(style: Style) -> float:
    """Large type is set a little tighter, in em: at its size the default gaps look loose. A code is wider."""
    if style.is_code:
        return 0.03
    if style.is_people:
        return -0.012 if style.size >= LARGE_PEOPLE else 0.0
    if style.weight < 700 or style.size < LARGE_APP:
        return 0.0
    return -0.027 if style.size >= HUGE_APP else -0.017


@lru_cache(maxsize=256)
def baseline_of(style: Style) -> float:
    """From the top of a line box to its baseline: the font is centred in the line."""
    metrics = QFontMetricsF(font_of(style))
    return (style.line - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()


def set_text(
    text: str,
    style: Style,
    width: float,
    max_lines: int = 1,
    *,
    align: Align = Align.START,
    room_at_end: float = 0.0,
    at_words: bool = False,
) -> Block:
    """Wraps `text`; what does not fit ends in "…" at a grapheme, or at a word with `at_words`.

    `room_at_end` is kept free behind the last line, on a line of its own where there is one.
    """
    return set_runs((Run(text, style),), width, max_lines, align, room_at_end, at_words)


@lru_cache(maxsize=KEPT_RESULTS)
def set_runs(
    runs: tuple[Run, ...],
    width: float,
    max_lines: int = 1,
    align: Align = Align.START,
    room_at_end: float = 0.0,
    at_words: bool = False,
) -> Block:
    """As `set_text`, with several styles in one paragraph; the first one rules the lines."""
    given = "".join(run.text for run in runs)
    runs = tuple(replace(run, text=as_lines(run.text, max_lines)) for run in runs)
    max_lines = max(1, max_lines)
    text = "".join(run.text for run in runs)
    layout, ends, rest = _lay_out(text, runs, width, max_lines)
    extra = 0
    is_elided = rest
    if rest:
        layout, ends = _elided(text, runs, width, max_lines, ends, room_at_end, at_words)
    elif room_at_end and _last_width(layout) + room_at_end > width:
        if len(ends) < max_lines:
            extra = 1
        else:
            layout, ends = _elided(text, runs, width, max_lines, ends, room_at_end, at_words)
            is_elided = True
    return _block(layout, given, runs[0].style, width, align, extra, is_elided)


def fit(
    text: str, style: Style, smallest: float, width: float, height: float, max_lines: int, last_lines: int = 0
) -> Block:
    """The largest size down to `smallest` at which nothing is cut or broken; then it is elided.

    `last_lines` lines are allowed at the smallest size, where they differ from `max_lines`.
    """
    size = float(style.size)
    while size > smallest:
        block = _fitting(text, style.at(size), width, height, max_lines)
        if not block.is_elided and not block.is_word_broken:
            return block
        size *= FIT_STEP
    return _fitting(text, style.at(smallest), width, height, last_lines or max_lines)


def _fitting(text: str, style: Style, width: float, height: float, max_lines: int) -> Block:
    lines = min(max_lines, int((height + 0.5) / style.line))
    return set_text(text, style, width, lines, at_words=max_lines == 1)


def _lay_out(
    text: str, runs: tuple[Run, ...], width: float, max_lines: int
) -> tuple[QTextLayout, list[int], bool]:
    """The layout, the end of each line in UTF-16 units, and whether text is left over."""
    layout = QTextLayout(text, font_of(runs[0].style))
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    is_rtl = is_right_to_left(text)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    layout.setFormats(_formats(text, runs))
    layout.beginLayout()
    ends: list[int] = []
    line = layout.createLine()
    while line.isValid() and len(ends) < max_lines:
        line.setLineWidth(width)
        ends.append(line.textStart() + line.textLength())
        line = layout.createLine() if len(ends) < max_lines else QTextLine()
    layout.endLayout()
    return layout, ends, bool(ends) and ends[-1] < units_of(text)


def _formats(text: str, runs: tuple[Run, ...]) -> list[QTextLayout.FormatRange]:
    if len(runs) == 1 and runs[0].rgb is None:
        return []
    formats: list[QTextLayout.FormatRange] = []
    start, whole = 0, units_of(text)
    for run in runs:
        length = min(units_of(run.text), whole - start)
        chars = QTextCharFormat()
        chars.setFont(font_of(run.style))
        if run.rgb is not None:
            chars.setForeground(QColor.fromRgb(run.rgb))
        piece = QTextLayout.FormatRange()
        piece.start, piece.length, piece.format = start, max(0, length), chars
        formats.append(piece)
        start += length
    return formats


def _elided(
    text: str,
    runs: tuple[Run, ...],
    width: float,
    max_lines: int,
    ends: list[int],
    room_at_end: float,
    at_words: bool,
) -> tuple[QTextLayout, list[int]]:
    """Cuts the last line so that it ends in "…" and leaves the room asked for."""
    start = ends[-2] if len(ends) > 1 else 0
    cuts = cuts_of(text, start, at_words)
    low, high = 0, len(cuts) - 1
    while low < high:  # the longest cut that still fits
        middle = (low + high + 1) // 2
        if _cut_fits(text, cuts[middle], runs, width, max_lines, room_at_end):
            low = middle
        else:
            high = middle - 1
    layout, new_ends, _ = _lay_out(shortened(text, cuts[low]), runs, width, max_lines)
    return layout, new_ends


def _cut_fits(
    text: str, cut: int, runs: tuple[Run, ...], width: float, max_lines: int, room_at_end: float
) -> bool:
    layout, ends, rest = _lay_out(shortened(text, cut), runs, width, max_lines)
    return not rest and _last_width(layout) + (room_at_end if len(ends) == max_lines else 0) <= width


def _last_width(layout: QTextLayout) -> float:
    count = layout.lineCount()
    return layout.lineAt(count - 1).naturalTextWidth() if count else 0.0


def _block(
    layout: QTextLayout, given: str, style: Style, width: float, align: Align, extra: int, is_elided: bool
) -> Block:
    """Places the lines: their baselines one line height apart, aligned by direction."""
    is_rtl = is_right_to_left(given)
    first = baseline_of(style)
    boxes: list[LineBox] = []
    for index in range(layout.lineCount()):
        line = layout.lineAt(index)
        natural = min(line.naturalTextWidth(), width)
        x = _offset(align, is_rtl, width - natural)
        # Qt places a right-to-left line at the right end of its width when asked for left.
        line.setPosition(QPointF(x - _inner_offset(line), first + index * style.line - line.ascent()))
        boxes.append(LineBox(x, natural))
    return Block(
        layout=layout,
        text=given,
        lines=tuple(boxes),
        size=style.size,
        line=style.line,
        baseline=first,
        width=width,
        is_elided=is_elided,
        is_word_broken=_is_word_broken(layout),
        is_right_to_left=is_rtl,
        extra_lines=extra,
    )


def _inner_offset(line: QTextLine) -> float:
    """Where the text begins inside its line, measured so that no rule of Qt is guessed."""
    rect = line.naturalTextRect()
    return rect.x() - line.x()


def _offset(align: Align, is_rtl: bool, free: float) -> float:
    if align is Align.CENTRE:
        return free / 2
    if align is Align.RIGHT or (align is Align.START and is_rtl):
        return free
    return 0.0


def _is_word_broken(layout: QTextLayout) -> bool:
    """Whether a line ends where no line may end by the rules of its script."""
    if layout.lineCount() < 2:
        return False
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, layout.text())
    for index in range(layout.lineCount() - 1):
        line = layout.lineAt(index)
        finder.setPosition(line.textStart() + line.textLength())
        if not finder.isAtBoundary():
            return True
    return False
