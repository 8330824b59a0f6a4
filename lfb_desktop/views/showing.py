"""What is shown is not what is true: page, black, one idea alone, the whole why. Never in the tables."""

from __future__ import annotations

from dataclasses import dataclass

from lfb_desktop.views.scenes import Join


@dataclass(frozen=True, slots=True)
class Showing:
    page: int = 0
    is_black: bool = False
    alone: int | None = None  # number of the idea that stands alone
    is_whole_why: bool = False
    join: Join | None = None  # while phones may join
