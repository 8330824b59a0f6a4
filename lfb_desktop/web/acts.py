"""What a phone may want, each by its name: a form becomes a command in the name of one seat.

Whatever is not in the table has no way in. The facilitator's wishes are not.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import (
    IdeaId,
    ItemId,
    MessageKind,
    OutcomeId,
    PersonId,
    Plan,
    PollId,
    Presence,
    Role,
    Session,
    SlipId,
    TokenHash,
)
from lfb_desktop.domain.words import say
from lfb_desktop.web.answers import Refusal
from lfb_desktop.web.fields import Fields, pair, whole, word
from lfb_desktop.web.strict import Value

_MARKS = 500


@dataclass(frozen=True, slots=True)
class Seat:
    """Who wants it, on which phone, and how the session stands."""

    session: Session
    phone: TokenHash
    person: PersonId


Act = Callable[[Fields, Seat], c.SessionCommand]


def wish(name: str, fields: Fields, seat: Seat) -> c.SessionCommand | None:
    """None where no such act is known. Raises BadForm."""
    act = ACTS.get(name)
    if act is None:
        return None
    command = act(fields, seat)
    fields.done()
    return command


def _ask(fields: Fields, seat: Seat) -> c.SessionCommand:
    return c.AskQuestion(seat.session.id, fields.text("text"), ticket=fields.id("key"))


def _write(fields: Fields, seat: Seat) -> c.SessionCommand:
    return c.WriteSlip(seat.session.id, fields.text("text"), fields.id("ticket"), seat.person)


def _edit(fields: Fields, seat: Seat) -> c.SessionCommand:
    return c.EditSlip(seat.session.id, fields.id("ticket"), fields.text("text"))


def _withdraw(fields: Fields, seat: Seat) -> c.SessionCommand:
    return c.WithdrawSlip(seat.session.id, fields.id("ticket"), seat.person)


def _done(fields: Fields, seat: Seat) -> c.SessionCommand:
    return c.MarkDone(seat.session.id, seat.person, fields.flag("is_done"))


def _answer(fields: Fields, seat: Seat) -> c.SessionCommand:
    return c.AnswerPoll(
        seat.session.id,
        PollId(fields.id("poll")),
        seat.person,
        fields.each("marks", _MARKS, _mark),
        fields.id("ticket"),
        fields.each("sentences", _MARKS, _sentence) if fields.has("sentences") else (),
        before=fields.id("before") if fields.has("before") else "",
    )


def _mark(value: Value, name: str) -> tuple[ItemId, int]:
    item, mark = pair(value, name)
    return ItemId(word(item, name)), whole(mark, name)


def _sentence(value: Value, name: str) -> tuple[ItemId | None, str]:
    item, text = pair(value, name)
    return None if item is None else ItemId(word(item, name)), Fields({name: text}).text(name)


def _commit(fields: Fields, seat: Seat) -> c.SessionCommand:
    role = fields.kind("role", Role)
    return c.Commit(seat.session.id, _outcome(fields), seat.person, role, fields.text("until", default=""))


def _release(fields: Fields, seat: Seat) -> c.SessionCommand:
    return c.Release(seat.session.id, _outcome(fields), seat.person)


def _plan(fields: Fields, seat: Seat) -> c.SessionCommand:
    """What a phone does not show of a plan stays as it is."""
    id = _outcome(fields)
    outcome = seat.session.outcome(id)
    plan = replace(
        outcome.plan if outcome is not None else Plan(),
        first_step=fields.text("first_step"),
        when_then=fields.text("when_then"),
        success=fields.text("success"),
        look_again=fields.text("look_again"),
    )
    return c.PlanOutcome(seat.session.id, id, plan)


def _thank(fields: Fields, seat: Seat) -> c.SessionCommand:
    giver = seat.person if fields.flag("is_signed") else None
    to = PersonId(fields.id("to"))
    return c.GiveThanks(seat.session.id, to, fields.text("text"), giver, ticket=fields.id("key"))


def _show_thanks(fields: Fields, seat: Seat) -> c.SessionCommand:
    return c.ShowThanks(seat.session.id, fields.id("thanks"), seat.person, fields.flag("is_shown"))


def _message(fields: Fields, seat: Seat) -> c.SessionCommand:
    return c.SendMessage(
        seat.session.id,
        fields.kind("kind", MessageKind),
        fields.text("text"),
        fields.id("key"),
        idea=_idea(fields, seat) if fields.has("number") else None,
        sender=seat.person if fields.flag("is_signed") else None,
    )


def _away(fields: Fields, seat: Seat) -> c.SessionCommand:
    presence = Presence.AWAY if fields.flag("is_away") else Presence.PRESENT
    return c.MarkPresence(seat.session.id, seat.person, presence)


def _add_seat(fields: Fields, seat: Seat) -> c.SessionCommand:
    return c.AddSeat(seat.session.id, seat.phone, fields.text("name"))


def _drop_seat(fields: Fields, seat: Seat) -> c.SessionCommand:
    return c.DropSeat(seat.session.id, seat.phone, PersonId(fields.id("person")))


def _rename(fields: Fields, seat: Seat) -> c.SessionCommand:
    return c.RenameMyself(seat.session.id, seat.person, fields.text("name"))


def _fold(fields: Fields, seat: Seat) -> c.SessionCommand:
    return c.FoldSlip(seat.session.id, SlipId(fields.id("slip")), seat.person)


def _open_fold(fields: Fields, seat: Seat) -> c.SessionCommand:
    return c.VoteOnFold(seat.session.id, _idea(fields, seat), seat.person, fields.flag("opens"))


def _reword(fields: Fields, seat: Seat) -> c.SessionCommand:
    return c.RewordFolded(seat.session.id, fields.id("ticket"), fields.text("text"))


def _claim(fields: Fields, seat: Seat) -> c.SessionCommand:
    return c.ClaimIdea(seat.session.id, fields.id("ticket"), seat.person)


def _invite(fields: Fields, seat: Seat) -> c.SessionCommand:
    return c.Invite(seat.session.id, _outcome(fields), PersonId(fields.id("person")), seat.person)


def _outcome(fields: Fields) -> OutcomeId:
    return OutcomeId(fields.id("outcome"))


def _idea(fields: Fields, seat: Seat) -> IdeaId:
    """By the number that everybody sees."""
    number = fields.number("number")
    for idea in seat.session.ideas:
        if idea.number == number:
            return idea.id
    raise Refusal(409, say("There is no idea with the number {n}.", n=number))


ACTS: dict[str, Act] = {
    "ask": _ask,
    "write": _write,
    "edit": _edit,
    "withdraw": _withdraw,
    "done": _done,
    "answer": _answer,
    "commit": _commit,
    "release": _release,
    "plan": _plan,
    "thank": _thank,
    "show_thanks": _show_thanks,
    "message": _message,
    "away": _away,
    "add_seat": _add_seat,
    "drop_seat": _drop_seat,
    "rename": _rename,
    "fold": _fold,
    "open_fold": _open_fold,
    "reword": _reword,
    "claim": _claim,
    "invite": _invite,
}
