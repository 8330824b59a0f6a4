"""What menus and keys reach inside the panel that is shown: its field, its list, its way round the laptop."""

from __future__ import annotations

from lfb_desktop.domain.words import say
from lfb_desktop.ui.console.capture import CaptureBox
from lfb_desktop.ui.console.folds import FoldsBox
from lfb_desktop.ui.console.frame import ConsoleFrame
from lfb_desktop.ui.console.idea_list import IdeaList
from lfb_desktop.ui.console.one_screen.mode import OneScreen
from lfb_desktop.ui.console.panels.commitments import CommitmentsWidget
from lfb_desktop.ui.console.panels.ideas import IdeasWidget
from lfb_desktop.ui.console.ways import WaysBox
from lfb_desktop.ui.widgets.button import Button


class Reach:
    """Nothing happens where the panel has nothing of the kind; the menus grey it and say why."""

    def __init__(self, frame: ConsoleFrame, one: OneScreen) -> None:
        self._frame = frame
        self._one = one

    def capture(self) -> None:
        panel = self._frame.panel
        if isinstance(panel, IdeasWidget):
            (self._one.tools.seat if self._one.is_on else panel.capture.field).edit.setFocus()

    def make_outcome(self) -> None:
        panel = self._frame.panel
        if isinstance(panel, CommitmentsWidget):
            panel.make_from_idea()

    def read_first(self) -> None:
        panel = self._frame.panel
        if isinstance(panel, IdeasWidget):
            panel.read_first()

    def invite(self) -> None:
        panel = self._frame.panel
        if isinstance(panel, CommitmentsWidget):
            panel.plan.takers.invite.ask()

    def start_finding(self) -> None:
        """In the list of ideas that is seen."""
        panel = self._frame.panel
        lists = panel.findChildren(IdeaList) if panel is not None else []
        ideas = next((found for found in lists if found.isVisible()), None)
        if ideas is None:
            self._frame.desk.told.emit(say("There is no list of ideas in this step."))
        else:
            ideas.start_finding()

    def show_idea(self, number: int) -> None:
        """In the list that is seen; where it stands in none, that is said. The Stage stays as it is."""
        panel = self._frame.panel
        lists = panel.findChildren(IdeaList) if panel is not None else []
        if not any(ideas.isVisible() and ideas.choose_number(number) for ideas in lists):
            self._frame.desk.told.emit(say("No. {n} is in no list of this step.", n=number))

    @property
    def has_laptop(self) -> bool:
        return self._laptop() is not None

    def pass_laptop(self) -> None:
        """To whoever is chosen in the panel; where the panel is out of sight it is asked who comes."""
        button = self._laptop()
        if button is None or self._one.is_asking:
            return
        if button.isVisible():
            button.click()
        else:
            self._frame.desk.curtain_asked.emit("")

    def _laptop(self) -> Button | None:
        """Of the panel, whether it is in sight or, in the one-screen mode, behind the Stage."""
        panel = self._frame.panel
        if panel is None:
            return None
        boxes: list[WaysBox | CaptureBox | FoldsBox] = [
            *panel.findChildren(WaysBox),
            *panel.findChildren(CaptureBox),
            *panel.findChildren(FoldsBox),
        ]
        return next((box.curtain for box in boxes if box.curtain.isVisibleTo(panel)), None)
