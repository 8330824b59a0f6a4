"""What is sent to whom when something has changed: computed once for all, and a small part for each.

The room's part goes out at once. Where only counts changed they go out at once, and then at most every
tenth of a second. The personal part goes to everybody with another task and after any other change of the
room's part, else to those who acted or whom somebody answered; whatever else may have changed in it is found
by looking through all now and then. In the lobby only the list grows, so that it is looked through as well.
A phone that still waits for a yes is told nothing of the room.
While the laptop is passed from hand to hand, nobody but those who act is told anything of the same task.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from lfb_desktop.domain.model import Moment, PersonId, PhoneState, Session, State, TokenHash
from lfb_desktop.views.phone_values import OUTSIDE, LobbyTask, PersonalView, PhoneCounts, PhoneView
from lfb_desktop.web.beat import Beat
from lfb_desktop.web.desk import Desk
from lfb_desktop.web.encoding import encoded, written
from lfb_desktop.web.hub import OUT, Hub, Link
from lfb_desktop.web.limits import Limits

UNKNOWN = "unknown"  # of whom the room knows nothing
_AT_ONCE = 25  # personal parts, before others have their turn


class Pusher:
    """Belongs to the server's thread."""

    def __init__(self, desk: Desk, hub: Hub, caps: Limits) -> None:
        self._desk = desk
        self._hub = hub
        self._n = 0
        self._view: PhoneView | None = None
        self._counts: PhoneCounts | None = None
        self._told_counts: PhoneCounts | None = None
        self._is_held = False
        self._room_json = ""
        self._counts_json = ""
        self._counting = Beat(caps.counts_s, self._push_counts)
        self._sweeping = Beat(caps.sweep_s, self._sweep, is_leading=False)
        self._sweeper: asyncio.Task[None] | None = None

    @property
    def is_ready(self) -> bool:
        return self._view is not None

    def take(self, state: State, now: Moment, *, is_held: bool = False) -> None:
        """A newer state was published.

        `is_held`: within one task nobody is told of it but those who acted, until it is let go.
        """
        before = self._desk.state
        acted = self._desk.take(state)
        if state.session is None:
            return
        if before is None or before.session is None or before.session.phones != state.session.phones:
            self._show_out(state.session)
        view, counts = self._desk.ports.views.shared(state, now)
        self._counts, was_held, self._is_held = counts, self._is_held, is_held
        was, is_same_task = self._view, _is_same_task(self._view, view)
        if view != was and not (is_held and is_same_task):
            self._view, self._room_json = view, encoded(view, self._desk.tongue)
            is_begun_held = is_held and was is None  # the server was started in the middle of it
            self._tell_counts(PhoneCounts() if is_begun_held else counts)
            self._push_room(has_me=not is_same_task)
            if is_same_task and not isinstance(view.task, LobbyTask):
                self._push_mine({link.phone for link in self._hub.links()})
        elif counts != self._told_counts and not is_held:
            self._counting.ask()
        self._push_mine(acted if is_held else acted | _stirred(before, state.session))
        if was_held and not is_held:
            self._sweep()  # nobody was stirred meanwhile
        self._sweeping.ask()

    def greet(self, link: Link) -> None:
        """Everything, to a socket that was just opened.

        A phone that has just come may be quicker than the state that knows it: told of the older one, it
        would take itself for a stranger. That state is on its way, and greets it.
        """
        me = self._me(link.phone)
        if me.state == PhoneState.OUT.value:  # it was kept out while it came
            link.close(OUT, b"out", self.end("out"))
        elif me.state != UNKNOWN:
            link.me = me
            self._show_all(link)

    def _show_all(self, link: Link) -> None:
        if self._is_in(link):
            self._show_in(link)
            return
        door, nothing = encoded(OUTSIDE, self._desk.tongue), encoded(PhoneCounts(), self._desk.tongue)
        link.put(self._frame(room=door, counts=nothing, me=self._told(link.me)))

    def _is_in(self, link: Link) -> bool:
        phone = self._desk.phone(link.phone)
        return phone is not None and phone.state is PhoneState.IN

    def _show_in(self, link: Link) -> None:
        link.is_inside = True
        told = self._told(link.me)
        link.put(self._frame(room=self._room_json, counts=self._counts_json, me=told))

    def nod(self, link: Link) -> None:
        """To a sign of life: the script of a page sees no ping, and a line that is silent may be dead."""
        link.put(self._frame())

    def stop(self) -> None:
        self._counting.stop()
        self._sweeping.stop()
        if self._sweeper is not None:
            self._sweeper.cancel()

    def end(self, word: str) -> bytes:
        """The last frame: "out", "stopped" or "over"."""
        return self._frame(end=written(word))

    def _tell_counts(self, counts: PhoneCounts | None) -> None:
        self._told_counts, self._counts_json = counts, encoded(counts, self._desk.tongue)

    def _push_room(self, *, has_me: bool) -> None:
        shared = self._frame(room=self._room_json, counts=self._counts_json)
        for link in self._links_inside():
            me = self._me(link.phone) if has_me else link.me
            if me == link.me:
                link.put(shared)
            else:
                link.me = me
                told = self._told(me)
                link.put(self._frame(room=self._room_json, counts=self._counts_json, me=told))

    def _push_counts(self) -> None:
        if self._counts == self._told_counts or self._is_held:
            return
        self._tell_counts(self._counts)
        frame = self._frame(counts=self._counts_json)
        for link in self._links_inside():
            link.put(frame)

    def _links_inside(self) -> list[Link]:
        return [link for link in self._hub.links() if link.is_inside]

    def _push_mine(self, phones: Iterable[TokenHash]) -> None:
        for phone in phones:
            links = list(self._hub.of(phone))
            if links:
                self._push_me(links, self._me(phone))

    def _push_me(self, links: Iterable[Link], me: PersonalView) -> None:
        for link in links:
            if link.me == me or (link.me is None and me.state == UNKNOWN):
                continue
            is_greeted, link.me = link.me is not None, me
            if not is_greeted or (not link.is_inside and self._is_in(link)):
                self._show_all(link)  # it is known by now, or somebody has said yes
            else:
                link.put(self._frame(me=self._told(me)))

    def _sweep(self) -> None:
        if not self._is_held and (self._sweeper is None or self._sweeper.done()):
            self._sweeper = asyncio.create_task(self._look_through())

    async def _look_through(self) -> None:
        for i, link in enumerate(self._hub.links(), 1):
            self._push_me([link], self._me(link.phone))
            if i % _AT_ONCE == 0:
                await asyncio.sleep(0)

    def _show_out(self, session: Session) -> None:
        """Who is kept out, and of whom nothing is known any more."""
        states = {phone.token: phone.state for phone in session.phones}
        for link in self._hub.links():
            state = states.get(link.phone)
            if state is PhoneState.OUT:
                link.close(OUT, b"out", self.end("out"))
            elif state is None:
                unknown = self._told(PersonalView(UNKNOWN))
                link.close(OUT, b"unknown", self._frame(me=unknown))
        self._hub.forget(token for token in self._hub.presences if token not in states)

    def _me(self, phone: TokenHash) -> PersonalView:
        state = self._desk.state
        return PersonalView(UNKNOWN) if state is None else self._desk.ports.views.personal(state, phone)

    def _told(self, me: PersonalView | None) -> str:
        return encoded(me, self._desk.tongue)

    def _frame(self, **parts: str) -> bytes:
        self._n += 1
        head = f'{{"n":{self._n},"now":{self._desk.ports.now().steady_ms}'
        return (head + "".join(f',"{name}":{part}' for name, part in parts.items()) + "}").encode()


def _is_same_task(was: PhoneView | None, now: PhoneView) -> bool:
    """Then what all see goes out first. With another task a phone needs its own part in the same moment."""
    if was is None or was.step != now.step or type(was.task) is not type(now.task):
        return False
    return all(
        getattr(was.task, name, None) == getattr(now.task, name, None) for name in ("poll", "is_begun")
    )


def _who_is_told(session: Session) -> tuple[object, ...]:
    return session.messages, session.invitations, session.thanks, session.phones


def _stirred(before: State | None, session: Session) -> set[TokenHash]:
    """Phones whose part changed by what others did: they were let in, answered, invited or thanked."""
    old = before.session if before is not None else None
    if old is None or old.id != session.id:
        return {phone.token for phone in session.phones}
    if _who_is_told(old) == _who_is_told(session):  # as with nearly all acts, and then the very same values
        return set()
    people: set[PersonId | None] = {m.sender for m in set(old.messages) ^ set(session.messages)}
    people |= {i.person for i in set(old.invitations) ^ set(session.invitations)}
    people |= {t.to for t in set(old.thanks) ^ set(session.thanks)}
    known = set(old.phones)
    return {p.token for p in session.phones if p not in known or not people.isdisjoint(p.seats)}
