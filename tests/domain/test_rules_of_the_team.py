"""People and sessions come, go and come back: tables of what is asked and what happens."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import (
    Membership,
    Participant,
    Person,
    PersonId,
    Phase,
    Presence,
    Session,
    SessionId,
    SessionState,
    Standing,
    State,
    Step,
    StepId,
    StepKind,
    Team,
    Thanks,
    Why,
)
from tests.domain.states import ANN, BO, CEM, GUEST, LEADER, TEAM, S, decided_in, head, session, step

P, R, E = SessionState.PREPARATION, SessionState.RUNNING, SessionState.ENDED
PLAN, RUN, END, OTHER = (SessionId(n) for n in ("plan", "run", "end", "other"))
HEADS = (head(PLAN, P, 1), head(RUN, R, 2), head(END, E, 3), head(OTHER, E, 4))
NEW = Person(PersonId("new"), "Newt", Standing.OBSERVER)
IS_HERE = Presence.PRESENT


def member(
    session: SessionId,
    person: PersonId,
    presence: Presence | None = None,
    *,
    leads: bool = False,
    runs: bool = False,
) -> Membership:
    return Membership(session, person, presence, leads, runs)


# Ann is expected in what is prepared, Bo is in what runs, Cem was in what ended, Guest was thanked there.
MEMBERS = (
    member(PLAN, ANN, Presence.EXPECTED),
    member(PLAN, LEADER, leads=True, runs=True),
    member(RUN, BO, IS_HERE),
    member(END, CEM, IS_HERE),
    member(END, LEADER, leads=True),
    member(OTHER, CEM, runs=True),
    member(OTHER, LEADER, IS_HERE),
    member(END, GUEST),
)
WITHOUT_PAST = tuple(m for m in MEMBERS if m.session == PLAN)


def team(
    *people: Person, members: tuple[Membership, ...] = MEMBERS, standing: Standing = Standing.HERE
) -> State:
    everybody = tuple(replace(p, standing=standing) if p.id == ANN else p for p in (*TEAM.people, *people))
    return State(Team(TEAM.id, "Team", everybody), HEADS, None, members)


Row = tuple[State, c.Command, str | tuple[e.Event, ...]]
ROWS: list[Row] = [
    # the team and its people
    (team(), c.NameTeam("Team"), ()),
    (team(), c.NameTeam(" Others "), (e.TeamNamed("Others"),)),
    (team(), c.RenamePerson(ANN, "Ann"), ()),
    (team(), c.RenamePerson(ANN, "BO"), "Bo is on the list already. Add a letter or a second name."),
    (team(), c.RenamePerson(ANN, "ANN"), (e.PersonRenamed(ANN, "ANN"),)),
    (team(), c.RenamePerson(NEW.id, "X"), "This person is not on the list any more."),
    (team(), c.MarkStanding(ANN, Standing.HERE), ()),
    (team(), c.MarkStanding(ANN, Standing.AWAY), (e.StandingMarked(ANN, Standing.AWAY),)),
    (team(), c.MarkStanding(NEW.id, Standing.AWAY), "This person is not on the list any more."),
    # off the list
    (team(), c.RemovePerson(ANN), (e.ParticipantRemoved(PLAN, ANN), e.PersonRemoved(ANN))),
    (
        team(members=WITHOUT_PAST),
        c.RemovePerson(LEADER),
        (e.LeaderChosen(PLAN, None), e.FacilitatorChosen(PLAN, None), e.PersonRemoved(LEADER)),
    ),
    (team(NEW), c.RemovePerson(NEW.id), (e.PersonRemoved(NEW.id),)),
    (
        team(),
        c.RemovePerson(BO),
        "Bo took part in sessions that are kept. Mark them as away instead.",
    ),
    (team(), c.RemovePerson(GUEST), "Guest took part in sessions that are kept. Mark them as away instead."),
    (team(), c.RemovePerson(NEW.id), "This person is not on the list any more."),
    # and back
    (
        team(),
        c.RestorePerson(NEW, (member(PLAN, NEW.id, Presence.OBSERVER), member(END, NEW.id, IS_HERE))),
        (e.PersonAdded(NEW), e.ParticipantAdded(PLAN, NEW.id, Presence.OBSERVER)),
    ),
    (
        team(members=()),
        c.RestorePerson(NEW, (member(PLAN, NEW.id, leads=True, runs=True),)),
        (e.PersonAdded(NEW), e.LeaderChosen(PLAN, NEW.id), e.FacilitatorChosen(PLAN, NEW.id)),
    ),
    (team(), c.RestorePerson(NEW, (member(PLAN, NEW.id, leads=True, runs=True),)), (e.PersonAdded(NEW),)),
    (team(), c.RestorePerson(NEW, (member(SessionId("gone"), NEW.id, IS_HERE),)), (e.PersonAdded(NEW),)),
    (team(NEW), c.RestorePerson(NEW), "Newt is on the list already."),
    (
        team(),
        c.RestorePerson(replace(NEW, name="Ann ")),
        "Ann is on the list already. Add a letter or a second name.",
    ),
    # two entries of one person
    (team(), c.MergePeople(ANN, ANN), "Choose two entries to put together."),
    (team(), c.MergePeople(NEW.id, ANN), "This person is not on the list any more."),
    (team(), c.MergePeople(ANN, NEW.id), "This person is not on the list any more."),
    (team(), c.MergePeople(CEM, ANN), (e.PeopleMerged(CEM, ANN),)),
    (team(), c.MergePeople(CEM, LEADER), "Both took part in “End”. They stay two people."),
    (team(), c.MergePeople(LEADER, CEM), "Both took part in “End”. They stay two people."),
    (team(), c.MergePeople(BO, ANN), "A session with Bo is running. End it first."),
    (team(), c.MergePeople(ANN, BO), (e.PeopleMerged(ANN, BO),)),
    (team(), c.MergePeople(GUEST, CEM), (e.PeopleMerged(GUEST, CEM),)),
    (
        team(members=(*MEMBERS, member(PLAN, GUEST, Presence.EXPECTED))),
        c.MergePeople(GUEST, ANN),
        (e.ParticipantRemoved(PLAN, GUEST), e.PeopleMerged(GUEST, ANN)),
    ),
    (
        team(members=WITHOUT_PAST),
        c.MergePeople(LEADER, ANN),
        (e.LeaderChosen(PLAN, None), e.FacilitatorChosen(PLAN, None), e.PeopleMerged(LEADER, ANN)),
    ),
]

# -- sessions ---------------------------------------------------------------------------------

AGENDA = (
    step(StepKind.LOBBY, Phase.CLOSED),
    replace(step(StepKind.LOBBY, Phase.CLOSED, "roll call"), given_ms=60_000),
    step(StepKind.SO_FAR, Phase.CLOSED),
    replace(step(StepKind.IDEAS, Phase.CLOSED), planned_ms=90_000, hint="Quiet", given_ms=-30_000),
)
ENDED = replace(session(*AGENDA, here=3), state=E, name="Nights", started_ms=1, ended_ms=2, notes="Mine")
PREPARED = session(state=P, step_id=None)
COPY = Session(
    id=SessionId("new900"),
    name="Nights",
    date="2026-04-01",
    zone="UTC",
    why=Why("Our on-call weeks burn people out."),
    leader=LEADER,
    participants=tuple(replace(p, presence=Presence.EXPECTED) for p in ENDED.participants),
    steps=(
        Step(StepId("new899"), StepKind.LOBBY, "Lobby", 300_000),
        Step(StepId("new898"), StepKind.IDEAS, "Ideas", 90_000, hint="Quiet"),
    ),
)


def about(found: Session | None, *heads: SessionId) -> State:
    return State(TEAM, tuple(h for h in HEADS if h.id in heads), found)


def with_people(*people: Person) -> State:
    return State(replace(TEAM, people=people), HEADS, None)


def watching(found: Session) -> Session:
    watch = tuple(Participant(p.person, Presence.OBSERVER) for p in found.participants)
    return replace(found, participants=watch)


SESSION_ROWS: list[Row] = [
    (about(ENDED), c.DuplicateSession(S, "2026-04-01"), (e.SessionCreated(COPY),)),
    (
        about(watching(ENDED)),
        c.DuplicateSession(S, "2026-04-01"),
        (e.SessionCreated(watching(COPY)),),
    ),
    (about(ENDED), c.DuplicateSession(S, "tomorrow"), "Choose a date."),
    (about(None), c.DuplicateSession(S, "2026-04-01"), "This session is not in the team file any more."),
    (about(ENDED), c.RemoveSession(S), (e.SessionRemoved(S),)),
    (about(PREPARED), c.RemoveSession(S), (e.SessionRemoved(S),)),
    (about(PREPARED), c.RemoveSession(S, is_unopened=True), (e.SessionRemoved(S),)),
    (
        about(ENDED),
        c.RemoveSession(S, is_unopened=True),
        "The doors of this session were opened since. What happened in it is kept.",
    ),
    (about(session()), c.RemoveSession(S), "This session is running. End it first; then it can be removed."),
    (
        about(session(stopped_ms=5)),
        c.RemoveSession(S),
        "This session is running. End it first; then it can be removed.",
    ),
    (about(None), c.RestoreSession(ENDED, 7), (e.SessionRestored(ENDED, 7),)),
    (about(None, END), c.RestoreSession(ENDED, 3), (e.SessionRestored(ENDED, 3),)),
    (
        about(None, END),
        c.RestoreSession(replace(ENDED, id=END), 7),
        "This session is in the team file already.",
    ),
    (
        with_people(*(p for p in TEAM.people if p.id != BO)),
        c.RestoreSession(ENDED, 7),
        "Somebody of this session is not on the list any more.",
    ),
    (
        with_people(*(p for p in TEAM.people if p.id != GUEST)),
        c.RestoreSession(replace(ENDED, thanks=(Thanks("t", StepId("ideas"), GUEST, "For all"),)), 7),
        "Somebody of this session is not on the list any more.",
    ),
    (about(ENDED), c.RenameSession(S, "Nights"), ()),
    (about(ENDED), c.RenameSession(S, " "), (e.SessionRenamed(S, ""),)),
    (about(ENDED), c.ChooseLanguage(S, "de"), (e.LanguageChosen(S, "de"),)),
    (about(ENDED), c.ChooseLanguage(S, "en"), ()),
    (about(ENDED), c.ChooseLanguage(S, "xx"), "This language is not known here."),
    (
        about(None),
        c.CreateSession("2026-03-02", "UTC", (), language="xx"),
        "This language is not known here.",
    ),
    (
        about(None),
        c.CreateSession("2026-03-02", "UTC", (c.StepPlan(StepKind.SO_FAR, "So far", 2),)),
        "The step “So far” comes by itself when a stopped session goes on.",
    ),
]


@pytest.mark.parametrize(
    ("state", "command", "wanted"),
    [*ROWS, *SESSION_ROWS],
    ids=[f"{n}-{type(row[1]).__name__}" for n, row in enumerate([*ROWS, *SESSION_ROWS])],
)
def test_row(state: State, command: c.Command, wanted: str | tuple[e.Event, ...]) -> None:
    if isinstance(wanted, str):
        with pytest.raises(Rejected) as refusal:
            decided_in(state, command)
        assert str(refusal.value) == wanted
    else:
        assert decided_in(state, command) == wanted


def test_who_usually_watches_is_expected_to_watch() -> None:
    state = team(standing=Standing.OBSERVER)
    (created,) = decided_in(state, c.CreateSession("2026-03-02", "UTC", (), participants=(ANN, BO)))
    assert isinstance(created, e.SessionCreated)
    found = {p.person.id: p.presence for p in created.session.participants}
    assert found == {ANN: Presence.OBSERVER, BO: Presence.EXPECTED}


def test_who_was_only_thanked_is_named_but_was_not_counted() -> None:
    found = replace(ENDED, thanks=(Thanks("t", StepId("ideas"), GUEST, "For all", ANN),))
    assert found.people == {LEADER, ANN, BO, CEM, GUEST}
    assert ENDED.people == {LEADER, ANN, BO, CEM}
