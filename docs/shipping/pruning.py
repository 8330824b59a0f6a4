"""What of Qt the frozen folder leaves out, and what then nobody needs any more.

PyInstaller brings every plugin of a Qt module along, and everything these plugins are linked to: GTK 3
for a theme, drivers for screens without a desktop, TLS for a network that the app never asks.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from pathlib import PurePosixPath

Entry = tuple[str, str, str]  # where it goes, where it comes from, PyInstaller's word for what it is

# Every plugin that stays. Whoever adds one names who needs it.
PLUGINS = {
    "iconengines": {"qsvgicon"},  # icons of the windows
    "imageformats": {"qsvg", "qico"},  # the app's icon; PNG is in Qt itself
    "platforminputcontexts": {"*"},  # dead keys, and scripts that are composed
    "platforms": {"qxcb", "qwayland", "qoffscreen", "qwindows", "qdirect2d", "qcocoa"},
    "platformthemes": {"qxdgdesktopportal"},  # the desktop's file dialogs, without its libraries
    "styles": {"*"},
    "wayland-decoration-client": {"*"},  # a title bar where the desktop draws none
    "wayland-shell-integration": {"xdg-shell"},
}
LANGUAGES = {"de", "en"}
STARTED_BY_NAME = "libpython"  # by the program that starts everything else
_TRANSLATION = re.compile(r"PySide6/(?:Qt/)?translations/(?P<group>\w+?)_(?P<language>[a-zA-Z_]+)\.qm$")
_PLUGIN = re.compile(r"PySide6/(?:Qt/)?plugins/(?P<group>[\w-]+)/(?:lib)?(?P<name>[\w-]+)\.(?:so|dll|dylib)$")
_LIBRARY = re.compile(r"(^|/)lib[^/]+\.so(\.[0-9.]+)?$|\.dylib$")


def is_wanted(dest: str) -> bool:
    """Whether a plugin or a translation stays; everything else of Qt does."""
    name = dest.replace("\\", "/")
    if found := _PLUGIN.search(name):
        chosen = PLUGINS.get(found["group"], set())
        return "*" in chosen or found["name"] in chosen
    if found := _TRANSLATION.search(name):
        return found["group"] == "qtbase" and found["language"] in LANGUAGES
    return True


def is_library(dest: str) -> bool:
    """A shared library that is there for others only. Plugins and modules are loaded by their names."""
    return bool(_LIBRARY.search(dest)) and "/plugins/" not in dest and ".abi3." not in dest


def is_kept(entry: Entry, there: Collection[str]) -> bool:
    """Whether a data file stays: a link to a library only with the library."""
    dest, source, kind = entry
    return source.replace("\\", "/") in there if kind == "SYMLINK" and is_library(dest) else is_wanted(dest)


def pruned(entries: Iterable[Entry], needs: Callable[[str], Iterable[str]] | None) -> list[Entry]:
    """The wanted ones and the libraries that they need. `needs` gives the paths a file is linked to;
    without it every library stays."""
    wanted = [entry for entry in entries if is_wanted(entry[0])]
    if needs is None:
        return wanted
    names = {_soname(entry[0]) for entry in wanted if is_library(entry[0]) and entry[2] != "SYMLINK"}
    todo = [source for dest, source, kind in wanted if not is_library(dest) and kind != "SYMLINK"]
    todo += [source for dest, source, kind in wanted if _soname(dest).startswith(STARTED_BY_NAME)]
    sources = {_soname(dest): source for dest, source, kind in wanted if kind != "SYMLINK"}
    reached = {_soname(dest) for dest, *_ in wanted if _soname(dest).startswith(STARTED_BY_NAME)}
    while todo:
        for needed in needs(todo.pop()):
            name = _soname(needed)
            if name in names and name not in reached:
                reached.add(name)
                todo.append(sources[name])
    return [e for e in wanted if not is_library(e[0]) or _soname(e[0]) in reached]


def _soname(path: str) -> str:
    return PurePosixPath(path.replace("\\", "/")).name
