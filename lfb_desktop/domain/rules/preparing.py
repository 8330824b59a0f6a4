"""Before the doors open, and what of it may still change while the session runs."""

from __future__ import annotations

from dataclasses import replace

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain import texts
from lfb_desktop.domain.errors import refuse
from lfb_desktop.domain.model import PersonId, Phase, Presence, Session, SessionState, Step, StepId, Voice
from lfb_desktop.domain.rules import inviting
from lfb_desktop.domain.rules.arriving import join
from lfb_desktop.domain.rules.ask import Ask
from lfb_desktop.domain.rules.sessions import expected, known_language, new_step, plannable, planned
from lfb_desktop.domain.rules.whys import checked_why
from lfb_desktop.domain.timekeeping import MINUTE_MS

MOST_STEPS = 40


def rename_session(ask: Ask, command: c.RenameSession) -> tuple[e.Event, ...]:
    name = texts.name(command.name) if command.name.strip() else ""
    return () if name == ask.session.name else (e.SessionRenamed(ask.session.id, name),)


def choose_language(ask: Ask, command: c.ChooseLanguage) -> tuple[e.Event, ...]:
    """At any time: a record may be asked for in another language long after."""
    language = known_language(command.language)
    return () if language == ask.session.language else (e.LanguageChosen(ask.session.id, language),)


def pose_why(ask: Ask, command: c.PoseWhy) -> tuple[e.Event, ...]:
    session, why = ask.unended, checked_why(command.why)
    if session.state is SessionState.RUNNING and not texts.has_content(why.text):
        raise refuse("The room sees the why in every step. It cannot be empty now.")
    return () if why == session.why else (e.WhyPosed(session.id, why),)


def choose_leader(ask: Ask, command: c.ChooseLeader) -> tuple[e.Event, ...]:
    """The leader is not among the participants: no idea, no vote, not counted."""
    session = ask.unended
    _known(ask, command.person)
    if command.person == session.leader:
        return ()
    if any(v.person == command.person for v in _open_voices(session)):
        raise refuse(
            "{name} is taking part in the open step.", name=ask.name_of(PersonId(command.person or ""))
        )
    if _has_a_part(session, command.person):
        raise refuse("Who wrote signed ideas or took something on stays among those who find the how.")
    events: list[e.Event] = []
    if any(p.person.id == command.person for p in session.participants):
        person = PersonId(command.person or "")
        events += [*inviting.gone(session, person), e.ParticipantRemoved(session.id, person)]
    return (*events, e.LeaderChosen(session.id, command.person))


def restore_roles(ask: Ask, command: c.RestoreRoles) -> tuple[e.Event, ...]:
    """The leader before, and whoever left the participants to lead is one of them again."""
    session = ask.unended
    _known(ask, command.person)
    _known(ask, command.participant)
    if any(p.person.id == command.person for p in session.participants):
        raise refuse("Who takes part cannot lead at the same time. Choose who gives the why again.")
    chosen = e.LeaderChosen(session.id, command.person)
    if command.participant is None:
        return (chosen,)
    return (chosen, *_added(session, command.participant, command.presence))


def choose_facilitator(ask: Ask, command: c.ChooseFacilitator) -> tuple[e.Event, ...]:
    _known(ask, command.person)
    if command.person == ask.unended.facilitator:
        return ()
    return (e.FacilitatorChosen(ask.unended.id, command.person),)


def add_participant(ask: Ask, command: c.AddParticipant) -> tuple[e.Event, ...]:
    session = ask.unended
    _known(ask, command.person)
    if command.person == session.leader:
        raise refuse("Who gives the why is not counted among those who look for the how.")
    person = ask.state.team.person(command.person)
    usual = expected(person) if person is not None else Presence.EXPECTED
    return _added(session, command.person, command.presence or usual)


def _added(session: Session, person: PersonId, presence: Presence) -> tuple[e.Event, ...]:
    """Whoever comes back as one who is here gets a voice in what was opened meanwhile."""
    if any(p.person.id == person for p in session.participants):
        return ()
    joined = join(session, person) if presence is Presence.PRESENT else ()
    return (e.ParticipantAdded(session.id, person, presence), *joined)


