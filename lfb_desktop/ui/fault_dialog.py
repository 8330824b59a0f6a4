"""A fault of ours, told plainly: what it means for the session, and a report that may be copied."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from lfb_desktop.domain.words import count
from lfb_desktop.ui.home.field import Label
from lfb_desktop.ui.messages import APP
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.words import spoken

_ROWS = 12


class FaultDialog(QDialog):
    """Stops nobody, where no other dialog does: the session goes on behind it.

    `folder_asked`: the folder of the log.
    """

    folder_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(APP)
        self.words = Label(theme, "body")
        self.count = Label(theme, "label", "text_2")
        self.text = QPlainTextEdit()
        self.details = Button(theme, self.tr("Details"), is_quiet=True)
        self.copy = Button(theme, self.tr("Copy the report"))
        self.folder = Button(theme, self.tr("Open the log folder"))
        self.go_on = Button(theme, self.tr("Go on"))
        self._build(theme)
        self.details.clicked.connect(self._on_details_clicked)
        self.copy.clicked.connect(self._on_copy_clicked)
        self.folder.clicked.connect(self.folder_asked)
        self.go_on.clicked.connect(self.accept)

    def show_report(self, n: int, report: str) -> None:
        self.count.setText(spoken(count(n, "It happened once.", "It happened {n} times.")))
        if report != self.text.toPlainText():
            self.text.setPlainText(report)

    def _build(self, theme: Theme) -> None:
        self.words.setText(
            self.tr(
                "Something went wrong that should not. The session is safe: everything that was confirmed is "
                "on disk, and you can go on. If something looks odd, close the app and start it again."
            )
        )
        self.words.setWordWrap(True)
        about = Label(theme, "label", "text_2")
        about.setText(
            self.tr(
                "The report helps to mend it. It names lines of the program; no texts, names or votes are "
                "in it. Nothing is sent."
            )
        )
        about.setWordWrap(True)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Report"))
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setStyleHint(QFont.StyleHint.Monospace)
        self.text.setFont(font)
        self.text.setMinimumHeight(self.text.fontMetrics().lineSpacing() * _ROWS)
        self.text.hide()
        ways = QHBoxLayout()
        for button in (self.details, self.copy, self.folder):
            ways.addWidget(button)
        ways.addStretch(1)
        ways.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(10)
        for widget in (self.words, self.count, about, self.text):
            column.addWidget(widget)
        column.addSpacing(6)
        column.addLayout(ways)
        self.go_on.setDefault(True)
        self.go_on.setFocus()
        self.setMinimumWidth(620)

    def _on_details_clicked(self) -> None:
        self.text.setVisible(self.text.isHidden())
        self.adjustSize()

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copy.setText(self.tr("Copied"))
