"""Claiming an own idea by ticket or by three words, thanks that are seen first, and invitations."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.actors import FACILITATOR, Actor, Participant
from lfb_desktop.domain.chance import ticket_hash
from lfb_desktop.domain.claim_words import WORDS, claim_words, plain_words
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.journal import journal_line
from lfb_desktop.domain.model import (
    Commitment,
    Invitation,
    Outcome,
    OutcomeId,
    PersonId,
    Phase,
    Phone,
    PhoneState,
    Plan,
    Role,
    Session,
    SessionState,
    State,
    StepId,
    StepKind,
    Thanks,
    ThanksState,
    TicketHash,
    TokenHash,
)
from lfb_desktop.domain.undoing import undo_of
from tests.domain.states import ANN, BO, CEM, GUEST, LEADER, NOW, TEAM, S, decided, idea, session, step

K = StepKind
HASH = ticket_hash("t1")
SAID = claim_words(HASH)
UNSIGNED = session(step(K.READING), ideas=(idea(1, ticket=HASH), idea(2, ticket=ticket_hash("t2"))))
CLAIMED = replace(UNSIGNED, ideas=(replace(UNSIGNED.ideas[0], author=ANN, is_claimed=True),))
O1, O2 = OutcomeId("outcome"), OutcomeId("other")
TAKEN = Outcome(O1, "First", commitments=(Commitment(ANN, Role.OWNER),))
WHO = session(step(K.COMMITMENTS), step(K.CLOSING, Phase.AHEAD), outcomes=(TAKEN, Outcome(O2, "Second")))
ASKED = replace(WHO, invitations=(Invitation(O1, BO, ANN),))
CLOSING = session(step(K.CLOSING))
GIVEN = Thanks("th", StepId("closing"), ANN, "For the light", state=ThanksState.FIRST)
FIRST = replace(CLOSING, thanks=(GIVEN,))
Row = tuple[Session, c.Command, Actor, str | tuple[type, ...]]


def claim(said: str, person: PersonId = ANN) -> c.ClaimIdea:
    return c.ClaimIdea(S, said, person)


def invite(person: PersonId = BO, by: PersonId | None = None, outcome: OutcomeId = O1) -> c.Invite:
    return c.Invite(S, outcome, person, by)


def shown(is_shown: bool = True, person: PersonId = ANN) -> c.ShowThanks:
    return c.ShowThanks(S, "th", person, is_shown)


ROWS: list[Row] = [
    (UNSIGNED, claim("t1"), Participant(ANN), (e.IdeaClaimed,)),
    (UNSIGNED, claim(SAID), Participant(ANN), (e.IdeaClaimed,)),
    (UNSIGNED, claim(SAID), FACILITATOR, (e.IdeaClaimed,)),
    (UNSIGNED, claim(f" {SAID.title().replace(' ', '-')}."), FACILITATOR, (e.IdeaClaimed,)),
    (UNSIGNED, claim("t1", BO), Participant(ANN), "Only you can"),
    (UNSIGNED, claim("t9"), Participant(ANN), "No idea of this session"),
    (UNSIGNED, claim(""), Participant(ANN), "No idea of this session"),
    (UNSIGNED, claim(HASH), Participant(ANN), "No idea of this session"),
    (UNSIGNED, claim("t1", LEADER), FACILITATOR, "Only who took part"),
    (UNSIGNED, claim("t1", GUEST), FACILITATOR, "Only who took part"),
    (replace(UNSIGNED, state=SessionState.ENDED), claim(SAID), FACILITATOR, (e.IdeaClaimed,)),
    (CLAIMED, claim("t1"), Participant(ANN), ()),
    (CLAIMED, claim("t1", BO), Participant(BO), "bears a name already"),
    # thanks
    (CLOSING, c.GiveThanks(S, ANN, "For the light", ticket="k"), Participant(BO), (e.ThanksGiven,)),
    (FIRST, shown(), Participant(ANN), (e.ThanksMoved,)),
    (FIRST, shown(False), Participant(ANN), (e.ThanksMoved,)),
    (FIRST, shown(), FACILITATOR, "Only who is thanked"),
    (FIRST, shown(), Participant(BO), "Only who is thanked"),
    (FIRST, shown(person=BO), Participant(BO), "not in the session any more"),
    (CLOSING, shown(), Participant(ANN), "not in the session any more"),
    (
        replace(CLOSING, thanks=(replace(GIVEN, state=ThanksState.SHOWN),)),
        shown(False),
        Participant(ANN),
        (e.ThanksMoved,),
    ),
    (replace(CLOSING, thanks=(replace(GIVEN, state=ThanksState.KEPT),)), shown(False), Participant(ANN), ()),
    (
        session(step(K.CLOSING, Phase.CLOSED), thanks=(GIVEN,)),
        shown(),
        Participant(ANN),
        "What was not shown stays yours",
    ),
    # invitations
    (WHO, invite(), FACILITATOR, (e.Invited,)),
    (WHO, invite(by=ANN), Participant(ANN), (e.Invited,)),
    (WHO, invite(by=ANN), FACILITATOR, (e.Invited,)),
    (WHO, invite(), Participant(ANN), "Only you can"),
    (WHO, invite(by=ANN), Participant(BO), "Only you can"),
    (WHO, invite(ANN, by=BO), Participant(BO), "Only who takes it"),
    (WHO, invite(by=ANN, outcome=O2), Participant(ANN), "Only who takes it"),
    (WHO, invite(ANN), FACILITATOR, "Ann has said something on this already"),
    (WHO, invite(LEADER), FACILITATOR, "clears the way"),
    (WHO, invite(GUEST), FACILITATOR, "Only who takes part"),
    (WHO, invite(CEM), FACILITATOR, (e.Invited,)),
    (ASKED, invite(), FACILITATOR, ()),
    (CLOSING, invite(), FACILITATOR, "another step"),
    (ASKED, c.Commit(S, O1, BO, Role.HELPER), Participant(BO), (e.Committed, e.InvitationEnded)),
    (ASKED, c.Commit(S, O2, BO, Role.HELPER), Participant(BO), (e.Committed,)),
    (ASKED, c.RemoveOutcome(S, O1), FACILITATOR, (e.InvitationEnded, e.OutcomeRemoved)),
    (ASKED, c.RemoveParticipant(S, BO), FACILITATOR, (e.InvitationEnded, e.ParticipantRemoved)),
    (ASKED, c.ChooseLeader(S, BO), FACILITATOR, (e.InvitationEnded, e.ParticipantRemoved, e.LeaderChosen)),
    # an owner's plan
    (WHO, c.PlanOutcome(S, O1, Plan(first_step="Call")), Participant(ANN), (e.OutcomePlanned,)),
    (WHO, c.PlanOutcome(S, O1, Plan(first_step="Call")), FACILITATOR, (e.OutcomePlanned,)),
    (WHO, c.PlanOutcome(S, O1, Plan(first_step="Call")), Participant(BO), "those who take it"),
    (WHO, c.PlanOutcome(S, O2, Plan(first_step="Call")), Participant(ANN), "those who take it"),
]


@pytest.mark.parametrize(
    ("found", "command", "by", "wanted"),
    ROWS,
    ids=[f"{n}-{type(row[1]).__name__}" for n, row in enumerate(ROWS)],
)
def test_row(found: Session, command: c.Command, by: Actor, wanted: str | tuple[type, ...]) -> None:
    if isinstance(wanted, str):
        with pytest.raises(Rejected) as refusal:
            decided(found, command, by)
        assert wanted in str(refusal.value)
    else:
        assert tuple(type(x) for x in decided(found, command, by)) == wanted


def test_a_byte_names_one_easy_word() -> None:
    assert len(WORDS) == len(set(WORDS)) == 256
    assert all(re.fullmatch("[a-z]{3,9}", word) for word in WORDS)


def test_three_words_are_drawn_from_the_hash_and_from_nothing_else() -> None:
    assert claim_words(HASH) == claim_words(ticket_hash("t1"))
    assert len(claim_words(HASH).split()) == 3
    many = {claim_words(TicketHash(f"{n:032x}")) for n in range(2_000)}
    assert len(many) > 1_990


@pytest.mark.parametrize(
    "typed", ["River Lamp Seven", "river-lamp-seven", " RIVER  lamp, seven. ", "river\tlamp\nseven"]
)
def test_words_are_taken_as_they_were_typed(typed: str) -> None:
    assert plain_words(typed) == "river lamp seven"


def test_words_that_fit_two_ideas_claim_neither() -> None:
    hashes: dict[str, TicketHash] = {}
    twin = HASH
    for n in range(20_000):
        hashed = TicketHash(f"{n:032x}")
        twin = hashes.setdefault(claim_words(hashed), hashed)
        if twin != hashed:
            break
    found = session(step(K.READING), ideas=(idea(1, ticket=twin), idea(2, ticket=hashed)))
    with pytest.raises(Rejected, match="belong to 2 ideas"):
        decided(found, claim(claim_words(twin)), FACILITATOR)


def test_thanks_are_seen_first_by_whoever_has_a_phone_and_stored_once() -> None:
    phone = Phone(TokenHash("token"), PhoneState.IN, seats=(BO, ANN))
    for found, state in (
        (CLOSING, ThanksState.SHOWN),
        (replace(CLOSING, phones=(phone,)), ThanksState.FIRST),
        (replace(CLOSING, phones=(replace(phone, state=PhoneState.OUT),)), ThanksState.SHOWN),
    ):
        (given,) = decided(found, c.GiveThanks(S, ANN, "For the light", ticket="k"), Participant(CEM))
        assert isinstance(given, e.ThanksGiven)
        assert (given.thanks.state, given.thanks.ticket) == (state, ticket_hash("k"))
        again = replace(found, thanks=(given.thanks,))
        assert decided(again, c.GiveThanks(S, ANN, "For the light", ticket="k"), Participant(CEM)) == ()
    (aloud,) = decided(CLOSING, c.GiveThanks(S, ANN, "For the light"))
    assert isinstance(aloud, e.ThanksGiven)
    assert aloud.thanks.ticket is None


def test_a_question_from_a_phone_is_stored_once() -> None:
    found = session(step(K.WHY))
    (asked,) = decided(found, c.AskQuestion(S, "For whom?", "k"), Participant(ANN))
    assert isinstance(asked, e.QuestionAsked)
    again = replace(found, questions=(asked.question,))
    assert decided(again, c.AskQuestion(S, "For whom?", "k"), Participant(ANN)) == ()
    assert decided(again, c.AskQuestion(S, "For whom?"), Participant(ANN)) != ()


@pytest.mark.parametrize("command", [c.GoOn(S), c.StopForToday(S), c.GoTo(S, StepId("closing"))])
def test_with_the_step_every_invitation_is_gone(command: c.Command) -> None:
    assert e.InvitationEnded(S, O1, BO) in decided(ASKED, command)
    back = session(step(K.READING, Phase.CLOSED), *ASKED.steps, here=1, invitations=ASKED.invitations)
    for leaving in (c.GoBack(S), c.GoTo(S, StepId("reading"))):
        assert e.InvitationEnded(S, O1, BO) in decided(back, leaving)
    last = session(step(K.COMMITMENTS), invitations=ASKED.invitations)
    assert e.InvitationEnded(S, O1, BO) in decided(last, c.EndSession(S))


def test_neither_claiming_nor_asking_is_told_in_the_story_or_taken_back() -> None:
    for found, command in ((UNSIGNED, claim("t1")), (WHO, invite()), (FIRST, shown())):
        by = Participant(ANN) if isinstance(command, c.ShowThanks) else FACILITATOR
        events = decided(found, command, by)
        assert [journal_line(event, NOW) for event in events] == [None]
        assert undo_of(State(TEAM, (), found), command, events) is None
