"""Every window, page and dialog of the app, one after the other, with texts of one's choice in them.

A dialog that is not in `DIALOGS` fails the tests that walk: whoever adds one adds it here.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget

import lfb_desktop.ui
from lfb_desktop.domain import commands as c
from lfb_desktop.domain.actors import Participant
from lfb_desktop.domain.model import (
    Person,
    PersonId,
    Session,
    SessionId,
    StepKind,
    Team,
    TeamId,
    TokenHash,
    Why,
)
from lfb_desktop.domain.reading import reads
from lfb_desktop.domain.words import NOTHING, said, say
from lfb_desktop.paths import manual
from lfb_desktop.ui import messages
from lfb_desktop.ui.backups_dialog import BackupsDialog, Offer
from lfb_desktop.ui.console.claim_dialog import ClaimDialog
from lfb_desktop.ui.console.removing import RemoveDialog
from lfb_desktop.ui.console.stop_dialog import StopDialog
from lfb_desktop.ui.export_dialog import ExportDialog
from lfb_desktop.ui.fault_dialog import FaultDialog
from lfb_desktop.ui.home.about import AboutDialog, NoticesDialog
from lfb_desktop.ui.home.first_start import FirstStart
from lfb_desktop.ui.home.merge_dialog import MergeDialog
from lfb_desktop.ui.key_sheet import KeySheet
from lfb_desktop.ui.manual.window import ManualWindow
from lfb_desktop.ui.phones.box import Doing, PhonesBox
from lfb_desktop.ui.ports import About, Folders, Ports
from lfb_desktop.ui.screens.ask_dialog import AskDialog
from lfb_desktop.ui.theme import Theme
from lfb_desktop.views.backups import Contents, backup_row, held
from lfb_desktop.views.console_phone_values import OutRow, PhoneRow, PhonesPart, WaitingRow
from lfb_desktop.views.home import RosterRow
from lfb_desktop.views.scenes import Join, Wifi
from tests.ui.console import story
from tests.ui.console.conftest import Desk as Console
from tests.ui.home.windows import Desk as Around
from tests.ui.phones import stand_in

MARKUP = "<b>bold</b> & <img src=x>"
Place = tuple[str, QWidget]


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


# The main window.


def pages(desk: Around, text: str = "Words") -> Iterator[Place]:
    """Home, People, Settings and Prepare, with `text` for everything that people may write."""
    window = desk.window
    window.showNormal()  # on a small screen it fills it
    window.resize(1440, 900)
    desk.room.do(c.NameTeam(text))
    desk.room.do(c.AddPerson(text))
    session = desk.make(Why(text, text, text, (text,), (text,)), text)
    for name, go in (("home", window.go_home), ("people", window.go_to_people)):
        go()
        settle()
        yield name, window
    window.go_to_settings()
    settle()
    yield "settings", window
    window.open_session(session)
    page = window._prepare
    assert page is not None
    for step in desk.session(session).steps:
        page.agenda.list.choose(step.id)
        settle()
        yield f"prepare {step.kind.value}", window
    window.go_home()


def first_start(theme: Theme, folder: Path) -> FirstStart:
    return FirstStart(theme, folder, lambda team, person: NOTHING)


# The Console.


def console_moments(
    desk: Console, monkeypatch: pytest.MonkeyPatch, texts: tuple[str, ...] = ()
) -> Iterator[str]:
    """The moments of a whole session; `texts` are what people write in it."""
    if texts:
        monkeypatch.setattr(story, "TEXTS", texts)
    yield from story.moments(desk)


def turns(desk: Console) -> Iterator[Place]:
    """The curtain at every kind of thing that may wait for one person."""
    person = desk.made.now.present[0].person.id
    for kind in (StepKind.CLARITY, StepKind.IDEAS, StepKind.READING, *_LATER):
        story.to(desk, kind)
        if kind is StepKind.IDEAS:
            for n, text in enumerate(story.TEXTS):
                desk.do(c.WriteSlip(desk.made.session, text, f"turn {n}"))
        if kind is StepKind.BALLOT:
            desk.do(c.OpenPoll(desk.made.session))
        yield from _turn(desk, person, kind.value)
        if kind is StepKind.IDEAS:
            desk.do(c.CloseWriting(desk.made.session))
            yield from _turn(desk, person, "private reading")
            _fold_one(desk, person)
        story.close_polls(desk)


_LATER = (StepKind.PICK, StepKind.BALLOT, StepKind.CLOSING)


def _turn(desk: Console, person: PersonId, name: str) -> Iterator[Place]:
    desk.page.desk.curtain_asked.emit(person)
    curtain = desk.page.turns.curtain
    assert curtain is not None
    settle()
    yield f"curtain before {name}", curtain
    curtain.pass_on.sign.click()
    settle()
    yield f"curtain at {name}", curtain
    curtain.lift()


def _fold_one(desk: Console, person: PersonId) -> None:
    """So that it waits for whoever wants to read it all the same."""
    step = desk.made.now.current
    assert step is not None
    slip = reads(step, person)[0]
    desk.made.room.do(c.FoldSlip(desk.made.session, slip.id, person), by=Participant(person))


# Dialogs.


def _message(ports: Ports, parent: QWidget, text: str) -> QWidget:
    messages.ask(parent, said(text), "Yes", "No", parent.update)
    return parent.findChildren(QMessageBox)[-1]


def _stop(ports: Ports, parent: QWidget, text: str) -> QWidget:
    return _shown(StopDialog(ports.theme, "2026-03-02", said(text), parent))


def _ask(ports: Ports, parent: QWidget, text: str) -> QWidget:
    return _shown(AskDialog(ports.theme, "ABC", parent))


def _export(ports: Ports, parent: QWidget, text: str) -> QWidget:
    made = ExportDialog(ports, "0" * 16, text, parent)  # type: ignore[arg-type]
    made.refusal.tell(say("{text}", text=text))
    return _shown(made)


def _about(ports: Ports, parent: QWidget, text: str) -> QWidget:
    path = Path(text)
    about = About(text, path, path, path, lambda: ((text, text),), lambda: text)
    object.__setattr__(ports, "about", about)
    object.__setattr__(ports, "folders", lambda: Folders(path))
    return _shown(AboutDialog(ports, parent))


def _notices(ports: Ports, parent: QWidget, text: str) -> QWidget:
    return _shown(NoticesDialog(ports.theme, text, parent))


def _keys(ports: Ports, parent: QWidget, text: str) -> QWidget:
    sheet = KeySheet(ports.theme, parent)
    sheet.wanted.setText(text)
    return _shown(sheet)


def _manual(ports: Ports, parent: QWidget, text: str) -> QWidget:
    window = ManualWindow(ports, parent, *manual())
    window.wanted.setText(text)
    window.come_up(is_beside=False)
    return window


def _shown(dialog: QDialog) -> QDialog:
    dialog.open()
    return dialog


def _fault(ports: Ports, parent: QWidget, text: str) -> QWidget:
    """With its report open, which holds no words of people; here it does."""
    dialog = FaultDialog(ports.theme, parent)
    dialog.show_report(2, text)
    dialog.details.click()
    return _shown(dialog)


def _merge(ports: Ports, parent: QWidget, text: str) -> QWidget:
    people = tuple(RosterRow(PersonId(str(n)), f"{text} {n}") for n in range(2))
    return _shown(MergeDialog(ports.theme, people, "0", lambda gone, into: said(text), parent))


def _backups(ports: Ports, parent: QWidget, text: str) -> QWidget:
    """A file that is called as the text, in which a backup has it everywhere."""
    rows = (backup_row("1", "end", 1_772_442_000_000, 4096, zone="UTC", today="2026-03-02"),)
    there = Contents(Team(TeamId("t"), text, (Person(PersonId("p"), text),)), ())
    now = Contents(Team(TeamId("t"), "Now"), (Session(SessionId("s"), text, "2026-03-02", "UTC"),))
    offer = Offer(text, rows, lambda key: held(there, now), said(text), is_damaged=True)
    return _shown(BackupsDialog(ports.theme, offer, parent))


def _phones(ports: Ports, parent: QWidget, text: str) -> QWidget:
    """With somebody at the door, somebody in and somebody out, all of whom are called by the text."""
    join = Join(stand_in.MODULES, text, text, Wifi(stand_in.MODULES, text))
    shown = replace(stand_in.ON, join=join, problem=said(text))
    doing = Doing(SessionId("s"), stand_in.StandIn(shown), lambda command: said(text))
    box = PhonesBox(ports.theme, doing, parent, is_trial=True)
    token, person = TokenHash("t"), PersonId("p")
    words = say("{name} asks to come in from another phone", name=text)
    part = PhonesPart(
        is_open=True,
        code="KITE 4738",
        are_in=say("{n} of {all} are in by phone", n=3, all=9),
        waiting=(WaitingRow(token, text, words),),
        phones=(PhoneRow(token, person, text, say("connected"), (text,)),),
        out=(OutRow(person, text),),
    )
    box.show_part(part)
    box.show()
    return box


def _claim(ports: Ports, parent: QWidget, text: str) -> QWidget:
    """With the reason why the words fit nothing."""
    dialog = ClaimDialog(ports.theme, ((PersonId("p"), text),), lambda words, person: said(text), parent)
    dialog.show()
    dialog.take.click()
    return dialog


def _remove(ports: Ports, parent: QWidget, text: str) -> QWidget:
    return _shown(RemoveDialog(ports.theme, text, 3, parent))


DIALOGS: Mapping[type[QDialog], Callable[[Ports, QWidget, str], QWidget]] = {
    QMessageBox: _message,
    FaultDialog: _fault,
    StopDialog: _stop,
    AskDialog: _ask,
    ExportDialog: _export,
    AboutDialog: _about,
    NoticesDialog: _notices,
    KeySheet: _keys,
    ManualWindow: _manual,
    MergeDialog: _merge,
    BackupsDialog: _backups,
    PhonesBox: _phones,
    RemoveDialog: _remove,
    ClaimDialog: _claim,
}


def dialogs(ports: Ports, parent: QWidget, text: str = "Words") -> Iterator[Place]:
    for kind, make in DIALOGS.items():
        made = make(ports, parent, text)
        settle()
        yield kind.__name__, made
        made.close()
        settle()


def modules() -> list[str]:
    """Every module of the windows, loaded."""
    found = pkgutil.walk_packages(lfb_desktop.ui.__path__, "lfb_desktop.ui.")
    return [importlib.import_module(module.name).__name__ for module in found]


def dialog_classes() -> set[type[QDialog]]:
    modules()
    found: set[type[QDialog]] = set()
    waiting: list[type[QDialog]] = [QDialog]
    while waiting:
        for kind in waiting.pop().__subclasses__():
            waiting.append(kind)
            if kind.__module__.startswith("lfb_desktop."):
                found.add(kind)
    return found
