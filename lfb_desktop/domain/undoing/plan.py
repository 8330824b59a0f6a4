"""The plan of a session: its roles, its people and its agenda."""

from __future__ import annotations

from lfb_desktop.domain import commands as c
from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import Session, Step
from lfb_desktop.domain.undoing.back import Back, Events, Table
from lfb_desktop.domain.words import say


def _leader_chosen(s: Session, x: c.ChooseLeader, events: Events) -> Back:
    left = next((p for p in s.participants if p.person.id == x.person), None)
    back = c.RestoreRoles(s.id, s.leader)
    if left is not None:
        back = c.RestoreRoles(s.id, s.leader, left.person.id, left.presence)
    return say("Chose who gives the why."), back


def _roles_restored(s: Session, x: c.RestoreRoles, events: Events) -> Back:
    return say("Chose who gives the why."), c.ChooseLeader(s.id, s.leader)


def _facilitator_chosen(s: Session, x: c.ChooseFacilitator, events: Events) -> Back:
    return say("Chose who runs the laptop."), c.ChooseFacilitator(s.id, s.facilitator)


def _language_chosen(s: Session, x: c.ChooseLanguage, events: Events) -> Back:
    return say("Chose the language of the record."), c.ChooseLanguage(s.id, s.language)


def _participant_added(s: Session, x: c.AddParticipant, events: Events) -> Back:
    return say("Added somebody to this session."), c.RemoveParticipant(s.id, x.person)


def _participant_removed(s: Session, x: c.RemoveParticipant, events: Events) -> Back:
    gone = next((p for p in s.participants if p.person.id == x.person), None)
    if gone is None:
        return None
    back = c.AddParticipant(s.id, gone.person.id, gone.presence)
    return say("Removed {name} from this session.", name=gone.person.name), back


def _step_added(s: Session, x: c.AddStep, events: Events) -> Back:
    """The first step of an empty agenda stays: a session without one cannot be."""
    known = {step.id for step in s.steps}
    added = next((step for step in _agenda(events) if step.id not in known), None)
    if added is None or not known:
        return None
    return say("Added “{title}”.", title=added.title), c.RemoveStep(s.id, added.id)


def _step_edited(s: Session, x: c.EditStep | c.RestorePlan, events: Events) -> Back:
    old = s.step(x.step if isinstance(x, c.EditStep) else x.step.id)
    return (say("Changed “{title}”.", title=old.title), c.RestorePlan(s.id, old)) if old else None


def _step_moved(s: Session, x: c.MoveStep, events: Events) -> Back:
    old = s.step(x.step)
    return (say("Moved “{title}”.", title=old.title), _at_its_place(s, old)) if old else None


def _step_removed(s: Session, x: c.RemoveStep, events: Events) -> Back:
    old = s.step(x.step)
    return (say("Removed “{title}”.", title=old.title), _at_its_place(s, old)) if old else None


def _step_restored(s: Session, x: c.RestoreStep, events: Events) -> Back:
    done, old = say("Brought “{title}” back.", title=x.step.title), s.step(x.step.id)
    return done, _at_its_place(s, old) if old else c.RemoveStep(s.id, x.step.id)


def _at_its_place(s: Session, step: Step) -> c.RestoreStep:
    place = s.steps.index(step)
    return c.RestoreStep(s.id, step, s.steps[place - 1].id if place else None)


def _agenda_replaced(s: Session, x: c.ReplaceAgenda | c.RestoreAgenda, events: Events) -> Back:
    return say("Replaced the agenda."), c.RestoreAgenda(s.id, s.steps)


def _agenda(events: Events) -> tuple[Step, ...]:
    return next((event.steps for event in events if isinstance(event, e.AgendaChanged)), ())


TABLE: Table = {
    c.ChooseLeader: _leader_chosen,
    c.RestoreRoles: _roles_restored,
    c.ChooseFacilitator: _facilitator_chosen,
    c.ChooseLanguage: _language_chosen,
    c.AddParticipant: _participant_added,
    c.RemoveParticipant: _participant_removed,
    c.AddStep: _step_added,
    c.EditStep: _step_edited,
    c.MoveStep: _step_moved,
    c.RemoveStep: _step_removed,
    c.RestoreStep: _step_restored,
    c.RestorePlan: _step_edited,
    c.ReplaceAgenda: _agenda_replaced,
    c.RestoreAgenda: _agenda_replaced,
}
