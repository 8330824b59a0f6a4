"""The menu Edit: taking back what was done on the page, and the clipboard of a field or a list."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QTextEdit,
    QWidget,
)

from lfb_desktop.domain.words import NOTHING, say
from lfb_desktop.ui.key_names import shortcuts
from lfb_desktop.ui.ports import HasUndo
from lfb_desktop.ui.session_menus import grey
from lfb_desktop.ui.widgets.words import plain_tip
from lfb_desktop.ui.words import spoken

if TYPE_CHECKING:  # the menus are painted before it is loaded
    from lfb_desktop.room import Undoable

Editor = QLineEdit | QPlainTextEdit | QTextEdit
_LONGEST_ACT = 60
_NO_ROWS = say("This is for a list of ideas or people.")
_NO_EDITOR = say("This is for a field that is typed in.")


@runtime_checkable
class Copies(Protocol):
    """A list whose rows can be copied."""

    def copy(self) -> None: ...

    def copy_all(self) -> None: ...


class EditMenu(QMenu):
    """`page` gives the page that is shown; `find` starts finding in its list.

    In a field Ctrl Z is the field's own. Undo and Redo are named, or greyed with the reason, when the
    menu opens; their keys act whatever it said when it was looked at.
    """

    def __init__(self, parent: QWidget, page: Callable[[], QWidget | None], find: Callable[[], None]) -> None:
        super().__init__(parent)
        self._page = page
        self.setTitle(self.tr("&Edit"))
        self.setToolTipsVisible(True)
        self.undo = self._add(self.tr("&Undo"), self._on_undo, "undo")
        self.redo = self._add(self.tr("&Redo"), self._on_redo, "redo")
        self.addSeparator()
        self.cut = self._add(self.tr("Cu&t"), self._on_cut, "cut")
        self.copy = self._add(self.tr("&Copy"), self._on_copy, "copy")
        self.copy_all = self._add(self.tr("Copy a&ll in the list"), self._on_copy_all, "copy_all")
        self.paste = self._add(self.tr("&Paste"), self._on_paste, "paste")
        self.addSeparator()
        self.select_all = self._add(self.tr("Select &all"), self._on_select_all, "select_all")
        self._on_focus_changed(None, None)
        self.addSeparator()
        self.find_in_list = self._add(self.tr("&Find in the list"), find, "find")
        self.aboutToShow.connect(self._on_about_to_show)
        self.aboutToHide.connect(self._on_about_to_hide)
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]

    def dispose(self) -> None:
        """Where the focus is does not matter to it any more."""
        QApplication.instance().focusChanged.disconnect(self._on_focus_changed)  # type: ignore[union-attr]

    def _add(self, text: str, does: Callable[[], None], id_: str) -> QAction:
        action = self.addAction(text)
        action.setShortcuts(shortcuts(id_))
        action.triggered.connect(does)
        return action

    # What can be taken back.

    def _on_about_to_show(self) -> None:
        editor, page = _focused(), self._page()
        if editor is not None:
            history = editor if isinstance(editor, QLineEdit) else editor.document()
            _name(self.undo, self.tr("&Undo typing"), history.isUndoAvailable())
            _name(self.redo, self.tr("&Redo typing"), history.isRedoAvailable())
            return
        undoable, redoable = (page.undoable(), page.redoable()) if isinstance(page, HasUndo) else (None, None)
        self._offer(self.undo, self.tr("&Undo"), undoable)
        self._offer(self.redo, self.tr("&Redo"), redoable)

    def _on_about_to_hide(self) -> None:
        _name(self.undo, self.tr("&Undo"), True)
        _name(self.redo, self.tr("&Redo"), True)

    def _offer(self, action: QAction, verb: str, last: Undoable | None) -> None:
        if last is None:
            _name(action, verb, False)
            return
        act = spoken(last.name).rstrip(".")
        act = act if len(act) <= _LONGEST_ACT else act[: _LONGEST_ACT - 1] + "…"
        words = self.tr("{verb}: {act}").format(verb=verb, act=act.replace("&", "&&"))
        _name(action, words, not last.refusal, spoken(last.refusal))

    def _on_undo(self) -> None:
        editor, page = _focused(), self._page()
        if editor is not None:
            editor.undo()
        elif isinstance(page, HasUndo):
            page.undo()

    def _on_redo(self) -> None:
        editor, page = _focused(), self._page()
        if editor is not None:
            editor.redo()
        elif isinstance(page, HasUndo):
            page.redo()

    # The clipboard.

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        reason = NOTHING if _editor(now) is not None else _NO_EDITOR
        for action in (self.cut, self.paste, self.select_all):
            grey(action, reason)
        is_list = isinstance(now, Copies)
        grey(self.copy, NOTHING if is_list else reason)
        grey(self.copy_all, NOTHING if is_list else _NO_ROWS)

    def _on_cut(self) -> None:
        if editor := _focused():
            editor.cut()

    def _on_copy(self) -> None:
        focus = QApplication.focusWidget()
        if isinstance(focus, Copies):
            focus.copy()
        elif editor := _focused():
            editor.copy()

    def _on_copy_all(self) -> None:
        focus = QApplication.focusWidget()
        if isinstance(focus, Copies):
            focus.copy_all()

    def _on_paste(self) -> None:
        if editor := _focused():
            editor.paste()

    def _on_select_all(self) -> None:
        if editor := _focused():
            editor.selectAll()


def _name(action: QAction, words: str, is_on: bool, reason: str = "") -> None:
    action.setText(words)
    action.setEnabled(is_on)
    action.setToolTip(plain_tip(reason))


def _focused() -> Editor | None:
    return _editor(QApplication.focusWidget())


def _editor(widget: QWidget | None) -> Editor | None:
    if isinstance(widget, QSpinBox | QComboBox):
        return widget.findChild(QLineEdit)
    return widget if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit) else None
