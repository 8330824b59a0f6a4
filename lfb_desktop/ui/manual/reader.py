"""One page of the manual. The only place of the windows that reads markup: that of our own pages."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRegularExpression, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QPainter,
    QPen,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from lfb_desktop.ui.dress import fill
from lfb_desktop.ui.manual.dressing import blocks, dress, fragments, over
from lfb_desktop.ui.manual.pages import Page
from lfb_desktop.ui.theme import Theme

_AROUND = 28
_FEATURES = QTextDocument.MarkdownFeature
_MARKS = 200  # of what was found on one page


class Reader(QTextBrowser):
    """`asked`: another page, or another address, was clicked. Pictures are as wide as the page at most."""

    asked = Signal(str)

    def __init__(self, theme: Theme, folders: tuple[Path, ...]) -> None:
        """`folders`: where pictures may lie; the first one that has it is taken."""
        super().__init__()
        self._theme = theme
        self._folders = folders
        self._page: Page | None = None
        self._wanted = ""
        self._whole: dict[str, QImage] = {}
        fill(self, theme, "surface")
        self.setAccessibleName(self.tr("Page of the manual"))
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setViewportMargins(_AROUND, 8, _AROUND, 8)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(4)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._fit)
        self.anchorClicked.connect(self._on_anchor_clicked)

    def show_page(self, page: Page, down: int = 0) -> None:
        """`down`: how far it was scrolled when it was read before."""
        self._page = page
        self._whole.clear()
        self.setAccessibleDescription(page.title)
        document = self.document()
        document.clear()
        document.setDefaultFont(self._theme.console_font("body", 1.0))
        document.setMarkdown(page.shown, _FEATURES.MarkdownDialectGitHub | _FEATURES.MarkdownNoHTML)
        self._dress()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(down)
        self.mark(self._wanted)

    def mark(self, wanted: str) -> int:
        """Shows where the words stand; how often."""
        self._wanted = wanted
        found = [place for word in wanted.split() for place in self._places(word)]
        form = QTextCharFormat()
        form.setBackground(self._theme.palette.way)
        form.setForeground(self._theme.palette.on_way)
        shown = []
        for place in found[:_MARKS]:
            one = QTextEdit.ExtraSelection()
            one.cursor, one.format = place, form
            shown.append(one)
        self.setExtraSelections(shown)
        return len(found)

    def go_to_mark(self, *, is_back: bool = False) -> bool:
        """The next place of the first word that is looked for; False if there is none behind this one."""
        word = self._wanted.split()[:1]
        flag = QTextDocument.FindFlag.FindBackward if is_back else QTextDocument.FindFlag(0)
        return bool(word) and self.find(word[0], flag)

    def dress(self) -> None:
        """Another look: the same page anew, where it was."""
        if self._page is not None:
            self.show_page(self._page, self.verticalScrollBar().value())

    def loadResource(self, kind: int, url: QUrl | str) -> object:
        name = url.toString() if isinstance(url, QUrl) else url
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        return self._scaled(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._later.start()

    def _dress(self) -> None:
        dress(self.document(), self._theme)
        self._fit()

    def _places(self, word: str) -> list[QTextCursor]:
        found: list[QTextCursor] = []
        pattern = QRegularExpression(
            QRegularExpression.escape(word), QRegularExpression.PatternOption.CaseInsensitiveOption
        )
        cursor = self.document().find(pattern)
        while not cursor.isNull() and len(found) < _MARKS:
            found.append(cursor)
            cursor = self.document().find(pattern, cursor)
        return found

    # Pictures.

    def _fit(self) -> None:
        """Every picture in the width that there is now."""
        document = self.document()
        for block in blocks(document):
            for fragment in fragments(block):
                form = fragment.charFormat()
                if not form.isImageFormat():
                    continue
                image = form.toImageFormat()
                picture = self._scaled(image.name())
                if picture.isNull():
                    continue
                document.addResource(
                    QTextDocument.ResourceType.ImageResource.value, QUrl(image.name()), picture
                )
                size = picture.deviceIndependentSize()
                image.setWidth(size.width())
                image.setHeight(size.height())
                over(document, fragment).setCharFormat(image)

    def _scaled(self, name: str) -> QImage:
        whole = self._picture(name)
        if whole.isNull():
            return whole
        ratio = self.devicePixelRatioF()
        room = self.viewport().width() - 2 * round(self.document().documentMargin()) - 2
        width = min(whole.width(), max(160, room))
        shown = whole.scaledToWidth(round(width * ratio), Qt.TransformationMode.SmoothTransformation)
        shown = shown.convertToFormat(QImage.Format.Format_RGB32)
        with QPainter(shown) as painter:
            painter.setPen(QPen(self._theme.palette.edge, ratio))
            painter.drawRect(shown.rect().adjusted(0, 0, -1, -1))
        shown.setDevicePixelRatio(ratio)
        return shown

    def _picture(self, name: str) -> QImage:
        if name not in self._whole:
            found = next((f / name for f in self._folders if (f / name).is_file()), None)
            self._whole[name] = QImage(str(found)) if found else QImage()
        return self._whole[name]

    def _on_anchor_clicked(self, url: QUrl) -> None:
        self.asked.emit(url.toString())
