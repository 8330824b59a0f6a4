"""What every chapter of undoing gives back."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from lfb_desktop.domain import events as e
from lfb_desktop.domain.commands import Command
from lfb_desktop.domain.words import Say

Events = tuple[e.Event, ...]
# What was done, in words, and the one command that takes it back; None: nothing to take back.
Back = tuple[Say, Command] | None
Table = Mapping[type, Callable[..., Back]]
