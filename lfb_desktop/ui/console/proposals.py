"""What is voted on while it is open: numbers and titles, and no total for anybody."""

from __future__ import annotations

from lfb_desktop.ui.widgets.row import Row
from lfb_desktop.ui.widgets.rows import RowsView
from lfb_desktop.views.curtain_values import CurtainItem, MarksPart, ObjectionsPart, PollPart


class ProposalList(RowsView):
    """The numbers are those that are typed at the curtain and from a paper."""

    def show_part(self, part: PollPart | None) -> None:
        items = part.items if isinstance(part, MarksPart | ObjectionsPart) else ()
        self.show_rows(tuple(_row(item) for item in items))


def _row(item: CurtainItem) -> Row:
    return Row(item.item, item.title, lead=str(item.number))
