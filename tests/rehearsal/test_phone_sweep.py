"""Every phone at every moment of whole rehearsals: what is secret of others does not change what it shows.

As the sweep of the Stage: each state is shown twice, once as it is and once with other secrets of the same
size. What all phones show must be equal; so must each phone's own part, where the secrets of whoever
holds it are left as they are.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from lfb_desktop.domain.model import (
    Moment,
    PersonId,
    Phase,
    Session,
    State,
    StepKind,
    ThanksState,
    TokenHash,
    Voice,
)
from lfb_desktop.domain.words import ENGLISH
from lfb_desktop.rehearsal import SimulatedClock
from lfb_desktop.room import Update
from lfb_desktop.views.phone import personal, shared
from lfb_desktop.views.phone_values import PersonalView, PhoneCounts, PhoneView
from lfb_desktop.web.encoding import encoded
from tests.rehearsal.made import rehearsed, texts
from tests.rehearsal.test_privacy_sweep import other_secrets
from tests.rehearsal.test_swap import swapping, two_people
from tests.views.phones import session_of, with_phones
from tests.views.phones import texts as texts_of

Shared = Callable[[State, Moment], tuple[PhoneView, PhoneCounts]]
Personal = Callable[[State, TokenHash | None], PersonalView]


def but_of(person: PersonId, state: State) -> State:
    """Other secrets of everybody else; of this one the own voice, and thanks that only this one has seen."""
    before = session_of(state)
    other = other_secrets(before)
    steps = tuple(
        replace(step, voices=_kept(person, was.voices, step.voices), slips=was.slips)
        for was, step in zip(before.steps, other.steps, strict=True)
    )
    polls = tuple(
        replace(poll, voices=_kept(person, was.voices, poll.voices))
        for was, poll in zip(before.polls, other.polls, strict=True)
    )
    thanks = tuple(
        t if t.to == person or t.state is ThanksState.SHOWN else replace(t, text="other thanks")
        for t in before.thanks
    )
    return replace(state, session=replace(other, steps=steps, polls=polls, thanks=thanks))


def _kept(person: PersonId, was: tuple[Voice, ...], voices: tuple[Voice, ...]) -> tuple[Voice, ...]:
    """The acts of others among the others."""
    others = [v for v in was if v.person != person]
    acted = dict(zip((v.person for v in others), reversed(others), strict=True))
    return tuple(v if v.person == person else replace(acted[v.person], person=v.person) for v in was)


def thanks_first(state: State) -> State:
    """As given by phone: every other thanks was not shown yet."""
    session = session_of(state)
    thanks = tuple(
        replace(t, state=(ThanksState.FIRST, ThanksState.SHOWN, ThanksState.KEPT)[n % 3])
        for n, t in enumerate(session.thanks)
    )
    return replace(state, session=replace(session, thanks=thanks))


def sweep(
    folder: Path, template: str, people: int, see: Shared = shared, own: Personal = personal
) -> tuple[int, set[str]]:
    """How many moments were looked at, and the tasks seen. Raises AssertionError at the first that tells."""
    moments, tasks = 0, set[str]()

    def look(update: Update, clock: SimulatedClock) -> None:
        nonlocal moments
        if update.state.session is None:
            return
        state, now = thanks_first(with_phones(update.state)), clock()
        other = replace(state, session=_other_thanks(other_secrets(session_of(state))))
        view = see(state, now)
        assert view == see(other, now), type(view[0].task).__name__
        _no_secret_words(state, [*texts_of(view[0]), *texts_of(view[1]), *sent(*view)])
        tasks.add(type(view[0].task).__name__)
        moments += 1
        # Each phone in its turn, so that all of them are looked at in a few moments.
        for phone in session_of(state).phones[moments % 3 :: 3]:
            assert phone.holder is not None
            mine = own(state, phone.token)
            assert mine == own(but_of(phone.holder, state), phone.token), phone.holder
            _no_secret_words(state, [*texts_of(mine), *sent(mine)], phone.holder)

    rehearsed(folder / "team.lfb", template, people=people, ideas=18, seed=people, listen=look)
    return moments, tasks


def sent(*views: object) -> list[str]:
    """As it goes through the air."""
    said = [encoded(view, ENGLISH) for view in views]
    assert all(json.loads(text)["is"] for text in said)
    return said


def _other_thanks(session: Session) -> Session:
    """What only the one who is thanked has seen is secret too."""
    return replace(
        session,
        thanks=tuple(
            t if t.state is ThanksState.SHOWN else replace(t, text="other thanks") for t in session.thanks
        ),
    )


def _no_secret_words(state: State, said: list[str], holder: PersonId | None = None) -> None:
    session, shown = session_of(state), "\n".join(said)
    revealed = "\n".join(i.text for i in session.ideas)
    slips = [s for step in session.steps for s in step.slips]
    own = {s.text for s in slips if holder is not None and s.author == holder}  # on each of their phones
    hidden = [s.text for s in slips if s.text not in revealed and s.text not in own]
    hidden += [p.text for poll in session.polls if poll.is_open for p in poll.papers if p.text]
    hidden += [t.text for t in session.thanks if t.state is not ThanksState.SHOWN and t.to != holder]
    words = [text for text in (*hidden, *texts().to_the_leader) if len(text) > 1]  # "…" is ours as well
    assert not [text for text in words if text in shown]


@pytest.mark.parametrize(
    ("template", "people"),
    [("default-hour", 7), ("twenty-minutes", 3), ("everything", 6)],
)
def test_no_phone_tells_a_secret_of_anybody_else(tmp_path: Path, template: str, people: int) -> None:
    moments, tasks = sweep(tmp_path, template, people)
    assert moments > 50
    assert {"WriteTask", "OutcomesTask", "ClosingTask"} <= tasks


def _tells_the_last_slip(state: State, now: Moment) -> tuple[PhoneView, PhoneCounts]:
    view, counts = shared(state, now)
    slips = [s.text for step in session_of(state).steps for s in step.slips]
    return (replace(view, why=slips[-1]) if slips else view), counts


def _tells_the_marks(state: State, now: Moment) -> tuple[PhoneView, PhoneCounts]:
    view, counts = shared(state, now)
    marks = [str(p.marks) for poll in session_of(state).polls if poll.is_open for p in poll.papers]
    return (replace(view, why=" ".join(marks)) if marks else view), counts


def _tells_all_thanks(state: State, now: Moment) -> tuple[PhoneView, PhoneCounts]:
    view, counts = shared(state, now)
    return replace(view, why=" ".join(t.text for t in session_of(state).thanks)), counts


@pytest.mark.parametrize("leak", [_tells_the_last_slip, _tells_the_marks, _tells_all_thanks])
def test_the_sweep_finds_phones_that_tell(tmp_path: Path, leak: Shared) -> None:
    with pytest.raises(AssertionError):
        sweep(tmp_path, "twenty-minutes", 5, see=leak)


def _tells_a_neighbour(state: State, phone: TokenHash | None) -> PersonalView:
    """The acts of somebody else, in a seat of one's own."""
    assert phone is not None
    phones = [p.token for p in session_of(state).phones]
    mine, other = personal(state, phone), personal(state, phones[phones.index(phone) - 1])
    return replace(mine, seats=(replace(mine.seats[0], acts=other.seats[0].acts),))


