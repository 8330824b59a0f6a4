"""Phones without a browser, before the whole app: what a page sends, or never would."""

from __future__ import annotations

from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any, cast

from lfb_desktop.domain.model import PhoneState
from lfb_desktop.web.passes import phone_of
from lfb_desktop.web.server import PhoneServer
from tests.web.rig import Answer, Known, PaperRoom, Rig
from tests.with_phones.laptop import Laptop

KEY_LENGTH = 24


@dataclass(frozen=True)
class Wire:
    """Its methods are called in the thread of the windows; what goes out goes out from another."""

    laptop: Laptop
    rig: Rig
    secret: str

    @property
    def url(self) -> str:
        return f"{self.rig.origin}/J/{self.secret}"

    def ask(self, *what: Any, **more: Any) -> Answer:
        return self.laptop.meanwhile(lambda: self.rig.ask(*what, **more))

    def post(self, path: str, body: object, *, cookie: str = "") -> Answer:
        return self.laptop.meanwhile(lambda: self.rig.post(path, body, cookie=cookie))

    def join(self, name: str, key: str = "", **more: object) -> Answer:
        key = key or f"key-{abs(hash(name)):x}".ljust(KEY_LENGTH, "x")
        return self.post("/api/join", {"secret": self.secret, "key": key, "name": name, **more})

    def joined(self, name: str, **more: object) -> Known:
        return self.known(self.join(name, **more))

    def known(self, answer: Answer) -> Known:
        assert answer.status == 200, answer
        phone = next(p for p in self.laptop.session.phones if p.token == phone_of(answer.token))
        assert phone.state is PhoneState.IN
        return Known(answer.token, phone.token, phone.seats[0])

    def act(self, known: Known, act: str, **fields: object) -> Answer:
        return self.laptop.meanwhile(lambda: self.rig.act(known, act, **fields))


def wire(laptop: Laptop) -> Wire:
    """Phones are let in first, where they are not yet."""
    if laptop.session.joining is None:
        laptop.let_phones_in()
    assert laptop.session.joining is not None
    port = laptop.started.files.phones.seen_by(laptop.session_id).port
    room = cast(PaperRoom, SimpleNamespace(session=laptop.session))  # for the name of its cookie
    return Wire(laptop, Rig(room, cast(PhoneServer, None), port), laptop.session.joining.secret)
