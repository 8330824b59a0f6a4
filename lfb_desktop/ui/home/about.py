"""Help, About: what this is, where things lie, what leaves this computer, and whose work it stands on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, QSysInfo, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from lfb_desktop.ui.dress import border, fill
from lfb_desktop.ui.home.field import Label
from lfb_desktop.ui.home.folders_box import FolderBox
from lfb_desktop.ui.home.scrolling import Scrolling
from lfb_desktop.ui.messages import APP
from lfb_desktop.ui.ports import Ports
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.widgets.marks import Hairline

_ICON = 56
_WIDE = 720  # most paths stand there whole
_READING = (760, 560)  # about ninety letters, and as many lines as a page


class AboutDialog(QDialog):
    """All of it may be copied in one go, for somebody who is asked for help."""

    def __init__(self, ports: Ports, parent: QWidget) -> None:
        super().__init__(parent)
        self._ports = ports
        about = ports.about
        self._versions = about.versions()
        self._places: tuple[tuple[str, Path | None], ...] = (
            (self.tr("Team file"), ports.folders().team_file),
            (self.tr("Backups"), about.backups),
            (self.tr("Log"), about.log),
            (self.tr("Settings"), about.settings),
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Leading from Behind"))
        self.licences = Button(ports.theme, self.tr("Licences of what it is built on"))
        self.copy_facts = Button(ports.theme, self.tr("Copy these facts"))
        self.done_button = Button(ports.theme, self.tr("Close"))
        self.copied = Label(ports.theme, "label", "ok")
        self._build(ports.theme)
        self.licences.clicked.connect(self._on_licences_clicked)
        self.copy_facts.clicked.connect(self._on_copy_clicked)
        self.done_button.clicked.connect(self.reject)

    def facts(self) -> str:
        """What the dialog says, as lines of text."""
        lines = [f"{APP} {self._ports.about.version}"]
        lines += [f"{name} {version}" for name, version in self._versions]
        lines.append(QSysInfo.prettyProductName())
        lines += [f"{name}: {_native(path)}" for name, path in self._places if path is not None]
        return "\n".join(lines)

    def _build(self, theme: Theme) -> None:
        inner = QWidget()
        middle = QVBoxLayout(inner)
        middle.setContentsMargins(24, 16, 24, 16)
        middle.setSpacing(10)
        for size, words in self._sentences():
            middle.addWidget(_wrapped(theme, size, words))
        middle.addSpacing(8)
        middle.addLayout(self._where(theme))
        middle.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 20, 0, 16)
        column.setSpacing(12)
        column.addLayout(self._head(theme))
        column.addWidget(Scrolling(theme, inner), 1)
        column.addLayout(self._foot())
        self.done_button.setDefault(True)
        self.done_button.setFocus()
        self.resize(max(_WIDE, self.sizeHint().width()), self.sizeHint().height())

    def _sentences(self) -> tuple[tuple[str, str], ...]:
        built = ", ".join(f"{name} {version}" for name, version in self._versions)
        return (
            ("body", self.tr("The leader poses the why and steps back; the team finds the how.")),
            ("section", self.tr("Nothing goes to the internet.")),
            ("body", self.tr("Free software under the MIT licence.")),
            *((("body", self.tr("Built on {works}.").format(works=built)),) if built else ()),
        )

    def _head(self, theme: Theme) -> QHBoxLayout:
        picture = QLabel()
        picture.setPixmap(QApplication.windowIcon().pixmap(_ICON, _ICON))
        picture.setVisible(not QApplication.windowIcon().isNull())
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(_wrapped(theme, "screen_title", APP))
        version = self.tr("Version {version}").format(version=self._ports.about.version)
        words.addWidget(_wrapped(theme, "body", version))
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(16)
        row.addWidget(picture)
        row.addLayout(words, 1)
        return row

    def _where(self, theme: Theme) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(1, 1)
        grid.addWidget(_wrapped(theme, "section", self.tr("Where things lie")), 0, 0, 1, 2)
        grid.addWidget(Hairline(theme, "text_3"), 1, 0, 1, 2)
        for row, (name, path) in enumerate(self._places, 2):
            label = Label(theme)
            label.setText(name)
            box = FolderBox(theme, name, self.tr("None yet"), self._ports.reveal_path)
            box.show_path(path)
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
        return grid

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 24, 0)
        row.addWidget(self.licences)
        row.addWidget(self.copy_facts)
        row.addWidget(self.copied)
        row.addStretch(1)
        row.addWidget(self.done_button)
        return row

    def _on_licences_clicked(self) -> None:
        NoticesDialog(self._ports.theme, self._ports.about.notices(), self).open()

    def _on_copy_clicked(self) -> None:
        QApplication.clipboard().setText(self.facts())
        self.copied.setText(self.tr("Copied."))


class NoticesDialog(QDialog):
    """The notices, to read and to copy; nothing in them is a link."""

    def __init__(self, theme: Theme, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Licences of what it is built on"))
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(theme.console_font("body"))
        self.text.setStyleSheet(border("QPlainTextEdit"))
        self.text.setAccessibleName(self.windowTitle())
        done = Button(theme, self.tr("Close"))
        done.setDefault(True)
        done.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(done)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.addWidget(self.text)
        column.addLayout(foot)
        fill(self, theme, "surface")
        self.resize(*_READING)


def _wrapped(theme: Theme, size: str, words: str) -> Label:
    label = Label(theme, size)
    label.setText(words)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _native(path: Path) -> str:
    return QDir.toNativeSeparators(str(path))
