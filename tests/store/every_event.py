"""One story in which every kind of event happens, and beside each what it does to the session."""

from __future__ import annotations

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
    ThanksState,
    Theme,
    ThemeId,
    TicketHash,
    TieWay,
    Voice,
    Why,
)
from tests.store.changes import (
    Change,
    in_idea,
    in_outcome,
    in_poll,
    in_step,
    instead,
    same,
    taking_part,
    with_,
)
from tests.store.every_event_of_phones import OF_PHONES, all_forgotten
from tests.store.story import BALLOT, LOBBY, PEOPLE, ROUND, SESSION, fresh_session

ANN, BOJAN, CARMEN = (p.id for p in PEOPLE[:3])
WHY = Why("Another why", "r", "x", ("a", "b"), ())
NEW_STEP = Step(StepId("st-new"), StepKind.TALK, "Talk", 60_000, "in", "hint", Settings(talks=2))
EDITED = Settings(
    is_unsigned=False, ideas_each=2, goal=30, picks=1, talks=1, talk_seconds=60, dots=9, cap=3, by_lot=True
)
VOICES = (Voice(ANN), Voice(BOJAN))
CLOCK = Clock(True, 1000, 2000, 5)
SLIPS = tuple(Slip(SlipId(f"slip-{n}"), f"text {n}", TicketHash(f"t{n}"), ANN) for n in range(3))
IDEAS = tuple(
    Idea(IdeaId(f"idea-{n}"), ROUND, n, f"text {n}", ANN if n == 1 else None, ticket=TicketHash(f"t{n}"))
    for n in (1, 2, 3)
)
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
QUESTION = Question("q1", LOBBY, "By when?", ticket=TicketHash("tq"))
THANKS = Thanks("th1", LOBBY, BOJAN, "For the notes", ANN, ThanksState.FIRST, TicketHash("tt"))
KEPT = Thanks("th2", LOBBY, ANN, "For the tea", state=ThanksState.FIRST)
OUTCOME = Outcome(
    OutcomeId("o1"), "Do it", (TWO.id, ONE.id), (Commitment(BOJAN, Role.HELPER),), Plan("when", "2026-04-01")
)
PLAN = Plan("when", "2026-05-01", "call", "calm", "less", "much", True)
NEED = Need("a day", NeedAnswer.LATER, "first the budget", "2026-04-02")
NEW, TWIN = Person(PersonId("p-new"), "Bea"), Person(PersonId("p-twin"), "Beatrix")
OTHER_THEME, OTHER_OUTCOME = Theme(ThemeId("th2"), "Rest"), Outcome(OutcomeId("o2"), "Another")
DROPPED = replace(POLL, id=PollId("dropped"), voices=(Voice(ANN, 1),), papers=PAPERS)


def _agenda(s: Session) -> Session:
    lobby, round_, ballot = s.steps
    return replace(s, steps=(lobby, replace(round_, title="Round", settings=EDITED), NEW_STEP, ballot))


