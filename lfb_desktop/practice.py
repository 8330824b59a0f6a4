"""Rehearsals that are started from the app: each in a process of its own.

A rehearsal holds its process in a wait of its own while the people play, makes ids that can be foretold,
and may be closed at any moment. None of that belongs beside an open team file: the other process
reads the prepared session once, and plays on a copy.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal

from lfb_desktop.domain.errors import refuse
from lfb_desktop.domain.model import SessionId
from lfb_desktop.domain.words import Say, say
from lfb_desktop.paths import Paths, under

_PATIENCE_MS = 5_000  # for a rehearsal that is told to end, so that it can keep what has come to its end

NOT_STARTED = say("The rehearsal could not be started. Try again, or restart the app.")
BROKEN = say("The rehearsal broke off. The session that you prepare is as it was.")


class Practice(QObject):
    """One rehearsal at a time. `failed` carries the sentence that says why there is none."""

    failed = Signal(Say)

    def __init__(self, paths: Paths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths = paths
        self._process: QProcess | None = None

    @property
    def is_open(self) -> bool:
        return self._process is not None

    def start(self, team_file: Path, session: SessionId) -> None:
        """Both windows of a rehearsal of this session come up; refused while there is one."""
        if self._process is not None:
            raise refuse("A rehearsal is open already. Close its window first.")
        process = self._process = QProcess(self)
        process.setStandardOutputFile(QProcess.nullDevice())
        process.finished.connect(self._on_process_finished)
        process.errorOccurred.connect(self._on_process_error)
        program, *words = words_for(self._paths, team_file, session)
        process.start(program, words)

    def stop(self) -> None:
        """With the app: a rehearsal is told to end, and then made to."""
        process, self._process = self._process, None
        if process is None:
            return
        process.finished.disconnect(self._on_process_finished)
        process.errorOccurred.disconnect(self._on_process_error)
        process.terminate()
        if not process.waitForFinished(_PATIENCE_MS):
            process.kill()
            process.waitForFinished(_PATIENCE_MS)
        process.deleteLater()

    def _on_process_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        process = self._let_go()
        if process is None or (status is QProcess.ExitStatus.NormalExit and code == 0):
            return
        told = bytes(process.readAllStandardError().data()).decode(errors="replace").strip()
        last = told.splitlines()[-1] if told else ""
        # Status 1 comes with one sentence for people; anything else is a report for us.
        is_sentence = status is QProcess.ExitStatus.NormalExit and code == 1 and len(told.splitlines()) == 1
        self.failed.emit(say("{reason}", reason=last) if is_sentence else BROKEN)

    def _on_process_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._let_go()
            self.failed.emit(NOT_STARTED)

    def _let_go(self) -> QProcess | None:
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
        return process


def words_for(paths: Paths, team_file: Path, session: SessionId) -> list[str]:
    """The command line of this same app, for the same home."""
    app = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "lfb_desktop"]
    home = ["--home", str(paths.data)] if paths == under(paths.data) else []
    return [*app, *home, "rehearse", "--watch", "--from", str(team_file), "--session", session]
