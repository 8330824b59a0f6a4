"""What belongs to one phone: who takes part through it, and what waits for each of them alone.

Of others there is nothing in it but the few slips that are read in private. A room of phones asks one
after the other for the same state, so that what is looked up is laid out once for each state.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from lfb_desktop.domain.model import (
    Commitment,
    IdeaId,
    Invitation,
    ItemId,
    Outcome,
    PersonId,
    Phone,
    PhoneState,
    Poll,
    Presence,
    Role,
    Session,
    SessionState,
    Slip,
    State,
    Step,
    Thanks,
    ThanksState,
    TokenHash,
    Voice,
)
from lfb_desktop.domain.reading import MOST_FOLDS, readings
from lfb_desktop.domain.rules.seats import MOST_SEATS
from lfb_desktop.views.console_people import is_open_round, open_poll
from lfb_desktop.views.messages import said_by
from lfb_desktop.views.phone_values import (
    InvitationLine,
    MyOutcome,
    PersonalView,
    SeatView,
    SignedLine,
    SlipToRead,
    ThanksToMe,
)
from lfb_desktop.views.poll_parts import is_drawn, own_order
from lfb_desktop.views.thanking import circle

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


def personal(state: State, phone: TokenHash | None) -> PersonalView:
    """Total: a phone that nobody knows has a view as well."""
    session = state.session
    found = _room(state, session) if session is not None else None
    known = found.phones.get(phone) if found is not None and phone is not None else None
    if found is None or known is None:
        return PersonalView("unknown")
    if known.state is not PhoneState.IN:
        return PersonalView(known.state.value)
    seats = tuple(found.seat(person, known) for person in known.seats)
    return PersonalView(known.state.value, seats, found.may_add and 0 < len(seats) < MOST_SEATS)


@dataclass(frozen=True, slots=True, repr=False)
class _Room:
    """A state laid out by person."""

    session: Session
    may_add: bool  # whoever comes may come through any phone
    names: dict[PersonId, str]
    phones: dict[TokenHash, Phone]
    presence: dict[PersonId, Presence]
    voices: dict[PersonId, Voice]
    round: Step | None  # open, also while it is read in private
    poll: Poll | None  # the open one of the current step
    items: tuple[ItemId, ...]  # whose order is drawn
    reads: dict[PersonId, tuple[Slip, ...]]
    folded: tuple[IdeaId, ...]
    said: dict[PersonId, tuple[IdeaId, ...]]  # on folded ideas
    circle: dict[PersonId, PersonId]
    thanks: dict[PersonId, tuple[Thanks, ...]]
    invitations: dict[PersonId, tuple[Invitation, ...]]
    taken: dict[PersonId, tuple[tuple[Outcome, Commitment], ...]]
    titles: dict[str, str]
    lines: dict[PersonId, tuple[SignedLine, ...]]
    signed: dict[PersonId, tuple[str, ...]]  # ideas of the open round

    def seat(self, person: PersonId, phone: Phone) -> SeatView:
        session, presence = self.session, self.presence.get(person)
        is_leader = person == session.leader
        is_here = presence is Presence.PRESENT and session.is_running
        voice = None if is_leader else self.voices.get(person)
        reads = self.reads.get(person, ()) if voice is not None else ()
        return SeatView(
            person=person,
            name=self.names.get(person, ""),
            is_leader=is_leader,
            is_observer=presence is Presence.OBSERVER,
            is_here=is_leader or presence in (Presence.PRESENT, Presence.OBSERVER),
            may_rename=person == phone.made,
            has_voice=voice is not None,
            acts=self._acts(voice),
            is_done=voice is not None and voice.is_done,
            is_by_hand=voice is not None and voice.is_by_hand,
            order=own_order(self.poll, person, self.items) if voice and self.poll and self.items else (),
            reads=tuple(SlipToRead(s.id, s.text, s.is_folded) for s in reads),
            folds_left=max(0, MOST_FOLDS - voice.folds) if voice is not None and self.reads else 0,
            may_open=self._may_open(person) if is_here else (),
            to_thank=self.circle.get(person),
            thanks=tuple(self._thanks(t) for t in self.thanks.get(person, ())),
            invitations=self._invitations(person),
            outcomes=tuple(_my_outcome(o, said) for o, said in self.taken.get(person, ())),
            lines=self.lines.get(person, ()),
            signed=self.signed.get(person, ()),
        )

    def _acts(self, voice: Voice | None) -> int:
        """A paper is one answer, however often it was changed."""
        if voice is None:
            return 0
        return voice.acts if self.round is not None else min(1, voice.acts)

    def _may_open(self, person: PersonId) -> tuple[IdeaId, ...]:
        said = self.said.get(person, ())
        return tuple(i for i in self.folded if i not in said) if said else self.folded

    def _thanks(self, thanks: Thanks) -> ThanksToMe:
        by = self.names.get(thanks.giver, "") if thanks.giver else ""
        is_open, is_shown = thanks.state is ThanksState.FIRST, thanks.state is ThanksState.SHOWN
        return ThanksToMe(thanks.id, thanks.text, by, is_open, is_shown)

    def _invitations(self, person: PersonId) -> tuple[InvitationLine, ...]:
        asked = self.invitations.get(person)
        if not asked:
            return ()
        known = {outcome.id for outcome, _ in self.taken.get(person, ())}
        return tuple(
            InvitationLine(i.outcome, self.titles[i.outcome], self.names.get(i.by, "") if i.by else "")
            for i in asked
            if i.outcome not in known and i.outcome in self.titles
        )


def _my_outcome(outcome: Outcome, said: Commitment) -> MyOutcome:
    mine = MyOutcome(outcome.id, outcome.title, said.role.value, said.until)
    if said.role is not Role.OWNER:
        return mine
    plan = outcome.plan
    return MyOutcome(
        outcome.id,
        outcome.title,
        said.role.value,
        said.until,
        first_step=plan.first_step,
        when_then=plan.when_then,
        success=plan.success,
        look_again=plan.look_again,
    )


_latest: tuple[State, _Room] | None = None


def _room(state: State, session: Session) -> _Room:
    """Of the state asked for last it is kept: a state never changes, and the next phone asks for the same."""
    global _latest
    kept = _latest
    if kept is None or kept[0] is not state:
        _latest = kept = (state, _laid_out(state, session))
    return kept[1]


def _laid_out(state: State, session: Session) -> _Room:
    step = session.current if session.is_running else None
    writing = step if is_open_round(step) else None
    poll = open_poll(session, step)
    acting = writing.voices if writing is not None else poll.voices if poll is not None else ()
    return _Room(
        session=session,
        may_add=_is_free(session),
        names={p.id: p.name for p in state.team.people},
        phones={p.token: p for p in session.phones},
        presence={p.person.id: p.presence for p in session.participants},
        voices={v.person: v for v in acting},
        round=writing,
        poll=poll,
        items=tuple(i.id for i in poll.items) if poll is not None and is_drawn(poll) else (),
        reads=readings(writing) if writing is not None else {},
        folded=tuple(i.id for i in session.live_ideas if i.fold is not None),
        said=_by_person((v.person, v.idea) for v in session.fold_voices),
        circle=circle(session, step),
        thanks=_by_person((t.to, t) for t in session.thanks),
        invitations=_by_person((i.person, i) for i in session.invitations),
        taken=_by_person((c.person, (o, c)) for o in session.outcomes for c in o.commitments),
        titles={o.id: o.title for o in session.outcomes},
        lines=_by_person(
            (m.sender, SignedLine(m.id, said_by(session, m), m.answer)) for m in session.messages if m.sender
        ),
        signed=_by_person((s.author, s.text) for s in (writing.slips if writing else ()) if s.author),
    )


def _by_person(pairs: Iterable[tuple[Key, Value]]) -> dict[Key, tuple[Value, ...]]:
    found: dict[Key, list[Value]] = {}
    for key, value in pairs:
        found.setdefault(key, []).append(value)
    return {key: tuple(values) for key, values in found.items()}


def _is_free(session: Session) -> bool:
    """Where the facilitator says who comes in, a seat is asked for, not taken."""
    way = session.joining
    return (
        session.state is not SessionState.ENDED and way is not None and not (way.is_locked or way.asks_first)
    )
