"""What a reader of the record may see, and what must not be in it."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace

import pytest

from lfb_desktop.domain.model import Method, Poll, Purpose, SessionState, State, StepKind, TieWay
from lfb_desktop.domain.words import Say
from lfb_desktop.views.record import hides_something, record
from lfb_desktop.views.record_parts import ResultPart
from tests.domain.polls import closed
from tests.exports.samples import MINUTE, NAMES, NOW, START, ended, id_of, in_round, of_three


def texts_of(value: object) -> list[str]:
    """Every text of a view, wherever it stands."""
    if isinstance(value, Say):
        return [str(value)]
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple):
        return [text for part in value for text in texts_of(part)]
    if is_dataclass(value):
        return [text for f in fields(value) for text in texts_of(getattr(value, f.name))]
    return []


def with_polls(state: State, *polls: Poll) -> State:
    assert state.session is not None
    step = next(s.id for s in state.session.steps if s.kind is StepKind.BALLOT)
    return replace(state, session=replace(state.session, polls=tuple(replace(p, step=step) for p in polls)))


def result_of(poll: Poll) -> ResultPart:
    return record(with_polls(ended(), poll), now_ms=NOW).results[0]


def test_a_record_needs_a_session() -> None:
    with pytest.raises(ValueError):
        record(replace(ended(), session=None), now_ms=NOW)


def test_who_gave_the_why_and_who_took_part() -> None:
    view = record(ended(), now_ms=NOW)
    assert (view.led_by, view.run_by) == ("Carmen", "Farid")
    assert view.people == NAMES, "Greta was expected and never came: the record does not say who was missing"
    assert view.why.reason == "Two of us left.\nNobody likes it."


def test_before_the_doors_open_those_are_named_who_are_asked_to_come() -> None:
    state = ended()
    assert state.session is not None
    ahead = replace(state.session, state=SessionState.PREPARATION, journal=())
    assert "Greta" in record(replace(state, session=ahead), now_ms=NOW).people


def test_authors_are_named_where_the_round_was_signed_alone() -> None:
    state = ended()
    assert state.session is not None
    wrong = tuple(replace(i, author=id_of("Elif")) for i in state.session.ideas)
    view = record(replace(state, session=replace(state.session, ideas=wrong)), now_ms=NOW)
    assert [i.author for i in view.ideas] == ["", "", "", "", "Elif", "Elif"]


def test_ideas_tell_what_became_of_them() -> None:
    one, two, three, four, five, six = record(ended(), now_ms=NOW).ideas
    assert (one.holds, four.merged_into, four.holds) == ((4,), 1, ())
    assert (two.text, two.was) == ("Quiet hours from ten", "Nobody calls at night")
    assert five.builds_on == (1, 3)
    assert (three.is_defended, six.is_set_aside) == (True, True)
    view = record(ended(), now_ms=NOW)
    assert [[i.number for i in t.ideas] for t in view.themes] == [[1, 3], []]
    assert [i.number for i in view.loose] == [2, 5], "neither what is set aside nor what is part of another"


def test_nothing_hidden_is_in_the_record_of_an_open_round_and_ballot() -> None:
    view = record(in_round(), now_ms=NOW)
    said = "\n".join(texts_of(view))
    assert "hidden slip" not in said
    assert "ticket" not in said
    assert "3 ideas, not yet revealed" in said
    assert not view.is_whole
    (ballot,) = view.results
    assert (ballot.rows, ballot.later, ballot.objections) == ((), (), ())
    assert str(ballot.answered) == "4 of 4 have voted"


def test_private_notes_and_sentences_to_the_leader_are_not_in_the_record() -> None:
    said = "\n".join(texts_of(record(ended(), now_ms=NOW)))
    assert "Private" not in said
    assert "waited long enough" not in said


def test_no_text_is_in_a_field_that_could_name_a_voter() -> None:
    part = record(ended(), now_ms=NOW).results[0]
    assert not {name for name in NAMES if name in "\n".join(texts_of(part))}


def test_little_chosen_proposals_are_kept_for_later_by_number() -> None:
    part = result_of(closed([[2, 2], [2, 1], [1], [1], []], voters=5, places=2))
    assert [(r.rank, r.total, r.is_place) for r in part.rows] == [("1", 4, True), ("2", 3, True)]
    assert [(r.rank, r.title) for r in part.later] == [("", f"Proposal {n}") for n in (2, 3, 4)]


def test_a_tie_is_said_and_how_it_was_settled() -> None:
    tied = closed([[2, 2], [2, 1], [2, 1]], voters=4, places=2)
    assert [r.rank for r in result_of(tied).rows] == ["1", "2=", "2="]
    assert [str(n) for n in result_of(tied).notes] == ["A tie at the last place."]
    both = result_of(replace(tied, tie_way=TieWay.BOTH))
    assert [r.is_place for r in both.rows] == [True, True, True]
    assert "room for both" in str(both.notes[0])
    again = replace(closed([[1, 1, 1], [1]], voters=4, places=1), purpose=Purpose.REVOTE)
    view = record(with_polls(ended(), tied, replace(again, method=Method.CHOICE)), now_ms=NOW)
    assert "a second vote was held" in str(view.results[0].notes[0])


def test_below_four_answers_sums_alone_are_shown() -> None:
    part = result_of(closed([[2, 2], [1, 1]], voters=3, places=1))
    assert [(r.total, r.people, r.segments) for r in part.rows] == [(4, None, ()), (2, None, ())]
    assert "Fewer than four" in str(part.notes[-1])
    assert all(row.rows == () for row in record(of_three(), now_ms=NOW).levels)


def test_with_hands_people_are_not_counted_apart() -> None:
    part = result_of(closed([[2, 2], [1, 1]], voters=4, places=1, hands=(1, 3), hand_voters=3))
    assert [(r.total, r.people, r.segments) for r in part.rows] == [(5, None, ()), (5, None, ())]
    assert "Hands were counted." in [str(n) for n in part.notes]


def test_picks_and_the_boldest_have_no_ranks() -> None:
    picks = result_of(closed([[1, 1], [1], []], voters=4, places=2, cap=1, method=Method.PICKS))
    assert [(r.rank, r.is_place) for r in picks.rows] == [("", True), ("", True)]
    bold = closed([[1, 1], [1, 1], []], voters=4, places=1, cap=1, method=Method.CHOICE)
    rows = result_of(replace(bold, purpose=Purpose.BOLDEST)).rows
    assert [(r.rank, r.is_place) for r in rows] == [("", True), ("", True)]


def test_distributions_are_shown_from_four_answers_on() -> None:
    clarity, pulse = record(ended(), now_ms=NOW).levels
    assert [[n for _, n in row.levels] for row in clarity.rows] == [[0, 1, 2, 2], [1, 0, 2, 2]]
    assert str(pulse.rows[0].question) == "I was heard"


def test_the_timeline_has_planned_and_actual_minutes_without_pauses() -> None:
    talk = next(s for s in record(ended(), now_ms=NOW).timeline if s.title == "Talk")
    assert (talk.start, talk.planned, talk.actual, talk.pauses, talk.paused) == ("09:30", 100, 35, 1, 15)


def test_a_step_that_is_still_open_counts_until_now() -> None:
    last = record(in_round(), now_ms=START + 53 * MINUTE).timeline[-1]
    assert (last.title, last.actual) == ("Second round", 30)


def test_an_unknown_time_zone_stops_nothing() -> None:
    state = ended()
    assert state.session is not None
    for zone in ("Mars/Base", "", "../etc"):
        view = record(replace(state, session=replace(state.session, zone=zone)), now_ms=NOW)
        assert view.timeline[0].start == "09:00"


def test_an_ended_session_hides_nothing() -> None:
    state = ended()
    assert state.session is not None
    assert not hides_something(state.session)
