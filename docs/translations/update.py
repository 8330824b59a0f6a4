"""Brings the catalogues up to what the app says now.

    python docs/translations/update.py [--from FILE.json ...]

Writes `resources/translations/lfb_de.ts`, which translators open in Qt Linguist, and the `lfb_de.qm` that
the app reads. New sentences are unfinished in it; what is not said any more is gone from it. `--from`
finishes them from files of `{"English": "German"}`. What is still unfinished is printed.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from docs.translations.sentences import PACKAGE, everything  # noqa: E402

FOLDER = ROOT / "resources" / "translations"
CATALOGUE, COMPILED = FOLDER / "lfb_de.ts", FOLDER / "lfb_de.qm"
TOOLS = Path(sys.executable).parent
_HOW = [
    *("-silent", "-no-obsolete", "-locations", "none", "-disable-heuristic", "similartext"),
    *("-source-language", "en", "-target-language", "de"),
]


def update(catalogue: Path) -> None:
    """Qt's own search over the sources, and over a list of what it cannot find."""
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "listed.py"
        lines = (f"QT_TRANSLATE_NOOP({_quoted(f.context)}, {_quoted(f.text)})\n" for f in everything())
        listed.write_text("".join(lines), encoding="utf-8")
        sources = Path(folder) / "sources.lst"
        files = [*sorted(PACKAGE.rglob("*.py")), listed]
        sources.write_text("\n".join(map(str, files)), encoding="utf-8")
        words = [*_HOW, f"@{sources}", "-ts", str(catalogue)]
        _run("lupdate", *words)


def compiled(catalogue: Path, file: Path) -> None:
    _run("lrelease", "-silent", str(catalogue), "-qm", str(file))


def fill(catalogue: Path, texts: Mapping[str, str]) -> None:
    """Finishes what is unfinished and known."""
    tree = ElementTree.parse(catalogue)
    for message in tree.iter("message"):
        translation = message.find("translation")
        source = message.findtext("source") or ""
        if translation is not None and translation.get("type") == "unfinished" and source in texts:
            translation.text = texts[source]
            del translation.attrib["type"]
    written = ElementTree.tostring(tree.getroot(), encoding="unicode")
    catalogue.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{written}\n', encoding="utf-8"
    )


def unfinished(catalogue: Path) -> list[str]:
    return [
        message.findtext("source") or ""
        for message in ElementTree.parse(catalogue).iter("message")
        if (found := message.find("translation")) is None or found.get("type") is not None
    ]


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _run(tool: str, *words: str) -> None:
    program = TOOLS / f"pyside6-{tool}"
    done = subprocess.run([program, *words], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{program.name}: {done.stdout}{done.stderr}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--from", dest="files", type=Path, nargs="+", default=[], metavar="FILE.json")
    texts: dict[str, str] = {}
    for file in parser.parse_args().files:
        texts |= json.loads(file.read_text(encoding="utf-8"))
    FOLDER.mkdir(exist_ok=True)
    update(CATALOGUE)
    if texts:
        fill(CATALOGUE, texts)
        update(CATALOGUE)  # in Linguist's own writing
    compiled(CATALOGUE, COMPILED)
    open_ = unfinished(CATALOGUE)
    for text in open_:
        print(text)
    print(f"{len(open_)} unfinished", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
