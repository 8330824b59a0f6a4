"""Takes a picture of every screen at the laptop that has to do with phones, from a session made by hand.

    python docs/screens/console_phones.py OUT [--size 1440x900] [--dark] [--mirrored] [--text 150]
        [--language de]

`--size` may be given more than once, `--text` is the size of the texts in percent. The windows are the app's
own; the network and the phones are the stand-ins of the tests, and the QR code leads nowhere.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))  # the stand-ins are the tests' own

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from lfb_desktop.domain import commands as c
from lfb_desktop.domain.model import MessageKind, Phone, StepKind, TokenHash
from lfb_desktop.languages import Speech
from lfb_desktop.paths import resources
from lfb_desktop.ui import theme as themes
from lfb_desktop.ui.console.page import ConsolePage
from lfb_desktop.ui.console.ports import ConsolePorts
from lfb_desktop.ui.console.removing import RemoveDialog
from lfb_desktop.ui.dress import put_on
from lfb_desktop.ui.phones.box import PhonesBox
from lfb_desktop.views.console_phone_values import Connection
from tests import rooms
from tests.ui.phones import stand_in as s

NAMES = ("Amara", "Bojan", "Dewi", "Elif", "Farid", "Greta", "Hiro", "Ines", "Jonas")
WITHOUT = ("Greta", "Jonas")  # a phone of their own
IDEAS = (
    "Delete alerts nobody acts on",
    "The day after a night call is off",
    "Roll back when errors double",
    "Rehearse one outage a month, in daylight",
    "Swap shifts in one click, no manager in between",
)
ASKED = "Is paying per night call really off the table? I would like to know before I write it."


@dataclass
class Camera:
    out: Path
    made: rooms.Made
    page: ConsolePage
    port: s.StandIn
    overlay: s.Overlay

    def shoot(self, name: str, widget: QWidget | None = None) -> None:
        for _ in range(8):  # a layout may ask for another one
            QApplication.processEvents()
        if not (widget or self.page).grab().save(str(self.out / f"{name}.png")):
            raise OSError(f"The picture could not be written: {self.out / name}")

    def walk(self) -> None:
        self.shoot("01-lobby-before")
        self._come_in(NAMES[:3])
        self.made.time.go_on(180_000)
        self.page.refresh()
        self.shoot("02-lobby-slow")
        self._come_in(NAMES)
        self.shoot("03-lobby")
        self._round()
        self._box()
        self._shared()
        self._ballot()

    def _come_in(self, names: tuple[str, ...], *more: Phone) -> None:
        """A phone each, that of Ines asleep; Jonas takes part through Amara's, and Dewi has two."""
        people, now = self.made.people, self.made.time.steady_ms
        held = [s.phone(n, people[n]) for n in names if n not in WITHOUT]
        if "Jonas" in names:
            held[0] = s.phone("Amara", people["Amara"], people["Jonas"])
            held.append(s.phone("Dewi 2", people["Dewi"]))
        self.overlay.lay(joining=s.JOINING, phones=(*held, *more))
        awake = {phone.token: Connection(True, now) for phone in held}
        asleep = {TokenHash("Ines"): Connection(False, now - 130_000)}
        self.port.tell(replace(s.ON, connected={**awake, **asleep}))
        QApplication.processEvents()
        self.page.refresh()

    def _round(self) -> None:
        session, people = self.made.session, self.made.people
        self.made.walk_to(StepKind.IDEAS)
        for n, text in enumerate(IDEAS):
            self.made.time.go_on(17_000)
            self.made.room.do(c.WriteSlip(session, text, f"t{n}", people[NAMES[n % 3]]))
        self.overlay.lay(messages=(s.message(1, ASKED),))
        waiting = s.asks("w1", "Noor"), s.asks("w2", "Amara", people["Amara"])
        self._come_in(NAMES, *waiting)
        self.shoot("04-ideas")
        step = self.made.now.step_id
        answered = s.message(1, ASKED, answer="It is open. Write it.")
        self.overlay.lay(
            messages=(answered, s.message(2, "Too loud", sender=people["Hiro"]), *s.asked(step, 3))
        )
        self._come_in(NAMES)
        self.page.right.line.list.choose("m2")
        self.shoot("05-ideas-line")
        self.page.centre.people_tab.click()
        self.shoot("06-people-tab")
        self.page.centre.step_tab.click()
        self._come_in(NAMES, *waiting)

    def _box(self) -> None:
        box = self._shown_box()
        self.shoot("10-box", box)
        self.port.tell(replace(s.WITH_WIFI, is_encrypted=True))
        self.shoot("11-box-wifi", box)
        self.overlay.lay(joining=None, phones=())
        self.port.tell(s.OFF)
        self.shoot("12-box-closed", box)
        self.port.tell(s.NO_NETWORK)
        self.shoot("13-box-no-network", box)
        box.hide()
        dialog = RemoveDialog(self.page.desk.theme, "Dewi", 3, self.page)
        dialog.open()
        self.shoot("14-remove", dialog)
        dialog.close()

    def _shared(self) -> None:
        self._come_in(NAMES, s.asks("w1", "Noor"))
        self.page.one.enter()
        self.shoot("20-one-screen")
        self.shoot("21-one-screen-box", self._shown_box())
        self.page.phones.leave()
        self.page.one.leave()

    def _ballot(self) -> None:
        self.made.walk_to(StepKind.READING)
        idea = self.made.now.ideas[2]
        self.overlay.lay(messages=(s.message(3, kind=MessageKind.UNCLEAR, idea=idea.id),))
        self._come_in(NAMES)
        self.shoot("30-reading")
        self.made.walk_to(StepKind.BALLOT)
        self.made.room.do(c.OpenPoll(self.made.session))
        self.overlay.lay(messages=())
        self._come_in(NAMES)
        self.shoot("31-ballot")

    def _shown_box(self) -> PhonesBox:
        self.page.phones.show_box()
        box = self.page.phones.box
        assert box is not None
        return box