def remove_participant(ask: Ask, command: c.RemoveParticipant) -> tuple[e.Event, ...]:
    session = ask.unended
    if any(v.person == command.person for v in _open_voices(session)):
        raise refuse("This person has a voice in the open step. Mark them as gone instead.")
    if not any(p.person.id == command.person for p in session.participants):
        return ()
    if _has_a_part(session, command.person):
        raise refuse("This person has a part in what is recorded. Mark them as gone instead.")
    return (*inviting.gone(session, command.person), e.ParticipantRemoved(session.id, command.person))


def add_step(ask: Ask, command: c.AddStep) -> tuple[e.Event, ...]:
    steps = list(ask.unended.steps)
    if len(steps) >= MOST_STEPS:
        raise refuse("An agenda holds at most {n} steps.", n=MOST_STEPS)
    plannable(command.plan)
    steps.insert(_free_position(tuple(steps), command.position), new_step(ask, command.plan))
    return (e.AgendaChanged(ask.session.id, tuple(steps)),)


def edit_step(ask: Ask, command: c.EditStep) -> tuple[e.Event, ...]:
    old = _step(ask, command.step)
    if command.plan.kind is not old.kind:
        plannable(command.plan)
    return _edited(ask, old, planned(old, command.plan))


def restore_plan(ask: Ask, command: c.RestorePlan) -> tuple[e.Event, ...]:
    """Only what was planned; what happened in the step since stays."""
    old, was = _step(ask, command.step.id), command.step
    kind = was.kind if old.opened_ms is None else old.kind
    back = replace(
        old, kind=kind, title=was.title, planned_ms=was.planned_ms, instruction=was.instruction,
        hint=was.hint, settings=was.settings,
    )  # fmt: skip
    return _edited(ask, old, back)


def _edited(ask: Ask, old: Step, edited: Step) -> tuple[e.Event, ...]:
    if edited == old:
        return ()
    has_begun = old.phase is Phase.CLOSED or bool(old.slips) or old.withdrawn > 0
    if has_begun and edited.settings.is_unsigned != old.settings.is_unsigned:
        raise refuse("Whether ideas are signed was promised before the first one and stays.")
    if old.phase is Phase.CLOSED and edited.settings != old.settings:
        raise refuse("This step is closed. What it was planned with belongs to its result.")
    if edited.planned_ms != old.planned_ms and edited.allotted_ms < MINUTE_MS:
        raise refuse("This step has given time to another one. Plan more than that for it.")
    steps = tuple(edited if s.id == old.id else s for s in ask.session.steps)
    return (e.AgendaChanged(ask.session.id, steps),)


def move_step(ask: Ask, command: c.MoveStep) -> tuple[e.Event, ...]:
    step = _step(ask, command.step)
    if step.phase is not Phase.AHEAD:
        raise refuse("This step has begun; its place is part of the story.")
    rest = tuple(s for s in ask.session.steps if s.id != step.id)
    return _placed(ask, rest, step, _free_position(rest, command.position))


def _placed(ask: Ask, rest: tuple[Step, ...], step: Step, at: int) -> tuple[e.Event, ...]:
    steps = (*rest[:at], step, *rest[at:])
    return () if steps == ask.session.steps else (e.AgendaChanged(ask.session.id, steps),)


def remove_step(ask: Ask, command: c.RemoveStep) -> tuple[e.Event, ...]:
    step = _step(ask, command.step)
    if step.phase is not Phase.AHEAD:
        raise refuse("This step has begun; what happened in it is kept.")
    steps = tuple(s for s in ask.session.steps if s.id != step.id)
    if not steps:
        raise refuse("A session needs at least one step.")
    return (e.AgendaChanged(ask.session.id, steps),)


