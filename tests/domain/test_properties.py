"""What holds whatever people do: no idea is lost, numbers stay, budgets hold, order tells nothing."""

from __future__ import annotations

import random
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import Idea, IdeaId, Presence, Settings, Slip, SlipId, StepKind, Voice
from tests.domain.states import ANN, BO, S, decided, session, slip, step
from tests.rooms import Made, running

IDEAS = 6
AGENDA = tuple(
    c.StepPlan(kind, kind.title(), 5, settings=Settings(ideas_each=3, dots=3, cap=2, places=2))
    for kind in (StepKind.IDEAS, StepKind.THEMES, StepKind.BALLOT, StepKind.READING)
)


@contextmanager
def a_room() -> Iterator[Made]:
    """In the round, four people here, three ideas each at most."""
    with tempfile.TemporaryDirectory() as folder:
        made = running(Path(folder) / "team.lfb", names=("Ann", "Bo", "Cem", "Dov"), agenda=AGENDA)
        try:
            yield made
        finally:
            made.store.close()


def write_all(made: Made) -> None:
    for n in range(IDEAS):
        person = made.people[("Ann", "Bo", "Cem")[n % 3]]
        made.room.do(c.WriteSlip(made.session, f"Idea of somebody {n}", f"ticket {n}", person))


Move = tuple[str, int, int]
moves = st.lists(
    st.tuples(
        st.sampled_from(("merge", "split", "aside", "back", "reword", "theme", "unsort", "remove", "walk")),
        st.integers(0, IDEAS - 1),
        st.integers(0, IDEAS - 1),
    ),
    max_size=14,
)


def _sort(made: Made, move: Move) -> c.Command:
    what, one, two = move
    s, ideas, themes = made.session, made.now.ideas, made.now.themes
    theme = themes[one % len(themes)].id if themes else None
    commands: dict[str, Callable[[], c.Command]] = {
        "merge": lambda: c.MergeIdeas(s, (ideas[one].id,), ideas[two].id),
        "split": lambda: c.SplitIdea(s, ideas[one].id),
        "aside": lambda: c.SetAsideIdea(s, ideas[one].id, True),
        "back": lambda: c.SetAsideIdea(s, ideas[one].id, False),
        "reword": lambda: c.RewordIdea(s, ideas[one].id, f"Other words {two}"),
        "theme": lambda: (
            c.PutIntoTheme(s, (ideas[two].id,), theme) if theme and one % 2 else c.AddTheme(s, f"Theme {two}")
        ),
        "unsort": lambda: c.PutIntoTheme(s, (ideas[one].id,), None),
        "remove": lambda: c.RemoveTheme(s, theme) if theme else c.AddTheme(s, "A theme"),
        "walk": lambda: c.GoBack(s) if one % 2 else c.GoOn(s),
    }
    return commands[what]()


def _root(ideas: dict[IdeaId, Idea], idea: Idea) -> Idea:
    seen = set()
    while idea.merged_into is not None:
        assert idea.id not in seen, "ideas merged in a circle"
        seen.add(idea.id)
        idea = ideas[idea.merged_into]
    return idea


@settings(max_examples=30)
@given(moves)
def test_no_idea_is_lost_and_no_number_changes(done: list[Move]) -> None:
    with a_room() as made:
        write_all(made)
        made.walk_to(StepKind.THEMES)
        before = {i.id: (i.number, i.text, i.step) for i in made.now.ideas}
        assert sorted(n for n, _, _ in before.values()) == list(range(1, IDEAS + 1))
        for move in done:
            with suppress(Rejected):
                made.room.do(_sort(made, move))
            now = {i.id: i for i in made.now.ideas}
            told = {key: (i.number, i.was or i.text, i.step) for key, i in now.items()}
            assert told == before
            assert {i.theme for i in now.values()} <= {None, *(t.id for t in made.now.themes)}
            for idea in now.values():
                _root(now, idea)


@settings(max_examples=30)
@given(moves)
def test_everything_merged_can_be_taken_apart(done: list[Move]) -> None:
    with a_room() as made:
        write_all(made)
        made.walk_to(StepKind.THEMES)
        for move in done:
            if move[0] != "walk":
                with suppress(Rejected):
                    made.room.do(_sort(made, move))
        for _ in range(IDEAS):
            for idea in made.now.ideas:
                if any(i.merged_into == idea.id for i in made.now.ideas):
                    made.room.do(c.SplitIdea(made.session, idea.id))
                if idea.is_set_aside:
                    made.room.do(c.SetAsideIdea(made.session, idea.id, False))
        assert len(made.now.live_ideas) == IDEAS


