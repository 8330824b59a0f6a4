"""Names of things: random, never row numbers, never made by a client."""

from __future__ import annotations

from typing import NewType

TeamId = NewType("TeamId", str)
PersonId = NewType("PersonId", str)
SessionId = NewType("SessionId", str)
StepId = NewType("StepId", str)
SlipId = NewType("SlipId", str)
IdeaId = NewType("IdeaId", str)
ThemeId = NewType("ThemeId", str)
PollId = NewType("PollId", str)
ItemId = NewType("ItemId", str)
OutcomeId = NewType("OutcomeId", str)
TicketHash = NewType("TicketHash", str)
TokenHash = NewType("TokenHash", str)
MessageId = NewType("MessageId", str)
