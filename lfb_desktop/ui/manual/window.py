"""The manual in a window of its own: contents at the left, the page at the right, found by typing.

It stands on the Console's screen and never over the Stage. Opened while a session runs it leaves the keys
where they are, so that a clicker goes on leading; asked for once more, it takes them.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from lfb_desktop.domain.words import NOTHING, say
from lfb_desktop.ui.home.field import Line
from lfb_desktop.ui.key_names import hint, shortcuts
from lfb_desktop.ui.manual import pages
from lfb_desktop.ui.manual.pages import FIRST, Page
from lfb_desktop.ui.manual.reader import Reader
from lfb_desktop.ui.ports import Ports
from lfb_desktop.ui.sight import Sight
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.marks import Hairline, fill
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.rows import RowsView
from lfb_desktop.ui.widgets.words import Words, tip_with_key

_WIDE, _HIGH = 1000, 860
_SIDE = 270
_AWAY, _BELOW = 24, 124  # from the edges of the screen; from the lower one, with the Console's bar
_MOST_BACK = 100
_GIVING_BACK_MS = 400


class ManualWindow(QDialog):
    """Beside `window`, and gone with it."""

    def __init__(self, ports: Ports, window: QWidget, folder: Path, around: Path | None = None) -> None:
        """`folder` holds the pages; `around` the pictures that are not beside them."""
        super().__init__(window, Qt.WindowType.Window)
        theme = ports.theme
        self._theme = theme
        self._beside = window
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Manual"))
        self._pages = {page.name: page for page in pages.read(folder)}
        self._here = FIRST
        self._before: list[tuple[str, int]] = []
        self._after: list[tuple[str, int]] = []
        self._is_listing = False
        self._giving_back = QTimer(self)
        self._giving_back.setSingleShot(True)
        self._giving_back.setInterval(_GIVING_BACK_MS)
        self._sight = Sight(ports)
        self.wanted = Line(theme)
        self.found = Words(theme, size="label", colour="text_3", is_wrapped=True)
        self.contents = RowsView(theme, self.tr("Pages of the manual"), is_tight=True)
        self.reader = Reader(theme, (folder, around or folder))
        self.back = self._button("arrow-left", self.tr("The page that was read before"), "manual_back")
        self.forward = self._button("arrow-right", self.tr("The page after it"), "manual_forward")
        self.smaller = self._button("minus", self.tr("Smaller text"), "smaller")
        self.larger = self._button("plus", self.tr("Larger text"), "larger")
        self.close_button = Button(theme, self.tr("Close"), keys=hint("escape"), is_quiet=True)
        kept = self.tr("The keys stay with the session. To read by keys, ask once more or click here.")
        self.keys_note = Words(theme, kept, "label", "text_2", is_wrapped=True)
        self._build()
        self._wire()
        self._place(window)
        self._list("")
        self._show(FIRST)

    # Going from page to page.

    @property
    def page(self) -> str:
        return self._here

    def go_to(self, name: str) -> None:
        """A page that there is not is the first one."""
        name = name if name in self._pages else FIRST
        if name != self._here:
            self._before = [*self._before[-_MOST_BACK:], (self._here, self._down())]
            self._after.clear()
            self._show(name)

    def go_back(self) -> None:
        if self._before:
            self._after.append((self._here, self._down()))
            self._show(*self._before.pop())

    def go_forward(self) -> None:
        if self._after:
            self._before.append((self._here, self._down()))
            self._show(*self._after.pop())

    def come_up(self, *, is_beside: bool) -> None:
        """`is_beside`: a session is led, whose keys stay with it until the manual is asked for again."""
        is_new = not self.isVisible()
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, is_beside and is_new)
        self.keys_note.setVisible(is_beside and is_new)
        if is_beside and is_new:
            self._giving_back.start()
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        if not (is_beside and is_new):
            self._giving_back.stop()
            self.activateWindow()
            self.reader.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self.wanted.hasFocus():
            self._find_on(is_back=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif not is_enter:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.close()  # its pages are those of another language
        if event.type() != QEvent.Type.ActivationChange or not self.isActiveWindow():
            return
        if self._giving_back.isActive():  # not every system shows a window without giving it the keys
            self._beside.activateWindow()
        else:
            self.keys_note.hide()

    def _down(self) -> int:
        return self.reader.verticalScrollBar().value()

    def _show(self, name: str, down: int = 0) -> None:
        self._here = name
        page = self._pages[name]
        self.reader.show_page(page, down)
        self.setWindowTitle(self.tr("{page} - Manual").format(page=page.title))
        self.contents.choose(name)
        self.back.setEnabled(bool(self._before))
        self.forward.setEnabled(bool(self._after))

    # Finding.

    def _list(self, wanted: str) -> None:
        every = tuple(self._pages.values())
        found = pages.with_words(every, wanted) if wanted.strip() else every
        rows: list[Row] = []
        group = ""
        for page in found:
            if page.group != group and not wanted.strip():
                group = page.group
                rows.append(Row(f"group {group}", group, is_app=True, is_heading=True))
            rows.append(Row(page.name, page.title, is_app=True, has_line=False))
        self._is_listing = True  # a row that goes away is no wish to go elsewhere
        self.contents.show_rows(tuple(rows))
        self.contents.choose(self._here)
        self._is_listing = False
        self._tell(wanted, found)

    def _tell(self, wanted: str, found: tuple[Page, ...]) -> None:
        if not wanted.strip():
            self.found.tell_or_hide(NOTHING)
        elif found:
            self.found.tell_or_hide(say("{n} of {all} pages", n=len(found), all=len(self._pages)))
        else:
            self.found.tell_or_hide(say("Nothing with “{words}”. Try one word.", words=wanted.strip()))

    def _find_on(self, *, is_back: bool) -> None:
        """The next place; behind the last one of this page the first one of the next page that has it."""
        if self.reader.go_to_mark(is_back=is_back):
            return
        found = [row.key for row in self.contents.rows() if not row.is_heading]
        if not found or not self.wanted.text().strip():
            return
        place = found.index(self._here) if self._here in found else -1
        self.go_to(found[(place + (-1 if is_back else 1)) % len(found)])
        self.reader.go_to_mark(is_back=is_back)

    # Building.

    def _button(self, icon: str, name: str, key: str) -> Button:
        button = Button(self._theme, icon=icon, is_quiet=True, name=name)
        button.setToolTip(tip_with_key(name, hint(key)))
        button.setAutoDefault(False)
        return button

    def _build(self) -> None:
        theme = self._theme
        fill(self, theme, "ground")
        self.wanted.setAccessibleName(self.tr("Find in the manual"))
        self.wanted.setPlaceholderText(self.tr("Find in the manual"))
        self.wanted.setClearButtonEnabled(False)
        self.close_button.setAutoDefault(False)
        side = QVBoxLayout()
        side.setContentsMargins(16, 12, 12, 12)
        side.setSpacing(8)
        for widget in (self.wanted, self.found, self.contents):
            side.addWidget(widget, 1 if widget is self.contents else 0)
        left = QWidget()
        left.setFixedWidth(_SIDE)
        left.setLayout(side)
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 12, 8)
        for button in (self.back, self.forward):
            head.addWidget(button)
        head.addStretch(1)
        for button in (self.smaller, self.larger, self.close_button):
            head.addWidget(button)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(head)
        right.addWidget(Hairline(theme))
        right.addWidget(self.keys_note)
        right.addWidget(self.reader, 1)
        self.keys_note.setContentsMargins(_AWAY, 8, _AWAY, 8)
        self.keys_note.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addWidget(Hairline(theme, is_upright=True))
        row.addLayout(right, 1)

    def _wire(self) -> None:
        self.contents.chosen.connect(self._on_contents_chosen)
        self.contents.opened.connect(self._on_contents_opened)
        self.reader.asked.connect(self._on_reader_asked)
        self.wanted.textChanged.connect(self._on_wanted_changed)
        self.back.clicked.connect(self.go_back)
        self.forward.clicked.connect(self.go_forward)
        self.smaller.clicked.connect(self._sight.smaller)
        self.larger.clicked.connect(self._sight.larger)
        self.close_button.clicked.connect(self.reject)
        acts = {
            "manual_back": self.go_back,
            "manual_forward": self.go_forward,
            "find": self._on_find_asked,
            "larger": self._sight.larger,
            "smaller": self._sight.smaller,
            "usual": self._sight.usual,
        }
        for key, act in acts.items():
            shortcut = QShortcut(self)
            shortcut.setKeys(shortcuts(key))
            shortcut.activated.connect(act)

    def _place(self, window: QWidget) -> None:
        """At the right of the Console's screen; the time and the way on below it stay in sight."""
        screen = QGuiApplication.screenAt(window.geometry().center()) or window.screen()
        area = screen.availableGeometry()
        room = QSize(area.width() - 2 * _AWAY, area.height() - _AWAY - _BELOW)
        place = QRect(area.topLeft(), QSize(_WIDE, _HIGH).boundedTo(room))
        place.moveTop(area.top() + _AWAY)
        place.moveRight(area.right() - _AWAY)
        self.setGeometry(place)

    def _on_contents_chosen(self, name: str) -> None:
        if name in self._pages and not self._is_listing:
            self.go_to(name)

    def _on_contents_opened(self, name: str) -> None:
        self._on_contents_chosen(name)
        self.reader.setFocus()

    def _on_reader_asked(self, address: str) -> None:
        name = address.partition("#")[0].removesuffix(".md")
        if name in self._pages:
            self.go_to(name)

    def _on_wanted_changed(self, wanted: str) -> None:
        self._list(wanted)
        self.reader.mark(wanted)

    def _on_find_asked(self) -> None:
        self.wanted.setFocus()
        self.wanted.selectAll()
