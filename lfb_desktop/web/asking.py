"""What a phone that is in may ask: an act, what became of its tickets, its calendar, the page's words."""

from __future__ import annotations

import asyncio

from aiohttp import web

from lfb_desktop.domain.actors import Participant
from lfb_desktop.domain.model import PersonId, Phone, PhoneState
from lfb_desktop.domain.words import say
from lfb_desktop.web import acts, plan, words
from lfb_desktop.web.answers import Refusal, Silence, answer
from lfb_desktop.web.desk import Desk, kept_out
from lfb_desktop.web.encoding import plain
from lfb_desktop.web.fields import BadForm, Fields, word
from lfb_desktop.web.limits import Pace
from lfb_desktop.web.turns import Turns

_TICKETS = 400  # of four seats with a hundred each; so many fit into one question


class Seats:
    """Every question is asked for one phone that is known."""

    def __init__(self, desk: Desk, pace: Pace) -> None:
        self._desk = desk
        self._pace = pace
        self._turns = Turns()

    async def act(self, fields: Fields, phone: Phone) -> web.Response:
        """Answered once it is on the disk."""
        _check_is_in(phone)
        self._check_pace(phone)
        person, name = PersonId(fields.id("seat")), fields.id("act")
        if person not in phone.seats:
            raise Refusal(409, say("This person does not take part through this phone."))
        if fields.has("life") and self._turns.is_late(phone.token, fields.id("life"), fields.number("turn")):
            return answer({"ok": True})
        command = acts.wish(name, fields, acts.Seat(self._desk.session(), phone.token, person))
        if command is None:
            raise BadForm("act")
        await self._desk.asked(command, Participant(person), phone.token)
        return answer({"ok": True})

    def mine(self, fields: Fields, phone: Phone) -> web.Response:
        """What became of what this phone wrote: it alone has the tickets."""
        _check_is_in(phone)
        self._check_pace(phone)
        tickets = fields.each("tickets", _TICKETS, word)
        fields.done()
        if self._desk.state is None:
            raise Silence(404)
        mine = self._desk.ports.views.mine(self._desk.state, tickets)
        tongue = self._desk.tongue
        return answer(
            {
                "ideas": {ticket: plain(idea, tongue) for ticket, idea in mine.ideas},
                "messages": {ticket: plain(message, tongue) for ticket, message in mine.messages},
            }
        )

    async def calendar(self, seat: str, phone: Phone) -> web.Response:
        """What this person took, to be looked at again on its day."""
        _check_is_in(phone)
        self._check_pace(phone)
        if PersonId(seat) not in phone.seats:
            raise Silence(404)
        session, now, tongue = self._desk.session(), self._desk.ports.now(), self._desk.tongue
        # Loading the library takes longer than others should wait for their line.
        made = await asyncio.to_thread(plan.calendar, session, PersonId(seat), now, tongue)
        return web.Response(
            body=made,
            content_type="text/calendar",
            charset="utf-8",
            headers={"Content-Disposition": 'attachment; filename="plan.ics"'},
        )

    def words(self) -> web.Response:
        return answer(words.words(self._desk.tongue))

    def _check_pace(self, phone: Phone) -> None:
        if not self._pace.may(phone.token):
            raise Refusal(429, say("That was quick. Your phone sends it again in a moment."), wait_s=1)


def _check_is_in(phone: Phone) -> None:
    if phone.state is PhoneState.OUT:
        raise kept_out()
    if phone.state is not PhoneState.IN:
        raise Refusal(409, say("The facilitator lets you in first. It will not take long."))
