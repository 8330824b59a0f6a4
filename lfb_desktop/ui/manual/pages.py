"""The pages of the manual as values. The first page lists all others, and their order is the one there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

FIRST = "README"
_GROUP = re.compile(r"^## (.+)$")
_ENTRY = re.compile(r"^\d+\. \[(?P<title>[^\]]+)\]\((?P<name>[\w-]+)\.md\)")
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
_REMARK = re.compile(r"^<!--.*?-->\n?", re.MULTILINE | re.DOTALL)
_PICTURE = re.compile(r"^(!\[(?P<says>[^\]]*)\]\([^)]+\))$", re.MULTILINE)
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_SIGNS = re.compile(r"[*`#|]|^-{3,}|^\s*\d+\. |^- ", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Page:
    """`text` is Markdown as it is written; `group` the part of the manual, empty for the first page."""

    name: str
    title: str
    group: str
    text: str

    @property
    def shown(self) -> str:
        """Without the marks for the script; what a picture shows stands below it, too, for all to read."""
        return _PICTURE.sub(r"\1\n\n*\g<says>*", _REMARK.sub("", self.text))

    @property
    def plain(self) -> str:
        """The words alone, to find something in."""
        return _SIGNS.sub(" ", _LINK.sub(r"\1", _REMARK.sub("", self.text)))


def read(folder: Path) -> tuple[Page, ...]:
    """The first page and all that it lists. Raises OSError where one is missing."""
    first = (folder / f"{FIRST}.md").read_text(encoding="utf-8")
    found = [Page(FIRST, title_of(first), "", first)]
    group = ""
    for line in first.splitlines():
        if head := _GROUP.match(line):
            group = head[1]
        elif entry := _ENTRY.match(line):
            text = (folder / f"{entry['name']}.md").read_text(encoding="utf-8")
            found.append(Page(entry["name"], entry["title"], group, text))
    return tuple(found)


def title_of(text: str) -> str:
    found = _TITLE.search(text)
    return found[1] if found else ""


def with_words(pages: tuple[Page, ...], wanted: str) -> tuple[Page, ...]:
    """Those with all of the words, anywhere; the ones that are called so first."""
    words = wanted.casefold().split()
    found = [page for page in pages if all(word in page.plain.casefold() for word in words)]
    return tuple(sorted(found, key=lambda page: not all(w in page.title.casefold() for w in words)))
