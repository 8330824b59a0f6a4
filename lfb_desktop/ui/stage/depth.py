"""Room depth: how far the last row sits, in heights of the picture. Farther away everything is larger."""

from __future__ import annotations

from enum import Enum


class Depth(Enum):
    """The value is the number of picture heights from the wall to the last row."""

    H4 = 4
    H6 = 6
    H8 = 8

    @property
    def factor(self) -> float:
        """What every size is multiplied by; there is room for fewer items then."""
        return _FACTORS[self]


_FACTORS = {Depth.H4: 1.0, Depth.H6: 1.1, Depth.H8: 1.25}
