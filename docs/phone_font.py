"""Makes the one font of the phone page: Vollkorn 500, Latin and Latin Extended, as a small woff2.

    python docs/phone_font.py

Needs fonttools and brotli. People's words are set in it; what it lacks is set in the phone's own font.
The licence (OFL 1.1, resources/fonts/OFL-Vollkorn.txt) allows a subset, which keeps its names.
"""

from __future__ import annotations

from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "resources" / "fonts" / "Vollkorn-Medium.ttf"
MADE = ROOT / "resources" / "phone" / "people.woff2"
MOST_BYTES = 30 * 1024
LATIN = (*range(0x20, 0x7F), *range(0xA0, 0x250), *range(0x1E00, 0x1F00))
SIGNS = tuple(map(ord, "‐‑–—‘’‚“”„†•…‰‹›⁄€™−"))
FEATURES = ["kern", "lnum", "liga", "mark", "mkmk", "ccmp", "locl"]


def main() -> None:
    options = subset.Options(flavor="woff2", layout_features=FEATURES, hinting=False, desubroutinize=True)
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    font = TTFont(SOURCE, recalcTimestamp=False)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=(*LATIN, *SIGNS))
    cutter.subset(font)
    font.flavor = "woff2"
    font.save(MADE)
    size = MADE.stat().st_size
    print(f"{MADE.relative_to(ROOT)}: {size} bytes")
    if size > MOST_BYTES:
        raise SystemExit(f"At most {MOST_BYTES} bytes are wanted.")


if __name__ == "__main__":
    main()
