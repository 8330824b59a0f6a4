"""Help, About: the version, where the data lies, what leaves this computer, and whose work this stands on."""

from __future__ import annotations

from PySide6.QtCore import QDir, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from lfb_desktop.ui.home.field import Label
from lfb_desktop.ui.ports import Ports
from lfb_desktop.ui.widgets.button import Button


class AboutDialog(QDialog):
    def __init__(self, ports: Ports, parent: QWidget) -> None:
        super().__init__(parent)
        self._ports = ports
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Leading from Behind"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(10)
        about = ports.about
        texts = (
            ("screen_title", "Leading from Behind"),
            ("body", self.tr("Version {version}").format(version=about.version)),
            ("body", self.tr("Nothing leaves this computer.")),
            ("body", self.tr("What your team makes lies in one file here:")),
            ("body", QDir.toNativeSeparators(str(about.data))),
        )
        for size, text in texts:
            label = Label(ports.theme, size)
            label.setText(text)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        if about.notices:
            notices = QPlainTextEdit(about.notices)
            notices.setReadOnly(True)
            notices.setAccessibleName(self.tr("Licences"))
            column.addWidget(notices)
        buttons = QHBoxLayout()
        folder = Button(ports.theme, self.tr("Show the folder"))
        close = Button(ports.theme, self.tr("Close"))
        buttons.addWidget(folder)
        buttons.addStretch(1)
        buttons.addWidget(close)
        folder.clicked.connect(self._on_folder_clicked)
        close.clicked.connect(self.reject)
        close.setDefault(True)
        column.addLayout(buttons)
        self.setMinimumWidth(460)

    def _on_folder_clicked(self) -> None:
        self._ports.reveal_path(self._ports.about.data)
