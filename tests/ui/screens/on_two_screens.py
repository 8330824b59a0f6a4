"""Run with two offscreen screens: `python -m tests.ui.screens.on_two_screens CASE FOLDER`.

Screens are taken away by leaving them out of what the Console is told; the windows are real.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lfb_desktop.domain import commands as c
from lfb_desktop.ui import theme
from lfb_desktop.ui.console.page import ConsolePage
from lfb_desktop.ui.console.ports import ConsolePorts
from lfb_desktop.ui.screens.live import display_of
from lfb_desktop.ui.screens.moving import is_on
from tests import rooms

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
SOON_MS, STEP_MS = 2000, 20
K = Qt.Key


def waited_for(condition: Callable[[], bool]) -> bool:
    for _ in range(SOON_MS // STEP_MS):
        if condition():
            return True
        QTest.qWait(STEP_MS)
    return condition()


class World:
    """A Console on the first screen, with the others beside it."""

    def __init__(self, folder: Path, *, says_who_sees: bool = False, first: int = 99) -> None:
        self.made = rooms.running(folder / "team.lfb")
        self.says_who_sees = says_who_sees
        self.every: Sequence[QScreen] = QGuiApplication.screens()
        self.here = list(self.every)[:first]
        self.known: dict[str, bool] = {}
        self.keys = [display_of(s).key for s in self.every]
        self.page = ConsolePage(self._ports())
        self.page.setGeometry(self.every[0].availableGeometry().adjusted(50, 50, -50, -50))
        self.page.show()
        self.page.setFocus()
        QApplication.processEvents()

    def _ports(self) -> ConsolePorts:
        return ConsolePorts(
            room=self.made.room,
            session=self.made.session,
            theme=theme.load(RESOURCES, is_dark=False),
            new_ticket=lambda: "t",
            export=lambda session: None,
            steady_ms=lambda: self.made.time.steady_ms,
            room_displays=lambda: self.known,
            remember_display=self.known.__setitem__,
            screens=lambda: self.here,
            says_who_sees=self.says_who_sees,
        )

    @property
    def place(self):  # type: ignore[no-untyped-def]
        return self.page.stage.place

    @property
    def head(self) -> str:
        return self.page.head.stage.text()

    def press(self, key: Qt.Key) -> None:
        QApplication.processEvents()
        assert QApplication.focusWidget() is self.page, "the keys stay with the Console"
        QTest.keyClick(self.page, key)
        QApplication.processEvents()

    def pull(self, place: int) -> None:
        """Qt tells of it while its windows still stand there."""
        screen = self.every[place]
        self.here.remove(screen)
        QApplication.instance().screenRemoved.emit(screen)  # type: ignore[union-attr]

    def put_back(self, place: int) -> None:
        self.here.insert(place, self.every[place])
        QApplication.instance().screenAdded.emit(self.every[place])  # type: ignore[union-attr]

    def is_full_on(self, place: int) -> bool:
        window = self.page.stage.window
        return window is not None and self.place.is_full and is_on(window, self.every[place])

    def wait_full_on(self, place: int) -> bool:
        return waited_for(lambda: self.is_full_on(place))

    def is_console_on(self, place: int) -> bool:
        return is_on(self.page.window(), self.every[place])


def asks_and_remembers(world: World) -> None:
    world.press(K.Key_F5)
    asking = world.page.screens.asking
    assert asking.dialog is not None
    assert not world.page.stage.is_open, "nothing is shown before the answer"
    windows = dict(zip("ABCDEFGH", asking.windows, strict=False))
    assert [w.letter for w in asking.windows] == list("ABCDEFGH"[: len(world.every)])
    for place, window in enumerate(asking.windows):
        assert is_on(window, world.every[place]), (window.letter, window.geometry())
        assert window.isFullScreen()
    assert asking.dialog.parent() is windows["A"], "the question stands on the Console's screen"
    assert is_on(asking.dialog, world.every[0])
    was = world.made.now.step_id
    QTest.keyClick(asking.dialog, K.Key_PageDown)
    assert world.made.now.step_id == was, "a clicker answers nothing and moves nothing"
    QTest.keyClick(asking.dialog, K.Key_B)
    assert not asking.is_asking
    assert world.wait_full_on(1)
    assert world.known == {key: place == 1 for place, key in enumerate(world.keys)}
    assert world.head == "Stage on screen 2"
    world.press(K.Key_F5)
    assert world.head == "Stage is off"
    world.press(K.Key_F5)
    assert not asking.is_asking, "it is asked once"
    assert world.wait_full_on(1)


def the_console_makes_room(world: World) -> None:
    world.press(K.Key_F5)
    asking = world.page.screens.asking
    assert asking.dialog is not None
    QTest.keyClick(asking.dialog, K.Key_A)
    assert world.wait_full_on(0)
    assert world.is_console_on(1)


def neither(world: World) -> None:
    world.press(K.Key_F5)
    asking = world.page.screens.asking
    assert asking.dialog is not None
    QTest.keyClick(asking.dialog, K.Key_N)
    assert world.page.stage.is_open
    assert not world.page.stage.is_full
    assert world.head == "Stage in a window"
    assert world.known == dict.fromkeys(world.keys, False)
    world.page.stage.close()
    world.page.activateWindow()
    world.press(K.Key_F5)
    assert not asking.is_asking
    assert world.head == "Stage in a window"


def not_now(world: World) -> None:
    world.press(K.Key_F5)
    asking = world.page.screens.asking
    assert asking.dialog is not None
    QTest.keyClick(asking.dialog, K.Key_Escape)
    assert not asking.is_asking
    assert not any(w.isVisible() for w in QApplication.topLevelWidgets() if w is not world.page)
    assert world.known == {}
    world.press(K.Key_F5)
    assert asking.is_asking
    world.pull(1)
    assert not asking.is_asking, "the letters do not outlive a screen"


def closed_while_asking(world: World) -> None:
    world.press(K.Key_F5)
    assert world.page.screens.asking.is_asking
    world.page.close_page()
    world.page.hide()
    assert not any(w.isVisible() for w in QApplication.topLevelWidgets())


def follows_its_screen(world: World) -> None:
    """Twenty times out and in: hidden before Qt moves anything, back by itself, nothing lost."""
    s = world.made.session
    world.made.room.do(c.GoOn(s))
    world.known[world.keys[1]] = True
    world.press(K.Key_F5)
    assert world.wait_full_on(1)
    for turn in range(20):
        world.pull(1)
        assert not world.page.stage.is_open
        assert world.head == "The Stage's screen is gone"
        world.made.room.do(c.AskQuestion(s, f"Question {turn}?"))
        world.put_back(1)
        assert world.wait_full_on(1)
        assert world.head == "Stage on screen 2"
    assert len(world.made.now.questions) == 20
    assert world.is_console_on(0)
    world.press(K.Key_F5)
    world.pull(1)
    world.put_back(1)
    QTest.qWait(600)
    assert not world.page.stage.is_open, "what was closed stays closed"


def waits_or_shows_here(world: World) -> None:
    world.known[world.keys[1]] = True
    world.press(K.Key_F5)
    assert world.wait_full_on(1)
    world.pull(1)
    world.press(K.Key_F5)
    assert world.head == "Stage in a window"
    assert not world.page.stage.is_full
    assert world.is_console_on(0)
    world.put_back(1)
    assert world.wait_full_on(1)


def a_plain_window_waits_too(world: World) -> None:
    world.known.update(dict.fromkeys(world.keys, False))
    world.press(K.Key_F5)
    window = world.page.stage.window
    assert window is not None
    place = world.every[1].availableGeometry().adjusted(100, 100, -400, -400)
    window.setGeometry(place)
    QApplication.processEvents()
    world.pull(1)
    assert not world.page.stage.is_open
    world.put_back(1)
    assert waited_for(lambda: world.page.stage.is_open)
    assert window.geometry() == place
    assert not world.page.stage.is_full


def the_laptop_is_closed(world: World) -> None:
    """Its screen goes, and the Console lands where the Stage was: the Stage makes way until it is back."""
    world.known[world.keys[1]] = True
    world.press(K.Key_F5)
    assert world.wait_full_on(1)
    world.pull(0)
    assert not world.page.stage.is_open
    world.page.window().setGeometry(world.every[1].availableGeometry())
    QTest.qWait(600)
    assert not world.page.stage.is_open
    world.put_back(0)
    assert world.wait_full_on(1)
    assert world.is_console_on(0)


def swapping(world: World) -> None:
    world.known[world.keys[1]] = True
    world.press(K.Key_F5)
    assert world.wait_full_on(1)
    world.press(K.Key_S)
    assert world.wait_full_on(0)
    assert world.is_console_on(1)
    assert world.known == {world.keys[0]: True, world.keys[1]: False}
    world.press(K.Key_S)
    assert world.wait_full_on(1)
    assert world.is_console_on(0)


def astray(world: World) -> None:
    """A window manager may move the full Stage before Qt knows that a screen is gone."""
    world.known[world.keys[1]] = True
    world.press(K.Key_F5)
    assert world.wait_full_on(1)
    assert waited_for(lambda: world.place._is_seated)
    window = world.page.stage.window
    assert window is not None
    window.setGeometry(world.every[0].geometry())
    QApplication.processEvents()
    assert not world.page.stage.is_open
    assert world.wait_full_on(1)


def full_screen_by_hand(world: World) -> None:
    world.known[world.keys[1]] = True
    world.press(K.Key_F5)
    assert world.wait_full_on(1)
    world.press(K.Key_F11)
    assert world.head == "Stage in a window"
    world.press(K.Key_F11)
    assert world.wait_full_on(1)
    world.pull(1)
    assert not world.page.stage.is_open


def the_same_picture(world: World) -> None:
    """Mirrored: the room sees the Console. It is said, and nothing is asked."""
    world.known[world.keys[1]] = True
    assert world.head == "Both screens show the same"
    world.press(K.Key_F5)
    assert not world.page.screens.asking.is_asking
    assert not world.page.stage.is_full
    world.page.stage.close()
    world.page.activateWindow()
    world.press(K.Key_S)
    assert "Nothing can be swapped" in world.page.toast.text
    world.page.screens.ask()
    assert not world.page.screens.asking.is_asking


def one_screen_gives_way(world: World) -> None:
    """With a screen of its own for the room the Console is private again."""
    world.known[world.keys[1]] = True
    world.page.one.enter()
    world.press(K.Key_F5)
    assert world.wait_full_on(1)
    assert not world.page.one.is_on
    assert world.page.centre.isVisible()
    world.pull(1)
    QTest.qWait(400)
    assert not world.page.one.is_on, "a projector that is gone covers nothing"


def a_second_screen_answers(world: World) -> None:
    """It was said that the room sees this one screen; then a projector is plugged in."""
    assert world.page.one.is_asking
    world.put_back(1)
    assert not world.page.one.is_on
    first, world.page = world.page, ConsolePage(world._ports())
    first.hide()
    first.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    world.page.show()
    QApplication.processEvents()
    assert not world.page.one.is_on, "two screens: nothing has to be said"


CASES = (
    asks_and_remembers,
    the_console_makes_room,
    neither,
    not_now,
    closed_while_asking,
    follows_its_screen,
    waits_or_shows_here,
    a_plain_window_waits_too,
    the_laptop_is_closed,
    swapping,
    astray,
    full_screen_by_hand,
    one_screen_gives_way,
    a_second_screen_answers,
)
ALONE = {a_second_screen_answers.__name__}  # begin with the first screen alone, as the app does


def main(case: str, folder: Path) -> None:
    application = QApplication([])
    application.setStyle("Fusion")
    world = World(folder, says_who_sees=case in ALONE, first=1 if case in ALONE else 99)
    globals()[case](world)
    world.page.close_page()
    world.made.store.close()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
