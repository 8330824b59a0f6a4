"""Behind the door for phones nothing is loaded in the window's thread where there was time before."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lfb_desktop import phones_ahead
from lfb_desktop.collecting import CollectingHere
from lfb_desktop.phones_ahead import PhonesAhead
from tests.conftest import ROOT

BEGINNING = """
import gc, json, sys, threading
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtTest import QTest
application = QCoreApplication([])
from lfb_desktop import network, paths, settings
from lfb_desktop.phones import HERE, Phones
from tests.rooms import running

asked = []  # for what, and in which thread
class Finder:
    def find_spec(self, name, path=None, target=None):
        if name in ("aiohttp", "segno", "lfb_desktop.web.server", "lfb_desktop.views.phone"):
            asked.append((name, threading.current_thread() is threading.main_thread()))
sys.meta_path.insert(0, Finder())

made = running(Path(sys.argv[1]) / "team.lfb")
network.addresses = lambda: ()
phones = Phones(paths.resources(), settings.Settings, made.time)
"""
ASKED_FOR = """
phones.follow(made.room)
said = [list(asked), gc.isenabled()]
port = phones.of(made.session)
phones.of(made.session)
said.append(gc.isenabled())
if sys.argv[2] == "later":
    while not gc.isenabled():
        QTest.qWait(5)
phones.open(made.session, HERE)
said += [list(asked), port.now().is_on]
phones.leave()
assert gc.isenabled()
made.store.close()
print(json.dumps(said))
"""
COMES_BACK = """
from lfb_desktop.domain.commands import OpenJoining
made.room.do(OpenJoining(made.session, HERE))
phones.follow(made.room)
seen = lambda: phones.seen_by(made.session)
said = [seen().is_starting, seen().is_on]
while seen().is_starting:
    QTest.qWait(5)
said += [list(asked), seen().is_on]
phones.leave()
made.store.close()
print(json.dumps(said))
"""


def opened(folder: Path, when: str) -> list[object]:
    return told(ASKED_FOR, str(folder), when)


def told(code: str, *words: str) -> list[object]:
    words = (sys.executable, "-c", BEGINNING + code, *words)
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    said: list[object] = json.loads(done.stdout)
    return said


def test_where_a_page_has_a_door_the_server_is_loaded_beside_the_window(tmp_path: Path) -> None:
    before, was_collecting, is_collecting, asked, is_on = opened(tmp_path, "later")
    assert before == [], "a team file without phones loads nothing"
    assert (was_collecting, is_collecting) == (True, False), "the other thread must not take widgets down"
    assert isinstance(asked, list)
    assert sorted(asked) == [
        ["aiohttp", False],
        ["lfb_desktop.views.phone", False],
        ["lfb_desktop.web.server", False],
        ["segno", False],
    ]
    assert is_on


def test_phones_of_a_file_that_is_opened_again_do_not_keep_its_window_waiting(tmp_path: Path) -> None:
    is_starting, was_on, asked, is_on = told(COMES_BACK, str(tmp_path))
    assert (is_starting, was_on) == (True, False)
    assert isinstance(asked, list)
    assert ["aiohttp", False] in asked
    assert not any(is_in_the_window for _, is_in_the_window in asked)
    assert is_on


def test_who_opens_it_at_once_waits_for_the_rest(tmp_path: Path) -> None:
    *_, is_on = opened(tmp_path, "at once")
    assert is_on


def test_what_cannot_be_loaded_is_told_where_it_is_needed(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "lfb_desktop.web.server", None)  # as if it were not there
    collecting = CollectingHere()
    ahead = phones_ahead.PhonesAhead(collecting)
    ahead.load()
    assert not gc.isenabled()
    qtbot.waitUntil(gc.isenabled)
    ahead.load()
    assert gc.isenabled(), "once"


def test_collecting_goes_back_to_python_with_the_last_thread(qapp: object) -> None:
    collecting = CollectingHere()
    collecting.begin()
    collecting.begin()
    collecting.end()
    assert not gc.isenabled()
    collecting.end()
    assert gc.isenabled()


def test_no_thread_outlives_the_app(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    is_let_go = threading.Event()

    def slow(self: PhonesAhead) -> None:
        is_let_go.wait(30)
        self._ended.emit()

    monkeypatch.setattr(PhonesAhead, "_load", slow)
    ahead = PhonesAhead(CollectingHere())
    ahead.wait()
    ahead.load()
    assert ahead._thread is not None
    assert ahead._thread.is_alive()
    is_let_go.set()
    ahead.wait()
    assert not ahead._thread.is_alive()
    assert gc.isenabled()
    QTest.qWait(1)  # what was still on its way is no second end
    assert ahead._collecting._threads == 0
