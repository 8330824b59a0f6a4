"""What one phone shows of its own: what waits for each who takes part through it, and nothing of others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.chance import ticket_hash
from lfb_desktop.domain.model import (
    Fold,
    FoldVoice,
    Invitation,
    ItemId,
    Message,
    MessageId,
    MessageKind,
    PersonId,
    Phone,
    PhoneState,
    Plan,
    Presence,
    Role,
    Session,
    Settings,
    State,
    StepKind,
    ThanksState,
    TicketHash,
    TokenHash,
)
from lfb_desktop.views import phone_values as v
from lfb_desktop.views.curtain import curtain
from lfb_desktop.views.curtain_values import MarksPart, ThanksPart
from lfb_desktop.views.phone import mine, personal, shared
from tests import rooms
from tests.views.phones import session_of, texts, token, with_phones

AGENDA = tuple(
    replace(plan, settings=Settings(ideas_each=2)) if plan.kind is StepKind.IDEAS else plan
    for plan in rooms.AGENDA
)


@pytest.fixture
def made(tmp_path: Path) -> Iterator[rooms.Made]:
    opened = rooms.running(tmp_path / "team.lfb", agenda=AGENDA)
    yield opened
    opened.store.close()


def state(made: rooms.Made, **changed: Any) -> State:
    """With a phone for everybody, and what else is changed by hand."""
    found = with_phones(made.room.state(made.session))
    return replace(found, session=replace(session_of(found), **changed))


def seat(made: rooms.Made, name: str = "Amara", **changed: Any) -> v.SeatView:
    seats = personal(state(made, **changed), token(made.people[name])).seats
    assert len(seats) == 1
    return seats[0]


def write(made: rooms.Made, name: str, text: str) -> None:
    made.room.do(c.WriteSlip(made.session, text, f"ticket of {text}", made.people[name]))


def six_ideas(made: rooms.Made) -> None:
    made.walk_to(StepKind.IDEAS)
    for n in range(6):
        write(made, rooms.NAMES[n], f"Idea {n}")


def reading(made: rooms.Made, **voice: int) -> Session:
    """As when the writing is over: a few are read in private."""
    session = made.now
    step = session.current
    assert step is not None
    amara = made.people["Amara"]
    voices = tuple(replace(x, **voice) if x.person == amara else x for x in step.voices)
    over = replace(step, is_writing_over=True, voices=voices)
    return replace(session, steps=tuple(over if s.id == over.id else s for s in session.steps))


def test_a_phone_that_nobody_knows_or_that_waits(made: rooms.Made) -> None:
    amara = made.people["Amara"]
    phones = (
        Phone(TokenHash("w"), PhoneState.WAITING, "Ann", wants=amara),
        Phone(TokenHash("o"), PhoneState.OUT, wants=amara),
    )
    found = state(made, phones=phones)
    assert personal(found, None) == personal(found, TokenHash("x")) == v.PersonalView("unknown")
    assert personal(State(found.team), TokenHash("w")) == v.PersonalView("unknown")
    assert personal(found, TokenHash("w")) == v.PersonalView("waiting")
    assert personal(found, TokenHash("o")) == v.PersonalView("out")


def test_seats_of_one_phone_the_holder_first(made: rooms.Made) -> None:
    three = tuple(made.people[n] for n in ("Greta", "Amara", "Dewi"))
    one = Phone(TokenHash("t"), PhoneState.IN, seats=three, made=three[1])
    view = personal(state(made, phones=(one,)), one.token)
    assert [s.name for s in view.seats] == ["Greta", "Amara", "Dewi"]
    assert [s.may_rename for s in view.seats] == [False, True, False]
    assert (view.state, view.may_add_seat) == ("in", True)
    full = replace(one, seats=(*three, made.people["Elif"]))
    assert not personal(state(made, phones=(full,)), one.token).may_add_seat
    way = session_of(state(made)).joining
    assert way is not None
    for closed in (None, replace(way, is_locked=True), replace(way, asks_first=True)):
        assert not personal(state(made, phones=(one,), joining=closed), one.token).may_add_seat


def test_a_round(made: rooms.Made) -> None:
    made.walk_to(StepKind.IDEAS)
    assert (seat(made).has_voice, seat(made).acts) == (True, 0)
    write(made, "Amara", "One")
    made.room.do(c.MarkDone(made.session, made.people["Amara"], True))
    assert (seat(made).acts, seat(made).is_done) == (1, True)
    assert (seat(made, "Bojan").acts, seat(made, "Bojan").is_done) == (0, False)
    made.walk_to(StepKind.READING)
    assert seat(made) == replace(seat(made), has_voice=False, acts=0, is_done=False)


def test_a_paper_is_one_act_however_often_it_is_changed(made: rooms.Made) -> None:
    six_ideas(made)
    made.walk_to(StepKind.BALLOT)
    made.room.do(c.OpenPoll(made.session))
    poll = made.now.polls[-1]
    for n in range(3):
        marks = ((poll.items[n].id, 1),)
        made.room.do(c.AnswerPoll(made.session, poll.id, made.people["Amara"], marks, "my paper"))
    made.room.do(c.CountHands(made.session, poll.id, (made.people["Dewi"],), ()))
    assert (seat(made).has_voice, seat(made).acts, seat(made).is_by_hand) == (True, 1, False)
    assert seat(made, "Dewi").is_by_hand
    assert seat(made, "Bojan").acts == 0
    made.room.do(c.ClosePoll(made.session, poll.id))
    assert not seat(made).has_voice


def test_each_voter_has_the_order_of_the_curtain(made: rooms.Made) -> None:
    six_ideas(made)
    made.walk_to(StepKind.PICK)
    assert seat(made).order == (), "what is picked stands by number"
    made.walk_to(StepKind.BALLOT)
    made.room.do(c.OpenPoll(made.session))
    orders: dict[str, tuple[ItemId, ...]] = {}
    for name in rooms.NAMES:
        part = curtain(made.room.state(made.session), made.people[name], made.time()).parts[0]
        assert isinstance(part, MarksPart)
        orders[name] = seat(made, name).order
        assert orders[name] == tuple(i.item for i in part.items)
    task = shared(state(made), made.time())[0].task
    assert isinstance(task, v.MarksTask)
    assert [i.number for i in task.items] == [1, 2, 3, 4, 5, 6]
    assert {frozenset(order) for order in orders.values()} == {frozenset(i.item for i in task.items)}
    assert len(set(orders.values())) > 1


def test_the_leader_and_an_observer_have_nothing_to_vote(made: rooms.Made) -> None:
    made.room.do(c.MarkPresence(made.session, made.people["Farid"], Presence.OBSERVER))
    made.room.do(c.MarkPresence(made.session, made.people["Elif"], Presence.AWAY))
    six = [n for n in rooms.NAMES if n not in ("Farid", "Elif")]
    made.walk_to(StepKind.IDEAS)
    for name in six:
        write(made, name, f"Idea of {name}")
    made.walk_to(StepKind.BALLOT)
    made.room.do(c.OpenPoll(made.session))
    leader, observer, away = (seat(made, n) for n in ("Carmen", "Farid", "Elif"))
    assert leader == v.SeatView(made.people["Carmen"], "Carmen", is_leader=True)
    assert observer == v.SeatView(made.people["Farid"], "Farid", is_observer=True)
    assert away == v.SeatView(made.people["Elif"], "Elif", is_here=False)
    assert seat(made).has_voice


def test_a_few_are_read_in_private(made: rooms.Made) -> None:
    six_ideas(made)
    assert (seat(made).reads, seat(made).folds_left) == ((), 0)
    steps = reading(made, folds=1).steps
    mine_now = seat(made, steps=steps)
    assert mine_now.folds_left == 1
    assert seat(made, "Bojan", steps=steps).folds_left == 2
    assert 3 <= len(mine_now.reads) <= 6
    read = [r.text for name in rooms.NAMES for r in seat(made, name, steps=steps).reads]
    assert all(read.count(f"Idea {n}") >= 3 for n in range(6))
    leader = seat(made, "Carmen", steps=steps)
    assert (leader.reads, leader.folds_left) == ((), 0)


def test_folded_ideas_are_opened_by_who_is_here_and_has_not_said_it(made: rooms.Made) -> None:
    six_ideas(made)
    made.walk_to(StepKind.READING)
    ideas = tuple(replace(i, fold=Fold.ROOM) if i.number in (2, 5) else i for i in made.now.ideas)
    two, five = (i.id for i in ideas if i.fold)
    said = (FoldVoice(two, made.people["Amara"]), FoldVoice(two, made.people["Bojan"]))
    assert seat(made, ideas=ideas, fold_voices=said).may_open == (five,)
    assert seat(made, "Greta", ideas=ideas, fold_voices=said).may_open == (two, five)
    assert seat(made, "Carmen", ideas=ideas, fold_voices=said).may_open == ()
    aside = tuple(replace(i, is_set_aside=True) for i in ideas)
    assert seat(made, ideas=aside).may_open == ()


def test_thanks_are_seen_first_by_who_is_thanked(made: rooms.Made) -> None:
    made.walk_to(StepKind.CLOSING)
    amara, greta = made.people["Amara"], made.people["Greta"]
    made.room.do(c.GiveThanks(made.session, amara, "For the tea", greta))
    made.room.do(c.GiveThanks(made.session, amara, "For the door"))
    first = tuple(replace(t, state=ThanksState.FIRST) for t in made.now.thanks)
    seen = sorted(seat(made, thanks=first).thanks, key=lambda t: t.text)
    assert [(t.text, t.by, t.is_open) for t in seen] == [
        ("For the door", "", True),
        ("For the tea", "Greta", True),
    ]
    assert not any(t.is_open for t in seat(made).thanks)
    kept = tuple(replace(t, state=ThanksState.KEPT) for t in made.now.thanks)
    assert [t.is_shown for t in seat(made, thanks=first).thanks] == [False, False]
    assert [t.is_shown for t in seat(made, thanks=kept).thanks] == [False, False]
    assert [t.is_shown for t in seat(made).thanks] == [True, True]
    assert seat(made, "Bojan", thanks=first).thanks == seat(made, "Greta", thanks=first).thanks == ()


def test_whom_to_thank_is_as_at_the_curtain(made: rooms.Made) -> None:
    assert seat(made).to_thank is None
    made.walk_to(StepKind.CLOSING)
    for name in rooms.NAMES:
        part = curtain(made.room.state(made.session), made.people[name], made.time()).parts[-1]
        assert isinstance(part, ThanksPart)
        assert seat(made, name).to_thank == part.to
    assert seat(made, "Carmen").to_thank is None


def test_what_was_said_of_outcomes_and_who_asks_for_help(made: rooms.Made) -> None:
    made.walk_to(StepKind.COMMITMENTS)
    s, amara, bojan = made.session, made.people["Amara"], made.people["Bojan"]
    made.room.do(c.AddOutcome(s, "Nights"))
    made.room.do(c.AddOutcome(s, "Alerts"))
    nights, alerts = made.now.outcomes
    made.room.do(c.Commit(s, nights.id, amara, Role.OWNER))
    made.room.do(c.Commit(s, nights.id, bojan, Role.THINKING, "2026-03-09"))
    plan = Plan("When it rings", "2026-03-16", "Ask Elif", "One quiet week")
    made.room.do(c.PlanOutcome(s, nights.id, plan))
    asked = (Invitation(alerts.id, bojan, amara), Invitation(nights.id, bojan), Invitation(alerts.id, amara))
    assert seat(made).outcomes == (
        v.MyOutcome(
            nights.id, "Nights", "owner", "", "Ask Elif", "When it rings", "One quiet week", "2026-03-16"
        ),
    )
    bojans = seat(made, "Bojan", invitations=asked)
    assert bojans.outcomes == (v.MyOutcome(nights.id, "Nights", "thinking", "2026-03-09"),)
    assert bojans.invitations == (v.InvitationLine(alerts.id, "Alerts", "Amara"),)
    assert seat(made, invitations=asked).invitations == (v.InvitationLine(alerts.id, "Alerts", ""),)
    assert seat(made, "Greta", invitations=asked) == v.SeatView(made.people["Greta"], "Greta")


def _message(text: str, sender: PersonId | None, answer: str = "") -> Message:
    ticket = TicketHash(f"hash of {text}")
    return Message(MessageId(text), None, MessageKind.WORDS, text, ticket, sender=sender, answer=answer)


def test_lines_and_their_answers_go_to_who_signed_them(made: rooms.Made) -> None:
    amara = made.people["Amara"]
    messages = (
        _message("Louder please", amara, "I will."),
        _message("And slower", amara),
        _message("Nobody's", None, "An answer"),
    )
    louder, slower = seat(made, messages=messages).lines
    assert (louder.text, louder.answer) == ("Louder please", "I will.")
    assert (slower.text, slower.answer) == ("And slower", "")
    assert seat(made, "Bojan", messages=messages).lines == ()


def test_a_signed_line_without_words_is_told_in_words(made: rooms.Made) -> None:
    six_ideas(made)
    made.walk_to(StepKind.READING)
    idea = made.now.ideas[0]
    asked = [(MessageKind.HELP, None), (MessageKind.WORK, None), (MessageKind.UNCLEAR, idea.id)]
    messages = tuple(
        replace(_message("", made.people["Amara"]), kind=kind, idea=about) for kind, about in asked
    )
    told = [str(one.text) for one in seat(made, messages=messages).lines]
    assert told == ["Please help us", "Let us work", f"I do not understand no. {idea.number}"]


def test_own_ideas_that_carry_a_name_are_on_each_phone_of_that_person(tmp_path: Path) -> None:
    signed = tuple(
        replace(plan, settings=Settings(is_unsigned=False)) if plan.kind is StepKind.IDEAS else plan
        for plan in rooms.AGENDA
    )
    made = rooms.running(tmp_path / "signed.lfb", agenda=signed)
    made.walk_to(StepKind.IDEAS)
    for name, text in (("Amara", "One"), ("Bojan", "Two"), ("Amara", "Three")):
        write(made, name, text)
    assert sorted(seat(made).signed) == ["One", "Three"]
    assert seat(made, "Greta").signed == ()
    made.walk_to(StepKind.READING)
    assert seat(made).signed == ()
    made.store.close()


def test_own_ideas_without_a_name_are_on_no_other_phone(made: rooms.Made) -> None:
    six_ideas(made)
    assert seat(made).acts == 1
    assert seat(made).signed == ()


def test_a_ticket_finds_its_slip_and_then_its_idea(made: rooms.Made) -> None:
    made.walk_to(StepKind.IDEAS)
    write(made, "Amara", "One")
    write(made, "Bojan", "Two")
    tickets = ["ticket of Two", "ticket of nothing", "ticket of One"]
    found = mine(state(made), tickets)
    assert [(t, i.number, i.text) for t, i in found.ideas] == [
        ("ticket of Two", 0, "Two"),
        ("ticket of One", 0, "One"),
    ]
    slips = made.now.steps[3].slips
    by_text = {s.text: s.ticket for s in slips}
    made.walk_to(StepKind.READING)
    ideas = tuple(
        replace(i, ticket=by_text[i.text], fold=Fold.ROOM if i.text == "One" else None)
        for i in made.now.ideas
    )
    ((ticket, idea),) = mine(state(made, ideas=ideas), ["ticket of One"]).ideas
    assert (ticket, idea.text, idea.is_folded, idea.is_claimed) == ("ticket of One", "One", True, False)
    assert idea.number in (1, 2)
    assert idea.words == found.ideas[1][1].words != ""
    claimed = tuple(replace(i, is_claimed=True) for i in ideas)
    assert mine(state(made, ideas=claimed), ["ticket of One"]).ideas[0][1].words == ""


def test_a_ticket_finds_the_answer_to_a_message_without_a_name(made: rooms.Made) -> None:

    message = replace(_message("Unsigned", None, "Yes."), ticket=ticket_hash("mine"))
    found = state(made, messages=(message,))
    assert mine(found, ["mine", "other"]) == v.Mine(messages=(("mine", v.MyMessage("Yes.")),))
    assert mine(found, []) == mine(State(found.team), ["mine"]) == v.Mine()


def test_nothing_of_others_stands_on_a_phone(made: rooms.Made) -> None:
    """Only the seats' own: what others write and vote leaves a phone as it was."""
    made.walk_to(StepKind.IDEAS)
    before = seat(made)
    write(made, "Bojan", "secret thought")
    assert seat(made) == before
    assert "secret" not in " ".join(texts(seat(made, "Bojan")))
