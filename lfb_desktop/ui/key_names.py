"""How this platform writes a key: "Page Down" and "Ctrl E" here, a sign for Command on macOS."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from lfb_desktop.ui.key_table import BY_ID, KeyEntry, keys_of
from lfb_desktop.ui.words import spoken

_IS_MAC = sys.platform == "darwin"
_MINUS = "−"


def hint(id_: str) -> str:
    """The first key of an entry of the table, for the small box beside a label."""
    entry = BY_ID[id_]
    return spoken(entry.said) if entry.said else written(entry.keys[0])


def written(key: str) -> str:
    """A key as people read it; `key` as Qt writes it everywhere, such as "Ctrl+Shift+O"."""
    if _IS_MAC:
        native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        return native.replace("-", _MINUS)
    before, last = _split(QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText))
    return " ".join(_named(part) for part in (*before, last))


def said(id_: str) -> str:
    """All keys of an entry in words: "Page Down, Right, N"."""
    return said_of(BY_ID[id_])


def said_of(entry: KeyEntry) -> str:
    return spoken(entry.said) if entry.said else ", ".join(written(key) for key in entry.keys)


def shortcuts(id_: str) -> list[QKeySequence]:
    """What the action of a menu is given."""
    return [QKeySequence(key) for key in keys_of(id_)]


def with_arrow(id_: str) -> str:
    """The first key of an entry with its arrow drawn, which takes less room than its name."""
    before, last = _split(keys_of(id_)[0])
    return " ".join((*(_named(part) for part in before), {"Up": "↑", "Down": "↓"}[last]))


def _split(written: str) -> tuple[tuple[str, ...], str]:
    """The keys that are held, and the one that is pressed with them, which may be the plus itself."""
    before, _, last = written[:-1].rpartition("+")
    return tuple(part for part in before.split("+") if part), last + written[-1:]


def _named(key: str) -> str:
    translate = QCoreApplication.translate
    names = {
        "Ctrl": translate("KeyNames", "Ctrl"),
        "Shift": translate("KeyNames", "Shift"),
        "Alt": translate("KeyNames", "Alt"),
        "Space": translate("KeyNames", "Space"),
        "Up": translate("KeyNames", "Up"),
        "Down": translate("KeyNames", "Down"),
        "Left": translate("KeyNames", "Left"),
        "Right": translate("KeyNames", "Right"),
        "PgDown": translate("KeyNames", "Page Down"),
        "PgUp": translate("KeyNames", "Page Up"),
        "Return": translate("KeyNames", "Enter"),
        "Del": translate("KeyNames", "Delete"),
        "Ins": translate("KeyNames", "Insert"),
        "-": _MINUS,
    }
    return names.get(key, key)