STORY: tuple[tuple[e.Event, Change], ...] = (
    (e.TeamNamed("Platform team"), same),
    (e.PersonAdded(NEW), same),
    (e.SessionRenamed(SESSION, "Nights"), with_(name="Nights")),
    (e.LanguageChosen(SESSION, "de"), with_(language="de")),
    (e.WhyPosed(SESSION, WHY), with_(why=WHY)),
    (e.LeaderChosen(SESSION, None), with_(leader=None)),
    (e.FacilitatorChosen(SESSION, ANN), with_(facilitator=ANN)),
    (e.ParticipantAdded(SESSION, NEW.id, Presence.OBSERVER), taking_part(NEW, Presence.OBSERVER)),
    (e.PersonRenamed(NEW.id, "Zed"), instead(NEW.id, replace(NEW, name="Zed"))),
    (
        e.StandingMarked(NEW.id, Standing.AWAY),
        instead(NEW.id, replace(NEW, name="Zed", standing=Standing.AWAY)),
    ),
    (e.PersonAdded(TWIN), same),
    (e.PeopleMerged(NEW.id, TWIN.id), instead(NEW.id, TWIN)),
    (
        e.ParticipantRemoved(SESSION, TWIN.id),
        lambda s: replace(s, participants=tuple(p for p in s.participants if p.person.id != TWIN.id)),
    ),
    (e.PersonRemoved(TWIN.id), same),
    (e.PresenceMarked(SESSION, ANN, Presence.PRESENT), taking_part(PEOPLE[0], Presence.PRESENT)),
    (e.NotesEdited(SESSION, "a\nb"), with_(notes="a\nb")),
    (e.NoteSealed(SESSION, "Mine"), with_(leader_note="Mine")),
    (e.AgendaChanged(SESSION, _agenda(fresh_session()).steps), _agenda),
    (e.SessionStarted(SESSION, 10), with_(state=SessionState.RUNNING, started_ms=10)),
    (e.StepEntered(SESSION, ROUND), with_(step_id=ROUND)),
    (
        e.StepOpened(SESSION, ROUND, 11, VOICES),
        in_step(ROUND, phase=Phase.OPEN, opened_ms=11, voices=VOICES),
    ),
    (e.ClockSet(SESSION, ROUND, CLOCK), in_step(ROUND, clock=CLOCK)),
    (e.TimeGiven(SESSION, ROUND, -60_000), in_step(ROUND, given_ms=-60_000)),
    (e.SessionStopped(SESSION, 12, "2026-03-09"), with_(stopped_ms=12, go_on_date="2026-03-09")),
    (e.SessionTakenUp(SESSION, 1000), with_(stopped_ms=None, go_on_date="")),
    (e.VoiceJoined(SESSION, CARMEN, step=ROUND), in_step(ROUND, voices=(*VOICES, Voice(CARMEN)))),
    (e.VoiceLeft(SESSION, CARMEN, step=ROUND), in_step(ROUND, voices=VOICES)),
    (
        e.SlipWritten(SESSION, ROUND, SLIPS[0], ANN, 0),
        in_step(ROUND, slips=SLIPS[:1], voices=(Voice(ANN, 1), Voice(BOJAN)), pace=((0, 1),)),
    ),
    (
        e.SlipWritten(SESSION, ROUND, SLIPS[1], None, 2),
        in_step(ROUND, slips=SLIPS[:2], from_paper=1, pace=((0, 1), (2, 1))),
    ),
    (
        e.SlipWritten(SESSION, ROUND, SLIPS[2], ANN, 2),
        in_step(ROUND, slips=SLIPS, voices=(Voice(ANN, 2), Voice(BOJAN)), pace=((0, 1), (2, 2))),
    ),
    (
        e.SlipEdited(SESSION, SLIPS[0].id, "better"),
        in_step(ROUND, slips=(replace(SLIPS[0], text="better"), *SLIPS[1:])),
    ),
    (
        e.SlipWithdrawn(SESSION, ROUND, SLIPS[2].id, ANN),
        in_step(
            ROUND,
            slips=(replace(SLIPS[0], text="better"), SLIPS[1]),
            voices=(Voice(ANN, 1), Voice(BOJAN)),
            withdrawn=1,
        ),
    ),
    (
        e.DoneMarked(SESSION, ROUND, BOJAN, True),
        in_step(ROUND, voices=(Voice(ANN, 1), Voice(BOJAN, 0, True))),
    ),
    (e.WritingClosed(SESSION, ROUND), in_step(ROUND, is_writing_over=True)),
    (
        e.SlipFolded(SESSION, ROUND, SLIPS[1].id, BOJAN),
        in_step(
            ROUND,
            slips=(replace(SLIPS[0], text="better"), replace(SLIPS[1], is_folded=True)),
            voices=(Voice(ANN, 1), Voice(BOJAN, 0, True, folds=1)),
        ),
    ),
    (
        e.RoundRevealed(SESSION, ROUND, "seed", IDEAS, RESULT),
        lambda s: replace(
            in_step(ROUND, slips=(), voices=(), result=RESULT, is_writing_over=False)(s), ideas=IDEAS
        ),
    ),
    (e.StepClosed(SESSION, ROUND, 12), in_step(ROUND, phase=Phase.CLOSED, closed_ms=12)),
    (e.ThemeAdded(SESSION, THEME), with_(themes=(THEME,))),
    (e.ThemeAdded(SESSION, OTHER_THEME), with_(themes=(THEME, OTHER_THEME))),
    (e.ThemesOrdered(SESSION, (OTHER_THEME.id, THEME.id)), with_(themes=(OTHER_THEME, THEME))),
    (e.ThemeRemoved(SESSION, OTHER_THEME.id), with_(themes=(THEME,))),
    (
        e.ThemeRenamed(SESSION, THEME.id, "Bells", ""),
        with_(themes=(replace(THEME, name="Bells", sentence=""),)),
    ),
    (e.IdeasSorted(SESSION, (TWO.id,), THEME.id), in_idea(TWO.id, theme=THEME.id)),
    (e.IdeasMerged(SESSION, (THREE.id,), TWO.id), in_idea(THREE.id, merged_into=TWO.id)),
    (e.IdeaSplit(SESSION, TWO.id, (THREE.id,)), in_idea(THREE.id, merged_into=None)),
    (e.IdeaReworded(SESSION, ONE.id, "new", "text 1"), in_idea(ONE.id, text="new", was="text 1")),
    (e.IdeaSetAside(SESSION, THREE.id, True), in_idea(THREE.id, is_set_aside=True)),
    (e.IdeaDefended(SESSION, TWO.id, True), in_idea(TWO.id, is_defended=True)),
    (
        e.PicksMade(SESSION, BALLOT, ((ONE.id, 4), (TWO.id, 0)), (ONE.id,)),
        lambda s: in_idea(ONE.id, marks=4, is_picked=True)(in_idea(TWO.id, marks=0)(s)),
    ),
    (
        e.StepOpened(SESSION, NEW_STEP.id, 13, (), (THREE.id, ONE.id)),
        in_step(NEW_STEP.id, phase=Phase.OPEN, opened_ms=13, talks=(THREE.id, ONE.id)),
    ),
    (e.TalkFocused(SESSION, NEW_STEP.id, 1), in_step(NEW_STEP.id, focus=1)),
    (
        e.PointAdded(SESSION, Point("pt", ONE.id, PointSide.WORRY, "dear")),
        with_(points=(Point("pt", ONE.id, PointSide.WORRY, "dear"),)),
    ),
    (e.QuestionAsked(SESSION, QUESTION), with_(questions=(QUESTION,))),
    (
        e.QuestionAnswered(SESSION, "q1", "soon"),
        with_(questions=(replace(QUESTION, answer="soon", is_answered=True),)),
    ),
    (e.ThanksGiven(SESSION, THANKS), with_(thanks=(THANKS,))),
    (
        e.TextsSealed(SESSION, LOBBY, (replace(QUESTION, id="x2"),), (replace(THANKS, id="x1"), KEPT)),
        with_(questions=(replace(QUESTION, id="x2"),), thanks=(KEPT, replace(THANKS, id="x1"))),
    ),
    (e.PollOpened(SESSION, DROPPED), with_(polls=(DROPPED,))),
    (e.PollDropped(SESSION, DROPPED.id, BALLOT), with_(polls=())),
    (e.PollOpened(SESSION, POLL), with_(polls=(POLL,))),
    (e.VoiceJoined(SESSION, CARMEN, poll=POLL.id), in_poll(voices=(*VOICES, Voice(CARMEN)))),
    (e.VoiceLeft(SESSION, CARMEN, poll=POLL.id), in_poll(voices=VOICES)),
    (
        e.PaperCast(SESSION, POLL.id, ANN, PAPERS),
        in_poll(papers=PAPERS, voices=(Voice(ANN, 1), Voice(BOJAN))),
    ),
    (e.PaperCast(SESSION, POLL.id, ANN, AGAIN, ("k1", "k2")), in_poll(papers=AGAIN)),
    (
        e.HandsCounted(SESSION, POLL.id, (BOJAN,), ((str(B), 1),)),
        in_poll(
            items=(replace(ITEMS[0], hands=1), *ITEMS[1:]),
            voices=(Voice(ANN, 1), Voice(BOJAN, is_by_hand=True)),
            hand_voters=1,
        ),
    ),
    (
        e.PollClosed(SESSION, POLL.id, BALLOT, SEALED, ("tk",), 2, 2, 1, 1),
        in_poll(
            papers=SEALED, voices=(), is_open=False, counted=("tk",), eligible=2, answered=2, hand_voters=1
        ),
    ),
    (e.TieSettled(SESSION, POLL.id, TieWay.LOT), in_poll(tie_way=TieWay.LOT)),
    (
        e.ThemeRemoved(SESSION, THEME.id),
        lambda s: in_poll(items=(s.polls[0].items[0], replace(ITEMS[1], theme=None), ITEMS[2]))(
            replace(in_idea(TWO.id, theme=None)(s), themes=())
        ),
    ),
    (e.OutcomeAdded(SESSION, OUTCOME), with_(outcomes=(OUTCOME,))),
    (e.OutcomeAdded(SESSION, OTHER_OUTCOME), with_(outcomes=(OUTCOME, OTHER_OUTCOME))),
    (e.OutcomesOrdered(SESSION, (OTHER_OUTCOME.id, OUTCOME.id)), with_(outcomes=(OTHER_OUTCOME, OUTCOME))),
    (e.OutcomeRemoved(SESSION, OTHER_OUTCOME.id), with_(outcomes=(OUTCOME,))),
    (e.OutcomeRetitled(SESSION, OUTCOME.id, "Do it now"), in_outcome(title="Do it now")),
    (
        e.Committed(SESSION, OUTCOME.id, Commitment(ANN, Role.THINKING, "2026-03-09")),
        in_outcome(commitments=(*OUTCOME.commitments, Commitment(ANN, Role.THINKING, "2026-03-09"))),
    ),
    (
        e.Committed(SESSION, OUTCOME.id, Commitment(BOJAN, Role.OWNER)),
        in_outcome(commitments=(Commitment(ANN, Role.THINKING, "2026-03-09"), Commitment(BOJAN, Role.OWNER))),
    ),
    (
        e.CommitmentsOrdered(SESSION, OUTCOME.id, (BOJAN, ANN)),
        in_outcome(commitments=(Commitment(BOJAN, Role.OWNER), Commitment(ANN, Role.THINKING, "2026-03-09"))),
    ),
    (e.Released(SESSION, OUTCOME.id, ANN), in_outcome(commitments=(Commitment(BOJAN, Role.OWNER),))),
    (e.OutcomePlanned(SESSION, OUTCOME.id, PLAN), in_outcome(plan=PLAN)),
    (e.NeedChanged(SESSION, OUTCOME.id, NEED), in_outcome(need=NEED)),
    (e.NoteSealed(SESSION, ""), with_(leader_note="")),
    *OF_PHONES,
    (
        e.SessionEnded(SESSION, 99),
        lambda s: all_forgotten(in_poll(counted=())(replace(s, state=SessionState.ENDED, ended_ms=99))),
    ),
    (e.SessionReopened(SESSION), with_(state=SessionState.RUNNING, ended_ms=None)),
    (e.OutcomeRemoved(SESSION, OUTCOME.id), with_(outcomes=())),
)
