"""The swap test: two people exchange all they did in secret, and the closed file is the same bytes."""

from __future__ import annotations

from pathlib import Path

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import NEWCOMER, Participant
from lfb_desktop.domain.model import MessageKind, PersonId, StepKind
from lfb_desktop.domain.reading import reads
from tests.store.story import PEOPLE, Play

ANN, BOJAN = PEOPLE[0].id, PEOPLE[1].id


def _session(path: Path, swapped: dict[PersonId, PersonId], *, is_whole: bool = True) -> bytes:
    play = Play(path, seed=3)

    def who(n: int) -> PersonId:
        person = PEOPLE[n].id
        return swapped.get(person, person)

    _come_by_phone(play)
    play.go_to(StepKind.CLARITY)
    for n in (4, 1, 0, 7, 2, 3, 8, 5, 6):
        play.answer(who(n), play.levels(n % 4))
    play.close_poll()
    play.go_to(StepKind.IDEAS)
    play.write([(who(n % 9), f"Idea {n} of {n % 9}") for n in (1, 0, 5, 10, 9, 2, 0, 1)])
    play.do(c.MarkDone(play.id, who(1), True))
    play.do(c.MarkDone(play.id, who(0), True))
    _unsigned_lines(play, who(0), who(1))
    _folds(play, who(0), who(1))
    play.go_to(StepKind.READING)
    if not is_whole:
        play.file.close()
        return path.read_bytes()
    _votes_on_folds(play, who(1), who(0))
    play.go_to(StepKind.PICK)
    for n in (8, 1, 7, 0):
        play.answer(who(n), tuple(sorted((i.id, 1) for i in play.first_items(3 if n else 2))))
    play.close_poll()
    play.go_to(StepKind.CLOSING)
    play.do(c.GiveThanks(play.id, PEOPLE[5].id, "For the notes"))
    for n in (0, 1, 2):
        play.answer(who(n), play.levels(n))
    play.close_poll()
    play.do(c.EndSession(play.id))
    play.file.close()
    return path.read_bytes()


def _come_by_phone(play: Play) -> None:
    """In sight of all, and so in the same order whoever acts for whom later."""
    play.do(c.OpenJoining(play.id))
    for person in (ANN, BOJAN):
        play.room.do(c.JoinByPhone(play.id, f"token of {person}", "", person), NEWCOMER)


def _unsigned_lines(play: Play, one: PersonId, other: PersonId) -> None:
    """To the facilitator alone, and neither the file nor the facilitator knows from whom."""
    for person, text in ((one, "Please wait for us"), (other, "It is too loud"), (one, "Now it is better")):
        line = c.SendMessage(play.id, MessageKind.WORDS, text, play.new_id())
        play.room.do(line, Participant(person))
    play.do(c.AnswerMessage(play.id, play.session.messages[0].id, "I hear you"))


def _folds(play: Play, one: PersonId, other: PersonId) -> None:
    """Each folds another of those that both have read."""
    play.do(c.CloseWriting(play.id))
    step = play.session.current
    assert step is not None
    both = sorted({s.id for s in reads(step, one)} & {s.id for s in reads(step, other)})
    for person, slip in zip((one, other), both, strict=False):
        play.do(c.FoldSlip(play.id, slip, person))


def _votes_on_folds(play: Play, one: PersonId, other: PersonId) -> None:
    folded = [idea.id for idea in play.session.ideas if idea.fold]
    assert len(folded) == 2
    for idea in folded:
        play.do(c.VoteOnFold(play.id, idea, one, True))
        play.do(c.VoteOnFold(play.id, idea, other, False))


def test_the_closed_file_does_not_know_the_difference(tmp_path: Path) -> None:
    plain = _session(tmp_path / "plain.lfb", {})
    swapped = _session(tmp_path / "swapped.lfb", {ANN: BOJAN, BOJAN: ANN})
    assert plain == swapped


def test_after_the_reveal_it_does_not_know_who_wrote_and_who_folded(tmp_path: Path) -> None:
    plain = _session(tmp_path / "plain.lfb", {}, is_whole=False)
    swapped = _session(tmp_path / "swapped.lfb", {ANN: BOJAN, BOJAN: ANN}, is_whole=False)
    assert plain == swapped
    assert all(words in plain for words in (b"Idea 1 of", b"It is too loud", ANN.encode()))


@pytest.mark.parametrize("repeat", range(2))
def test_the_same_session_makes_the_same_file(tmp_path: Path, repeat: int) -> None:
    assert _session(tmp_path / "a.lfb", {}) == _session(tmp_path / f"b{repeat}.lfb", {})
