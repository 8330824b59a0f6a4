"""Which step is worked at in sight of the room where there is one screen, and which stays private.

Counting hands, picking, sorting and taking happen in the room: whoever looks at the screen sees what
they have just said or done. Private is what the Stage would never show. The people's side with its
states and notes stands in no panel, and is always private.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.views import console_idea_values as idea_values
from lfb_desktop.views import console_outcome_values as outcome_values
from lfb_desktop.views import console_values as values
from lfb_desktop.views import resting


@dataclass(frozen=True, slots=True)
class Sharing:
    """`work` says what is done in the panel; NOTHING where the panel is private."""

    work: Say = NOTHING

    @property
    def is_public(self) -> bool:
        return bool(self.work)


PRIVATE = Sharing()

SHARING: Mapping[type, Sharing] = {
    # Who has come is seen by looking around; nothing else is told of anybody here.
    values.LobbyPanel: Sharing(say("Who is here")),
    # Questions on the why are asked and answered aloud.
    values.WhyPanel: Sharing(say("Questions")),
    # Hands are raised in sight, and their distribution is shown to all at the same moment.
    values.ClarityPanel: Sharing(say("Count hands")),
    # What was written down before the reveal, and for whom.
    values.IdeasPanel: PRIVATE,
    # From the reveal on an idea belongs to everybody.
    idea_values.ReadingPanel: Sharing(say("All ideas")),
    values.PickPanel: Sharing(say("Count hands")),
    idea_values.ThemesPanel: Sharing(say("Sort")),
    idea_values.TalkPanel: Sharing(say("Write it down")),
    # What may be on the ballot, and hands that everybody sees. Papers stay uncounted until the close.
    values.BallotPanel: Sharing(say("Ballot")),
    # Owners step forward in front of all.
    outcome_values.CommitmentsPanel: Sharing(say("Who takes it")),
    # How safe the hour was is never shown to the room.
    values.ClosingPanel: PRIVATE,
    values.EndedPanel: Sharing(say("What was made")),
    resting.StoppedPanel: Sharing(say("What is kept")),
    resting.SoFarPanel: Sharing(say("So far")),
}
