"""Whatever phones ask in whatever order: one voice each, one holder a phone, no twin of a name."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import FACILITATOR, NEWCOMER, Actor, Participant
from lfb_desktop.domain.chance import token_hash
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import PersonId, PhoneState, Presence
from lfb_desktop.domain.names import looks
from lfb_desktop.domain.rules.seats import MOST_SEATS
from tests.domain.gathering import Gathering
from tests.domain.states import BO, LEADER, S

TOKENS = st.sampled_from([f"token {n}" for n in range(6)])
NAMES = st.sampled_from(
    ["", "Ann", "ann", "\u0410nn", "An\u200bn", "Ann 2", "Bo", "Cem", "Carmen", "Guest", "Dewi", "DEWI"]
)
WHO = st.integers(0, 11)
FLAG = st.booleans()


class Phones(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.room = Gathering().opened()
        self.room.do(c.MarkPresence(S, BO, Presence.OBSERVER))

    def someone(self, number: int) -> PersonId:
        people = self.room.state.team.people
        return people[number % len(people)].id

    def tried(self, command: c.Command, by: Actor = FACILITATOR) -> None:
        """A refusal changes nothing; what was done is done already the second time."""
        before = self.room.state
        try:
            self.room.do(command, by)
        except Rejected:
            assert self.room.state is before
            return
        if not isinstance(command, c.RenewCode):
            after = self.room.state
            assert self.room.do(command, by) == ()
            assert self.room.state is after

    @rule(token=TOKENS, name=NAMES, is_same=FLAG, is_another=FLAG)
    def joins(self, token: str, name: str, is_same: bool, is_another: bool) -> None:
        self.tried(c.JoinByPhone(S, token, name, None, is_same, is_another), NEWCOMER)

    @rule(token=TOKENS, who=WHO, is_same=FLAG, is_another=FLAG)
    def joins_as(self, token: str, who: int, is_same: bool, is_another: bool) -> None:
        self.tried(c.JoinByPhone(S, token, "", self.someone(who), is_same, is_another), NEWCOMER)

    @rule(token=TOKENS, is_in=FLAG)
    def is_admitted(self, token: str, is_in: bool) -> None:
        self.tried(c.AdmitPhone(S, token_hash(token), is_in))

    @rule(token=TOKENS)
    def is_forgotten(self, token: str) -> None:
        self.tried(c.ForgetPhone(S, token_hash(token)))

    @rule(who=WHO, is_in=FLAG)
    def is_kept_out_or_let_in(self, who: int, is_in: bool) -> None:
        person = self.someone(who)
        self.tried(c.LetIn(S, person) if is_in else c.KeepOut(S, person))

    @rule(token=TOKENS, name=NAMES, who=WHO)
    def adds_a_seat(self, token: str, name: str, who: int) -> None:
        self.tried(c.AddSeat(S, token_hash(token), name), Participant(self.someone(who)))

    @rule(token=TOKENS, name=NAMES)
    def is_given_a_seat(self, token: str, name: str) -> None:
        self.tried(c.AddSeat(S, token_hash(token), name))

    @rule(token=TOKENS, who=WHO)
    def drops_a_seat(self, token: str, who: int) -> None:
        self.tried(c.DropSeat(S, token_hash(token), self.someone(who)))

    @rule(who=WHO, name=NAMES)
    def is_called_otherwise(self, who: int, name: str) -> None:
        person = self.someone(who)
        self.tried(c.RenameMyself(S, person, name), Participant(person))

    @rule(who=WHO, presence=st.sampled_from(Presence), is_own=FLAG)
    def comes_or_goes(self, who: int, presence: Presence, is_own: bool) -> None:
        person = self.someone(who)
        by = Participant(person) if is_own else FACILITATOR
        if is_own or (person != BO and presence is not Presence.OBSERVER):
            self.tried(c.MarkPresence(S, person, presence), by)

    @rule(is_locked=FLAG, asks_first=FLAG)
    def newcomers_are_held_back(self, is_locked: bool, asks_first: bool) -> None:
        self.tried(c.ChangeJoining(S, is_locked and asks_first, asks_first))

    @rule(who=WHO)
    def writes_an_idea(self, who: int) -> None:
        """Which the rule of slips does; here only the count of it matters."""
        person = self.someone(who)
        (round,) = self.room.session.steps
        voices = tuple(replace(v, acts=v.acts + 1) if v.person == person else v for v in round.voices)
        changed = replace(self.room.session, steps=(replace(round, voices=voices),))
        self.room.state = replace(self.room.state, session=changed)

    @rule()
    def code_is_new(self) -> None:
        self.tried(c.RenewCode(S))

    @invariant()
    def each_has_one_voice_at_most(self) -> None:
        assert max(Counter(self.room.voices).values(), default=0) <= 1

    @invariant()
    def who_is_here_has_a_voice_and_nobody_else_but_who_has_written(self) -> None:
        here = {p.person.id for p in self.room.session.present}
        written = {v.person for s in self.room.session.steps for v in s.voices if v.acts}
        assert set(self.room.voices) == here | written
        assert LEADER not in here
        members = Counter(p.person.id for p in self.room.session.participants)
        assert set(members.values()) == {1}

    @invariant()
    def a_phone_has_one_holder_and_a_few_seats(self) -> None:
        tokens = [p.token for p in self.room.session.phones]
        assert len(tokens) == len(set(tokens))
        for phone in self.room.session.phones:
            if phone.state is PhoneState.IN:
                assert 1 <= len(phone.seats) <= MOST_SEATS
                assert len(set(phone.seats)) == len(phone.seats)
                assert phone.wants is None
            else:
                assert phone.seats == ()
                assert phone.made is None

    @invariant()
    def who_was_kept_out_is_on_no_phone(self) -> None:
        out = {p.wants for p in self.room.session.phones if p.state is PhoneState.OUT}
        seated = {s for p in self.room.session.phones for s in p.seats}
        assert not out & seated

    @invariant()
    def who_watched_watches_still(self) -> None:
        assert self.room.presence(BO) == "observer"
        assert self.room.presence(LEADER) == ""

    @invariant()
    def no_two_names_look_the_same(self) -> None:
        seen: set[str] = set()
        for person in self.room.state.team.people:
            assert looks(person.name).isdisjoint(seen)
            seen |= looks(person.name)


TestPhones = Phones.TestCase
TestPhones.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
