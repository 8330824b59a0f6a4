"""Renaming in a list, where the name stands. A refused name keeps its editor and what was typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from lfb_desktop.ui.dress import border
from lfb_desktop.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
Rename = Callable[[str, str], bool]
KEY = Qt.ItemDataRole.UserRole + 1


class Drafts(dict[str, str]):
    """Refused names by the key of their row."""


def _nothing_may_be_renamed(key: str, name: str) -> bool:
    return False


class RenamingDelegate(QStyledItemDelegate):
    """`rename(key, name)` says whether the name was taken; the edit role gives the draft or the name."""

    editor_name = ""
    editor_hint = ""

    def __init__(self, theme: Theme, drafts: Drafts, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._drafts = drafts
        self.rename: Rename = _nothing_may_be_renamed
        self.closeEditor.connect(self._on_editor_closed)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFont(self._theme.console_font("people_words"))
        editor.setStyleSheet(border(padding=2, side=9))
        editor.setAccessibleName(self.editor_name)
        editor.setPlaceholderText(self.editor_hint)
        editor.setProperty("key", index.data(KEY))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        key = str(index.data(KEY))
        if not isinstance(editor, QLineEdit):
            return
        if self.rename(key, editor.text()):
            self._drafts.pop(key, None)
        else:
            self._drafts[key] = editor.text()

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        height = max(editor.sizeHint().height(), 34)
        top = option.rect.y() + (option.rect.height() - height) // 2
        editor.setGeometry(option.rect.x() + 2, top, option.rect.width() - 4, height)

    def _on_editor_closed(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Esc means: it stays as it was, so the draft goes, too."""
        if hint is QAbstractItemDelegate.EndEditHint.RevertModelCache:
            self._drafts.pop(str(editor.property("key")), None)
