"""The menus Step and Stage. Show keys stand in them as text: a filter acts on them, not shortcuts.

They are always there. Without a running session all of them are greyed, and say why.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from lfb_desktop.domain.words import NOTHING, Say, say
from lfb_desktop.ui.key_names import hint, shortcuts
from lfb_desktop.ui.key_table import BY_ID, Bound
from lfb_desktop.ui.widgets.words import plain_tip
from lfb_desktop.ui.words import spoken

NO_SESSION = say("This is for a session that runs. Open one first.")


@dataclass(frozen=True, slots=True)
class Does:
    """What the page does for each entry, by the id of its key; bound methods."""

    next: Callable[[], None]
    previous: Callable[[], None]
    pause: Callable[[], None]
    more: Callable[[], None]
    less: Callable[[], None]
    capture: Callable[[], None]
    outcome: Callable[[], None]
    read_first: Callable[[], None]
    invite: Callable[[], None]
    claim: Callable[[], None]
    laptop: Callable[[], None]
    phones: Callable[[], None]
    stage: Callable[[], None]
    full: Callable[[], None]
    swap: Callable[[], None]
    which_screen: Callable[[], None]
    one_screen: Callable[[], None]
    black: Callable[[], None]
    why: Callable[[], None]
    alone: Callable[[], None]
    page_on: Callable[[], None]
    page_back: Callable[[], None]
    stop: Callable[[], None]
    go_to: Callable[[str], None]


_NAMES = tuple(field.name for field in fields(Does))


@dataclass(frozen=True, slots=True)
class Goal:
    """A step that can be gone to from the menu; `title` is people's words."""

    step: str
    title: str
    is_here: bool = False


class SessionMenus:
    """Without `does` they are what stands in the menu bar while no session is shown."""

    def __init__(self, parent: QWidget, does: Does | None = None) -> None:
        self._parent = parent
        self._does = does
        self.actions: dict[str, QAction] = {}
        self.step = self._menu(
            _tr("S&tep"),
            (
                (("next", _tr("&Next")), ("previous", _tr("&Back"))),
                (
                    ("pause", _tr("&Pause or go on")),
                    ("more", _tr("One minute &more")),
                    ("less", _tr("One minute &less")),
                ),
                (
                    ("capture", _tr("&Write down an idea")),
                    ("laptop", _tr("Pass the lap&top")),
                    ("read_first", _tr("&Read in private first")),
                    ("outcome", _tr("&Outcome from an idea")),
                    ("phones", _tr("Phone&s")),
                    ("invite", _tr("Ask somebody to &help...")),
                    ("claim", _tr("An &author puts the name to an idea...")),
                ),
                (("stop", _tr("Stop for to&day...")),),
            ),
        )
        self.stage = self._menu(
            _tr("St&age"),
            (
                (
                    ("stage", _tr("&Show or hide the Stage")),
                    ("full", _tr("&Full screen")),
                    ("swap", _tr("S&wap the screens")),
                    ("which_screen", _tr("Which screen does the &room see...")),
                    ("one_screen", _tr("One screen for &all")),
                ),
                (("black", _tr("&Black")), ("why", _tr("The whole w&hy"))),
                (("alone", _tr("&One idea alone...")),),
                (("page_on", _tr("Next &page")), ("page_back", _tr("Pre&vious page"))),
            ),
        )
        self._goals: tuple[Goal, ...] = ()
        self.go_to = QMenu(_tr("&Go to"), self.step)
        self.step.insertMenu(self.step.actions()[2], self.go_to)
        self.actions["go_to"] = self.go_to.menuAction()
        self.go_to.triggered.connect(self._on_go_to_triggered)
        self.show_reasons({} if does else dict.fromkeys(_NAMES, NO_SESSION))

    def all(self) -> tuple[QMenu, ...]:
        return self.step, self.stage

    def show_reasons(self, reasons: Mapping[str, Say]) -> None:
        """Why something cannot be done just now; what is not named can be done."""
        for id_, action in self.actions.items():
            grey(action, reasons.get(id_, NOTHING))

    def show_goals(self, goals: tuple[Goal, ...]) -> None:
        """The steps of the agenda; the same ones again change nothing."""
        if goals == self._goals:
            return
        self._goals = goals
        self.go_to.clear()
        for goal in goals:
            action = self.go_to.addAction(goal.title.replace("&", "&&").replace("\t", " "))
            action.setData(goal.step)
            action.setCheckable(True)
            action.setChecked(goal.is_here)

    def _on_go_to_triggered(self, action: QAction) -> None:
        """The mark says where we are, not what was clicked."""
        action.setChecked(any(goal.is_here and goal.step == action.data() for goal in self._goals))
        if self._does is not None:
            self._does.go_to(str(action.data()))

    def _menu(self, title: str, groups: tuple[tuple[tuple[str, str], ...], ...]) -> QMenu:
        menu = QMenu(title, self._parent)
        menu.setToolTipsVisible(True)
        for group in groups:
            if group is not groups[0]:
                menu.addSeparator()
            for id_, words in group:
                self._add(menu, id_, words)
        return menu

    def _add(self, menu: QMenu, id_: str, words: str) -> None:
        entry = BY_ID.get(id_)
        is_shown = entry is not None and entry.bound is not Bound.MENU
        action = menu.addAction(f"{words}\t{hint(id_)}" if is_shown else words)
        self.actions[id_] = action
        is_menu = entry is not None and not is_shown
        if is_menu:
            action.setShortcuts(shortcuts(id_))
        if self._does is None:
            return
        if is_menu:
            self._parent.addAction(action)
        action.triggered.connect(getattr(self._does, id_))


def grey(action: QAction, reason: Say) -> None:
    """An action without anything to act on is greyed and says why; NOTHING gives it back."""
    sentence = spoken(reason)
    action.setEnabled(not sentence)
    action.setToolTip(plain_tip(sentence))
    action.setStatusTip(sentence)


def _tr(words: str) -> str:
    return QCoreApplication.translate("SessionMenus", words)
