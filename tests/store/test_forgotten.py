"""Folded words, votes on folds, private lines, what phones know: gone from every byte when it has to be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import (
    FoldVoice,
    Idea,
    IdeaId,
    Invitation,
    Joining,
    Message,
    MessageId,
    MessageKind,
    OutcomeId,
    Phone,
    PhoneState,
    StepKind,
    Thanks,
    ThanksState,
    TicketHash,
    TokenHash,
)
from lfb_desktop.domain.reading import reads
from lfb_desktop.store.check import check
from lfb_desktop.store.opening import wal_of
from lfb_desktop.store.team_file import TeamFile
from tests.store.pages import pages_of, rows_in
from tests.store.story import LEADER, PEOPLE, SESSION, TEAM, Play, as_bytes, fresh_session

HURTS = "Somebody should go"
ANN, BOJAN, CARMEN = (p.id for p in PEOPLE[:3])
SECRETS = (
    "SECRETSECRET",
    "code-code",
    "pepper-pepper",
    "token-token",
    "Help us now",
    "Only for you",
    "ticket-",
)


@pytest.fixture
def play(tmp_path: Path) -> Play:
    """In a round in which one of nine slips hurts."""
    play = Play(tmp_path / "team.lfb")
    play.go_to(StepKind.IDEAS)
    play.write([(p.id, f"Idea of {n}") for n, p in enumerate(PEOPLE[:8])])
    play.do(c.WriteSlip(play.id, HURTS, "hurts", PEOPLE[8].id))
    play.do(c.CloseWriting(play.id))
    return play


def _data(play: Play) -> bytes:
    """Of the file and its log, while it is open."""
    return as_bytes(play.file.path) + wal_of(play.file.path).read_bytes()


def _folded(play: Play) -> Idea:
    """By somebody who read it in private."""
    step = play.session.current
    assert step is not None
    slip = next(s for s in step.slips if s.text == HURTS)
    reader = next(p.id for p in PEOPLE if slip in reads(step, p.id))
    play.do(c.FoldSlip(play.id, slip.id, reader))
    assert f"{step.id}{reader}".encode() in _data(play)
    play.go_to(StepKind.READING)
    return next(i for i in play.session.ideas if i.fold)


def test_who_folded_is_gone_at_the_reveal(play: Play) -> None:
    idea = _folded(play)
    data = _data(play)
    assert idea.text == HURTS
    assert not [p.id for p in PEOPLE if f"{idea.step}{p.id}".encode() in data]
    play.file.close()


def test_words_that_were_reworded_are_gone(play: Play) -> None:
    """Also from a poll in which the idea stood, from the log, and from the pages."""
    idea = _folded(play)
    play.do(c.FoldIdea(play.id, play.session.ideas[0].id, True))
    play.do(c.VoteOnFold(play.id, idea.id, ANN, False))
    assert HURTS.encode() in _data(play)
    assert f"{idea.id}{ANN}".encode() in _data(play)
    play.do(c.RewordFolded(play.id, "hurts", "Let us part ways"))
    data = _data(play)
    assert HURTS.encode() not in data
    assert f"{idea.id}{ANN}".encode() not in data
    assert wal_of(play.file.path).stat().st_size == 0
    play.file.close()
    data = play.file.path.read_bytes()
    assert HURTS.encode() not in data
    assert b"Let us part ways" in data


def test_an_idea_that_was_folded_after_the_picks_leaves_its_words_in_no_result(tmp_path: Path) -> None:
    play = Play(tmp_path / "team.lfb")
    play.go_to(StepKind.IDEAS)
    play.do(c.WriteSlip(play.id, HURTS, "hurts", ANN))
    play.write([(BOJAN, "Another")])
    play.go_to(StepKind.PICK)
    play.close_poll()
    idea = next(i for i in play.session.ideas if i.text == HURTS)
    assert [i.title for p in play.session.polls for i in p.items if i.idea == idea.id] == [HURTS]
    play.do(c.FoldIdea(play.id, idea.id, True))
    play.do(c.RewordFolded(play.id, "hurts", "Let us part ways"))
    assert HURTS.encode() not in _data(play)
    items = [i.title for p in play.session.polls for i in p.items if i.idea == idea.id]
    assert items == ["Let us part ways"]
    play.file.close()


def test_votes_on_a_fold_are_gone_when_it_opens(play: Play) -> None:
    idea = _folded(play)
    for n, person in enumerate(PEOPLE[:5]):
        assert n == 0 or f"{idea.id}{PEOPLE[0].id}".encode() in _data(play)
        play.do(c.VoteOnFold(play.id, idea.id, person.id, True))
    assert not play.session.idea(idea.id).fold  # type: ignore[union-attr]
    assert not [p.id for p in PEOPLE if f"{idea.id}{p.id}".encode() in _data(play)]
    play.file.close()


def test_the_end_forgets_phones_and_what_was_said_in_private(play: Play) -> None:
    idea = _folded(play)
    play.do(c.VoteOnFold(play.id, idea.id, ANN, True))
    play.do(c.AddOutcome(play.id, "Try it"))
    closing = play.session.steps[-1].id
    phone = Phone(TokenHash("token-token"), PhoneState.IN, seats=(ANN, BOJAN))
    private = Message(
        MessageId("m"), None, MessageKind.WORDS, "Help us now", TicketHash("ticket-m"), sender=ANN
    )
    kept = Thanks("t-1", closing, ANN, "Only for you", BOJAN, ThanksState.KEPT, TicketHash("ticket-t"))
    events: list[e.Event] = [
        e.JoiningOpened(play.id, Joining("SECRETSECRET", "code-code", "pepper-pepper")),
        e.PhoneCame(play.id, phone),
        e.MessageSent(play.id, private),
        e.ThanksGiven(play.id, kept),
        e.Invited(play.id, Invitation(play.session.outcomes[0].id, BOJAN, ANN)),
    ]
    play.file.record(events, [], play.id)
    assert [words for words in SECRETS if words.encode() not in _data(play)] == []
    play.do(c.EndSession(play.id))
    assert wal_of(play.file.path).stat().st_size == 0
    live = _data(play)
    play.file.close()
    for data in (live, play.file.path.read_bytes()):
        assert [words for words in SECRETS if words.encode() in data] == []
        assert f"{idea.id}{ANN}".encode() not in data
        assert not [row for row in rows_in(pages_of(data)) if BOJAN in row and ANN in row]


def _phones(file: TeamFile) -> dict[str, tuple[str, ...]]:
    session = file.read(SESSION).session
    assert session is not None
    return {phone.token: phone.seats for phone in session.phones}


@pytest.fixture
def on_phones(tmp_path: Path) -> Iterator[TeamFile]:
    """Ann holds a phone, sits on Bojan's, and a third one asks for her; a fourth is kept out as hers."""
    phones = (
        Phone(TokenHash("a"), PhoneState.IN, seats=(ANN, CARMEN)),
        Phone(TokenHash("b"), PhoneState.IN, seats=(BOJAN, ANN, CARMEN), made=ANN),
        Phone(TokenHash("c"), PhoneState.WAITING, "Ann", ANN),
        Phone(TokenHash("d"), PhoneState.OUT, wants=ANN),
    )
    signed = Message(MessageId("m"), None, MessageKind.HELP, "", TicketHash("t"), sender=ANN)
    with TeamFile.create(tmp_path / "people.lfb", TEAM) as file:
        events: list[e.Event] = [
            e.SessionCreated(fresh_session()),
            e.JoiningOpened(SESSION, Joining("SECRET", "CODE", "pepper")),
            *(e.PhoneCame(SESSION, phone) for phone in phones),
            e.MessageSent(SESSION, signed),
        ]
        file.record(events, [], SESSION)
        yield file


