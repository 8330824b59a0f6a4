"""How far everything is that moves on the Stage: what a frame needs to know beside the view.

Painting stays a pure function: the same view, time and pose give the same picture. `STEADY` is the
picture that every motion ends in.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from lfb_desktop.views.scenes import Signpost

Thing = int | Signpost  # an idea by its number, a signpost


@dataclass(frozen=True, slots=True)
class Pose:
    """Shares from 0 (not there yet) to 1 (there). What is not named here is where it belongs."""

    horizon: float | None = None  # where the line lies, as a fraction of the height
    here: float | None = None  # which step the diamond stands at, also between two
    sun: float = 1.0  # how far the half sun has risen
    bars: float = 1.0  # how far the bars of a result have grown
    body: float = 1.0  # how far all below the why line has come forward
    is_head_still: bool = True  # the why line was there before and stays
    things: Mapping[Thing, float] = field(default_factory=dict)  # how far each has come forward


STEADY = Pose()
