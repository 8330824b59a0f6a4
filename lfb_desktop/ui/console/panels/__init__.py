"""One table: which panel stands in the centre for which kind of step; None is the ended session."""

from __future__ import annotations

from collections.abc import Mapping

from lfb_desktop.domain.model import StepKind
from lfb_desktop.ui.console.panel import StepPanel
from lfb_desktop.ui.console.panels.ballot import BallotWidget
from lfb_desktop.ui.console.panels.clarity import ClarityWidget
from lfb_desktop.ui.console.panels.closing import ClosingWidget
from lfb_desktop.ui.console.panels.commitments import CommitmentsWidget
from lfb_desktop.ui.console.panels.ended import EndedWidget
from lfb_desktop.ui.console.panels.ideas import IdeasWidget
from lfb_desktop.ui.console.panels.lobby import LobbyWidget
from lfb_desktop.ui.console.panels.pick import PickWidget
from lfb_desktop.ui.console.panels.reading import ReadingWidget
from lfb_desktop.ui.console.panels.talk import TalkWidget
from lfb_desktop.ui.console.panels.themes import ThemesWidget
from lfb_desktop.ui.console.panels.why import WhyWidget

PANELS: Mapping[StepKind | None, type[StepPanel]] = {
    StepKind.LOBBY: LobbyWidget,
    StepKind.WHY: WhyWidget,
    StepKind.CLARITY: ClarityWidget,
    StepKind.IDEAS: IdeasWidget,
    StepKind.READING: ReadingWidget,
    StepKind.PICK: PickWidget,
    StepKind.THEMES: ThemesWidget,
    StepKind.TALK: TalkWidget,
    StepKind.BALLOT: BallotWidget,
    StepKind.COMMITMENTS: CommitmentsWidget,
    StepKind.CLOSING: ClosingWidget,
    None: EndedWidget,
}
