"""Export: which form, which file, and what was written, with a way to it. Nothing else is asked."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDir, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from lfb_desktop.domain.model import SessionId
from lfb_desktop.domain.words import Say, say
from lfb_desktop.ui.home.controls import Radio
from lfb_desktop.ui.home.field import Label, Refusal
from lfb_desktop.ui.home.refusing import why_not
from lfb_desktop.ui.ports import Ports
from lfb_desktop.ui.widgets.button import Button
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.record_names import file_name

_NOT_WRITTEN = say("The files could not be written there. Choose another place.")


@dataclass(frozen=True, slots=True)
class Form:
    """A format: how it is called, and the ending of its file ("" for a folder)."""

    id: str
    name: Say
    about: Say
    ending: str


FORMS = (
    Form("markdown", say("Markdown"), say("One text to read, edit and keep in any wiki."), ".md"),
    Form("html", say("HTML"), say("One page to print or to open in any browser."), ".html"),
    Form("csv", say("CSV folder"), say("Ideas, votes and outcomes as tables for a spreadsheet."), ""),
    Form("json", say("JSON"), say("Everything, without loss, for another copy of this app."), ".json"),
)


class ExportDialog(QDialog):
    """Stays open after an export, so that "Open" and "Show in folder" can be used."""

    def __init__(self, ports: Ports, session: SessionId, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ports = ports
        self._session = session
        self._title = title
        self._written: Path | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export"))
        self.forms = QButtonGroup(self)
        self.choose = Button(ports.theme, self.tr("Choose a place..."))
        self.open_file = Button(ports.theme, self.tr("Open"))
        self.reveal = Button(ports.theme, self.tr("Show in folder"))
        self.done_button = Button(ports.theme, self.tr("Close"))
        self.saved = Label(ports.theme, "body", "ok")
        self.refusal = Refusal(ports.theme)
        self._build()
        self.choose.clicked.connect(self._on_choose_clicked)
        self.open_file.clicked.connect(self._on_open_clicked)
        self.reveal.clicked.connect(self._on_reveal_clicked)
        self.done_button.clicked.connect(self.reject)
        self.forms.idToggled.connect(self._on_form_toggled)

    @property
    def form(self) -> Form:
        return FORMS[max(0, self.forms.checkedId())]

    def export_to(self, path: Path) -> None:
        """Writes the chosen form there and says what happened."""
        try:
            written = self._ports.export(self._session, self.form.id, path)
        except Exception as error:
            self._show(None, why_not(error, _NOT_WRITTEN))
            return
        self._ports.wish("export_folder", str(path.parent))
        self._show(path if len(written) != 1 else written[0], say(""))

    def file_closed(self) -> None:
        """What could be exported is not there any more."""
        self.reject()

    def _build(self) -> None:
        theme = self._ports.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(4)
        title = Label(theme, "people_words")
        title.setText(self._title)
        title.setWordWrap(True)
        column.addWidget(title)
        column.addSpacing(8)
        for place, form in enumerate(FORMS):
            button = Radio(theme, spoken(form.name))
            button.setAccessibleDescription(spoken(form.about))
            button.setChecked(place == 0)
            self.forms.addButton(button, place)
            about = Label(theme, "label", "text_2")
            about.setText(spoken(form.about))
            about.setWordWrap(True)
            about.setContentsMargins(28, 0, 0, 8)
            column.addWidget(button)
            column.addWidget(about)
        self.saved.setWordWrap(True)
        self.saved.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.saved)
        column.addWidget(self.refusal)
        column.addSpacing(8)
        row = QHBoxLayout()
        row.addWidget(self.open_file)
        row.addWidget(self.reveal)
        row.addStretch(1)
        row.addWidget(self.done_button)
        row.addWidget(self.choose)
        column.addLayout(row)
        self.choose.setDefault(True)
        self._show(None, say(""))
        self.setMinimumWidth(520)

    def _show(self, written: Path | None, refusal: Say) -> None:
        self._written = written
        for widget in (self.saved, self.open_file, self.reveal):
            widget.setVisible(written is not None)
        path = QDir.toNativeSeparators(str(written)) if written else ""
        self.saved.setText(spoken(say("Saved: {path}", path=path)) if written else "")
        self.refusal.tell(refusal)

    def _on_choose_clicked(self) -> None:
        name = file_name(self._title)
        folder = self._ports.wishes().export_folder or ""
        if self.form.ending:
            filters = f"{spoken(self.form.name)} (*{self.form.ending})"
            start = str(Path(folder) / (name + self.form.ending))
            chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Export as"), start, filters)
        else:
            chosen = QFileDialog.getExistingDirectory(self, self.tr("Export into a folder"), folder)
        if chosen:
            self.export_to(self._with_ending(Path(chosen)))

    def _with_ending(self, path: Path) -> Path:
        """Adds the ending where none was typed, unless a file of that name would be overwritten unasked."""
        ended = path.with_name(path.name + self.form.ending)
        return path if path.suffix or not self.form.ending or ended.exists() else ended

    def _on_open_clicked(self) -> None:
        if self._written is not None:
            self._ports.open_path(self._written)

    def _on_reveal_clicked(self) -> None:
        if self._written is not None:
            self._ports.reveal_path(self._written)

    def _on_form_toggled(self, place: int, is_checked: bool) -> None:
        if is_checked:
            self._show(None, say(""))
