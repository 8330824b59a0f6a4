"""No command and no event shows what people wrote when it is printed: a log or a report may print it."""

from __future__ import annotations

import inspect
import re
from dataclasses import fields, is_dataclass, replace

import pytest

from lfb_desktop.domain import commands, events
from lfb_desktop.domain.commands import StepPlan
from lfb_desktop.domain.model import (
    Invitation,
    Joining,
    Message,
    MessageId,
    MessageKind,
    OutcomeId,
    Person,
    PersonId,
    Phone,
    PhoneState,
    SessionId,
    StepKind,
    TicketHash,
    TokenHash,
    Why,
)

EVERY = {
    f"{module.__name__.rpartition('.')[2]}.{name}": found
    for module in (commands, events)
    for name, found in vars(module).items()
    if inspect.isclass(found) and is_dataclass(found)
}
# What may be shown: names that are no texts, numbers, and words from a fixed list. All else may hold texts.
SHOWN = {
    *("SessionId", "PersonId", "IdeaId", "ThemeId", "OutcomeId", "StepId", "PollId", "ItemId", "SlipId"),
    *("Presence", "Standing", "PointSide", "NeedAnswer", "Role", "Purpose", "TieWay", "Clock", "Voice"),
    "Fold",
    *("int", "bool", "None", "tuple"),
}
SECRET = "Fire the whole team"


def test_there_are_many() -> None:
    assert len(EVERY) > 100


@pytest.mark.parametrize("name", EVERY)
def test_what_may_hold_a_text_is_printed_without_it(name: str) -> None:
    kind = EVERY[name]
    holds = [f.name for f in fields(kind) if not set(re.findall(r"\w+", str(f.type))) <= SHOWN]
    made = object.__new__(kind)
    for field in fields(kind):
        object.__setattr__(made, field.name, SECRET if field.name in holds else "id")
    assert SECRET not in repr(made)
    assert kind.__name__ in repr(made)


def test_whole_ones() -> None:
    plan = StepPlan(StepKind.WHY, SECRET, 5)
    told = (
        plan,
        commands.CreateSession("2026-03-02", "UTC", (replace(plan, hint=SECRET),), SECRET, Why(SECRET)),
        commands.AddPerson(SECRET),
        commands.SealNote(SessionId("s"), SECRET),
        events.PersonAdded(Person(PersonId("p"), SECRET)),
        events.WhyPosed(SessionId("s"), Why(SECRET)),
    )
    assert SECRET not in repr(told)


def test_of_phones_nothing_is_printed() -> None:
    """Secrets, codes and tokens open a door; and who was asked to help, or wrote in private, is no news."""
    session, person, token = SessionId("s"), PersonId(SECRET), TokenHash(SECRET)
    told = (
        Joining(SECRET, SECRET, SECRET, SECRET),
        Phone(token, PhoneState.IN, SECRET, person, (person,), person),
        Message(MessageId("m"), None, MessageKind.WORDS, SECRET, TicketHash(SECRET), sender=person),
        Invitation(OutcomeId("o"), person, person),
        commands.AdmitPhone(session, token, True),
        commands.ForgetPhone(session, token),
        commands.DropSeat(session, token, person),
        commands.ServeAt(session, SECRET, 8080),
        events.InvitationEnded(session, OutcomeId("o"), person),
        events.PhoneForgotten(session, token),
    )
    assert SECRET not in "".join(map(repr, told)) + f"{told}"
