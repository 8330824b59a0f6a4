"""The displays as Qt knows them now, as values, and one signal for every change of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from lfb_desktop.ui.screens.display import Display, group_of, key_of, told_apart


class LiveDisplays(QObject):
    """`changed` comes at once: while a screen goes, Qt has not moved its windows yet."""

    changed = Signal()

    def __init__(
        self, screens: Callable[[], Sequence[QScreen]] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._screens = screens or QGuiApplication.screens
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenAdded.connect(self._on_screen_added)
        application.screenRemoved.connect(self._on_screen_removed)
        for screen in self._screens():
            screen.geometryChanged.connect(self._on_screen_geometry_changed)

    def now(self) -> tuple[Display, ...]:
        """The primary one first."""
        return told_apart([display_of(s) for s in self._screens()])

    def screen(self, key: str) -> QScreen | None:
        return next((s for d, s in self._pairs() if d.key == key), None)

    def key_at(self, widget: QWidget) -> str:
        """The key of the display that the widget's window stands on; empty if that one is gone."""
        own = widget.window().screen()
        return next((d.key for d, s in self._pairs() if s is own), "")

    def is_beside(self, key: str, widget: QWidget) -> bool:
        """Whether that display is there and shows something else than the widget's own."""
        mine = group_of(self.now(), key)
        own = self.key_at(widget)
        return bool(mine) and all(d.key != own for d in mine)

    def _pairs(self) -> list[tuple[Display, QScreen]]:
        return list(zip(self.now(), self._screens(), strict=True))

    def _on_screen_added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._on_screen_geometry_changed)
        self.changed.emit()

    def _on_screen_removed(self, screen: QScreen) -> None:
        self.changed.emit()

    def _on_screen_geometry_changed(self) -> None:
        self.changed.emit()


def display_of(screen: QScreen) -> Display:
    place = screen.geometry()
    key = key_of(screen.model(), screen.serialNumber(), screen.name(), place.width(), place.height())
    return Display(key, screen.name(), place.x(), place.y(), place.width(), place.height())
