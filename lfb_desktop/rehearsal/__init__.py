"""A whole session with simulated people, through the same door as everybody else: for practice and proof.

A rehearsal is the same, fact for fact, whenever it has the same seed. It must never meet a real
session: ids that can be foretold make every secret computable, so a rehearsed session is marked.
"""

from __future__ import annotations

from lfb_desktop.rehearsal.hand import Sight, Watch
from lfb_desktop.rehearsal.leading import Lead, Stopped
from lfb_desktop.rehearsal.play import circle_of, perform, prepare, rehearse
from lfb_desktop.rehearsal.script import MOST_PEOPLE, Script, of_session, of_template
from lfb_desktop.rehearsal.seeded import SeededIds, SimulatedClock
from lfb_desktop.rehearsal.texts import Circle, Texts, load_texts, load_texts_in

__all__ = [
    "MOST_PEOPLE",
    "Circle",
    "Lead",
    "Script",
    "SeededIds",
    "Sight",
    "SimulatedClock",
    "Stopped",
    "Texts",
    "Watch",
    "circle_of",
    "load_texts",
    "load_texts_in",
    "of_session",
    "of_template",
    "perform",
    "prepare",
    "rehearse",
]