writing = st.lists(
    st.tuples(
        st.sampled_from(("write", "withdraw", "leave", "come", "paper")), st.integers(0, 3), st.integers(0, 9)
    ),
    max_size=25,
)


@settings(max_examples=30)
@given(writing)
def test_caps_hold_and_counts_are_true_whatever_is_written(acts: list[tuple[str, int, int]]) -> None:
    with a_room() as made:
        people = [made.people[n] for n in ("Ann", "Bo", "Cem", "Dov")]
        texts: Counter[str] = Counter()
        for n, (what, who, which) in enumerate(acts):
            person, s = people[who], made.session
            ticket = f"{who} {which}"
            commands: dict[str, c.Command] = {
                "write": c.WriteSlip(s, f"text {n}", ticket, person),
                "withdraw": c.WithdrawSlip(s, ticket, person),
                "leave": c.MarkPresence(s, person, Presence.AWAY),
                "come": c.MarkPresence(s, person, Presence.PRESENT),
                "paper": c.WriteSlip(s, f"text {n}", f"paper {which}"),
            }
            with suppress(Rejected):
                update = made.room.do(commands[what])
                texts.update(type(x).__name__ for x in update.events)
            step = made.now.current
            assert step is not None
            assert all(0 <= v.acts <= 3 for v in step.voices)
            assert sum(v.acts for v in step.voices) + step.from_paper == len(step.slips)
            assert len(step.slips) == texts["SlipWritten"] - texts["SlipWithdrawn"]
            assert step.withdrawn == texts["SlipWithdrawn"]
        written = len(step.slips) if acts and step else 0
        made.room.do(c.GoOn(made.session))
        assert len(made.now.ideas) == written


voting = st.lists(
    st.tuples(
        st.sampled_from(("paper", "hands", "leave", "come")),
        st.integers(0, 3),
        st.lists(st.integers(0, 3), min_size=IDEAS, max_size=IDEAS),
        st.integers(0, 2),
    ),
    max_size=15,
)


@settings(max_examples=30)
@given(voting)
def test_budgets_hold_and_nobody_is_counted_twice(acts: list[tuple[str, int, list[int], int]]) -> None:
    with a_room() as made:
        write_all(made)
        made.walk_to(StepKind.BALLOT)
        s = made.session
        made.room.do(c.OpenPoll(s))
        people = [made.people[n] for n in ("Ann", "Bo", "Cem", "Dov")]
        for what, who, dots, ticket in acts:
            (poll,) = made.now.polls
            marks = tuple((i.id, n) for i, n in zip(poll.items, dots, strict=True))
            commands: dict[str, c.Command] = {
                "paper": c.AnswerPoll(s, poll.id, people[who], marks, f"{who} {ticket}"),
                "hands": c.CountHands(s, poll.id, (people[who],), marks[:1]),
                "leave": c.MarkPresence(s, people[who], Presence.AWAY),
                "come": c.MarkPresence(s, people[who], Presence.PRESENT),
            }
            with suppress(Rejected):
                made.room.do(commands[what])
            (poll,) = made.now.polls
            assert all(sum(n for _, n in p.marks) <= 3 for p in poll.papers)
            assert all(n <= 2 for p in poll.papers for _, n in p.marks)
            assert len(poll.papers) == sum(v.acts for v in poll.voices) <= 4
            assert not any(v.acts and v.is_by_hand for v in poll.voices)
        made.room.do(c.ClosePoll(s, poll.id if acts else made.now.polls[0].id))
        (poll,) = made.now.polls
        assert poll.answered == len(poll.papers) + poll.hand_voters <= poll.eligible <= 4


def _revealed(slips: list[Slip]) -> list[str]:
    open_round = replace(step(StepKind.IDEAS), slips=tuple(slips), voices=(Voice(ANN), Voice(BO)))
    found = session(open_round, step(StepKind.READING))
    (event,) = [x for x in decided(found, c.GoOn(S)) if isinstance(x, e.RoundRevealed)]
    return [i.text for i in event.ideas]


@given(st.lists(st.text("abc", min_size=1, max_size=4), unique=True, max_size=12), st.randoms())
def test_the_order_of_a_reveal_follows_from_ids_and_not_from_who_wrote_first(
    texts: list[str], rng: random.Random
) -> None:
    """The seed is the same each time, because the ids of these tests begin anew."""
    slips = [replace(slip(text, text), id=SlipId(f"id {text}")) for text in texts]
    mixed = slips[:]
    rng.shuffle(mixed)
    assert _revealed(mixed) == _revealed(slips)
    assert sorted(_revealed(slips)) == sorted(texts)


def test_the_order_of_a_reveal_is_not_the_order_of_writing() -> None:
    texts = [f"text {n}" for n in range(12)]
    assert _revealed([slip(text, text) for text in texts]) != texts
