"""Whose each file of the frozen folder is: a package's, Python's, the system's, or ours."""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from lfb_desktop.notices import OURS, Part, part_of

# Libraries of the system that may go in, by their name up to ".so", and the licence somebody looked up.
LIBRARIES = {
    "libX11": "MIT",
    "libX11-xcb": "MIT",
    "libXau": "MIT",
    "libXdmcp": "MIT",
    "libbrotlicommon": "MIT",
    "libbrotlidec": "MIT",
    "libbsd": "BSD-3-Clause",
    "libbz2": "bzip2-1.0.6",
    "libcap": "BSD-3-Clause OR GPL-2.0-only",
    "libcom_err": "MIT",
    "libcrypto": "Apache-2.0",
    "libdbus-1": "AFL-2.1 OR GPL-2.0-or-later",
    "libexpat": "MIT",
    "libffi": "MIT",
    "libfontconfig": "MIT",
    "libfreetype": "FTL OR GPL-2.0-or-later",
    "libgcc_s": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "libgcrypt": "LGPL-2.1-or-later",
    "libglib-2.0": "LGPL-2.1-or-later",
    "libgpg-error": "LGPL-2.1-or-later",
    "libgssapi_krb5": "MIT",
    "libgthread-2.0": "LGPL-2.1-or-later",
    "libk5crypto": "MIT",
    "libkeyutils": "LGPL-2.1-or-later",
    "libkrb5": "MIT",
    "libkrb5support": "MIT",
    "liblz4": "BSD-2-Clause",
    "liblzma": "public domain",
    "libmd": "BSD-3-Clause",
    "libpcre2-8": "BSD-3-Clause",
    "libpng16": "libpng-2.0",
    "libsqlite3": "public domain",
    "libssl": "Apache-2.0",
    "libstdc++": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "libsystemd": "LGPL-2.1-or-later",
    "libuuid": "BSD-3-Clause",
    "libxcb-cursor": "MIT",
    "libxcb-icccm": "MIT",
    "libxcb-image": "MIT",
    "libxcb-keysyms": "MIT",
    "libxcb-randr": "MIT",
    "libxcb-render": "MIT",
    "libxcb-render-util": "MIT",
    "libxcb-shape": "MIT",
    "libxcb-shm": "MIT",
    "libxcb-sync": "MIT",
    "libxcb-util": "MIT",
    "libxcb-xfixes": "MIT",
    "libxcb-xkb": "MIT",
    "libxkbcommon": "MIT",
    "libxkbcommon-x11": "MIT",
    "libz": "Zlib",
    "libzstd": "BSD-3-Clause",
}
# Comes inside the packages of Qt and is the work of others.
INSIDE_QT = {"libicu": Part("ICU", "", "Unicode-DFS-2016", "https://icu.unicode.org/")}


class Unaccounted(Exception):
    """A file of which nobody knows whose it is, or a library of which nobody looked up the licence."""


@dataclass(frozen=True, slots=True)
class Owned:
    """A part, and where the texts of its licence lie now."""

    part: Part
    texts: tuple[Path, ...] = ()


def owners(entries: Iterable[tuple[str, str, str]], root: Path) -> tuple[Owned, ...]:
    """Everybody whose work goes in, each once. Raises Unaccounted."""
    packages = _packages()
    found: dict[str, Owned] = {}
    for dest, source, kind in entries:
        if kind == "SYMLINK" or not source or source == "-":
            continue
        owned = _owner(dest, Path(source), root, packages)
        if owned is not None:
            found[owned.part.name] = owned
        for start, part in INSIDE_QT.items():
            if Path(dest).name.startswith(start):
                found[part.name] = Owned(part)
    return tuple(found.values())


def _owner(dest: str, source: Path, root: Path, packages: dict[Path, metadata.Distribution]) -> Owned | None:
    """None for what is ours, or was made by the build itself."""
    package = packages.get(source) or packages.get(source.resolve())
    if package is not None:
        return _of_package(package)
    if source.is_relative_to(sys.base_prefix) or dest == "base_library.zip" or _is_of_python(source):
        return _python()
    if source.is_relative_to(root) or "PyInstaller" in source.parts:
        return None
    return _library(source)


def _packages() -> dict[Path, metadata.Distribution]:
    return {
        Path(str(package.locate_file(file))).resolve(): package
        for package in metadata.distributions()
        if package.metadata["Name"] != OURS
        for file in package.files or ()
    }


def _of_package(package: metadata.Distribution) -> Owned | None:
    if package.metadata["Name"].lower() == "pyinstaller":
        return bootloader()
    names = ("licen", "copying", "authors", "notice")
    texts = tuple(
        Path(str(package.locate_file(file)))
        for file in package.files or ()
        if ".dist-info" in file.parts[0] and file.name.lower().startswith(names)
    )
    return Owned(part_of(package), texts)


def bootloader() -> Owned:
    """The program that starts Python in the folder."""
    package = metadata.distribution("pyinstaller")
    texts = tuple(Path(str(package.locate_file(f))) for f in package.files or () if f.name == "COPYING.txt")
    licence = "GPL-2.0-or-later WITH Bootloader-exception"
    return Owned(
        Part(
            "PyInstaller (bootloader)", package.version, licence, "https://github.com/pyinstaller/pyinstaller"
        ),
        texts,
    )


def _is_of_python(source: Path) -> bool:
    return source.name.startswith("libpython")


def _python() -> Owned:
    text = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    part = Part("Python", platform.python_version(), "PSF-2.0", "https://www.python.org/downloads/source/")
    return Owned(part, (text,) if text.is_file() else ())


def _library(source: Path) -> Owned:
    """A library of the system, with its package where the system is Debian."""
    name = source.name.partition(".so")[0]
    if name not in LIBRARIES:
        raise Unaccounted(f"Look up the licence of {source}, and write it into docs/shipping/owners.py.")
    package, version, source_package = _debian(source)
    where = f"apt-get source {source_package}" if source_package else ""
    text = Path("/usr/share/doc") / package / "copyright"
    return Owned(Part(name, version, LIBRARIES[name], where), (text,) if package and text.is_file() else ())


def _debian(source: Path) -> tuple[str, str, str]:
    """The package that a file came with, its version, and its source; empty where nobody knows."""
    if shutil.which("dpkg-query") is None:
        return "", "", ""
    real = source.resolve()
    older = Path("/", *real.parts[2:])  # a file that was packed before /lib became a part of /usr
    for place in (real, older):
        told = _asked("dpkg-query", "-S", str(place))
        if told:
            package = told.partition(": ")[0]
            form = "${Package}\t${Version}\t${source:Package}=${source:Version}"
            name, version, of = _asked("dpkg-query", "-W", "-f", form, package).split("\t")
            return name, version, of
    return "", "", ""


def _asked(*words: str) -> str:
    """The first line of the answer, empty if there is none."""
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    return done.stdout.partition("\n")[0]
