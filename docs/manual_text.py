"""What a script writes into the pages of the manual: the keys of a moment, all keys, and the way on.

The keys come from the table of keys, the order of the pages from the first page. A part stands between
`<!-- keys: next previous -->`, `<!-- all keys -->` or `<!-- way -->` and `<!-- end -->`; the rest of a page
is written by hand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from lfb_desktop.ui.key_names import said_of
from lfb_desktop.ui.key_table import BY_ID, TABLE, Group, KeyEntry
from lfb_desktop.ui.manual.pages import FIRST, Page, read
from lfb_desktop.ui.words import spoken

MANUAL = Path(__file__).resolve().parent / "manual"
_PART = re.compile(r"<!-- (?P<what>keys:[^>]*|all keys|way) -->\n.*?<!-- end -->", re.DOTALL)
# The words of the parts in each language that the manual is written in.
WORDS = {
    "en": ("Keys", "What they do", "Contents", "Before", "Next"),
    "de": ("Tasten", "Was sie tun", "Inhalt", "Zurück", "Weiter"),
}


def filled(folder: Path = MANUAL, language: str = "en") -> dict[Path, str]:
    """Each page's file and the text that it should have."""
    pages = read(folder)
    return {folder / f"{page.name}.md": _filled(page, pages, WORDS[language]) for page in pages}


def write(folder: Path = MANUAL, language: str = "en") -> None:
    for file, text in filled(folder, language).items():
        if file.read_text(encoding="utf-8") != text:
            file.write_text(text, encoding="utf-8")


def _filled(page: Page, pages: tuple[Page, ...], words: tuple[str, ...]) -> str:
    def part(found: re.Match[str]) -> str:
        what = found["what"]
        if what == "way":
            inside = _way(page, pages, words)
        elif what == "all keys":
            inside = "\n".join(_group(group, words) for group in Group)
        else:
            inside = _table((BY_ID[id_] for id_ in what.removeprefix("keys:").split()), words)
        return f"<!-- {what} -->\n{inside}<!-- end -->"

    return _PART.sub(part, page.text)


def _way(page: Page, pages: tuple[Page, ...], words: tuple[str, ...]) -> str:
    _, _, contents, before, following = words
    place = pages.index(page)
    parts = [f"[{contents}]({FIRST}.md)"]
    if place > 1:
        parts.insert(0, f"{before}: [{pages[place - 1].title}]({pages[place - 1].name}.md)")
    if place + 1 < len(pages):
        parts.append(f"{following}: [{pages[place + 1].title}]({pages[place + 1].name}.md)")
    return f"\n{' · '.join(parts)}\n\n"


def _group(group: Group, words: tuple[str, ...]) -> str:
    inside = _table((entry for entry in TABLE if entry.group is group), words)
    return f"\n## {spoken(group.title)}\n\n*{spoken(group.where)}*\n{inside}"


def _table(entries: Iterable[KeyEntry], words: tuple[str, ...]) -> str:
    keys, does, *_ = words
    rows = [f"| {_keys(entry)} | {spoken(entry.does)} |" for entry in entries]
    return "\n" + "\n".join([f"| {keys} | {does} |", "| --- | --- |", *rows]) + "\n\n"


def _keys(entry: KeyEntry) -> str:
    if entry.said:
        return spoken(entry.said)
    return ", ".join(f"`{key}`" for key in said_of(entry).split(", "))
