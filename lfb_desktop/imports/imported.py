"""What a file held, as plain values, and the command that brings it into a team.

A person with the same name as one of the team is the same person. A copy gets new ids throughout, so
that it can stand beside the session it was made from.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from lfb_desktop.domain.commands import ImportSession
from lfb_desktop.domain.errors import refuse
from lfb_desktop.domain.model import (
    Commitment,
    Idea,
    JournalLine,
    Participant,
    Person,
    PersonId,
    Session,
    Team,
    Thanks,
)
from lfb_desktop.domain.texts import same_words
from lfb_desktop.imports.copies import copied


@dataclass(frozen=True, slots=True)
class ImportedSession:
    """Checked and whole; `people` are all whom the session names."""

    session: Session
    people: tuple[Person, ...]

    def command(
        self, team: Team, *, new_id: Callable[[], str] | None = None, as_copy: bool = False
    ) -> ImportSession:
        """For the room to do. A copy needs `new_id`; the room refuses a session that is here already."""
        session = self.session
        if as_copy:
            if new_id is None:
                raise ValueError("A copy needs a maker of ids")
            session = copied(session, new_id)
        same = _same_people(self.people, team)
        _keep_apart(self.people, same)
        session = _with_people(session, same)
        unknown = tuple(p for p in self.people if p.id not in same)
        return ImportSession(session, unknown)


def _same_people(people: tuple[Person, ...], team: Team) -> dict[PersonId, Person]:
    """Who of the file is who of the team: by id, else by name."""
    by_id = {p.id: p for p in team.people}
    by_name = {same_words(p.name): p for p in team.people}
    found = {p.id: by_id.get(p.id) or by_name.get(same_words(p.name)) for p in people}
    return {id: person for id, person in found.items() if person is not None}


def _keep_apart(people: tuple[Person, ...], same: dict[PersonId, Person]) -> None:
    """One by the id, another by the name: two people of the file would become one."""
    names: dict[PersonId, str] = {}
    for person in people:
        here = same.get(person.id)
        if here is not None and here.id in names:
            raise refuse(
                "“{one}” and “{other}” of this file would both be {name} here. Rename one of them first.",
                one=names[here.id],
                other=person.name,
                name=here.name,
            )
        if here is not None:
            names[here.id] = person.name


def _with_people(session: Session, same: dict[PersonId, Person]) -> Session:
    if all(id == person.id for id, person in same.items()):
        names = {person.id: person for person in same.values()}
        return replace(session, participants=_participants(session, names))
    ids = {id: person.id for id, person in same.items()}

    def whose(person: PersonId | None) -> PersonId | None:
        return ids.get(person, person) if person else None

    return replace(
        session,
        leader=whose(session.leader),
        facilitator=whose(session.facilitator),
        participants=_participants(session, same),
        ideas=tuple(_of_author(idea, whose(idea.author)) for idea in session.ideas),
        outcomes=tuple(
            replace(o, commitments=tuple(_of_person(c, ids) for c in o.commitments)) for o in session.outcomes
        ),
        thanks=tuple(_between(t, ids, whose(t.giver)) for t in session.thanks),
        journal=tuple(_told_of(line, ids) for line in session.journal),
    )


def _participants(session: Session, same: dict[PersonId, Person]) -> tuple[Participant, ...]:
    known = (replace(p, person=same.get(p.person.id, p.person)) for p in session.participants)
    return tuple(sorted(known, key=lambda p: p.person.name.casefold()))


def _of_author(idea: Idea, author: PersonId | None) -> Idea:
    return idea if idea.author == author else replace(idea, author=author)


def _of_person(commitment: Commitment, ids: dict[PersonId, PersonId]) -> Commitment:
    return replace(commitment, person=ids.get(commitment.person, commitment.person))


def _between(thanks: Thanks, ids: dict[PersonId, PersonId], giver: PersonId | None) -> Thanks:
    return replace(thanks, to=ids.get(thanks.to, thanks.to), giver=giver)


def _told_of(line: JournalLine, ids: dict[PersonId, PersonId]) -> JournalLine:
    detail = tuple((k, ids.get(PersonId(str(v)), v) if k == "person" else v) for k, v in line.detail)
    return replace(line, detail=detail)
