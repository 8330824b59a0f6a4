"""One table: which panel stands in the centre for which value of the view."""

from __future__ import annotations

from collections.abc import Mapping

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
from lfb_desktop.ui.console.panels.so_far import SoFarWidget
from lfb_desktop.ui.console.panels.stopped import StoppedWidget
from lfb_desktop.ui.console.panels.talk import TalkWidget
from lfb_desktop.ui.console.panels.themes import ThemesWidget
from lfb_desktop.ui.console.panels.why import WhyWidget
from lfb_desktop.views import console_idea_values as idea_values
from lfb_desktop.views import console_outcome_values as outcome_values
from lfb_desktop.views import console_values as values
from lfb_desktop.views import resting

PANELS: Mapping[type, type[StepPanel]] = {
    values.LobbyPanel: LobbyWidget,
    values.WhyPanel: WhyWidget,
    values.ClarityPanel: ClarityWidget,
    values.IdeasPanel: IdeasWidget,
    idea_values.ReadingPanel: ReadingWidget,
    values.PickPanel: PickWidget,
    idea_values.ThemesPanel: ThemesWidget,
    idea_values.TalkPanel: TalkWidget,
    values.BallotPanel: BallotWidget,
    outcome_values.CommitmentsPanel: CommitmentsWidget,
    values.ClosingPanel: ClosingWidget,
    values.EndedPanel: EndedWidget,
    resting.StoppedPanel: StoppedWidget,
    resting.SoFarPanel: SoFarWidget,
}
