"""The laptop goes round: who may come next, and who had a turn already while it went round."""

from __future__ import annotations

from dataclasses import replace

from lfb_desktop.domain.model import PersonId, Session
from lfb_desktop.domain.reading import is_reading
from lfb_desktop.views.curtain import seats
from lfb_desktop.views.curtain_values import Seat


class Passing:
    """In memory alone. Another step or another question begins a new round of the laptop."""

    def __init__(self) -> None:
        self._had: set[PersonId] = set()
        self._asked: object = None

    def had_turn(self, session: Session, person: PersonId) -> None:
        self._follow(session)
        self._had.add(person)

    def seats(self, session: Session) -> tuple[Seat, ...]:
        """Everybody who is here; done is also who had a turn and left something out."""
        self._follow(session)
        return tuple(replace(s, is_done=s.is_done or s.person in self._had) for s in seats(session))

    def next_after(self, session: Session, person: PersonId) -> Seat | None:
        """The next by name for whom something waits, round the table; None if nobody is left."""
        here = self.seats(session)
        place = next((n for n, seat in enumerate(here) if seat.person == person), -1)
        return next((seat for seat in (*here[place + 1 :], *here[: place + 1]) if not seat.is_done), None)

    def _follow(self, session: Session) -> None:
        polls = tuple(poll.id for poll in session.polls if poll.is_open)
        asked = (session.step_id, is_reading(session.current), polls)
        if asked != self._asked:
            self._asked = asked
            self._had.clear()
