"""The story of a session in single lines. Secret acts write none; their step writes one with counts."""

from __future__ import annotations

from lfb_desktop.domain import events as e
from lfb_desktop.domain.model import JournalLine, Moment, StepId

Detail = dict[str, str | int]

# What people do in sight of all; every other line tells of steps, ideas and counts, and names nobody.
NAMING_ACTS = frozenset({"presence_marked", "committed", "released"})


def journal_line(event: e.Event, now: Moment) -> JournalLine | None:
    """None for what is not part of the story: single slips and papers, notes, the kept clock."""
    found = _told(event)
    if found is None:
        return None
    act, step, detail = found
    return JournalLine(now.wall_ms, act, step, tuple(detail.items()))


def _told(event: e.Event) -> tuple[str, StepId | None, Detail] | None:
    return (
        _of_steps(event)
        or _of_polls(event)
        or _of_ideas(event)
        or _of_outcomes(event)
        or _of_joining(event)
    )


def _of_steps(event: e.Event) -> tuple[str, StepId | None, Detail] | None:
    match event:
        case e.SessionCreated():
            return "session_created", None, {}
        case e.SessionStarted():
            return "session_started", None, {}
        case e.SessionEnded():
            return "session_ended", None, {}
        case e.SessionReopened():
            return "session_reopened", None, {}
        case e.SessionStopped():
            return "session_stopped", None, {}
        case e.SessionTakenUp():
            return "session_taken_up", None, {"left_ms": event.left_ms}
        case e.WhyPosed():
            return "why_posed", None, {}
        case e.AgendaChanged():
            return "agenda_changed", None, {"steps": len(event.steps)}
        case e.StepEntered():
            return "step_entered", event.step, {}
        case e.StepClosed():
            return "step_closed", event.step, {}
        case e.ClockSet() if event.why:
            return f"clock_{event.why}", event.step, {"remaining_ms": event.clock.remaining_ms}
        case e.PresenceMarked():
            return "presence_marked", None, {"person": event.person, "presence": str(event.presence)}
        case _:
            return None


def _of_polls(event: e.Event) -> tuple[str, StepId | None, Detail] | None:
    match event:
        case e.PollOpened():
            return "poll_opened", event.poll.step, {"poll": event.poll.id, "items": len(event.poll.items)}
        case e.HandsCounted():
            return "hands_counted", None, {"poll": event.poll, "people": len(event.people)}
        case e.PollClosed():
            papers = sum(p.is_answer for p in event.papers)
            return (
                "poll_closed",
                event.step,
                {"poll": event.poll, "papers": papers, "hand_voters": event.hand_voters, "dots": event.dots},
            )
        case e.PollDropped():
            return "poll_dropped", event.step, {"poll": event.poll}
        case e.TieSettled():
            return "tie_settled", None, {"poll": event.poll, "way": str(event.way)}
        case _:
            return None


def _of_ideas(event: e.Event) -> tuple[str, StepId | None, Detail] | None:
    match event:
        case e.RoundRevealed(result=r):
            wrote = sum(1 for n in r.contributions if n)
            return (
                "round_revealed",
                event.step,
                {
                    "ideas": r.ideas,
                    "withdrawn": r.withdrawn,
                    "from_paper": r.from_paper,
                    "contributors": wrote,
                },
            )
        case e.PicksMade():
            return "picks_made", event.step, {"picked": len(event.picked)}
        case e.IdeasMerged():
            return "ideas_merged", None, {"into": event.into, "ideas": len(event.ideas) + 1}
        case e.IdeaSplit() | e.IdeaReworded():
            return (
                ("idea_split" if isinstance(event, e.IdeaSplit) else "idea_reworded"),
                None,
                {"idea": event.idea},
            )
        case e.IdeaSetAside():
            return (
                ("idea_set_aside" if event.is_set_aside else "idea_brought_back"),
                None,
                {"idea": event.idea},
            )
        case e.WritingClosed():
            return "writing_closed", event.step, {}
        case e.IdeaFolded():
            if event.fold is None:
                return "idea_opened", None, {"idea": event.idea}
            return "idea_folded", None, {"idea": event.idea, "by": str(event.fold)}
        case e.FoldedReworded():
            return "idea_reworded", None, {"idea": event.idea}
        case e.IdeaDefended() if event.is_defended:
            return "idea_defended", None, {"idea": event.idea}
        case _:
            return None


def _of_outcomes(event: e.Event) -> tuple[str, StepId | None, Detail] | None:
    match event:
        case e.OutcomeAdded():
            return "outcome_added", None, {"outcome": event.outcome.id}
        case e.OutcomeRemoved():
            return "outcome_removed", None, {"outcome": event.outcome}
        case e.Committed():
            said = {
                "outcome": event.outcome,
                "person": event.commitment.person,
                "role": str(event.commitment.role),
            }
            return "committed", None, dict(said)
        case e.Released():
            return "released", None, {"outcome": event.outcome, "person": event.person}
        case e.OutcomePlanned() | e.NeedChanged():
            act = "outcome_planned" if isinstance(event, e.OutcomePlanned) else "need_changed"
            return act, None, {"outcome": event.outcome}
        case _:
            return None


def _of_joining(event: e.Event) -> tuple[str, StepId | None, Detail] | None:
    """That phones may join, and no more: who came by phone is nobody's business later."""
    match event:
        case e.JoiningOpened():
            return "joining_opened", None, {}
        case e.JoiningChanged(has_new_code=True):
            return "code_renewed", None, {}
        case e.JoiningClosed():
            return "joining_closed", None, {}
        case _:
            return None