@contextmanager
def opened(out: Path, size: tuple[int, int], look: themes.Theme) -> Iterator[Camera]:
    with tempfile.TemporaryDirectory() as folder:
        made = rooms.running(Path(folder) / "Platform team.lfb", names=NAMES)
        overlay, port, tickets = s.Overlay(made.room), s.StandIn(), iter(range(1_000))
        page = ConsolePage(
            ConsolePorts(
                room=made.room,
                session=made.session,
                theme=look,
                new_ticket=lambda: f"ticket {next(tickets)}",
                export=lambda session: None,
                steady_ms=lambda: made.time.steady_ms,
                phones=port,
            )
        )
        page.resize(*size)
        page.show()
        yield Camera(out, made, page, port, overlay)
        page.close_page()
        page.deleteLater()
        made.store.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--size", action="append", default=[])
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--mirrored", action="store_true")
    parser.add_argument("--text", type=int, default=100)
    parser.add_argument("--language", default="en")
    asked = parser.parse_args()
    sizes = [tuple(int(n) for n in size.split("x")) for size in asked.size or ["1440x900"]]
    with tempfile.TemporaryDirectory() as folder:
        screen = {
            "name": "one",
            "x": 0,
            "y": 0,
            "width": max(w for w, _ in sizes),
            "logicalDpi": 96,
            "dpr": 1,
        }
        config = Path(folder) / "screen.json"
        screen["height"] = max(h for _, h in sizes)
        config.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={config}"
        application = QApplication(sys.argv[:1])
        application.setStyle("Fusion")
        if asked.mirrored:
            application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        speech = Speech(resources())
        speech.speak(asked.language)
        look = themes.load(resources(), asked.dark)
        look.scale_text(asked.text / 100)
        put_on(look)
        for width, height in sizes:
            tag = ("-dark" if asked.dark else "-light") + ("-mirrored" if asked.mirrored else "")
            tag += "" if asked.language == "en" else f"-{asked.language}"
            out = asked.out / f"{width}x{height}{tag}-{asked.text}"
            out.mkdir(parents=True, exist_ok=True)
            with opened(out, (width, height), look) as camera:
                camera.walk()
            print(out)


if __name__ == "__main__":
    main()
