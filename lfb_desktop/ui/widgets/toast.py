"""One sentence over its window, gone by itself; it takes no focus, and covers nothing one types into.

It may offer one act, such as taking back what it tells. The act has a key elsewhere, named beside it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QHideEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lfb_desktop.domain.words import Say, say
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.free_place import free_place
from lfb_desktop.ui.widgets.marks import Icon
from lfb_desktop.ui.widgets.words import Words, text_of

_STAYS_MS = 7_000
_STAYS_WITH_ACT_MS = 15_000  # time to read, to decide, and to get there
_SETTLES_MS = 60  # until what comes below stands where it stays
_WIDEST = 640
_AROUND = 62  # icon, margins and gaps beside the words


class Toast(QWidget):
    """`top` pixels of the parent stay free above it."""

    def __init__(self, theme: Theme, parent: QWidget, top: int = 0) -> None:
        super().__init__(parent)
        self._theme = theme
        self._over = parent
        self._top = top
        self._words = Words(theme, is_wrapped=True)
        self._icon = Icon(theme, "message")
        self._does: Callable[[], object] | None = None
        self._is_covered = False
        self._kept: list[tuple[str | Say, str | Say, Callable[[], object] | None]] = []
        self.action = Button(theme, keys=self.tr("Ctrl Z"), is_quiet=True)
        self.action.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it would move the last stop of Tab
        self.action.clicked.connect(self._on_action_clicked)
        self._gone = QTimer(self)
        self._gone.setSingleShot(True)
        self._gone.timeout.connect(self._on_gone_timeout)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._place_again)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 11, 18, 11)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self.action)
        parent.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        return self._words.text() if self.isVisibleTo(self._over) else ""

    def tell(
        self, words: str | Say, action: str | Say = "", does: Callable[[], object] | None = None
    ) -> None:
        """`action` names the act that a click carries out, once; without `does` there is none."""
        if self._is_covered and words:
            self._kept.append((words, action, does))
            words, action, does = say("{n} new", n=len(self._kept)), "", None
        text = text_of(words)
        self._does = does
        if not text:
            self.hide()
            return
        self._words.tell(text)
        self.action.tell(action if does is not None else "")
        self.action.setVisible(does is not None)
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self._gone.start(_STAYS_MS if does is None else _STAYS_WITH_ACT_MS)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def cover(self, is_covered: bool) -> None:
        """While the room sees black here, only how much there is to tell; the last of it is told later."""
        if is_covered == self._is_covered:
            return
        self._is_covered = is_covered
        if is_covered:
            self.hide()  # it may name what the room should not read now
        kept, self._kept = self._kept, []
        if kept:
            self.tell(*kept[-1])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What comes or goes below it may lie in its way, once it has found its own place."""
        if not self.isVisible():
            return False
        if event.type() == QEvent.Type.Resize:
            self._place()
        elif event.type() == QEvent.Type.LayoutRequest:
            self._again.start(_SETTLES_MS)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self._theme.palette
        painter.fillRect(self.rect(), palette.raised)
        painter.setPen(QPen(palette.edge, 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def hideEvent(self, event: QHideEvent) -> None:
        """With the page below it, too: whoever offered the act may be gone when the page comes back."""
        super().hideEvent(event)
        self.hide()
        self._gone.stop()
        self._does = None

    def _place(self) -> None:
        parent = self._over
        around = _AROUND + (self.action.sizeHint().width() + 10 if self._does is not None else 0)
        most = min(_WIDEST, parent.width() - 48)
        text_width = self._words.fontMetrics().horizontalAdvance(self._words.text()) + 4
        width = min(most, text_width + around + 2)
        words = self._words.heightForWidth(width - around)
        height = max(words, self.action.sizeHint().height() if self._does is not None else 0) + 24
        size = QSize(width, height)
        self.resize(size)
        self.move(free_place(parent, size, self._top, self))

    def _place_again(self) -> None:
        """Not away from under a pointer."""
        if self.isVisible() and not self.underMouse():
            self._place()

    def _on_action_clicked(self) -> None:
        does = self._does
        self.hide()
        if does is not None:
            does()

    def _on_gone_timeout(self) -> None:
        """Not from under a pointer that is about to use it."""
        if self.underMouse():
            self._gone.start(_STAYS_MS)
        else:
            self.hide()