def test_who_takes_part_no_more_is_on_no_phone(on_phones: TeamFile) -> None:
    on_phones.record([e.ParticipantRemoved(SESSION, ANN)], [], SESSION)
    assert _phones(on_phones) == {"b": (BOJAN, CARMEN)}
    assert check(on_phones) == ()


def test_who_leaves_the_list_is_on_no_phone_and_signs_no_line(on_phones: TeamFile) -> None:
    """Also where only a phone that waits has asked for that name."""
    wants = Phone(TokenHash("e"), PhoneState.WAITING, "Zoe", LEADER.id)
    on_phones.record([e.PhoneCame(SESSION, wants), e.LeaderChosen(SESSION, None)], [], SESSION)
    memberships = {(m.session, m.person) for m in on_phones.read().memberships}
    assert {(SESSION, LEADER.id), (SESSION, ANN)} <= memberships
    on_phones.record([e.PersonRemoved(LEADER.id)], [], None)
    assert "e" not in _phones(on_phones)
    on_phones.record([e.ParticipantRemoved(SESSION, ANN), e.PersonRemoved(ANN)], [], SESSION)
    assert _phones(on_phones) == {"b": (BOJAN, CARMEN)}
    session = on_phones.read(SESSION).session
    assert session is not None
    assert [m.sender for m in session.messages] == [None]
    assert ANN not in session.people
    assert check(on_phones) == ()


def test_a_session_names_everybody_who_is_on_its_phones(on_phones: TeamFile) -> None:
    """Whoever is named by a removed session has to be on the list before it comes back."""
    session = on_phones.read(SESSION).session
    assert session is not None
    named = replace(session, participants=(), leader=None).people
    assert named == {ANN, BOJAN, CARMEN}
    alone = replace(session, participants=(), leader=None, phones=(), messages=())
    asked = replace(alone, invitations=(Invitation(OutcomeId("o"), ANN, BOJAN),))
    assert (alone.people, asked.people) == (frozenset(), {ANN, BOJAN})
    assert replace(alone, fold_voices=(FoldVoice(IdeaId("i"), CARMEN),)).people == {CARMEN}
