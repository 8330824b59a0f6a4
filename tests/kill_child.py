"""A session under load in a process of its own: each answered command is told through a pipe, afterwards.

    python -m tests.kill_child TEAM_FILE SESSION SEED

It goes on from wherever the file stands, until somebody kills it.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import Participant
from lfb_desktop.domain.model import Phase, Session, SessionId, Step, StepKind
from lfb_desktop.now import SystemTime, random_id
from lfb_desktop.room import Room
from lfb_desktop.store.team_file import TeamFile

IDEAS_A_ROUND = 25


def tell(*words: str) -> None:
    sys.stdout.write("\t".join(words) + "\n")
    sys.stdout.flush()


def now(room: Room, session: SessionId) -> tuple[Session, Step]:
    state = room.state(session).session
    assert state is not None
    step = state.current
    assert step is not None
    return state, step


def write(room: Room, session: SessionId, chance: random.Random) -> None:
    state, _ = now(room, session)
    person = chance.choice(state.present).person.id
    text, ticket = f"idea {random_id()}", random_id()
    room.do(c.WriteSlip(session, text, ticket, person), Participant(person))
    tell("slip", text)
    if chance.random() < 0.2:
        room.do(c.EditSlip(session, ticket, f"{text} edited"))
        tell("slip", f"{text} edited")


def vote(room: Room, session: SessionId, chance: random.Random) -> bool:
    """One more paper of the open poll; False when everybody has answered."""
    state, step = now(room, session)
    poll = next(p for p in state.polls_of(step.id) if p.is_open)
    waiting = [v.person for v in poll.voices if not v.acts]
    if not waiting:
        return False
    ticket = random_id()
    chosen = chance.sample(poll.items, min(poll.dots, len(poll.items)))
    marks = tuple((item.id, 1) for item in chosen)
    room.do(c.AnswerPoll(session, poll.id, waiting[0], marks, ticket), Participant(waiting[0]))
    tell("paper", ticket)
    return True


def main() -> None:
    path, session, seed = Path(sys.argv[1]), SessionId(sys.argv[2]), sys.argv[3]
    chance = random.Random(seed)
    room = Room(TeamFile.open(path), now=SystemTime(), new_id=random_id)
    room.do(c.NoticeAbsence(session))
    tell("open", now(room, session)[1].id)
    while True:
        state, step = now(room, session)
        if step.kind is StepKind.IDEAS and step.phase is Phase.OPEN and len(step.slips) < IDEAS_A_ROUND:
            write(room, session, chance)
        elif any(p.is_open for p in state.polls_of(step.id)):
            if not vote(room, session, chance):
                poll = next(p for p in state.polls_of(step.id) if p.is_open)
                room.do(c.ClosePoll(session, poll.id))
                tell("closed", poll.id)
        else:
            room.do(c.GoOn(session))
            tell("step", now(room, session)[1].id)


if __name__ == "__main__":
    main()
