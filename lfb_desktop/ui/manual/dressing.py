"""A page of the manual in the look of the app: sizes, colours and room, put on after Qt has read it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import (
    QBrush,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from lfb_desktop.ui.theme import Theme

_LINE = 140  # percent
_PAD = 6  # around what stands in a table
_KEYS = 34  # percent of a table of two columns that the first one gets
_BODY, _TITLE, _HEAD = 1.0, 4.0, 2.5  # points more than the Console's size of that name
_ALL = QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesAll
_HEIGHTS = QTextBlockFormat.LineHeightTypes


def dress(document: QTextDocument, theme: Theme) -> None:
    document.setIndentWidth(22)
    for block in blocks(document):
        cursor = QTextCursor(block)
        cursor.mergeBlockFormat(_room(block))
        level = block.blockFormat().headingLevel()
        is_caption = _is_caption(block)
        for fragment in fragments(block):
            if not fragment.charFormat().isImageFormat():
                over(document, fragment).setCharFormat(_words(fragment, theme, level, is_caption))
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _table(frame, theme)


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    place = block.begin()
    while not place.atEnd():
        if place.fragment().isValid():
            yield place.fragment()
        place += 1


def over(document: QTextDocument, fragment: QTextFragment) -> QTextCursor:
    """A cursor that has it chosen, to give it another form."""
    cursor = QTextCursor(document)
    cursor.setPosition(fragment.position())
    cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _is_caption(block: QTextBlock) -> bool:
    """What stands below a picture."""
    before = block.previous()
    return before.isValid() and any(f.charFormat().isImageFormat() for f in fragments(before))


def _room(block: QTextBlock) -> QTextBlockFormat:
    form = QTextBlockFormat()
    level = block.blockFormat().headingLevel()
    is_in_table = QTextCursor(block).currentTable() is not None
    form.setTopMargin({0: 0, 1: 4}.get(level, 18))
    form.setBottomMargin(0 if is_in_table else (4 if block.textList() is not None else 10))
    has_picture = any(f.charFormat().isImageFormat() for f in fragments(block))
    if has_picture:
        form.setBottomMargin(2)
    else:
        form.setLineHeight(_LINE if not level else 110, _HEIGHTS.ProportionalHeight.value)
    return form


def _words(fragment: QTextFragment, theme: Theme, level: int, is_caption: bool) -> QTextCharFormat:
    is_key, old = fragment.charFormat().fontFixedPitch(), fragment.charFormat()
    form = QTextCharFormat(old)
    form.clearProperty(QTextCharFormat.Property.FontSizeAdjustment.value)  # of headings, to the default font
    form.setFont(_font(old, theme, level, is_caption), _ALL)
    palette = theme.palette
    colour = palette.text_2 if is_caption else palette.text
    form.setForeground(palette.focus if old.isAnchor() else colour)
    if is_key:
        form.setBackground(palette.raised)
    form.setFontUnderline(old.isAnchor())
    return form


def _font(old: QTextCharFormat, theme: Theme, level: int, is_caption: bool) -> QFont:
    if level:
        return theme.console_font("screen_title", _TITLE if level == 1 else 0.0)
    font = theme.console_font("label" if is_caption else "body", 0.0 if is_caption else _BODY)
    if old.fontWeight() >= QFont.Weight.DemiBold:
        font.setWeight(QFont.Weight.DemiBold)
    font.setItalic(old.fontItalic() and not is_caption)
    return font


def _table(table: QTextTable, theme: Theme) -> None:
    form = table.format()
    form.setBorder(1)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderBrush(QBrush(theme.palette.rule))
    form.setBorderCollapse(True)
    form.setCellPadding(_PAD)
    form.setCellSpacing(0)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    form.setTopMargin(4)
    form.setBottomMargin(12)
    if table.columns() == 2:
        lengths = (_KEYS, 100 - _KEYS)
        form.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, n) for n in lengths])
    table.setFormat(form)
