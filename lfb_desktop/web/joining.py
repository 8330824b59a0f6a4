"""The way in: what a stranger with a valid pass may ask, and nothing else."""

from __future__ import annotations

import secrets
import unicodedata

from aiohttp import web

from lfb_desktop.domain.actors import NEWCOMER
from lfb_desktop.domain.commands import JoinByPhone
from lfb_desktop.domain.model import Person, PersonId, Phone, PhoneState, Session
from lfb_desktop.domain.names import neutral_name
from lfb_desktop.domain.words import say, told
from lfb_desktop.web.answers import Refusal, answer
from lfb_desktop.web.desk import Desk, kept_out
from lfb_desktop.web.fields import BadForm, Fields
from lfb_desktop.web.limits import Limits, Pace, WrongPasses
from lfb_desktop.web.passes import COOKIE_AGE_S, KEY, Pass, cookie_of, phone_of, token_of
from lfb_desktop.web.promises import promises

_FROM_LETTERS = 2
_AT_MOST = 8
_NAME_LENGTH = 200


class Door:
    """Checks passes for all three questions."""

    def __init__(
        self, desk: Desk, caps: Limits, wrong: WrongPasses, comings: Pace, looks: Pace, *, is_tls: bool
    ) -> None:
        self._desk = desk
        self._caps = caps
        self._wrong = wrong
        self._comings = comings
        self._looks = looks
        self._is_tls = is_tls

    def come(self, fields: Fields, address: str) -> web.Response:
        """Who asks whom for what, before somebody says who they are."""
        shown = _pass(fields)
        fields.done()
        self._check(shown, address)
        session, joining, tongue = self._desk.session(), self._desk.joining(), self._desk.tongue
        kept = promises(session, joining, is_tls=self._is_tls)
        return answer(
            {
                "why": session.why.text,
                "neutral": neutral_name(session.language, self._taken(session), secrets.token_hex(8)),
                "asks_first": joining.asks_first,
                "is_locked": joining.is_locked,
                "promises": [told(promise, tongue) for promise in kept],
            }
        )

    def look(self, fields: Fields, address: str) -> web.Response:
        """The roster is not listed to strangers: only who is called as was typed, as fast as people type.

        Who is looked up too fast is only not offered names; to join with one needs no look.
        """
        shown = _pass(fields)
        start = _folded(fields.text("start", most=_NAME_LENGTH))
        fields.done()
        self._check(shown, address)
        if len(start) < _FROM_LETTERS:
            return answer({"people": []})
        if not self._looks.may(address):
            raise _too_many()
        found = [p for p in self._people() if _folded(p.name).startswith(start)][:_AT_MOST]
        return answer({"people": [{"id": p.id, "name": p.name} for p in found]})

    async def join(self, fields: Fields, address: str) -> web.Response:
        """The same key again is the same phone, whatever the code is by now."""
        shown = _pass(fields)
        key = fields.text("key", most=64)
        if KEY.fullmatch(key) is None:
            raise BadForm("key")
        name = fields.text("name")  # the rules say how long it may be
        person = PersonId(fields.id("person")) if fields.has("person") else None
        is_same = fields.flag("is_same", default=False)
        is_another = fields.flag("is_another", default=False)
        fields.done()
        joining = self._desk.joining()
        token = token_of(key, joining)
        known = self._desk.phone(phone_of(token))
        if known is not None:
            return self._let_in(known, token)  # the room is not asked again
        self._check(shown, address)
        if len(self._desk.session().phones) >= self._caps.phones:
            raise Refusal(409, say("So many phones are here that no more fit. Take part at the laptop."))
        if not self._comings.may(address):
            raise _too_many()
        phone = await self._asked(token, name, person, is_same, is_another)
        return self._let_in(phone, token)

    async def _asked(
        self, token: str, name: str, person: PersonId | None, is_same: bool, is_another: bool
    ) -> Phone | None:
        command = JoinByPhone(self._desk.session().id, token, name, person, is_same, is_another)
        await self._desk.asked(command, NEWCOMER, phone_of(token))
        return self._desk.phone(phone_of(token))

    def _let_in(self, phone: Phone | None, token: str) -> web.Response:
        if phone is None:
            raise Refusal(503, say("The laptop did not find your phone again. Please try once more."))
        if phone.state is PhoneState.OUT:
            raise kept_out()
        response = answer({"state": phone.state.value})
        response.set_cookie(
            cookie_of(self._desk.session().id),
            token,
            max_age=COOKIE_AGE_S,
            path="/",
            httponly=True,
            samesite="Strict",
            secure=self._is_tls,
        )
        return response

    def _check(self, shown: Pass, address: str) -> None:
        """Over the limit a typed code waits; who scanned the QR code goes on."""
        if shown.is_typed:
            wait_s = self._wrong.wait_s(address)
            if wait_s:
                sentence = say(
                    "Too many wrong codes were typed. Scan the code on the screen, or wait a moment."
                )
                raise Refusal(429, sentence, wait_s=wait_s)
        if shown.opens(self._desk.joining()):
            return
        if shown.is_typed:
            self._wrong.was_wrong(address)
            raise Refusal(403, say("This is not the code on the screen. Look again, and type it once more."))
        raise Refusal(403, say("This code is no longer valid. Scan the one that is on the screen now."))

    def _people(self) -> tuple[Person, ...]:
        return self._desk.state.team.people if self._desk.state is not None else ()

    def _taken(self, session: Session) -> set[str]:
        return {person.name for person in (*self._people(), *(p.person for p in session.participants))}


def _too_many() -> Refusal:
    return Refusal(429, say("Many phones come at once. Please try again in a moment."), wait_s=1)


def _pass(fields: Fields) -> Pass:
    if fields.has("secret") == fields.has("code"):
        raise BadForm("code")
    if fields.has("secret"):
        return Pass(secret=fields.id("secret"))
    return Pass(code=fields.id("code"))


def _folded(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())
