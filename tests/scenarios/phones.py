"""Phones in a scenario: `phone Ann: ...` does what Ann does, through her phone and only if it is in.

What is the same at the laptop and on a phone is said in the same words; the lines here are for what only a
phone does, and for what phones show.
"""

from __future__ import annotations

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import FACILITATOR, NEWCOMER, Participant
from lfb_desktop.domain.chance import token_hash
from lfb_desktop.domain.model import (
    MessageKind,
    PersonId,
    Phone,
    Plan,
    Presence,
    TokenHash,
)
from lfb_desktop.domain.reading import reads
from lfb_desktop.views.phone import mine, personal, shared
from lfb_desktop.views.phone_values import PersonalView, SeatView
from tests.scenarios.runner import Play, ScenarioError, names, quoted, speak, verb
from tests.scenarios.verbs import _MARKED, _WORDS, _item
from tests.views.phones import texts


def _token(name: str) -> str:
    """What this phone shows to be known again; two phones of one person are `Ann` and `Ann's other`."""
    return f"key of the phone of {name}"


def _hash(name: str) -> TokenHash:
    return token_hash(_token(name))


def _phone(play: Play, name: str) -> Phone:
    found = next((p for p in play.session.phones if p.token == _hash(name)), None)
    if found is None:
        raise ScenarioError(f"{name} has no phone here")
    return found


def _view(play: Play, name: str) -> PersonalView:
    return personal(play.state, _hash(name))


def _seat(play: Play, name: str) -> SeatView:
    """Of the phone that this person takes part through."""
    person = play.person(name)
    for phone in play.session.phones:
        for seat in personal(play.state, phone.token).seats:
            if seat.person == person:
                return seat
    raise ScenarioError(f"no phone has a seat for {name}")


def _by(play: Play, name: str) -> Participant:
    return Participant(_seat(play, name).person)


# -- the way in ------------------------------------------------------------------------------


@verb(r"facilitator: let phones join")
def _open(play: Play) -> None:
    play.do(c.OpenJoining(play.id))


@verb(r"facilitator: let no phone take part any more")
def _close(play: Play) -> None:
    play.do(c.CloseJoining(play.id))


@verb(r"facilitator: (lock|unlock) the lobby")
def _lock(play: Play, how: str) -> None:
    play.do(c.ChangeJoining(play.id, is_locked=how == "lock"))


@verb(r"facilitator: ask who comes: (yes|no)")
def _ask_first(play: Play, how: str) -> None:
    play.do(c.ChangeJoining(play.id, asks_first=how == "yes"))


@verb(r"facilitator: hide the names")
def _hide(play: Play) -> None:
    play.do(c.ChangeJoining(play.id, hides_names=True))


@verb(r"facilitator: another code")
def _renew(play: Play) -> None:
    play.do(c.RenewCode(play.id))


@verb(r"facilitator: (admit|turn away) the phone of (.+)")
def _admit(play: Play, how: str, name: str) -> None:
    play.do(c.AdmitPhone(play.id, _hash(name), how == "admit"))
    _know(play, name)


@verb(r"facilitator: keep (\w+) out")
def _out(play: Play, name: str) -> None:
    play.do(c.KeepOut(play.id, play.person(name)))


@verb(r"facilitator: let (\w+) in again")
def _in(play: Play, name: str) -> None:
    play.do(c.LetIn(play.id, play.person(name)))


@verb(r"phone ([^:]+): joins(?: as (\w+))?(, the same|, another)?")
def _join(play: Play, name: str, other: str | None, how: str | None) -> None:
    """By the name on the list, else by a new one."""
    called = other or name
    command = c.JoinByPhone(
        play.id,
        _token(name),
        called,
        play.people.get(called),
        is_same=how == ", the same",
        is_another=how == ", another",
    )
    play.do(command, NEWCOMER)
    _know(play, name)


def _know(play: Play, name: str) -> None:
    """Who is new on the list is called by that name in the lines that follow."""
    if play.refusal:
        return
    seats = _view(play, name).seats
    if seats:
        play.people.setdefault(seats[0].name, seats[0].person)


@verb(r"phone (\w+): adds a seat for (\w+)")
def _add_seat(play: Play, name: str, guest: str) -> None:
    play.do(c.AddSeat(play.id, _phone(play, name).token, guest), _by(play, name))
    for seat in _view(play, name).seats:
        play.people.setdefault(seat.name, seat.person)


