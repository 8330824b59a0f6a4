"""Who asks for something: whoever runs the laptop, a participant, or the app itself."""

from __future__ import annotations

from dataclasses import dataclass

from lfb_desktop.domain.model import PersonId


@dataclass(frozen=True, slots=True)
class Facilitator:
    """Sits at the Console; may run everything, but speaks for nobody unless they said so."""


@dataclass(frozen=True, slots=True)
class Participant:
    """One person in the room, at the curtain or on a phone."""

    person: PersonId


@dataclass(frozen=True, slots=True)
class App:
    """The program itself: keeping the clock, finishing a seal."""


@dataclass(frozen=True, slots=True)
class Newcomer:
    """A phone on which nobody is known yet; it may ask to come in, and nothing else."""


Actor = Facilitator | Participant | App | Newcomer
FACILITATOR = Facilitator()
APP = App()
NEWCOMER = Newcomer()
