"""The middle of the window: its pages, and room above them for what is so on all of them."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Pages(QWidget):
    def __init__(self, pages: QWidget) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(pages, 1)

    def put_above(self, widget: QWidget) -> None:
        self._column.insertWidget(0, widget)
