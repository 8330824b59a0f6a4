"""Whether the story of a session names nobody who acted in secret, and counts what is there."""

from __future__ import annotations

from lfb_desktop.domain.journal import NAMING_ACTS
from lfb_desktop.domain.model import JournalLine, PersonId, Poll, PollId, Session, Step, StepId
from lfb_desktop.imports.place import Place
from lfb_desktop.imports.references import refers


def check_journal(session: Session, people: set[PersonId]) -> None:
    steps = {s.id: s for s in session.steps}
    polls = {p.id: p for p in session.polls}
    for number, line in enumerate(session.journal):
        at = Place(f"session.journal[{number}]", None)
        if line.step is not None:
            refers(line.step, steps, Place(f"{at.name}.step", None), "step")
        _names(line, people, at)
        if line.act == "poll_closed":
            _counts(line, polls, at)
        elif line.act == "round_revealed":
            _round(line, steps, at)


def _names(line: JournalLine, people: set[PersonId], at: Place) -> None:
    detail = dict(line.detail)
    if line.act in NAMING_ACTS:
        refers(str(detail.get("person")), people, Place(f"{at.name}.detail.person", None), "person")
    elif "person" in detail or any(value in people for value in detail.values()):
        raise at.no("This line names a person; what it tells of was done without a name.")


def _round(line: JournalLine, steps: dict[StepId, Step], at: Place) -> None:
    step = steps.get(line.step) if line.step is not None else None
    if step is None or step.result is None:
        raise at.no("This line tells of a round that is not revealed in the file.")
    detail, counts = dict(line.detail), step.result
    told = tuple(detail.get(key) for key in ("ideas", "withdrawn", "from_paper", "contributors"))
    wrote = sum(1 for n in counts.contributions if n)
    if told != (counts.ideas, counts.withdrawn, counts.from_paper, wrote):
        raise at.no("This line counts another round than the step has.")


def _counts(line: JournalLine, polls: dict[PollId, Poll], at: Place) -> None:
    detail = dict(line.detail)
    poll = polls.get(PollId(str(detail.get("poll"))))
    if poll is None:
        raise at.no("This line tells of a poll that is not in the file.")
    papers = [p for p in poll.papers if p.is_answer]
    dots = sum(value for p in papers for _, value in p.marks)
    told = (detail.get("papers"), detail.get("hand_voters"), detail.get("dots"))
    if told != (len(papers), poll.hand_voters, dots):
        raise at.no("This line counts other papers than the poll has.")
