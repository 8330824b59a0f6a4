"""Words that may hurt: who sees which slip before the reveal, and that folded words are nowhere after it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import Participant
from lfb_desktop.domain.claim_words import claim_words
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import (
    Fold,
    Idea,
    PersonId,
    Phase,
    Presence,
    SessionState,
    State,
    StepKind,
    Thanks,
    ThanksState,
)
from lfb_desktop.domain.reading import reads
from lfb_desktop.views.closing_scenes import closing_scene
from lfb_desktop.views.console import console
from lfb_desktop.views.console_values import ClosingPanel, IdeasPanel
from lfb_desktop.views.curtain import curtain, seats
from lfb_desktop.views.curtain_values import OpenPart, ReadPart, WritePart
from lfb_desktop.views.record import record
from lfb_desktop.views.scenes import AloneScene, Card, ClosingScene, TalkScene, WallScene, WritingScene
from lfb_desktop.views.showing import Showing
from lfb_desktop.views.stage import stage
from lfb_desktop.views.veil import veiled
from tests import rooms
from tests.views.test_console import texts

HURTS = "Fire whoever sleeps"
KIND = "Sleep more"
IDEAS = (HURTS, KIND, "Fewer alarms", "A second pager", "Ask the night", "Nothing at weekends")


@pytest.fixture
def made(tmp_path: Path) -> Iterator[rooms.Made]:
    opened = rooms.running(tmp_path / "team.lfb")
    yield opened
    opened.store.close()


def wrote(made: rooms.Made) -> rooms.Made:
    made.walk_to(StepKind.IDEAS)
    for n, text in enumerate(IDEAS):
        made.room.do(c.WriteSlip(made.session, text, f"ticket {n}", made.people[rooms.NAMES[n % 6]]))
    return made


def reading(made: rooms.Made) -> rooms.Made:
    wrote(made).room.do(c.CloseWriting(made.session))
    return made


def revealed(made: rooms.Made, fold: Fold | None = Fold.ROOM) -> Idea:
    """With the idea that hurts folded; by whom, the caller says."""
    reading(made)
    slip = next(s for s in made.now.current.slips if s.text == HURTS)  # type: ignore[union-attr]
    if fold is Fold.ROOM:
        person = next(p for p in made.people.values() if slip in reads(made.now.current, p))  # type: ignore[arg-type]
        made.room.do(c.FoldSlip(made.session, slip.id, person), by=Participant(person))
    made.room.do(c.GoOn(made.session))
    idea = next(i for i in made.now.ideas if i.text == HURTS)
    if fold is Fold.FACILITATOR:
        made.room.do(c.FoldIdea(made.session, idea.id, True))
    return next(i for i in made.now.ideas if i.id == idea.id)


def turn(made: rooms.Made, name: str = "Greta") -> list[object]:
    return list(curtain(made.room.state(made.session), made.people[name], made.time()).parts)


def test_while_it_is_read_each_sees_a_few_slips_and_nobody_writes(made: rooms.Made) -> None:
    assert [type(part) for part in turn(wrote(made))] == [WritePart]
    made.room.do(c.CloseWriting(made.session))
    (part,) = turn(made)
    assert isinstance(part, ReadPart)
    assert [item.text for item in part.items] == [
        s.text
        for s in reads(made.now.current, made.people["Greta"])  # type: ignore[arg-type]
    ]
    assert part.folds_left == 2
    assert {seat.is_done for seat in seats(made.now)} == {False}


def test_the_stage_says_that_it_is_read_and_shows_no_word_of_it(made: rooms.Made) -> None:
    view = stage(reading(made).room.state(made.session), Showing(), made.time())
    assert isinstance(view.scene, WritingScene)
    assert str(view.scene.title) == "Read in silence."
    assert not set(IDEAS) & set(texts(view))


def test_the_console_offers_the_reading_and_then_the_reveal(made: rooms.Made) -> None:
    before = console(wrote(made).room.state(made.session), now=made.time())
    assert isinstance(before.panel, IdeasPanel)
    assert before.panel.may_read
    assert before.sign.needs_second_press is not None
    made.room.do(c.CloseWriting(made.session))
    after = console(made.room.state(made.session), now=made.time())
    assert isinstance(after.panel, IdeasPanel)
    assert (after.panel.is_reading, after.panel.may_read) == (True, False)
    assert str(after.sign.label) == "Reveal all ideas"
    assert after.sign.needs_second_press is None
    assert "never the leader" in str(after.panel.promise)
    assert {str(row.state) for row in after.people} == {"here"}
    assert {row.is_done for row in after.people} == {None}
    assert str(after.people_count) == "6 of 6 here"
    assert not set(IDEAS) & set(texts(after))


@pytest.mark.parametrize("fold", [Fold.ROOM, Fold.FACILITATOR])
def test_folded_words_are_on_no_screen_in_any_step_and_in_no_record(made: rooms.Made, fold: Fold) -> None:
    idea = revealed(made, fold)
    told = f"No. {idea.number} is folded. Its author can reword it."
    seen: set[str] = set()
    while made.now.state is SessionState.RUNNING:
        state = made.room.state(made.session)
        for showing in (Showing(), Showing(alone=idea.number)):
            seen |= set(texts(stage(state, showing, made.time())))
        seen |= set(texts(console(state, now=made.time())))
        seen |= {t for p in made.people.values() for t in texts(curtain(state, p, made.time()))}
        seen |= set(texts(record(state, now_ms=made.time().wall_ms)))
        here = made.now.current
        assert here is not None
        for poll in made.now.polls_of(here.id):
            if poll.is_open:
                made.room.do(c.ClosePoll(made.session, poll.id))
        is_last = here == made.now.steps[-1]
        made.room.do(c.EndSession(made.session) if is_last else c.GoOn(made.session))
    seen |= set(texts(record(made.room.state(made.session), now_ms=made.time().wall_ms)))
    assert KIND in seen
    assert told in seen
    assert not [text for text in seen if HURTS in text]


def test_on_the_wall_alone_and_in_the_talk_it_is_said_that_it_is_folded(made: rooms.Made) -> None:
    idea = revealed(made)
    told = f"No. {idea.number} is folded. Its author can reword it."
    state = made.room.state(made.session)
    wall = stage(state, Showing(), made.time()).scene
    assert isinstance(wall, WallScene)
    card = next(x for x in wall.cards if x.number == idea.number)
    assert (card.text, card.was, str(card.folded)) == ("", "", told)
    assert all(not x.folded for x in wall.cards if x is not card)
    alone = stage(state, Showing(alone=idea.number), made.time()).scene
    assert isinstance(alone, AloneScene)
    assert alone.card == card
    session = made.now
    talk = next(s for s in session.steps if s.kind is StepKind.TALK)
    at = replace(talk, phase=Phase.OPEN, talks=(idea.id,))
    session = replace(
        session, step_id=talk.id, steps=tuple(at if s.id == talk.id else s for s in session.steps)
    )
    scene = stage(replace(state, session=session), Showing(), made.time()).scene
    assert isinstance(scene, TalkScene)
    assert isinstance(scene.card, Card)
    assert (scene.card.text, str(scene.card.folded)) == ("", told)


def test_what_is_folded_at_the_console_is_counted_in_sight(made: rooms.Made) -> None:
    revealed(made, Fold.ROOM)
    state = made.room.state(made.session)
    assert "folded by the facilitator" not in str(stage(state, Showing(), made.time()).foot)
    made.room.do(c.FoldIdea(made.session, made.now.readable_ideas[0].id, True))
    state = made.room.state(made.session)
    assert str(stage(state, Showing(), made.time()).foot).endswith("1 folded by the facilitator")
    assert "1 folded by the facilitator" in texts(record(state, now_ms=made.time().wall_ms))
    instructed = tuple(
        replace(s, instruction="Note three numbers.") if s.kind is StepKind.READING else s
        for s in made.now.steps
    )
    told = stage(replace(state, session=replace(made.now, steps=instructed)), Showing(), made.time()).foot
    assert str(told) == "Note three numbers.  ·  1 folded by the facilitator"


def test_each_is_asked_once_whether_it_is_opened_and_the_room_sees_it_again(made: rooms.Made) -> None:
    idea = revealed(made)
    (part,) = turn(made)
    assert isinstance(part, OpenPart)
    assert part.ideas == ((idea.id, idea.number),)
    assert not [t for t in texts(part) if HURTS in t]
    assert {seat.is_done for seat in seats(made.now)} == {False}
    here = [p.person.id for p in made.now.present]
    for n, person in enumerate(here, 1):
        made.room.do(c.VoteOnFold(made.session, idea.id, person, True), by=Participant(person))
        is_open = made.now.idea(idea.id).fold is None  # type: ignore[union-attr]
        assert is_open == (2 * n > len(here))
        if is_open:
            break
        name = next(name for name, known in made.people.items() if known == person)
        assert turn(made, name) == []
    assert turn(made) == []
    wall = stage(made.room.state(made.session), Showing(), made.time()).scene
    assert HURTS in texts(wall)


def test_only_thanks_that_were_shown_are_shown(made: rooms.Made) -> None:
    made.walk_to(StepKind.CLOSING)
    state = made.room.state(made.session)
    given = tuple(
        Thanks(f"t{n}", made.now.step_id, made.people["Greta"], f"For {how.value}", state=how)  # type: ignore[arg-type]
        for n, how in enumerate(ThanksState)
    )
    state = replace(state, session=replace(made.now, thanks=given))
    scene = stage(state, Showing(), made.time()).scene
    assert isinstance(scene, ClosingScene)
    panel = console(state, now=made.time()).panel
    assert isinstance(panel, ClosingPanel)
    written = record(state, now_ms=made.time().wall_ms).thanks
    assert [[t.text for t in found] for found in (scene.thanks, panel.thanks, written)] == [["For shown"]] * 3


def test_nothing_folded_changes_nothing(made: rooms.Made) -> None:
    session = made.now
    assert veiled(session) is session
    assert veiled(veiled(session)) is session


def test_a_screen_for_every_person_also_where_few_are_here(made: rooms.Made) -> None:
    reading(made)
    for person in [p.person.id for p in made.now.present][1:]:
        made.room.do(c.MarkPresence(made.session, person, Presence.AWAY))
    state: State = made.room.state(made.session)
    for person in (*made.people.values(), PersonId("nobody")):
        assert curtain(state, person, made.time()).person == person
    assert closing_scene(state, made.now, Showing()).counts


def test_an_author_puts_the_name_to_it_on_another_day(made: rooms.Made) -> None:
    """Also after the end, by the three words; the record then names them, and nobody else."""
    wrote(made).walk_to(StepKind.CLOSING)
    for poll in made.now.polls:
        if poll.is_open:
            made.room.do(c.ClosePoll(made.session, poll.id))
    made.room.do(c.EndSession(made.session))
    idea = next(i for i in made.now.ideas if i.text == KIND)
    assert idea.ticket is not None
    assert console(made.room.state(made.session), now=made.time()).may_claim
    said = claim_words(idea.ticket).title()
    made.room.do(c.ClaimIdea(made.session, said, made.people["Bojan"]))
    written = record(made.room.state(made.session), now_ms=made.time().wall_ms)
    assert {part.text: part.author for part in written.ideas if part.author} == {KIND: "Bojan"}
    with pytest.raises(Rejected, match="has these words"):
        made.room.do(c.ClaimIdea(made.session, said, made.people["Greta"]))