@verb(r"phone (\w+): takes the seat of (\w+) away")
def _drop_seat(play: Play, name: str, guest: str) -> None:
    play.do(c.DropSeat(play.id, _phone(play, name).token, play.person(guest)), _by(play, name))


@verb(r"phone (\w+): is called (\w+) from now on")
def _rename(play: Play, name: str, other: str) -> None:
    person = play.person(name)
    play.do(c.RenameMyself(play.id, person, other), _by(play, name))
    play.people[other] = person


@verb(r"phone (\w+): (has to go|is back)")
def _presence(play: Play, name: str, how: str) -> None:
    presence = Presence.AWAY if how == "has to go" else Presence.PRESENT
    play.do(c.MarkPresence(play.id, play.person(name), presence), _by(play, name))


# -- what only a phone does ------------------------------------------------------------------


@verb(r"phone (\w+): (?:votes|picks): (.+)")
def _vote(play: Play, name: str, text: str) -> None:
    """Handed in again under the same ticket: the paper before is gone."""
    by = _by(play, name)
    marks = tuple((_item(play, words), int(n or 1)) for words, n in _MARKED.findall(text))
    ticket = play.ticket(f"paper of {name} on {play.poll.id}")
    play.do(c.AnswerPoll(play.id, play.poll.id, by.person, marks, ticket), by)


@verb(rf"phone (\w+): folds {_WORDS}")
def _fold(play: Play, name: str, text: str) -> None:
    slip = next((s for s in play.step.slips if s.text == text), None)
    if slip is None:
        raise ScenarioError(f"nobody has written “{text}”")
    by = _by(play, name)
    play.do(c.FoldSlip(play.id, slip.id, by.person), by)


@verb(rf"somebody who reads {_WORDS} by phone folds it")
def _fold_by_a_reader(play: Play, text: str) -> None:
    """Who reads it is drawn, and so not named."""
    for name, person in play.people.items():
        if any(s.text == text for s in reads(play.step, person)) and _has_phone(play, person):
            _fold(play, name, text)
            return
    raise ScenarioError(f"nobody with a phone reads “{text}”")


def _has_phone(play: Play, person: PersonId) -> bool:
    return any(person in phone.seats for phone in play.session.phones)


@verb(r"facilitator: the writing is over")
def _over(play: Play) -> None:
    play.do(c.CloseWriting(play.id))


@verb(rf"phone (\w+): (opens|leaves folded) {_WORDS}")
def _open_fold(play: Play, name: str, how: str, text: str) -> None:
    by = _by(play, name)
    play.do(c.VoteOnFold(play.id, play.idea(text).id, by.person, how == "opens"), by)


@verb(rf"phone (\w+): rewords {_WORDS} as {_WORDS}")
def _reword(play: Play, name: str, old: str, new: str) -> None:
    ticket = play.tickets[new] = play.ticket(old)
    play.do(c.RewordFolded(play.id, ticket, new), _by(play, name))


@verb(rf"phone (\w+): claims {_WORDS}( by its words)?")
def _claim(play: Play, name: str, text: str, by_words: str | None) -> None:
    by, ticket = _by(play, name), play.ticket(text)
    said = mine(play.state, [ticket]).ideas[0][1].words if by_words else ticket
    play.do(c.ClaimIdea(play.id, said, by.person), by)


@verb(rf"phone (\w+): invites (\w+) to {_WORDS}")
def _invite(play: Play, name: str, guest: str, outcome: str) -> None:
    by = _by(play, name)
    play.do(c.Invite(play.id, play.outcome(outcome).id, play.person(guest), by.person), by)


@verb(rf"phone (\w+): plans {_WORDS}: (.+), look again (\S+)")
def _plan(play: Play, name: str, outcome: str, words: str, look_again: str) -> None:
    plan = Plan(when_then=words, look_again=look_again)
    play.do(c.PlanOutcome(play.id, play.outcome(outcome).id, plan), _by(play, name))


@verb(rf"phone (\w+): (shows|keeps) the thanks {_WORDS}")
def _show(play: Play, name: str, how: str, text: str) -> None:
    thanks = next(t for t in play.session.thanks if t.text == text)
    by = _by(play, name)
    play.do(c.ShowThanks(play.id, thanks.id, by.person, how == "shows"), by)


@verb(r"phone (\w+): says(, without a name)?: (.+)")
def _say(play: Play, name: str, unsigned: str | None, text: str) -> None:
    by = _by(play, name)
    sender = None if unsigned else by.person
    play.do(c.SendMessage(play.id, MessageKind.WORDS, text, play.ticket(text), sender=sender), by)


