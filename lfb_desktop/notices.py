"""What the app is built on, whose work it is, and under which licence: for About and for the frozen folder.

A frozen app carries the notices that were made from what went into its folder. Everywhere else they are
made when somebody asks, from what is installed beside the app.
"""

from __future__ import annotations

import platform
import re
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

OURS = "leading-from-behind"
UNKNOWN = "unknown"
_NAME = re.compile(r"[A-Za-z0-9._-]+")

HEAD = """\
Leading from Behind is free software under the MIT licence; its text is in the file LICENSE.

It stands on the work of many others, each under a licence of its own. The texts of these licences come
with the app: in the folder licences among its resources, which in a frozen folder is
_internal/lfb_desktop/resources/licences, or with each package that pip installed.

"""
QT = """\
Qt, PySide6 and Shiboken6 are used under the GNU Lesser General Public License, version 3
(LGPL-3.0.txt, which adds to GPL-3.0.txt). They are used as their makers publish them, and linked as
shared libraries that lie as single files in the folder PySide6: you may exchange each of them for
another version that you built or changed yourself, and you may find out how. Their source code:
    Qt {qt}: https://download.qt.io/official_releases/qt/
    PySide6 and Shiboken6: https://download.qt.io/official_releases/QtForPython/pyside6/
Qt itself contains work of others: https://doc.qt.io/qt-6/licenses-used-in-qt.html
Portions of this software are copyright The FreeType Project (https://freetype.org).

"""


@dataclass(frozen=True, slots=True)
class Part:
    """One work of others. `source` is where its source code can be had, or empty."""

    name: str
    version: str
    licence: str
    source: str = ""


def text(resources: Path, qt_version: str) -> str:
    """The notices of this installation; reading them takes a moment."""
    made = resources / "licences" / "NOTICE.txt"
    if made.is_file():
        return made.read_text(encoding="utf-8")
    return written((*resting(), *installed()), qt_version)


def written(parts: Iterable[Part], qt_version: str) -> str:
    """The whole text: what is owed to Qt, then a line a part."""
    rows = sorted(parts, key=lambda part: part.name.lower())
    listed = [f"{p.name} {p.version}".strip() + f"\n    {p.licence}\n    {p.source}".rstrip() for p in rows]
    return HEAD + QT.format(qt=qt_version) + "\n".join(listed) + "\n"


def versions(qt_version: str) -> tuple[tuple[str, str], ...]:
    """What somebody is asked for who reports a fault."""
    return (
        ("Python", platform.python_version()),
        ("Qt", qt_version),
        ("SQLite", sqlite3.sqlite_version),
    )


def resting() -> tuple[Part, ...]:
    """What is no package: Python, its SQLite, the typefaces, and the list of signs that look alike."""
    return (
        Part("Python", platform.python_version(), "PSF-2.0", "https://www.python.org/downloads/source/"),
        Part("SQLite", sqlite3.sqlite_version, "public domain", "https://sqlite.org/download.html"),
        Part("Unicode (signs that look alike)", "", "Unicode-3.0", "https://www.unicode.org/reports/tr39/"),
        Part("Inter (typeface)", "", "OFL-1.1", "https://github.com/rsms/inter"),
        Part("Vollkorn (typeface)", "", "OFL-1.1", "https://github.com/FAlthausen/Vollkorn-Typeface"),
    )


def installed(root: str = OURS) -> tuple[Part, ...]:
    """The packages that `root` needs, and that these need; what is not installed here is not named."""
    found: dict[str, Part] = {}
    todo = _needed_by(root)
    while todo:
        name = todo.pop()
        if name in found:
            continue
        try:
            found[name] = part_of(metadata.distribution(name))
        except metadata.PackageNotFoundError:
            continue  # another system needs it
        todo += _needed_by(name)
    return tuple(found.values())


def part_of(distribution: metadata.Distribution) -> Part:
    """What a package says of itself."""
    about = distribution.metadata
    urls = dict(line.split(", ", 1) for line in about.get_all("Project-URL") or [])
    named = ("Source", "Source Code", "Repository", "Homepage", "Home-page", "Documentation")
    source = next((urls[name] for name in named if name in urls), about["Home-page"] or "")
    return Part(about["Name"], distribution.version, licence_of(about), source)


def licence_of(about: metadata.PackageMetadata) -> str:
    """The expression of today, else the line of old, else the classifiers."""
    for key in ("License-Expression", "License"):
        for line in about.get_all(key) or []:
            if line and "\n" not in line and line != "UNKNOWN":
                return str(line)
    classes = [c for c in about.get_all("Classifier") or [] if c.startswith("License ::")]
    return ", ".join(c.rpartition(" :: ")[2] for c in classes) or UNKNOWN


def is_gpl_only(licence: str) -> bool:
    """Whether there is no free way to use it but the GPL. The LGPL is one, and so is an exception."""
    ways = [way for way in re.split(r"\s+OR\s+", licence) if "Commercial" not in way]
    return all("GPL" in way and "LGPL" not in way and "exception" not in way.lower() for way in ways)


def _needed_by(name: str) -> list[str]:
    try:
        lines = metadata.requires(name) or []
    except metadata.PackageNotFoundError:
        return []
    names = (_NAME.match(line) for line in lines if "extra ==" not in line)
    return [re.sub(r"[-_.]+", "-", found.group()).lower() for found in names if found]
