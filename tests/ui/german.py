"""The German that ships: spoken for a test, and what of the English was left in a window."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QScrollArea,
    QWidget,
)

from lfb_desktop.languages import Speech

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
CATALOGUE = RESOURCES / "translations" / "lfb_de.ts"
_BESIDE_A_CHOICE = 40  # pixels, for its edge and its arrow
_PLACE = re.compile(r"\{\w+\}")


@contextmanager
def spoken_german() -> Iterator[None]:
    before = QLocale()
    speech = Speech(RESOURCES)
    speech.speak("de")
    yield
    speech.hush()
    QLocale.setDefault(before)
    QApplication.processEvents()


@cache
def catalogue() -> dict[str, set[str]]:
    """English sentences, each with how it is said in German in any place."""
    found: dict[str, set[str]] = {}
    for message in ElementTree.parse(CATALOGUE).iter("message"):
        found.setdefault(message.findtext("source") or "", set()).add(message.findtext("translation") or "")
    return found


def left_in_english(root: QWidget, of_people: str = "") -> list[str]:
    """What is seen or told, and is one of our sentences as it was written in English."""
    found = set()
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisibleTo(root) or isinstance(widget, QMenu):
            found |= {t for t in texts(widget) if t and t not in of_people and _is_english(t)}
    return sorted(found)


def squeezed(root: QWidget) -> list[str]:
    """Texts that get less height than their lines, and parts that have to be pushed sideways to be read."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or widget.size().isEmpty():
            continue
        is_wrapped = isinstance(widget, QLabel) and widget.wordWrap() and bool(widget.text())
        if is_wrapped and widget.height() < widget.heightForWidth(widget.width()):
            found.append(f"too low: {_words(widget)}")
        if isinstance(widget, QAbstractButton) and widget.height() < widget.minimumSizeHint().height():
            found.append(f"too low: {_words(widget)}")
        if isinstance(widget, QScrollArea) and widget.horizontalScrollBar().maximum() > 0:
            found.append(f"sideways by {widget.horizontalScrollBar().maximum()}: {type(widget.widget())}")
        if isinstance(widget, QComboBox) and (missing := _missing_width(widget)) > 0:
            found.append(f"cut by {missing}: {widget.currentText()}")
    return found


def _missing_width(box: QComboBox) -> int:
    """Of what is chosen, where it is one of the app's own words: names may be of any length."""
    is_ours = any(box.currentText() in said for said in catalogue().values())
    room = box.width() - _BESIDE_A_CHOICE
    return box.fontMetrics().horizontalAdvance(box.currentText()) - room if is_ours else 0


def _words(widget: QWidget) -> str:
    return next(texts(widget), "")


def texts(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QMenu | QMenuBar):
        yield from (action.text().partition("\t")[0] for action in widget.actions())
    yield widget.accessibleName()
    yield widget.toolTip()


def _is_english(text: str) -> bool:
    exact, patterns = _english()
    if text in exact:
        return True
    return any(p.fullmatch(text) for p in patterns) and not any(p.fullmatch(text) for p in _german())


@cache
def _english() -> tuple[set[str], list[re.Pattern[str]]]:
    german = {text for every in catalogue().values() for text in every}
    english = [text for text, said in catalogue().items() if text not in said and text not in german]
    return {t for t in english if not _PLACE.search(t)}, [_pattern(t) for t in english if _has_words(t)]


@cache
def _german() -> list[re.Pattern[str]]:
    every = {text for said in catalogue().values() for text in said}
    return [_pattern(text) for text in every if _has_words(text)]


def _has_words(text: str) -> bool:
    """Places with words between them."""
    return bool(_PLACE.search(text)) and bool(re.search(r"[a-z]{3}", _PLACE.sub("", text)))


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(".+".join(re.escape(part) for part in _PLACE.split(text)), re.DOTALL)
