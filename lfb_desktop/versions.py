"""Whether what the app stands on can carry it: told in one sentence at the start, not by a crash later."""

from __future__ import annotations

Version = tuple[int, ...]

OLDEST_PYTHON = (3, 11)
OLDEST_SQLITE = (3, 37, 0)  # the first with STRICT tables
OLDEST_PYSIDE = (6, 8)
# It loses a reference with every signal: the process is aborted after some hundreds of them.
LOSES_REFERENCES, ON_PYTHON_BEFORE = (6, 12, 0), (3, 12)


def amiss(python: Version, sqlite: Version) -> str:
    """What is wrong with this Python, and what to do; "" if nothing is."""
    if python < OLDEST_PYTHON:
        return f"Python 3.11 or newer is needed; this is {_said(python)}. Install the app with a newer one."
    if sqlite < OLDEST_SQLITE:
        return f"SQLite 3.37 or newer is needed; this Python has {_said(sqlite)}. Use a newer Python."
    return ""


def amiss_in_windows(python: Version, pyside: Version) -> str:
    """What is wrong with this PySide6 on this Python; `pyside` is empty where there is none."""
    if not pyside:
        return "PySide6 is missing. Install the app again: python3 -m pip install lfb-desktop"
    if pyside < OLDEST_PYSIDE:
        return f"PySide6 6.8 or newer is needed; this is {_said(pyside)}. Install a newer PySide6-Essentials."
    if pyside[:3] == LOSES_REFERENCES and python < ON_PYTHON_BEFORE:
        return (
            f"PySide6 {_said(pyside)} ends the app after a while on Python {_said(python)}. "
            "Install another one: python3 -m pip install 'PySide6-Essentials!=6.12.0'"
        )
    return ""


def _said(version: Version) -> str:
    return ".".join(map(str, version[:3]))
