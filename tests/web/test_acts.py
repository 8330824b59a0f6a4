"""Each act becomes one command in the name of one seat of that phone, and never of another."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import Participant
from lfb_desktop.domain.model import Commitment, Idea, Outcome, Plan, Presence, Role
from lfb_desktop.domain.model.kinds import MessageKind
from lfb_desktop.web.acts import ACTS
from tests.web.rig import Known, Rig

T = "ticket-0123456789abcdef"
IDEA = "idea-12"


@pytest.fixture
def known(rig: Rig) -> Known:
    known = rig.joined("Mia")
    step = rig.room.session.steps[3].id
    outcome = Outcome(
        "o1", "Try it", plan=Plan(hypothesis="It helps."), commitments=(Commitment(known.person, Role.OWNER),)
    )  # type: ignore[arg-type]
    rig.room.becomes(ideas=(Idea(IDEA, step, 12, "Bells"),), outcomes=(outcome,))  # type: ignore[arg-type]
    return known


CASES: dict[str, tuple[dict[str, object], object]] = {
    "ask": ({"text": "Why?", "key": T}, lambda s, p, k: c.AskQuestion(s, "Why?", T)),
    "write": ({"text": "Bells", "ticket": T}, lambda s, p, k: c.WriteSlip(s, "Bells", T, p)),
    "edit": ({"text": "Bells!", "ticket": T}, lambda s, p, k: c.EditSlip(s, T, "Bells!")),
    "withdraw": ({"ticket": T}, lambda s, p, k: c.WithdrawSlip(s, T, p)),
    "done": ({"is_done": True}, lambda s, p, k: c.MarkDone(s, p, True)),
    "answer": (
        {
            "poll": "p1",
            "marks": [["i1", 2], ["i2", 0]],
            "ticket": T,
            "sentences": [[None, "So."], ["i1", ""]],
        },
        lambda s, p, k: c.AnswerPoll(s, "p1", p, (("i1", 2), ("i2", 0)), T, ((None, "So."), ("i1", ""))),  # type: ignore[arg-type]
    ),
    "commit": (
        {"outcome": "o1", "role": "thinking", "until": "2026-04-01"},
        lambda s, p, k: c.Commit(s, "o1", p, Role.THINKING, "2026-04-01"),  # type: ignore[arg-type]
    ),
    "release": ({"outcome": "o1"}, lambda s, p, k: c.Release(s, "o1", p)),  # type: ignore[arg-type]
    "plan": (
        {
            "outcome": "o1",
            "first_step": "Call",
            "when_then": "",
            "success": "Quiet",
            "look_again": "2026-04-01",
        },
        lambda s, p, k: c.PlanOutcome(
            s,
            "o1",
            Plan(first_step="Call", success="Quiet", look_again="2026-04-01", hypothesis="It helps."),  # type: ignore[arg-type]
        ),
    ),
    "thank": (
        {"to": "p9", "text": "For the tea", "is_signed": False, "key": T},
        lambda s, p, k: c.GiveThanks(s, "p9", "For the tea", None, T),  # type: ignore[arg-type]
    ),
    "show_thanks": ({"thanks": "t1", "is_shown": True}, lambda s, p, k: c.ShowThanks(s, "t1", p, True)),
    "message": (
        {"kind": "unclear", "text": "", "number": 12, "is_signed": True, "key": T},
        lambda s, p, k: c.SendMessage(s, MessageKind.UNCLEAR, "", T, IDEA, p),  # type: ignore[arg-type]
    ),
    "away": ({"is_away": True}, lambda s, p, k: c.MarkPresence(s, p, Presence.AWAY)),
    "add_seat": ({"name": "Kofi"}, lambda s, p, k: c.AddSeat(s, k, "Kofi")),
    "drop_seat": ({"person": "p7"}, lambda s, p, k: c.DropSeat(s, k, "p7")),  # type: ignore[arg-type]
    "rename": ({"name": "Mia B."}, lambda s, p, k: c.RenameMyself(s, p, "Mia B.")),
    "fold": ({"slip": "s1"}, lambda s, p, k: c.FoldSlip(s, "s1", p)),  # type: ignore[arg-type]
    "open_fold": ({"number": 12, "opens": False}, lambda s, p, k: c.VoteOnFold(s, IDEA, p, False)),  # type: ignore[arg-type]
    "reword": ({"ticket": T, "text": "Kinder"}, lambda s, p, k: c.RewordFolded(s, T, "Kinder")),
    "claim": ({"ticket": T}, lambda s, p, k: c.ClaimIdea(s, T, p)),
    "invite": ({"outcome": "o1", "person": "p7"}, lambda s, p, k: c.Invite(s, "o1", "p7", p)),  # type: ignore[arg-type]
}


def test_every_act_is_tried() -> None:
    assert set(CASES) == set(ACTS)


@pytest.mark.parametrize("act", CASES)
def test_an_act_is_a_wish_of_that_seat_and_is_answered_once_it_was_done(
    rig: Rig, known: Known, act: str
) -> None:
    fields, wish = CASES[act]
    for _ in range(2):  # a repeat is answered alike
        answer = rig.act(known, act, **fields)
        assert (answer.status, answer.json) == (200, {"ok": True})
    expected = wish(rig.room.session.id, known.person, known.phone)  # type: ignore[operator]
    assert rig.room.asked[-2:] == [(expected, Participant(known.person))] * 2


@pytest.mark.parametrize("act", CASES)
def test_a_form_with_one_field_too_few_or_too_many_asks_nothing(rig: Rig, known: Known, act: str) -> None:
    fields, _ = CASES[act]
    asked = len(rig.room.asked)
    forms = [{**fields, "more": 1}, {**fields, "session": "other"}]
    forms += [
        {k: v for k, v in fields.items() if k != name}
        for name in fields
        if name not in ("until", "sentences", "number")
    ]
    forms += [
        {**fields, name: wrong}
        for name in fields
        for wrong in ({}, 1.5, None, [[]])
        if not (name == "sentences" and wrong is None)
    ]
    for form in forms:
        answer = rig.act(known, act, **form)
        assert answer.status == 400, form
        assert set(answer.json) == {"refused"}
    assert len(rig.room.asked) == asked


@pytest.mark.parametrize(
    "act", ["", "end", "EndSession", "reveal", "go_on", "answer_message", "keep_out", 7, None, ["write"]]
)
def test_no_other_act_is_known(rig: Rig, known: Known, act: object) -> None:
    body = {"seat": known.person, "act": act}
    assert rig.post("/api/act", body, cookie=known.token).status == 400


def test_nobody_acts_for_somebody_who_does_not_sit_there(rig: Rig, known: Known) -> None:
    asked = len(rig.room.asked)
    other = rig.room.session.participants[0].person.id
    answer = rig.act(replace(known, person=other), "done", is_done=True)
    assert answer.status == 409, "final, so that the page does not ask again and again"
    assert len(rig.room.asked) == asked


def test_an_idea_that_is_not_there_is_said_so(rig: Rig, known: Known) -> None:
    answer = rig.act(known, "open_fold", number=99, opens=True)
    assert (answer.status, answer.json) == (409, {"refused": "There is no idea with the number 99."})


def test_a_phone_that_hurries_is_asked_to_wait(rig: Rig, known: Known) -> None:
    answers = [rig.act(known, "done", is_done=True) for _ in range(60)]
    assert {answer.status for answer in answers} == {200, 429}
    assert [a.json["wait_s"] for a in answers if a.status == 429]


def test_a_phone_of_four_asks_for_all_of_its_tickets_at_once(rig: Rig, known: Known) -> None:
    def asked(n: int) -> int:
        tickets = [f"{one:024}" for one in range(n)]  # as long as the page makes them
        return rig.post("/api/mine", {"tickets": tickets}, cookie=known.token).status

    assert (asked(400), asked(401)) == (200, 400)
