"""One story in which every kind of event happens, and beside each what it does to the session."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import (
    Clock,
    Commitment,
    Idea,
    IdeaId,
    Item,
    ItemId,
    Method,
    Need,
    NeedAnswer,
    Outcome,
    OutcomeId,
    Paper,
    Participant,
    Person,
    PersonId,
    Phase,
    Plan,
    Point,
    PointSide,
    Poll,
    PollId,
    Presence,
    Purpose,
    Question,
    Role,
    RoundResult,
    Session,
    SessionState,
    Settings,
    Slip,
    SlipId,
    Standing,
    Step,
    StepId,
    StepKind,
    Thanks,
    Theme,
    ThemeId,
    TicketHash,
    TieWay,
    Voice,
    Why,
)
from tests.store.story import BALLOT, LOBBY, PEOPLE, ROUND, SESSION, fresh_session

Change = Callable[[Session], Session]
ANN, BOJAN, CARMEN = (p.id for p in PEOPLE[:3])
WHY = Why("Another why", "r", "x", ("a", "b"), ())
NEW_STEP = Step(StepId("st-new"), StepKind.TALK, "Talk", 60_000, "in", "hint", Settings(talks=2))
EDITED = Settings(
    is_unsigned=False, ideas_each=2, goal=30, picks=1, talks=1, talk_seconds=60, dots=9, cap=3, by_lot=True
)
VOICES = (Voice(ANN), Voice(BOJAN))
CLOCK = Clock(True, 1000, 2000, 5)
SLIPS = tuple(Slip(SlipId(f"slip-{n}"), f"text {n}", TicketHash(f"t{n}"), ANN) for n in range(3))
IDEAS = tuple(Idea(IdeaId(f"idea-{n}"), ROUND, n, f"text {n}", ANN) for n in (1, 2, 3))
ONE, TWO, THREE = IDEAS
RESULT = RoundResult(3, 1, 1, (0, 2))
THEME = Theme(ThemeId("th"), "Alarms", "All of them")
ITEMS = (
    Item(ItemId("b"), "text 1", idea=ONE.id),
    Item(ItemId("a"), "Alarms", theme=THEME.id),
    Item(ItemId("c"), "level", level=2),
)
POLL = Poll(
    PollId("poll"),
    BALLOT,
    Method.DOTS,
    Purpose.FIRST,
    "Which?",
    ITEMS,
    1,
    3,
    2,
    seed="seed",
    voices=VOICES,
    by_lot=True,
)
A, B = ITEMS[1].id, ITEMS[0].id
PAPERS = (
    Paper("k1", ((A, 1), (B, 2)), ticket=TicketHash("tk")),
    Paper("k2", text="Too dear", about=B, ticket=TicketHash("tk")),
)
AGAIN = (Paper("k3", ((A, 1),), ticket=TicketHash("tk")),)
SEALED = (Paper("z1", ((A, 1),)), Paper("z2", text="Mind the cost"))
QUESTION = Question("q1", LOBBY, "By when?")
THANKS = Thanks("th1", LOBBY, BOJAN, "For the notes", ANN)
OUTCOME = Outcome(
    OutcomeId("o1"), "Do it", (TWO.id, ONE.id), (Commitment(BOJAN, Role.HELPER),), Plan("when", "2026-04-01")
)
PLAN = Plan("when", "2026-05-01", "call", "calm", "less", "much", True)
NEED = Need("a day", NeedAnswer.LATER, "first the budget", "2026-04-02")
NEW, TWIN = Person(PersonId("p-new"), "Bea"), Person(PersonId("p-twin"), "Beatrix")
OTHER_THEME, OTHER_OUTCOME = Theme(ThemeId("th2"), "Rest"), Outcome(OutcomeId("o2"), "Another")
DROPPED = replace(POLL, id=PollId("dropped"), voices=(Voice(ANN, 1),), papers=PAPERS)


def _step(step: StepId, **changed: object) -> Change:
    return lambda s: replace(
        s,
        steps=tuple(replace(x, **changed) if x.id == step else x for x in s.steps),  # type: ignore[arg-type]
    )


def _idea(idea: IdeaId, **changed: object) -> Change:
    return lambda s: replace(
        s,
        ideas=tuple(replace(x, **changed) if x.id == idea else x for x in s.ideas),  # type: ignore[arg-type]
    )


def _poll(**changed: object) -> Change:
    return lambda s: replace(s, polls=(replace(s.polls[0], **changed),))  # type: ignore[arg-type]


def _outcome(**changed: object) -> Change:
    return lambda s: replace(s, outcomes=(replace(s.outcomes[0], **changed),))  # type: ignore[arg-type]


def _set(**changed: object) -> Change:
    return lambda s: replace(s, **changed)  # type: ignore[arg-type]


def _with(person: Person, presence: Presence) -> Change:
    def change(s: Session) -> Session:
        others = [p for p in s.participants if p.person.id != person.id]
        people = sorted([*others, Participant(person, presence)], key=lambda p: p.person.name)
        return replace(s, participants=tuple(people))

    return change


def _agenda(s: Session) -> Session:
    lobby, round_, ballot = s.steps
    return replace(s, steps=(lobby, replace(round_, title="Round", settings=EDITED), NEW_STEP, ballot))


def _instead(before: PersonId, person: Person) -> Change:
    """Among the participants; they stay sorted by name."""

    def change(s: Session) -> Session:
        people = [replace(p, person=person) if p.person.id == before else p for p in s.participants]
        return replace(s, participants=tuple(sorted(people, key=lambda p: p.person.name)))

    return change


def same(s: Session) -> Session:
    return s


STORY: tuple[tuple[e.Event, Change], ...] = (
    (e.TeamNamed("Platform team"), same),
    (e.PersonAdded(NEW), same),
    (e.SessionRenamed(SESSION, "Nights"), _set(name="Nights")),
    (e.LanguageChosen(SESSION, "de"), _set(language="de")),
    (e.WhyPosed(SESSION, WHY), _set(why=WHY)),
    (e.LeaderChosen(SESSION, None), _set(leader=None)),
    (e.FacilitatorChosen(SESSION, ANN), _set(facilitator=ANN)),
    (e.ParticipantAdded(SESSION, NEW.id, Presence.OBSERVER), _with(NEW, Presence.OBSERVER)),
    (e.PersonRenamed(NEW.id, "Zed"), _instead(NEW.id, replace(NEW, name="Zed"))),
    (
        e.StandingMarked(NEW.id, Standing.AWAY),
        _instead(NEW.id, replace(NEW, name="Zed", standing=Standing.AWAY)),
    ),
    (e.PersonAdded(TWIN), same),
    (e.PeopleMerged(NEW.id, TWIN.id), _instead(NEW.id, TWIN)),
    (
        e.ParticipantRemoved(SESSION, TWIN.id),
        lambda s: replace(s, participants=tuple(p for p in s.participants if p.person.id != TWIN.id)),
    ),
    (e.PersonRemoved(TWIN.id), same),
    (e.PresenceMarked(SESSION, ANN, Presence.PRESENT), _with(PEOPLE[0], Presence.PRESENT)),
    (e.NotesEdited(SESSION, "a\nb"), _set(notes="a\nb")),
    (e.NoteSealed(SESSION, "Mine"), _set(leader_note="Mine")),
    (e.AgendaChanged(SESSION, _agenda(fresh_session()).steps), _agenda),
    (e.SessionStarted(SESSION, 10), _set(state=SessionState.RUNNING, started_ms=10)),
    (e.StepEntered(SESSION, ROUND), _set(step_id=ROUND)),
    (
        e.StepOpened(SESSION, ROUND, 11, VOICES),
        _step(ROUND, phase=Phase.OPEN, opened_ms=11, voices=VOICES),
    ),
    (e.ClockSet(SESSION, ROUND, CLOCK), _step(ROUND, clock=CLOCK)),
    (e.TimeGiven(SESSION, ROUND, -60_000), _step(ROUND, given_ms=-60_000)),
    (e.SessionStopped(SESSION, 12, "2026-03-09"), _set(stopped_ms=12, go_on_date="2026-03-09")),
    (e.SessionTakenUp(SESSION, 1000), _set(stopped_ms=None, go_on_date="")),
    (e.VoiceJoined(SESSION, CARMEN, step=ROUND), _step(ROUND, voices=(*VOICES, Voice(CARMEN)))),
    (e.VoiceLeft(SESSION, CARMEN, step=ROUND), _step(ROUND, voices=VOICES)),
    (
        e.SlipWritten(SESSION, ROUND, SLIPS[0], ANN, 0),
        _step(ROUND, slips=SLIPS[:1], voices=(Voice(ANN, 1), Voice(BOJAN)), pace=((0, 1),)),
    ),
    (
        e.SlipWritten(SESSION, ROUND, SLIPS[1], None, 2),
        _step(ROUND, slips=SLIPS[:2], from_paper=1, pace=((0, 1), (2, 1))),
    ),
    (
        e.SlipWritten(SESSION, ROUND, SLIPS[2], ANN, 2),
        _step(ROUND, slips=SLIPS, voices=(Voice(ANN, 2), Voice(BOJAN)), pace=((0, 1), (2, 2))),
    ),
    (
        e.SlipEdited(SESSION, SLIPS[0].id, "better"),
        _step(ROUND, slips=(replace(SLIPS[0], text="better"), *SLIPS[1:])),
    ),
    (
        e.SlipWithdrawn(SESSION, ROUND, SLIPS[2].id, ANN),
        _step(
            ROUND,
            slips=(replace(SLIPS[0], text="better"), SLIPS[1]),
            voices=(Voice(ANN, 1), Voice(BOJAN)),
            withdrawn=1,
        ),
    ),
    (
        e.DoneMarked(SESSION, ROUND, BOJAN, True),
        _step(ROUND, voices=(Voice(ANN, 1), Voice(BOJAN, 0, True))),
    ),
    (
        e.RoundRevealed(SESSION, ROUND, "seed", IDEAS, RESULT),
        lambda s: replace(_step(ROUND, slips=(), voices=(), result=RESULT)(s), ideas=IDEAS),
    ),
    (e.StepClosed(SESSION, ROUND, 12), _step(ROUND, phase=Phase.CLOSED, closed_ms=12)),
    (e.ThemeAdded(SESSION, THEME), _set(themes=(THEME,))),
    (e.ThemeAdded(SESSION, OTHER_THEME), _set(themes=(THEME, OTHER_THEME))),
    (e.ThemesOrdered(SESSION, (OTHER_THEME.id, THEME.id)), _set(themes=(OTHER_THEME, THEME))),
    (e.ThemeRemoved(SESSION, OTHER_THEME.id), _set(themes=(THEME,))),
    (
        e.ThemeRenamed(SESSION, THEME.id, "Bells", ""),
        _set(themes=(replace(THEME, name="Bells", sentence=""),)),
    ),
    (e.IdeasSorted(SESSION, (TWO.id,), THEME.id), _idea(TWO.id, theme=THEME.id)),
    (e.IdeasMerged(SESSION, (THREE.id,), TWO.id), _idea(THREE.id, merged_into=TWO.id)),
    (e.IdeaSplit(SESSION, TWO.id, (THREE.id,)), _idea(THREE.id, merged_into=None)),
    (e.IdeaReworded(SESSION, ONE.id, "new", "text 1"), _idea(ONE.id, text="new", was="text 1")),
    (e.IdeaSetAside(SESSION, THREE.id, True), _idea(THREE.id, is_set_aside=True)),
    (e.IdeaDefended(SESSION, TWO.id, True), _idea(TWO.id, is_defended=True)),
    (
        e.PicksMade(SESSION, BALLOT, ((ONE.id, 4), (TWO.id, 0)), (ONE.id,)),
        lambda s: _idea(ONE.id, marks=4, is_picked=True)(_idea(TWO.id, marks=0)(s)),
    ),
    (
        e.StepOpened(SESSION, NEW_STEP.id, 13, (), (THREE.id, ONE.id)),
        _step(NEW_STEP.id, phase=Phase.OPEN, opened_ms=13, talks=(THREE.id, ONE.id)),
    ),
    (e.TalkFocused(SESSION, NEW_STEP.id, 1), _step(NEW_STEP.id, focus=1)),
    (
        e.PointAdded(SESSION, Point("pt", ONE.id, PointSide.WORRY, "dear")),
        _set(points=(Point("pt", ONE.id, PointSide.WORRY, "dear"),)),
    ),
    (e.QuestionAsked(SESSION, QUESTION), _set(questions=(QUESTION,))),
    (
        e.QuestionAnswered(SESSION, "q1", "soon"),
        _set(questions=(replace(QUESTION, answer="soon", is_answered=True),)),
    ),
    (e.ThanksGiven(SESSION, THANKS), _set(thanks=(THANKS,))),
    (
        e.TextsSealed(SESSION, LOBBY, (replace(QUESTION, id="x2"),), (replace(THANKS, id="x1"),)),
        _set(questions=(replace(QUESTION, id="x2"),), thanks=(replace(THANKS, id="x1"),)),
    ),
    (e.PollOpened(SESSION, DROPPED), _set(polls=(DROPPED,))),
    (e.PollDropped(SESSION, DROPPED.id, BALLOT), _set(polls=())),
    (e.PollOpened(SESSION, POLL), _set(polls=(POLL,))),
    (e.VoiceJoined(SESSION, CARMEN, poll=POLL.id), _poll(voices=(*VOICES, Voice(CARMEN)))),
    (e.VoiceLeft(SESSION, CARMEN, poll=POLL.id), _poll(voices=VOICES)),
    (
        e.PaperCast(SESSION, POLL.id, ANN, PAPERS),
        _poll(papers=PAPERS, voices=(Voice(ANN, 1), Voice(BOJAN))),
    ),
    (e.PaperCast(SESSION, POLL.id, ANN, AGAIN, ("k1", "k2")), _poll(papers=AGAIN)),
    (
        e.HandsCounted(SESSION, POLL.id, (BOJAN,), ((str(B), 1),)),
        _poll(
            items=(replace(ITEMS[0], hands=1), *ITEMS[1:]),
            voices=(Voice(ANN, 1), Voice(BOJAN, is_by_hand=True)),
            hand_voters=1,
        ),
    ),
    (
        e.PollClosed(SESSION, POLL.id, BALLOT, SEALED, ("tk",), 2, 2, 1, 1),
        _poll(
            papers=SEALED, voices=(), is_open=False, counted=("tk",), eligible=2, answered=2, hand_voters=1
        ),
    ),
    (e.TieSettled(SESSION, POLL.id, TieWay.LOT), _poll(tie_way=TieWay.LOT)),
    (
        e.ThemeRemoved(SESSION, THEME.id),
        lambda s: _poll(items=(s.polls[0].items[0], replace(ITEMS[1], theme=None), ITEMS[2]))(
            replace(_idea(TWO.id, theme=None)(s), themes=())
        ),
    ),
    (e.OutcomeAdded(SESSION, OUTCOME), _set(outcomes=(OUTCOME,))),
    (e.OutcomeAdded(SESSION, OTHER_OUTCOME), _set(outcomes=(OUTCOME, OTHER_OUTCOME))),
    (e.OutcomesOrdered(SESSION, (OTHER_OUTCOME.id, OUTCOME.id)), _set(outcomes=(OTHER_OUTCOME, OUTCOME))),
    (e.OutcomeRemoved(SESSION, OTHER_OUTCOME.id), _set(outcomes=(OUTCOME,))),
    (e.OutcomeRetitled(SESSION, OUTCOME.id, "Do it now"), _outcome(title="Do it now")),
    (
        e.Committed(SESSION, OUTCOME.id, Commitment(ANN, Role.THINKING, "2026-03-09")),
        _outcome(commitments=(*OUTCOME.commitments, Commitment(ANN, Role.THINKING, "2026-03-09"))),
    ),
    (
        e.Committed(SESSION, OUTCOME.id, Commitment(BOJAN, Role.OWNER)),
        _outcome(commitments=(Commitment(ANN, Role.THINKING, "2026-03-09"), Commitment(BOJAN, Role.OWNER))),
    ),
    (
        e.CommitmentsOrdered(SESSION, OUTCOME.id, (BOJAN, ANN)),
        _outcome(commitments=(Commitment(BOJAN, Role.OWNER), Commitment(ANN, Role.THINKING, "2026-03-09"))),
    ),
    (e.Released(SESSION, OUTCOME.id, ANN), _outcome(commitments=(Commitment(BOJAN, Role.OWNER),))),
    (e.OutcomePlanned(SESSION, OUTCOME.id, PLAN), _outcome(plan=PLAN)),
    (e.NeedChanged(SESSION, OUTCOME.id, NEED), _outcome(need=NEED)),
    (e.NoteSealed(SESSION, ""), _set(leader_note="")),
    (
        e.SessionEnded(SESSION, 99),
        lambda s: _poll(counted=())(replace(s, state=SessionState.ENDED, ended_ms=99)),
    ),
    (e.SessionReopened(SESSION), _set(state=SessionState.RUNNING, ended_ms=None)),
    (e.OutcomeRemoved(SESSION, OUTCOME.id), _set(outcomes=())),
)
