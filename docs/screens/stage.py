"""Paints every scene of the Stage in every shape, look and depth, and with texts that nobody planned for.

    python docs/screens/stage.py OUT [--sheets] [--no-phones] [--language de]

`OUT/drawn` holds a picture of each hand-made view, `OUT/sheets` sheets of many small pictures to look at
side by side: the views by shape, look and depth, and every scene with each kind of text and quantity.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))  # the hand-made views are the tests' own

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from lfb_desktop.languages import Speech
from lfb_desktop.paths import resources
from lfb_desktop.ui import theme as themes
from lfb_desktop.ui.stage.depth import Depth
from lfb_desktop.ui.stage.painting import pages
from lfb_desktop.ui.stage.picture import picture
from lfb_desktop.ui.theme import Theme
from lfb_desktop.views.scenes import RestScene, StageView
from tests.ui.stage.hostile_views import ROOMS, TEXTS, hostile_views
from tests.ui.stage.joins import LONGEST, USUAL
from tests.ui.stage.sample_views import DRAWN

SIZES = {
    "4x3": QSize(1024, 768),
    "16x9": QSize(1920, 1080),
    "4k": QSize(3840, 2160),
    "21x9": QSize(2560, 1080),
    "square": QSize(900, 900),
}
ROOM = 12  # of the sheets of texts
SMALL, COLUMNS, GAP = 480, 4, 6
MOST_PAGES = 3  # of one view on a sheet


@dataclass(frozen=True, slots=True)
class Case:
    """One picture to be painted."""

    name: str
    view: StageView
    size: QSize
    is_dark: bool = True
    depth: Depth = Depth.H4


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--sheets", action="store_true", help="only the sheets")
    parser.add_argument("--no-phones", action="store_true", help="without a way in for phones")
    parser.add_argument("--language", default="en")
    asked = parser.parse_args()
    join = None if asked.no_phones else USUAL
    drawn = {n: v if isinstance(v.scene, RestScene) else replace(v, join=join) for n, v in DRAWN.items()}
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    speech = Speech(resources())
    speech.speak(asked.language)
    theme = themes.load(resources())
    if not asked.sheets:
        save_drawn(asked.out / "drawn", drawn, theme)
    save_sheets(asked.out / "sheets", drawn, theme)
    del application


def save_drawn(out: Path, drawn: Mapping[str, StageView], theme: Theme) -> None:
    """Each hand-made view on its first page: every shape and look, and every depth in the dark."""
    for shape, size in SIZES.items():
        for is_dark, depth in ((True, Depth.H4), (False, Depth.H4), (True, Depth.H6), (True, Depth.H8)):
            look = "dark" if is_dark else "light"
            for name, view in drawn.items():
                case = Case(name, view, size, is_dark, depth)
                save(painted(case, theme), out / f"{shape}-{look}-{depth.name}" / f"{name}.png")


def save_sheets(out: Path, drawn: Mapping[str, StageView], theme: Theme) -> None:
    for shape, size in SIZES.items():
        for is_dark in (True, False):
            for depth in Depth:
                cases = [Case(name, view, size, is_dark, depth) for name, view in drawn.items()]
                look = "dark" if is_dark else "light"
                name = f"drawn-{shape}-{look}-{depth.name}.png"
                save(sheet(with_pages(cases, theme), theme), out / name)
        if shape == "4k":  # the same picture as 16x9, only larger
            continue
        for kind, text in TEXTS.items():
            save(sheet(hostile(text, ROOM, size), theme), out / f"text-{kind}-{shape}.png")
        for n in ROOMS:
            save(sheet(hostile(TEXTS["60"], n, size), theme), out / f"room-{n}-{shape}.png")


def hostile(text: str, n: int, size: QSize) -> list[Case]:
    return [
        Case(name, view if isinstance(view.scene, RestScene) else replace(view, join=LONGEST), size)
        for name, view in hostile_views(text, n).items()
    ]


def with_pages(cases: Iterable[Case], theme: Theme) -> Iterator[Case]:
    """Each on its first pages."""
    for case in cases:
        scene = case.view.scene
        count = pages(case.view, case.size, theme, depth=case.depth)
        if not hasattr(scene, "page"):
            yield case
            continue
        for page in range(min(count, MOST_PAGES)):
            turned = replace(scene, page=page)  # type: ignore[call-arg, type-var]
            yield replace(case, view=replace(case.view, scene=turned))


def painted(case: Case, theme: Theme) -> QImage:
    width, height = case.size.toTuple()
    return picture(case.view, width, height, theme.in_dark(case.is_dark), 0, depth=case.depth)


def sheet(cases: Iterable[Case], theme: Theme) -> QImage:
    """The pictures beside each other, painted small and not shrunk: the same scene at that size."""
    box, keep = QSize(SMALL, SMALL), Qt.AspectRatioMode.KeepAspectRatio
    small = [replace(case, size=case.size.scaled(box, keep)) for case in cases]
    cell = small[0].size + QSize(GAP, GAP)
    rows = -(-len(small) // COLUMNS)
    image = QImage(cell.width() * COLUMNS, cell.height() * rows, QImage.Format.Format_RGB32)
    image.fill(QColor("#888888"))
    with QPainter(image) as painter:
        for index, case in enumerate(small):
            row, column = divmod(index, COLUMNS)
            painter.drawImage(QPoint(column * cell.width(), row * cell.height()), painted(case, theme))
    return image


def save(image: QImage, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(path)):
        raise OSError(f"The picture could not be written: {path}")


if __name__ == "__main__":
    main()
