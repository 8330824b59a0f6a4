"""The centre of the Console for the ballot, for who takes it, for the closing and after the end."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from lfb_desktop.domain.commands import AddStep, Choice
from lfb_desktop.domain.model import (
    Decides,
    Item,
    Method,
    Moment,
    Outcome,
    Phase,
    Poll,
    Presence,
    Purpose,
    Role,
    Session,
    State,
    Step,
    StepKind,
    TieWay,
)
from lfb_desktop.domain.picks import roots
from lfb_desktop.domain.rules.ballots import proposals
from lfb_desktop.domain.rules.sessions import plan_of
from lfb_desktop.domain.tally.ranking import rank
from lfb_desktop.domain.tally.result import chosen, open_tie, ways_out
from lfb_desktop.domain.words import NOTHING, Say, count, say
from lfb_desktop.views.ballot_scenes import result_scene, rule_of
from lfb_desktop.views.closing_scenes import closing_scene
from lfb_desktop.views.console_hands import distributions, hand_items, hands
from lfb_desktop.views.console_outcome_values import (
    Candidate,
    CommitmentsPanel,
    OutcomeRow,
    OutcomeState,
    Taker,
)
from lfb_desktop.views.console_people import NOBODY_HERE, answered, is_few, name_of
from lfb_desktop.views.console_phones import seated
from lfb_desktop.views.console_values import (
    BallotPanel,
    BallotPlan,
    BallotStage,
    ChoiceRow,
    ClosingPanel,
    EndedPanel,
    ThanksRow,
)
from lfb_desktop.views.credits import credit
from lfb_desktop.views.leader_note import leader_note
from lfb_desktop.views.showing import Showing

_METHODS = {
    Method.DOTS: say("Dots"),
    Method.CHOICE: say("One choice"),
    Method.OBJECTIONS: say("Any objection?"),
    Method.PICKS: say("Marks"),
    Method.CLARITY: say("Two questions"),
    Method.PULSE: say("Three questions"),
}


def ballot(state: State, session: Session, step: Step, now: Moment) -> BallotPanel:
    polls = session.polls_of(step.id)
    plan = BallotPlan(step.id, step.settings.question or step.title, step.settings, plan_of(step))
    if not polls:
        return BallotPanel(
            BallotStage.BEFORE,
            plan.question,
            plan,
            choices=_choices(session) if step.phase is Phase.OPEN else (),
            few=_few(session),
            leader_note=leader_note(session),
        )
    latest = polls[-1]
    if latest.is_open:
        return BallotPanel(
            BallotStage.OPEN,
            latest.question,
            plan,
            facts=_facts(latest),
            proposals=hand_items(session, latest),
            hands=hands(session, latest),
            is_objections=latest.method is Method.OBJECTIONS,
            promise=say(
                "Totals open for everybody at the same moment. Until then nobody has them, you neither."
            ),
            poll=latest.id,
        )
    return _held(session, step, plan, polls)


def _held(session: Session, step: Step, plan: BallotPlan, polls: tuple[Poll, ...]) -> BallotPanel:
    main = next(p for p in reversed(polls) if p.purpose is not Purpose.BOLDEST)
    bold = next((p for p in polls if p.purpose is Purpose.BOLDEST), None)
    tie = open_tie(session, step.id)
    is_flat = main.method is Method.DOTS and rank(main).is_flat
    may_ask = step.phase is Phase.OPEN
    return BallotPanel(
        BallotStage.CLOSED,
        main.question,
        plan,
        facts=_facts(main),
        result=result_scene(session, main, bold, 0),
        poll=main.id,
        tie_ways=ways_out(tie) if tie else (),
        may_revote=may_ask and tie is not None and TieWay.BOTH in ways_out(tie),
        may_boldest=may_ask and bold is None and main.method is not Method.OBJECTIONS,
        hint=say("No clear favourite. Talk three minutes, then one dot each.") if is_flat else NOTHING,
        placed=_placed(polls, main),
        boldest=tuple(r.item.title for r in rank(bold).rows if r.rank == 1 and r.total > 0)
        if bold and not bold.is_open
        else (),
        leader_note=leader_note(session),
        again=_once_more(session, step, plan) if is_flat and may_ask and not tie else None,
    )


def _placed(polls: tuple[Poll, ...], main: Poll) -> tuple[str, ...]:
    if main.purpose is not Purpose.REVOTE:
        return ()
    first = next(p for p in polls if p.purpose is Purpose.FIRST)
    return tuple(item.title for item in rank(first).winners)


def _once_more(session: Session, step: Step, plan: BallotPlan) -> AddStep | None:
    """A ballot like this one with one dot each behind this step; None where it stands there already."""
    place = session.steps.index(step) + 1
    settings = replace(plan.settings, dots=1, cap=1)
    following = session.steps[place] if place < len(session.steps) else None
    if following is not None and following.kind is StepKind.BALLOT:
        return None
    return AddStep(session.id, replace(plan.as_planned, minutes=3, settings=settings), place)


def _few(session: Session) -> Say:
    n = len(session.present)
    if not n:
        return NOBODY_HERE
    return (
        count(n, "With one person this is not secret.", "With {n} people this is not secret.")
        if is_few(session)
        else NOTHING
    )


def _choices(session: Session) -> tuple[ChoiceRow, ...]:
    """Everything that may stand on a ballot; what the team would vote on is ticked."""
    ticked = {choice.idea or choice.theme for choice in proposals(session)}
    filled = {i.theme for i in session.readable_ideas}
    found = [
        ChoiceRow(f"t{t.id}", Choice(t.name, theme=t.id), None, t.id in ticked)
        for t in session.themes
        if t.id in filled
    ]
    found += [
        ChoiceRow(f"i{i.id}", Choice(i.text, idea=i.id), i.number, i.id in ticked)
        for i in session.readable_ideas
    ]
    return tuple(sorted(found, key=lambda row: not row.is_proposed))


def _facts(poll: Poll) -> tuple[tuple[Say, Say], ...]:
    decides = say("a decision") if poll.decides is Decides.DECISION else say("a shortlist")
    facts = [(say("Method"), _METHODS[poll.method]), (say("Each person"), rule_of(poll))]
    if poll.method is not Method.OBJECTIONS:
        facts.append((say("Places"), say("{n}", n=poll.places)))
    return (*facts, (say("It is"), decides if poll.purpose is not Purpose.BOLDEST else say("a question")))


def commitments(state: State, session: Session, step: Step, now: Moment) -> CommitmentsPanel:
    return CommitmentsPanel(
        outcomes=tuple(_outcome(state, session, o) for o in session.outcomes),
        candidates=_candidates(session),
        people=tuple(
            Taker(p.person.id, p.person.name, is_away=p.presence is not Presence.PRESENT)
            for p in session.participants
        ),
        leader_name=name_of(state, session.leader),
        date=session.date,
    )


def _outcome(state: State, session: Session, outcome: Outcome) -> OutcomeRow:
    def takers(role: Role) -> tuple[Taker, ...]:
        return tuple(
            Taker(c.person, name_of(state, c.person), c.until) for c in outcome.commitments if c.role is role
        )

    owners = takers(Role.OWNER)
    day = outcome.plan.look_again
    return OutcomeRow(
        outcome=outcome.id,
        title=outcome.title,
        ideas=outcome.ideas,
        state=OutcomeState.TAKEN if owners else OutcomeState.OPEN,
        owners=owners,
        helpers=takers(Role.HELPER),
        thinking=takers(Role.THINKING),
        plan=outcome.plan,
        need=outcome.need,
        source=_source(session, outcome),
        credit=_credit(state, session, outcome),
        day=say("{date}", date=date.fromisoformat(day)) if day else NOTHING,
        asked=_asked(state, session, outcome),
        may_be_asked=_may_be_asked(session, outcome),
    )


def _asked(state: State, session: Session, outcome: Outcome) -> tuple[Taker, ...]:
    """Only who was asked here: what an owner asks by phone is between the two of them."""
    mine = (x for x in session.invitations if x.outcome == outcome.id and x.by is None)
    return tuple(Taker(x.person, name_of(state, x.person)) for x in mine)


def _may_be_asked(session: Session, outcome: Outcome) -> tuple[Taker, ...]:
    """Whoever is here by phone and has not said anything on it.

    At the laptop it would be no question between two: who is handed it alone has been asked for all to see.
    """
    said = {x.person for x in outcome.commitments}
    asked = {x.person for x in session.invitations if x.outcome == outcome.id and x.by is None}
    reached = seated(session) - said - asked
    here = (p.person for p in session.present if p.person.id in reached)
    return tuple(Taker(person.id, person.name) for person in here)


def _source(session: Session, outcome: Outcome) -> Say:
    numbers = sorted(i.number for i in session.ideas if i.id in outcome.ideas)
    if not numbers:
        return NOTHING
    if len(numbers) == 1:
        return say("from idea {n}", n=numbers[0])
    return say("from ideas {list}", list=", ".join(str(n) for n in numbers))


def _credit(state: State, session: Session, outcome: Outcome) -> Say:
    """Whoever wrote one of its ideas, or a part that was put into one; nothing where all are unsigned."""
    root = roots(session)
    authors = [name_of(state, i.author) for i in session.ideas if root[i.id] in outcome.ideas]
    return credit(authors) if any(authors) else NOTHING


def _candidates(session: Session) -> tuple[Candidate, ...]:
    """What the ballots chose, then every other idea; what is an outcome already is left out."""
    used = {idea for o in session.outcomes for idea in o.ideas}
    found = [
        _chosen_candidate(session, item)
        for poll in session.polls
        if not poll.is_open and poll.method in (Method.DOTS, Method.CHOICE, Method.OBJECTIONS)
        for item in chosen(poll)
    ]
    chosen_ideas = {idea for candidate in found for idea in candidate.ideas}
    found += [
        Candidate(f"i{i.id}", i.text, (i.id,), i.number, say("picked") if i.is_picked else NOTHING)
        for i in session.readable_ideas
        if i.id not in chosen_ideas
    ]
    unique = {candidate.key: candidate for candidate in found}
    return tuple(x for x in unique.values() if not (x.ideas and used.issuperset(x.ideas)))


def _chosen_candidate(session: Session, item: Item) -> Candidate:
    note = say("chosen in the ballot")
    if item.idea is not None:
        idea = session.idea(item.idea)
        return Candidate(f"i{item.idea}", item.title, (item.idea,), idea.number if idea else None, note)
    inside = tuple(i.id for i in session.live_ideas if item.theme and i.theme == item.theme)
    return Candidate(f"t{item.theme}", item.title, inside, None, note)


def closing(state: State, session: Session, step: Step, now: Moment) -> ClosingPanel:
    polls = session.polls_of(step.id)
    poll = polls[0] if polls else None
    to_all = [Taker(p.person.id, p.person.name) for p in session.participants]
    if session.leader is not None:
        to_all.append(Taker(session.leader, name_of(state, session.leader)))
    return ClosingPanel(
        is_spoken=poll is None,
        promise=_closing_promise(poll),
        answered=answered(poll) if poll else NOTHING,
        hands=hands(session, poll),
        rows=distributions(poll),
        thanks=tuple(
            ThanksRow(
                t.id,
                name_of(state, t.to),
                t.text,
                name_of(state, t.giver),
                NOTHING if t.giver else say("a colleague"),
            )
            for t in session.thanks
        ),
        people=tuple(sorted(to_all, key=lambda taker: taker.name.casefold())),
        may_thank=step.kind is StepKind.CLOSING,
    )


def _closing_promise(poll: Poll | None) -> Say:
    if poll is None:
        return say("With so few of us, nothing is really secret. One round aloud: how was it?")
    return say("The answers never go on the Stage. From four answers on they are shown here, without names.")


def ended(state: State, session: Session) -> EndedPanel:
    scene = closing_scene(state, session, Showing())
    return EndedPanel(scene.counts, scene.next)
