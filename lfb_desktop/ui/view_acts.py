"""What the menus View and Help do with the window: full screen, the next region, all keys, manual, About."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from lfb_desktop.ui.ports import HasManualPage, HasRegions, Ports


class ViewActs(QObject):
    """Nothing of it belongs to a session; `page` gives the one that is shown."""

    def __init__(self, window: QMainWindow, ports: Ports, page: Callable[[], QWidget | None]) -> None:
        super().__init__(window)
        self._window = window
        self._ports = ports
        self._page = page

    def full_window(self) -> None:
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def next_region(self) -> None:
        page = self._page()
        every: tuple[QWidget, ...] = page.regions() if isinstance(page, HasRegions) else ()
        regions = tuple(region for region in every if region.isEnabled())
        if regions:
            region_after(regions, QApplication.focusWidget()).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keys(self) -> None:
        self._ports.show_keys(self._window)

    def manual(self) -> None:
        """Where it was left, or at its contents."""
        self._ports.show_manual(self._window, "", self._moment()[1])

    def manual_now(self) -> None:
        """At the page of what is shown just now."""
        self._ports.show_manual(self._window, *self._moment())

    def _moment(self) -> tuple[str, bool]:
        page = self._page()
        return page.manual_page() if isinstance(page, HasManualPage) else ("", False)

    def about(self) -> None:
        self._ports.show_about(self._window)


def region_after(regions: tuple[QWidget, ...], focus: QWidget | None) -> QWidget:
    """The region behind the one that holds the focus, by the order of tabs; the first after the last."""
    here = focus
    while here is not None:
        here = here.nextInFocusChain()
        if here in regions or here is focus:
            break
    return here if here in regions and here is not None else regions[0]
