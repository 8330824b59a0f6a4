"""How the Stage looks and moves by the settings: the same for its window and for its picture here."""

from __future__ import annotations

from dataclasses import dataclass

from lfb_desktop.ui.ports import Wishes
from lfb_desktop.ui.stage.depth import Depth


@dataclass(frozen=True, slots=True)
class StageLook:
    is_dark: bool = True
    depth: Depth = Depth.H4
    has_motion: bool = True


def look_of(wishes: Wishes) -> StageLook:
    return StageLook(wishes.theme_stage == "dark", Depth(wishes.room_depth), not wishes.reduce_motion)
