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
Pace = tuple[tuple[int, int], ...]  # (minute, ideas)


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
    """One bar a minute, the latest fifteen; planned minutes that are still ahead as dashes."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pace: Pace = ()
        self._minutes = 1
        self._is_running = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(118)

    def sizeHint(self) -> QSize:
        return QSize(320, 118)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 118)

    def show_pace(self, pace: Pace, minutes: int, *, is_running: bool) -> None:
        if (pace, minutes, is_running) == (self._pace, self._minutes, self._is_running):
            return
        self._pace, self._minutes, self._is_running = pace, minutes, is_running
        self.setAccessibleName(self.tr("Ideas per minute"))
        self.setAccessibleDescription(", ".join(str(n) for _, n in pace))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        label = self._theme.console_font("label")
        label.setWeight(label.Weight.Normal)
        painter.setFont(label)
        last = self._pace[-1][0] if self._pace else -1
        ahead = range(last + 1, min(self._minutes, last + 1 + _MOST_BARS - len(self._pace)))
        step = min(56.0, self.width() / max(1, len(self._pace) + len(ahead)))
        most = max([4, *(n for _, n in self._pace)])
        for place, (minute, n) in enumerate(self._pace):
            self._bar(painter, minute, QRectF(place * step, 0, step, self.height() - 24), n / most, n)
        for place, minute in enumerate(ahead, len(self._pace)):
            self._dash(painter, minute, QRectF(place * step, 0, step, self.height() - 24))

    def _bar(self, painter: QPainter, minute: int, slot: QRectF, share: float, n: int) -> None:
        palette = self._theme.palette
        is_now = self._is_running and minute == self._pace[-1][0]
        tall = max(1.0, (slot.height() - 22) * share)
        bar = QRectF(slot.x(), slot.bottom() - tall, slot.width() - _gap(slot), tall)
        painter.fillRect(bar, palette.rule if is_now else palette.result_bar)
        if n:
            painter.setPen(palette.text)
            above = QRectF(bar.x(), bar.top() - 20, bar.width(), 18)
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, str(n))
        self._foot(painter, minute, is_now, slot)

    def _dash(self, painter: QPainter, minute: int, slot: QRectF) -> None:
        pen = QPen(self._theme.palette.edge, 1)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        y = round(slot.bottom()) - 1
        painter.drawLine(round(slot.x()), y, round(slot.right() - _gap(slot)), y)
        self._foot(painter, minute, False, slot)

    def _foot(self, painter: QPainter, minute: int, is_now: bool, slot: QRectF) -> None:
        words = str(minute + 1)
        if is_now:
            words = self.tr("now")
        elif minute == 0 and slot.width() > 44:
            words = self.tr("min 1")
        box = QRectF(slot.x() - _gap(slot) / 2, slot.bottom() + 4, slot.width(), 20)
        if painter.fontMetrics().horizontalAdvance(words) <= box.width():
            painter.setPen(self._theme.palette.text_3)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def _gap(slot: QRectF) -> float:
    return min(10.0, slot.width() * 0.2)
