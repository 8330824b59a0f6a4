"""The files of the page, read once; nothing is looked up on the disk by what a stranger asks for."""

from __future__ import annotations

import gzip
from dataclasses import dataclass
from pathlib import Path

PAGE = "index.html"
KINDS = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".woff2": "font/woff2",
}
_LETS_ONE_KEEP_IT = {".woff2": "max-age=86400"}  # the font alone is the same with every session
_PACKED = {".html", ".css", ".js", ".svg"}


@dataclass(frozen=True, slots=True)
class File:
    body: bytes
    packed: bytes | None  # for who understands gzip
    kind: str
    cache: str


def read(folder: Path) -> dict[str, File]:
    """By path: "/" is the page, "/phone.css" a file beside it. Without the folder there is no page."""
    if not folder.is_dir():
        return {}
    found = {f"/{path.name}": _file(path) for path in _files(folder)}
    page = found.pop(f"/{PAGE}", None)
    return found if page is None else {"/": page, **found}


def _files(folder: Path) -> list[Path]:
    return [p for p in sorted(folder.iterdir()) if p.suffix in KINDS and p.is_file() and p.name[0] != "."]


def _file(path: Path) -> File:
    body = path.read_bytes()
    packed = gzip.compress(body, mtime=0) if path.suffix in _PACKED else None
    cache = _LETS_ONE_KEEP_IT.get(path.suffix, "no-store")
    return File(body, packed, KINDS[path.suffix], cache)
