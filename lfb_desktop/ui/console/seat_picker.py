"""Who is meant: everybody who is here, by name; the first letters choose. Who is done stands fainter.

Whoever has a phone may be chosen, and is not proposed as long as there is somebody without one.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt

from lfb_desktop.ui.console.parts import Picker
from lfb_desktop.ui.theme import Theme
from lfb_desktop.views.curtain_values import Seat


class SeatPicker(Picker):
    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, QCoreApplication.translate("SeatPicker", "Who is without a phone"))
        self._done: frozenset[str] = frozenset()
        self._by_phone: frozenset[str] = frozenset()

    def show_seats(self, seats: tuple[Seat, ...]) -> None:
        """Whoever was chosen and is done now makes room for the next, where that is shown."""
        done = frozenset(seat.person for seat in seats if seat.is_done)
        self._by_phone = frozenset(seat.person for seat in seats if seat.has_phone)
        is_first = self.count() == 0
        self.show_choices(tuple((seat.person, seat.name) for seat in seats))
        if is_first and self.chosen in done | self._by_phone:
            self._done = done
            self.next()
        is_done_now = self.chosen in done - self._done
        self._done = done
        self.dress()
        if is_done_now:
            self.next()

    def dress(self) -> None:
        palette = self._theme.palette
        for place in range(self.count()):
            ink = palette.text_3 if self.itemData(place) in self._done else palette.text
            self.setItemData(place, ink, Qt.ItemDataRole.ForegroundRole)

    def next(self) -> None:
        """The next by name who is not done, round the table."""
        here = self.currentIndex()
        order = [*range(here + 1, self.count()), *range(here)]
        waiting = [n for n in order if self.itemData(n) not in self._done]
        without = [n for n in waiting if self.itemData(n) not in self._by_phone]
        if waiting:
            self.setCurrentIndex((without or waiting)[0])
