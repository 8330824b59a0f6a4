"""Makes the small fonts that the HTML record carries with it, from the app's whole ones.

Run it again when those change: `pip install fonttools brotli`, then
`python resources/export/fonts/subset.py`. Latin and Latin Extended with punctuation, currency signs
and arrows; other scripts are shown with the fonts of the reader's system.
"""

from __future__ import annotations

from pathlib import Path

from fontTools import subset

HERE = Path(__file__).resolve().parent
WHOLE = HERE.parent.parent / "fonts"
FONTS = {
    "Vollkorn-Regular.ttf": "vollkorn-400.woff2",
    "Vollkorn-SemiBold.ttf": "vollkorn-600.woff2",
    "Inter-Regular.otf": "inter-400.woff2",
    "Inter-SemiBold.otf": "inter-600.woff2",
}
LETTERS = "U+0020-007E,U+00A0-024F,U+0259,U+02BB-02BC,U+02C6-02DD,U+0300-0304,U+0306-030C,U+0323-0328"
SIGNS = "U+1E80-1E85,U+1E9E,U+1EA0-1EF9,U+2010-2027,U+2030-203A,U+2044,U+20A0-20BF,U+2116,U+2122"
ARROWS = "U+2190-2193,U+21B3,U+2212,U+2260,U+2264-2265,U+FFFD"


def main() -> None:
    for whole, small in FONTS.items():
        subset.main(
            [
                str(WHOLE / whole),
                f"--output-file={HERE / small}",
                "--flavor=woff2",
                f"--unicodes={LETTERS},{SIGNS},{ARROWS}",
                "--layout-features=kern,liga,lnum,tnum,mark,mkmk,ccmp,locl",
                "--name-IDs=0,1,2,3,4,5,6,13,14",
                "--no-hinting",
                "--desubroutinize",
            ]
        )
        print(f"{small}: {(HERE / small).stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