def restore_step(ask: Ask, command: c.RestoreStep) -> tuple[e.Event, ...]:
    """Behind the step where it stood, also where that was passed over since, or others came before it."""
    step = ask.unended.step(command.step.id) or command.step
    rest = tuple(s for s in ask.session.steps if s.id != step.id)
    if len(rest) >= MOST_STEPS:
        raise refuse("An agenda holds at most {n} steps.", n=MOST_STEPS)
    at = 0
    if command.behind is not None:
        at = rest.index(_step(ask, command.behind)) + 1
    if step.phase is not Phase.AHEAD:
        raise refuse("This step has begun; its place is part of the story.")
    return _placed(ask, rest, step, at)


def replace_agenda(ask: Ask, command: c.ReplaceAgenda) -> tuple[e.Event, ...]:
    if not command.steps:
        raise refuse("A session needs at least one step.")
    for plan in command.steps:
        plannable(plan)
    return _whole_agenda(ask, tuple(new_step(ask, plan) for plan in command.steps))


def restore_agenda(ask: Ask, command: c.RestoreAgenda) -> tuple[e.Event, ...]:
    return _whole_agenda(ask, command.steps)


def _whole_agenda(ask: Ask, steps: tuple[Step, ...]) -> tuple[e.Event, ...]:
    if ask.unended.state is not SessionState.PREPARATION:
        raise refuse("This session has begun. Change its steps one by one.")
    if len(steps) > MOST_STEPS:
        raise refuse("An agenda holds at most {n} steps.", n=MOST_STEPS)
    return (e.AgendaChanged(ask.session.id, steps),)


def edit_notes(ask: Ask, command: c.EditNotes) -> tuple[e.Event, ...]:
    return (e.NotesEdited(ask.session.id, texts.many_lines(command.text, texts.NOTES)),)


def seal_note(ask: Ask, command: c.SealNote) -> tuple[e.Event, ...]:
    """The leader's own idea waits for the vote: it gets a fair look, not a polite one."""
    session = ask.unended
    if session.leader is None:
        raise refuse("Choose first who gives the why.")
    if session.is_note_open:
        raise refuse("The team has voted. Say it aloud: if somebody would try it, it becomes an outcome.")
    text = texts.needed(command.text, texts.OUTCOME) if command.text.strip() else ""
    return () if text == session.leader_note else (e.NoteSealed(session.id, text),)


def _has_a_part(session: Session, person: PersonId | None) -> bool:
    """Signed ideas, outcomes and thanks name people; they have to stay people of this session."""
    named = {i.author for i in session.ideas} | {t.to for t in session.thanks}
    named |= {t.giver for t in session.thanks} | {x.person for o in session.outcomes for x in o.commitments}
    return person is not None and person in named


def _step(ask: Ask, step: StepId) -> Step:
    found = ask.unended.step(step)
    if found is None:
        raise refuse("This step is not in the agenda any more.")
    return found


def _free_position(steps: tuple[Step, ...], wanted: int) -> int:
    """Never before a step that has begun; steps that were passed over may lie before one."""
    begun = [place for place, s in enumerate(steps) if s.phase is not Phase.AHEAD]
    return max(begun[-1] + 1 if begun else 0, min(wanted, len(steps)))


def _open_voices(session: Session) -> list[Voice]:
    return [v for s in session.steps for v in s.voices] + [v for p in session.polls for v in p.voices]


def _known(ask: Ask, person: PersonId | None) -> None:
    if person is not None and ask.state.team.person(person) is None:
        raise refuse("This person is not on the list any more.")


TABLE = {
    c.RenameSession: rename_session,
    c.ChooseLanguage: choose_language,
    c.PoseWhy: pose_why,
    c.ChooseLeader: choose_leader,
    c.RestoreRoles: restore_roles,
    c.ChooseFacilitator: choose_facilitator,
    c.AddParticipant: add_participant,
    c.RemoveParticipant: remove_participant,
    c.AddStep: add_step,
    c.EditStep: edit_step,
    c.MoveStep: move_step,
    c.RemoveStep: remove_step,
    c.RestoreStep: restore_step,
    c.RestorePlan: restore_plan,
    c.ReplaceAgenda: replace_agenda,
    c.RestoreAgenda: restore_agenda,
    c.EditNotes: edit_notes,
    c.SealNote: seal_note,
}
