"""Rows carried by the mouse, from one list to another or within one; every list keeps its keys for the same.

The mouse is followed here and not by Qt's own drag: so the words that are carried are seen in their own
type with what letting go would do, Esc always takes it back, and a test can carry as a hand does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.carried_picture import CarriedPicture
from lfb_desktop.ui.widgets.row import Edge, Row
from lfb_desktop.ui.widgets.rows import RowsView

_NEAR = 36  # pixels from an edge where a list begins to scroll
_SCROLL_MS = 16


@dataclass(frozen=True, slots=True)
class Load:
    """What is carried: rows of one list, by their keys."""

    source: RowsView
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Landing:
    """Where the load would land; `words` tell what letting go does."""

    view: RowsView
    key: str
    edge: Edge
    words: str


class Board(Protocol):
    """Who knows what may be carried, where it may land, and what that does."""

    def load(self, source: RowsView, key: str) -> tuple[str, ...]: ...

    def landing(self, load: Load, view: RowsView, key: str, *, is_lower: bool) -> Landing | None: ...

    def land(self, load: Load, landing: Landing) -> None: ...


class Carrying(QObject):
    def __init__(self, theme: Theme, board: Board, lists: tuple[RowsView, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._board = board
        self._lists = {view.viewport(): view for view in lists}
        self._pressed: tuple[RowsView, str, QPoint] | None = None
        self._load: Load | None = None
        self._landing: Landing | None = None
        self._picture: CarriedPicture | None = None
        self._keys_from: QWidget | None = None
        self._here = QPoint()
        self._is_taken_back = False  # by Esc: the button is still down and does nothing more
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(_SCROLL_MS)
        self._scrolling.timeout.connect(self._on_scrolling_timeout)
        for viewport in self._lists:
            viewport.installEventFilter(self)

    @property
    def landing(self) -> Landing | None:
        return self._landing

    @property
    def is_carrying(self) -> bool:
        return self._load is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            return self._key(event)
        if event.type() == QEvent.Type.Hide and self.is_carrying:
            self.cancel()
        if not isinstance(event, QMouseEvent) or not isinstance(watched, QWidget):
            return False
        view = self._lists.get(watched)
        return view is not None and self._mouse(view, event)

    def cancel(self) -> None:
        """Nothing happened."""
        self._pressed = None
        self._put_down()

    # The mouse.

    def _mouse(self, view: RowsView, event: QMouseEvent) -> bool:
        """True where the list must not see it: a sweep would choose every row on the way."""
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress:
            self._press(view, event)
        elif kind == QEvent.Type.MouseMove and event.buttons() & Qt.MouseButton.LeftButton:
            return self._move(event)
        elif kind == QEvent.Type.MouseButtonRelease:
            return self._release()
        return False

    def _press(self, view: RowsView, event: QMouseEvent) -> None:
        self.cancel()
        self._is_taken_back = False
        hit = view.hit(event.position().toPoint())
        if hit is not None and not hit.part and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = view, hit.key, event.globalPosition().toPoint()

    def _move(self, event: QMouseEvent) -> bool:
        here = event.globalPosition().toPoint()
        if self._is_taken_back:
            return True
        if self._load is None and self._pressed is not None:
            view, key, there = self._pressed
            if (here - there).manhattanLength() >= QApplication.startDragDistance():
                self._pick_up(view, key)
        if self._load is not None:
            self._carry(here)
        return self._pressed is not None

    def _release(self) -> bool:
        load, landing = self._load, self._landing
        is_ours = load is not None or self._is_taken_back
        self._is_taken_back = False
        self.cancel()
        if load is not None and landing is not None:
            self._board.land(load, landing)
        return is_ours

    def _key(self, event: QKeyEvent) -> bool:
        """Esc takes it back before anything else may have it."""
        if self._load is None or event.key() != Qt.Key.Key_Escape:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() == QEvent.Type.KeyPress:
            self.cancel()
            self._is_taken_back = True
        return True

    # What is carried.

    def _pick_up(self, view: RowsView, key: str) -> None:
        keys = self._board.load(view, key)
        rows = [row for k in keys if (row := view.row(k)) is not None]
        if not rows:
            self._pressed = None
            return
        self._load = Load(view, keys)
        self._picture = CarriedPicture(self._theme, view.window(), _first(rows, key), len(rows))
        self._keys_from = QApplication.focusWidget()
        if self._keys_from is not None:
            self._keys_from.installEventFilter(self)
        view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._scrolling.start()

    def _put_down(self) -> None:
        if self._load is None:
            return
        self._load.source.viewport().unsetCursor()
        self._load = None
        self._show_landing(None)
        self._scrolling.stop()
        if self._keys_from is not None and self._keys_from not in self._lists:
            self._keys_from.removeEventFilter(self)
        self._keys_from = None
        if self._picture is not None:
            self._picture.hide()
            self._picture.deleteLater()
            self._picture = None

    def _carry(self, here: QPoint) -> None:
        self._here = here
        load, picture = self._load, self._picture
        if load is None or picture is None:
            return
        found = None
        for viewport, view in self._lists.items():
            point = viewport.mapFromGlobal(here)
            if viewport.isVisible() and viewport.rect().contains(point):
                key, is_lower = view.key_at(point)
                found = self._board.landing(load, view, key, is_lower=is_lower)
        self._show_landing(found)
        picture.tell(found.words if found else "")
        picture.follow(here)

    def _show_landing(self, landing: Landing | None) -> None:
        before = self._landing
        if landing == before:
            return
        self._landing = landing
        if before is not None and (landing is None or landing.view is not before.view):
            before.view.show_landing()
        if landing is not None:
            landing.view.show_landing(landing.key, landing.edge)

    def _on_scrolling_timeout(self) -> None:
        """Near an edge the list goes on by itself, faster the nearer."""
        for viewport in self._lists:
            step = _scroll_step(viewport.rect(), viewport.mapFromGlobal(self._here))
            bar = self._lists[viewport].verticalScrollBar()
            before = bar.value()
            bar.setValue(before + step)
            if bar.value() != before:
                self._carry(self._here)


def _scroll_step(rect: QRect, point: QPoint) -> int:
    if not (rect.left() <= point.x() <= rect.right()):
        return 0
    above, below = rect.top() + _NEAR - point.y(), point.y() - (rect.bottom() - _NEAR)
    if 0 < above <= 2 * _NEAR:
        return -1 - above // 3
    return 1 + below // 3 if 0 < below <= 2 * _NEAR else 0


def _first(rows: list[Row], key: str) -> Row:
    return next((row for row in rows if row.key == key), rows[0])
