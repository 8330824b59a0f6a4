"""A session from its JSON copy: the whole file is checked before anything is made of it.

The format is described in `docs/session-json.md`.
"""

from __future__ import annotations

import re

from lfb_desktop.domain import texts
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import (
    Participant,
    Person,
    PersonId,
    Presence,
    Session,
    SessionId,
    SessionState,
    StepId,
)
from lfb_desktop.imports import parts, polls
from lfb_desktop.imports.checks import check
from lfb_desktop.imports.imported import ImportedSession
from lfb_desktop.imports.parsing import parse
from lfb_desktop.imports.place import LONGEST_MS, Place

FORMAT = "leading-from-behind/session"
VERSION = 1
_MOST_STEPS = 1_000
_MOST_JOURNAL = 1_000_000
_ZONE_ROOM = 320
_TAG = re.compile("[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}")


def load(text: str) -> ImportedSession:
    """Raises `Rejected` with a sentence that names the place."""
    top = Place("", parse(text))
    if not isinstance(top.value, dict) or top.value.get("format") != FORMAT:
        raise Place("format", None).no("This file is not a session of Leading from Behind.")
    version = top.whole("version", 1, 1_000_000)
    if version > VERSION:
        raise top.at("version").no(
            "This file is of version {n}; this app reads up to {most}. A newer app can open it.",
            n=version,
            most=VERSION,
        )
    top.keys("format", "version", "people", "session")
    people = _people(top.at("people"))
    session = _session(top.at("session"), {p.id: p for p in people})
    check(session, people)
    return ImportedSession(session, people)


def _people(at: Place) -> tuple[Person, ...]:
    people = tuple(_person(place) for place in at.items(parts.MOST))
    if len({p.id for p in people}) != len(people):
        raise at.no("Two people have the same id.")
    if len({texts.same_words(p.name) for p in people}) != len(people):
        raise at.no("Two people have the same name.")
    return people


def _person(at: Place) -> Person:
    at.keys("id", "name")
    name = at.text("name", texts.NAME)
    try:
        is_as_it_was = texts.name(name) == name
    except Rejected as refusal:
        raise at.at("name").no("{reason}", reason=refusal.reason) from None
    if not is_as_it_was:
        raise at.at("name").no("This name is not written as names are kept here (NFC, no outer spaces).")
    return Person(PersonId(at.id("id")), name)


def _session(at: Place, people: dict[PersonId, Person]) -> Session:
    at.keys(
        *("id", "name", "date", "zone", "state", "why", "leader", "facilitator", "is_rehearsal"),
        *("started_ms", "ended_ms", "step", "participants", "steps", "ideas", "themes", "polls"),
        *("points", "questions", "thanks", "outcomes", "journal"),
        optional=("notes", "stopped_ms", "go_on_date", "leader_note", "language"),
    )
    leader, facilitator, step = (at.id_or_none(key) for key in ("leader", "facilitator", "step"))
    return Session(
        id=SessionId(at.id("id")),
        name=at.text("name", texts.NAME),
        date=at.date("date", needed=True),
        zone=at.text("zone", texts.ZONE, room=_ZONE_ROOM),
        state=at.kind("state", SessionState),
        why=parts.why(at.at("why")),
        leader=PersonId(leader) if leader else None,
        facilitator=PersonId(facilitator) if facilitator else None,
        is_rehearsal=at.fact("is_rehearsal"),
        language=_language(at.at("language")) if at.has("language") else "en",
        notes=at.text("notes", texts.NOTES, lines=True) if at.has("notes") else "",
        started_ms=at.whole_or_none("started_ms", 0, LONGEST_MS),
        ended_ms=at.whole_or_none("ended_ms", 0, LONGEST_MS),
        step_id=StepId(step) if step else None,
        stopped_ms=at.whole("stopped_ms", 0, LONGEST_MS) if at.has("stopped_ms") else None,
        go_on_date=at.date("go_on_date") if at.has("go_on_date") else "",
        leader_note=at.text("leader_note", texts.OUTCOME) if at.has("leader_note") else "",
        participants=_participants(at.at("participants"), people),
        steps=at.each("steps", _MOST_STEPS, parts.step),
        ideas=at.each("ideas", parts.MOST, parts.idea),
        themes=at.each("themes", parts.MOST, parts.theme),
        polls=at.each("polls", parts.MOST, polls.poll),
        points=at.each("points", parts.MOST, parts.point),
        questions=at.each("questions", parts.MOST, parts.question),
        thanks=at.each("thanks", parts.MOST, parts.thanks),
        outcomes=at.each("outcomes", parts.MOST, parts.outcome),
        journal=at.each("journal", _MOST_JOURNAL, parts.journal_line),
    )


def _language(at: Place) -> str:
    """One that is not spoken here is kept all the same: the record is English until it is."""
    if not isinstance(at.value, str) or not _TAG.fullmatch(at.value):
        raise at.no("A language is expected here, written as de or pt-BR.")
    return at.value


def _participants(at: Place, people: dict[PersonId, Person]) -> tuple[Participant, ...]:
    """Sorted by name, as a session keeps them."""
    found = [_participant(place, people) for place in at.items(parts.MOST)]
    if len({p.person.id for p in found}) != len(found):
        raise at.no("Somebody takes part twice.")
    return tuple(sorted(found, key=lambda p: p.person.name.casefold()))


def _participant(at: Place, people: dict[PersonId, Person]) -> Participant:
    at.keys("person", "presence")
    person = people.get(PersonId(at.id("person")))
    if person is None:
        raise at.at("person").no("This person is not among the people of the file.")
    return Participant(person, at.kind("presence", Presence))
