"""The other process of a rehearsal, in which phones are played, as the one that started it sees it."""

from __future__ import annotations

import json
import secrets
import sys
from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEventLoop, QObject, QProcess

from lfb_desktop.domain.errors import Rejected, Unavailable
from lfb_desktop.domain.model import PersonId
from lfb_desktop.domain.words import say
from lfb_desktop.rehearsal.phoned import Form

_PATIENCE_MS = 5_000
_UNKNOWN = 401  # the way in was closed and opened again meanwhile
_Answer = tuple[int, dict[str, object]]


class CrowdProcess(QObject):
    """While it is waited for, this process' window's thread goes on answering phones.

    `origin` is where the room is reached now, `secret` what the code on the screen holds now.
    """

    def __init__(self, origin: Callable[[], str], secret: Callable[[], str]) -> None:
        super().__init__()
        self._origin, self._secret = origin, secret
        self._asked = 0
        self._keys: dict[PersonId, tuple[str, str]] = {}  # and the names
        self._answers: dict[int, _Answer] = {}
        self._loop: QEventLoop | None = None
        self._process = QProcess(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        self._process.readyReadStandardOutput.connect(self._on_output)
        self._process.finished.connect(self._on_finished)
        program, *words = _words()
        self._process.start(program, words)
        if not self._process.waitForStarted(_PATIENCE_MS):
            raise Unavailable(say("The played phones could not be started. Try again without them."))

    def join(self, person: PersonId, name: str) -> bool:
        """Whether the phone is in; else it waits for a yes. Once more it is the same phone."""
        key, _ = self._keys.setdefault(person, (secrets.token_urlsafe(16), name))
        form = {"secret": self._secret(), "key": key, "name": name, "person": person}
        return _taken(self._ask(person, "/api/join", form)).get("state") == "in"

    def act(self, person: PersonId, form: Form) -> None:
        """A phone that is not known any more scans the code once more, as people do."""
        answer = self._ask(person, "/api/act", {"seat": person, **form})
        if answer[0] == _UNKNOWN and self.join(person, self._keys[person][1]):
            answer = self._ask(person, "/api/act", {"seat": person, **form})
        _taken(answer)

    def close(self) -> None:
        self._process.finished.disconnect(self._on_finished)
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(_PATIENCE_MS):
            self._process.kill()
            self._process.waitForFinished(_PATIENCE_MS)

    def _ask(self, phone: PersonId, path: str, form: Form) -> _Answer:
        self._asked += 1
        number = self._asked
        asked = {"id": number, "origin": self._origin(), "phone": phone, "path": path, "form": form}
        self._process.write(f"{json.dumps(asked)}\n".encode())
        while number not in self._answers:
            if self._process.state() is not QProcess.ProcessState.Running:
                raise Unavailable(say("The played phones are gone. Try again without them."))
            self._loop = QEventLoop()
            self._loop.exec()
        return self._answers.pop(number)

    def _on_output(self) -> None:
        while self._process.canReadLine():
            found = json.loads(bytes(self._process.readLine().data()))
            self._answers[found["id"]] = (found["status"], cast("dict[str, object]", found["body"]))
        self._wake()

    def _on_finished(self) -> None:
        self._wake()

    def _wake(self) -> None:
        if self._loop is not None:
            self._loop.quit()


def _taken(answer: _Answer) -> dict[str, object]:
    status, body = answer
    if status != 200:
        raise Rejected(say("{reason}", reason=str(body.get("refused", status))))
    return body


def _words() -> list[str]:
    """The command line of this same app, as a crowd."""
    app = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "lfb_desktop"]
    return [*app, "crowd"]
