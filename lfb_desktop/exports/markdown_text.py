"""People's words inside Markdown, so that whoever reads the file sees exactly what was written."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lfb_desktop.exports.wording import visible

# Signs that may begin something anywhere in a line, after CommonMark 0.31 and the tables of GitHub.
_ANYWHERE = re.compile(r"[\\`*_\[\]<>&|~#]")
# Signs that matter where a line begins: lists, rules, underlined headings, aligned columns.
_LINE_START = re.compile(r"^([-+=:]|\d{1,9}(?=[.)]))")


def line(text: str) -> str:
    """For a heading, a list entry or a cell of a table: one line, line breaks become spaces."""
    return _escaped(" ".join(re.split(r"\r\n|\r|\n", text)))


def paragraph(text: str, indent: str = "") -> str:
    """Line breaks are kept as hard breaks; `indent` stands before every further line."""
    lines = [_escaped(part) or "&#32;" for part in re.split(r"\r\n|\r|\n", text)]
    return ("\\\n" + indent).join(lines)


def table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]], right: frozenset[int] = frozenset()) -> str:
    """Cells come escaped; the columns in `right` hold numbers."""
    rule = ["---:" if place in right else "---" for place in range(len(head))]
    lines = [head, tuple(rule), *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def _escaped(text: str) -> str:
    text = _ANYWHERE.sub(lambda found: "\\" + found.group(), visible(text))
    text = _LINE_START.sub(_at_line_start, text)
    return _kept_spaces(text)


def _at_line_start(found: re.Match[str]) -> str:
    """A number is a list only with its dot or bracket, and that is what the backslash has to stand before."""
    sign = found.group()
    return "\\" + sign if not sign.isdigit() else sign + "\\"


def _kept_spaces(text: str) -> str:
    """Readers of Markdown drop outer spaces and take tabs for code: both are written as references."""
    core = text.strip()
    start = text[: len(text) - len(text.lstrip())] if core else text
    end = text[len(start) + len(core) :]
    named = [f"&#{ord(c)};" for c in start], [f"&#{ord(c)};" for c in end]
    return "".join(named[0]) + core.replace("\t", "&#9;") + "".join(named[1])
