"""Hears every fault of ours, wherever it happens: it is logged, and one box tells of it. The app lives on.

One box, however many there are: it counts. A fault that was told of and comes again is counted in silence.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import re
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6 import __version__ as pyside
from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
    qVersion,
)
from PySide6.QtWidgets import QApplication

from lfb_desktop import __version__, faults
from lfb_desktop.ui.fault_dialog import FaultDialog
from lfb_desktop.ui.home.refusing import reason_of
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.window import Window

_MOST = 20  # different ones in a report
_OTHERS = "others, which stand in the log"
_HEAD = re.compile(r"[A-Za-z_][\w:~]*(?=[(:])")  # the function of Qt that speaks; what follows may be a text
_LEVELS = {
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

log = logging.getLogger("lfb_desktop")


@dataclass
class Seen:
    """A fault, when it was first met, and how often."""

    text: str
    first: str
    count: int = 1


class FaultWatch(QObject):
    """`caught` is what `sys.excepthook` calls; `listen` hears the other places, until `stop`."""

    _from_thread = Signal(object)

    def __init__(self, window: Window, theme: Theme, folder: Path, open_path: Callable[[Path], None]) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._folder = folder
        self._open_path = open_path
        self._seen: dict[str, Seen] = {}
        self._qt_seen: dict[str, int] = {}
        self._dialog: FaultDialog | None = None
        self._is_telling = False
        self._stops: list[Callable[[], object]] = []
        self._from_thread.connect(self._on_from_thread)

    # Where faults come from.

    def caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """A refusal or the disk's no that nobody caught is said in its own words; all else is a fault."""
        if not isinstance(error, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        reason = reason_of(error)
        if reason is not None:
            self._window.tell(reason)
        elif self._note(faults.told(error, trace)):
            self._tell()

    def listen(self) -> None:
        if self._stops:
            return
        before = threading.excepthook, sys.unraisablehook
        threading.excepthook = self._on_thread
        sys.unraisablehook = self._on_unraisable
        self._stops.append(lambda: setattr(threading, "excepthook", before[0]))
        self._stops.append(lambda: setattr(sys, "unraisablehook", before[1]))
        qt_before = qInstallMessageHandler(self._on_qt)
        self._stops.append(lambda: qInstallMessageHandler(qt_before))

    def note_hard_faults(self) -> None:
        """What ends the process at once leaves its frames in a file beside the log."""
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            file = (self._folder / "broken-off.log").open("w", encoding="utf-8")
            faulthandler.enable(file)
            self._stops += [faulthandler.disable, file.close]
        log.info(self._heading())

    def stop(self) -> None:
        for stop in self._stops:
            stop()
        self._stops = []

    def _on_thread(self, found: threading.ExceptHookArgs) -> None:
        if found.exc_value is not None:
            self._from_thread.emit(faults.told(found.exc_value, found.exc_traceback))

    def _on_from_thread(self, text: str) -> None:
        if self._note(text):
            self._tell()

    def _on_unraisable(self, found: sys.UnraisableHookArgs) -> None:
        """Where something was taken down; nobody waits for it, so it is only noted."""
        if found.exc_value is not None:
            self._note(faults.told(found.exc_value, found.exc_traceback))

    def _on_qt(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        level = _LEVELS.get(kind)
        if kind is QtMsgType.QtFatalMsg:
            print(text, file=sys.__stderr__)
        if level is None:
            return
        head = _HEAD.match(text)
        words = f"Qt says something ({context.category or 'default'}) {head.group() if head else ''}".rstrip()
        self._qt_seen[words] = self._qt_seen.get(words, 0) + 1
        if _is_worth(self._qt_seen[words]):
            log.log(level, words)

    # What follows.

    def report(self) -> str:
        """For whoever mends it; no texts, names or tickets are in it."""
        parts = [self._heading()]
        parts += [f"{seen.count} x, first at {seen.first}\n{seen.text}" for seen in self._seen.values()]
        return "\n\n".join(parts) + "\n"

    def _heading(self) -> str:
        return faults.heading(__version__, f"Qt {qVersion()}, PySide6 {pyside}")

    def _note(self, text: str) -> bool:
        """Whether it is a new one, or its box stands there and counts."""
        is_known = text in self._seen
        key = text if is_known or len(self._seen) < _MOST else _OTHERS
        if not is_known:
            log.error(text)
        seen = self._seen.get(key)
        if seen is None:
            self._seen[key] = Seen(key, datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%S UTC"))
            return True
        seen.count += 1
        if _is_worth(seen.count):
            log.error("%s times: %s", seen.count, key)
        return self._dialog is not None

    def _tell(self) -> None:
        if self._is_telling:  # telling it is what went wrong
            return
        self._is_telling = True
        try:
            if self._dialog is None:
                self._dialog = FaultDialog(self._theme, self._window)
                self._dialog.folder_asked.connect(self._on_folder_asked)
                self._dialog.finished.connect(self._on_dialog_finished)
                if QApplication.activeModalWidget() is None:
                    self._dialog.show()
                else:  # another dialog would keep every key and click from it
                    self._dialog.open()
            self._dialog.show_report(sum(seen.count for seen in self._seen.values()), self.report())
        finally:
            self._is_telling = False

    def _on_folder_asked(self) -> None:
        self._open_path(self._folder)

    def _on_dialog_finished(self) -> None:
        self._dialog = None


def _is_worth(count: int) -> bool:
    """The log hears the first, the tenth, the hundredth."""
    return count in (1, 10, 100, 1000) or count % 10_000 == 0
