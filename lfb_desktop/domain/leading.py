"""Who gives the why in a new session, until somebody else is chosen.

Somebody nearly always does, and mostly the same person. If nobody were named, that person would be counted
among those who find the how: a how of their own, and a vote. Naming them errs on the side of staying behind.
"""

from __future__ import annotations

from lfb_desktop.domain.model import PersonId, Standing, State


def usual_leader(state: State) -> PersonId | None:
    """Who gave the why last; in the first session who sits here, where nobody else is on the list yet."""
    people = [person for person in state.team.people if person.standing is not Standing.AWAY]
    heads = [head for head in state.heads if not head.is_rehearsal]
    if not heads:
        return people[0].id if len(people) == 1 else None
    latest = max(heads, key=lambda head: (head.date, head.position))
    return next((person.id for person in people if person.name == latest.led_by), None)