@verb(r"phone (\w+): (please help us|let us work)")
def _call(play: Play, name: str, what: str) -> None:
    kind = MessageKind.HELP if what == "please help us" else MessageKind.WORK
    play.do(c.SendMessage(play.id, kind, "", play.ticket(f"{name}: {what}")), _by(play, name))


@verb(rf"facilitator: answer the line {_WORDS} with: (.+)")
def _answer_line(play: Play, text: str, answer: str) -> None:
    message = next(m for m in play.session.messages if m.text == text)
    play.do(c.AnswerMessage(play.id, message.id, answer))


@verb(r"phone (\w+): sends it again")
def _again(play: Play, name: str) -> None:
    """The answer was cut off: the same once more changes nothing."""
    assert play.last is not None
    command, by = play.last
    assert by != FACILITATOR
    before = play.session
    play.do(command, by)
    assert play.session == before, "the same once more has changed something"


# -- what is looked at -----------------------------------------------------------------------


@verb(r"phone (.+) is (waiting|in|out|unknown)")
def _is(play: Play, name: str, wanted: str) -> None:
    assert _view(play, name).state == wanted, _view(play, name)


@verb(r"phones show: (.+)")
def _show_all(play: Play, wanted: str) -> None:
    found = texts(shared(play.state, play.time()))
    for part in quoted(wanted) or names(wanted):
        assert part in found, f"the phones do not show {part!r} but {found}"


@verb(r"phones hide: (.+)")
def _hide_all(play: Play, wanted: str) -> None:
    found = "\n".join(texts(shared(play.state, play.time())))
    for part in quoted(wanted) or names(wanted):
        assert part not in found, f"the phones show {part!r}: {found}"


@verb(r"phones task: (\w+)")
def _task(play: Play, wanted: str) -> None:
    found = type(shared(play.state, play.time())[0].task).__name__
    assert found in (f"{wanted}Task", f"{wanted}Scene"), found


@verb(r"remember what phones show")
def _remember(play: Play) -> None:
    play.known["phones"] = shared(play.state, play.time())[0]


@verb(r"phones show the same as before")
def _same(play: Play) -> None:
    assert shared(play.state, play.time())[0] == play.known["phones"]


@verb(r"phone (\w+) shows: (.+)")
def _shows(play: Play, name: str, wanted: str) -> None:
    found = texts(_seat(play, name))
    for part in quoted(wanted) or names(wanted):
        assert part in found, f"the phone of {name} does not show {part!r} but {found}"


@verb(r"phone (\w+) hides: (.+)")
def _hides(play: Play, name: str, wanted: str) -> None:
    found = "\n".join(texts(_seat(play, name)))
    for part in quoted(wanted) or names(wanted):
        assert part not in found, f"the phone of {name} shows {part!r}: {found}"


@verb(r"seat of (\w+): ?(.*)")
def _seat_is(play: Play, name: str, wanted: str) -> None:
    """All that holds of it: leader, observer, away, voice, done, by hand, acts 2, reads, may open."""
    seat = _seat(play, name)
    flags = {
        "leader": seat.is_leader,
        "observer": seat.is_observer,
        "away": not seat.is_here,
        "voice": seat.has_voice,
        "done": seat.is_done,
        "by hand": seat.is_by_hand,
        "reads": bool(seat.reads),
        "may open": bool(seat.may_open),
        f"acts {seat.acts}": seat.acts > 0,
    }
    found = {flag for flag, is_so in flags.items() if is_so}
    assert found == set(names(wanted)), found


@verb(rf"the ticket of {_WORDS} finds (nothing|{_WORDS})(, folded|, claimed)?")
def _finds(play: Play, key: str, _what: str, text: str | None, how: str | None) -> None:
    found = [idea for _, idea in mine(play.state, [play.ticket(key)]).ideas]
    told = [(i.text, i.is_folded, i.is_claimed) for i in found]
    assert told == ([(text, how == ", folded", how == ", claimed")] if text else []), told


@verb(rf"the ticket of the line {_WORDS} finds: (.+)")
def _finds_answer(play: Play, key: str, answer: str) -> None:
    found = mine(play.state, [play.ticket(key)]).messages
    assert [m.answer for _, m in found] == [answer], found


# -- the same as at the laptop ---------------------------------------------------------------


@verb(r"phone (\w+): (.+)")
def _speaks(play: Play, name: str, rest: str) -> None:
    """Whatever else this person does; not understood where no phone has a seat for them."""
    _seat(play, name)
    speak(play, f"{name} {rest}")
