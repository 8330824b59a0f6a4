"""Phones in a rehearsal that somebody leads: the door is opened as on the day, and the played ones come in.

The facilitator's own phone may come in as well, so the room is served where phones find it. Played phones are
on this computer and ask for no certificate; without any network they still come in.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from lfb_desktop import network
from lfb_desktop.crowd_process import CrowdProcess
from lfb_desktop.domain.model import Moment, PersonId, SessionId
from lfb_desktop.phones import HERE, Phones, PhonesOf
from lfb_desktop.rehearsal.phoned import Form, Phoned
from lfb_desktop.rehearsal.phoned import Phones as Played
from lfb_desktop.rehearsing_by_phone import secret_of
from lfb_desktop.room import Room
from lfb_desktop.settings import Settings
from lfb_desktop.ui.phones.port import PhonesNow


class DoorForPlayed:
    """As in a real session; only where there is no network it is opened on this computer alone."""

    def __init__(self, phones: PhonesOf) -> None:
        self._phones = phones

    def now(self) -> PhonesNow:
        return self._phones.now()

    def subscribe(self, listener: Callable[[], None], /) -> Callable[[], None]:
        return self._phones.subscribe(listener)

    def open(self, address: str = "") -> None:
        self._phones.open(address or ("" if network.addresses() else HERE))

    def close(self) -> None:
        self._phones.close()

    def look_again(self) -> None:
        self._phones.look_again()

    def hold(self, *, is_held: bool) -> None:
        self._phones.hold(is_held=is_held)


class WatchedPhones:
    """Of one watched rehearsal. The other process is started with the first phone that comes in."""

    def __init__(
        self,
        room: Room,
        session: SessionId,
        resources: Path,
        wishes: Callable[[], Settings],
        now: Callable[[], Moment],
    ) -> None:
        self._room, self._session = room, session
        self._crowd: CrowdProcess | None = None
        self._phones = Phones(resources, lambda: replace(wishes(), phone_certificate="", phone_key=""), now)
        self._phones.follow(room)
        self.port = DoorForPlayed(self._phones.of(session))

    def people(self) -> Phoned:
        """The room as the played people reach it."""
        return Phoned(self._room, self._session, Played(self._join, self._act, self._is_open))

    def leave(self) -> None:
        self._phones.leave()
        if self._crowd is not None:
            self._crowd.close()

    def _is_open(self) -> bool:
        return self.port.now().is_on

    def _join(self, person: PersonId, name: str) -> bool:
        return self._played().join(person, name)

    def _act(self, person: PersonId, form: Form) -> None:
        self._played().act(person, form)

    def _played(self) -> CrowdProcess:
        if self._crowd is None:
            self._crowd = CrowdProcess(
                lambda: self.port.now().url, lambda: secret_of(self._room.state(self._session))
            )
        return self._crowd
