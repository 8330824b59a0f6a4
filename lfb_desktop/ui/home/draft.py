"""A field whose text is sent by itself: when it loses the focus, or after a moment without typing.

What a field holds and what the session holds are two things until the door has taken the text. A
field that is being typed in, or holds a refused text, is never overwritten by a new view.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from lfb_desktop.domain.words import NOTHING, Say

WAIT_MS = 800
Editor = QLineEdit | QPlainTextEdit


class Draft(QObject):
    """Binds an editor to `send(text)`, which answers with NOTHING or a refusal; `tell` shows the refusal."""

    typed = Signal()

    def __init__(self, editor: Editor, send: Callable[[str], Say], tell: Callable[[Say], None]) -> None:
        super().__init__(editor)
        self._editor = editor
        self._send = send
        self._tell = tell
        self._known = ""
        self._is_showing = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self.flush)
        editor.textChanged.connect(self._on_editor_text_changed)
        editor.installEventFilter(self)

    @property
    def text(self) -> str:
        return text_of(self._editor)

    @property
    def is_pending(self) -> bool:
        """Whether the field holds something that the session does not hold yet."""
        return self.text.strip() != self._known.strip()

    def show(self, text: str) -> None:
        """What the session holds now. Kept back while somebody types or a refused text waits."""
        was_pending, self._known = self.is_pending, text
        if was_pending or not self.is_pending:
            return
        self._is_showing = True
        put_text(self._editor, text)
        self._is_showing = False

    def flush(self) -> bool:
        """Sends what waits; True if nothing is left waiting."""
        self._timer.stop()
        if not self.is_pending:
            return True
        typed = self.text
        refusal = self._send(typed)
        if not refusal:
            self._known = typed
        self._tell(refusal)
        return not refusal

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self.flush()
        return False

    def _on_editor_text_changed(self) -> None:
        if self._is_showing:
            return
        self._tell(NOTHING)
        self._timer.start()
        self.typed.emit()


def text_of(editor: Editor) -> str:
    """What stands in the editor, character by character: `toPlainText` would change some spaces."""
    if isinstance(editor, QLineEdit):
        return editor.text()
    return editor.document().toRawText().replace("\u2029", "\n")


def put_text(editor: Editor, text: str) -> None:
    if isinstance(editor, QLineEdit):
        editor.setText(text)
        if not editor.hasFocus():
            editor.setCursorPosition(0)  # a long text is read from its beginning
    else:
        editor.setPlainText(text)