def _tells_thanks_of_others(state: State, phone: TokenHash | None) -> PersonalView:
    mine = personal(state, phone)
    first = [personal(state, p.token).seats[0].thanks for p in session_of(state).phones]
    thanks = tuple(t for of_one in first for t in of_one)
    return replace(mine, seats=(replace(mine.seats[0], thanks=thanks),))


@pytest.mark.parametrize("leak", [_tells_a_neighbour, _tells_thanks_of_others])
def test_the_sweep_finds_a_phone_that_tells_of_another(tmp_path: Path, leak: Personal) -> None:
    with pytest.raises(AssertionError):
        sweep(tmp_path, "default-hour", 6, own=leak)


def reading(state: State) -> State:
    """The same round as when its writing is over and a few read in private."""
    session = session_of(state)
    steps = tuple(
        replace(s, is_writing_over=True) if s.kind is StepKind.IDEAS and s.phase is Phase.OPEN else s
        for s in session.steps
    )
    return replace(state, session=replace(session, steps=steps))


def test_who_reads_in_private_learns_words_and_nothing_else(tmp_path: Path) -> None:
    """Not who wrote them, not who has folded; the holder's own folds are counted alone."""
    looked = 0

    def look(update: Update, clock: SimulatedClock) -> None:
        nonlocal looked
        session = update.state.session
        step = session.current if session else None
        if step is None or step.kind is not StepKind.IDEAS or not step.slips or step.phase is not Phase.OPEN:
            return
        state = reading(with_phones(update.state))
        for phone in session_of(state).phones:
            assert phone.holder is not None
            mine = personal(state, phone.token)
            assert mine == personal(but_of(phone.holder, state), phone.token)
            is_leader = phone.holder == session_of(state).leader
            assert bool(mine.seats[0].reads) is (mine.seats[0].has_voice and not is_leader)
            looked += len(mine.seats[0].reads)
        assert not [r for r in texts_of(shared(state, clock())[0]) if r in {s.text for s in step.slips}]

    rehearsed(tmp_path / "team.lfb", people=7, ideas=18, seed=7, listen=look)
    assert looked > 100


def views(folder: Path, **how: object) -> list[tuple[PhoneView, PhoneCounts]]:
    """Of each moment in turn."""
    found: list[tuple[PhoneView, PhoneCounts]] = []

    def look(update: Update, clock: SimulatedClock) -> None:
        if update.state.session is not None:
            found.append(shared(with_phones(update.state), clock()))

    rehearsed(folder / "team.lfb", people=9, ideas=20, seed=1, listen=look, **how)  # type: ignore[arg-type]
    return found


def test_the_acts_of_two_people_exchanged_show_the_same_at_every_moment(tmp_path: Path) -> None:
    base = rehearsed(tmp_path / "base" / "team.lfb", people=9, ideas=20, seed=1)
    before = views(tmp_path / "a")
    one, two = two_people(base, 1)[0]
    after = views(tmp_path / "b", make=swapping(one, two))
    assert len(after) == len(before) > 100
    assert [n for n, pair in enumerate(zip(before, after, strict=True)) if pair[0] != pair[1]] == []
