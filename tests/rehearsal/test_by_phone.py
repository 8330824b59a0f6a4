"""The same rehearsal with phones: over real sockets, from another process, and nobody does less by it."""

from __future__ import annotations

from collections import Counter

import pytest

from lfb_desktop.domain.model import Session, SessionState
from lfb_desktop.paths import resources
from lfb_desktop.rehearsal import MOST_PEOPLE
from lfb_desktop.rehearsal.phoned import form_of
from lfb_desktop.rehearsing import perform, wanted
from lfb_desktop.rehearsing_by_phone import perform_by_phone


def told(session: Session) -> dict[str, object]:
    """What does not hang on the order that chance gave the ideas."""
    return {
        "ideas": Counter(idea.text.casefold() for idea in session.ideas),
        "polls": [(p.method, p.eligible, p.answered, p.hand_voters) for p in session.polls],
        "questions": sorted(q.text for q in session.questions),
        "people": sorted((p.person.name, p.presence) for p in session.participants),
        "rounds": [s.result.contributions for s in session.steps if s.result is not None],
    }


def test_everybody_does_by_phone_what_they_did_without(qapp: object) -> None:
    asked = wanted("twenty-minutes", people=6, ideas=9, seed=3, script=None)
    with_phones = perform_by_phone(asked, resources(), None).session
    without = perform(asked, resources(), None).session
    assert with_phones is not None
    assert without is not None
    assert with_phones.state is SessionState.ENDED
    assert told(with_phones) == told(without)
    assert (with_phones.joining, with_phones.phones) == (None, ())


@pytest.mark.prove
def test_a_whole_hall_comes_by_phone(qapp: object) -> None:
    """As many as fit in a room; nobody's way in, idea or answer gets lost among so many."""
    asked = wanted("twenty-minutes", people=MOST_PEOPLE, ideas=60, seed=1, script=None)
    with_phones = perform_by_phone(asked, resources(), None).session
    without = perform(asked, resources(), None).session
    assert with_phones is not None
    assert without is not None
    assert len(with_phones.participants) == MOST_PEOPLE == 600
    assert told(with_phones) == told(without)


def test_what_no_phone_sends_goes_straight_in() -> None:
    from lfb_desktop.domain import commands as c
    from lfb_desktop.domain.model import IdeaId, SessionId

    session = SessionId("s")
    assert form_of(c.GoOn(session)) is None
    assert form_of(c.WriteSlip(session, "a", "t", builds_on=(IdeaId("i"),))) is None
    assert form_of(c.WriteSlip(session, "a", "t")) == {"act": "write", "text": "a", "ticket": "t"}
