"""Counting raised hands: who is in the count, and how many hands for each item. Hands are not secret."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import ItemId, PersonId, PollId
from lfb_desktop.domain.words import say
from lfb_desktop.ui.console.desk import Desk
from lfb_desktop.ui.console.parts import Section, clear_margins
from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.rows import RowsView
from lfb_desktop.ui.widgets.words import Words
from lfb_desktop.ui.words import spoken
from lfb_desktop.views.console_values import HandGroup, HandItem, HandsView

_TOP = Qt.AlignmentFlag.AlignTop


class HandsBox(QWidget):
    """Each change is one command with the whole count. The numbers live here alone until the close.

    `is_whole`: few items, each group in a column of its own, as high as its rows. Whether it is in
    sight is for its panel to say.
    """

    def __init__(self, desk: Desk, *, is_whole: bool = False) -> None:
        super().__init__()
        theme = desk.theme
        self._desk = desk
        self._is_whole = is_whole
        self._view: HandsView | None = None
        self._poll: PollId | None = None
        self._counts: dict[ItemId, int] = {}
        self._out: set[PersonId] = set()
        self.people_head = Section(theme, "hand", self.tr("In the count"))
        self.people = RowsView(theme, self.tr("Who is in the count"), is_flow=True)
        self.lists: list[RowsView] = []
        self._columns = QHBoxLayout()
        self.hint = Words(theme, size="label", colour="text_3", is_wrapped=True)
        column = QVBoxLayout(self)
        clear_margins(column, 6)
        column.addWidget(self.people_head)
        column.addWidget(self.people)
        self._columns.setSpacing(28)
        column.addLayout(self._columns, 0 if is_whole else 1)
        column.addWidget(self.hint)
        self.people.toggled.connect(self._on_people_toggled)
        self.people.opened.connect(self._on_people_toggled)

    @property
    def people_in(self) -> tuple[PersonId, ...]:
        voters = self._view.voters if self._view else ()
        return tuple(v.person for v in voters if v.person not in self._out)

    def show_hands(self, view: HandsView | None) -> None:
        self._view = view
        if view is None:
            return
        if view.poll != self._poll:
            self._poll, self._counts, self._out = view.poll, {}, set()
        self._show()

    def _show(self) -> None:
        view = self._view
        if view is None:
            return
        inside = set(self.people_in)
        self.people_head.note.tell(say("{n} of {all}", n=len(inside), all=len(view.voters)))
        self.people.show_rows(
            tuple(Row(v.person, v.name, is_checked=v.person in inside) for v in view.voters)
        )
        for place, group in enumerate(view.groups):
            self._list(place, group).show_rows(tuple(self._rows(group, len(inside))))
        for place, rows in enumerate(self.lists):
            rows.setVisible(place < len(view.groups))
        is_new = view.is_counted and not self._counts
        again = say("Hands were counted before. A new count takes its place.")
        plain = say("Type a number, or Left and Right for one less and one more.")
        self.hint.tell(again if is_new else plain)

    def _list(self, place: int, group: HandGroup) -> RowsView:
        """Made when first needed; a poll has the same groups as long as it is open."""
        if place == len(self.lists):
            name = spoken(group.title) or self.tr("Hands for each")
            made = RowsView(self._desk.theme, name, is_whole=self._is_whole)
            if not self._is_whole:
                made.setMinimumHeight(180)
            made.counted.connect(self._on_list_counted)
            self._columns.addWidget(made, 1, _TOP if self._is_whole else Qt.AlignmentFlag(0))
            self.lists.append(made)
        return self.lists[place]

    def _rows(self, group: HandGroup, most: int) -> list[Row]:
        sum_ = sum(self._counts.get(i.item, 0) for i in group.items)
        note = spoken(say("{n} of {all} hands", n=sum_, all=most)) if group.title else ""
        title = spoken(group.title) or self.tr("Hands")
        heading = Row("heading", title, note=note, is_heading=True)
        return [heading, *(self._item(i, most) for i in group.items)]

    def _item(self, item: HandItem, most: int) -> Row:
        return Row(
            item.item,
            spoken(item.says) or item.words,
            lead=str(item.number) if item.number is not None else "",
            count=self._counts.get(item.item, 0),
            most=most,
            is_app=bool(item.says),
        )

    def _send(self, counts: dict[ItemId, int], out: set[PersonId]) -> None:
        """A refused count is not kept."""
        before = self._counts, self._out
        self._counts, self._out = counts, out
        hands = tuple((item, n) for item, n in counts.items())
        if self._poll is None or not self._desk.do(
            c.CountHands(self._desk.session, self._poll, self.people_in, hands)
        ):
            self._counts, self._out = before
        self._show()

    def _on_list_counted(self, key: str, count: int) -> None:
        self._send({**self._counts, ItemId(key): count}, self._out)

    def _on_people_toggled(self, key: str) -> None:
        person = PersonId(key)
        self._send(dict(self._counts), self._out ^ {person})
