"""What all phones show at each moment: what the Stage says, one thing to do, and never who did what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import NEWCOMER
from lfb_desktop.domain.model import (
    Fold,
    Idea,
    Method,
    Moment,
    Participant,
    Person,
    PersonId,
    Plan,
    Presence,
    Role,
    Session,
    Settings,
    State,
    StepKind,
    Team,
    TeamId,
    ThanksState,
)
from lfb_desktop.views import phone_values as v
from lfb_desktop.views import scenes
from lfb_desktop.views.phone import shared
from lfb_desktop.views.showing import Showing
from lfb_desktop.views.stage import stage
from tests import rooms
from tests.views.phones import session_of, texts, with_phones


@pytest.fixture
def made(tmp_path: Path) -> Iterator[rooms.Made]:
    opened = rooms.running(tmp_path / "team.lfb")
    yield opened
    opened.store.close()


def state(made: rooms.Made) -> State:
    return made.room.state(made.session)


def view(made: rooms.Made) -> v.PhoneView:
    return shared(state(made), made.time())[0]


def counts(made: rooms.Made) -> v.PhoneCounts:
    return shared(state(made), made.time())[1]


def write(made: rooms.Made, name: str, text: str) -> None:
    made.room.do(c.WriteSlip(made.session, text, f"ticket of {text}", made.people[name]))


def six_ideas(made: rooms.Made) -> None:
    made.walk_to(StepKind.IDEAS)
    for n in range(6):
        write(made, rooms.NAMES[n], f"Idea {n}")


def answer(made: rooms.Made, name: str) -> None:
    poll = next(p for p in made.now.polls if p.is_open)
    levels = tuple((i.id, 1) for i in poll.items if i.level == 2) if poll.method is Method.CLARITY else ()
    made.room.do(c.AnswerPoll(made.session, poll.id, made.people[name], levels, f"paper of {name}"))


def close(made: rooms.Made) -> None:
    poll = next(p for p in made.now.polls if p.is_open)
    made.room.do(c.ClosePoll(made.session, poll.id))


def test_each_step_has_one_thing_to_do(made: rooms.Made) -> None:
    found: list[tuple[str, type]] = []
    for plan in rooms.AGENDA:
        made.walk_to(plan.kind)
        if plan.kind is StepKind.IDEAS:
            six_ideas(made)
        found.append((plan.kind.value, type(view(made).task)))
        if plan.kind is StepKind.BALLOT:
            made.room.do(c.OpenPoll(made.session))
            found.append(("ballot, open", type(view(made).task)))
        if any(p.is_open for p in made.now.polls):
            close(made)
            found.append((f"{plan.kind.value}, closed", type(view(made).task)))
    made.room.do(c.EndSession(made.session))
    found.append(("ended", type(view(made).task)))
    assert found == [
        ("lobby", v.LobbyTask),
        ("why", v.WhyTask),
        ("clarity", v.LevelsTask),
        ("clarity, closed", v.SpokenTask),
        ("ideas", v.WriteTask),
        ("reading", v.IdeasTask),
        ("pick", v.MarksTask),
        ("pick, closed", scenes.QuietScene),
        ("themes", v.IdeasTask),
        ("talk", scenes.QuietScene),
        ("ballot", v.WaitTask),
        ("ballot, open", v.MarksTask),
        ("ballot, closed", scenes.ResultsScene),
        ("commitments", scenes.QuietScene),
        ("closing", v.ClosingTask),
        ("closing, closed", v.ClosingTask),
        ("ended", v.EndedTask),
    ]


def test_before_and_between_and_where_there_is_nothing(made: rooms.Made) -> None:
    nobody = State(Team(TeamId("t"), "Team"))
    empty, none = shared(nobody, Moment(0, 0))
    assert (type(empty.task), none) == (scenes.QuietScene, v.PhoneCounts())
    bare = State(nobody.team, session=Session(made.session, "", "2026-03-02", "UTC"))
    task = shared(bare, Moment(0, 0))[0].task
    assert task == v.LobbyTask(())
    six_ideas(made)
    made.room.do(c.StopForToday(made.session))
    assert isinstance(view(made).task, scenes.RestScene)
    assert counts(made) == v.PhoneCounts()
    assert view(made).clock is None
    made.room.do(c.TakeUp(made.session))
    assert view(made).task == v.LobbyTask(())
    made.room.do(c.GoOn(made.session))
    assert isinstance(view(made).task, scenes.SoFarScene)


def test_a_room_of_few_says_it_aloud(tmp_path: Path) -> None:
    made = rooms.running(tmp_path / "few.lfb", names=rooms.NAMES[:3])
    made.walk_to(StepKind.CLARITY)
    task = view(made).task
    assert isinstance(task, v.SpokenTask)
    assert task.may_ask
    assert "aloud" in str(task.words)
    made.walk_to(StepKind.IDEAS)
    task = view(made).task
    assert isinstance(task, v.WriteTask)
    assert str(task.few) == "With 3 people this is not really secret."
    write(made, "Amara", "One")
    made.walk_to(StepKind.BALLOT)
    made.room.do(c.OpenPoll(made.session))
    assert isinstance(view(made).task, v.ObjectionsTask)
    close(made)
    assert isinstance(view(made).task, scenes.ObjectionsScene)
    made.walk_to(StepKind.CLOSING)
    closing = view(made).task
    assert isinstance(closing, v.ClosingTask)
    assert closing.levels is None
    assert "aloud" in str(closing.spoken)
    made.store.close()


def test_no_secret_act_of_anybody_changes_what_is_pushed_to_all(made: rooms.Made) -> None:
    def unchanged() -> tuple[str, str]:
        before, was = shared(state(made), made.time())
        acts.pop(0)()
        after, is_now = shared(state(made), made.time())
        assert after == before
        return str(was.line), str(is_now.line)

    people, s = made.people, made.session
    made.walk_to(StepKind.CLARITY)
    acts = [lambda: answer(made, "Amara")]
    assert unchanged() == ("0 of 6 have answered", "1 of 6 have answered")
    made.walk_to(StepKind.IDEAS)
    acts = [
        lambda: write(made, "Amara", "One"),
        lambda: made.room.do(c.EditSlip(s, "ticket of One", "Another one")),
        lambda: made.room.do(c.MarkDone(s, people["Amara"], True)),
        lambda: made.room.do(c.WithdrawSlip(s, "ticket of One", people["Amara"])),
    ]
    assert [unchanged() for _ in range(4)] == [
        ("0 ideas", "1 idea"),
        ("1 idea", "1 idea"),
        ("1 idea", "1 idea"),
        ("1 idea", "0 ideas"),
    ]
    six_ideas(made)
    made.walk_to(StepKind.PICK)
    acts = [lambda: answer(made, "Amara")]
    assert unchanged() == ("", "")
    made.walk_to(StepKind.BALLOT)
    made.room.do(c.OpenPoll(s))
    poll = made.now.polls[-1].id
    acts = [lambda: answer(made, "Bojan"), lambda: made.room.do(c.CountHands(s, poll, (people["Dewi"],), ()))]
    assert unchanged() == ("0 of 6 have voted", "1 of 6 have voted")
    assert unchanged() == ("1 of 6 have voted", "2 of 6 have voted")
    made.walk_to(StepKind.CLOSING)
    acts = [lambda: answer(made, "Amara")]
    assert unchanged() == ("", "")


def test_time_that_passes_changes_nothing(made: rooms.Made) -> None:
    """The clock ticks on the phone by itself."""
    made.walk_to(StepKind.IDEAS)
    before = view(made)
    assert before.clock is not None
    made.time.go_on(61_000)
    assert view(made) == before


def test_the_counts_are_those_of_the_stage(made: rooms.Made) -> None:
    assert str(counts(made).here) == "6 of 6 are here"
    six_ideas(made)
    writing = stage(state(made), Showing(), made.time()).scene
    assert isinstance(writing, scenes.WritingScene)
    assert counts(made) == v.PhoneCounts(line=writing.ideas)
    made.walk_to(StepKind.READING)
    assert counts(made) == v.PhoneCounts()


def test_titles_and_lines_are_those_of_the_stage(made: rooms.Made) -> None:
    made.walk_to(StepKind.IDEAS)
    scene = stage(state(made), Showing(), made.time()).scene
    assert isinstance(scene, scenes.WritingScene)
    assert (view(made).title, view(made).line) == (scene.title, scene.instruction)
    six_ideas(made)
    made.walk_to(StepKind.PICK)
    assert str(view(made).title) == "What is worth talking about?"
    assert str(view(made).line) == "Mark 3 worth talking about."


def test_names_are_hidden_where_the_facilitator_wishes(made: rooms.Made) -> None:
    shown, _ = shared(with_phones(state(made)), made.time())
    hidden, here = shared(with_phones(state(made), hides_names=True), made.time())
    assert shown.task == v.LobbyTask(rooms.NAMES)
    assert hidden.task == v.LobbyTask(())
    assert str(here.here) == "6 of 6 are here"


def test_a_large_room_is_counted_and_not_listed(made: rooms.Made) -> None:
    for n in (40, 41):
        names = tuple(f"Person {k:02d}" for k in range(n))
        here = tuple(Participant(Person(PersonId(name), name), Presence.PRESENT) for name in names)
        session = replace(made.now, participants=here)
        shown, told = shared(replace(state(made), session=session), made.time())
        assert isinstance(shown.task, v.LobbyTask)
        assert shown.task.names == (names if n == 40 else ())
        assert str(told.here) == f"{n} of {n} are here"


def test_questions_on_the_why_stand_where_they_are_asked(made: rooms.Made) -> None:
    made.walk_to(StepKind.WHY)
    made.room.do(c.AskQuestion(made.session, "Since when?"))
    made.walk_to(StepKind.CLARITY)
    made.room.do(c.AnswerQuestion(made.session, made.now.questions[0].id, "Since May."))
    task = view(made).task
    assert isinstance(task, v.LevelsTask)
    assert task.questions == (v.QuestionLine("Since when?", "Since May.", is_answered=True),)
    assert task.needs_all
    close(made)
    spoken = view(made).task
    assert isinstance(spoken, v.SpokenTask)
    assert (spoken.questions, spoken.may_ask) == (task.questions, True)


def test_the_limits_of_an_idea_are_told(tmp_path: Path) -> None:
    agenda = (c.StepPlan(StepKind.IDEAS, "Round", 5, settings=Settings(is_unsigned=False, ideas_each=4)),)
    made = rooms.running(tmp_path / "signed.lfb", agenda=(rooms.AGENDA[0], *agenda, rooms.AGENDA[4]))
    made.walk_to(StepKind.IDEAS)
    task = view(made).task
    assert isinstance(task, v.WriteTask)
    assert (task.most, task.soft, task.hard, task.wall) == (4, 200, 1000, 60)
    assert "your name stands" in str(task.promise)
    assert not task.few
    write(made, "Amara", "Mine")
    made.walk_to(StepKind.READING)
    read = view(made).task
    assert isinstance(read, v.IdeasTask)
    assert [(i.text, i.by) for i in read.ideas] == [("Mine", "Amara")]
    made.store.close()


def test_while_a_few_are_read_in_private_all_phones_show_no_word(made: rooms.Made) -> None:
    six_ideas(made)
    now = session_of(state(made))
    assert now.current is not None
    over = replace(now.current, is_writing_over=True)
    session = replace(now, steps=tuple(over if s.id == over.id else s for s in now.steps))
    shown, line = shared(replace(state(made), session=session), made.time())
    assert isinstance(shown.task, v.ReadFirstTask)
    assert not [text for text in texts(shown) if "Idea" in text]
    assert str(line.line) == "6 ideas"


def test_a_reading_of_nothing_says_so(made: rooms.Made) -> None:
    made.walk_to(StepKind.READING)
    assert isinstance(view(made).task, scenes.QuietScene)


def _folded(found: State, text: str) -> State:
    def fold(idea: Idea) -> Idea:
        return replace(idea, fold=Fold.ROOM, was="Even worse") if idea.text == text else idea

    session = session_of(found)
    return replace(found, session=replace(session, ideas=tuple(fold(i) for i in session.ideas)))


def test_folded_words_stand_nowhere(made: rooms.Made) -> None:
    six_ideas(made)
    seen: set[type] = set()

    def look() -> v.Task:
        task = shared(_folded(state(made), "Idea 3"), made.time())[0].task
        said = texts(shared(_folded(state(made), "Idea 3"), made.time())[0])
        assert not [text for text in said if "Idea 3" in text or "worse" in text]
        seen.add(type(task))
        return task

    made.walk_to(StepKind.READING)
    read = look()
    assert isinstance(read, v.IdeasTask)
    assert [(i.text, i.was) for i in read.ideas if i.is_folded] == [("", "")]
    made.walk_to(StepKind.PICK)
    marks = look()
    assert isinstance(marks, v.MarksTask)
    assert [i.title for i in marks.items if i.is_folded] == [""]
    poll = made.now.polls[-1]
    item = next(i for i in poll.items if i.title == "Idea 3")
    made.room.do(c.AnswerPoll(made.session, poll.id, made.people["Amara"], ((item.id, 1),), "p"))
    close(made)
    look()
    made.walk_to(StepKind.TALK)
    while made.now.current and (talk := made.now.current).focus + 1 < len(talk.talks):
        look()
        made.room.do(c.FocusTalk(made.session, talk.focus + 1))
    look()
    made.walk_to(StepKind.BALLOT)
    choices = tuple(c.Choice(i.text, idea=i.id) for i in made.now.ideas)
    made.room.do(c.OpenPoll(made.session, choices=choices))
    look()
    close(made)
    number = item_number(made, "Idea 3")
    assert f"{number} …" in texts(look())
    assert seen >= {v.IdeasTask, v.MarksTask, scenes.ResultsScene, scenes.QuietScene}


def item_number(made: rooms.Made, text: str) -> int:
    return next(i.number for i in made.now.ideas if i.text == text)


def test_only_thanks_that_were_shown_are_shown(made: rooms.Made) -> None:
    made.walk_to(StepKind.CLOSING)
    for n, to in enumerate(("Amara", "Bojan", "Dewi")):
        made.room.do(c.GiveThanks(made.session, made.people[to], f"thanks {n}"))
    states = (ThanksState.FIRST, ThanksState.SHOWN, ThanksState.KEPT)
    session = made.now
    by_text = sorted(session.thanks, key=lambda t: t.text)
    thanks = tuple(replace(t, state=s) for t, s in zip(by_text, states, strict=True))
    task = shared(replace(state(made), session=replace(session, thanks=thanks)), made.time())[0].task
    assert isinstance(task, v.ClosingTask)
    assert [t.text for t in task.thanks] == ["thanks 1"]
    assert [name for _, name in task.people] == ["Amara", "Bojan", "Carmen", "Dewi", "Elif", "Farid", "Greta"]
    assert task.levels is not None


def test_who_takes_it(made: rooms.Made) -> None:
    s = made.session
    made.room.do(c.OpenJoining(s, "127.0.0.1"))
    for name in ("Amara", "Bojan", "Dewi", "Elif", "Farid"):
        made.room.do(c.JoinByPhone(s, f"token of {name}", name, made.people[name]), NEWCOMER)
    made.walk_to(StepKind.COMMITMENTS)
    for title in ("Nobody's", "Thought about", "One's", "Of three"):
        made.room.do(c.AddOutcome(s, title))
    _, thought, one, three = made.now.outcomes
    made.room.do(c.Commit(s, thought.id, made.people["Greta"], Role.THINKING, "2026-03-09"))
    made.room.do(c.Commit(s, one.id, made.people["Amara"], Role.OWNER))
    made.room.do(c.Commit(s, one.id, made.people["Bojan"], Role.HELPER))
    made.room.do(c.PlanOutcome(s, one.id, Plan(when_then="When it rings, I will look")))
    for name in ("Amara", "Dewi", "Elif"):
        made.room.do(c.Commit(s, three.id, made.people[name], Role.OWNER))
    made.room.do(c.MarkPresence(s, made.people["Farid"], Presence.AWAY))
    task = view(made).task
    assert isinstance(task, v.OutcomesTask)
    assert [str(o.state) for o in task.outcomes] == [
        "Nobody yet",
        "Nobody yet. Somebody thinks about it.",
        "Amara takes it",
        "Amara, Dewi and Elif take it",
    ]
    assert not [text for text in texts(task.outcomes) if "Greta" in text]
    assert task.outcomes[2].first == "When it rings, I will look"
    assert [name for _, name in task.people] == ["Amara", "Bojan", "Dewi", "Elif"], "who is here by phone"
