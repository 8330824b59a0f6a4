"""How the first window answers a later start."""

from __future__ import annotations

from enum import Enum


class Answer(Enum):
    HERE = "here"  # it comes to the front, and opens what was asked for
    GONE = "gone"  # it ended while it was asked
    SILENT = "silent"  # it lives, and does not answer
