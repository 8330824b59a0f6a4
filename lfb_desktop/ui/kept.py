"""What stands in a page and in no file yet, for a page of the same build that takes its place.

Half a sentence, a chosen row, how far a list is scrolled, where the keyboard is. The parts of both
pages are told apart by the names that the code gives them.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

Editor = QLineEdit | QPlainTextEdit | QTextEdit


class Kept:
    """Read from a page while it is there; `give_back` does nothing where the other page has no such part."""

    def __init__(self, page: QWidget) -> None:
        parts = dict(_parts(page))
        focus = QApplication.focusWidget()
        self._texts = {n: _text(w) for n, w in parts.items() if isinstance(w, Editor) and not _is_fixed(w)}
        self._choices = {n: w.currentIndex() for n, w in parts.items() if isinstance(w, QComboBox)}
        self._rows = {n: _row(w) for n, w in parts.items() if isinstance(w, QAbstractItemView)}
        self._scrolls = {n: _scroll(w) for n, w in parts.items() if isinstance(w, QAbstractScrollArea)}
        self._focus = next((n for n, w in parts.items() if w is focus), None)

    def give_back(self, page: QWidget) -> None:
        parts = dict(_parts(page))
        for name, part in parts.items():
            if isinstance(part, QComboBox) and 0 <= self._choices.get(name, -1) < part.count():
                part.setCurrentIndex(self._choices[name])
            elif isinstance(part, QAbstractItemView) and name in self._rows:
                _choose(part, *self._rows[name])
        for name, part in parts.items():
            if isinstance(part, Editor) and name in self._texts:
                _type(part, self._texts[name])
            if isinstance(part, QAbstractScrollArea) and name in self._scrolls:
                part.verticalScrollBar().setValue(self._scrolls[name])
        focus = parts.get(self._focus) if self._focus is not None else None
        if focus is not None:
            focus.setFocus()


def _parts(page: QWidget) -> Iterator[tuple[str, QWidget]]:
    """Every part of the page that the code has a name for, each once, by the first name that leads to it."""
    seen: set[int] = set()
    waiting: list[tuple[str, object]] = [("", page)]
    while waiting:
        name, value = waiting.pop(0)
        if isinstance(value, (list, tuple)):
            waiting += [(f"{name}[{n}]", inner) for n, inner in enumerate(value)]
        elif isinstance(value, dict):
            waiting += [(f"{name}[{key}]", inner) for key, inner in value.items()]
        elif isinstance(value, QWidget) and id(value) not in seen:
            seen.add(id(value))
            if value is page or page.isAncestorOf(value):
                yield name, value
                waiting += [(f"{name}.{key}", inner) for key, inner in vars(value).items()]


def _is_fixed(editor: Editor) -> bool:
    return editor.isReadOnly()


def _text(editor: Editor) -> str:
    return editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()


def _type(editor: Editor, text: str) -> None:
    if _is_fixed(editor) or _text(editor) == text:
        return
    if isinstance(editor, QLineEdit):
        editor.setText(text)
    else:
        editor.setPlainText(text)


def _row(view: QAbstractItemView) -> tuple[int, int]:
    return view.currentIndex().row(), view.currentIndex().column()


def _choose(view: QAbstractItemView, row: int, column: int) -> None:
    model = view.model()
    if model is not None and 0 <= row < model.rowCount():
        view.setCurrentIndex(model.index(row, max(0, column)))


def _scroll(area: QAbstractScrollArea) -> int:
    return area.verticalScrollBar().value()
