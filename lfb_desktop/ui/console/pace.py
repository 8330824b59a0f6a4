"""How many ideas there are and how they came, minute by minute. Counts of all, never of one."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from lfb_desktop.domain.words import Say, count, say
from lfb_desktop.ui.console.parts import clear_margins
from lfb_desktop.ui.theme import Theme
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.ui.words import spoken

_MOST_BARS = 15


class CountBox(QWidget):
    """The number large, what it counts, and how far it is to the goal that was set together."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.number = Words(theme, "0", "count")
        self.words = Words(theme, size="body", colour="text_2")
        self.goal = _GoalBar(theme)
        self.setFixedWidth(250)
        column = QVBoxLayout(self)
        clear_margins(column, 0)
        column.addWidget(self.number)
        column.addWidget(self.words)
        column.addSpacing(8)
        column.addWidget(self.goal)
        column.addStretch(1)

    def show_count(self, n: int, goal: int, note: Say) -> None:
        self.number.tell(str(n))
        words = count(n, "idea", "ideas")
        if goal:
            words = count(n, "idea, goal together {goal}", "ideas, goal together {goal}", goal=goal)
        extra = f" ({spoken(note)})" if note else ""
        self.words.tell(spoken(words) + extra)
        self.goal.show_share(n, goal)


class _GoalBar(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._share = 0.0
        self.setFixedHeight(6)

    def show_share(self, n: int, goal: int) -> None:
        self.setVisible(goal > 0)
        self._share = min(1.0, n / goal) if goal else 0.0
        self.setAccessibleName(spoken(say("{n} of {goal} ideas", n=n, goal=goal)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.palette.raised)
        painter.fillRect(QRectF(0, 0, self.width() * self._share, self.height()), self._theme.palette.text_2)


class PaceBars(QWidget):
    """One bar a minute; the minutes ahead as dashes. From 16 minutes on the latest are shown."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pace: tuple[int, ...] = ()
        self._minutes = 1
        self._is_running = False
        self._label = theme.console_font("label")
        self._label.setWeight(self._label.Weight.Normal)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(118)

    def sizeHint(self) -> QSize:
        return QSize(320, 118)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 118)

    def show_pace(self, pace: tuple[int, ...], minutes: int, *, is_running: bool) -> None:
        if (pace, minutes, is_running) == (self._pace, self._minutes, self._is_running):
            return
        self._pace, self._minutes, self._is_running = pace, minutes, is_running
        self.setAccessibleName(self.tr("Ideas per minute"))
        self.setAccessibleDescription(", ".join(str(n) for n in pace))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._label)
        slots = max(self._minutes, len(self._pace))
        first = max(0, slots - _MOST_BARS)
        step = min(56.0, self.width() / max(1, slots - first))
        most = max([*self._pace, 4])
        for place in range(first, slots):
            self._slot(painter, place, (place - first) * step, step, most)

    def _slot(self, painter: QPainter, minute: int, x: float, step: float, most: int) -> None:
        palette = self._theme.palette
        base = self.height() - 24
        gap = min(10.0, step * 0.2)
        is_now = self._is_running and minute == len(self._pace) - 1
        if minute < len(self._pace):
            n = self._pace[minute]
            tall = max(1.0, (base - 22) * n / most)
            painter.fillRect(
                QRectF(x, base - tall, step - gap, tall), palette.rule if is_now else palette.result_bar
            )
            if n:
                painter.setPen(palette.text)
                top = QRectF(x, base - tall - 20, step - gap, 18)
                painter.drawText(top, Qt.AlignmentFlag.AlignCenter, str(n))
        else:
            pen = QPen(palette.edge, 1)
            pen.setDashPattern([3, 3])
            painter.setPen(pen)
            painter.drawLine(round(x), base - 1, round(x + step - gap), base - 1)
        self._foot(painter, minute, is_now, QRectF(x - gap / 2, base + 4, step, 20))

    def _foot(self, painter: QPainter, minute: int, is_now: bool, box: QRectF) -> None:
        words = str(minute + 1)
        if is_now:
            words = self.tr("now")
        elif minute == 0 and box.width() > 44:
            words = self.tr("min 1")
        painter.setPen(self._theme.palette.text_3)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
